#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training in the workbench against plain PyTorch (plain_training.py), turn by turn on the same machine: images a second
of AllCNN, SmallVGG and ResNet-18, in float32 and with the forward pass in bfloat16.

Both train the same architecture on the same number of images of the same size, in batches of 128, with a crop and a flip
of each image. Of two epochs the second counts, which is not warming up; of several turns the median. Exits with 1 where
the workbench is slower than the faster form of plain PyTorch. Run by packaging/bench.sh --train.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
EPOCHS = 2
PADDING = {"allcnn": 4, "smallvgg": 4, "resnet18": 8}  # of the recipes in resources/experiments
FORMS = {"plain": [], "channels-last": ["--channels-last"]}


def measured(command, folder, threads):
    environment = {**os.environ, "XDG_DATA_HOME": folder, "OMP_NUM_THREADS": str(threads)}
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, text=True)
    return json.loads(run.stdout)


def folder_of(options, architecture):
    return os.path.join(options.data, "tiny-imagenet-200" if architecture == "resnet18" else "cifar-10-batches-bin")


def plain(options, architecture, form, bf16, folder):
    """Images a second."""
    run = measured([sys.executable, "-B", os.path.join(HERE, "plain_training.py"), "--data",
                    folder_of(options, architecture), "--architecture", architecture, "--images", str(options.images),
                    "--epochs", str(EPOCHS), "--padding", str(PADDING[architecture]), "--threads", str(options.threads),
                    *FORMS[form], *(["--bf16"] if bf16 else [])], folder, options.threads)
    return run["images"] / run["seconds"][-1]


def workbench(options, architecture, bf16, folder):
    """Images a second."""
    recipe = os.path.join(folder, "recipe.json")
    with open(recipe, "w", encoding="utf-8") as file:
        json.dump({"stages": [{"epochs": EPOCHS, "schedule": "one-cycle", "learning_rate": 0.01, "flip": True,
                               "crop_padding": PADDING[architecture]}], "bf16": bf16}, file)
    kind = "tiny-imagenet" if architecture == "resnet18" else "cifar10"
    data = f"{kind}:{os.path.abspath(folder_of(options, architecture))}?first={options.images}"
    run = measured([options.unlearn, "train", "--arch", architecture, "--data", data, "--recipe", recipe, "--out",
                    os.path.join(folder, "model.safetensors"), "--threads", str(options.threads), "--json"], folder,
                   options.threads)
    if run["threads"] != options.threads:
        sys.exit(f"The workbench used {run['threads']} threads, not {options.threads}.")
    return run["train_images"] / run["epochs"][-1]["seconds"]


def one_turn(options, architecture, bf16):
    speeds = {}
    for name in [*FORMS, "workbench"]:
        with tempfile.TemporaryDirectory() as folder:  # an empty home each, so that no checkpoint is gone on from
            speeds[name] = (workbench(options, architecture, bf16, folder) if name == "workbench"
                            else plain(options, architecture, name, bf16, folder))
    return speeds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("architectures", nargs="*", metavar="ARCHITECTURE",
                        help="allcnn, smallvgg, resnet18; all of them unless named")
    parser.add_argument("--unlearn", required=True, help="the command line to measure")
    parser.add_argument("--data", required=True, help="folder of cifar-10-batches-bin and tiny-imagenet-200")
    parser.add_argument("--images", type=int, default=5120)
    parser.add_argument("--threads", type=int, default=2, help="of either side; 2 unless given, as in README.md")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--json", help="write all measurements to this file")
    options = parser.parse_args()
    unknown = set(options.architectures) - set(PADDING)
    if unknown:
        parser.error(f"expected {', '.join(PADDING)}, found {', '.join(sorted(unknown))}")

    print(f"Images a second in training, {options.images} images, {options.threads} threads, median of {options.turns} "
          f"turns\n{'':22}{'PyTorch':>9}{'channels-last':>15}{'workbench':>11}{'to the faster':>15}")
    turns, is_slower = [], False
    for architecture in options.architectures or PADDING:
        for bf16 in (False, True):
            of_this = [one_turn(options, architecture, bf16) for _ in range(options.turns)]
            speeds = {name: statistics.median(turn[name] for turn in of_this) for name in of_this[0]}
            ratio = speeds["workbench"] / max(speeds[form] for form in FORMS)
            is_slower |= ratio < 1.0
            turns.append({"architecture": architecture, "bf16": bf16, "turns": of_this, "ratio": ratio})
            print(f"{architecture + (', bfloat16' if bf16 else ', float32'):22}{speeds['plain']:9.0f}"
                  f"{speeds['channels-last']:15.0f}{speeds['workbench']:11.0f}{ratio:15.2f}", flush=True)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"images": options.images, "threads": options.threads, "measured": turns}, file, indent=1)
    return 1 if is_slower else 0


if __name__ == "__main__":
    sys.exit(main())
