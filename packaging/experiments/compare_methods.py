#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All methods beside retraining, over several seeds of training and of the forget draw, tuned with equal budgets.

For each deletion and seed an original model is trained, another set of samples is to be forgotten, and a reference is
retrained without it. Every method then unlearns the same original, and is judged by errors, membership inference and

    ToW = product over test, retain, forget of (1 - |error - error of the reference| / 100)     (arXiv 2406.01257)

The first row, "retrain", is a model retrained by the same recipe with another seed than the reference's: its distance
from the reference is the noise floor, and where another method comes as near, there is nothing left to tell.

Membership is inferred by confidence and by RMIA with two shadow models, from test samples of the same classes; the
true-positive rate at 1 % false positives takes test samples of all classes where those of the same are fewer than 1,000,
and each row says which.

No row reads the reference that it is scored by: methods run all epochs of their authors' schedules, projected gradients
stop by the published rule of the deletion or not at all.

Equal tuning: before any of that, each method gets the same number of runs (--tries) with settings of its own list
below, on a model, a forget set and a reference that come in no row; the settings with the largest ToW, of projected
gradients with the stop rule, are its own from then on. Controls take those of projected gradients. A try or row whose loss diverges counts as that and ends nothing.

Writes, after each tuned method and each row, one JSON document with all rows, mean and spread, the settings chosen, the
command, and whether it is complete, and its table in Markdown beside it. First all deletions are tuned, then their rows are
made seed by seed. Whatever ends the script, it goes on from the document when it is started again, also at another machine,
and with more seeds or deletions; what the document has is never made again, so that with fewer it stays as it is. One of
another data set, architecture, recipe, original, size or tries is refused. The document says in which parts it
was made: seconds of two parts may be of two machines, and the models of a part are trained anew where --work has none.

Trained models and runs are kept in --work: where it is still there, a training goes on from its last epoch.

