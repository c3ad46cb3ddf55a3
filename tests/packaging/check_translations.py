#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the translations are complete and fit the sources.

usage: check_translations.py SOURCE LUPDATE LIST UNLEARN

SOURCE is the source tree, LUPDATE Qt's program, LIST a file that names the sources with strings, UNLEARN the command line,
whose texts about methods must have a translation, too, as must those of the experiments that come with the program. Each .ts
file must be what a fresh lupdate makes of it, hold nothing that is unfinished or vanished, and keep in each translation the
placeholders, markup, mnemonic and ellipsis of its source. Exit code 77 where LUPDATE is missing."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def mnemonics(text):
    return len(re.findall(r"&(?=\S)(?![a-z#]+;)", text.replace("&&", "")))


def faults_of(source, translation, plural):
    """What a translation lost of its source; one of a plural may say the number in words."""
    faults = []
    if not translation.strip():
        return ["is empty"]
    for what, pattern in (("placeholders", r"%L?\d+"), ("markup", r"</?[a-z]+[^>]*>")):
        if sorted(re.findall(pattern, source)) != sorted(re.findall(pattern, translation)):
            faults.append(f"has other {what}")
    if not plural and source.count("%n") != translation.count("%n"):
        faults.append("lost %n")
    if mnemonics(source) != mnemonics(translation):
        faults.append("has another number of mnemonics")
    if source.endswith("\u2026") != translation.endswith("\u2026"):
        faults.append("differs in its ellipsis")
    return faults


def check(path):
    faults = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source")
            where = f"{os.path.basename(path)}: {context.findtext('name')}: {source!r}"
            translation = message.find("translation")
            if translation.get("type"):
                faults.append(f"{where} is {translation.get('type')}")
                continue
            plural = message.get("numerus") == "yes"
            for text in [form.text for form in translation] if plural else [translation.text]:
                faults += [f"{where}: {text!r} {fault}" for fault in faults_of(source, text or "", plural)]
    return faults


def updated(source, lupdate, listed, folder):
    """Files in the folder become what lupdate makes of them; English holds plural forms alone."""
    command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias",
               "QT_TRANSLATE_NOOP+=translatable", "-I", source, "@" + listed]
    translations = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    for path in translations:
        subprocess.run(command + (["-pluralonly"] if path.endswith("_en.ts") else []) + ["-ts", path], check=True)
    return translations


def method_texts(unlearn):
    """What the window shows of the catalogue of methods, as widgets/session/method_titles.cpp asks for it."""
    output = subprocess.run([unlearn, "methods", "--json"], check=True, capture_output=True).stdout
    texts = set()
    for method in json.loads(output)["methods"]:
        texts |= {method["title"], method["description"]}
        if not re.fullmatch(r"arXiv [0-9.]+", method["source"]):
            texts.add(method["source"])
        for setting in method["settings"]:
            texts |= {setting["name"].replace("_", " "), setting["description"]}
    return texts


def preset_texts(source):
    """What the window shows of the presets, as widgets/session/preset_text.cpp asks for it."""
    folder = os.path.join(source, "resources", "experiments")
    texts = set()
    for name in os.listdir(folder):
        if not name.endswith(".json"):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            preset = json.load(file)
        texts.add(preset["title"])
        for experiment in preset["experiments"]:
            differences = experiment.get("differences", [])
            texts |= {each if isinstance(each, str) else each["text"] for each in differences}
            texts |= {experiment["published"]["source"]} if "published" in experiment else set()
    return texts


def asked_texts(listed):
    """Literals that the sources ask a translation of, of which lupdate overlooks some: those of calls whose count is an
    expression with < and >."""
    literals = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
    asked = re.compile(r"\b(?:tr\(\s*|translate\(\s*\"\w+\",\s*)" + literals)
    texts = set()
    with open(listed, encoding="utf-8") as names:
        for name in names.read().split():
            with open(name, encoding="utf-8") as file:
                for found in asked.finditer(file.read()):
                    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', found[1])
                    texts.add(json.loads('"' + "".join(parts) + '"'))
    return texts


def translated_in(path, name):
    return {message.findtext("source") for context in ElementTree.parse(path).getroot().findall("context")
            if context.findtext("name") == name for message in context.findall("message")}


def main():
    source, lupdate, listed, unlearn = sys.argv[1:]
    if not os.path.exists(lupdate):
        print(f"SKIP   : check_translations: {lupdate} is not there")
        return 77
    folder = os.path.join(source, "i18n")
    names = [name for name in os.listdir(folder) if name.endswith(".ts")]
    faults = []
    asked = asked_texts(listed)
    shown = {"Methods": method_texts(unlearn), "Presets": preset_texts(source)}
    with tempfile.TemporaryDirectory() as fresh:
        for name in names:
            shutil.copy(os.path.join(folder, name), fresh)
        for path in updated(source, lupdate, listed, fresh):
            name = os.path.basename(path)
            with open(path, encoding="utf-8") as now, open(os.path.join(folder, name), encoding="utf-8") as before:
                if now.read() != before.read():
                    faults.append(f"{name} is not what lupdate makes of it: build the target update_translations")
            faults += check(path)
            if not name.endswith("_en.ts"):
                known = {message.findtext("source") for message in ElementTree.parse(path).getroot().iter("message")}
                faults += [f"{name}: {text!r} is overlooked by lupdate" for text in sorted(asked - known)]
                for context, texts in shown.items():
                    missing = texts - translated_in(path, context)
                    faults += [f"{name}: {context}: {text!r} is not there" for text in sorted(missing)]
    for fault in faults:
        print(fault)
    print(f"{len(names)} translations, {len(faults)} faults")
    return 1 if faults or not names else 0


if __name__ == "__main__":
    sys.exit(main())
