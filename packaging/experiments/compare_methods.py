#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All methods beside retraining, over several seeds of training and of the forget draw, tuned with equal budgets.

For each deletion and seed an original model is trained, another set of samples is to be forgotten, and a reference is
retrained without it. Every method then unlearns the same original, and is judged by errors, membership inference and

    ToW = product over test, retain, forget of (1 - |error - error of the reference| / 100)     (arXiv 2406.01257)

The first row, "retrain", is retraining by another seed than the reference's: its distance from the reference is the
noise floor, and where another method comes as near, there is nothing left to tell.

The stop rule is one that reads no reference, since ToW is a distance from that same reference: "--stop match" has the
methods that obey a rule choose the epoch nearest to what they are scored by, and the document then says of which.

Equal tuning: before any of that, each method gets the same number of runs (--tries) with settings of its own list
below, on a model, a forget set and a reference that come in no row; the settings with the largest ToW are its own from
then on. Controls take those of projected gradients. Every row, trained model and tuning run is kept in --work: whatever
ends the script, it goes on there when it is started again. Writes one JSON document with all rows, mean and spread, the
settings chosen, the command and the versions.

With --original FILE that model is unlearned in all rows (and tuning), so that only forget set and reference differ; with
one seed there is no noise floor, and the document says so.
"""

import argparse
import hashlib
import json
import shlex
import statistics
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import unlearn

TRIES = 6


def rates(*values):
    return [["--set", f"learning_rate={value:g}"] for value in values]


# Method or control, its options, and the settings that it is tuned over: as many for each.
METHODS = [
    ("retrain", ["--method", "retrain"], None),
    ("pgu", ["--method", "pgu"], [["--gamma", f"{gamma:g}"] for gamma in (0.5, 0.7, 0.8, 0.9, 0.95, 0.99)]),
    ("soft-projection", ["--method", "soft-projection"],
     [["--mu", f"{mu:g}"] for mu in (0.001, 0.003, 0.01, 0.03, 0.1, 0.3)]),
    ("fine-tune", ["--method", "fine-tune"], rates(0.003, 0.01, 0.03, 0.05, 0.1, 0.2)),
    ("gradient-ascent", ["--method", "gradient-ascent"], rates(1e-6, 1e-5, 1e-4, 3e-4, 1e-3, 1e-2)),
    ("random-labels", ["--method", "random-labels"], rates(1e-3, 3e-3, 0.01, 0.03, 0.05, 0.1)),
    ("scrub", ["--method", "scrub"], rates(1e-4, 5e-4, 1e-3, 5e-3, 0.01, 0.05)),
    ("salun", ["--method", "salun"], rates(1e-3, 3e-3, 0.01, 0.03, 0.05, 0.1)),
    ("ssd", ["--method", "ssd"], [["--set", f"alpha={alpha:g}"] for alpha in (1, 3, 10, 30, 50, 100)]),
    ("bad-teacher", ["--method", "bad-teacher"], rates(1e-5, 5e-5, 1e-4, 3e-4, 1e-3, 3e-3)),
]
# Of projected gradients, with the settings that it was tuned to.
CONTROLS = [
    ("pgu, gamma 0", ["--gamma", "0"]),
    ("pgu, random subspace", ["--subspace", "random"]),
    ("pgu, bottom subspace", ["--subspace", "bottom"]),
    ("pgu, without subtraction", ["--moment", "full"]),
    ("pgu, last layer only", ["--layers", "last"]),
]
# Run all of their epochs, whatever the stop rule is.
WITHOUT_STOP = ("retrain", "ssd")
KINDS = ("test_error", "forget_error", "retain_error")
COLUMNS = (*KINDS, "auc", "tpr_at_1_percent", "tow", "seconds")


def forget_sets(deletion, size, seed):
    """The samples of a seed: other ones of the same class, or another class."""
    return f"6:{size * seed}-{size * (seed + 1) - 1}" if deletion == "part" else f"class:{seed}"


def kept(arguments, name, inputs, make):
    """What make() returns, from the work folder where it was made of the same inputs before."""
    digest = hashlib.sha256(json.dumps(inputs).encode()).hexdigest()[:12]
    path = arguments.work / f"{name.replace(' ', '-').replace(',', '')}-{digest}.json"
    if not path.exists():
        unfinished = path.with_suffix(".part")
        unfinished.write_text(json.dumps(make(), indent=1))
        unfinished.rename(path)
    return json.loads(path.read_text())


def trained(arguments, name, *words):
    """A model under a name that says what it was trained with. Its checkpoint lets an interrupted training go on."""
    options = ["--arch", arguments.arch, "--data", arguments.data, *words]
    digest = hashlib.sha256("\0".join([*options, arguments.recipe.read_text()]).encode()).hexdigest()[:12]
    path = arguments.work / f"{name}-{digest}.safetensors"
    if not path.exists():
        unlearn(arguments, "train", *options, "--recipe", str(arguments.recipe), "--checkpoint",
                str(path.with_suffix(".checkpoint")), "--out", str(path))
    return path


class Problem:
    """What is to be forgotten by which model, and the reference."""

    def __init__(self, arguments, deletion, seed):
        self.seed = seed
        self.forget = forget_sets(deletion, arguments.size, seed)
        self.original = arguments.original or trained(arguments, "original", "--seed", str(seed))
        self.reference = trained(arguments, "reference", "--seed", str(1000 + seed), "--without-forget", "--forget",
                                 self.forget)

    def run(self, arguments, name, options):
        words = ["--model", str(self.original), "--data", arguments.data, "--forget", self.forget, "--seed",
                 str(self.seed), "--retrained", str(self.reference), "--stop", arguments.stop, *options,
                 "--name", f"{name}, {self.forget}, seed {self.seed}", "--db", str(arguments.work / "runs.sqlite")]
        if arguments.original:
            words += ["--arch", arguments.arch]
        return kept(arguments, f"row-{name}", words, lambda: figures_of(unlearn(arguments, "run", *words)))


def figures_of(run):
    models = {model["subject"]: model for model in run["models"]}
    found, wanted = models["unlearned"], models["retrained-0"]
    auc = {model: next(one for one in models[model]["auc"] if one["attack"] == "confidence")
           for model in ("unlearned", "retrained-0", "original")}
    tow = 1.0
    for kind in KINDS:
        tow *= 1.0 - abs(found[kind] - wanted[kind]) / 100.0
    return {
        **{kind: found[kind] for kind in KINDS},
        "reference": {**{kind: wanted[kind] for kind in KINDS}, "auc": auc["retrained-0"]["value"]},
        "original": {**{kind: models["original"][kind] for kind in KINDS}, "auc": auc["original"]["value"]},
        "auc": auc["unlearned"]["value"],
        "tpr_at_1_percent": auc["unlearned"]["tpr_at_1_percent"],
        "tow": tow,
        "seconds": sum(run["seconds"].get(phase, 0.0) for phase in ("gram", "eigen", "steps")),
        "epochs": run["selected_epoch"],
        "run": run["run_id"],
        "versions": run["versions"],
    }


def tuned(arguments, deletion):
    """The settings that each method does best with on a problem of its own: the last seed's and one more."""
    problem = Problem(arguments, deletion, arguments.seeds)
    chosen = {}
    for name, options, choices in METHODS:
        if choices is None:
            chosen[name] = {"settings": [], "tries": 0}
            continue
        tries = [(problem.run(arguments, f"tuning {name}", [*options, *choice])["tow"], choice)
                 for choice in choices[:arguments.tries]]
        best = max(tries, key=lambda one: one[0])
        chosen[name] = {"settings": best[1], "tow": best[0], "tries": len(tries),
                        "tow_of_each": [{"settings": choice, "tow": tow} for tow, choice in tries]}
    return {"forget": problem.forget, "seed": problem.seed, "methods": chosen}