With --original FILE that model is unlearned in all rows (and tuning), so that only forget set and reference differ; with
one seed there is no noise floor, and the document says so.
"""

import argparse
import functools
import hashlib
import json
import shlex
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import Failed, asked, inputs_kept, kept, unlearn, write
from compared_rows import COLUMNS, ERRORS, FIGURES, FLOOR_FORMULA, noise_floor, summary, table, where_pgu_loses
from resumed_document import Parts, digest_of, expect, resumed

TRIES = 6
SEEDS = 9  # at most
TUNING_SEED = SEEDS  # the first of no row, however many seeds follow
RETRAIN = "retrain"
SHADOWS = 2  # of RMIA


def rates(*values):
    return [["--set", f"learning_rate={value:g}"] for value in values]


# Method, and the settings that it is tuned over: as many for each, its authors' own first, then outwards, so that fewer
# tries take the nearest ones. Projected gradients stop by a rule, and it is tuned with them: the published one of the
# deletion or none. The others run all epochs of their authors' schedules.
PROJECTED = {
    "pgu": ("--gamma", ((0.9, True), (0.9, False), (0.8, True), (0.8, False), (0.95, False), (0.7, False))),
    "soft-projection": ("--mu", ((0.01, True), (0.01, False), (0.03, True), (0.03, False), (0.003, False), (0.1, False))),
}
OTHERS = {
    "fine-tune": rates(0.01, 0.03, 0.003, 0.1, 0.05, 0.2),
    "gradient-ascent": rates(1e-4, 1e-3, 1e-5, 3e-4, 1e-2, 1e-6),
    "random-labels": rates(0.01, 0.03, 3e-3, 0.1, 1e-3, 0.05),
    "scrub": [["--set", f"learning_rate={rate:g}", "--set", f"alpha={alpha:g}"]
              for rate, alpha in ((5e-4, 0.001), (5e-3, 0.001), (5e-4, 0.5), (1e-4, 0.001), (5e-3, 0.5), (0.05, 0.001))],
    "salun": rates(0.013, 0.03, 3e-3, 0.1, 1e-3, 0.05),
    "ssd": [["--set", f"alpha={alpha:g}"] for alpha in (10, 30, 3, 100, 1, 50)],
    "bad-teacher": rates(1e-4, 1e-3, 1e-5, 3e-4, 3e-3, 5e-5),
}
METHODS = (*PROJECTED, *OTHERS)
ALL_EPOCHS = ["--stop", "epochs"]
# A few hundred validation samples do not tell where two errors cross.
PUBLISHED_STOP = {"part": ["--stop", "crossing", "--live-test", "0"], "class": ["--stop", "retain-drop:5"]}
# Of projected gradients, with the settings that it was tuned to.
CONTROLS = [
    ("pgu, gamma 0", ["--gamma", "0"]),
    ("pgu, random subspace", ["--subspace", "random"]),
    ("pgu, bottom subspace", ["--subspace", "bottom"]),
    ("pgu, without subtraction", ["--moment", "full"]),
    ("pgu, last layer only", ["--layers", "last"]),
]


def choices(deletion, method):
    """Settings that a method is tuned over, its stop rule among them."""
    if method in OTHERS:
        return [[*settings, *ALL_EPOCHS] for settings in OTHERS[method]]
    option, values = PROJECTED[method]
    return [[option, f"{value:g}", *(PUBLISHED_STOP[deletion] if published else ALL_EPOCHS)] for value, published in values]


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
        write(told, json.dumps({"seconds": document["seconds"]}))
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
    """What is to be forgotten by which model, and the reference. Both are trained when something asks for them."""

    def __init__(self, arguments, deletion, seed):
        self.arguments = arguments
        self.seed = seed
        self.forget = forget_sets(deletion, arguments.size, seed)

    @functools.cached_property
    def original(self):
        return self.arguments.original or trained(self.arguments, "original", "--seed", str(self.seed))[0]

    @functools.cached_property
    def reference(self):
        return self.retrained("reference", 1000 + self.seed)[0]

    def retrained(self, name, seed):
        return trained(self.arguments, name, "--seed", str(seed), "--without-forget", "--forget", self.forget)

    def inputs(self, model):
        arguments = self.arguments
        return ["--model", str(model), *(["--arch", arguments.arch] if arguments.original else []), "--data",
                arguments.data, "--forget", self.forget, "--seed", str(self.seed), "--retrained", str(self.reference)]

    def log(self):
        return ["--db", str(self.arguments.work / "runs.sqlite")]

    def add_rmia(self, models, *words):
        """To the figures of models, by subject, the areas of RMIA on them. Its shadow models are those of all rows of the
        seed."""
        attacks = unlearn(self.arguments, "attack", *words, "--attack", "rmia", "--shadows", str(SHADOWS), "--recipe",
                          str(self.arguments.recipe), *self.log())["attacks"]
        for attack in attacks:
            models[attack["subject"]]["rmia_auc"] = attack["value"]

    def run(self, name, options, row=False):
        """The figures of a method, those of a row with what tuning does without."""
        arguments = self.arguments
        words = [*self.inputs(self.original), *options, "--name", f"{name}, {self.forget}, seed {self.seed}"]
        log = self.log()

        def make():
            if row and options[1] in PROJECTED:  # so that its seconds are those of the whole
                asked(arguments, "cache", "prune", *log)
            try:
                run = unlearn(arguments, "run", *words, *log, "--weights-budget", "0")
            except Failed as failed:
                if failed.kind != "non-finite":
                    raise
                return {**dict.fromkeys(COLUMNS), "reference": dict.fromkeys(FIGURES), "failure": str(failed)}
            return self.run_figures(run, row, log)

        return kept(arguments, f"row-{name}", [*words, *inputs_kept(arguments)], make)

    def run_figures(self, run, row, log):
        models = {model["subject"]: model_figures(model) for model in run["models"]}
        rates = dict.fromkeys(models, "same-classes")
        of_run = ["--run", str(run["run_id"])]
        if row:
            self.add_rmia(models, *of_run)
        if row and models["unlearned"]["tpr_at_1_percent"] is None:
            attacks = unlearn(self.arguments, "attack", *of_run, "--attack", "confidence", "--negatives", "all-classes",
                              *log)["attacks"]
            for attack in attacks:
                models[attack["subject"]]["tpr_at_1_percent"] = attack["tpr_at_1_percent"]
                rates[attack["subject"]] = "all-classes"
        found, wanted = models["unlearned"], models["retrained-0"]
        return {**found, "tow": tow(found, wanted),
                "seconds": sum(run["seconds"].get(phase, 0.0) for phase in ("gram", "eigen", "prepare", "steps")),
                "tpr_negatives": rates["unlearned"], "reference": wanted, "original": models["original"],
                "epochs": run["selected_epoch"], "run": run["run_id"], "versions": run["versions"]}

    def retrain(self):
        """The figures of another retrained model."""
        arguments = self.arguments
        model, seconds = self.retrained("retrained", 2000 + self.seed)
        words = self.inputs(model)

        def make():
            found = unlearn(arguments, "evaluate", *words)
            models, negatives = [model_figures(one) for one in (found, found["retrained"][0])], "same-classes"
            if models[0]["tpr_at_1_percent"] is None:
                found, negatives = unlearn(arguments, "evaluate", *words, "--negatives", "all-classes"), "all-classes"
                for one, attacked in zip(models, (found, found["retrained"][0])):
                    one["tpr_at_1_percent"] = confidence(attacked["auc"])["tpr_at_1_percent"]
            self.add_rmia({"original": models[0], "retrained-0": models[1]}, *words)  # as if it were one that forgets
            return {**models[0], "tow": tow(*models), "seconds": seconds, "tpr_negatives": negatives,
                    "reference": models[1]}

        return kept(arguments, "row-retrain", [*words, *inputs_kept(arguments)], make)


def tuned(problem, name, tried):
    """Of the settings tried those that a method does best with, and the program's versions."""
    runs = [problem.run(f"tuning {name}", ["--method", name, *settings]) for settings in tried]
    best = max(range(len(runs)), key=lambda one: -1.0 if runs[one]["tow"] is None else runs[one]["tow"])
    return ({"settings": tried[best], "tow": runs[best]["tow"], "tries": len(runs),
             "tow_of_each": [{"settings": choice, "tow": run["tow"]} for choice, run in zip(tried, runs)]},
            next((run["versions"] for run in runs if "versions" in run), None))


