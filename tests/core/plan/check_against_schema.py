#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says for each JSON document whether it satisfies a JSON Schema: one line of "valid" or "invalid: reason" a document.

Usage: check_against_schema.py SCHEMA DOCUMENT...
Needs Debian's python3-jsonschema; exits with status 77 without it.
"""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]
    print("invalid: " + "; ".join(errors).replace("\n", " ") if errors else "valid")
