#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What gamma, the energy measure and the stop rule do to one of the paper's experiments.

Runs `unlearn experiment NAME` with each gamma, each measure and each stop rule, on the same models, and writes one JSON
document: the errors of the unlearned models and the k of every layer beside the original's and the retrained models'
errors. Models are kept in --checkpoints, runs in --db, so that the script can be started again after an end at any time.
"""

import argparse
import itertools
import json
import shlex
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import unlearn

PRESET = "preset"  # the experiment's own setting
ERRORS = ("test_error", "forget_error", "retain_error", "auc")


def words_of(arguments, gamma, measure, stop):
    words = ["experiment", arguments.name, "--checkpoints", str(arguments.checkpoints), "--db", str(arguments.db), "--seeds",
             str(arguments.seeds)]
    for option, value in (("--data", arguments.data), ("--only", arguments.only), ("--model", arguments.model),
                          ("--epochs", arguments.epochs)):
        if value is not None:
            words += [option, str(value)]
    for option, value in (("--gamma", gamma), ("--measure", measure), ("--stop", stop)):
        if value != PRESET:
            words += [option, value]
    return words + (["--bf16"] if arguments.bf16 else [])


def figures_of(model):
    """Of a retrained model the means."""
    def number(value):
        if isinstance(value, dict):
            return value.get("mean", value.get("value"))
        return value
    return {name: number(model[name]) for name in ERRORS if name in model}


def rows_of(document, changed):
    rows = []
    for result in document["results"]:
        for number, request in enumerate(result["requests"], 1):
            run = request["run"]
            rows.append({"changed": changed, "name": result["name"], "request": number, "state": run["state"],
                         "selected_epoch": request["selected_epoch"],
                         "epochs_run": run["epochs"][-1]["epoch"] if run["epochs"] else None,
                         **{model: figures_of(request[model]) for model in ("original", "retrained", "unlearned")},
                         "unlearning_seconds": request["unlearned"].get("seconds"),
                         "k": {layer["name"]: layer["k"] for layer in run["layers"]}})
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unlearn", type=Path, help="the program")
    parser.add_argument("name", help="of the experiment: sample-removal, class-removal, incremental, label-repair, fashion")
    parser.add_argument("--data", help="as unlearn experiment takes it")
    parser.add_argument("--checkpoints", type=Path, required=True, help="folder of models and unfinished trainings")
    parser.add_argument("--db", type=Path, required=True, help="the log of runs")
    parser.add_argument("--only", help="one experiment of several")
    parser.add_argument("--model", help="the full model; else it is trained")
    parser.add_argument("--seeds", type=int, default=1, help="retrained models of each request")
    parser.add_argument("--epochs", type=int, help="of each training, instead of the recipe's")
    parser.add_argument("--bf16", action="store_true", help="train with the forward pass in bfloat16")
    parser.add_argument("--gammas", nargs="+", default=[PRESET, "0.8", "0.85", "0.9", "0.95"])
    parser.add_argument("--measures", nargs="+", default=["singular", "energy"])
    parser.add_argument("--stops", nargs="+", default=[PRESET])
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()

    rows, versions = [], {}
    for gamma, measure, stop in itertools.product(arguments.gammas, arguments.measures, arguments.stops):
        document = unlearn(arguments, *words_of(arguments, gamma, measure, stop))
        versions = document["versions"]
        rows += rows_of(document, {"gamma": gamma, "measure": measure, "stop": stop})
        arguments.out.write_text(json.dumps({
            "what": "one experiment with other thresholds, measures and stop rules, on the same models; "
                    f"{PRESET}: as the experiment has it",
            "commands": ["unlearn " + shlex.join(words_of(arguments, *one)) for one in itertools.product(
                arguments.gammas, arguments.measures, arguments.stops)],
            "device": arguments.device,
            "versions": versions,
            "runs": rows,
        }, indent=1) + "\n")  # after each, so that what was reached is there
        print(f"gamma {gamma}, {measure}, stop {stop}: {rows[-1]['unlearned']}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
