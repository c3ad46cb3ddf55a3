#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many threads the benchmarks take: two, as the published times say, unless another number is given."""
import argparse
import importlib
import sys
import unittest
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

# What each needs besides --unlearn.
SCRIPTS = {"bench": ["--data", "data", "--model", "model"], "growth": ["--data", "data"], "memory": [],
           "request": ["--data", "data", "--model", "model", "--recipe", "recipe"], "train_speed": ["--data", "data"]}


class Parsed(Exception):
    """Ends a script with the options that it was given."""


class BenchThreads(unittest.TestCase):
    def threads(self, name, *words):
        parse = argparse.ArgumentParser.parse_args

        def stop(parser):
            raise Parsed(parse(parser))

        script = importlib.import_module(name)
        with mock.patch.object(argparse.ArgumentParser, "parse_args", stop), \
                mock.patch.object(sys, "argv", [name + ".py", "--unlearn", "unlearn", *SCRIPTS[name], *words]), \
                self.assertRaises(Parsed) as parsed:
            script.main()
        return parsed.exception.args[0].threads

    def test_each_script_is_tried(self):
        """But for those of the other side, which are always told."""
        takers = {path.stem for path in FOLDER.glob("*.py")
                  if any('add_argument("--threads"' in line and "required=True" not in line
                         for line in path.read_text(encoding="utf-8").splitlines())}
        self.assertEqual(takers, set(SCRIPTS))

    def test_two_unless_given(self):
        for name in SCRIPTS:
            with self.subTest(name), mock.patch("os.sched_getaffinity", lambda _: set(range(7))):
                self.assertEqual(self.threads(name), 2)
                self.assertEqual(self.threads(name, "--threads", "5"), 5)


if __name__ == "__main__":
    unittest.main()
