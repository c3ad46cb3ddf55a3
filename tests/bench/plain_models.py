#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The networks of the yardstick in plain PyTorch, named as in the published code, so that their checkpoints load."""
import os

import torch
from torch import nn


class AllCnn(nn.Module):
    """Convolution, batch norm, ReLU."""

    # (in, out, kernel, stride); None stands where the published code has a pass-through dropout
    LAYOUT = [(3, 96, 3, 1), (96, 96, 3, 1), (96, 192, 3, 2), None, (192, 192, 3, 1), (192, 192, 3, 1),
              (192, 192, 3, 2), None, (192, 192, 3, 1), (192, 192, 1, 1)]

    def __init__(self, classes):
        super().__init__()
        stages = []
        for item in self.LAYOUT:
            if item is None:
                stages.append(nn.Identity())
                continue
            inputs, outputs, kernel, stride = item
            convolution = nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False)
            stages.append(nn.Sequential(convolution, nn.BatchNorm2d(outputs), nn.ReLU()))
        self.features = nn.Sequential(*stages)
        self.classifier = nn.Sequential(nn.Linear(192, classes))

    def forward(self, images):
        return self.classifier(self.features(images).mean(dim=(2, 3)))


class SmallVgg(nn.Module):
    """Three convolutions and a hidden layer whose input has 8192 numbers at 32 x 32."""

    def __init__(self, classes):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, 128, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.BatchNorm2d(128),
            nn.Conv2d(128, 256, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.BatchNorm2d(256),
            nn.Conv2d(256, 512, 3, padding=1), nn.ReLU(), nn.BatchNorm2d(512), nn.MaxPool2d(2))
        self.classifier = nn.Sequential(nn.Dropout(0.5), nn.Linear(8192, 512), nn.ReLU(), nn.BatchNorm1d(512),
                                        nn.Linear(512, classes))

    def forward(self, images):
        return self.classifier(self.features(images).flatten(1))


def resnet18(classes):
    """torchvision's; needs python3-torchvision."""
    from torchvision.models import resnet18 as build
    return build(num_classes=classes)


ARCHITECTURES = {"allcnn": AllCnn, "smallvgg": SmallVgg, "resnet18": resnet18}


def load_model(architecture, path, classes):
    """The model of a checkpoint; a new one with random weights, written to path, where there is no such file."""
    torch.manual_seed(0)
    model = ARCHITECTURES[architecture](classes)
    if os.path.exists(path):
        checkpoint = torch.load(path, map_location="cpu")
        model.load_state_dict(checkpoint.get("model", checkpoint))
    else:
        torch.save({"model": model.state_dict()}, path)
    return model.eval()
