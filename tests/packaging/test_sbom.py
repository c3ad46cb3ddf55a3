#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests packaging/sbom.py with a small package, and that its list of third parties names all that the programs need.
Exit status 77 where dpkg-deb is not installed.

Usage: test_sbom.py [PROGRAM...]    the built programs
"""
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
SBOM = os.path.join(ROOT, "packaging", "sbom.py")
THIRD_PARTIES = os.path.join(ROOT, "resources", "licences", "third_party.json")
PROGRAMS = []
CONTROL = """\
Package: small
Version: 1.2-3
Architecture: all
Maintainer: Nobody <nobody@example.org>
Depends: {}
Description: small
"""


class TestSbom(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.package = self.package_that_needs("libc6 (>= 2.36), zlib1g | zlib-other")

    def package_that_needs(self, depends):
        tree = os.path.join(self.folder, "tree")
        shutil.rmtree(tree, ignore_errors=True)
        for path, text in (("DEBIAN/control", CONTROL.format(depends)), ("usr/share/small/a", "one\n"),
                           ("usr/share/small/b+b", "two\n")):
            os.makedirs(os.path.dirname(os.path.join(tree, path)), exist_ok=True)
            with open(os.path.join(tree, path), "w", encoding="utf-8") as file:
                file.write(text)
        os.symlink("a", os.path.join(tree, "usr/share/small/link"))
        package = os.path.join(self.folder, "small.deb")
        subprocess.run(["dpkg-deb", "--build", "--root-owner-group", tree, package], check=True, capture_output=True)
        return package

    def sbom(self, names):
        parties = [{"name": name, "licence": "Zlib", "web": "https://example.org", "packages": [name],
                    "use": "compiled in" if name == "libgcc-s1" else "linked"} for name in names]
        path = os.path.join(self.folder, "parties.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(parties, file)
        return self.sbom_by(path)

    def sbom_by(self, third_parties):
        return subprocess.run([SBOM, self.package, third_parties], capture_output=True, text=True,
                              env={**os.environ, "SOURCE_DATE_EPOCH": "86400", "PYTHONDONTWRITEBYTECODE": "1"})

    def test_files_and_dependencies_are_listed(self):
        document = json.loads(self.sbom(["libc6", "zlib1g", "libgcc-s1", "libsqlite3-0"]).stdout)
        self.assertEqual(document["spdxVersion"], "SPDX-2.3")
        self.assertEqual(document["creationInfo"]["created"], "1970-01-02T00:00:00Z")
        self.assertEqual([entry["fileName"] for entry in document["files"]],
                         ["./usr/share/small/a", "./usr/share/small/b+b"])
        self.assertEqual(document["files"][0]["checksums"][1]["checksumValue"], hashlib.sha256(b"one\n").hexdigest())
        sums = "".join(sorted(hashlib.sha1(text).hexdigest() for text in (b"one\n", b"two\n")))
        main = document["packages"][0]
        self.assertEqual(main["versionInfo"], "1.2-3")
        self.assertEqual(main["packageVerificationCode"]["packageVerificationCodeValue"],
                         hashlib.sha1(sums.encode()).hexdigest())
        # What is linked, or compiled in; not what the list names and this package does not use.
        self.assertEqual([entry["name"] for entry in document["packages"][1:]], ["libc6", "libgcc-s1", "zlib1g"])
        kinds = {one["relatedSpdxElement"]: one["relationshipType"] for one in document["relationships"]}
        self.assertEqual(kinds["SPDXRef-Package-libgcc-s1"], "STATIC_LINK")
        self.assertEqual(kinds["SPDXRef-Package-zlib1g"], "DYNAMIC_LINK")

    def test_every_identifier_is_there_once_and_well_formed(self):
        document = json.loads(self.sbom(["libc6", "zlib1g"]).stdout)
        ids = [entry["SPDXID"] for entry in document["packages"] + document["files"]] + [document["SPDXID"]]
        self.assertEqual(len(ids), len(set(ids)))
        for identifier in ids:
            self.assertRegex(identifier, r"^SPDXRef-[A-Za-z0-9.-]+$")
        for relation in document["relationships"]:
            self.assertIn(relation["spdxElementId"], ids)
            self.assertIn(relation["relatedSpdxElement"], ids)

    def test_the_same_package_gives_the_same_document(self):
        self.assertEqual(self.sbom(["libc6", "zlib1g"]).stdout, self.sbom(["libc6", "zlib1g"]).stdout)

    def test_an_unknown_dependency_is_refused(self):
        run = self.sbom(["libc6"])
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("zlib1g", run.stderr)

    def test_a_name_that_another_package_provides_is_that_package(self):
        self.package = self.package_that_needs("libspdlog1.10-fmt9")
        run = self.sbom(["libspdlog1.10"])
        self.assertEqual(run.stderr, "")
        self.assertEqual([entry["name"] for entry in json.loads(run.stdout)["packages"][1:]], ["libspdlog1.10"])

    def test_what_the_package_names_is_known(self):
        with open(os.path.join(ROOT, "packaging", "packages.cmake"), encoding="utf-8") as file:
            named = re.search(r'CPACK_DEBIAN_PACKAGE_DEPENDS\s+"([^"]+)"', file.read()).group(1)
        self.assertIn("qt6-translations-l10n", named)
        self.package = self.package_that_needs(named)
        self.assertEqual(self.sbom_by(THIRD_PARTIES).stderr, "")

    @unittest.skipUnless(shutil.which("dpkg-shlibdeps"), "dpkg-shlibdeps is not installed")
    def test_what_the_programs_link_is_known(self):
        if not PROGRAMS:
            self.skipTest("no programs are named")
        os.makedirs(os.path.join(self.folder, "debian"))
        with open(os.path.join(self.folder, "debian", "control"), "w", encoding="utf-8") as file:
            file.write("Source: small\n\nPackage: small\nArchitecture: any\n")
        found = subprocess.run(["dpkg-shlibdeps", "-O", *(f"-e{program}" for program in PROGRAMS)], cwd=self.folder,
                               check=True, capture_output=True, text=True).stdout
        self.package = self.package_that_needs(found.partition("shlibs:Depends=")[2].strip())
        self.assertEqual(self.sbom_by(THIRD_PARTIES).stderr, "")


if __name__ == "__main__":
    if not shutil.which("dpkg-deb"):
        print("SKIP   : test_sbom: dpkg-deb is not installed")
        sys.exit(77)
    PROGRAMS += [os.path.realpath(program) for program in sys.argv[1:]]
    unittest.main(argv=sys.argv[:1])
