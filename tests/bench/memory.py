#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory that a spectrum takes at 224 x 224 pixels: ResNet-18 and ViT-B/16 of torchvision with random weights, on few
images and on four times as many. The peak is that of the whole process, moments and eigenvalues included; it must not
grow with the images but for their own bytes. Run by packaging/bench.sh --memory.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import numpy
import torch
import torchvision
from PIL import Image

SIDE = 224
CLASSES = 2
IMAGES = (40, 160)
MODELS = {"resnet18": torchvision.models.resnet18, "vit-b-16": torchvision.models.vit_b_16}


def write_images(folder, count):
    """A folder of noise with train and test, a folder a class."""
    random = numpy.random.default_rng(0)
    for split, number in (("train", count), ("test", CLASSES)):
        for index in range(number):
            place = os.path.join(folder, split, f"class-{index % CLASSES}")
            os.makedirs(place, exist_ok=True)
            pixels = random.integers(0, 256, (SIDE, SIDE, 3), dtype=numpy.uint8)
            Image.fromarray(pixels).save(os.path.join(place, f"{index:04}.png"), compress_level=1)


def measured(command, folder):
    """The JSON document that a command prints, and the peak of its memory in GB."""
    with subprocess.Popen(command, env={**os.environ, "XDG_DATA_HOME": folder}, stdout=subprocess.PIPE) as process:
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}.")
    return json.loads(output), usage.ru_maxrss * 1024 / 1e9


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unlearn", required=True)
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    options = parser.parse_args()
    print(f"{SIDE} x {SIDE} pixels, {options.threads} threads\n{'model':12}{'images':>8}{'forward':>11}{'moments':>11}"
          f"{'eigen':>11}{'peak':>11}")
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "images")
        write_images(data, max(IMAGES))
        for name, build in MODELS.items():
            torch.manual_seed(0)
            model = os.path.join(folder, name + ".pth")
            torch.save(build(num_classes=CLASSES).state_dict(), model)
            for images in IMAGES:
                document, peak = measured([options.unlearn, "spectrum", "--model", model, "--arch", name, "--data",
                                           f"folder:{data}", "--images", str(images), "--no-estimate", "--no-cache",
                                           "--threads", str(options.threads), "--json"], folder)
                seconds = document["seconds"]
                print(f"{name:12}{images:8}{seconds['forward']:10.1f}s{seconds['gram'] - seconds['forward']:10.1f}s"
                      f"{seconds['eigen']:10.1f}s{peak:8.2f} GB", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
