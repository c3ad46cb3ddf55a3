#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All methods beside retraining, over several seeds of training and of the forget draw, tuned with equal budgets.

For each deletion and seed an original model is trained, another set of samples is to be forgotten, and a reference is
retrained without it. Every method then unlearns the same original, and is judged by errors, membership inference and

    ToW = product over test, retain, forget of (1 - |error - error of the reference| / 100)     (arXiv 2406.01257)

The first row, "retrain", is a model retrained by the same recipe with another seed than the reference's: its distance
from the reference is the noise floor, and where another method comes as near, there is nothing left to tell.

Membership is inferred by confidence, from test samples of the same classes; the true-positive rate at 1 % false positives
takes test samples of all classes where those of the same are fewer than 1,000, and each row says which.

The stop rule is one that reads no reference, since ToW is a distance from that same reference: "--stop match" has the
methods that obey a rule choose the epoch nearest to what they are scored by, and the document then says of which.

Equal tuning: before any of that, each method gets the same number of runs (--tries) with settings of its own list
below, on a model, a forget set and a reference that come in no row; the settings with the largest ToW are its own from
then on. Controls take those of projected gradients. A try or row whose loss diverges counts as that and ends nothing.

Every row, trained model and tuning run is kept in --work: whatever ends the script, it goes on there when it is started
again, a training from its last epoch. Writes, after each seed, one JSON document with all rows, mean and spread, the
settings chosen, the command and the versions, and its table in Markdown beside it.

With --original FILE that model is unlearned in all rows (and tuning), so that only forget set and reference differ; with
one seed there is no noise floor, and the document says so.
"""

import argparse
import hashlib
import json
import shlex
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import Failed, asked, inputs_kept, kept, unlearn
from compared_rows import COLUMNS, ERRORS, FIGURES, FLOOR_FORMULA, noise_floor, summary, table, where_pgu_loses

TRIES = 6


def rates(*values):
    return [["--set", f"learning_rate={value:g}"] for value in values]


# Method, its options, and the settings that it is tuned over: as many for each, its authors' own first, then outwards,
# so that fewer tries take the nearest ones.
METHODS = [
    ("pgu", ["--method", "pgu"], [["--gamma", f"{gamma:g}"] for gamma in (0.9, 0.95, 0.8, 0.7, 0.99, 0.5)]),
    ("soft-projection", ["--method", "soft-projection"],
     [["--mu", f"{mu:g}"] for mu in (0.01, 0.03, 0.003, 0.1, 0.001, 0.3)]),
    ("fine-tune", ["--method", "fine-tune"], rates(0.01, 0.03, 0.003, 0.1, 0.05, 0.2)),
    ("gradient-ascent", ["--method", "gradient-ascent"], rates(1e-4, 1e-3, 1e-5, 3e-4, 1e-2, 1e-6)),
    ("random-labels", ["--method", "random-labels"], rates(0.01, 0.03, 3e-3, 0.1, 1e-3, 0.05)),
    ("scrub", ["--method", "scrub"],
     [["--set", f"learning_rate={rate:g}", "--set", f"alpha={alpha:g}"]
      for rate, alpha in ((5e-4, 0.001), (5e-3, 0.001), (5e-4, 0.5), (1e-4, 0.001), (5e-3, 0.5), (0.05, 0.001))]),
    ("salun", ["--method", "salun"], rates(0.013, 0.03, 3e-3, 0.1, 1e-3, 0.05)),
    ("ssd", ["--method", "ssd"], [["--set", f"alpha={alpha:g}"] for alpha in (10, 30, 3, 100, 1, 50)]),
    ("bad-teacher", ["--method", "bad-teacher"], rates(1e-4, 1e-3, 1e-5, 3e-4, 3e-3, 5e-5)),
]
# Of projected gradients, with the settings that it was tuned to.
CONTROLS = [
    ("pgu, gamma 0", ["--gamma", "0"]),
    ("pgu, random subspace", ["--subspace", "random"]),
    ("pgu, bottom subspace", ["--subspace", "bottom"]),
    ("pgu, without subtraction", ["--moment", "full"]),
    ("pgu, last layer only", ["--layers", "last"]),
]
WITHOUT_STOP = ("ssd",)  # runs all of its epochs, whatever the stop rule is


def forget_sets(deletion, size, seed):
    """The samples of a seed: other ones of the same class, or another class."""
    return f"6:{size * seed}-{size * (seed + 1) - 1}" if deletion == "part" else f"class:{seed}"


def trained(arguments, name, *words):
    """A model under a name that says what it was trained with, and how long that took: file and seconds. Its checkpoint
    lets an interrupted training go on."""
    options = ["--arch", arguments.arch, "--data", arguments.data, *words]
    digest = hashlib.sha256("\0".join([*options, arguments.recipe.read_text()]).encode()).hexdigest()[:12]
    path = arguments.work / f"{name}-{digest}.safetensors"
    told = path.with_suffix(".json")
    if not told.exists():
        document = unlearn(arguments, "train", *options, "--recipe", str(arguments.recipe), "--out", str(path))
        told.write_text(json.dumps({"seconds": document["seconds"]}))
    return path, json.loads(told.read_text())["seconds"]


def confidence(attacks):
    return next(one for one in attacks if one["attack"] == "confidence")


def model_figures(model):
    """Of a model's part of a document."""
    attack = confidence(model["auc"])
    return {**{error: model[error] for error in ERRORS}, "auc": attack["value"],
            "tpr_at_1_percent": attack["tpr_at_1_percent"]}


