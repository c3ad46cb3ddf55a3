#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of window_pictures.sh of one language, theme and size, on an X server of its own.

Every page and every view of Compare have their pictures taken of the example before its first run (before-PAGE), to see
what is empty without a hint. The example runs twice, the second time with another threshold of all layers, so that two
runs can be compared; outputs are measured and features embedded. Then pages and views have their pictures taken again,
and windows and dialogs that keys or menus open. Last come the pages of a program that has opened nothing (nothing-PAGE).
Each picture is taken once it no longer changes.

Usage: window_pictures.py WORKBENCH FOLDER LANGUAGE THEME WIDTHxHEIGHT SCALE
"""

import contextlib
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # of the modules in tests/app
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests" / "app"))

from accessible_window import (SKIPPED, Texts, children, ended, is_enabled, program_on_the_bus, pyatspi, started, wait,
                               within_own_display, without_letter)  # noqa: E402
from check_keyboard_window import press, tab_to  # noqa: E402

PAGES = ("layers", "curves", "privacy", "samples", "compare", "embedding")  # Ctrl+1 and so on
VIEWS = ("curves", "parallel", "merit", "outputs")  # of Compare
PATIENCE = 900  # for a run; seconds
STILL = 1.0  # seconds without a change make a picture
RESTLESS = 20  # after so many it is taken though something moves, as a cursor that blinks


def screen():
    return subprocess.run(["import", "-silent", "-window", "root", "rgb:-"], check=True, stdout=subprocess.PIPE).stdout


class Photographer:
    def __init__(self, program, folder, ending):
        self.program = program
        self.folder = folder
        self.ending = ending

    def save(self, name):
        end = time.monotonic() + RESTLESS
        before = None
        while (now := screen()) != before and time.monotonic() < end:
            before = now
            time.sleep(STILL)
        file = self.folder / f"{name}-{self.ending}.png"
        subprocess.run(["import", "-silent", "-window", "root", "-strip", str(file)], check=True)
        print(file.name, flush=True)

    def windows(self):
        """Those of the program that are mapped."""
        search = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.program.pid), "--name", "."]
        found = subprocess.run(search, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
        return set(found.stdout.split())

    def opened(self, name, opens):
        """A picture of the window that opens, which is closed again by Escape."""
        before = self.windows()
        opens()
        more = wait(lambda: self.windows() - before, f"the window of “{name}”", 60)
        self.save(name)
        for window in more:
            subprocess.run(["xdotool", "windowactivate", "--sync", window], check=False)
        press("Escape")
        wait(lambda: self.windows() <= before, f"the window of “{name}” to close", 60)


def finished(database):
    if not database.is_file():
        return 0
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as log:
        try:
            return log.execute("SELECT count(*) FROM run WHERE state = 'finished'").fetchone()[0]
        except sqlite3.OperationalError:  # the log is being made
            return 0


def run(window, texts, database):
    """Starts one as soon as that is possible, and waits for its end."""
    before = finished(database)
    window.press("push button", texts("%1 (%2)", texts("Start unlearning with these settings"), "F5"))
    wait(lambda: finished(database) > before, "a run to finish", PATIENCE)


def choose_in_menu(window, text):
    """Whatever has the mnemonic in which language."""
    plain = lambda name: without_letter(name.replace("&", ""))

    def items(node):
        for child in children(node):
            if plain(child.name) == plain(text) and child.childCount == 0:
                yield child
            yield from items(child)

    bar = window.find("menu bar", "")
    item = wait(lambda: next(items(bar), None), f"the menu's “{text}”")
    actions = item.queryAction()
    actions.doAction(next(i for i in range(actions.nActions) if actions.getName(i) in ("Press", "Trigger")))


def compare_runs(window, texts):
    tab_to(window, "table", texts("Runs", context="unlearn::RunsPanel"))
    press("ctrl+a", "ctrl+k")
    table = window.find("table", texts("Results, and settings that differ"))
    wait(lambda: table.queryTable().nColumns == 3, "both runs to be compared")


def measure_outputs(window, texts):
    more = tab_to(window, "push button", texts("Measure more figures of the compared runs"))
    press("space")
    press("Down", "Return")
    wait(lambda: not is_enabled(more), "the measurement to begin", 60)
    wait(lambda: is_enabled(more), "the measurement to end", PATIENCE)


def embed(window, texts):
    window.press("push button", texts("Embed features"))
    wait(lambda: is_enabled(window.find("combo box", texts("Models:", context="unlearn::EmbeddingPage"))), "the features", PATIENCE)


def save_pages(photographer, prefix="", window=None, texts=None):
    """All pages; of Compare each view where the window is given, by which they are chosen."""
    for number, page in enumerate(PAGES, 1):
        press(f"ctrl+{number}")
        if page != "compare" or not window:
            photographer.save(prefix + page)
            continue
        for index, name in enumerate(VIEWS):
            show_view(window, texts, index)
            photographer.save(f"{prefix}compare-{name}")


def show_view(window, texts, number):
    # Qt calls the list by its current tab, so it is found by one whose name no other list has.
    tabs = window.find("page tab", texts("Parallel coordinates")).parent
    tabs.getChildAtIndex(number).queryAction().doAction(0)


def take_pictures(photographer, window, texts, database):
    start = window.find("push button", texts("%1 (%2)", texts("Start unlearning with these settings"), "F5"))
    wait(lambda: is_enabled(start), "the example to be open", PATIENCE)
    save_pages(photographer, "before-", window, texts)
    run(window, texts, database)
    press("ctrl+1", "F6")
    wait(lambda: is_enabled(window.find("spin button", texts("Directions kept"))), "the spectra", PATIENCE)
    window.set_number(texts("Threshold of %1", texts("all layers"), context="unlearn::GammaEditor"), 0.8)
    run(window, texts, database)

    compare_runs(window, texts)
    show_view(window, texts, VIEWS.index("merit"))
    measure_outputs(window, texts)
    press("ctrl+6")
    embed(window, texts)
    save_pages(photographer, window=window, texts=texts)
    photographer.opened("settings", lambda: press("ctrl+comma"))
    photographer.opened("train", lambda: press("F9"))
    photographer.opened("report", lambda: press("ctrl+shift+r"))
    photographer.opened("get-data", lambda: choose_in_menu(window, texts("Get data…", context="unlearn::WindowActions")))
    photographer.opened("cache", lambda: choose_in_menu(window, texts("Spectrum cache…")))
    photographer.opened("projection-lab", lambda: choose_in_menu(window, texts("Projection lab…")))
    photographer.opened("step", lambda: press("shift+F7"))  # last: it begins a run


@contextlib.contextmanager
def at_work(workbench, folder, language, theme, size):
    """Who takes pictures of the program as begun in a new folder, its window filling the screen, and the log of its runs."""
    width, height = map(int, size.split("x"))
    with tempfile.TemporaryDirectory() as home:
        settings = pathlib.Path(home, "unlearning-workbench", "unlearning-workbench.conf")
        settings.parent.mkdir()
        settings.write_text(f"[window]\nlanguage={language}\ntheme={theme}\nnumbers=language\n")
        database = pathlib.Path(home, "runs.sqlite")
        program = started(workbench, home, "--db", database)
        photographer = Photographer(program, folder, f"{language}-{theme}-{size}")
        try:
            main_window = wait(photographer.windows, "the window", 60).pop()
            subprocess.run(["xdotool", "windowmove", main_window, "0", "0", "windowsize", main_window, str(width),
                            str(height - 20), "windowactivate", "--sync", main_window], check=True)
            yield photographer, database
        finally:
            ended(program)


def main():
    workbench, folder = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    language, theme, size, scale = sys.argv[3:7]
    if "UNLEARN_PICTURES_DISPLAY" not in os.environ:
        os.environ["UNLEARN_PICTURES_DISPLAY"] = size
        return within_own_display([sys.executable, __file__, *sys.argv[1:]], ["xdotool", "import"], size)
    if not pyatspi:
        print("python3-pyatspi is not installed.")
        return SKIPPED
    os.environ["QT_SCALE_FACTOR"] = scale
    with at_work(workbench, folder, language, theme, size) as (photographer, database):
        take_pictures(photographer, program_on_the_bus(), Texts(language), database)
    with tempfile.TemporaryDirectory() as nothing:
        os.environ["UNLEARN_RESOURCES"] = nothing  # there is no example to open
        with at_work(workbench, folder, language, theme, size) as (photographer, _):
            save_pages(photographer, "nothing-")
    return 0


if __name__ == "__main__":
    sys.exit(main())
