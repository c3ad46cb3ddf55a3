#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the cost of a spectrum grows with the number of images, the channels and the depth of a network: each is doubled
in turn, and the exponent is the slope between the ends in logarithms (1: twice as much takes twice as long).

The networks are plain 3 x 3 convolutions with random weights, written as TorchScript and read by the workbench as any
file is. The forward pass is told apart. Run by packaging/bench.sh --growth.
"""
import argparse
import json
import math
import os
import subprocess
import sys
import tempfile

IMAGES, CHANNELS, DEPTH = 500, 64, 4
STEPS = {"images": (250, 500, 1000, 2000), "channels": (32, 64, 128, 256), "depth": (2, 4, 8, 16)}
PHASES = ("forward", "moments", "eigen")


def write_network(path, channels, depth):
    """depth convolutions at 16 x 16 pixels behind the one that reads the image."""
    import torch
    from torch import nn

    torch.manual_seed(0)
    parts = [nn.Conv2d(3, channels, 3, stride=2, padding=1), nn.ReLU()]
    for _ in range(depth):
        parts += [nn.Conv2d(channels, channels, 3, padding=1), nn.ReLU()]
    parts += [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, 10)]
    torch.jit.script(nn.Sequential(*parts).eval()).save(path)


def seconds(options, folder, images, channels, depth):
    model = os.path.join(folder, f"{channels}x{depth}.pt")
    write_network(model, channels, depth)
    command = [options.unlearn, "spectrum", "--model", model, "--trust", "--data", f"cifar10:{options.data}",
               "--images", str(images), "--no-estimate", "--no-cache", "--threads", str(options.threads), "--json"]
    best = {}
    for _ in range(options.turns):
        run = subprocess.run(command, env={**os.environ, "XDG_DATA_HOME": folder}, stdout=subprocess.PIPE, check=True)
        taken = json.loads(run.stdout)["seconds"]
        taken["moments"] = taken["gram"] - taken["forward"]
        best = {phase: min(taken[phase], best.get(phase, math.inf)) for phase in PHASES}
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unlearn", required=True)
    parser.add_argument("--data", required=True, help="folder of CIFAR-10 in its binary layout")
    parser.add_argument("--threads", type=int, default=2, help="2 unless given, as in README.md")
    parser.add_argument("--turns", type=int, default=2, help="of which the best counts")
    parser.add_argument("--json", help="write the table to this file")
    options = parser.parse_args()
    options.data = os.path.abspath(options.data)

    print(f"{options.threads} threads, best of {options.turns}; unless varied: {IMAGES} images, {CHANNELS} channels, "
          f"{DEPTH} layers of 16 x 16 pixels\n\n{'':16}" + "".join(f"{phase + ' (s)':>14}" for phase in PHASES))
    table = []
    with tempfile.TemporaryDirectory() as folder:
        for name, values in STEPS.items():
            taken = []
            for value in values:
                setting = {"images": IMAGES, "channels": CHANNELS, "depth": DEPTH, name: value}
                taken.append(seconds(options, folder, **setting))
                print(f"{name + ' ' + str(value):16}" + "".join(f"{taken[-1][phase]:14.3f}" for phase in PHASES),
                      flush=True)
            exponents = [math.log(taken[-1][phase] / taken[0][phase], values[-1] / values[0]) for phase in PHASES]
            print(f"{'exponent':16}" + "".join(f"{exponent:14.2f}" for exponent in exponents) + "\n", flush=True)
            table.append({"varied": name, "values": values, "seconds": taken,
                          "exponent": dict(zip(PHASES, exponents))})
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"threads": options.threads, "images": IMAGES, "channels": CHANNELS, "depth": DEPTH,
                       "table": table}, file, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