def tow(model, reference):
    product = 1.0
    for error in ERRORS:
        product *= 1.0 - abs(model[error] - reference[error]) / 100.0
    return product


class Problem:
    """What is to be forgotten by which model, and the reference."""

    def __init__(self, arguments, deletion, seed):
        self.seed = seed
        self.forget = forget_sets(deletion, arguments.size, seed)
        self.original = arguments.original or trained(arguments, "original", "--seed", str(seed))[0]
        self.reference = self.retrained(arguments, "reference", 1000 + seed)[0]

    def retrained(self, arguments, name, seed):
        return trained(arguments, name, "--seed", str(seed), "--without-forget", "--forget", self.forget)

    def inputs(self, arguments, model):
        return ["--model", str(model), *(["--arch", arguments.arch] if arguments.original else []), "--data",
                arguments.data, "--forget", self.forget, "--seed", str(self.seed), "--retrained", str(self.reference)]

    def run(self, arguments, name, options, cold=False):
        """The figures of a method. cold: with no second moments in the cache, so that its seconds are those of the whole."""
        words = [*self.inputs(arguments, self.original), "--stop", arguments.stop, *options,
                 "--name", f"{name}, {self.forget}, seed {self.seed}"]
        log = ["--db", str(arguments.work / "runs.sqlite")]

        def make():
            if cold:
                asked(arguments, "cache", "prune", *log)
            try:
                run = unlearn(arguments, "run", *words, *log, "--weights-budget", "0")
            except Failed as failed:
                if failed.kind != "non-finite":
                    raise
                return {**dict.fromkeys(COLUMNS), "reference": dict.fromkeys(FIGURES), "failure": str(failed)}
            return self.run_figures(arguments, run, cold, log)

        return kept(arguments, f"row-{name}", [*words, *inputs_kept(arguments)], make)

    def run_figures(self, arguments, run, with_rate, log):
        models = {model["subject"]: model_figures(model) for model in run["models"]}
        rates = dict.fromkeys(models, "same-classes")
        if with_rate and models["unlearned"]["tpr_at_1_percent"] is None:
            attacks = unlearn(arguments, "attack", "--run", str(run["run_id"]), "--attack", "confidence", "--negatives",
                              "all-classes", *log)["attacks"]
            for attack in attacks:
                models[attack["subject"]]["tpr_at_1_percent"] = attack["tpr_at_1_percent"]
                rates[attack["subject"]] = "all-classes"
        found, wanted = models["unlearned"], models["retrained-0"]
        return {**found, "tow": tow(found, wanted),
                "seconds": sum(run["seconds"].get(phase, 0.0) for phase in ("gram", "eigen", "prepare", "steps")),
                "tpr_negatives": rates["unlearned"], "reference": wanted, "original": models["original"],
                "epochs": run["selected_epoch"], "run": run["run_id"], "versions": run["versions"]}

    def retrain(self, arguments):
        """The figures of another retrained model."""
        model, seconds = self.retrained(arguments, "retrained", 2000 + self.seed)
        words = self.inputs(arguments, model)

        def make():
            found = unlearn(arguments, "evaluate", *words)
            models, negatives = [model_figures(one) for one in (found, found["retrained"][0])], "same-classes"
            if models[0]["tpr_at_1_percent"] is None:
                found, negatives = unlearn(arguments, "evaluate", *words, "--negatives", "all-classes"), "all-classes"
                for one, attacked in zip(models, (found, found["retrained"][0])):
                    one["tpr_at_1_percent"] = confidence(attacked["auc"])["tpr_at_1_percent"]
            return {**models[0], "tow": tow(*models), "seconds": seconds, "tpr_negatives": negatives,
                    "reference": models[1]}

        return kept(arguments, "row-retrain", [*words, *inputs_kept(arguments)], make)


