#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/experiments/committed_results.py on small documents of the forms that app/cli/experiment_document.cpp,
run_document.cpp and packaging/experiments/sweep_experiment.py write."""
import copy
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "experiments" / "committed_results.py"
sys.path.insert(0, str(SCRIPT.parent))
sys.dont_write_bytecode = True  # of the modules there, in the source tree

import committed_results

COMMAND = ("/opt/bin/unlearn experiment incremental --data='/home/a b/my downloads/' --checkpoints /big/models --seeds 2 "
           "--bf16 --device cuda")


def run_document(number):
    def model(subject, error):
        return {"subject": subject, "test_error": error, "forget_error": 100.0 / 3.0, "retain_error": 0.5, "test_count": 10,
                "forget_count": 3, "retain_count": 7,
                "auc": [{"attack": "confidence", "value": 0.1234567, "low": 0.1, "high": 0.2, "positives": 3, "negatives": 4,
                         "two_sided": {}, "tpr_at_1_percent": None, "positives_of": "forget"}]}
    return {"run_id": number, "name": "incremental", "state": "finished", "started_at": f"2024-01-0{number}T00:00:00Z",
            "layers": [{"name": "features.0", "d": 27, "k": [13], "gamma": 0.95, "retain_drift": 0.1}],
            "epochs": [{"epoch": 0, "test_error": 14.0, "forget_error": 1.0, "retain_error": 2.0,
                        "validation_error": 13.123456, "step_seconds": 0.0, "retain_drift": None}],
            "seconds": {"gram": 1.5, "steps": 34.5}, "shadow_attacks": [],
            "models": [model("original", 14.0), model("retrained-0", 15.0), model("retrained-1", 15.5),
                       model("unlearned", 14.5)],
            "device": "cuda", "threads": 3, "versions": {"workbench": "0"},
            "hashes": {"model": "m", "data": "d", "forget": f"f{number}"},
            "plan": {"name": "incremental", "data": {"source": "cifar10:/home/a b/it's/cifar-10-batches-bin?each=100"},
                     "model": {"file": "/big/models/smallvgg-12.safetensors"}, "requests": [["0:0-99"], ["1:0-99"]],
                     "retrained": [{"file": "/big/models/incremental-retrained1-34.safetensors", "hash": "r"}]}}


def results_document():
    def request(number):
        return {"forgotten": 3, "selected_epoch": 0, "original": {"model": "original", "seconds": 72.0},
                "retrained_models": [{"model": "retrained-0", "seconds": 36.0}, {"model": "retrained-1", "seconds": 54.0}],
                "attacks": [], "run": run_document(number)}
    return {"experiment": "incremental", "title": "Incremental removal", "database": "/big/log.sqlite", "device": "cuda",
            "threads": 0, "versions": {"workbench": "9"}, "checkpoints": "/big/models",
            "planned_experiments": ["incremental"],
            "results": [{"name": "incremental", "architecture": "smallvgg", "stopped": False,
                         "data": {"name": "CIFAR-10", "source": "cifar10:/home/a/downloads/cifar-10-batches-bin",
                                  "hash": "d", "classes": 10, "train": 50000, "test": 10000},
                         "recipe": {"stages": [], "bf16": True}, "original_model": "/big/models/smallvgg-12.safetensors",
                         "planned_requests": 2, "requests": [request(1), request(2)],
                         "seeds": {"training": 0, "retraining": [1, 2], "unlearning": 0},
                         "hours": {"training": 0.02, "retraining": 0.05, "unlearning": 0.02},
                         "published": {"source": "a paper", "model": "unlearned", "test_error": 9.86},
                         "differences": ["Models are trained on cuda in bfloat16."]}]}


def sweep_document():
    def row(gamma, number, run_id):
        run = run_document(number)
        return {"changed": {"gamma": gamma}, "name": "incremental", "request": number, "state": "finished",
                "selected_epoch": 3, "epochs_run": 4, "original": {"test_error": 14.0}, "retrained": {"test_error": 15.25},
                "unlearned": {"test_error": 14.123456}, "unlearning_seconds": 36.0, "k": {"features.0": [7]},
                "run": {name: run[name] for name in ("started_at", "hashes", "device", "threads", "versions", "seconds")}
                       | {"run_id": run_id, "retrained": ["r"]}}
    return {"what": "one experiment with other thresholds",
            "commands": ["unlearn experiment incremental --db /big/log.sqlite"], "complete": True,
            "experiment": "incremental", "data": "/home/a/downloads", "seeds": 2,
            "experiments": [{"name": "incremental", "hours": {"training": 0.02}, "published": None,
                             "hours_lack": ["retraining: of 1 of 4 models it is not recorded"],
                             "seeds": {"training": 0, "retraining": [1, 2], "unlearning": 0}}],
            "runs": [row("preset", 1, 1), row("preset", 2, 2), row("0.95", 1, 1), row("0.95", 2, 2), row("0.8", 1, 5)]}


def part_of_label_repair(name, threads):
    """One of an experiment's parts, as --only makes it: with one request and a model of its own."""
    document = results_document()
    [result] = document["results"]
    result |= {"name": name, "planned_requests": 1, "requests": result["requests"][:1],
               "differences": ["Models are trained on cuda in bfloat16.", f"Unlearning is on cuda; threads: {threads}."]}
    run = result["requests"][0]["run"]
    run["hashes"]["model"] = name
    run["threads"] = threads
    return document | {"experiment": "label-repair", "title": "Label repair", "planned_experiments": [name]}


