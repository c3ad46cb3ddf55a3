#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads samples and prints what scikit-learn makes of them.

Usage: check_figures.py INPUT.json; exits with 77 where scikit-learn is not installed.

INPUT: {"samples": [N][F], "labels": [N], "others": [N], "ridge": r, "perplexity": p, "points": [N][2], "seed": s}
"""
import json
import sys

try:
    import numpy
    import sklearn.manifold
    from sklearn.decomposition import PCA
    from sklearn.linear_model import RidgeClassifier
    from sklearn.manifold import _t_sne
    from sklearn.metrics import confusion_matrix, pairwise_distances
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
samples = numpy.array(given["samples"])
labels = numpy.array(given["labels"])
points = numpy.array(given["points"])

probe = make_pipeline(StandardScaler(), RidgeClassifier(alpha=given["ridge"], solver="cholesky"))
probe.fit(samples, labels)

pca = PCA(n_components=3, svd_solver="full")
scores = pca.fit_transform(samples)

# The same function that its t-SNE minimises, at given points; and what it comes to by itself.
squared = pairwise_distances(samples, metric="euclidean", squared=True)
joint = _t_sne._joint_probabilities(squared, given["perplexity"], 0)
divergence, gradient = _t_sne._kl_divergence(points.ravel(), joint, 1, len(samples), 2)
embedded = sklearn.manifold.TSNE(method="exact", perplexity=given["perplexity"], init="pca", learning_rate="auto",
                                 random_state=0, n_iter=1000).fit(samples)

print(json.dumps({
    "decisions": probe.decision_function(samples).tolist(),
    "classes": probe.predict(samples).tolist(),
    "scores": scores.tolist(),
    "shares": pca.explained_variance_ratio_.tolist(),
    "confusion": confusion_matrix(labels, given["others"]).tolist(),
    "divergence": divergence,
    "gradient": gradient.reshape(-1, 2).tolist(),
    "end_divergence": float(embedded.kl_divergence_),
}))
