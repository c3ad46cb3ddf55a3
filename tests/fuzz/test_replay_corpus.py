#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that replay_corpus.cpp gives a reader every file once, in order, and fails where there is none or on one.

Usage: test_replay_corpus.py PROGRAM    the built echoing_reader
"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ""


class TestReplayCorpus(unittest.TestCase):
    def setUp(self):
        self.root = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.root)

    def folder(self, name, **files):
        path = os.path.join(self.root, name)
        os.makedirs(path)
        for file, text in files.items():
            with open(os.path.join(path, file), "w", encoding="utf-8") as stream:
                stream.write(text)
        return path

    def replay(self, *folders):
        return subprocess.run([PROGRAM, *folders], capture_output=True, text=True)

    def refuses(self, sentence, *folders):
        run = self.replay(*folders)
        self.assertEqual(run.returncode, 1)
        self.assertEqual(run.stdout, "")
        self.assertEqual(run.stderr, sentence + "\n")

    def test_every_file_is_given_once_by_name(self):
        second = self.folder("second", c="three", a="one", b="two")
        first = self.folder("first", z="")
        self.folder("second/inside", d="four")
        run = self.replay(second, first)
        self.assertEqual(run.returncode, 0)
        self.assertEqual(run.stdout.splitlines(), [f"{second}/a", "given one", f"{second}/b", "given two",
                                                   f"{second}/c", "given three", f"{first}/z", "given ",
                                                   "4 inputs were taken."])

    def test_a_missing_folder_is_an_error(self):
        missing = os.path.join(self.root, "missing")
        self.refuses(f'The folder of inputs does not exist: file "{missing}"', self.folder("there", a="one"), missing)

    def test_a_folder_without_a_file_is_an_error(self):
        empty = self.folder("empty")
        self.folder("empty/inside", a="one")
        self.refuses(f'The folder of inputs holds no file: file "{empty}", expected at least one, found none', empty)

    def test_no_folder_is_an_error(self):
        self.refuses("No folder of inputs is named")

    def test_a_reader_that_fails_is_an_error_and_its_input_named(self):
        run = self.replay(self.folder("inputs", a="right", b="wrong", c="right"))
        self.assertNotEqual(run.returncode, 0)
        self.assertEqual(run.stdout.splitlines()[-1], os.path.join(self.root, "inputs", "b"))
        self.assertIn("The reader fails.", run.stderr)


if __name__ == "__main__":
    PROGRAM = os.path.realpath(sys.argv[1])
    unittest.main(argv=sys.argv[:1])
