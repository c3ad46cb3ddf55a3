#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window from outside, over the accessibility bus, as a screen reader would.

It knows nothing of the program but what the bus tells: roles, names, values. It loads data and a model, picks a forget
set, sets a threshold, runs, reads the errors from the table of runs, and compares them with those in SQLite.

Usage: check_accessible_window.py WORKBENCH MODEL, under a display, a window manager and a session bus; --own makes these.
"""

import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

# Where a person would wait: for data to load, for a run to end. Seconds.
PATIENCE = 180
RETURN = 0xff0d  # the key's symbol


def within_own_display(command):
    """Runs command under an X server, a window manager and a session bus of its own; returns its exit status."""
    for tool in ("Xvfb", "openbox", "dbus-run-session"):
        if not shutil.which(tool):
            print(f"{tool} is not installed.")
            return 77
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    manager = None
    try:
        with os.fdopen(read_end) as numbers:
            number = numbers.readline().strip()
        if not number:
            print("The X server did not start.")
            return 1
        environment = dict(os.environ, DISPLAY=":" + number, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_QPA_PLATFORM="xcb")
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        return subprocess.call(["dbus-run-session", "--"] + command, env=environment)
    finally:
        for process in (manager, server):
            if process:
                process.terminate()
                process.wait()


class Window:
    """The program's tree on the accessibility bus, or a part of it."""

    def __init__(self, root):
        self.root = root

    def find(self, role, name, seconds=10.0):
        """The shown control of this role whose name begins so, or its label where the name is its value."""
        return wait(lambda: next(self._matches(self.root, role, name), None), f"a {role} called “{name}”",
                    seconds)

    def _matches(self, node, role, name):
        # Dialogs come last, and what they hold is meant first. Tables and lists can have many thousands of items.
        for child in reversed(list(children(node))):
            if child.getRoleName() == role and is_shown(child) and any(
                    text.startswith(name) for text in [child.name] + labels(child)):
                yield child
            if child.getRoleName() not in ("table", "list", "menu bar"):
                yield from self._matches(child, role, name)

    def part(self, role, name):
        """The part of the window that this control holds."""
        return Window(self.find(role, name))

    def press(self, role, name):
        control = self.find(role, name)
        wait(lambda: is_enabled(control), f"“{name}” to be enabled", PATIENCE)
        actions = control.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        actions.doAction(names.index("Press") if "Press" in names else names.index("Toggle"))

    def choose(self, label, item):
        """Chooses an item of the labelled combo box: opens its list, types the item's beginning, and takes it."""
        combo = self.find("combo box", label)
        wait(lambda: is_enabled(combo), f"“{label}” to be enabled", PATIENCE)
        actions = combo.queryAction()
        actions.doAction([actions.getName(i) for i in range(actions.nActions)].index("ShowMenu"))
        wait(lambda: has_state(combo.getChildAtIndex(0), pyatspi.STATE_SHOWING), f"the list of “{label}” to open")
        pyatspi.Registry.generateKeyboardEvent(0, item, pyatspi.KEY_STRING)
        pyatspi.Registry.generateKeyboardEvent(RETURN, None, pyatspi.KEY_SYM)
        wait(lambda: combo.name.startswith(item), f"“{label}” to say “{item}” instead of “{combo.name}”")

    def write(self, name, text):
        self.find("text", name).queryEditableText().setTextContents(text)

    def set_number(self, name, number):
        control = self.find("spin button", name)
        control.queryValue().currentValue = number
        wait(lambda: abs(control.queryValue().currentValue - number) < 1e-9, f"“{name}” to be {number}")


def children(node):
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield child


def labels(node):
    """What labels the control, such as a combo box, whose own name is what is chosen in it."""
    return [relation.getTarget(i).name for relation in node.getRelationSet()
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for i in range(relation.getNTargets())]


def has_state(node, state):
    return node.getState().contains(state)


def is_shown(node):
    return has_state(node, pyatspi.STATE_SHOWING) or has_state(node, pyatspi.STATE_VISIBLE)


def is_enabled(node):
    return has_state(node, pyatspi.STATE_ENABLED)


