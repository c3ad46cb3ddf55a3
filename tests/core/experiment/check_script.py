#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads a TorchScript file that the workbench saved and compares its outputs with those that the workbench computed.

check_script.py SAVED.pt IMAGES.pth < EXPECTED.json; IMAGES.pth holds "golden.images", EXPECTED.json the logits, row by
row, and what the file's metadata must say."""

import json
import sys

import torch


def main():
    expected = json.load(sys.stdin)
    extra = {"unlearning_workbench.json": ""}
    model = torch.jit.load(sys.argv[1], _extra_files=extra)
    images = torch.load(sys.argv[2])["golden.images"]
    with torch.no_grad():
        logits = model(images)
    wanted = torch.tensor(expected["logits"]).reshape(logits.shape)
    apart = (logits - wanted).abs().max().item()
    if not apart < 1e-4:
        sys.exit(f"The logits are {apart} apart.")
    metadata = json.loads(extra["unlearning_workbench.json"])
    if metadata["unlearned_from"] != expected["unlearned_from"] or metadata["architecture"] != "torchscript":
        sys.exit(f"The metadata are {metadata}.")
    # It can be trained on: its weights are parameters still.
    model(images).sum().backward()
    if not any(parameter.grad is not None for parameter in model.parameters()):
        sys.exit("No gradient arrives at the parameters.")


if __name__ == "__main__":
    main()
