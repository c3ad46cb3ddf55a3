#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The document of an experiment of the paper, as resources/experiments/results has them; README.md there says its fields.

Made from the folder that `unlearn experiment NAME --out FOLDER` wrote, or several, each with another part of it, and from
what sweep_experiment.py wrote of the same models (--sweep). Figures, settings, seeds and seconds are theirs, rounded to five
decimals; hours are sums of the seconds, and what has none is said. What neither records is to be given: each folder's
command, whose experiment, --only, --seeds, --device, --bf16 and --model have to fit the results (nothing else of it is
looked at), the machine and what else is to be known (--note). Of paths the last name is left.
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
WORD = re.compile(r"(--[a-z-]+=)?([a-z][a-z0-9-]*:)?([^?]*)(.*)", re.DOTALL)  # option, kind of data, path, query
PRESETS = Path(__file__).resolve().parents[2] / "resources" / "experiments"
ERRORS = ("test_error", "forget_error", "retain_error")
AREA = ("low", "high", "positives", "negatives")


def without_folders(value):
    """A word of a command, or a plan with all that it holds."""
    if isinstance(value, dict):
        return {name: without_folders(one) for name, one in value.items()}
    if isinstance(value, list):
        return [without_folders(one) for one in value]
    if not isinstance(value, str):
        return value
    option, kind, path, query = WORD.fullmatch(value).groups(default="")
    return option + kind + re.sub(r".*/(?=[^/])", "", path) + query


def command_without_folders(command):
    return shlex.join(without_folders(shlex.split(command)))


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


def experiments_of(preset):
    """The names of all experiments of one."""
    return ", ".join(one["plan"]["name"] for one in read(PRESETS / f"{preset}.json", "experiments")["experiments"])


def require_command(command, document):
    """That it can have made a folder's results, as far as these tell."""
    def after(option, standard):
        return words[words.index(option) + 1] if option in words[:-1] else standard

    def whether(is_there):
        return "given" if is_there else "left out"

    words = [piece for word in shlex.split(command) for piece in (word.split("=", 1) if word[:2] == "--" else [word])]
    results = document["results"]
    chosen = ", ".join(document["planned_experiments"])
    for what, wanted, found in (
            ("experiment", {document["experiment"]}, after("experiment", None)),
            ("--only", {chosen}, after("--only", experiments_of(document["experiment"]))),
            ("device", {document["device"]}, after("--device", "cpu")),
            ("--seeds", {str(len(result["seeds"]["retraining"])) for result in results}, after("--seeds", "1")),
            ("--bf16", {whether(result["recipe"]["bf16"]) for result in results}, whether("--bf16" in words)),
            ("--model", {whether(result["original_model"] is None) for result in results}, whether("--model" in words))):
        if found not in wanted:
            sys.exit(f'The results were not made by "{command}": expected {what} {" or ".join(sorted(wanted))}, found '
                     f"{found}.")


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
    if request["original"]["seconds"] is None:
        return None, ["training: how long the original was trained is not recorded"]
    holder = holders.setdefault(request["run"]["hashes"]["model"], name)
    if holder != name:
        return None, [f"training: the original is that of {holder}, where its hours are"]
    return round(request["original"]["seconds"], DECIMALS), []


