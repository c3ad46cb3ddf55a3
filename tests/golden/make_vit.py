#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what torchvision's vision transformer computes, for the tests of ours: python3 make_vit.py FOLDER

vit_small.pth: the state dict of a VisionTransformer of reduced size with two images and their logits beside it.
vit_b_16.txt: names and shapes of all parameters of vit_b_16 with 10 classes. Made with torchvision 0.14, PyTorch 1.13."""

import pathlib
import sys

import torch
from torchvision.models import VisionTransformer, vit_b_16


def main():
    folder = pathlib.Path(sys.argv[1])
    torch.manual_seed(1)
    model = VisionTransformer(image_size=16, patch_size=4, num_layers=2, num_heads=4, hidden_dim=32, mlp_dim=48,
                              num_classes=10).eval()
    with torch.no_grad():
        # Away from the initial values, under which the head is zero and norms and most biases do nothing.
        for name, value in model.named_parameters():
            value.add_(torch.randn_like(value), alpha=0.2)
        images = torch.randn(2, 3, 16, 16)
        content = dict(model.state_dict())
        content["golden.images"] = images
        content["golden.logits"] = model(images)
    torch.save(content, str(folder / "vit_small.pth"))

    with open(folder / "vit_b_16.txt", "w", encoding="ascii") as names:
        for name, value in vit_b_16(num_classes=10).state_dict().items():
            names.write(name + " " + "x".join(str(size) for size in value.shape) + "\n")


if __name__ == "__main__":
    main()
