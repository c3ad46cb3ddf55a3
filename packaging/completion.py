#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the completion of `unlearn` for bash from what the program says about its commands and options.

Usage: completion.py UNLEARN [FILE]
UNLEARN is the built command line program. With --check in front, nothing is written; the status is 1 where the file
says something else than the program.
"""
import functools
import os
import re
import subprocess
import sys

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "unlearn.bash-completion")
TEMPLATE = """\
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of unlearn, written by packaging/completion.py
_unlearn()
{
  local typed=${COMP_WORDS[COMP_CWORD]} command='' words='' word i
  local -A offered=(
%s
  )
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ ${offered["$command ${COMP_WORDS[i]}"]+known} ]]; then
      command+=" ${COMP_WORDS[i]}"
    fi
  done
  for word in ${offered["${command:- }"]}; do
    if [[ $typed == -* || $word != -* || ! $command ]]; then
      words+=" $word"
    fi
  done
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$typed")
  if [[ $command && $typed != -* ]]; then
    # Everything that has no sign in front may be a file.
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$typed")
    compopt -o filenames 2> /dev/null
  fi
}
complete -F _unlearn unlearn
"""
SUBCOMMAND = re.compile(r"^  ([a-z][a-z-]*)(\s|$)")
OPTION = re.compile(r"(--[a-z][a-z0-9-]*)")


@functools.cache
def told(program, command):
    run = subprocess.run([program, *command, "--help"], check=True, capture_output=True, text=True)
    return run.stdout.split("Examples:")[0]


def offers(program, command=()):
    """What may follow a command, by command: (subcommands, options)."""
    subcommands, options, part = [], [], ""
    for line in told(program, command).splitlines():
        if line and not line.startswith(" "):
            part = line
        elif part.startswith("Subcommands") and SUBCOMMAND.match(line):
            subcommands.append(SUBCOMMAND.match(line).group(1))
        elif part.startswith("Options") and re.match(r"  -", line):
            # What an option needs or excludes has a line of its own.
            options += OPTION.findall(re.split("Needs:|Excludes:", line[:34])[0])
    found = {command: (subcommands, options)}
    for name in subcommands:
        found.update(offers(program, (*command, name)))
    return found


def completion(program):
    lines = []
    for command, (subcommands, options) in sorted(offers(program).items()):
        key = "".join(" " + name for name in command) or " "
        lines.append(f'    ["{key}"]="{" ".join(subcommands + sorted(set(options)))}"')
    return TEMPLATE % "\n".join(lines)


def main(arguments):
    check = arguments[:1] == ["--check"]
    arguments = arguments[check:]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    path = arguments[1] if len(arguments) == 2 else FILE
    text = completion(arguments[0])
    if check:
        with open(path, encoding="utf-8") as file:
            differs = file.read() != text
        if differs:
            print("bash is told other commands or options than the program has; run packaging/completion.py")
        return differs
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
