# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, as the scripts beside this call it."""

import json
import shlex
import subprocess
import sys


def unlearn(arguments, *words):
    """The JSON document of a command; where that fails, the script ends with its message. arguments: unlearn, the path of
    the program; threads; device."""
    command = [str(arguments.unlearn.absolute()), *words, "--threads", str(arguments.threads), "--device",
               arguments.device, "--json"]
    print("+", shlex.join(command), file=sys.stderr, flush=True)
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    document = json.loads(done.stdout or "{}")
    if done.returncode != 0:
        sys.exit(document.get("error", {}).get("message", f"{command[0]} ended with {done.returncode}"))
    return document
