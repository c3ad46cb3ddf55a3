#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The document of an experiment of the paper, as resources/experiments/results has them; README.md there says its fields.

Made from the folder that `unlearn experiment NAME --out FOLDER` wrote, and from what sweep_experiment.py wrote of the same
models (--sweep). Figures, settings, seeds and seconds are theirs, rounded to five decimals; hours are sums of the seconds,
and what has none is said. What neither records is to be given: the commands, which have to fit the results, the machine and
what else is to be known (--note). Of paths the last name is left.
"""

import argparse
import json
import re
import shlex
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from command_line import write

DECIMALS = 5
WIDTH = 125  # columns of a line of the document
FOLDERS = re.compile(r"[^\s=:'\"?]*/(?=[^\s/'\"?])")  # what comes before a path's last name
ERRORS = ("test_error", "forget_error", "retain_error")
AREA = ("low", "high", "positives", "negatives")


def without_folders(value):
    """A command, or a plan with all that it holds."""
    if isinstance(value, dict):
        return {name: without_folders(one) for name, one in value.items()}
    if isinstance(value, list):
        return [without_folders(one) for one in value]
    return FOLDERS.sub("", value) if isinstance(value, str) else value


def rounded(value):
    if isinstance(value, dict):
        return {name: rounded(one) for name, one in value.items()}
    if isinstance(value, list):
        return [rounded(one) for one in value]
    return round(value, DECIMALS) if isinstance(value, float) else value


def picked(names, document):
    """Those of the fields that are there."""
    return {name: document[name] for name in names if name in document}


def hours(seconds):
    return round(seconds / 3600, DECIMALS)


def read(path, *fields):
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        sys.exit(f"{path} can not be read as a JSON document: {error}")
    for field in fields:
        if field not in document:
            sys.exit(f'{path} has no "{field}": expected what this version of the program and its scripts write.')
    return document


def the_one(what, values):
    """The value that all have."""
    for value in values:
        if value != values[0]:
            sys.exit(f"The experiments of one document have the same {what} (expected {json.dumps(values[0])}, found "
                     f"{json.dumps(value)}).")
    return values[0]


def runs_of(document):
    return [request["run"] for result in document["results"] for request in result["requests"]]


def require_command(command, document):
    """That it can have made the results: experiment, device and number of retrained models."""
    def after(option, standard):
        return words[words.index(option) + 1] if option in words[:-1] else standard

    words = shlex.split(command.replace("=", " "))
    device = the_one("device", [run["device"] for run in runs_of(document)])
    seeds = the_one("number of retrained models", [len(result["seeds"]["retraining"]) for result in document["results"]])
    for what, wanted, found in (("experiment", document["experiment"], after("experiment", None)),
                                ("device", device, after("--device", "cpu")),
                                ("--seeds", str(seeds), after("--seeds", "1"))):
        if found != wanted:
            sys.exit(f'The results were not made by "{command}": expected {what} {wanted}, found {found}.')


def attacked(model):
    return {attack["attack"]: {"auc": attack["value"], **picked(AREA, attack)} for attack in model["auc"]}


def shadow_attacks(run):
    told = ("subject", "attack", "shadow_models", "positives_of", "negatives_of")
    return [{**picked(told, attack), "auc": attack["value"], **picked(AREA, attack)} for attack in run["shadow_attacks"]]


def name_of(result, number):
    planned = result["planned_requests"]
    return result["name"] if planned == 1 else f"{result['name']}, request {number} of {planned}"


def training_of(name, result, request, holders):
    """Seconds of the original's training, or None and why. holders: the names of the requests that have them, by the
    original's hash."""
    if result["original_model"] is None:
        return None, ["training: the original was given, and how long it was trained is not recorded"]
    if not request["original"]["seconds"]:
        return None, ["training: how long the original was trained is not recorded"]
    holder = holders.setdefault(request["run"]["hashes"]["model"], name)
    if holder != name:
        return None, [f"training: the original is that of {holder}, where its hours are"]
    return round(request["original"]["seconds"], DECIMALS), []


