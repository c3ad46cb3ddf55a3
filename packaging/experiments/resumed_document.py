# SPDX-License-Identifier: GPL-3.0-or-later
"""The document of a comparison, which goes on from what is there: what it has to be made with, and in which parts it was
made. The models of a work folder are not kept with it, so that each part trains those that its rows need."""

import hashlib
import json
import sys


def digest_of(file):
    """SHA-256 of a model's file; None of none."""
    return hashlib.sha256(file.read_bytes()).hexdigest() if file else None


def expect(path, what, wanted, found):
    """Ends the script where the document at path was made otherwise than is wanted, so that it is not overwritten."""
    if found != wanted:
        sys.exit(f"{path} was made with another {what} (expected {json.dumps(wanted)}, found {json.dumps(found)}): give "
                 "another --out, or what it was made with.")


def resumed(path, settings):
    """The document that is at path, complete or not; an empty one where there is none. settings: those of its fields that
    have to be the same, or the script ends."""
    if not path.exists():
        return {}
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        sys.exit(f"{path} is no JSON document: expected one that this script wrote, or none.")
    for name, wanted in settings.items():
        expect(path, name, wanted, document.get(name))
    return document


class Parts:
    """The starts of a script that made something for a document: with what, and what they made. versions are those of the
    program, None where a part unlearned nothing."""

    def __init__(self, arguments, before):
        self.before = before
        self.now = {"threads": arguments.threads, "device": arguments.device, "versions": None, "made": []}

    def add(self, made, versions):
        self.now["made"].append(made)
        self.now["versions"] = self.now["versions"] or versions

    def document(self):
        return [*self.before, self.now] if self.now["made"] else self.before
