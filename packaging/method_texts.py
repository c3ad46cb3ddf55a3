#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists for the translators what the program says about methods, in widgets/session/method_texts.cpp.

Usage: method_texts.py UNLEARN [FILE]
UNLEARN is the built command line program. With --check in front, nothing is written; the status is 1 where the file
differs.
"""
import json
import os
import re
import subprocess
import sys

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "widgets", "session", "method_texts.cpp")
HEAD = '''// SPDX-License-Identifier: GPL-3.0-or-later
// Titles, descriptions and settings of core's methods, for the translators: core itself knows of no languages, and
// methodText() looks these up when it runs. Written by packaging/method_texts.py of what the program says.
#include <QtGlobal>

namespace unlearn {

// clang-format off
[[maybe_unused]] static constexpr const char* methodTexts[] = {
'''
TAIL = '''};
// clang-format on

} // namespace unlearn
'''


def texts_of(methods):
    """As widgets/session/method_titles.cpp asks for them: each once, sources that are more than a number last."""
    texts, sources = [], set()
    for method in methods:
        texts += [method["title"], method["description"]]
        for setting in method["settings"]:
            texts += [setting["name"].replace("_", " "), setting["description"]]
        if not re.fullmatch(r"arXiv [0-9.]+", method["source"]):
            sources.add(method["source"])
    return list(dict.fromkeys(texts + sorted(sources)))


def main(arguments):
    check = arguments[:1] == ["--check"]
    arguments = arguments[check:]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    told = subprocess.run([arguments[0], "methods", "--json"], check=True, capture_output=True).stdout
    lines = ["    QT_TRANSLATE_NOOP(\"Methods\", " + json.dumps(text, ensure_ascii=False) + "),\n"
             for text in texts_of(json.loads(told)["methods"])]
    after = HEAD + "".join(lines) + TAIL
    path = arguments[1] if len(arguments) == 2 else FILE
    if check:
        with open(path, encoding="utf-8") as file:
            differs = file.read() != after
        if differs:
            print("The translators' list is not what the program says about methods; run packaging/method_texts.py")
        return differs
    with open(path, "w", encoding="utf-8") as file:
        file.write(after)
    return 0


sys.exit(main(sys.argv[1:]))
