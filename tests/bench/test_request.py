#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""request.py with a workbench that makes its times up."""
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

import request
from fake_workbench import FakeWorkbench

# Trains 9 s, the last epoch of it 2 s, and notes by which recipe.
FAKE = '''#!/usr/bin/python3
import json, os, sys
words = sys.argv[1:]
if words[0] == "train":
    with open(words[words.index("--recipe") + 1], encoding="utf-8") as recipe, \\
            open(os.environ["FAKE_RECIPE"], "w", encoding="utf-8") as noted:
        noted.write(recipe.read())
print(json.dumps({"seconds": 9.0 if words[0] == "train" else {"steps": 1.0},
                  "epochs": [{"seconds": 7.0}, {"seconds": 2.0}]}))
'''
STAGES = [{"epochs": 10, "crop_padding": 4}, {"epochs": 3}]


class Request(FakeWorkbench):
    FAKE = FAKE

    def compare(self, *words, **recipe):
        """What it printed, the figures, and the recipe that was trained by."""
        given, noted, out = (self.folder / name for name in ("given.json", "noted.json", "out.json"))
        given.write_text(json.dumps({"stages": STAGES, "batch_size": 128, **recipe}), encoding="utf-8")
        command = ["request.py", "--unlearn", str(self.program), "--data", str(self.folder), "--model", "model",
                   "--recipe", str(given), "--json", str(out), *words]
        printed = io.StringIO()
        with mock.patch.object(sys, "argv", command), contextlib.redirect_stdout(printed), \
                mock.patch.dict(os.environ, {"FAKE_RECIPE": str(noted)}):
            self.assertEqual(request.main(), 0)
        return printed.getvalue(), *(json.loads(path.read_text(encoding="utf-8")) for path in (out, noted))

    def test_one_epoch_counts_as_often_as_the_recipe_has_epochs(self):
        printed, figures, trained = self.compare(bf16=True)
        self.assertEqual(trained, {"stages": [{"epochs": 2, "crop_padding": 4}], "batch_size": 128, "bf16": True})
        self.assertEqual((figures["recipe_epochs"], figures["measured_epochs"]), (13, 2))
        self.assertEqual(figures["retraining_seconds"], 26.0)
        self.assertIn("(bfloat16, one epoch measured)", printed)

    def test_the_whole_recipe_is_trained_on_demand(self):
        printed, figures, trained = self.compare("--whole", bf16=True)
        self.assertEqual(trained, {"stages": STAGES, "batch_size": 128, "bf16": True})
        self.assertEqual((figures["measured_epochs"], figures["retraining_seconds"]), (13, 9.0))
        self.assertNotIn("one epoch measured", printed)

    def test_both_sides_say_their_precision(self):
        for words, recipe, retraining in (((), {"bf16": True}, "bfloat16"), ((), {}, "float32"),
                                          (("--float32",), {"bf16": True}, "float32"),
                                          (("--float32", "--whole"), {"bf16": True}, "float32")):
            with self.subTest(words=words, recipe=recipe):
                printed, figures, trained = self.compare(*words, **recipe)
                self.assertEqual(trained.get("bf16", False), retraining == "bfloat16")
                self.assertEqual((figures["request_precision"], figures["retraining_precision"]), ("float32", retraining))
                self.assertIn("(1 epochs, float32)", printed)
                self.assertIn(f"s ({retraining}", printed)


if __name__ == "__main__":
    unittest.main()