def wait(condition, what, seconds=10.0):
    """Asks until the condition holds, and returns what it gave."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except (LookupError, RuntimeError, NotImplementedError):  # a control that vanished while it was asked
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"Waited {seconds:.0f} s in vain for {what}.")
        time.sleep(0.1)


def row_of(table, row):
    """The cells of a table's row, by their columns' headers."""
    grid = table.queryTable()
    return {grid.getColumnHeader(column).name: grid.getAccessibleAt(row, column).name
            for column in range(grid.nColumns)}


def drive(window, model):
    window.press("push button", "Load another data set")
    window.write("Options of the data set", "first=6000")
    window.press("push button", "Load")
    window.find("label", "Details of Data set: 6,000 training and 10,000 test images", PATIENCE)

    window.press("push button", "Load another trained model")
    window.write("File of the model", str(model))
    window.press("push button", "Load")
    window.find("label", "Model: smallcnn", PATIENCE)
    window.find("label", "Details of Model: 5 layers")

    window.press("push button", "Choose the samples to be forgotten")
    window.press("push button", "Remove all selections")
    selection = window.part("panel", "New selection")
    selection.choose("Kind:", "First samples of a class")
    selection.choose("Class:", "8: Bag")
    window.set_number("How many samples are forgotten", 100)
    window.press("push button", "Add the selection")
    window.press("push button", "Make this the forget set of the experiment; models retrained without another one are "
                                "removed from it")
    window.find("label", "Forget set: First 100 of Bag", PATIENCE)

    window.press("page tab", "Layers")
    window.set_number("Threshold of all layers", 0.85)

    window.press("push button", "Settings of the unlearning method")
    window.set_number("Planned epochs; the stop rule may end earlier", 2)
    window.choose("When:", "after all epochs")
    window.press("push button", "OK")

    window.press("push button", "Start unlearning with these settings (F5)")
    runs = window.find("table", "Runs")
    wait(lambda: runs.queryTable().nRows == 1 and row_of(runs, 0)["State"] == "Finished", "the run to finish", PATIENCE)
    return row_of(runs, 0)


def compare(row, database):
    """The figures that the window shows are those of the log: errors in percent, as the window rounds them."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as log:
        state, epoch = log.execute("SELECT state, selected_epoch FROM run").fetchone()
        errors = log.execute("SELECT test_error, forget_error, retain_error FROM run_error "
                             "WHERE subject = 'unlearned'").fetchone()
        gammas = {gamma for (gamma,) in log.execute("SELECT gamma FROM run_layer")}
        forgotten = json.loads(log.execute("SELECT plan FROM run").fetchone()[0])["forget"]
    print(row)
    logged = {"State": state.capitalize(), "Epoch": str(epoch), "Test (%)": f"{errors[0]:.2f}", "Forget (%)": f"{errors[1]:.2f}",
              "Retain (%)": f"{errors[2]:.2f}"}
    shown = {column: row[column] for column in logged}
    assert shown == logged, f"The window shows {shown}, the log holds {logged}."
    assert gammas == {0.85}, f"The threshold was set to 0.85, the log holds {gammas}."
    assert forgotten == ["8:100"], f"The first 100 bags were to be forgotten, the log holds {forgotten}."


def main():
    if "--own" in sys.argv:
        return within_own_display([sys.executable, __file__] + [a for a in sys.argv[1:] if a != "--own"])
    workbench, model = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder, "runs.sqlite")
        environment = dict(os.environ, XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder, LANG="C.UTF-8")
        program = subprocess.Popen([workbench, "--db", database], env=environment)
        try:
            window = Window(wait(lambda: next((a for a in pyatspi.Registry.getDesktop(0)
                                               if a is not None and a.name == "unlearning-workbench"), None),
                                 "the program on the accessibility bus", 30))
            compare(drive(window, model), database)
        finally:
            program.send_signal(signal.SIGTERM)
            program.wait(30)
    return 0


if __name__ == "__main__":
    if "--own" not in sys.argv:
        try:
            import pyatspi
        except ImportError:
            print("python3-pyatspi is not installed.")
            sys.exit(77)
    sys.exit(main())
