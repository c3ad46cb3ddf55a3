#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""RMIA with few shadow models beside LiRA with many, on the same models and samples.

An original model is trained, and one is retrained with another seed without the samples to be forgotten. Each attack is
made from nothing, with a pool of its own, so that its minutes are those of the whole: training of the shadow models and
attack. Writes one JSON document with every figure, the minutes, and by how much the areas of RMIA and LiRA differ on
each model: where that is more than 0.03, how much of it is the number of shadow models (RMIA with few against RMIA with
many, whose pools begin with the same models) and how much the way of scoring (RMIA against LiRA, with as many); and its
table in Markdown beside it.

The same pools then serve twice more, and these minutes are not counted: a model that --method unlearned is attacked
besides, and since test samples of the forgotten classes are too few for a rate of 1 % false positives, such rates take
test samples of --rate-negatives, all classes unless said; each row says which. Those of other classes were never
forgotten: such a rate is of "a sample of the forgotten classes" as much as of "trained on it", and a retrained model's is
what it is to be read against.

What was made is kept in --work; started again after whatever ended it, the script goes on there, the minutes of all parts
are added up, and the document says how many parts there were.
"""

import argparse
import hashlib
import json
import shlex
import sys
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import inputs_kept, kept, unlearn, write

# A pool each: attacks, shadow models.
POOLS = [(["rmia", "rmia-offline"], 2), (["lira", "lira-offline", "rmia"], 32)]
# Of training. With the same seed both would begin with the same weights.
SEEDS = {"original": 0, "retrained": 1}


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


class Timer:
    """Wall-clock minutes of all parts that made a file, kept beside it while they run, so that a part that was killed
    counts, too: all but its last minute, in which it may have ended at any time."""

    def __init__(self, path):
        self.path = path
        said = json.loads(path.read_text()) if path.exists() else {"minutes": 0.0, "parts": 0}
        self.before = said["minutes"]
        self.parts = said["parts"] + 1
        self.begin = time.monotonic()
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.note()
        self.thread.start()

    def note(self):
        minutes = self.before + (time.monotonic() - self.begin) / 60.0
        write(self.path, json.dumps({"minutes": minutes, "parts": self.parts}))
        return minutes

    def run(self):
        while not self.ended.wait(60.0):
            self.note()

    def stop(self):
        self.ended.set()
        self.thread.join()
        return self.note()


def unlearned_by(arguments, original, retrained):
    """The model that the method makes of the original; its epoch is chosen without reading the retrained model."""
    options = ["--model", str(original), "--retrained", str(retrained), "--data", arguments.data, "--forget",
               arguments.forget, "--method", arguments.method, "--stop", "crossing"]
    path = named(arguments, f"unlearned-{arguments.method}", *options).with_suffix(".safetensors")
    if not path.exists():
        unlearn(arguments, "run", *options, "--save", str(path), "--db", str(arguments.work / "runs.sqlite"))
    return path


def attacked(arguments, original, retrained, attacks, shadows):
    """The document of the attacks on the original and the retrained model, with its minutes; what else the attacks were
    made with, to be made again on the same shadow models; and a name for what that gives."""
    options = ["--model", str(original), "--retrained", str(retrained), "--data", arguments.data, "--forget",
               arguments.forget, *(word for attack in attacks for word in ("--attack", attack)), "--shadows",
               str(shadows)]
    measured = [*options, "--threads", str(arguments.threads), "--device", arguments.device]  # what minutes depend on
    path = named(arguments, f"attacks-{shadows}", *measured).with_suffix(".json")
    log = str(named(arguments, f"pool-{shadows}", *measured).with_suffix(".sqlite"))
    again = [*options, "--recipe", str(arguments.recipe), "--db", log]  # finds the shadow models in the log's cache
    if not path.exists():
        timer = Timer(path.with_suffix(".minutes"))
        try:
            document = unlearn(arguments, "attack", *again)
        finally:
            minutes = timer.stop()
        document["minutes_of_all_parts"] = minutes
        document["parts"] = timer.parts
        write(path, json.dumps(document, indent=1))
    return json.loads(path.read_text()), again, path.stem


def with_unlearned(arguments, unlearned, pool, again, name):
    """The pool's document with the attacks on the unlearned model, and rates of more negatives where there were none."""
    words = [*again, "--unlearned", str(unlearned)]
    inputs = [unlearned.name, *inputs_kept(arguments)]

    def made(*more):
        return kept(arguments, f"{name}-beside-unlearned", [*inputs, *more],
                    lambda: unlearn(arguments, "attack", *words, *more))

    # Curves are long, and of one retrained model there is no distance.
    rows = [{**{key: value for key, value in row.items() if key not in ("roc", "distance")}, "tpr_negatives": "same-classes"}
            for row in made()["attacks"]]
    if arguments.rate_negatives != "same-classes" and any(row["tpr_at_1_percent"] is None for row in rows):
        rates = made("--negatives", arguments.rate_negatives)
        for row in rows:
            if row["tpr_at_1_percent"] is None:
                other = next(one for one in rates["attacks"]
                             if one["attack"] == row["attack"] and one["subject"] == row["subject"])
                row.update({rate: other[rate] for rate in ("tpr_at_1_percent", "tpr_at_0.1_percent")},
                           tpr_negatives=arguments.rate_negatives)
        pool = {**pool, "rate_negatives": rates["negatives"]}
    return {**pool, "attacks": rows}


