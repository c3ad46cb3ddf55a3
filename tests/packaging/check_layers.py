#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the layers of the source tree, so that nobody has to remember them. Prints one line a violation.

    core              C++20, LibTorch, Eigen, SQLite; no Qt; SQL in core/store alone
    widgets/session   core's LibTorch-free headers, Qt Core and Gui; no Qt Widgets
    widgets           besides, Qt Widgets and QCustomPlot; no LibTorch header, no SQL
    app               the window (all of the above) and the command line (core alone)

Usage: check_layers.py [ROOT]
"""
import os
import re
import subprocess
import sys

TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CONTRIBUTING.md", "CHANGELOG.md",
             "app", "core", "widgets", "resources", "i18n", "tests", "packaging"}
MOST_LINES = 500
CODE = (".cpp", ".h")
LICENSED = CODE + (".py", ".sh", ".cmake", ".yaml", ".yml", ".svg", ".desktop", ".qrc", ".qss", ".in")
LICENSED_NAMES = {"CMakeLists.txt", ".editorconfig", ".clang-tidy", ".pre-commit-config.yaml", "run"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
TORCH = re.compile(r"^(torch|ATen|c10|caffe2)/")
QT = re.compile(r"^(Q[A-Z][A-Za-z0-9]*$|Qt[A-Z][A-Za-z]*/|q[a-z]+\.h$)")
QT_WIDGETS = re.compile(
    r"^(QtWidgets/.*|Q(Application|MainWindow|Action|Dialog|Layout|Style|Tool(Bar|Box|Tip|Button)|Menu|MenuBar|StatusBar|"
    r"Label|LineEdit|SpinBox|DoubleSpinBox|ComboBox|CheckBox|RadioButton|Slider|ProgressBar|Splitter|"
    r"StyledItemDelegate|ItemDelegate|HeaderView|TreeWidget|TableWidget|ListWidget|Graphics[A-Z].*|"
    r"([A-Z][A-Za-z]*)?(Widget|View|Layout|Dialog|Button|Edit|Box|Bar)))$")
QT_WIDGETS_NOT = {"QStringView", "QByteArrayView", "QAnyStringView", "QUtf8StringView", "QLatin1StringView",
                  "QAbstractTextDocumentLayout", "QPageLayout"}
# Capitals, or small letters throughout: a sentence for people starts with one capital.
SQL_KEYWORDS = (r'SELECT\s', r'INSERT\s+(OR\s+\w+\s+)?INTO\s', r'UPDATE\s+\w+\s+SET\s', r'DELETE\s+FROM\s',
                r'(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER)\s', r'PRAGMA\s+\w')
SQL = re.compile(r'"\s*(' + "|".join(SQL_KEYWORDS) + r'|select\s[^"]*\sfrom\s|'
                 + "|".join(re.sub(r"(?<!\\)[A-Z]+", lambda word: word.group(0).lower(), keyword)
                            for keyword in SQL_KEYWORDS[1:]) + ")")
# The version that each run is logged with is asked of the library, without a database.
SQLITE_ELSEWHERE = {"core/runtime.cpp"}
LINK = re.compile(r"target_link_libraries\s*\(\s*(\S+)([^)]*)\)")
FORBIDDEN_LINKS = {
    "unlearn_core": re.compile(r"^(Qt\d*::|QCustomPlot|qcustomplot|unlearn(::|_)(session|widgets))"),
    "unlearn_session": re.compile(
        r"^(Qt\d*::(Widgets|PrintSupport|Quick)|QCustomPlot|qcustomplot|torch|c10|SQLite|unlearn(::|_)(widgets|core_internal))"),
    "unlearn_widgets": re.compile(r"^(torch|c10|SQLite|unlearn(::|_)core_internal)"),
    "unlearning-workbench": re.compile(r"^(torch|c10|SQLite|unlearn(::|_)core_internal)"),
    "unlearn": re.compile(
        r"^(Qt\d*::|QCustomPlot|qcustomplot|torch|c10|SQLite|unlearn(::|_)(session|widgets|core_internal))"),
}


def source_files(root):
    """Paths that a commit would hold, relative to root."""
    try:
        listed = subprocess.run(["git", "-C", root, "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
                                check=True, capture_output=True).stdout.decode().split("\0")
        top = subprocess.run(["git", "-C", root, "rev-parse", "--show-toplevel"],
                             check=True, capture_output=True).stdout.decode().strip()
        if os.path.realpath(top) == os.path.realpath(root):
            return sorted(path for path in set(listed) if path and os.path.isfile(os.path.join(root, path)))
    except (OSError, subprocess.CalledProcessError):
        pass
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in {".git", "build", "__pycache__"}]
        found += [os.path.relpath(os.path.join(folder, name), root) for name in names]
    return sorted(found)


def layer(path):
    for name in ("widgets/session", "core", "widgets", "app", "tests"):
        if path.startswith(name + "/"):
            return name
    return ""


class Tree:
    def __init__(self, root):
        self.root = root
        self.paths = source_files(root)
        self.known = set(self.paths)
        self.texts = {}
        self.violations = []

    def text(self, path):
        if path not in self.texts:
            with open(os.path.join(self.root, path), encoding="utf-8", errors="replace") as file:
                self.texts[path] = file.read()
        return self.texts[path]

    def add(self, path, sentence):
        self.violations.append(f"{path}: {sentence}")

    def includes(self, path):
        return [header for _, header in INCLUDE.findall(self.text(path))]

    def resolve(self, path, header):
        """The file of this tree that an include of path names, or nothing."""
        for candidate in (header, os.path.normpath(os.path.join(os.path.dirname(path), header))):
            if candidate in self.known:
                return candidate
        return None

    def way_to_torch(self, path, seen):
        """Includes that lead from path to a LibTorch header, as a list; nothing when none does."""
        seen.add(path)
        for header in self.includes(path):
            if TORCH.match(header):
                return [path, header]
            target = self.resolve(path, header)
            if target and target not in seen:
                way = self.way_to_torch(target, seen)
                if way:
                    return [path] + way
        return None


def check_top_level(tree):
    for name in sorted({path.split("/")[0] for path in tree.paths}):
        if not name.startswith(".") and name not in TOP_LEVEL:
            tree.add(name, "is not one of the top-level files and folders")


def check_licences(tree):
    for path in tree.paths:
        if path.endswith(LICENSED) or os.path.basename(path) in LICENSED_NAMES:
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(tree.text(path).split("\n")[:5]):
                tree.add(path, "has no SPDX line in its first five lines")


def check_lengths(tree):
    for path in tree.paths:
        if path.endswith(CODE) and layer(path) in {"core", "widgets", "widgets/session", "app"}:
            lines = tree.text(path).count("\n")
            if lines > MOST_LINES:
                tree.add(path, f"has {lines} lines, more than {MOST_LINES}")


def command_line_sources(tree):
    """Sources of the target unlearn, which uses core alone, and the headers of app that they include."""
    sources = set()
    for path in tree.paths:
        if not re.match(r"app/(.*/)?CMakeLists\.txt$", path):
            continue
        for name, rest in re.findall(r"add_executable\s*\(\s*(\S+)([^)]*)\)", tree.text(path)):
            if name == "unlearn":
                folder = os.path.dirname(path)
                sources |= {os.path.normpath(os.path.join(folder, word)) for word in rest.split()} & tree.known
    waiting = list(sources)
    while waiting:
        current = waiting.pop()
        for header in tree.includes(current):
            target = tree.resolve(current, header)
            if target and target.startswith("app/") and target not in sources:
                sources.add(target)
                waiting.append(target)
    return sources


def check_includes(tree):
    command_line = command_line_sources(tree)
    for path in tree.paths:
        if not path.endswith(CODE) or layer(path) not in {"core", "widgets", "widgets/session", "app"}:
            continue
        where = layer(path)
        for header in tree.includes(path):
            if (where == "core" or path in command_line) and (QT.match(header) or "qcustomplot" in header):
                tree.add(path, f"includes {header}, but {where if where == 'core' else 'the command line'} uses no Qt")
            if where == "core" and header.startswith(("widgets/", "app/")):
                tree.add(path, f"includes {header}, a layer further down")
            if where == "widgets/session":
                if QT_WIDGETS.match(header) and header not in QT_WIDGETS_NOT or "qcustomplot" in header:
                    tree.add(path, f"includes {header}, but the session uses no widgets")
                if header.startswith("app/") or re.match(r"widgets/(?!session/)", header):
                    tree.add(path, f"includes {header}, a layer further down")
            if where == "widgets" and header.startswith("app/"):
                tree.add(path, f"includes {header}, a layer further down")
            if header in {"sqlite3.h", "sqlite3ext.h"} or header.startswith(("QSql", "QtSql/")):
                if not path.startswith("core/store/") and path not in SQLITE_ELSEWHERE:
                    tree.add(path, f"includes {header}, but databases are opened in core/store alone")
        if where != "core":
            way = tree.way_to_torch(path, set())
            if way:
                tree.add(path, "reaches LibTorch through " + " > ".join(way[1:]))


def check_sql(tree):
    for path in tree.paths:
        if path.endswith(CODE) and layer(path) in {"core", "widgets", "widgets/session", "app"}:
            found = SQL.search(tree.text(path))
            if found and not path.startswith("core/store/"):
                tree.add(path, f"holds SQL ({found.group(0).strip()}...), which stands in core/store alone")


def check_links(tree):
    for path in tree.paths:
        if os.path.basename(path) != "CMakeLists.txt" or layer(path) not in {"core", "widgets", "widgets/session", "app"}:
            continue
        text = re.sub(r"#[^\n]*", "", tree.text(path))
        for target, rest in LINK.findall(text):
            forbidden = FORBIDDEN_LINKS.get(target)
            for word in rest.split():
                if forbidden and forbidden.match(word):
                    tree.add(path, f"links {target} to {word}")


def violations(root):
    tree = Tree(root)
    for check in (check_top_level, check_licences, check_lengths, check_includes, check_sql, check_links):
        check(tree)
    return tree.violations


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "..", "..")
    found = violations(os.path.abspath(root))
    print("\n".join(found) if found else "The layers hold.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
