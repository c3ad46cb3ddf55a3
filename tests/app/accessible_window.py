# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as the accessibility bus shows it, and a display of its own to show it on. For the scripts beside it."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import time
import xml.etree.ElementTree

try:
    import pyatspi
except ImportError:
    pyatspi = None

# Where a person would wait: for data to load, for a run to end. Seconds.
PATIENCE = 180
SKIPPED = 77  # exit status of a test whose tools are not installed
RETURN = 0xff0d  # the key's symbol


def within_own_display(command, tools=(), screen="1280x800"):
    """Runs command under an X server, a window manager and a session bus of its own; returns its exit status."""
    for tool in ("Xvfb", "openbox", "dbus-run-session", *tools):
        if not shutil.which(tool):
            print(f"{tool} is not installed.")
            return SKIPPED
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{screen}x24", "-nolisten", "tcp"],
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


def started(workbench, folder, *arguments):
    """The program's process, with settings and data in the folder."""
    environment = dict(os.environ, XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder), LANG="C.UTF-8")
    return subprocess.Popen([workbench, *arguments], env=environment, cwd=folder)


def program_on_the_bus():
    """The program's tree, once it is there."""
    return Window(wait(lambda: next((a for a in pyatspi.Registry.getDesktop(0)
                                     if a is not None and a.name == "unlearning-workbench"), None),
                       "the program on the accessibility bus", 30))


def ended(program):
    program.send_signal(signal.SIGTERM)
    program.wait(30)


class Texts:
    """What the program says in a language where its sources say something: as Qt Linguist's file has it."""

    def __init__(self, language):
        self.language = language
        self.forms = {}
        folder = pathlib.Path(__file__).resolve().parents[2] / "i18n"
        file = folder / f"unlearning-workbench_{language}.ts"
        for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation.get("type") in ("vanished", "obsolete"):
                    continue
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                source = without_mnemonic(message.find("source").text)
                for key in (source, (context.findtext("name"), source)):
                    self.forms.setdefault(key, set()).add(tuple(map(without_mnemonic, forms)))

    def __call__(self, source, *values, context=None):
        """A text of the sources, less mnemonics, with the values in their places; of a class, where several say it."""
        return filled(self._only((context, source) if context else source)[0] or source, values)

    def plural(self, source, count):
        """For languages of two plural forms."""
        return self._only(source)[0 if count == 1 else -1].replace("%n", str(count))

    def number(self, value, decimals=0):
        text = f"{value:,.{decimals}f}"
        return text.translate(str.maketrans(",.", ".,")) if self.language == "de" else text

    def _only(self, source):
        forms = self.forms.get(source, {("",)}) - {("",)} if self.language == "en" else self.forms[source]
        assert len(forms) < 2, f"“{source}” is said in several ways: {forms}"
        return next(iter(forms), ("",))


def filled(text, values):
    for place, value in enumerate(values, 1):
        text = text.replace(f"%{place}", value)
    return text


def without_mnemonic(text):
    """Some languages have the letter in parentheses behind the text."""
    return re.sub(r"\(&\w\)|&", "", text)


def without_letter(name):
    """A name on the bus less its mnemonic: of "(&O)" the sign & alone does not come to the bus."""
    return re.sub(r"\([A-Z0-9]\)", "", name, count=1)


class Window:
    """The program's tree on the accessibility bus, or a part of it."""

    def __init__(self, root):
        self.root = root

    def find(self, role, name, seconds=10.0):
        """The shown control of this role (None: of any) whose name begins so, or its label where the name is its
        value."""
        return wait(lambda: next(self._matches(self.root, role, name), None), f"a {role or 'control'} called “{name}”",
                    seconds)

    def _matches(self, node, role, name):
        # Dialogs come last, and what they hold is meant first. Tables and lists can have many thousands of items.
        for child in reversed(list(children(node))):
            if role in (None, child.getRoleName()) and is_shown(child) and any(
                    text.startswith(name) for said in [child.name] + labels(child)
                    for text in (said, without_letter(said))):
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
