#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over sources that CMake compiles, as many at once as there are cores.

Usage: check_tidy.py BUILD_FOLDER plain|all
plain: the sources of core that include no LibTorch header, which take seconds each; all: core, widgets and app.
Exit status 77 where clang-tidy is not installed.
"""
import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))


def sources(build, selection):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        for entry in json.load(file):
            path = os.path.relpath(os.path.realpath(entry["file"]), ROOT)
            words = shlex.split(entry.get("command", ""))
            if re.match(r"(core|widgets|app)/.*\.cpp$", path) and not path.startswith(os.path.relpath(build, ROOT)):
                precompiled = any(word.endswith("cmake_pch.hxx") for word in words)
                if selection == "all" or (path.startswith("core/") and not precompiled):
                    yield path


def tidy(tool, build, path):
    run = subprocess.run([tool, "--quiet", "-p", build, path], cwd=ROOT, capture_output=True, text=True)
    return path, run.returncode, run.stdout + (run.stderr if run.returncode else "")


def main():
    build, selection = os.path.realpath(sys.argv[1]), sys.argv[2]
    tool = shutil.which("clang-tidy")
    if not tool:
        print("clang-tidy is not installed.")
        return 77
    failed = 0
    paths = sorted(set(sources(build, selection)))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, status, output in pool.map(lambda path: tidy(tool, build, path), paths):
            if status:
                failed += 1
                print(f"--- {path}\n{output}")
    print(f"{len(paths)} sources looked at, {failed} with findings.")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