class CommittedResultsScript(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def make(self, results=None, sweeps=(), command=COMMAND, *words):
        self.folder.joinpath("results.json").write_text(json.dumps(results or results_document()), encoding="utf-8")
        return self.run_script([self.folder], [command], sweeps, words)

    def run_script(self, folders, commands, sweeps=(), words=()):
        options = [word for command in commands for word in ("--command", command)]
        for number, sweep in enumerate(sweeps):
            path = self.folder / f"sweep-{number}.json"
            path.write_text(json.dumps(sweep), encoding="utf-8")
            options += ["--sweep", path]
        return subprocess.run([sys.executable, SCRIPT, *folders, "--machine", "one machine", "--out",
                               self.folder / "out.json", *options, *words], capture_output=True, text=True, check=False)

    def make_of_parts(self, parts, commands):
        """Each part from a folder of its own."""
        folders = [self.folder / f"part-{number}" for number in range(len(parts))]
        for folder, part in zip(folders, parts):
            folder.mkdir(exist_ok=True)
            folder.joinpath("results.json").write_text(json.dumps(part), encoding="utf-8")
        return self.run_script(folders, commands)

    def made(self, *given):
        done = self.make(*given)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(self.folder.joinpath("out.json").read_text(encoding="utf-8"))

    def refused(self, said, *given):
        done = self.make(*given)
        self.assertEqual(done.returncode, 1)
        self.assertIn(said, done.stderr)
        self.assertFalse(self.folder.joinpath("out.json").exists())

    def test_what_was_recorded_is_kept(self):
        document = self.made()
        self.assertEqual((document["what"], document["device"], document["versions"], document["recipe"]["bf16"]),
                         ("Incremental removal.", "one machine", {"workbench": "0"}, True))  # versions: of the runs
        self.assertEqual(document["differences"], ["Models are trained on cuda in bfloat16."])
        self.assertEqual([name for name in ("notes", "sweep") if name in document], [])
        first = document["experiments"][0]
        self.assertEqual((first["name"], first["complete"], first["device"], first["threads"], first["selected_epoch"]),
                         ("incremental, request 1 of 2", True, "cuda", 3, 0))
        self.assertEqual(first["seeds"], {"training": 0, "retraining": [1, 2], "unlearning": 0})
        self.assertEqual(first["published"], {"source": "a paper", "model": "unlearned", "test_error": 9.86})
        self.assertEqual(first["hashes"], {"model": "m", "data": "d", "forget": "f1"})
        self.assertEqual(first["data"], {"name": "CIFAR-10", "classes": 10, "train": 50000, "test": 10000})
        self.assertEqual(first["layers"], [{"name": "features.0", "d": 27, "k": [13], "gamma": 0.95}])
        self.assertEqual(first["epochs"], [{"epoch": 0, "test_error": 14.0, "forget_error": 1.0, "retain_error": 2.0,
                                            "validation_error": 13.12346}])
        self.assertEqual([model["subject"] for model in first["models"]],
                         ["original", "retrained-0", "retrained-1", "unlearned"])
        self.assertEqual(first["models"][0], {
            "subject": "original", "test_error": 14.0, "forget_error": 33.33333, "retain_error": 0.5,
            "attacks": {"confidence": {"auc": 0.12346, "low": 0.1, "high": 0.2, "positives": 3, "negatives": 4}}})

    def test_hours_are_of_recorded_seconds_and_an_original_counts_once(self):
        first, second = self.made()["experiments"]
        self.assertEqual(first["hours"], {"training": 0.02, "retraining": 0.025, "unlearning": 0.01})
        self.assertEqual((first["training_seconds"], first["retraining_seconds"], first["seconds"]),
                         (72.0, [36.0, 54.0], {"gram": 1.5, "steps": 34.5}))
        self.assertNotIn("hours_lack", first)
        self.assertEqual(second["hours"], {"retraining": 0.025, "unlearning": 0.01})
        self.assertEqual(second["hours_lack"],
                         ["training: the original is that of incremental, request 1 of 2, where its hours are"])

    def test_what_was_not_recorded_is_said(self):
        results = results_document()
        result = results["results"][0]
        result["original_model"] = None
        del result["seeds"]["training"]
        del result["requests"][1]
        result["requests"][0]["original"]["seconds"] = None
        result["requests"][0]["retrained_models"][0]["seconds"] = None
        given = COMMAND + " --model=m.safetensors"
        document = self.made(results, (), given, "--note", "It was late.")
        [one] = document["experiments"]
        self.assertEqual(one["hours"], {"retraining": 0.015, "unlearning": 0.01})
        self.assertEqual(one["retraining_seconds"], [None, 54.0])
        self.assertEqual(one["hours_lack"], ["training: the original was given, and how long it was trained is not recorded",
                                             "retraining: of 1 of 2 models it is not recorded"])
        self.assertNotIn("training", one["seeds"])
        self.assertEqual(document["notes"], ["incremental: 1 of 2 requests were reached.", "It was late."])
        result["requests"][0]["retrained_models"][1]["seconds"] = None
        [one] = self.made(results, (), given)["experiments"]
        self.assertEqual((one["hours"], one["retraining_seconds"]), ({"unlearning": 0.01}, [None, None]))
        self.assertEqual(one["hours_lack"][1], "retraining: of 2 of 2 models it is not recorded")
        result["original_model"] = "m.safetensors"
        self.assertEqual(self.made(results)["experiments"][0]["hours_lack"][0],
                         "training: how long the original was trained is not recorded")

    def test_experiments_that_were_not_begun_are_said(self):
        results = part_of_label_repair("label-repair-100", 3)
        results["planned_experiments"] = ["label-repair-100", "label-repair-500", "label-repair-1000"]
        command = COMMAND.replace("incremental", "label-repair")
        self.assertEqual(self.made(results, (), command, "--note", "It was late.")["notes"],
                         ["label-repair-500: no request was reached.", "label-repair-1000: no request was reached.",
                          "It was late."])

    def test_parts_of_an_experiment_come_from_several_folders(self):
        parts = [part_of_label_repair("label-repair-100", 3), part_of_label_repair("label-repair-500", 5)]
        parts[0]["planned_experiments"] = ["label-repair-100", "label-repair-500", "label-repair-1000"]
        command = COMMAND.replace("incremental", "label-repair")
        commands = [command, command + " --only label-repair-500"]
        done = self.make_of_parts(parts, commands)
        self.assertEqual(done.returncode, 0, done.stderr)
        document = json.loads(self.folder.joinpath("out.json").read_text(encoding="utf-8"))
        self.assertEqual(document["differences"], ["Models are trained on cuda in bfloat16."])
        self.assertEqual([(one["name"], one["threads"], one["differences"]) for one in document["experiments"]],
                         [("label-repair-100", 3, ["Unlearning is on cuda; threads: 3."]),
                          ("label-repair-500", 5, ["Unlearning is on cuda; threads: 5."])])
        self.assertEqual(document["notes"], ["label-repair-1000: no request was reached."])
        self.assertEqual(len(document["commands"]), 2)
        self.folder.joinpath("out.json").unlink()
        for said, wrong, of in (("expected 2 --command, found 1", parts, commands[:1]),
                                ("expected --only label-repair-500, found label-repair-100", parts,
                                 [command, command + " --only label-repair-100"]),
                                ("expected --only label-repair-500, found label-repair-100, label-repair-500, "
                                 "label-repair-1000", parts, [command, command]),
                                ("expected label-repair-100 in one, found it in several", 2 * parts[:1], 2 * [command]),
                                ("have the same preset", [parts[0], results_document()], [command, COMMAND])):
            done = self.make_of_parts(wrong, of)
            self.assertEqual(done.returncode, 1)
            self.assertIn(said, done.stderr)
            self.assertFalse(self.folder.joinpath("out.json").exists())

    def test_experiments_may_be_of_several_devices(self):
        results = results_document()
        results["results"][0]["requests"][0]["run"]["device"] = "cpu"  # taken from the log
        self.assertEqual([one["device"] for one in self.made(results)["experiments"]], ["cpu", "cuda"])

    def test_attacks_with_shadow_models_are_kept(self):
        results = results_document()
        results["results"][0]["requests"][1]["run"]["shadow_attacks"] = [
            {"subject": "unlearned", "attack": "rmia", "value": 0.5, "low": 0.4, "high": 0.6, "positives": 3, "negatives": 4,
             "shadow_models": 2, "positives_of": "forget", "negatives_of": "same-classes", "over_forgotten": False}]
        first, second = self.made(results)["experiments"]
        self.assertNotIn("shadow_attacks", first)
        self.assertEqual(second["shadow_attacks"], [
            {"subject": "unlearned", "attack": "rmia", "shadow_models": 2, "positives_of": "forget",
             "negatives_of": "same-classes", "auc": 0.5, "low": 0.4, "high": 0.6, "positives": 3, "negatives": 4}])

    def test_of_paths_the_last_name_is_left(self):
        document = self.made(results_document(), [sweep_document()])
        self.assertEqual(document["commands"],
                         ["unlearn experiment incremental '--data=my downloads/' --checkpoints models --seeds 2 --bf16 "
                          "--device cuda"])
        plan = document["experiments"][0]["plan"]
        self.assertEqual(plan["data"], {"source": "cifar10:cifar-10-batches-bin?each=100"})
        self.assertEqual(plan["model"]["file"], "smallvgg-12.safetensors")
        self.assertEqual(plan["requests"], [["0:0-99"], ["1:0-99"]])
        text = self.folder.joinpath("out.json").read_text(encoding="utf-8")
        for folder in ("/home", "/big", "/opt", "a b", "it's"):
            self.assertNotIn(folder, text)

    def test_folders_of_any_name_are_taken_away(self):
        for value, left in (("cifar10:/home/me&co/dir", "cifar10:dir"), ("--data=/home/a=b/c", "--data=c"),
                            ("/home/a:b/c?size=32", "c?size=32"), ("folder:../images/?first=10", "folder:images/?first=10"),
                            ("6:500", "6:500"), ("--seeds", "--seeds")):
            self.assertEqual(committed_results.without_folders(value), left)

    def test_a_sweep_is_added_and_a_run_counts_once(self):
        [sweep] = self.made(results_document(), [sweep_document()])["sweep"]
        self.assertEqual((sweep["complete"], sweep["commands"]), (True, ["unlearn experiment incremental --db log.sqlite"]))
        self.assertEqual(sweep["hours"], {"unlearning": round(3 * 36 / 3600, 5)})
        self.assertEqual((sweep["seeds"], sweep["experiments"]),
                         (2, [{"name": "incremental", "seeds": {"training": 0, "retraining": [1, 2], "unlearning": 0},
                               "hours_lack": ["retraining: of 1 of 4 models it is not recorded"]}]))
        self.assertEqual([(row["changed"]["gamma"], row["request"], row["run"]["run_id"]) for row in sweep["runs"]],
                         [("preset", 1, 1), ("preset", 2, 2), ("0.95", 1, 1), ("0.95", 2, 2), ("0.8", 1, 5)])
        self.assertEqual((sweep["runs"][0]["unlearned"], sweep["runs"][0]["k"]),
                         ({"test_error": 14.12346}, {"features.0": [7]}))
        self.assertEqual(len(self.made(results_document(), 2 * [sweep_document()])["sweep"]), 2)

    def test_a_sweep_of_other_models_is_refused(self):
        said = "is no sweep of the models, data and forget sets of the results: see incremental, request 1."
        other = copy.deepcopy(sweep_document())
        other["runs"][-1]["run"]["hashes"]["model"] = "another"
        self.refused(said, results_document(), [other])
        for retrained in (["another"], ["r", "r"]):
            other = sweep_document()
            other["runs"][-1]["run"]["retrained"] = retrained
            self.refused(said, results_document(), [other])
        del other["runs"][-1]["run"]["retrained"]
        self.refused("does not say of which run and retrained models a row is", results_document(), [other])
        for row in other["runs"]:
            del row["run"]
        self.refused("does not say of which run and retrained models a row is", results_document(), [other])

    def test_a_command_that_did_not_make_the_results_is_refused(self):
        for said, command in (("expected experiment incremental, found label-repair",
                               COMMAND.replace("incremental", "label-repair")),
                              ("expected device cuda, found cpu", COMMAND.replace(" --device cuda", "")),
                              ("expected --seeds 2, found 1", COMMAND.replace("--seeds 2", "")),
                              ("expected --bf16 given, found left out", COMMAND.replace("--bf16", "")),
                              ("expected --model left out, found given", COMMAND + " --model m.safetensors"),
                              ("expected --only incremental, found other", COMMAND + " --only=other")):
            self.refused(said, results_document(), (), command)

    def test_what_is_no_results_document_is_refused(self):
        self.refused('results.json has no "experiment"', {"runs": []})
        earlier = results_document()
        del earlier["planned_experiments"]
        self.refused('results.json has no "planned_experiments"', earlier)
        nothing = results_document()
        nothing["results"][0]["requests"] = []
        self.refused("has no request that was met", nothing)
        mixed = results_document()
        mixed["results"].append({**mixed["results"][0], "name": "other", "recipe": {"stages": [{}], "bf16": True}})
        self.refused("have the same recipe", mixed)

    def test_lines_are_short(self):
        self.made(results_document(), [sweep_document()])
        lines = self.folder.joinpath("out.json").read_text(encoding="utf-8").splitlines()
        self.assertLessEqual(max(map(len, lines)), 125)
        self.assertIn('   "seeds": {"training": 0, "retraining": [1, 2], "unlearning": 0},', lines)


if __name__ == "__main__":
    unittest.main()