def rows_of(arguments, deletion, tuning):
    settings = tuning["methods"]
    ways = [(name, [*options, *settings[name]["settings"]]) for name, options, _ in METHODS]
    ways += [(name, ["--method", "pgu", *([] if "--gamma" in options else settings["pgu"]["settings"]), *options])
             for name, options in CONTROLS]
    rows = []
    for seed in range(arguments.seeds):
        problem = Problem(arguments, deletion, seed)
        for name, options in ways:
            row = {"seed": seed, "forget": problem.forget, "method": name, "options": options,
                   **problem.run(arguments, name, options)}
            rows.append(row)
            print(f"{deletion}, seed {seed}, {name}: ToW {row['tow']:.4f}, test {row['test_error']:.2f} %, forget "
                  f"{row['forget_error']:.2f} %", file=sys.stderr, flush=True)
    return rows


def spread(values):
    there = [value for value in values if value is not None]
    if not there:
        return {"mean": None, "sd": None}
    return {"mean": statistics.fmean(there), "sd": statistics.stdev(there) if len(there) > 1 else None}


def summary(rows):
    """One entry a method, in the order of the rows: retraining first."""
    names = list(dict.fromkeys(row["method"] for row in rows))
    return [{"method": name, "seeds": sum(row["method"] == name for row in rows),
             **{column: spread([row[column] for row in rows if row["method"] == name]) for column in COLUMNS}}
            for name in names]


