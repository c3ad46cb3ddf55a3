#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole deletion request against retraining the same model, both in the workbench, on the same machine.

The request: `unlearn run` with the spectrum in the cache, 500 samples, to the stop rule's end; its seconds are those of
the whole command, loading included. Retraining: epochs of `unlearn train` without these samples; one epoch is measured
(the second, which is not warming up) and counts as often as the recipe has epochs, unless --whole trains them all. Run
by packaging/bench.sh --request.
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


def recipe_epochs(recipe):
    with open(recipe, encoding="utf-8") as file:
        return sum(stage["epochs"] for stage in json.load(file)["stages"])


def shortened(recipe, folder, epochs):
    """The recipe's first stage for so many epochs: augmentation and batch as they are."""
    with open(recipe, encoding="utf-8") as file:
        document = json.load(file)
    document["stages"] = [{**document["stages"][0], "epochs": epochs}]
    path = os.path.join(folder, "recipe.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(document, file)
    return path


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
    parser.add_argument("--json", help="write the figures to this file")
    options = parser.parse_args()

    data = "cifar10:" + os.path.abspath(options.data)
    common = ["--threads", str(options.threads), "--json"]
    model = ["--model", os.path.abspath(options.model), "--arch", options.architecture, "--data", data]
    forget = ["--forget", f"0:{options.forget}"]
    with tempfile.TemporaryDirectory() as folder:
        spectrum, _ = measured([options.unlearn, "spectrum", *model, "--images", str(options.images), "--no-estimate",
                                *common], folder, options.threads)
        request, run = measured([options.unlearn, "run", *model, *forget, "--spectrum-images", str(options.images),
                                *common],
                                folder, options.threads)
        epochs = recipe_epochs(options.recipe)
        trained = epochs if options.whole else 2
        recipe = options.recipe if options.whole else shortened(options.recipe, folder, trained)
        _, training = measured([options.unlearn, "train", "--arch", options.architecture, "--data", data, "--recipe",
                                recipe, "--without-forget", *forget, "--out", os.path.join(folder, "retrained.safetensors"),
                                *common], folder, options.threads)
    retraining = training["seconds"] if options.whole else training["epochs"][-1]["seconds"] * epochs
    figures = {"threads": options.threads, "forget": options.forget, "spectrum_once_seconds": spectrum,
               "request_seconds": request, "request_phases": run["seconds"], "request_epochs": len(run["epochs"]) - 1,
               "recipe_epochs": epochs, "measured_epochs": trained, "retraining_seconds": retraining,
               "ratio": retraining / request}
    print(f"{options.architecture}, {options.forget} samples to forget, {options.threads} threads\n"
          f"spectrum, once for all requests   {spectrum:10.1f} s\n"
          f"request, to its stop              {request:10.1f} s ({figures['request_epochs']} epochs)\n"
          f"retraining, {epochs:3} epochs            {retraining:10.1f} s"
          f"{'' if options.whole else ' (one epoch measured)'}\n"
          f"ratio                             {figures['ratio']:10.2f}")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
