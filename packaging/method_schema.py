#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the plan's JSON Schema says about methods, from what the program says about them.

Usage: method_schema.py UNLEARN [SCHEMA]
UNLEARN is the built command line program. With --check in front, nothing is written; the status is 1 where the schema
differs.
"""
import json
import os
import re
import subprocess
import sys

SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "schema", "plan.schema.json")
BEGIN, END = '    "method": {', '    "pgu": {'
METHODS_BEGIN, METHODS_END = '    "methods": {', '    "stop": {'


def setting_schema(setting):
    kept = ("description", "type", "exclusiveMinimum", "minimum", "maximum", "default")
    return {key: setting[key] for key in kept if key in setting}


def line(value):
    return json.dumps(value, ensure_ascii=False)


def method_lines(methods):
    names = [method["name"] for method in methods]
    return (BEGIN[:-1] + '{ "description": "How to forget: see unlearn methods. Those that use the spectrum step as pgu says, '
            'the others by their settings under methods.", "enum": ' + line(names) + ', "default": ' + line(names[0])
            + " },\n")


def methods_lines(methods):
    text = METHODS_BEGIN + "\n"
    text += '      "description": "Settings of methods that do not use the spectrum, by method.",\n'
    text += '      "type": "object",\n      "additionalProperties": false,\n      "properties": {\n'
    parts = []
    for method in methods:
        if not method["settings"]:
            continue
        part = "        " + line(method["name"]) + ": {\n"
        part += '          "description": ' + line(method["title"] + " (" + method["source"] + ")") + ",\n"
        part += '          "type": "object",\n          "additionalProperties": false,\n          "properties": {\n'
        part += ",\n".join("            " + line(setting["name"]) + ": " + line(setting_schema(setting))
                           for setting in method["settings"])
        parts.append(part + "\n          }\n        }")
    return text + ",\n".join(parts) + "\n      }\n    },\n"


def replaced(text, begin, end, lines):
    pattern = re.compile("^" + re.escape(begin) + ".*?(?=^" + re.escape(end) + ")", re.MULTILINE | re.DOTALL)
    if not pattern.search(text):
        sys.exit("The schema has no part that begins with " + begin.strip())
    return pattern.sub(lambda _: lines, text, count=1)


def main(arguments):
    check = arguments[:1] == ["--check"]
    arguments = arguments[check:]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    told = subprocess.run([arguments[0], "methods", "--json"], check=True, capture_output=True).stdout
    methods = json.loads(told)["methods"]
    path = arguments[1] if len(arguments) == 2 else SCHEMA
    with open(path, encoding="utf-8") as file:
        before = file.read()
    after = replaced(before, BEGIN, END, method_lines(methods))
    after = replaced(after, METHODS_BEGIN, METHODS_END, methods_lines(methods))
    if check:
        if after != before:
            print("The schema does not say what the program says about methods; run packaging/method_schema.py")
        return after != before
    with open(path, "w", encoding="utf-8") as file:
        file.write(after)
    return 0


sys.exit(main(sys.argv[1:]))