def tuned(arguments, deletion):
    """The settings that each method does best with on a problem of its own: the last seed's and one more."""
    problem = Problem(arguments, deletion, arguments.seeds)
    chosen = {}
    for name, options, choices in METHODS:
        tries = [(problem.run(arguments, f"tuning {name}", [*options, *choice])["tow"], choice)
                 for choice in choices[:arguments.tries]]
        best = max(tries, key=lambda one: -1.0 if one[0] is None else one[0])
        chosen[name] = {"settings": best[1], "tow": best[0], "tries": len(tries),
                        "tow_of_each": [{"settings": choice, "tow": tow} for tow, choice in tries]}
    return {"forget": problem.forget, "seed": problem.seed, "methods": chosen}


def rows_of_seed(arguments, deletion, tuning, seed):
    settings = tuning["methods"]
    ways = [(name, [*options, *settings[name]["settings"]]) for name, options, _ in METHODS]
    ways += [(name, ["--method", "pgu", *([] if "--gamma" in options else settings["pgu"]["settings"]), *options])
             for name, options in CONTROLS]
    problem = Problem(arguments, deletion, seed)
    rows = []
    for name, options in [("retrain", []), *ways]:
        figures = problem.run(arguments, name, options, cold=True) if options else problem.retrain(arguments)
        rows.append({"seed": seed, "forget": problem.forget, "method": name, "options": options, **figures})
        said = (f"ToW {figures['tow']:.4f}, test {figures['test_error']:.2f} %, forget {figures['forget_error']:.2f} %"
                if figures["tow"] is not None else figures["failure"])
        print(f"{deletion}, seed {seed}, {name}: {said}", file=sys.stderr, flush=True)
    return rows


def spread_of(arguments, deletion):
    """What differs between the seeds of a deletion, and so what its spread is of."""
    drawn = "other samples of the same class" if deletion == "part" else "another class"
    told = f"each seed is of {drawn}" + ("" if arguments.original else " and of another training")
    return told + ("" if deletion == "part" else
                   ": the spread is between classes, some of which are harder to forget than others, more than between "
                   "trainings")


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
        "data": arguments.data,
        "architecture": arguments.arch,
        "what": "all methods beside retraining by another seed, over seeds of training and forget draw; see "
                "packaging/experiments/compare_methods.py",
        "command": "packaging/experiments/compare_methods.py " + shlex.join(
            ["UNLEARN", "--data", arguments.data, "--arch", arguments.arch, "--recipe", arguments.recipe.name,
             *(["--original", arguments.original.name] if arguments.original else []), "--seeds", str(arguments.seeds),
             "--deletions", *arguments.deletions, "--size", str(arguments.size), "--tries", str(arguments.tries),
             "--stop", arguments.stop, "--threads", str(arguments.threads), "--device", arguments.device, "--work",
             "WORK", "--out", arguments.out.name]),
        "recipe": json.loads(arguments.recipe.read_text()),
        "threads": arguments.threads,
        "device": arguments.device,
        "tuning": f"{arguments.tries} runs of each method, on another forget set and reference"
                  f"{'' if arguments.original else ' and another original'}, by ToW; none of retraining, and none of the "
                  "controls, which take the settings of pgu",
        "reading": "Errors in percent, on whole sets; AUC by confidence, forget samples against test samples of the same "
                   "classes, where the reference's value is the ideal; TPR at 1 % as each run's tpr_negatives says; seconds "
                   "of second moments, eigenvectors, preparation and steps, nothing of them cached, and of retraining those of its "
                   "training. Equal tuning: see tuning.",
        "caution": caution(arguments.stop),
        "noise_floor": f"the noise floor is {FLOOR_FORMULA}" if arguments.seeds > 1
                       else "there is no noise floor: one seed has no spread",
        "deletions": {},
    }
    for deletion in arguments.deletions:
        tuning = tuned(arguments, deletion)
        rows = []
        for seed in range(arguments.seeds):
            rows += rows_of_seed(arguments, deletion, tuning, seed)
            document["versions"] = next((row["versions"] for row in rows if "versions" in row), None)
            document["deletions"][deletion] = {
                "what": f"{arguments.size} samples of a class" if deletion == "part" else "one class",
                "spread": spread_of(arguments, deletion),
                "tuning": tuning, "noise_floor": noise_floor(rows), "summary": summary(rows),
                "pgu_loses": where_pgu_loses(rows),
                "runs": [{key: value for key, value in row.items() if key != "versions"} for row in rows]}
            arguments.out.write_text(json.dumps(document, indent=1) + "\n")
            arguments.out.with_suffix(".md").write_text(table(document))


if __name__ == "__main__":
    main()
