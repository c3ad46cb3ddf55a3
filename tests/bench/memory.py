#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory that ResNet-18 and ViT-B/16 of torchvision take at 224 x 224 pixels, with random weights: a spectrum on two
batches of images and on four, and a run with one step and the evaluations around it. The peak is that of the whole process,
moments and eigenvalues included; that of spectra must not grow with the images but for their own bytes. Exits with 1
where a peak is not below what a machine of 24 GB has left for it, or grew by more. Run by packaging/bench.sh --memory.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

SIDE = 224
CLASSES = 2
IMAGES = (250, 500)  # two batches of second moments, and four of them: the first has nothing to be added to
TESTED = 40
OF_RUN = 160  # training images of the run, which evaluates all of them time and again
FORGOTTEN = 128  # a batch as it is unless a plan says otherwise, and more than ViT-B/16 is evaluated on at once
MODELS = ("resnet18", "vit-b-16")  # Torchvision names them with underscores.
MOST_GB = 20.0  # of the 24 GB of a machine, whose desktop and other programs want the rest
MOST_GROWTH_GB = 0.3  # beside the images' bytes; what the allocator keeps differs from run to run


def write_images(folder, count):
    """A folder of noise with train and test, a folder a class."""
    import numpy
    from PIL import Image

    random = numpy.random.default_rng(0)
    for split, number in (("train", count), ("test", TESTED)):
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


def write_model(name, file):
    """A state dict with random weights."""
    import torch
    import torchvision

    torch.manual_seed(0)
    torch.save(getattr(torchvision.models, name.replace("-", "_"))(num_classes=CLASSES).state_dict(), file)


def faults(name, peaks, run_peak):
    """What is wrong with the peaks of a model in GB, of spectra by number of images and of a run; nothing where all pass."""
    found = [f"{name} takes {peak:.2f} GB for {images} images, more than {MOST_GB:g} GB"
             for images, peak in peaks.items() if peak > MOST_GB]
    if run_peak > MOST_GB:
        found.append(f"{name} takes {run_peak:.2f} GB to forget {FORGOTTEN} samples, more than {MOST_GB:g} GB")
    few, many = min(peaks), max(peaks)
    pixels = (many - few) * 3 * SIDE * SIDE / 1e9
    growth = peaks[many] - peaks[few]
    if growth > pixels + MOST_GROWTH_GB:
        found.append(f"{name} takes {growth:.2f} GB more for {many} images than for {few}, whose pixels take {pixels:.2f} GB")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unlearn", required=True)
    parser.add_argument("--threads", type=int, default=2, help="2 unless given, as in README.md")
    options = parser.parse_args()
    print(f"{SIDE} x {SIDE} pixels, {options.threads} threads\n{'model':12}{'images':>8}{'forward':>11}{'moments':>11}"
          f"{'eigen':>11}{'peak':>11}")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "images")
        write_images(data, max(IMAGES))
        for name in MODELS:
            model = os.path.join(folder, name + ".pth")
            write_model(name, model)
            peaks = {}
            for images in IMAGES:
                document, peak = measured([options.unlearn, "spectrum", "--model", model, "--arch", name, "--data",
                                           f"folder:{data}", "--images", str(images), "--no-estimate", "--no-cache",
                                           "--threads", str(options.threads), "--json"], folder)
                peaks[images] = peak
                seconds = document["seconds"]
                print(f"{name:12}{images:8}{seconds['forward']:10.1f}s{seconds['gram'] - seconds['forward']:10.1f}s"
                      f"{seconds['eigen']:10.1f}s{peak:8.2f} GB", flush=True)
            document, run_peak = measured([options.unlearn, "run", "--model", model, "--arch", name, "--data",
                                           f"folder:{data}?first={OF_RUN}", "--forget",
                                           f"samples:0-{FORGOTTEN - 1}", "--epochs", "1", "--stop", "epochs",
                                           "--threads", str(options.threads), "--json"], folder)
            seconds = document["seconds"]
            print(f"{name:12}a step on {FORGOTTEN} samples {seconds['steps']:.1f}s, evaluations "
                  f"{seconds['evaluation'] + seconds['final-evaluation']:.1f}s, peak {run_peak:.2f} GB", flush=True)
            found += faults(name, peaks, run_peak)
    for fault in found:
        print(f"FAILED: {fault}")
    if not found:
        print(f"PASSED: a machine of 24 GB has {MOST_GB:g} GB for it.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
