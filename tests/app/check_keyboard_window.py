#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the whole example by the keyboard alone.

Every command is a key that the X server passes on as a keyboard would have sent it (XTEST); there is no pointer event.
The accessibility bus is looked at and nothing else: where the focus is, and what the window says. The example is opened, a
layer chosen and its threshold moved by arrow keys, another forget set made; one run ends, one is stopped; Privacy and
Compare are looked at, a plot is exported, the experiment saved and the window closed. What came of it is compared with
SQLite and the files.

With --first-start the program is begun as after its installation, without a file and with nothing of an earlier start:
it has opened the example, which lacks nothing, so that F5 alone makes a run.

Usage: check_keyboard_window.py WORKBENCH EXAMPLE, or --first-start WORKBENCH, under a display, a window manager and a
session bus; --own makes these. EXAMPLE is the folder of the example, which is copied first.
"""

import json
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from accessible_window import (PATIENCE, SKIPPED, ended, has_state, is_enabled, program_on_the_bus, pyatspi, row_of,
                               started, wait, within_own_display)

PLAN = "fashion-shirts.unlearn.json"
MOST_TABS = 250  # more controls than the window has
LAYER = "classifier.0"
STEPS = 15  # of the threshold


def press(*keys, times=1):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *keys * times], check=True)


def has_focus(control):
    return has_state(control, pyatspi.STATE_FOCUSED)


def go_to(control, what):
    """Presses Tab until the control has the focus."""
    wait(lambda: is_enabled(control), f"“{what}” to be enabled", PATIENCE)
    for _ in range(MOST_TABS):
        if has_focus(control):
            return control
        press("Tab")
        time.sleep(0.02)
    raise AssertionError(f"{MOST_TABS} times Tab do not lead to “{what}”.")


def tab_to(window, role, name):
    return go_to(window.find(role, name), name)


def use(window, name):
    """Presses the button of this name."""
    tab_to(window, "push button", name)
    press("space")


def type_number(window, name, number):
    box = tab_to(window, "spin button", name)
    press("ctrl+a", *str(number), "Tab")
    wait(lambda: box.queryValue().currentValue == number, f"“{name}” to be {number}")


def type_choice(window, label, beginning):
    box = tab_to(window, "combo box", label)
    press(*beginning)
    wait(lambda: box.name.startswith(beginning), f"“{label}” to say “{beginning}…” instead of “{box.name}”")


def wait_for_keys_to_reach(window, title):
    """The main window or a dialog."""
    top = window.find(None, title, PATIENCE)
    wait(lambda: has_state(top, pyatspi.STATE_ACTIVE), f"“{title}” to be active")


def choose_layer(window):
    """Its spectrum is drawn, and its threshold is where the arrow keys have moved it. Returns that threshold."""
    press("ctrl+1", "F6")
    wait(lambda: is_enabled(window.find("spin button", "Directions kept")), "the spectra", PATIENCE)
    tab_to(window, "slider", "Threshold slider of all layers")
    press("shift+Tab")  # the table of layers lies before it
    layers = window.find("table", "Layers and their thresholds")
    # A cell's name is what is said of it: layer, column, value.
    names = [row_of(layers, row)["Layer"].partition(",")[0] for row in range(layers.queryTable().nRows)]
    press("Down", times=names.index(LAYER))
    window.find("label", f"Spectrum of {LAYER}")
    kept = window.find("spin button", "Directions kept").queryValue().currentValue
    tab_to(window, None, "Spectrum of the current layer")
    press("Left", times=STEPS)
    wait(lambda: window.find("spin button", "Directions kept").queryValue().currentValue == kept - STEPS,
         "the threshold to follow the arrow keys")
    gamma = next(text for column, text in row_of(layers, names.index(LAYER)).items() if "γ" in column)
    return float(gamma.rpartition(" ")[2])


def choose_forget_set(window):
    press("ctrl+4")
    use(window, "Remove all selections")
    type_choice(window.part("panel", "New selection"), "Class:", "8")
    type_number(window, "How many samples are forgotten", 100)
    use(window, "Add the selection")
    use(window, "Make this the forget set of the experiment")
    window.find("label", "Forget set: First 100 of Bag", PATIENCE)


def plan_epochs(window, count):
    use(window, "Settings of the unlearning method")
    wait_for_keys_to_reach(window, "Settings of the method")
    type_number(window, "Planned epochs; the stop rule may end earlier", count)
    type_choice(window, "When:", "after")
    press("Return")
    wait_for_keys_to_reach(window, PLAN)


def newest(window):
    return row_of(window.find("table", "Runs"), 0)


def only_run_finished(window):
    runs = window.find("table", "Runs")
    wait(lambda: runs.queryTable().nRows == 1 and newest(window)["State"] == "Finished", "the run to finish", PATIENCE)
    return newest(window)


def run_to_the_end(window):
    plan_epochs(window, 2)
    press("F5")
    return only_run_finished(window)


def epochs_shown(table):
    """Above them stand rows of the models that they are read against, named in the place of an epoch."""
    rows = (row_of(table, row)["Epoch"] for row in range(table.queryTable().nRows))
    return sum(text.isdigit() for text in rows)


def run_and_stop(window):
    plan_epochs(window, 5000)
    press("F5", "ctrl+2", "F2")
    epochs = window.find("table", "Figures by epoch")
    runs = window.find("table", "Runs")
    wait(lambda: runs.queryTable().nRows == 2 and 5 <= epochs_shown(epochs) < 5000, "epochs to be done", PATIENCE)
    press("F8")
    wait(lambda: newest(window)["State"] == "Stopped", "the run to be stopped", PATIENCE)


def look_at_privacy(window):
    """The area that each attack has on the unlearned model."""
    press("ctrl+3")
    attacks = window.find("table", "Figures of the attack")

    def area():
        rows = [row_of(attacks, row) for row in range(attacks.queryTable().nRows)]
        return next((row["AUC"] for row in rows if row["Model"] == "Unlearned"), None)

    areas = {"confidence": wait(area, "the unlearned model's attack")}
    box = tab_to(window, "combo box", "Attack:")
    press("Down")
    wait(lambda: box.name.startswith("Loss"), "another attack")
    areas["loss"] = wait(area, "the other attack")
    return areas


def look_at_compare(window):
    tab_to(window, "table", "Runs")
    press("ctrl+a", "ctrl+k")
    table = window.find("table", "Results, and settings that differ")
    wait(lambda: table.queryTable().nColumns == 3, "both runs to be compared")
    rows = [row_of(table, row) for row in range(table.queryTable().nRows)]
    planned = {"2", "5000"}  # epochs: the setting that differs
    assert any(planned <= {text.replace(",", "") for text in row.values()} for row in rows), rows


def read_out(plot, before):
    """What the plot's cursor reads is what the plot is described by, of which screen readers tell when it changes."""
    wait(lambda: plot.description.startswith("Epoch ") and plot.description != before, "an epoch to be read out")
    return plot.description


