#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over sources that CMake compiles, as many at once as there are cores.

Usage: check_tidy.py BUILD_FOLDER FOLDER...     such as core, or widgets app
Sources with LibTorch's header are left out: Debian 12's Clang can not compile LibTorch 1.13 as C++20.
Exit status 77 where clang-tidy is not installed.
"""
import concurrent.futures
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))


TORCH_HEADER = os.path.join("unlearn_core.dir", "cmake_pch.hxx")


def sources(build, folders):
    """The sources to look at, and how they are compiled: without precompiled headers, which are the compiler's own."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    for entry in entries:
        path = os.path.relpath(os.path.realpath(entry["file"]), ROOT)
        words = shlex.split(entry["command"])
        # One source includes LibTorch without the precompiled header, whose NDEBUG would be another.
        with_torch = any(word.endswith(TORCH_HEADER) for word in words) or os.path.basename(path) == "script_tap.cpp"
        if path.endswith(".cpp") and path.split(os.sep)[0] in folders and not with_torch:
            while any(word.endswith("cmake_pch.hxx") for word in words):
                at = next(i for i, word in enumerate(words) if word.endswith("cmake_pch.hxx"))
                del words[at - 1:at + 1]  # with the -include before it
            yield path, {"directory": entry["directory"], "file": entry["file"], "arguments": words}


def tidy(tool, database, path):
    run = subprocess.run([tool, "--quiet", "-p", database, path], cwd=ROOT, capture_output=True, text=True)
    return path, run.returncode, run.stdout + (run.stderr if run.returncode else "")


def main():
    build, folders = os.path.realpath(sys.argv[1]), sys.argv[2:]
    tool = shutil.which("clang-tidy")
    if not tool:
        print("SKIP   : check_tidy: clang-tidy is not installed")
        return 77
    failed = 0
    commands = dict(sources(build, folders))
    paths = sorted(commands)
    with tempfile.TemporaryDirectory() as database, \
            concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        with open(os.path.join(database, "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump(list(commands.values()), file)
        for path, status, output in pool.map(lambda path: tidy(tool, database, path), paths):
            if status:
                failed += 1
                print(f"--- {path}\n{output}")
    print(f"{len(paths)} sources looked at, {failed} with findings.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
