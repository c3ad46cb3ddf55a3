#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is on screen within a second of the program's start, from a warm cache.

From the start of the process until the X server shows the window with the program's name, the example being opened
meanwhile: the median of several starts, after one that warms the cache.

Usage: check_start_time.py WORKBENCH, under a display and a window manager; --own makes these.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from accessible_window import ended, within_own_display

STARTS = 5
MOST_SECONDS = 1.0
PATIENCE = 60


def seconds_to_window(workbench, folder):
    """A start in a folder of its own, as after an installation."""
    # What makes the tree for screen readers is not there unless one is asked for.
    environment = {name: value for name, value in os.environ.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
    environment.update(XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder), LANG="C.UTF-8")
    begin = time.monotonic()
    program = subprocess.Popen([workbench, "--db", pathlib.Path(folder, "runs.sqlite")], env=environment, cwd=folder)
    try:
        # With --sync, it would look for a window only every half second.
        search = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(program.pid),
                  "--name", "Unlearning Workbench"]
        while time.monotonic() - begin < PATIENCE:
            found = subprocess.run(search, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
            if found.returncode == 0 and found.stdout.split():
                return time.monotonic() - begin
            time.sleep(0.01)
        raise AssertionError("The program has shown no window.")
    finally:
        ended(program)


def main():
    if "--own" in sys.argv:
        arguments = [argument for argument in sys.argv[1:] if argument != "--own"]
        return within_own_display([sys.executable, __file__, *arguments], ["xdotool"])
    workbench = pathlib.Path(sys.argv[1]).resolve()
    times = []
    for _ in range(1 + STARTS):
        with tempfile.TemporaryDirectory() as folder:
            times.append(seconds_to_window(workbench, folder))
    median = statistics.median(times[1:])
    print(f"First start {times[0]:.2f} s, then", ", ".join(f"{seconds:.2f}" for seconds in times[1:]),
          f"s: median {median:.2f} s")
    assert median < MOST_SECONDS, f"The window takes {median:.2f} s to be on screen, not under {MOST_SECONDS} s."
    return 0


if __name__ == "__main__":
    sys.exit(main())
