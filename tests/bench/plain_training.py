#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training in plain PyTorch: the yardstick of train_speed.py. One JSON document on stdout: seconds of each epoch.

SGD with Nesterov momentum on normalised float32 images in memory; random crops and flips are made of a whole batch at
once, the same number of them as in the workbench. --channels-last is the stricter form, --bf16 autocasts the forward
pass.
"""
import argparse
import json
import os
import time

import torch
from torch.nn import functional

from plain_models import ARCHITECTURES
from plain_pgu import read_tiny_imagenet, read_training_split


def augmented(images, padding):
    """Each image cropped at a place of its own after zero padding, and flipped or not."""
    count, _, height, width = images.shape
    padded = functional.pad(images, (padding,) * 4)
    rows = torch.randint(2 * padding + 1, (count, 1)) + torch.arange(height)
    columns = torch.arange(width).expand(count, width)
    columns = torch.where(torch.rand(count, 1) < 0.5, columns.flip(1), columns)
    columns = torch.randint(2 * padding + 1, (count, 1)) + columns
    samples = torch.arange(count)[:, None, None]
    return padded[samples, :, rows[:, :, None], columns[:, None, :]].permute(0, 3, 1, 2)


def train_epoch(model, optimizer, images, labels, options):
    layout = torch.channels_last if options.channels_last else torch.contiguous_format
    for chosen in torch.randperm(len(images)).split(options.batch):
        if len(chosen) < 2:  # batch norm has no variance of a single one
            continue
        batch = augmented(images[chosen], options.padding).contiguous(memory_format=layout)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.bf16):
            logits = model(batch)
        loss = functional.cross_entropy(logits.float(), labels[chosen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss.item()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder of CIFAR-10 in its binary layout, or of Tiny ImageNet")
    parser.add_argument("--architecture", choices=sorted(ARCHITECTURES), required=True)
    parser.add_argument("--images", type=int, required=True, help="the first so many training images")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--padding", type=int, default=4)
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--channels-last", action="store_true")
    parser.add_argument("--bf16", action="store_true")
    options = parser.parse_args()

    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    tiny = os.path.isdir(os.path.join(options.data, "train"))
    images, labels = (read_tiny_imagenet if tiny else read_training_split)(options.data)
    classes = int(labels.max()) + 1
    images, labels = images[:options.images].clone(), labels[:options.images].clone()
    model = ARCHITECTURES[options.architecture](classes).train()
    if options.channels_last:
        model = model.to(memory_format=torch.channels_last)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, nesterov=True, weight_decay=5e-4)
    seconds = []
    for _ in range(options.epochs):
        begun = time.perf_counter()
        train_epoch(model, optimizer, images, labels, options)
        seconds.append(time.perf_counter() - begun)
    print(json.dumps({"torch": torch.__version__, "images": len(images), "seconds": seconds}))


if __name__ == "__main__":
    main()
