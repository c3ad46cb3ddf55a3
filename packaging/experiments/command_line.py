# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, as the scripts beside this call it."""

import json
import shlex
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
