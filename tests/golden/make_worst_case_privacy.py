#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The worst-case privacy score of arXiv 2508.12730 of pairs of models, to compare worstCasePrivacy() with.

Usage: make_worst_case_privacy.py FILE. Written from what the publication and its code (Unlearning-Comparator,
backend/app/utils/attack.py) compute, threshold by threshold. "score" tries every score as a threshold; "published" the 51
of that code, between its bounds, without its rounding. Logits are of multiples of 1/1024, which float32 holds exactly.
"""
import json
import sys

import numpy

DELTA, LEAST = 1e-5, 1e-10


def shares(logits):
    powers = numpy.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def entropies(logits):
    p = shares(logits / 2.0)
    return -(p * numpy.log(p)).sum(axis=1)


def confidences(logits):
    largest = shares(logits).max(axis=1)
    return numpy.log(largest) - numpy.log(1.0 - largest)


def attack(positives, negatives, threshold):
    """What telling them apart by one threshold succeeds by: 0 to 1."""
    fpr = numpy.mean(negatives >= threshold)
    fnr = numpy.mean(positives < threshold)
    if fpr == 0 and fnr == 0:
        return 1.0
    if fpr >= 1 - DELTA or fnr >= 1 - DELTA:
        return 0.0
    fpr, fnr = (numpy.clip(rate, LEAST, 1 - DELTA - LEAST) for rate in (fpr, fnr))
    ratios = numpy.log((1 - DELTA - fpr) / fnr), numpy.log((1 - DELTA - fnr) / fpr)
    return 1.0 - 2.0 ** -max(0.0, min(ratios))


def best(one, other, thresholds):
    return max(max(attack(one, other, at), attack(other, one, at)) for at in thresholds)


def score(one, other):
    found = []
    for of in (entropies, confidences):
        a, b = of(one), of(other)
        found.append(best(a, b, numpy.concatenate([a, b])))
    return 1.0 - max(found)


def published(one, other):
    found = []
    for of, low, high in ((entropies, 0.0, 2.5), (confidences, -2.5, 10.0)):
        a, b = (numpy.clip(of(logits), low, high) for logits in (one, other))
        found.append(best(a, b, numpy.linspace(low, high, 51)))
    return 1.0 - max(found)


def drawn(random, spread, certainty, count):
    logits = random.normal(0.0, spread, (count, 5))
    logits[numpy.arange(count), random.integers(0, 5, count)] += certainty
    return numpy.round(logits * 1024).astype(int)


random = numpy.random.default_rng(11)
cases = []
for name, first, second in (("of one kind", (1.0, 2.0, 60), (1.0, 2.0, 60)), ("somewhat apart", (1.0, 4.0, 50), (1.0, 1.5, 50)),
                            ("the second is surer", (1.0, 0.5, 40), (1.0, 2.5, 40)), ("apart", (0.1, 8.0, 30), (0.1, 0.5, 30))):
    models = [drawn(random, *first), drawn(random, *second)]
    logits = [model / 1024.0 for model in models]
    cases.append({"name": name, "logits_1024": [model.tolist() for model in models], "score": float(score(*logits)),
                  "published": float(published(*logits))})

with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump({"made_with": f"NumPy {numpy.__version__}", "cases": cases}, file)
    file.write("\n")
