#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Log-odds of scikit-learn's GradientBoostingClassifier, to compare BoostedTrees with.

Usage: make_boosted_trees.py FILE. Rows are of multiples of 1/1024, which float32 and JSON hold exactly; some repeat, so
that features have ties. Half of the rows are fitted to, the others only asked about: not all fits have answers to these.
"""
import json
import sys

import numpy
import sklearn
from sklearn.ensemble import GradientBoostingClassifier

random = numpy.random.default_rng(7)
rows = random.integers(0, 1024, (160, 3)) / 1024.0
rows[:, 2] = numpy.floor(rows[:, 2] * 16) / 16
noise = random.normal(0.0, 0.15, len(rows))
positive = (rows[:, 0] > 0.4) != (rows[:, 1] + noise > 0.5)
fitted, asked = slice(0, 80), slice(80, 160)

fits = []
for trees, depth, rate in ((1, 1, 0.1), (1, 3, 1.0), (10, 2, 0.3), (100, 3, 0.1)):
    model = GradientBoostingClassifier(n_estimators=trees, max_depth=depth, learning_rate=rate, random_state=0)
    other = GradientBoostingClassifier(n_estimators=trees, max_depth=depth, learning_rate=rate, random_state=1)
    odds = model.fit(rows[fitted], positive[fitted]).decision_function(rows)
    again = other.fit(rows[fitted], positive[fitted]).decision_function(rows)
    # Splits that are as good as each other it draws between; where they part the same rows, only rows that it was not
    # fitted to can tell.
    assert numpy.allclose(odds[fitted], again[fitted], rtol=0, atol=1e-12), (trees, depth)
    if not numpy.allclose(odds, again, rtol=0, atol=1e-12):
        odds = odds[fitted]
    fits.append({"trees": trees, "depth": depth, "learning_rate": rate, "log_odds": odds.tolist()})

with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump({"made_with": f"scikit-learn {sklearn.__version__}", "fitted": 80, "rows": rows.tolist(),
               "positive": positive.astype(int).tolist(), "fits": fits}, file)
    file.write("\n")
