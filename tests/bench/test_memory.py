#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""memory.py with a workbench that makes its memory up."""
import contextlib
import io
import sys
import unittest
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import memory


class Memory(unittest.TestCase):
    def run_with(self, peak_of, run_peak=5.0):
        """Exit status and what it printed. peak_of: GB by number of images; run_peak: of a run."""
        def measured(command, _):
            if command[1] == "run":
                return {"seconds": {"steps": 40.0, "evaluation": 60.0, "final-evaluation": 30.0}}, run_peak
            images = int(command[command.index("--images") + 1])
            return {"seconds": {"forward": 1.0, "gram": 3.0, "eigen": 0.5}}, peak_of(images)

        printed = io.StringIO()
        with mock.patch.object(memory, "measured", measured), mock.patch.object(memory, "write_images"), \
                mock.patch.object(memory, "write_model"), \
                mock.patch.object(sys, "argv", ["memory.py", "--unlearn", "unlearn", "--threads", "2"]), \
                contextlib.redirect_stdout(printed):
            status = memory.main()
        return status, printed.getvalue()

    def test_what_fits_passes(self):
        status, text = self.run_with(lambda images: 4.0 + images * 3 * 224 * 224 / 1e9)
        self.assertEqual(status, 0)
        self.assertIn("PASSED", text)
        self.assertNotIn("FAILED", text)
        for model in memory.MODELS:
            self.assertEqual(text.count(model), 3)

    def test_too_much_fails(self):
        status, text = self.run_with(lambda _: 20.5)
        self.assertEqual(status, 1)
        self.assertIn("FAILED: resnet18 takes 20.50 GB for 250 images, more than 20 GB", text)
        self.assertNotIn("PASSED", text)

    def test_run_that_takes_too_much_fails(self):
        status, text = self.run_with(lambda images: 4.0 + images * 3 * 224 * 224 / 1e9, run_peak=21.0)
        self.assertEqual(status, 1)
        self.assertIn("FAILED: vit-b-16 takes 21.00 GB to forget 128 samples, more than 20 GB", text)

    def test_growth_fails(self):
        status, text = self.run_with(lambda images: 2.0 + images * 0.004)
        self.assertEqual(status, 1)
        self.assertIn("vit-b-16 takes 1.00 GB more for 500 images than for 250", text)


if __name__ == "__main__":
    unittest.main()
