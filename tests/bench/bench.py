#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the workbench against plain PyTorch (plain_pgu.py), turn by turn on the same machine, and prints ratios.

Both take the same model, the same training images of CIFAR-10 or (ResNet-18) Tiny ImageNet, the same forget set, the same
number of threads (2 unless --threads says otherwise), and one epoch of projected-gradient unlearning. For the spectrum both
take batches of 125 images. Of several turns the median counts. Run by packaging/bench.sh.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PHASES = {"gram": "second moments, with the forward pass", "forward": "forward pass alone",
          "moments": "second moments, without it", "eigen": "eigenproblem", "steps": "steps of one epoch"}
# Least ratios that are aimed at: to the published way, and to its stricter form.
AIMS = {"allcnn": {"gram": 12, "moments": 20, "eigen": 4}, "smallvgg": {"gram": 5, "moments": 12, "eigen": 4},
        "resnet18": {"gram": 4.5, "moments": 8, "eigen": 4}}
TIGHT_AIMS = {"allcnn": {"moments": 4}, "smallvgg": {"moments": 3}, "resnet18": {"moments": 2}}


def measured(command, folder, threads):
    """The JSON document that a command prints. Its home is an empty folder, so that no cache helps it."""
    environment = {**os.environ, "XDG_DATA_HOME": folder, "OMP_NUM_THREADS": str(threads)}
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, text=True)
    return json.loads(run.stdout)


def with_moments(run):
    run["seconds"]["moments"] = run["seconds"]["gram"] - run["seconds"]["forward"]
    return run


def plain(options, folder, tight):
    command = [sys.executable, "-B", os.path.join(HERE, "plain_pgu.py"), "--data", options.data, "--model",
               options.model, "--architecture", options.architecture, "--images", str(options.images), "--forget", str(options.forget), "--gamma",
               str(options.gamma), "--threads", str(options.threads)]
    return with_moments(measured(command + (["--tight"] if tight else []), folder, options.threads))


def data_of(options):
    return ("tiny-imagenet:" if options.architecture == "resnet18" else "cifar10:") + os.path.abspath(options.data)


def write_plan(options, folder):
    path = os.path.join(folder, "bench.unlearn.json")
    plan = {"version": 1, "name": "bench", "data": {"source": data_of(options)},
            "model": {"file": os.path.abspath(options.model), "architecture": options.architecture},
            "forget": [f"0:{options.forget}"], "seed": 0, "spectrum": {"images": options.images},
            "gamma": {"default": options.gamma}, "pgu": {"epochs": 1}, "stop": {"rule": "epochs"},
            "live": {"retain_images": 100, "test_images": 100}, "attacks": []}
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plan, file)
    return path


def workbench(options, folder):
    """Moments from `unlearn spectrum`, which tells the forward pass apart; the rest from a run that finds them cached."""
    plan = write_plan(options, folder)
    spectrum = measured([options.unlearn, "spectrum", "--model", options.model, "--arch", options.architecture, "--data",
                         data_of(options), "--images", str(options.images), "--seed", "0",
                         "--threads", str(options.threads), "--json"],
                        folder, options.threads)
    run = measured([options.unlearn, "run", plan, "--threads", str(options.threads), "--json"], folder, options.threads)
    if run["threads"] != options.threads:
        sys.exit(f"The workbench used {run['threads']} threads, not {options.threads}.")
    run["seconds"] |= {phase: spectrum["seconds"][phase] for phase in ("gram", "forward")}
    return with_moments(run)


def medians(turns):
    return {phase: statistics.median(turn["seconds"][phase] for turn in turns) for phase in PHASES}


def print_speed(title, theirs, ours, aims):
    print(f"\n{title}\n{'':42}{'PyTorch':>10}{'workbench':>12}{'ratio':>8}{'aim':>6}")
    for phase, label in PHASES.items():
        ratio = theirs[phase] / ours[phase]
        aim = aims.get(phase)
        verdict = f"{aim:6}{'' if ratio >= aim else '  falls short'}" if aim else ""
        print(f"{label:42}{theirs[phase]:9.2f}s{ours[phase]:11.2f}s{ratio:8.2f}{verdict}")


def print_bounds(operations):
    """What the ratio of second moments alone could be at most, were all of them limited by their products, at the same
    share of the machine's peak: a product in float64 takes twice the time of one in float32."""
    least, taken = operations["least"], operations["taken"]
    print(f"\nBound of the ratio of second moments by operation count: {2 * operations['published'] / least:.1f} against "
          f"the published way, {operations['tight'] / least:.1f} against its stricter form;\n"
          f"with the rows of linear layers in float64, as the workbench multiplies them, "
          f"{2 * operations['published'] / taken:.1f} and {operations['tight'] / taken:.1f}\n"
          f"(multiply-adds an image: {operations['published'] / 1e6:.0f} million in float64, "
          f"{operations['tight'] / 1e6:.0f} million, at least {least / 1e6:.0f} million)")


def print_directions(theirs, ours):
    """k of each layer. Strided layers differ by intent: the published code unfolds them at stride 1."""
    mine = {layer["name"]: layer["k"] for layer in ours["layers"]}
    print(f"\nDirections kept{'':10}{'d':>6}{'PyTorch':>10}{'workbench':>11}")
    differing = 0
    for layer in theirs["layers"]:
        k = mine[layer["name"]]
        k = k[0] if isinstance(k, list) else k
        note = "" if k == layer["k"] else "  stride 2, patches differ" if layer["stride"] > 1 else "  DIFFERS"
        differing += note == "  DIFFERS"
        print(f"{layer['name']:25}{layer['d']:6}{layer['k']:10}{k:11}{note}")
    return differing


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unlearn", required=True, help="the command line to measure")
    parser.add_argument("--data", required=True, help="folder of CIFAR-10 in its binary layout, or of Tiny ImageNet")
    parser.add_argument("--model", required=True, help="checkpoint; made where it does not exist")
    parser.add_argument("--architecture", choices=["allcnn", "smallvgg", "resnet18"], default="allcnn")
    parser.add_argument("--images", type=int, default=2000)
    parser.add_argument("--forget", type=int, default=500)
    parser.add_argument("--gamma", type=float, default=0.9)
    parser.add_argument("--threads", type=int, default=2, help="of either side; 2 unless given, as in README.md")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--tight", action="store_true",
                        help="compare with a stricter yardstick, too: own strides and products in float32")
    parser.add_argument("--json", help="write all measurements to this file")
    options = parser.parse_args()

    published, tight, ours = [], [], []
    for turn in range(options.turns):
        print(f"turn {turn + 1} of {options.turns}", file=sys.stderr)
        with tempfile.TemporaryDirectory() as folder:
            published.append(plain(options, folder, False))
            if options.tight:
                tight.append(plain(options, folder, True))
            ours.append(workbench(options, folder))
    print(f"{options.architecture}, {options.images} images, {options.threads} threads, float32 network, "
          f"median of {options.turns} turns, PyTorch {published[0]['torch']}")
    print_speed("Against the published way (patches at stride 1, float64 products, SVD)", medians(published),
                medians(ours), AIMS[options.architecture])
    if tight:
        print_speed("Against its stricter form (own strides, float32 products, SVD)", medians(tight), medians(ours),
                    TIGHT_AIMS[options.architecture])
    print_bounds(published[0]["multiply_adds"])
    differing = print_directions(published[0], ours[0])
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"published": published, "tight": tight, "workbench": ours}, file, indent=1)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