def caution(stop):
    """Of a rule by which some methods see what all are scored by; nothing of any other."""
    if stop != "match":
        return None
    reading = [name for name, *_ in METHODS if name not in WITHOUT_STOP] + [name for name, _ in CONTROLS]
    return ("the stop rule match chose the epoch whose forget error is nearest to the reference's, which ToW scores by; "
            f"it read the reference for {', '.join(reading)}, not for {', '.join(WITHOUT_STOP)}: their ToW are not "
            "comparable")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unlearn", type=Path, help="the program")
    parser.add_argument("--data", default="fashion-mnist")
    parser.add_argument("--arch", default="smallcnn")
    parser.add_argument("--recipe", type=Path, required=True, help="of originals and references")
    parser.add_argument("--original", type=Path, help="the model that is to forget; else one is trained a seed")
    parser.add_argument("--seeds", type=int, default=5, choices=range(1, 10))
    parser.add_argument("--deletions", nargs="+", default=["part", "class"], choices=["part", "class"],
                        help="part: --size samples of class 6; class: all of one class")
    parser.add_argument("--size", type=int, default=500)
    parser.add_argument("--tries", type=int, default=TRIES, choices=range(1, TRIES + 1),
                        help="runs that each method is tuned with")
    parser.add_argument("--stop", default="crossing",
                        help="the stop rule of all methods that obey one; match reads the reference that all are scored by")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--work", type=Path, required=True, help="folder for all that is made on the way")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    document = {
        "what": "all methods beside retraining by another seed, over seeds of training and forget draw; see "
                "packaging/experiments/compare_methods.py",
        "command": "packaging/experiments/compare_methods.py " + shlex.join(
            ["UNLEARN", "--data", arguments.data, "--arch", arguments.arch, "--recipe", arguments.recipe.name,
             *(["--original", arguments.original.name] if arguments.original else []), "--seeds", str(arguments.seeds),
             "--deletions", *arguments.deletions, "--size", str(arguments.size), "--tries", str(arguments.tries),
             "--stop", arguments.stop, "--threads", str(arguments.threads), "--device", arguments.device, "--work",
             "WORK", "--out", arguments.out.name]),
        "tuning": f"{arguments.tries} runs of each method, on another model, forget set and reference, by ToW; none of "
                  "retraining, and none of the controls, which take the settings of pgu",
        "caution": caution(arguments.stop),
        "noise_floor": "the row retrain: retrained by another seed than the reference" if arguments.seeds > 1
                       else "none: one seed has no spread",
        "deletions": {},
    }
    for deletion in arguments.deletions:
        tuning = tuned(arguments, deletion)
        rows = rows_of(arguments, deletion, tuning)
        document["versions"] = rows[0]["versions"]
        for row in rows:
            del row["versions"]
        document["deletions"][deletion] = {"tuning": tuning, "summary": summary(rows), "runs": rows}
        arguments.out.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
