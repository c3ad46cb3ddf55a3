#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""train_speed.py with a workbench and a PyTorch that make their times up."""
import contextlib
import io
import json
import os
import sys
import unittest
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import train_speed
from fake_workbench import FakeWorkbench

# Trains 400 images in 8 s, then in 2 s, and notes what it was asked.
FAKE = '''#!/usr/bin/python3
import json, os, sys
words = sys.argv[1:]
with open(words[words.index("--recipe") + 1], encoding="utf-8") as recipe:
    noted = {"words": words, "recipe": json.load(recipe)}
with open(os.environ["FAKE_NOTES"], "a", encoding="utf-8") as notes:
    notes.write(json.dumps(noted) + "\\n")
print(json.dumps({"threads": 2, "train_images": 400, "epochs": [{"seconds": 8.0}, {"seconds": 2.0}]}))
'''


class TrainSpeed(FakeWorkbench):
    FAKE = FAKE

    def compare(self, plain_speeds, *words):
        """Exit status, what it printed, and what it measured. plain_speeds: images a second by form."""
        out = self.folder / "out.json"
        command = ["train_speed.py", "--unlearn", str(self.program), "--data", str(self.folder), "--threads", "2", "--turns",
                   "1", "--images", "400", "--json", str(out), *words]
        printed = io.StringIO()
        with mock.patch.object(train_speed, "plain", lambda _, __, form, ___, ____: plain_speeds[form]), \
                mock.patch.object(sys, "argv", command), contextlib.redirect_stdout(printed), \
                mock.patch.dict(os.environ, {"FAKE_NOTES": str(self.folder / "notes")}):
            status = train_speed.main()
        return status, printed.getvalue(), json.loads(out.read_text(encoding="utf-8"))["measured"]

    def asked(self):
        return [json.loads(line) for line in (self.folder / "notes").read_text(encoding="utf-8").splitlines()]

    def test_second_epoch_counts_against_the_faster_form(self):
        status, printed, measured = self.compare({"plain": 100.0, "channels-last": 160.0}, "allcnn")
        self.assertEqual(status, 0)
        self.assertEqual([(one["architecture"], one["bf16"]) for one in measured], [("allcnn", False), ("allcnn", True)])
        self.assertEqual(measured[0]["turns"][0]["workbench"], 200.0)
        self.assertEqual(measured[0]["ratio"], 200.0 / 160.0)
        self.assertIn("allcnn, bfloat16", printed)

    def test_slower_than_either_is_a_failure(self):
        self.assertEqual(self.compare({"plain": 201.0, "channels-last": 100.0}, "smallvgg")[0], 1)

    def test_each_architecture_has_its_data(self):
        self.compare({"plain": 1.0, "channels-last": 1.0})
        asked = self.asked()
        self.assertEqual(len(asked), 6)
        self.assertEqual([one["recipe"]["bf16"] for one in asked], 3 * [False, True])
        data = [one["words"][one["words"].index("--data") + 1] for one in asked[::2]]
        self.assertEqual([specification.split(":")[0] for specification in data], ["cifar10", "cifar10", "tiny-imagenet"])
        self.assertTrue(all(specification.endswith("?first=400") for specification in data))
        self.assertEqual(asked[-1]["recipe"]["stages"][0]["crop_padding"], 8)

    def test_unknown_architectures_are_refused(self):
        with self.assertRaises(SystemExit), contextlib.redirect_stderr(io.StringIO()) as said:
            self.compare({}, "allcn")
        self.assertIn("found allcn", said.getvalue())


if __name__ == "__main__":
    unittest.main()
