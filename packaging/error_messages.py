#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists what errors say, where, and what they expected and found, for the translators: those of core, which knows of no
languages, and of widgets and app, which throw the same. The window looks these texts up when it runs
(widgets/session/error_text.cpp, error_field.cpp, error_value.cpp). The command line, app/cli, is English.

Usage: error_messages.py [--check]
Writes i18n/error_messages.inc, which lupdate reads and nothing compiles; with --check it only says whether that is up to
date. Sentences with names in them are the patterns of error_text.cpp, places and values those of error_field.cpp and
error_value.cpp. The program's own errors (ErrorCode::Internal) are not there: of these the window says the kind in its
language, and the sentence as it is.
"""
import json
import os
import re
import sys

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), ".."))
LIST = os.path.join(ROOT, "i18n", "error_messages.inc")
# What makes an Error of a sentence; elsewhere core has none but in braces after a code.
CALL = re.compile(r"\b(?:Error|refuse|fail|throwWriteError|throwSqliteFailure|requireSameInputs)\s*\("
                  r"|\b(?:return|Error)\s*\{(?=\s*ErrorCode::)")
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
SENTENCE = re.compile(rf"(?P<before>[^\s]?)\s*(?P<text>{LITERAL}(?:\s*{LITERAL})*)\s*(?P<after>[^\s]?)", re.S)
VALUE = re.compile(r"\.(?:field|expected|found)\s*=")
BY_CODE = re.compile(rf"case ErrorCode::\w+:\s*return (?P<text>{LITERAL});")
NUMBERS = re.compile(r"(at least|at most|above) [0-9.]+|[0-9.]+ (or more|bytes)|(between )?[0-9.]+ (to|or|and) [0-9.]+")
# One word is a name, as of a field or a setting, unless it is one of these.
SINGLE = {"encrypted", "more", "neither", "none", "nothing", "one", "tensors", "text", "two"}
# Why the system or SQLite refused, as they say themselves in English.
SYSTEM = {"Disk quota exceeded", "File exists", "File name too long", "Input/output error", "Is a directory",
          "No space left on device", "No such file or directory", "Not a directory", "Permission denied",
          "Read-only file system", "Too many open files",
          "attempt to write a readonly database", "database disk image is malformed", "database is locked",
          "database or disk is full", "disk I/O error", "file is not a database", "unable to open database file"}
HEAD = """// SPDX-License-Identifier: GPL-3.0-or-later
// What errors say, for the translators; written by packaging/error_messages.py and compiled into nothing.
"""


def arguments(source, begin):
    """Those of the call whose parenthesis or brace opens before begin."""
    found, start, depth, at = [], begin, 0, begin
    while at < len(source):
        sign = source[at]
        if sign in "\"'":
            text = re.compile(LITERAL if sign == '"' else r"'(?:[^'\\\n]|\\.)+'").match(source, at)
            at = text.end() if text else at + 1
            continue
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif sign == "," and depth == 0:
            found.append(source[start:at])
            start = at + 1
        at += 1
    return found + [source[start:at]]


def texts(argument):
    """Whole ones: one of two that a condition chooses from is, a part of a sum is not."""
    found = []
    for match in SENTENCE.finditer(argument):
        if match["before"] in ("", "?", ":") and match["after"] in ("", "?", ":"):
            found.append("".join(json.loads(part) for part in re.findall(LITERAL, match["text"])))
    return found


def sentences(argument):
    return [text for text in texts(argument) if re.match(r"[A-Z][A-Za-z]* ", text) and text.count(" ") > 2]


def is_value(text):
    """Said in words; "be written" and " and flips" are parts of a sentence."""
    if text in SINGLE:
        return True
    return (" " in text and text == text.strip() and not text.startswith("be ") and not NUMBERS.fullmatch(text)
            and re.search(r"(?<![\w.:/-])[a-z]{2,}(?![\w.:/=-])", text) is not None)


def values(argument):
    return list(filter(is_value, texts(argument)))


def sources():
    for top in ("core", "widgets", "app"):
        for folder, inner, names in os.walk(os.path.join(ROOT, top)):
            if top == "app" and "cli" in inner:
                inner.remove("cli")
            yield from (os.path.join(folder, name) for name in names if name.endswith((".cpp", ".h")))


def messages():
    found = set(SYSTEM)
    for path in sources():
        with open(path, encoding="utf-8") as file:
            source = re.sub(r"(?m)^\s*//.*|\s//[ /].*", "", file.read())
        for call in CALL.finditer(source):
            given = arguments(source, call.end())
            if "ErrorCode::Internal" in given[0]:
                continue
            said = next((place for place, argument in enumerate(given) if sentences(argument)), None)
            if said is not None:
                found.update(sentences(given[said]))
            for argument in given[0 if said is None else said + 1:]:
                if not argument.lstrip().startswith("{"):
                    found.update(values(argument))
                elif not re.match(r"\s*\{\s*\.", argument): # a context in the order of its members
                    for member in arguments(argument, argument.index("{") + 1):
                        found.update(values(member))
        found.update(filter(is_value, (json.loads(value["text"]) for value in BY_CODE.finditer(source))))
        for value in VALUE.finditer(source):
            found.update(values(arguments(source, value.end())[0]))
    return sorted(found)


def listed():
    return HEAD + "".join(f'QT_TRANSLATE_NOOP("Errors", {json.dumps(text, ensure_ascii=False)})\n' for text in messages())


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    if arguments:
        with open(LIST, encoding="utf-8") as file:
            if file.read() == listed():
                return 0
        print("i18n/error_messages.inc is not what the sources say: run packaging/error_messages.py")
        return 1
    with open(LIST, "w", encoding="utf-8") as file:
        file.write(listed())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