def request_of(result, number, request, holders, shared):
    """One request; holders as above. shared: differences that the document has for all."""
    run = request["run"]
    name = name_of(result, number)
    seconds = rounded(run["seconds"])
    retraining = rounded([model["seconds"] for model in request["retrained_models"]])
    retrained = [one for one in retraining if one is not None]
    training, lack = training_of(name, result, request, holders)
    if None in retraining:
        lack.append(f"retraining: of {retraining.count(None)} of {len(retraining)} models it is not recorded")
    own = [difference for difference in result["differences"] if difference not in shared]
    return {"name": name, "architecture": result["architecture"],
            "data": picked(("name", "classes", "train", "test"), result["data"]),
            "seeds": result["seeds"],
            "hours": {**({} if training is None else {"training": hours(training)}),
                      **({"retraining": hours(sum(retrained))} if retrained else {}),
                      "unlearning": hours(sum(seconds.values()))},
            **({"hours_lack": lack} if lack else {}), **({"differences": own} if own else {}),
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


def models_of(experiment):
    """What a sweep's runs have to be of, too."""
    return {"hashes": experiment["hashes"], "retrained": [model["hash"] for model in experiment["plan"]["retrained"]]}


def sweep_of(path, experiments):
    """What a sweep says. experiments: those of the document, by name and number of the request."""
    sweep = read(path, "what", "commands", "complete", "seeds", "experiments", "runs")
    seconds = {}
    for row in sweep["runs"]:
        if "retrained" not in row.get("run", {}):
            sys.exit(f"{path} does not say of which run and retrained models a row is: start the sweep again with its log "
                     "and another --out.")
        experiment = experiments.get((row["name"], row["request"]))
        if experiment is None or models_of(experiment) != picked(("hashes", "retrained"), row["run"]):
            sys.exit(f"{path} is no sweep of the models, data and forget sets of the results: see {row['name']}, request "
                     f"{row['request']}.")
        seconds[row["run"]["run_id"], row["run"]["started_at"]] = sum(rounded(row["run"]["seconds"]).values())
    told = ("run_id", "started_at", "device", "threads", "versions", "seconds")
    return {"what": sweep["what"], "commands": [command_without_folders(command) for command in sweep["commands"]],
            "complete": sweep["complete"], "seeds": sweep["seeds"], "hours": {"unlearning": hours(sum(seconds.values()))},
            "experiments": [picked(("name", "seeds", "hours_lack"), one) for one in sweep["experiments"]],
            "runs": rounded([{**row, "run": picked(told, row["run"])} for row in sweep["runs"]])}


def not_reached(result):
    reached, planned = len(result["requests"]), result["planned_requests"]
    return [] if reached == planned else [f"{result['name']}: {reached} of {planned} requests were reached."]


def never_begun(documents, results):
    """Experiments that were chosen and have not met a request."""
    begun = {result["name"] for result in results}
    chosen = dict.fromkeys(name for document in documents for name in document["planned_experiments"])
    return [f"{name}: no request was reached." for name in chosen if name not in begun]


def documents_of(arguments):
    """What the folders hold, each fit to its command."""
    if len(arguments.command) != len(arguments.folder):
        sys.exit(f"Each folder has its command (expected {len(arguments.folder)} --command, found "
                 f"{len(arguments.command)}).")
    documents = []
    for folder, command in zip(arguments.folder, arguments.command):
        path = folder / "results.json"
        documents.append(read(path, "experiment", "title", "device", "planned_experiments", "results"))
        if not runs_of(documents[-1]):
            sys.exit(f"{path} has no request that was met: there is nothing to say.")
        require_command(command, documents[-1])
    the_one("preset", [document["experiment"] for document in documents])
    return documents


def results_of(documents):
    results = {}
    for result in (result for document in documents for result in document["results"]):
        if result["name"] in results:
            sys.exit(f"The folders hold different parts of an experiment (expected {result['name']} in one, found it in "
                     "several).")
        results[result["name"]] = result
    return list(results.values())


def committed(arguments):
    documents = documents_of(arguments)
    results = results_of(documents)
    shared = [difference for difference in results[0]["differences"]
              if all(difference in result["differences"] for result in results)]
    holders = {}
    experiments = {(result["name"], number): request_of(result, number, request, holders, shared)
                   for result in results for number, request in enumerate(result["requests"], 1)}
    notes = [note for result in results for note in not_reached(result)] + never_begun(documents, results) + arguments.note
    sweeps = [sweep_of(path, experiments) for path in arguments.sweep]
    return {"what": documents[0]["title"] + ".", "device": arguments.machine,
            "versions": the_one("versions", [run["versions"] for document in documents for run in runs_of(document)]),
            "recipe": the_one("recipe", [result["recipe"] for result in results]),
            "commands": [command_without_folders(command) for command in arguments.command],
            **({"notes": notes} if notes else {}), "experiments": list(experiments.values()), "differences": shared,
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
    parser.add_argument("folder", type=Path, nargs="+", help="of results.json")
    parser.add_argument("--command", action="append", required=True,
                        help='"unlearn experiment ...", which made it; of several folders one each, in their order')
    parser.add_argument("--machine", required=True, help="what it was made on, and beside what else")
    parser.add_argument("--sweep", type=Path, action="append", default=[], help="what sweep_experiment.py wrote")
    parser.add_argument("--note", action="append", default=[], help="a sentence on the figures")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    write(arguments.out, laid_out(committed(arguments)) + "\n")


if __name__ == "__main__":
    main()
