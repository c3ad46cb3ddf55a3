#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the system is told of the programs: desktop entry, AppStream metainfo, Flatpak recipe, MIME types, manual
pages, completion.

Usage: check_metadata.py BUILT UNLEARN      BUILT is the build's packaging folder, UNLEARN the built command line
Validators that are not installed are named and counted as skipped; what needs none is always checked.
"""
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
DESKTOP = os.path.join(ROOT, "resources", "desktop", "unlearning-workbench.desktop")
MIME = os.path.join(ROOT, "resources", "desktop", "unlearning-workbench.mime.xml")
ICONS = os.path.join(ROOT, "resources", "icons")
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MIME_NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(ROOT, "packaging"))
import completion  # noqa: E402

problems = []


def expect(holds, sentence):
    if not holds:
        problems.append(sentence)


def is_installed(validator):
    if shutil.which(validator):
        return True
    print(f"SKIP   : check_metadata: {validator} is not installed")
    return False


def validate(*command, **variables):
    if not is_installed(command[0]):
        return
    run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **variables})
    # Some only print; none has anything to say of a good file but that it is good.
    said = [line for line in (run.stdout + run.stderr).splitlines() if line.strip() and "successful" not in line]
    expect(run.returncode == 0 and not said, f"{' '.join(command)}:\n    " + "\n    ".join(said))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def check_desktop(metainfo):
    validate("desktop-file-validate", DESKTOP)
    validate("appstreamcli", "validate", "--no-net", "--no-color", metainfo)
    entry = dict(line.split("=", 1) for line in read(DESKTOP).splitlines() if "=" in line)
    component = ElementTree.parse(metainfo).getroot()
    expect(component.findtext("launchable") == os.path.basename(DESKTOP), "The metainfo launches another desktop entry.")
    expect(os.path.isfile(os.path.join(ICONS, entry["Icon"] + ".svg")), "The desktop entry's icon is not there.")
    types = [kind.get("type") for kind in ElementTree.parse(MIME).getroot()]
    opened = entry["MimeType"].strip(";").split(";")
    for kind in opened:
        expect(kind in types, f"The desktop entry opens {kind}, which no MIME type describes.")
    for kind in types:
        expect(kind in opened, f"The desktop entry does not open {kind}, which the program takes as an argument.")
    told = [kind.text for kind in component.findall("provides/mediatype")]
    expect(told == opened, "The metainfo names other media types than the desktop entry.")
    version = re.search(r"^project\(\S+ VERSION ([0-9.]+)", read(os.path.join(ROOT, "CMakeLists.txt")), re.M).group(1)
    expect(component.find("releases/release").get("version") == version, "The metainfo's release is not the project's.")
    name = component.findtext("id")
    flatpak = read(os.path.join(ROOT, "packaging", "flatpak", name + ".yaml"))
    for line in (f"id: {name}", f"rename-desktop-file: {os.path.basename(DESKTOP)}", f"rename-icon: {entry['Icon']}",
                 f"command: {entry['Exec'].split()[0]}"):
        expect(f"\n{line}\n" in flatpak, f"The Flatpak recipe has no line '{line}'.")
    for image in component.iter("image"):
        picture = os.path.join(ROOT, "resources", "help", os.path.basename(image.text))
        if not os.path.isfile(picture):
            expect(False, f"{image.text} is no picture of resources/help.")
            continue
        with open(picture, "rb") as file:
            size = struct.unpack(">II", file.read(24)[16:])
        expect((int(image.get("width")), int(image.get("height"))) == size, f"{picture} is of {size} pixels.")
    # Who is told of the program in one language is told in each that it speaks.
    spoken = {name[len("unlearning-workbench_"):-len(".ts")]
              for name in os.listdir(os.path.join(ROOT, "i18n")) if name.endswith(".ts")} - {"en"}
    expect({each.get(LANGUAGE) for each in component.findall("summary")} - {None} == spoken,
           "The metainfo's summary is not there in each language.")
    for key in ("GenericName", "Comment"):
        told = {name[len(key) + 1:-1] for name in entry if name.startswith(key + "[")}
        expect(told == spoken, f"The desktop entry's {key} is not there in each language.")
    for kind in ElementTree.parse(MIME).getroot():
        told = {each.get(LANGUAGE) for each in kind.findall(MIME_NAMESPACE + "comment")} - {None}
        expect(told == spoken, f"{kind.get('type')} is not described in each language.")


# Where the Flatpak has what CMake looks for: a module of its own, or KDE's runtime.
FLATPAK_MODULES = {"Torch": "libtorch", "LAPACK": "openblas", "LIBSVM_LIBRARY": "libsvm", "Eigen3": "eigen",
                   "qpdf": "qpdf", "nlohmann_json": "nlohmann-json", "spdlog": "spdlog", "CLI11": "cli11",
                   "QCustomPlotQt6": "qcustomplot"}
FLATPAK_RUNTIME = {"OpenMP", "SQLite3", "ZLIB", "JPEG", "PNG", "OpenSSL", "CURL", "LibArchive", "Qt6"}


def check_flatpak():
    recipe = read(os.path.join(ROOT, "packaging", "flatpak", "org.example.unlearning_workbench.yaml"))
    modules = re.findall(r"^  - name: (\S+)", recipe, re.M)
    project = read(os.path.join(ROOT, "CMakeLists.txt"))
    sought = set(re.findall(r"^find_(?:package|library)\((\w+)[^)]*REQUIRED", project, re.M))
    for name in sorted(sought - FLATPAK_RUNTIME):
        expect(FLATPAK_MODULES.get(name) in modules[:-1], f"The Flatpak recipe builds no {name} before the workbench.")
    expect(modules[-1] == "unlearning-workbench", "The Flatpak recipe's last module is not the workbench.")
    expect(modules.index("openblas") < modules.index("libtorch"), "The Flatpak's LibTorch is built before its BLAS.")
    expect("--filesystem=/usr" not in recipe, "Flatpak keeps /usr for its runtime; none of the host is there.")


def check_mime():
    validate("xmllint", "--noout", MIME)
    for icon in ElementTree.parse(MIME).getroot().iter(MIME_NAMESPACE + "icon"):
        expect(os.path.isfile(os.path.join(ICONS, icon.get("name") + ".svg")), f"There is no icon {icon.get('name')}.")
    if not is_installed("update-mime-database"):
        return
    with tempfile.TemporaryDirectory() as home:
        folder = os.path.join(home, "mime")
        os.makedirs(os.path.join(folder, "packages"))
        shutil.copy(MIME, os.path.join(folder, "packages", "unlearning-workbench.xml"))
        validate("update-mime-database", folder, XDG_DATA_HOME=home)
        expect("80:application/x-unlearn-experiment+json:*.unlearn.json" in read(os.path.join(folder, "globs2")),
               "The MIME database does not know *.unlearn.json.")
        with open(os.path.join(folder, "magic"), "rb") as file:
            expect(b"application/x-unlearn-run-log" in file.read(), "The MIME database does not know the log of runs.")


def options_told(page):
    """By the commands that a section of a manual page names, in its heading or before its list: its options."""
    told = {}
    for section in re.split(r"^\.S[sh] ", page, flags=re.M)[1:]:
        head = section.split(".Bl", 1)[0]
        heading = head.splitlines()[0]
        options = set(re.findall(r"Fl -([a-z][a-z0-9-]*)", section))
        names = re.findall(r"^\.Cm ([a-z -]*[a-z])", head, re.M) + re.findall(r"(?:^|, )[Oo]f ([a-z -]+)$", heading)
        for name in names + ["every command"] * (heading == "Options of all commands"):
            told.setdefault(name, set()).update(options)
    return told


def told_wrongly(page, offered):
    """Sentences on where unlearn's manual page names other commands and options than the program has. offered: as
    completion.offers() gives it."""
    sentences = []
    named = set(re.findall(r"[a-z][a-z-]+", " ".join(re.findall(r"^\.(?:It|Pq) Cm .*|^\.Pq .*", page, re.M))))
    described = set(re.findall(r"[a-z][a-z-]+", " ".join(re.findall(r"^\.It Cm (.*)", page, re.M))))
    for command in offered:
        for name in command:
            if name not in named:
                sentences.append(f"unlearn.1 does not name the command {' '.join(command)}.")
    for name in sorted(described - {command[0] for command in offered if command}):
        sentences.append(f"unlearn.1 names the command {name}, which unlearn has not.")
    told = options_told(page)
    shared = told.pop("every command", set())  # some of them only by those commands that their text says
    for command, (_, options) in offered.items():
        name = " ".join(command) or "unlearn"
        there = {option[2:] for option in options}
        own = told.pop(name, set())
        for option in sorted(there - own - shared):
            sentences.append(f"unlearn.1 does not name the option --{option} of {name}.")
        for option in sorted(own - there):
            sentences.append(f"unlearn.1 names the option --{option} of {name}, which has none such.")
    for name in sorted(told):
        sentences.append(f"unlearn.1 names options of {name}, which is no command.")
    for option in sorted(shared - {option[2:] for _, options in offered.values() for option in options}):
        sentences.append(f"unlearn.1 names the option --{option} of all commands, which none has.")
    return sentences


def options_of_window():
    program = read(os.path.join(ROOT, "app", "workbench_main.cpp"))
    found = re.findall(r"QCommandLineOption \w+\(\s*QStringLiteral\(\"([a-z-]+)\"\)", program)
    expect(len(found) > 3, "The window's options were not found.")
    return found


def check_manual(built, offered):
    for page in ("unlearn.1", "unlearning-workbench.1"):
        validate("mandoc", "-T", "lint", "-W", "warning", os.path.join(built, "man", page))
    problems.extend(told_wrongly(read(os.path.join(built, "man", "unlearn.1")), offered))
    window = set(re.findall(r"Fl -([a-z][a-z-]*)", read(os.path.join(built, "man", "unlearning-workbench.1"))))
    there = set(options_of_window()) | {"help", "version"}
    for option in sorted(there - window):
        expect(False, f"unlearning-workbench.1 does not name the option --{option}.")
    for option in sorted(window - there):
        expect(False, f"unlearning-workbench.1 names the option --{option}, which the program has not.")


def completed(*words, program="unlearn"):
    script = (f'source "{ROOT}/packaging/{program}.bash-completion"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
              f'_{program.replace("-", "_")}; ' 'printf "%s\\n" "${COMPREPLY[@]}"')
    run = subprocess.run(["bash", "-c", script, "bash", program, *words], capture_output=True, text=True, cwd=ICONS)
    expect(run.returncode == 0 and not run.stderr, f"The completion fails: {run.stderr}")
    return run.stdout.split()


def check_completion(program):
    expect(completion.main(["--check", program]) == 0, "The completion is not up to date.")
    expect(completed("repo") == ["report"], "'unlearn repo' is not completed to report.")
    expect({"list", "show", "export"} <= set(completed("runs", "")), "'unlearn runs' does not offer its commands.")
    expect("--json" not in completed("runs", ""), "Options are offered before a sign is typed.")
    expect(completed("runs", "list", "--al") == ["--all"], "'unlearn runs list --al' is not completed to --all.")
    offered = completed("--", program="unlearning-workbench")
    expect(set(offered) == {"--" + option for option in options_of_window()} | {"--help", "--version"},
           "The completion of unlearning-workbench offers other options than the program has.")
    expect(completed("unlearning-workbench.s", program="unlearning-workbench") == ["unlearning-workbench.svg"],
           "unlearning-workbench's files are not completed.")
    expect(completed("run", "unlearning-workbench.s") == ["unlearning-workbench.svg"], "Files are not completed.")


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    built, program = arguments
    offered = completion.offers(program)
    expect(len(offered) > 10, "unlearn --help names hardly any command.")
    check_desktop(os.path.join(built, "org.example.unlearning_workbench.metainfo.xml"))
    check_flatpak()
    check_mime()
    check_manual(built, offered)
    check_completion(program)
    print("\n".join(problems) if problems else "What the system is told is right.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
