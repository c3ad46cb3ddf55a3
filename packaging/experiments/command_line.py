# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, as the scripts beside this call it, what they keep of its answers and make of them."""

import hashlib
import json
import shlex
import statistics
import subprocess
import sys


class Failed(SystemExit):
    """A command's own error. Where nothing catches it, the script ends with its message. kind: the error's code, such as
    "non-finite"."""

    def __init__(self, message, kind):
        super().__init__(message)
        self.kind = kind


def unlearn(arguments, *words):
    """The JSON document of a command. arguments: unlearn, the path of the program; threads; device. Raises Failed."""
    return asked(arguments, *words, "--threads", str(arguments.threads), "--device", arguments.device)


def asked(arguments, *words):
    """Likewise, of a command that computes nothing."""
    command = [str(arguments.unlearn.absolute()), *words, "--json"]
    print("+", shlex.join(command), file=sys.stderr, flush=True)
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    document = json.loads(done.stdout or "{}")
    if done.returncode != 0:
        error = document.get("error", {})
        raise Failed(error.get("message", f"{command[0]} ended with {done.returncode}"), error.get("code", ""))
    return document


def write(path, text):
    """By rename: whatever ends the script, the file is whole, with this text or as it was before."""
    unfinished = path.with_name(path.name + ".part")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.rename(path)


def kept(arguments, name, inputs, make):
    """What make() returns, from the work folder where it was made of the same inputs before."""
    digest = hashlib.sha256(json.dumps(inputs).encode()).hexdigest()[:12]
    path = arguments.work / f"{name.replace(' ', '-').replace(',', '')}-{digest}.json"
    if not path.exists():
        write(path, json.dumps(make(), indent=1))
    return json.loads(path.read_text())


def inputs_kept(arguments):
    """What figures depend on besides the words of their command: of the inputs of kept()."""
    return [arguments.threads, arguments.device]


def spread(values):
    """Mean and standard deviation of those that are there."""
    there = [value for value in values if value is not None]
    if not there:
        return {"mean": None, "sd": None}
    return {"mean": statistics.fmean(there), "sd": statistics.stdev(there) if len(there) > 1 else None}
