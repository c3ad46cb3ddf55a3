#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads exported scores, a list of {"positives": [...], "negatives": [...]}, and prints scikit-learn's ROC of each.

Usage: check_roc.py SCORES.json; exits with 77 where scikit-learn is not installed.
"""
import json
import sys

try:
    from sklearn.metrics import roc_auc_score, roc_curve
except ImportError:
    sys.exit(77)


def curve(exported):
    """What rocCurve() gives, as scikit-learn has it."""
    scores = exported["positives"] + exported["negatives"]
    labels = [1] * len(exported["positives"]) + [0] * len(exported["negatives"])
    false_positive_rate, true_positive_rate, thresholds = roc_curve(labels, scores, drop_intermediate=False)
    return {
        "auc": roc_auc_score(labels, scores),
        "false_positive_rate": false_positive_rate.tolist(),
        "true_positive_rate": true_positive_rate.tolist(),
        "thresholds": thresholds[1:].tolist(),  # the first is infinite, or the largest and 1: by the version
    }


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps([curve(exported) for exported in json.load(file)]))