def ways(methods):
    """Names and options of a seed's rows, in their order. methods: the tuned ones, without which others are left out."""
    told = [(RETRAIN, [])]
    told += [(name, ["--method", name, *methods[name]["settings"]]) for name in METHODS if name in methods]
    if "pgu" in methods:
        gamma, stop = methods["pgu"]["settings"][:2], methods["pgu"]["settings"][2:]
        told += [(name, ["--method", "pgu", *([] if "--gamma" in options else gamma), *stop, *options])
                 for name, options in CONTROLS]
    return told


def spread_of(arguments, deletion):
    """What differs between the seeds of a deletion, and so what its spread is of."""
    drawn = "other samples of the same class" if deletion == "part" else "another class"
    told = f"each seed is of {drawn}" + ("" if arguments.original else " and of another training")
    return told + ("" if deletion == "part" else
                   ": the spread is between classes, some of which are harder to forget than others, more than between "
                   "trainings")


class Deletion:
    """What was made of one so far: methods, the tuned ones by name; rows by seed and method."""

    def __init__(self, arguments, name, held):
        """held: the deletion's part of the document, or nothing."""
        self.arguments = arguments
        self.name = name
        tuning = held["tuning"]["methods"] if held else {}
        for method in METHODS:
            if method in tuning:
                expect(arguments.out, f"list of settings of {method}", choices(name, method)[:arguments.tries],
                       [one["settings"] for one in tuning[method]["tow_of_each"]])
        self.methods = tuning
        self.rows = {(row["seed"], row["method"]): row for row in held.get("runs", [])}
        options = dict(ways(self.methods))
        for (_, method), row in self.rows.items():
            expect(arguments.out, f"set of options of {method}", options.get(method), row["options"])

    def document(self, seeds):
        rows = [self.rows[seed, way] for seed in range(seeds) for way, _ in ways(self.methods) if (seed, way) in self.rows]
        problem = Problem(self.arguments, self.name, TUNING_SEED)
        return {"what": f"{self.arguments.size} samples of a class" if self.name == "part" else "one class",
                "spread": spread_of(self.arguments, self.name),
                "tuning": {"forget": problem.forget, "seed": problem.seed, "methods": self.methods},
                "noise_floor": noise_floor(rows), "summary": summary(rows), "pgu_loses": where_pgu_loses(rows),
                "runs": rows}


