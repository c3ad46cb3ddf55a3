#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole deletion request against retraining the same model, both in the workbench, on the same machine.

The request: `unlearn run` with the spectrum in the cache, 500 samples, to the stop rule's end; its seconds are those of
the whole command, loading included. Retraining: epochs of `unlearn train` without these samples; one epoch is measured
(the second, which is not warming up) and counts as often as the recipe has epochs, unless --whole trains them all.
Unlearning is in float32, training as the recipe says, which may be in bfloat16, unless --float32 has it in float32, too.
Run by packaging/bench.sh --request.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time


def measured(command, folder, threads):
    environment = {**os.environ, "XDG_DATA_HOME": folder, "OMP_NUM_THREADS": str(threads)}
    begun = time.perf_counter()
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, text=True)
    return time.perf_counter() - begun, json.loads(run.stdout)


def epochs_of(recipe):
    return sum(stage["epochs"] for stage in recipe["stages"])


def precision_of(recipe):
    return "bfloat16" if recipe.get("bf16", False) else "float32"


def shortened(recipe, epochs):
    """The recipe's first stage for so many epochs: augmentation and batch as they are."""
    return {**recipe, "stages": [{**recipe["stages"][0], "epochs": epochs}]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unlearn", required=True)
    parser.add_argument("--data", required=True, help="folder of CIFAR-10 in its binary layout")
    parser.add_argument("--model", required=True, help="the trained model that forgets")
    parser.add_argument("--recipe", required=True, help="that it was trained by, as JSON")
    parser.add_argument("--architecture", default="allcnn")
    parser.add_argument("--forget", type=int, default=500)
    parser.add_argument("--images", type=int, default=0, help="training images of the spectrum; 0: all")
    parser.add_argument("--threads", type=int, default=2, help="2 unless given, as in README.md")
    parser.add_argument("--whole", action="store_true", help="train all epochs instead of reckoning from one")
    parser.add_argument("--float32", action="store_true", help="retrain in float32, whatever the recipe says")
    parser.add_argument("--json", help="write the figures to this file")
    options = parser.parse_args()

    data = "cifar10:" + os.path.abspath(options.data)
    common = ["--threads", str(options.threads), "--json"]
    model = ["--model", os.path.abspath(options.model), "--arch", options.architecture, "--data", data]
    forget = ["--forget", f"0:{options.forget}"]
    with open(options.recipe, encoding="utf-8") as file:
        whole = json.load(file)
    if options.float32:
        whole["bf16"] = False
    recipe = whole if options.whole else shortened(whole, 2)
    with tempfile.TemporaryDirectory() as folder:
        spectrum, _ = measured([options.unlearn, "spectrum", *model, "--images", str(options.images), "--no-estimate",
                                *common], folder, options.threads)
        request, run = measured([options.unlearn, "run", *model, *forget, "--spectrum-images", str(options.images),
                                *common],
                                folder, options.threads)
        path = os.path.join(folder, "recipe.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(recipe, file)
        _, training = measured([options.unlearn, "train", "--arch", options.architecture, "--data", data, "--recipe",
                                path, "--without-forget", *forget, "--out", os.path.join(folder, "retrained.safetensors"),
                                *common], folder, options.threads)
    epochs = epochs_of(whole)
    retraining = training["seconds"] if options.whole else training["epochs"][-1]["seconds"] * epochs
    figures = {"threads": options.threads, "forget": options.forget, "spectrum_once_seconds": spectrum,
               "request_seconds": request, "request_phases": run["seconds"], "request_epochs": len(run["epochs"]) - 1,
               "request_precision": "float32", "retraining_precision": precision_of(recipe),
               "recipe_epochs": epochs, "measured_epochs": epochs_of(recipe), "retraining_seconds": retraining,
               "ratio": retraining / request}
    print(f"{options.architecture}, {options.forget} samples to forget, {options.threads} threads\n"
          f"spectrum, once for all requests   {spectrum:10.1f} s\n"
          f"request, to its stop              {request:10.1f} s ({figures['request_epochs']} epochs, float32)\n"
          f"retraining, {epochs:3} epochs            {retraining:10.1f} s ({figures['retraining_precision']}"
          f"{'' if options.whole else ', one epoch measured'})\n"
          f"ratio                             {figures['ratio']:10.2f}")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
