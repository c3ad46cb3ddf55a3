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

Writes, after each tuned method and each row, one JSON document with all rows, mean and spread, the settings chosen, the
command, and whether it is complete, and its table in Markdown beside it. First all deletions are tuned, then their rows are
made seed by seed. Whatever ends the script, it goes on from the document when it is started again, also at another machine,
and with more seeds or deletions; what the document has is never made again, so that with fewer it stays as it is. One of
another data set, architecture, recipe, original, size, tries or stop rule is refused. The document says in which parts it
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

    def run(self, name, options, cold=False):
        """The figures of a method. cold: with no second moments in the cache, so that its seconds are those of the whole."""
        arguments = self.arguments
        words = [*self.inputs(self.original), "--stop", arguments.stop, *options,
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
            return self.run_figures(run, cold, log)

        return kept(arguments, f"row-{name}", [*words, *inputs_kept(arguments)], make)

    def run_figures(self, run, with_rate, log):
        models = {model["subject"]: model_figures(model) for model in run["models"]}
        rates = dict.fromkeys(models, "same-classes")
        if with_rate and models["unlearned"]["tpr_at_1_percent"] is None:
            attacks = unlearn(self.arguments, "attack", "--run", str(run["run_id"]), "--attack", "confidence",
                              "--negatives", "all-classes", *log)["attacks"]
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
            return {**models[0], "tow": tow(*models), "seconds": seconds, "tpr_negatives": negatives,
                    "reference": models[1]}

        return kept(arguments, "row-retrain", [*words, *inputs_kept(arguments)], make)


def tuned(problem, name, options, choices):
    """Of the choices those settings that a method does best with, and the program's versions."""
    runs = [problem.run(f"tuning {name}", [*options, *choice]) for choice in choices]
    best = max(range(len(runs)), key=lambda one: -1.0 if runs[one]["tow"] is None else runs[one]["tow"])
    return ({"settings": choices[best], "tow": runs[best]["tow"], "tries": len(runs),
             "tow_of_each": [{"settings": choice, "tow": run["tow"]} for choice, run in zip(choices, runs)]},
            next((run["versions"] for run in runs if "versions" in run), None))


def ways(methods):
    """Names and options of a seed's rows, in their order. methods: the tuned ones, without which others are left out."""
    told = [(RETRAIN, [])]
    told += [(name, [*options, *methods[name]["settings"]]) for name, options, _ in METHODS if name in methods]
    if "pgu" in methods:
        told += [(name, ["--method", "pgu", *([] if "--gamma" in options else methods["pgu"]["settings"]), *options])
                 for name, options in CONTROLS]
    return told


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


class Deletion:
    """What was made of one so far: methods, the tuned ones by name; rows by seed and method."""

    def __init__(self, arguments, name, held):
        """held: the deletion's part of the document, or nothing."""
        self.arguments = arguments
        self.name = name
        tuning = held["tuning"]["methods"] if held else {}
        for method, _, choices in METHODS:
            if method in tuning:
                expect(arguments.out, f"list of settings of {method}", choices[:arguments.tries],
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
                         "size": arguments.size, "tries": arguments.tries, "stop": arguments.stop}
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
        for name, options, choices in METHODS:
            if name not in deletion.methods:
                deletion.methods[name], versions = tuned(problem, name, options, choices[:self.arguments.tries])
                self.parts.add(f"{deletion.name}, tuning of {name}", versions)
                self.write()

    def make_rows(self, deletion, seed):
        problem = Problem(self.arguments, deletion.name, seed)
        for name, options in ways(deletion.methods):
            if (seed, name) in deletion.rows:
                continue
            figures = problem.retrain() if name == RETRAIN else problem.run(name, options, cold=True)
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
                 str(arguments.tries), "--stop", arguments.stop, "--work", "WORK", "--out", arguments.out.name]),
            "complete": all(len(deletion.rows) == rows for deletion in self.deletions),
            **self.settings,
            "parts": self.parts.document(),
            "tuning": f"{arguments.tries} runs of each method, on another forget set and reference"
                      f"{'' if arguments.original else ' and another original'}, by ToW; none of retraining, and none of "
                      "the controls, which take the settings of pgu",
            "reading": "Errors in percent, on whole sets; AUC by confidence, forget samples against test samples of the "
                       "same classes, where the reference's value is the ideal; TPR at 1 % as each run's tpr_negatives "
                       "says; seconds of second moments, eigenvectors, preparation and steps, nothing of them cached, and "
                       "of retraining those of its training. Equal tuning: see tuning.",
            "caution": caution(arguments.stop),
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
    parser.add_argument("--stop", default="crossing",
                        help="the stop rule of all methods that obey one; match reads the reference that all are scored by")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--work", type=Path, required=True, help="folder for all that is made on the way")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    Comparison(arguments).make()


if __name__ == "__main__":
    main()