def area(document, attack, subject):
    return next(row["value"] for row in document["attacks"] if row["attack"] == attack and row["subject"] == subject)


def difference_of(few, many, subject):
    """Of one model's areas, and what it comes of."""
    rmia, lira, rmia_of_many = area(few, "rmia", subject), area(many, "lira", subject), area(many, "rmia", subject)
    document = {"subject": subject, "rmia": rmia, "lira": lira, "rmia_of_as_many": rmia_of_many,
                "difference": rmia - lira, "within_0.03": abs(rmia - lira) <= 0.03, "reason": None}
    if not document["within_0.03"]:
        document["reason"] = (f"{rmia - rmia_of_many:+.3f} by the number of shadow models (RMIA with {POOLS[0][1]} less "
                              f"RMIA with {POOLS[1][1]}), {rmia_of_many - lira:+.3f} by the way of scoring (RMIA less "
                              f"LiRA, both with {POOLS[1][1]})")
    return document


def table(document):
    lines = [f"# {document['what']}", "", f"Made by `{document['command']}`.", "",
             "| model | attack | shadow models | AUC | 95 % interval | TPR % at 1 % FPR | its negatives | minutes in all |",
             "|" + "---|" * 8]
    for pool in document["pools"]:
        for one in pool["attacks"]:
            rate = "-" if one["tpr_at_1_percent"] is None else f"{100.0 * one['tpr_at_1_percent']:.1f}"
            lines.append(f"| {one['subject']} | {one['attack']} | {pool['shadow_models']} | {one['value']:.3f} | "
                         f"{one['low']:.3f} .. {one['high']:.3f} | {rate} | "
                         f"{one['tpr_negatives'] if rate != '-' else '-'} | {pool['minutes']:.1f} |")
    lines += ["", "\"-\": fewer than 10 false positives at that rate. Minutes are of the whole pool and its attacks on the "
              "original and the retrained model. Negatives of a rate that are of all classes were never of the forgotten "
              "ones: read it against the retrained model's. "
              + f"Seeds of training: {', '.join(f'{model} {seed}' for model, seed in document['training_seeds'].items())}.",
              ""]
    lines += [f"- {one['subject']}: RMIA with few less LiRA with many {one['difference']:+.3f}"
              + (f": {one['reason']}" if one["reason"] else "") for one in document["rmia_less_lira"]]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unlearn", type=Path, help="the program")
    parser.add_argument("--data", default="fashion-mnist")
    parser.add_argument("--arch", default="smallcnn")
    parser.add_argument("--recipe", type=Path, required=True, help="of all models")
    parser.add_argument("--forget", default="6:500")
    parser.add_argument("--method", default="pgu", help="that makes the unlearned model, with its standard settings")
    parser.add_argument("--rate-negatives", default="all-classes", choices=("all-classes", "same-classes"),
                        help="of the rate at 1 %% false positives, where those of the same classes are too few")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--work", type=Path, required=True, help="folder for all that is made on the way")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.forget.startswith("random:"):
        parser.error(f"--forget names samples that go by the seed, which differs between the models (expected a class or "
                     f"a part of one, found {arguments.forget})")
    arguments.work.mkdir(parents=True, exist_ok=True)
    original = trained(arguments, "original", "--seed", str(SEEDS["original"]))
    retrained = trained(arguments, "retrained", "--seed", str(SEEDS["retrained"]), "--without-forget", "--forget",
                        arguments.forget)
    unlearned = unlearned_by(arguments, original, retrained)
    pools = [with_unlearned(arguments, unlearned, *attacked(arguments, original, retrained, attacks, shadows))
             for attacks, shadows in POOLS]
    few, many = pools
    differences = [difference_of(few, many, subject) for subject in ("original", "unlearned", "retrained-0")]
    document = {
        "what": f"RMIA with {POOLS[0][1]} shadow models beside LiRA with {POOLS[1][1]}; positives are the forget samples, "
                f"negatives test samples of the same classes; the unlearned model is of {arguments.method}",
        "command": "packaging/experiments/compare_attacks.py " + shlex.join(
            ["UNLEARN", "--data", arguments.data, "--arch", arguments.arch, "--recipe", arguments.recipe.name, "--forget",
             arguments.forget, "--method", arguments.method, "--rate-negatives", arguments.rate_negatives, "--threads",
             str(arguments.threads), "--device", arguments.device, "--work", "WORK", "--out", arguments.out.name]),
        "recipe": few["shadows"]["recipe"],
        "training_seeds": SEEDS,
        "threads": few["threads"],
        "device": arguments.device,
        "pools": [{"shadow_models": pool["shadows"]["models"], "trained_now": pool["shadows"]["trained"],
                   "training_minutes": pool["shadows"]["training_minutes"], "minutes": pool["minutes_of_all_parts"],
                   "parts": pool["parts"],
                   "positives": pool["positives"], "negatives": pool["negatives"],
                   "rate_negatives": pool.get("rate_negatives"), "attacks": pool["attacks"]}
                  for pool in pools],
        "rmia_less_lira": differences,
    }
    write(arguments.out, json.dumps(document, indent=1) + "\n")
    write(arguments.out.with_suffix(".md"), table(document))


if __name__ == "__main__":
    main()
