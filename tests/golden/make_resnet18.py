#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes torchvision's whole ResNet-18, traced: python3 make_resnet18.py PROGRAM.pt IMAGES.pth

PROGRAM.pt is the program, for 4 classes, IMAGES.pth holds four 64 x 64 images by the name golden.images. The program
takes 45 MB and is not kept: test_script_run (realResNet18) makes both each time, with the torchvision and PyTorch that
are there. Weights and images are drawn with a seed."""

import sys

import torch
import torchvision


def main():
    program, content = sys.argv[1:]
    torch.manual_seed(1)
    model = torchvision.models.resnet18(num_classes=4).eval()
    images = torch.randn(4, 3, 64, 64)
    torch.jit.trace(model, images).save(program)
    torch.save({"golden.images": images}, content)


if __name__ == "__main__":
    main()
