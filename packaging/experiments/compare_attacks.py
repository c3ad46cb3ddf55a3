#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""RMIA with few shadow models beside LiRA with many, on the same models and samples.

An original model is trained, and one is retrained without the samples to be forgotten. Each attack is made from nothing,
with a pool of its own, so that its minutes are those of the whole: training of the shadow models and attack. Writes one
JSON document with every figure, the minutes, and by how much the areas of RMIA and LiRA differ on each model. What was
trained is kept in --work; started again, the script goes on there, and the minutes of a pool that was interrupted are
those of its last part alone, which the document says.
"""

import argparse
import hashlib
import json
import shlex
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import unlearn

# A pool each: attacks, shadow models.
POOLS = [(["rmia", "rmia-offline"], 2), (["lira", "lira-offline", "rmia"], 32)]


def named(arguments, name, *words):
    """A name in the work folder that says what was made with, so that nothing made otherwise is taken for it."""
    digest = hashlib.sha256("\0".join([*words, arguments.recipe.read_text()]).encode()).hexdigest()[:12]
    return arguments.work / f"{name}-{digest}"


def trained(arguments, name, *words):
    options = ["--arch", arguments.arch, "--data", arguments.data, *words]
    path = named(arguments, name, *options).with_suffix(".safetensors")
    if not path.exists():
        unlearn(arguments, "train", *options, "--recipe", str(arguments.recipe), "--out", str(path))
    return path


def attacked(arguments, original, retrained, attacks, shadows):
    options = ["--model", str(original), "--retrained", str(retrained), "--data", arguments.data, "--forget",
               arguments.forget, *(word for attack in attacks for word in ("--attack", attack)), "--shadows",
               str(shadows)]
    measured = [*options, "--threads", str(arguments.threads), "--device", arguments.device]  # what minutes depend on
    path = named(arguments, f"attacks-{shadows}", *measured).with_suffix(".json")
    if not path.exists():
        document = unlearn(arguments, "attack", *options, "--recipe", str(arguments.recipe), "--db",
                           str(named(arguments, f"pool-{shadows}", *measured).with_suffix(".sqlite")))
        path.write_text(json.dumps(document, indent=1))
    return json.loads(path.read_text())


def area(document, attack, subject):
    return next(row["value"] for row in document["attacks"] if row["attack"] == attack and row["subject"] == subject)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unlearn", type=Path, help="the program")
    parser.add_argument("--data", default="fashion-mnist")
    parser.add_argument("--arch", default="smallcnn")
    parser.add_argument("--recipe", type=Path, required=True, help="of all models")
    parser.add_argument("--forget", default="6:500")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--work", type=Path, required=True, help="folder for all that is made on the way")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    original = trained(arguments, "original", "--seed", "0")
    retrained = trained(arguments, "retrained", "--seed", "0", "--without-forget", "--forget", arguments.forget)
    pools = [attacked(arguments, original, retrained, attacks, shadows) for attacks, shadows in POOLS]
    few, many = pools
    differences = [{"subject": subject, "rmia": area(few, "rmia", subject), "lira": area(many, "lira", subject),
                    "difference": area(few, "rmia", subject) - area(many, "lira", subject)}
                   for subject in ("original", "retrained-0")]
    document = {
        "what": f"RMIA with {POOLS[0][1]} shadow models beside LiRA with {POOLS[1][1]}; positives are the forget samples, "
                "negatives test samples of the same classes",
        "command": "packaging/experiments/compare_attacks.py " + shlex.join(
            ["UNLEARN", "--data", arguments.data, "--arch", arguments.arch, "--recipe", arguments.recipe.name, "--forget",
             arguments.forget, "--threads", str(arguments.threads), "--device", arguments.device, "--work", "WORK",
             "--out", arguments.out.name]),
        "threads": few["threads"],
        "device": arguments.device,
        "pools": [{"shadow_models": pool["shadows"]["models"], "trained_now": pool["shadows"]["trained"],
                   "training_minutes": pool["shadows"]["training_minutes"], "minutes": pool["minutes"],
                   "positives": pool["positives"], "negatives": pool["negatives"], "attacks": pool["attacks"]}
                  for pool in pools],
        "rmia_less_lira": differences,
    }
    arguments.out.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
