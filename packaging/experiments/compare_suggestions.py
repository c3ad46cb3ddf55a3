#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which suggestion of thresholds comes closest to a retrained model, against one gamma set by hand?

For each seed another set is forgotten, and a model retrained without it by the same recipe, from other weights than the
original began with (where it was trained here), is what unlearning aims at. Every way of setting thresholds runs to the epoch whose forget error is
nearest the retrained model's (stop rule "match"), and is judged by how far its test error, retain error and membership
inference are from the retrained model's:

    ToW = product over test, retain, forget of (1 - |error - error of the retrained model| / 100)     (arXiv 2406.01257)

A way that protects little comes past that error within an epoch or two, and the nearest one may be the untouched model.
So such a run is made again with learning rates a quarter of it, up to four times, thresholds left as they were, and the
one whose forget error is nearest counts. A way that protects much may not come to that error in all its epochs. Each row
tells both: its "passes", and how far its forget error is off.

Writes, after each row, one JSON document with every figure, the command, and whether it is complete. Whatever ends the
script, it goes on from the document when it is started again, also at another machine, and with more forget sets; what the
document has is never made again, so that with fewer it stays as it is. One of another data set, architecture, recipe,
original, number of epochs, learning rates or forget sets is refused. The document says in which parts it was made: the
models of a part are trained anew where --work, which keeps what was trained and run, has none.
"""

import argparse
import hashlib
import json
import shlex
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import inputs_kept, kept, spread, unlearn, write
from resumed_document import Parts, digest_of, expect, resumed

# Ways of setting thresholds: name, options of "unlearn advise" (None: none is asked), options of "unlearn run".
HAND = "hand 0.9"
WAYS = [
    (HAND, None, ["--gamma", "0.9"]),
    ("budget 1e-5", ["--rule", "budget", "--budget", "1e-5"], []),
    ("budget 1e-4", ["--rule", "budget", "--budget", "1e-4"], []),
    ("parameter-free", ["--rule", "parameter-free"], []),
    ("tau 0.01", ["--rule", "tau", "--tau", "0.01"], []),
    ("tau 0.1", ["--rule", "tau", "--tau", "0.1"], []),
    ("soft-projection 0.01", None, ["--method", "soft-projection", "--mu", "0.01"]),
]
RATES = (0.1, 0.01)  # learning rates of the first and the last epoch, the standard ones
SLOWER = (1, 4, 16, 64, 256)  # what they are divided by in turn
FEW_EPOCHS = 2  # A run that has passed the error by then is made again, slower.


def trained(arguments, name, *words):
    """A model under a name that says what it was trained with, so that no other one is taken for it."""
    options = ["--arch", arguments.arch, "--data", arguments.data, *words]
    inputs = "\0".join([*options, arguments.recipe.read_text()])
    path = arguments.work / f"{name}-{hashlib.sha256(inputs.encode()).hexdigest()[:12]}.safetensors"
    if not path.exists():
        unlearn(arguments, "train", *options, "--recipe", str(arguments.recipe), "--out", str(path))
    return path


def tow(errors, wanted):
    product = 1.0
    for kind in ("test_error", "retain_error", "forget_error"):
        product *= 1.0 - abs(errors[kind] - wanted[kind]) / 100.0
    return product


def figures_of(run):
    """Figures of the unlearned model beside those of the retrained one."""
    models = {model["subject"]: model for model in run["models"]}
    found, wanted = models["unlearned"], models["retrained-0"]

    def auc(model):
        return next(attack["value"] for attack in model["auc"] if attack["attack"] == "confidence")

    figures = {kind: found[kind] for kind in ("test_error", "forget_error", "retain_error")}
    figures["auc"] = auc(found)
    for kind in ("test_error", "forget_error", "retain_error"):
        figures[kind + "_off"] = found[kind] - wanted[kind]
    figures["auc_off"] = auc(found) - auc(wanted)
    figures["tow"] = tow(found, wanted)
    figures["retain_drift"] = run["retain_drift"]
    figures["output_change"] = run["output_change"]
    figures["k"] = {layer["name"]: layer["k"] for layer in run["layers"]}
    return figures


def nearest(arguments, run_at):
    """Figures of the run whose forget error is nearest the retrained model's, and what each had. run_at: the document of a
    run with learning rates divided by that."""
    passes = []
    for slower in SLOWER:
        run = run_at(slower)
        last = run["epochs"][-1]
        figures = figures_of(run)
        passes.append(({"start_learning_rate": RATES[0] / slower, "selected_epoch": run["selected_epoch"],
                        "last_epoch": last["epoch"], "last_forget_error": last["forget_error"],
                        "forget_error_off": figures["forget_error_off"]}, run["versions"], figures))
        came_past_at_once = run["selected_epoch"] == 0 or last["epoch"] <= FEW_EPOCHS
        if not came_past_at_once or last["epoch"] == arguments.epochs:
            break
    best, versions, figures = min(passes, key=lambda one: abs(one[0]["forget_error_off"]))
    return {"versions": versions, "start_learning_rate": best["start_learning_rate"], "epochs": best["selected_epoch"],
            **figures, "passes": [told for told, _, _ in passes]}


def original_of(arguments):
    return arguments.original or trained(arguments, "original", "--seed", "0")


def summary(rows):
    """The ways of which there are rows, the closest to the retrained models first. A way's ToW less that of the hand-set
    gamma is paired by seed."""
    by_hand = {row["seed"]: row["tow"] for row in rows if row["way"] == HAND}
    table = []
    for name, _, _ in WAYS:
        of_way = [row for row in rows if row["way"] == name]
        if not of_way:
            continue
        entry = {"way": name, "seeds": len(of_way)}
        for kind in ("tow", "test_error_off", "retain_error_off", "forget_error_off", "auc_off"):
            entry[kind] = spread([row[kind] for row in of_way])
        entry["start_learning_rates"] = [row["start_learning_rate"] for row in of_way]
        entry["tow_less_by_hand"] = spread([row["tow"] - by_hand[row["seed"]] for row in of_way if row["seed"] in by_hand])
        table.append(entry)
    return sorted(table, key=lambda entry: -entry["tow"]["mean"])


class Comparison:
    """The document on its way. What --out holds is taken from there, the rest made and written at once."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.settings = {"data": arguments.data, "architecture": arguments.arch,
                         "recipe": json.loads(arguments.recipe.read_text()), "original": digest_of(arguments.original),
                         "epochs": arguments.epochs, "start_learning_rates": [RATES[0] / slower for slower in SLOWER],
                         "retraining_seeds": "1 + the number of the forget set"}
        before = resumed(arguments.out, self.settings)
        held = before.get("forget", [])
        both = min(len(held), len(arguments.forget))
        expect(arguments.out, "list of forget sets", arguments.forget[:both], held[:both])
        self.forget = max(held, arguments.forget, key=len)  # one is how the other begins
        self.parts = Parts(arguments, before.get("parts", []))
        self.rows = {(row["seed"], row["way"]): row for row in before.get("runs", [])}
        for name, *options in WAYS:
            for row in (row for row in self.rows.values() if row["way"] == name):
                expect(arguments.out, f"way {name}", options, row["options"])
        self.writing = threading.Lock()

    def make(self):
        missing = [seed for seed in range(len(self.forget)) if self.ways_missing(seed)]
        if missing:
            original_of(self.arguments)  # before the seeds ask for it at once
        with ThreadPoolExecutor(self.arguments.jobs) as pool:
            list(pool.map(self.make_rows, missing))

    def ways_missing(self, seed):
        return [way for way in WAYS if (seed, way[0]) not in self.rows]

    def make_rows(self, seed):
        arguments, forget = self.arguments, self.forget[seed]
        original = original_of(arguments)
        retrained = trained(arguments, f"retrained-{seed}", "--seed", str(1 + seed), "--without-forget", "--forget", forget)
        inputs = ["--model", str(original), "--data", arguments.data, "--forget", forget, "--seed", str(seed)]
        if arguments.original:
            inputs += ["--arch", arguments.arch]
        log = ["--db", str(arguments.work / "runs.sqlite")]
        for name, advice, options in self.ways_missing(seed):
            ending = ["--retrained", str(retrained), "--stop", "match", "--epochs", str(arguments.epochs),
                      "--name", f"{name}, seed {seed}", *log]

            def made():
                start = [*inputs, *options]
                if advice is not None:
                    plan = arguments.work / f"plan-{seed}-{name.replace(' ', '-')}.unlearn.json"
                    unlearn(arguments, "advise", *inputs, *advice, *log, "--out", str(plan))
                    start = [str(plan)]

                def run_at(slower):
                    return unlearn(arguments, "run", *start, "--start-lr", f"{RATES[0] / slower:g}", "--end-lr",
                                   f"{RATES[1] / slower:g}", *ending)

                return {"seed": seed, "forget": forget, "way": name, "options": [advice, options],
                        **nearest(arguments, run_at)}

            self.add(kept(arguments, f"row-{seed}-{name}",
                          [inputs, advice, options, ending, RATES, SLOWER, *inputs_kept(arguments)], made))

    def add(self, row):
        with self.writing:
            self.parts.add(f"seed {row['seed']}, {row['way']}", row.pop("versions"))
            self.rows[row["seed"], row["way"]] = row
            write(self.arguments.out, json.dumps(self.document(), indent=1) + "\n")
        print(f"{row['way']}: ToW {row['tow']:.4f}, test error {row['test_error_off']:+.2f} points", file=sys.stderr,
              flush=True)

    def document(self):
        arguments = self.arguments
        rows = [self.rows[seed, way] for seed in range(len(self.forget)) for way, *_ in WAYS if (seed, way) in self.rows]
        ranked = summary(rows)
        return {
            "what": "thresholds by suggestion against gamma = 0.9, each at the epoch nearest the retrained model's forget "
                    "error; see packaging/experiments",
            "command": "packaging/experiments/compare_suggestions.py " + shlex.join(
                ["UNLEARN", "--data", arguments.data, "--arch", arguments.arch, "--recipe", arguments.recipe.name,
                 *(["--original", arguments.original.name] if arguments.original else []),
                 "--forget", *self.forget, "--epochs", str(arguments.epochs), "--work", "WORK", "--out",
                 arguments.out.name]),
            "complete": len(rows) == len(self.forget) * len(WAYS),
            **self.settings,
            "forget": self.forget,
            "parts": self.parts.document(),
            "caution": f"{len(self.forget)} seeds, each with a forget set and one retrained model of its own: "
                       "differences below their spread (sd) decide nothing, and retraining with another seed moves the "
                       "figures that everything is compared with.",
            "closest": ranked[0]["way"],
            "summary": ranked,
            "runs": rows,
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unlearn", type=Path, help="the program")
    parser.add_argument("--data", default="fashion-mnist")
    parser.add_argument("--arch", default="smallcnn")
    parser.add_argument("--recipe", type=Path, required=True)
    parser.add_argument("--original", type=Path, help="the model that is to forget; else it is trained")
    parser.add_argument("--forget", nargs="+", default=["6:500", "2:500", "0:500"], help="one selection a seed")
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--jobs", type=int, default=1, help="seeds at once")
    parser.add_argument("--work", type=Path, required=True, help="folder for models, plans and the log")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    Comparison(arguments).make()


if __name__ == "__main__":
    main()
