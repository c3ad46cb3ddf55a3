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
sys.path.insert(0, str(Path(__file__).resolve().parent))

NEEDED = ["--unlearn", "unlearn", "--data", "data"]
SCRIPTS = {"bench": ["--model", "model"], "growth": [], "train_speed": [],
           "request": ["--model", "model", "--recipe", "recipe"]}


class Parsed(Exception):
    """Ends a script with the options that it was given."""


class BenchThreads(unittest.TestCase):
    def threads(self, name, *words):
        parse = argparse.ArgumentParser.parse_args

        def stop(parser):
            raise Parsed(parse(parser))

        script = importlib.import_module(name)
        with mock.patch.object(argparse.ArgumentParser, "parse_args", stop), \
                mock.patch.object(sys, "argv", [name + ".py", *NEEDED, *SCRIPTS[name], *words]), \
                self.assertRaises(Parsed) as parsed:
            script.main()
        return parsed.exception.args[0].threads

    def test_two_unless_given(self):
        for name in SCRIPTS:
            with self.subTest(name), mock.patch("os.sched_getaffinity", lambda _: set(range(7))):
                self.assertEqual(self.threads(name), 2)
                self.assertEqual(self.threads(name, "--threads", "5"), 5)


if __name__ == "__main__":
    unittest.main()
