#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants commands and options that a manual page or the program alone has, one at a time, and expects each to be found."""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
import check_metadata

PAGE = """\
.Sh DESCRIPTION
.Bl -tag -width Ds
.It Cm run , sweep
Unlearn.
.It Cm cache
Prune
.Pq Cm prune
the cache.
.El
.Ss Options of all commands
.Bl -tag -width Ds
.It Fl -json
Print JSON.
.It Fl -db Ar file
The log, with commands that read one.
.El
.Ss How it is unlearned
Taken by
.Cm run
and
.Cm sweep :
.Bl -tag -width Ds
.It Fl -gamma Ar n
Threshold.
.El
.Ss Besides, of run
.Bl -tag -width Ds
.It Fl -name Ar name
The run's.
.El
.Ss Of cache prune
.Bl -tag -width Ds
.It Fl -retained
Moments after a request, too.
.El
"""
OFFERED = {
    (): (["run", "sweep", "cache"], []),
    ("run",): ([], ["--json", "--db", "--gamma", "--name"]),
    ("sweep",): ([], ["--json", "--gamma"]),
    ("cache",): (["prune"], []),
    ("cache", "prune"): ([], ["--json", "--retained"]),
}


class CheckMetadata(unittest.TestCase):
    def expect(self, part, page=PAGE, **changes):
        offered = {**OFFERED, **{tuple(name.split("_")): value for name, value in changes.items()}}
        found = check_metadata.told_wrongly(page, {command: each for command, each in offered.items() if each})
        self.assertEqual(len(found), 1, found)
        self.assertIn(part, found[0])

    def test_a_page_of_the_program_passes(self):
        self.assertEqual(check_metadata.told_wrongly(PAGE, OFFERED), [])

    def test_new_in_the_program(self):
        self.expect("not name the option --together of sweep", sweep=([], ["--json", "--gamma", "--together"]))
        self.expect("not name the option --name of sweep", sweep=([], ["--json", "--gamma", "--name"]))
        self.expect("not name the command advise", advise=([], ["--json"]))

    def test_gone_from_the_program(self):
        self.expect("names the option --name of run,", run=([], ["--json", "--db", "--gamma"]))
        self.expect("names the option --gamma of sweep,", sweep=([], ["--json"]))
        self.expect("names the option --retained of cache prune,", cache_prune=([], ["--json"]))
        self.expect("names options of cache prune,", cache_prune=None)
        self.expect("names the option --db of all commands,", run=([], ["--json", "--gamma", "--name"]))
        self.expect("names the command purge,", PAGE.replace("sweep\nUnlearn", "sweep , purge\nUnlearn"))


if __name__ == "__main__":
    unittest.main()