def export_curves(window, folder):
    press("ctrl+2")
    plot = tab_to(window, None, "Errors by epoch")
    press("Home")
    first = read_out(plot, "")
    press("Right")
    read_out(plot, first)
    press("ctrl+shift+e")
    wait_for_keys_to_reach(window, "Save the picture")
    press("Return")
    picture = pathlib.Path(folder, "curves.png")
    wait(lambda: picture.is_file() and picture.read_bytes().startswith(b"\x89PNG"), "the picture")


def save(folder):
    press("ctrl+s")
    file = pathlib.Path(folder, "example", PLAN)
    wait(lambda: json.loads(file.read_text())["forget"] == ["8:100"], "the experiment to be saved")
    return json.loads(file.read_text())


def compare_errors(log, row):
    """Those of the first run's model: in percent, as the window rounds them."""
    errors = log.execute("SELECT test_error, forget_error, retain_error FROM run_error "
                         "WHERE run = 1 AND subject = 'unlearned'").fetchone()
    shown = [row[column] for column in ("Test (%)", "Forget (%)", "Retain (%)")]
    assert shown == [f"{error:.2f}" for error in errors], f"The window shows {shown}, the log holds {errors}."


def compare(database, plan, gamma, row, areas):
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as log:
        compare_errors(log, row)
        states = [state for (state,) in log.execute("SELECT state FROM run ORDER BY id")]
        forgotten = [json.loads(text)["forget"] for (text,) in log.execute("SELECT plan FROM run ORDER BY id")]
        logged_areas = dict(log.execute("SELECT attack, auc FROM run_attack WHERE run = 1 AND subject = 'unlearned'"))
        gammas = dict(log.execute("SELECT name, gamma FROM run_layer WHERE run = 1"))
        (epochs,) = log.execute("SELECT COUNT(DISTINCT step) FROM metric WHERE run = 2").fetchone()
    print(row, areas, gammas, states)
    assert states == ["finished", "cancelled"], states
    assert forgotten == [["8:100"]] * 2, forgotten
    assert areas == {attack: f"{logged_areas[attack]:.3f}" for attack in areas}, logged_areas
    others = {value for name, value in gammas.items() if name != LAYER}
    assert others == {plan["gamma"]["default"]} and gammas[LAYER] not in others, gammas
    assert abs(gammas[LAYER] - gamma) < 1e-3, f"The window showed {gamma}, the log holds {gammas[LAYER]}."
    assert abs(plan["gamma"]["layers"][LAYER] - gammas[LAYER]) < 1e-9, plan["gamma"]
    assert 5 <= epochs < 5000, epochs