def request_of(result, number, request, holders):
    """One request; holders as above."""
    run = request["run"]
    name = name_of(result, number)
    seconds = rounded(run["seconds"])
    retraining = [round(model["seconds"] or 0.0, DECIMALS) for model in request["retrained_models"]]
    training, lack = training_of(name, result, request, holders)
    if not all(retraining):
        lack.append(f"retraining: of {retraining.count(0.0)} of {len(retraining)} models it is not recorded")
    return {"name": name, "architecture": result["architecture"],
            "data": picked(("name", "classes", "train", "test"), result["data"]),
            "seeds": result["seeds"],
            "hours": {**({} if training is None else {"training": hours(training)}), "retraining": hours(sum(retraining)),
                      "unlearning": hours(sum(seconds.values()))},
            **({"hours_lack": lack} if lack else {}),
            "published": result["published"], "complete": run["state"] == "finished",
            **picked(("device", "threads"), run), "plan": without_folders(run["plan"]), "hashes": run["hashes"],
            "selected_epoch": request["selected_epoch"],
            "layers": [picked(("name", "d", "k", "gamma"), layer) for layer in run["layers"]],
            "models": rounded([{**picked(("subject", *ERRORS), model), "attacks": attacked(model)}
                               for model in run["models"]]),
            **({"shadow_attacks": rounded(shadow_attacks(run))} if run["shadow_attacks"] else {}),
            "seconds": seconds,
            "epochs": rounded([picked(("epoch", *ERRORS, "validation_error"), epoch) for epoch in run["epochs"]]),
            "retraining_seconds": retraining, **({} if training is None else {"training_seconds": training})}


def sweep_of(path, experiments):
    """What a sweep says. experiments: those of the document, by name and number of the request."""
    sweep = read(path, "what", "commands", "complete", "runs")
    seconds = {}
    for row in sweep["runs"]:
        if "run" not in row:
            sys.exit(f"{path} does not say of which run a row is: start the sweep again with its log and another --out.")
        experiment = experiments.get((row["name"], row["request"]))
        if experiment is None or experiment["hashes"] != row["run"]["hashes"]:
            sys.exit(f"{path} is no sweep of the models, data and forget sets of the results: see {row['name']}, request "
                     f"{row['request']}.")
        seconds[row["run"]["run_id"], row["run"]["started_at"]] = sum(rounded(row["run"]["seconds"]).values())
    told = ("run_id", "started_at", "device", "threads", "versions", "seconds")
    return {"what": sweep["what"], "commands": without_folders(sweep["commands"]), "complete": sweep["complete"],
            "hours": {"unlearning": hours(sum(seconds.values()))},
            "runs": rounded([{**row, "run": picked(told, row["run"])} for row in sweep["runs"]])}


def not_reached(result):
    reached, planned = len(result["requests"]), result["planned_requests"]
    return [] if reached == planned else [f"{result['name']}: {reached} of {planned} requests were reached."]


def committed(arguments):
    document = read(arguments.folder / "results.json", "experiment", "title", "results")
    results = document["results"]
    if not runs_of(document):
        sys.exit(f"{arguments.folder / 'results.json'} has no request that was met: there is nothing to say.")
    for command in arguments.command:
        require_command(command, document)
    holders = {}
    experiments = {(result["name"], number): request_of(result, number, request, holders)
                   for result in results for number, request in enumerate(result["requests"], 1)}
    notes = [note for result in results for note in not_reached(result)] + arguments.note
    sweeps = [sweep_of(path, experiments) for path in arguments.sweep]
    return {"what": document["title"] + ".", "device": arguments.machine,
            "versions": the_one("versions", [run["versions"] for run in runs_of(document)]),
            "recipe": the_one("recipe", [result["recipe"] for result in results]),
            "commands": without_folders(arguments.command), **({"notes": notes} if notes else {}),
            "experiments": list(experiments.values()),
            "differences": the_one("differences", [result["differences"] for result in results]),
            **({"sweep": sweeps} if sweeps else {})}


def laid_out(value, depth=0, before=0):
    """JSON in which all that fits into a line has one. before: columns of the line that a field's name takes."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or depth + before + len(flat) < WIDTH:
        return flat
    if isinstance(value, dict):
        names = [json.dumps(name) + ": " for name in value]
        parts = [name + laid_out(one, depth + 1, len(name)) for name, one in zip(names, value.values())]
    else:
        parts = [laid_out(one, depth + 1) for one in value]
    lines = ",\n".join(" " * (depth + 1) + part for part in parts)
    return f"{flat[0]}\n{lines}\n{' ' * depth}{flat[-1]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="of results.json")
    parser.add_argument("--command", action="append", required=True, help='"unlearn experiment ...", which made it')
    parser.add_argument("--machine", required=True, help="what it was made on, and beside what else")
    parser.add_argument("--sweep", type=Path, action="append", default=[], help="what sweep_experiment.py wrote")
    parser.add_argument("--note", action="append", default=[], help="a sentence on the figures")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    write(arguments.out, laid_out(committed(arguments)) + "\n")


if __name__ == "__main__":
    main()