class Comparison:
    """The document on its way. What --out holds is taken from there, the rest made and written at once."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.settings = {"data": arguments.data, "architecture": arguments.arch,
                         "recipe": json.loads(arguments.recipe.read_text()), "original": digest_of(arguments.original),
                         "size": arguments.size, "tries": arguments.tries}
        before = resumed(arguments.out, self.settings)
        held = before.get("deletions", {})
        self.parts = Parts(arguments, before.get("parts", []))
        self.deletions = [Deletion(arguments, name, held.get(name, {}))
                          for name in dict.fromkeys([*held, *arguments.deletions])]
        self.seeds = max([arguments.seeds, *(1 + seed for deletion in self.deletions for seed, _ in deletion.rows)])

    def make(self):
        for deletion in self.deletions:
            self.tune(deletion)
        for seed in range(self.seeds):
            for deletion in self.deletions:
                self.make_rows(deletion, seed)
        self.write()  # the table, too, which may have been left behind

    def tune(self, deletion):
        problem = Problem(self.arguments, deletion.name, TUNING_SEED)
        for name in METHODS:
            if name not in deletion.methods:
                tried = choices(deletion.name, name)[:self.arguments.tries]
                deletion.methods[name], versions = tuned(problem, name, tried)
                self.parts.add(f"{deletion.name}, tuning of {name}", versions)
                self.write()

    def make_rows(self, deletion, seed):
        problem = Problem(self.arguments, deletion.name, seed)
        for name, options in ways(deletion.methods):
            if (seed, name) in deletion.rows:
                continue
            figures = problem.retrain() if name == RETRAIN else problem.run(name, options, row=True)
            versions = figures.pop("versions", None)
            deletion.rows[seed, name] = {"seed": seed, "forget": problem.forget, "method": name, "options": options,
                                         **figures}
            self.parts.add(f"{deletion.name}, seed {seed}, {name}", versions)
            self.write()
            said = (f"ToW {figures['tow']:.4f}, test {figures['test_error']:.2f} %, "
                    f"forget {figures['forget_error']:.2f} %" if figures["tow"] is not None else figures["failure"])
            print(f"{deletion.name}, seed {seed}, {name}: {said}", file=sys.stderr, flush=True)

    def document(self):
        arguments = self.arguments
        rows = self.seeds * (1 + len(METHODS) + len(CONTROLS))
        return {
            "what": "all methods beside retraining by another seed, over seeds of training and forget draw; see "
                    "packaging/experiments/compare_methods.py",
            "command": "packaging/experiments/compare_methods.py " + shlex.join(
                ["UNLEARN", "--data", arguments.data, "--arch", arguments.arch, "--recipe", arguments.recipe.name,
                 *(["--original", arguments.original.name] if arguments.original else []), "--seeds", str(self.seeds),
                 "--deletions", *(deletion.name for deletion in self.deletions), "--size", str(arguments.size), "--tries",
                 str(arguments.tries), "--work", "WORK", "--out", arguments.out.name]),
            "complete": all(len(deletion.rows) == rows for deletion in self.deletions),
            **self.settings,
            "parts": self.parts.document(),
            "tuning": f"{arguments.tries} runs of each method, on another forget set and reference"
                      f"{'' if arguments.original else ' and another original'}, by ToW; none of retraining, and none of "
                      "the controls, which take the settings of pgu. Projected gradients stop by the published rule or "
                      "not at all, as tuned; the others run all of their epochs",
            "reading": f"Errors in percent, on whole sets; AUC by confidence and by RMIA with {SHADOWS} shadow models, "
                       "forget samples against test samples of the same classes, where the reference's value is the "
                       "ideal; TPR at 1 % by confidence, as each run's tpr_negatives says; seconds of second moments, eigenvectors, preparation and steps, nothing of them cached, and "
                       "of retraining those of its training. Equal tuning: see tuning.",
            "noise_floor": f"the noise floor is {FLOOR_FORMULA}" if self.seeds > 1
                           else "there is no noise floor: one seed has no spread",
            "deletions": {deletion.name: deletion.document(self.seeds) for deletion in self.deletions},
        }

    def write(self):
        document = self.document()
        write(self.arguments.out, json.dumps(document, indent=1) + "\n")
        write(self.arguments.out.with_suffix(".md"), table(document))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unlearn", type=Path, help="the program")
    parser.add_argument("--data", default="fashion-mnist")
    parser.add_argument("--arch", default="smallcnn")
    parser.add_argument("--recipe", type=Path, required=True, help="of originals and references")
    parser.add_argument("--original", type=Path, help="the model that is to forget; else one is trained a seed")
    parser.add_argument("--seeds", type=int, default=5, choices=range(1, SEEDS + 1))
    parser.add_argument("--deletions", nargs="+", default=["part", "class"], choices=["part", "class"],
                        help="part: --size samples of class 6; class: all of one class")
    parser.add_argument("--size", type=int, default=500,
                        help="samples of a forget set of part; the class has to have ten times as many, the last for tuning")
    parser.add_argument("--tries", type=int, default=TRIES, choices=range(1, TRIES + 1),
                        help="runs that each method is tuned with")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--work", type=Path, required=True, help="folder for all that is made on the way")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    Comparison(arguments).make()


if __name__ == "__main__":
    main()
