#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What thresholds, steps, loss and stop rule do to one of the paper's experiments.

Runs `unlearn experiment NAME` with each combination of the settings that are given, on the same models, and writes one JSON
document: the errors of the unlearned models and the k of every layer beside the original's and the retrained models'
errors. It holds the commands that were run so far, and says whether these are all, and of each experiment the seeds, the
hours and the published figures. A value of --gammas may be of several words, of all layers and of single ones, such as
"0.9 conv1=0.95"; without the first, the other layers keep the experiment's.

Models are kept in --checkpoints, runs in --db, so that the script can be started again after an end at any time: it takes
from there what was made. Points that the document holds stay until they are taken again, and with fewer values than before,
as they are. A document of another experiment, other data, models, trainings or --live-test is refused.
"""

import argparse
import itertools
import json
import shlex
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import unlearn, write
from resumed_document import digest_of, expect, resumed

PRESET = "preset"  # the experiment's own setting
ERRORS = ("test_error", "forget_error", "retain_error", "auc")
OF_RUN = ("run_id", "started_at", "hashes", "device", "threads", "versions", "seconds")
SAME_MODELS = (("model, data or forget set", "hashes"), ("retrained model", "retrained"))  # of the runs at all points
# What is tried: its name in the document, the option of "unlearn experiment" and those of this script, the standard.
SETTINGS = (
    ("gamma", "--gamma", "--gammas", [PRESET, "0.8", "0.85", "0.9", "0.95"]),
    ("measure", "--measure", "--measures", ["singular", "energy"]),
    ("rule", "--rule", "--rules", [PRESET]),
    ("unlearn_epochs", "--unlearn-epochs", "--unlearn-epochs", [PRESET]),
    ("start_lr", "--start-lr", "--start-lrs", [PRESET]),
    ("end_lr", "--end-lr", "--end-lrs", [PRESET]),
    ("batch", "--batch", "--batches", [PRESET]),
    ("entropy_weight", "--entropy-weight", "--entropy-weights", [PRESET]),
    ("probability_offset", "--probability-offset", "--probability-offsets", [PRESET]),
    ("stop", "--stop", "--stops", [PRESET]),
)


def words_of(arguments, changed):
    """Of a run that nobody is to rewind only the weights of the first, selected and last epoch are kept: all may be
    gigabytes."""
    words = ["experiment", arguments.name, "--checkpoints", str(arguments.checkpoints), "--db", str(arguments.db), "--seeds",
             str(arguments.seeds), "--weights-budget", "0"]
    for option, value in (("--data", arguments.data), ("--only", arguments.only), ("--model", arguments.model),
                          ("--epochs", arguments.epochs), ("--live-test", arguments.live_test)):
        if value is not None:
            words += [option, str(value)]
    for name, option, _, _ in SETTINGS:
        if changed[name] != PRESET:
            words += [word for value in changed[name].split() for word in (option, value)]
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
                         "k": {layer["name"]: layer["k"] for layer in run["layers"]},
                         "run": {**{name: run[name] for name in OF_RUN},
                                 "retrained": [model["hash"] for model in run["plan"]["retrained"]]}})
    return rows


def experiments_of(results, rows):
    """Seeds, hours, what these lack, and published figures, as unlearn experiment tells them. Models are the same at all
    points, and so may a run be, where a value is the preset's own: each counts once."""
    experiments = []
    for result in results:
        seconds = {(row["run"]["run_id"], row["run"]["started_at"]): sum(row["run"]["seconds"].values())
                   for row in rows if row["name"] == result["name"]}
        lack = {"hours_lack": result["hours_lack"]} if "hours_lack" in result else {}
        experiments.append({"name": result["name"], "seeds": result["seeds"],
                            "hours": {**result["hours"], "unlearning": sum(seconds.values()) / 3600},
                            **lack, "published": result["published"]})
    return experiments


class Sweep:
    """The document on its way: of each point, by its values, the command and the rows, the last start's where it got there.
    """

    def __init__(self, arguments):
        self.arguments = arguments
        self.settings = {"experiment": arguments.name, "only": arguments.only, "data": arguments.data,
                         "model": digest_of(arguments.model), "seeds": arguments.seeds, "epochs": arguments.epochs,
                         "bf16": arguments.bf16, "live_test": arguments.live_test, "device": arguments.device}
        before = resumed(arguments.out, self.settings)
        rows = itertools.groupby(before.get("runs", []), key=lambda row: tuple(row["changed"].values()))
        self.points = {values: (command, list(of_point))
                       for command, (values, of_point) in zip(before.get("commands", []), rows)}

    def take(self, changed):
        """A point's rows, which are written with the rest."""
        words = words_of(self.arguments, changed)
        document = unlearn(self.arguments, *words)
        rows = rows_of(document, changed)
        self.require_same_models(rows)
        self.points[tuple(changed.values())] = ("unlearn " + shlex.join(
            [*words, "--threads", str(self.arguments.threads), "--device", self.arguments.device]), rows)
        write(self.arguments.out, json.dumps(self.document(document["results"]), indent=1) + "\n")
        return rows

    def rows(self):
        return [row for _, rows in self.points.values() for row in rows]

    def require_same_models(self, rows):
        held = {(row["name"], row["request"]): row["run"] for row in self.rows()}
        for row in rows:
            found = held.get((row["name"], row["request"]), row["run"])
            for what, field in SAME_MODELS:
                expect(self.arguments.out, f"{what} of {row['name']}", row["run"][field], found.get(field))

    def document(self, results):
        rows = self.rows()
        return {
            "what": "one experiment with other thresholds, steps, loss and stop rules, on the same models; "
                    f"{PRESET}: as the experiment has it",
            "commands": [command for command, _ in self.points.values()],
            "complete": all(tuple(changed.values()) in self.points for changed in points_of(self.arguments)),
            **self.settings,
            "experiments": experiments_of(results, rows),
            "runs": rows,
        }


def points_of(arguments):
    """The values of each point by the settings' names."""
    names = [name for name, *_ in SETTINGS]
    return [dict(zip(names, values)) for values in itertools.product(*(getattr(arguments, name) for name in names))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unlearn", type=Path, help="the program")
    parser.add_argument("name", help="of the experiment: sample-removal, class-removal, incremental, label-repair, fashion")
    parser.add_argument("--data", help="as unlearn experiment takes it")
    parser.add_argument("--checkpoints", type=Path, required=True, help="folder of models and unfinished trainings")
    parser.add_argument("--db", type=Path, required=True, help="the log of runs")
    parser.add_argument("--only", help="one experiment of several")
    parser.add_argument("--model", type=Path, help="the full model; else it is trained")
    parser.add_argument("--seeds", type=int, default=1, help="retrained models of each request")
    parser.add_argument("--epochs", type=int, help="of each training, instead of the recipe's")
    parser.add_argument("--bf16", action="store_true", help="train with the forward pass in bfloat16")
    parser.add_argument("--live-test", type=int,
                        help="test images of each half looked at after each epoch of unlearning, instead of the "
                        "experiment's; 0: all")
    for name, option, several, standard in SETTINGS:
        parser.add_argument(several, dest=name, nargs="+", default=standard, metavar="VALUE",
                            help=f"values of {option}, or {PRESET}: the experiment's own")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()

    sweep = Sweep(arguments)
    for changed in points_of(arguments):
        rows = sweep.take(changed)
        told = ", ".join(f"{name} {value}" for name, value in changed.items() if value != PRESET)
        print(f"{told or PRESET}: {rows[-1]['unlearned']}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
