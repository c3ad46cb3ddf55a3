#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the software bill of materials (SPDX 2.3, JSON) of a .deb: its files, what is compiled into them and what it
depends on, with the versions that it was built with.

Usage: sbom.py PACKAGE.deb THIRD_PARTY.json
THIRD_PARTY.json is the list that the window shows, too. A dependency that is not in it is an error. Dated by
SOURCE_DATE_EPOCH, so that the same package gives the same document.
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

LICENCE = "GPL-3.0-or-later"
DEVELOPERS = "Organization: Unlearning Workbench developers"
# How a program stands to what it uses.
RELATION = {"compiled in": "STATIC_LINK", "linked": "DYNAMIC_LINK", "needed": "DEPENDS_ON"}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def digest(algorithm, data):
    return hashlib.new(algorithm, data).hexdigest()


def spdx_id(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def shipped_files(package):
    """One entry a file, sorted by path."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
        found = []
        for place, folders, names in os.walk(folder):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(place, name)
                if os.path.islink(path):
                    continue
                with open(path, "rb") as file:
                    data = file.read()
                shown = "./" + os.path.relpath(path, folder)
                found.append({
                    "SPDXID": spdx_id("File-" + shown[2:]), "fileName": shown,
                    "checksums": [{"algorithm": name, "checksumValue": digest(name.lower(), data)}
                                  for name in ("SHA1", "SHA256")],
                    "licenseConcluded": LICENCE, "licenseInfoInFiles": ["NOASSERTION"],
                    "copyrightText": "NOASSERTION"})
    return sorted(found, key=lambda entry: entry["fileName"])


def dependencies(package):
    """Names of packages; of alternatives, the first."""
    return [re.match(r"\s*([a-z0-9.+-]+)", part).group(1)
            for part in output("dpkg-deb", "--field", package, "Depends").split(",")]


def packages_that_provide():
    """The installed package behind each name that is no package's own (libspdlog1.10-fmt9, say)."""
    found = {}
    for line in output("dpkg-query", "--show", "--showformat=${Package}\t${Provides}\n").splitlines():
        package, _, provided = line.partition("\t")
        for name in re.findall(r"(?:^|,)\s*([a-z0-9.+-]+)", provided):
            found.setdefault(name, package)
    return found


def third_party_package(name, entry):
    version = output("dpkg-query", "--show", "--showformat=${Version}", name)
    return {"SPDXID": spdx_id("Package-" + name), "name": name, "versionInfo": version,
            "comment": entry["name"] + ", " + entry["use"], "homepage": entry["web"], "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, "licenseConcluded": "NOASSERTION", "licenseDeclared": entry["licence"],
            "copyrightText": "NOASSERTION",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{name}@{version}"}]}


def document(package, third_party):
    name, version = (output("dpkg-deb", "--field", package, field) for field in ("Package", "Version"))
    entries = {used: entry for entry in third_party for used in entry["packages"]}
    providers = packages_that_provide()
    named = [dependency if dependency in entries else providers.get(dependency, dependency)
             for dependency in dependencies(package)]
    unknown = sorted(set(named) - set(entries))
    if unknown:
        sys.exit("The list of third parties does not say what these dependencies are: " + ", ".join(unknown))
    used = sorted({name for name, entry in entries.items() if entry["use"] == "compiled in"} | set(named))

    files = shipped_files(package)
    with open(package, "rb") as file:
        checksum = digest("sha256", file.read())
    sums = sorted(entry["checksums"][0]["checksumValue"] for entry in files)
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", os.path.getmtime(package)))
    main = {"SPDXID": spdx_id("Package-" + name), "name": name, "versionInfo": version,
            "packageFileName": os.path.basename(package), "supplier": DEVELOPERS, "downloadLocation": "NOASSERTION",
            "filesAnalyzed": True, "checksums": [{"algorithm": "SHA256", "checksumValue": checksum}],
            "packageVerificationCode": {"packageVerificationCodeValue": digest("sha1", "".join(sums).encode())},
            "licenseConcluded": LICENCE, "licenseDeclared": LICENCE, "licenseInfoFromFiles": ["NOASSERTION"],
            "copyrightText": "NOASSERTION", "primaryPackagePurpose": "APPLICATION",
            "hasFiles": [entry["SPDXID"] for entry in files]}
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", main["SPDXID"])]
    relations += [(main["SPDXID"], "CONTAINS", entry["SPDXID"]) for entry in files]
    relations += [(main["SPDXID"], RELATION[entries[name]["use"]], spdx_id("Package-" + name)) for name in used]
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"{name}-{version}", "documentNamespace": f"https://example.org/spdx/{name}-{version}-{checksum}",
        "creationInfo": {
            "created": datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": [DEVELOPERS, "Tool: packaging/sbom.py"]},
        "packages": [main] + [third_party_package(name, entries[name]) for name in used],
        "files": files,
        "relationships": [{"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
                          for one, kind, other in relations]}


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    with open(arguments[1], encoding="utf-8") as file:
        third_party = json.load(file)
    json.dump(document(arguments[0], third_party), sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
