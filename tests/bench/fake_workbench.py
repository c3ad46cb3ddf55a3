# SPDX-License-Identifier: GPL-3.0-or-later
"""A program in place of the workbench's command line, for tests of what measures it."""
import stat
import tempfile
import unittest
from pathlib import Path


class FakeWorkbench(unittest.TestCase):
    """Tests of a folder of their own, which goes with them, and in it self.program, whose text is FAKE."""
    FAKE = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.program = self.folder / "unlearn"
        self.program.write_text(self.FAKE, encoding="utf-8")
        self.program.chmod(self.program.stat().st_mode | stat.S_IXUSR)
