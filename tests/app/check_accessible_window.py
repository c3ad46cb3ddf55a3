#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window from outside, over the accessibility bus, as a screen reader would.

It knows nothing of the program but what the bus tells: roles, names, values; in which words, a language's file of
translations says. It loads data and a model, picks a forget set, sets a threshold, runs, reads the errors from the table
of runs, and compares them with those in SQLite.

Usage: check_accessible_window.py [--language=de] WORKBENCH MODEL, under a display, a window manager and a session bus;
--own makes these.
"""

import json
import pathlib
import sqlite3
import sys
import tempfile

sys.dont_write_bytecode = True  # of the module beside this, in the source tree

from accessible_window import (PATIENCE, SKIPPED, Texts, ended, program_on_the_bus, pyatspi, row_of, started, wait,
                               within_own_display)


def drive(window, model, texts):
    number = texts.number
    label = lambda section, value: texts("%1: %2", texts(section), value)
    details = lambda section, value: texts("Details of %1: %2", texts(section), value)
    window.press("push button", texts("Load another data set"))
    window.write(texts("Options of the data set"), "first=6000")
    window.press("push button", texts("Load"))
    counts = texts("%1 training and %2 test images", number(6000), number(10000))
    window.find("label", details("Data set", counts), PATIENCE)

    window.press("push button", texts("Load another trained model"))
    window.write(texts("File of the model"), str(model))
    window.press("push button", texts("Load"))
    window.find("label", label("Model", "smallcnn"), PATIENCE)
    window.find("label", details("Model", texts.plural("%n layer(s)", 5)))

    window.press("push button", texts("Choose the samples to be forgotten"))
    window.press("push button", texts("Remove all selections"))
    selection = window.part("panel", texts("New selection"))
    selection.choose(texts("Kind:"), texts("First samples of a class"))
    selection.choose(texts("Class:"), "8: Bag")
    window.set_number(texts("How many samples are forgotten"), 100)
    window.press("push button", texts("Add the selection"))
    window.press("push button", texts("Make this the forget set of the experiment; retrained models whose files do not "
                                      "say what they were trained without are removed from it"))
    window.find("label", label("Forget set", texts("First %1 of %2", "100", "Bag")), PATIENCE)

    window.press("page tab", texts("Layers"))
    window.set_number(texts("Threshold of %1", texts("all layers")), 0.85)

    window.press("push button", texts("Settings of the unlearning method"))
    window.set_number(texts("Planned epochs; the stop rule may end earlier"), 2)
    window.choose(texts("When:"), texts("after all epochs"))
    window.press("push button", "OK")

    window.press("push button", texts("%1 (%2)", texts("Start unlearning with these settings"), "F5"))
    runs = window.find("table", texts("Runs"))
    finished = lambda: runs.queryTable().nRows == 1 and row_of(runs, 0)[texts("State")] == texts("Finished")
    wait(finished, "the run to finish", PATIENCE)
    return row_of(runs, 0)


def compare(row, database, texts):
    """The figures that the window shows are those of the log: errors in percent, as the window rounds them."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as log:
        state, epoch = log.execute("SELECT state, selected_epoch FROM run").fetchone()
        errors = log.execute("SELECT test_error, forget_error, retain_error FROM run_error "
                             "WHERE subject = 'unlearned'").fetchone()
        gammas = {gamma for (gamma,) in log.execute("SELECT gamma FROM run_layer")}
        forgotten = json.loads(log.execute("SELECT plan FROM run").fetchone()[0])["forget"]
    print(row)
    logged = {texts("State"): texts(state.capitalize()), texts("Epoch"): str(epoch)}
    for column, error in zip(("Test (%)", "Forget (%)", "Retain (%)"), errors):
        logged[texts(column)] = texts.number(error, 2)
    shown = {column: row[column] for column in logged}
    assert shown == logged, f"The window shows {shown}, the log holds {logged}."
    assert gammas == {0.85}, f"The threshold was set to 0.85, the log holds {gammas}."
    assert forgotten == ["8:100"], f"The first 100 bags were to be forgotten, the log holds {forgotten}."


def choose_language(folder, language):
    """As the settings dialog would have stored it; numbers as the language writes them."""
    settings = pathlib.Path(folder, "unlearning-workbench", "unlearning-workbench.conf")
    settings.parent.mkdir()
    settings.write_text(f"[window]\nlanguage={language}\nnumbers=language\n")


def main():
    if "--own" in sys.argv:
        return within_own_display([sys.executable, __file__] + [a for a in sys.argv[1:] if a != "--own"])
    if not pyatspi:
        print("python3-pyatspi is not installed.")
        return SKIPPED
    options = [argument for argument in sys.argv[1:] if argument.startswith("--language=")]
    language = options[0].partition("=")[2] if options else "en"
    workbench, model = (pathlib.Path(argument).resolve() for argument in sys.argv[1:] if argument not in options)
    texts = Texts(language)
    with tempfile.TemporaryDirectory() as folder:
        if options:
            choose_language(folder, language)
        database = pathlib.Path(folder, "runs.sqlite")
        program = started(workbench, folder, "--db", database)
        try:
            compare(drive(program_on_the_bus(), model, texts), database, texts)
        finally:
            ended(program)
    return 0


if __name__ == "__main__":
    sys.exit(main())