def compare_example(database, row):
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as log:
        compare_errors(log, row)
        runs = [(state, json.loads(plan)["forget"]) for state, plan in log.execute("SELECT state, plan FROM run")]
        subjects = {subject for (subject,) in log.execute("SELECT subject FROM run_error WHERE run = 1")}
    print(row, runs, subjects)
    assert runs == [("finished", ["6:500"])], runs
    assert subjects >= {"original", "retrained-0", "unlearned"}, subjects


def start_for_the_first_time(workbench):
    with tempfile.TemporaryDirectory() as folder:
        program = started(workbench, folder)
        try:
            window = program_on_the_bus()
            wait_for_keys_to_reach(window, PLAN)
            window.find("label", "Model: smallcnn", PATIENCE)
            wait(lambda: is_enabled(window.find("push button", "Start unlearning with these settings")),
                 "Start to be enabled", PATIENCE)
            press("F5")
            compare_example(pathlib.Path(folder, "unlearning-workbench", "runs.sqlite"), only_run_finished(window))
        finally:
            ended(program)


def main():
    if "--own" in sys.argv:
        arguments = [argument for argument in sys.argv[1:] if argument != "--own"]
        return within_own_display([sys.executable, __file__, *arguments], ["xdotool"])
    if not pyatspi:
        print("python3-pyatspi is not installed.")
        return SKIPPED
    if sys.argv[1] == "--first-start":
        start_for_the_first_time(pathlib.Path(sys.argv[2]).resolve())
        return 0
    workbench, example = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "example")
        shutil.copytree(example, copy)
        database = pathlib.Path(folder, "runs.sqlite")
        program = started(workbench, folder, "--db", database, copy / PLAN)
        try:
            window = program_on_the_bus()
            wait_for_keys_to_reach(window, PLAN)
            window.find("label", "Model: smallcnn", PATIENCE)
            gamma = choose_layer(window)
            choose_forget_set(window)
            row = run_to_the_end(window)
            areas = look_at_privacy(window)
            run_and_stop(window)
            look_at_compare(window)
            export_curves(window, folder)
            plan = save(folder)
            press("ctrl+q")
            assert program.wait(30) == 0, program.returncode
            compare(database, plan, gamma, row, areas)
        finally:
            if program.poll() is None:
                ended(program)
    return 0


if __name__ == "__main__":
    sys.exit(main())
