# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows of compare_methods.py come to: mean and spread, distances in units of the noise floor, where projected
gradients lose, and the table for people.

A row: method, seed; test_error, forget_error, retain_error in percent, auc, tpr_at_1_percent, rmia_auc, tow, seconds; and
reference, which holds the figures of the model that was retrained for that seed. Of a row whose method diverged all
figures are None.
"""

import math
import statistics

from command_line import spread

ERRORS = ("test_error", "forget_error", "retain_error")
FIGURES = (*ERRORS, "auc", "tpr_at_1_percent", "rmia_auc")  # those that a reference has as well
COLUMNS = (*FIGURES, "tow", "seconds")
FLOOR_FORMULA = ("sqrt(mean over seeds of (another retrained model - reference)^2 / 2): the standard deviation of one "
                 "retrained model; distance = mean over seeds of (figure - reference's) / noise floor, in which seeds above "
                 "and below the reference cancel; distance_rms = sqrt(mean over seeds of (figure - reference's)^2) / noise "
                 "floor, in which they do not: it is 1.4, the square root of 2, for retraining")


def differences(rows, figure):
    """From the reference, of the rows that have the figure."""
    return [row[figure] - row["reference"][figure] for row in rows
            if row[figure] is not None and row["reference"][figure] is not None]


def root_mean_square(values):
    return math.sqrt(statistics.fmean(one * one for one in values))


def noise_floor(rows):
    """Of each figure; None where there are not two seeds of retraining, or they never differ."""
    retrained = [row for row in rows if row["method"] == "retrain"]
    floor = {}
    for figure in FIGURES:
        apart = differences(retrained, figure)
        floor[figure] = root_mean_square(apart) / math.sqrt(2) if len(apart) > 1 else None
    return {figure: value or None for figure, value in floor.items()}


def summary(rows):
    """One entry a method, in the order of the rows: retraining first."""
    floor = noise_floor(rows)
    entries = []
    for method in dict.fromkeys(row["method"] for row in rows):
        of_method = [row for row in rows if row["method"] == method]
        distances, sizes = {}, {}
        for figure in FIGURES:
            apart = differences(of_method, figure)
            known = apart and floor[figure]
            distances[figure] = statistics.fmean(apart) / floor[figure] if known else None
            sizes[figure] = root_mean_square(apart) / floor[figure] if known else None
        entries.append({"method": method, "seeds": len(of_method),
                        "diverged": sum(row["tow"] is None for row in of_method),
                        **{column: spread([row[column] for row in of_method]) for column in COLUMNS},
                        "distance": distances, "distance_rms": sizes})
    return entries


def missed(row, error):
    return abs(row[error] - row["reference"][error])


def where_pgu_loses(rows):
    """By each other way whose ToW is larger in the mean over seeds that both have: by how much, in how many seeds, and by
    which errors."""
    def by_seed(method):
        return {row["seed"]: row for row in rows if row["method"] == method and row["tow"] is not None}

    pgu = by_seed("pgu")
    losses = []
    for method in dict.fromkeys(row["method"] for row in rows):
        other = by_seed(method)
        seeds = sorted(pgu.keys() & other.keys())
        gains = [other[seed]["tow"] - pgu[seed]["tow"] for seed in seeds]
        if method == "pgu" or not gains or statistics.fmean(gains) <= 0.0:
            continue
        points = {error: {"pgu": statistics.fmean(missed(pgu[seed], error) for seed in seeds),
                          method: statistics.fmean(missed(other[seed], error) for seed in seeds)} for error in ERRORS}
        most = max(ERRORS, key=lambda error: points[error]["pgu"] - points[error][method])
        losses.append({
            "to": method, "tow_behind": spread(gains), "seeds_lost": sum(gain > 0.0 for gain in gains),
            "seeds": len(seeds), "points_from_reference": points,
            "why": f"most by the {most.replace('_', ' ')}, which pgu leaves {points[most]['pgu']:.2f} points from the "
                   f"reference's and {method} {points[most][method]:.2f}"})
    return sorted(losses, key=lambda loss: -loss["tow_behind"]["mean"])


def text(value, digits):
    if value["mean"] is None:
        return "-"
    return f"{value['mean']:.{digits}f}" + ("" if value["sd"] is None else f" ± {value['sd']:.{digits}f}")


def distance(entry, figure):
    """The signed mean, and how large the distances are whatever their sides."""
    if entry["distance"][figure] is None:
        return "-"
    return f"{entry['distance'][figure]:+.1f} ({entry['distance_rms'][figure]:.1f})"


def of_parts(parts):
    """What is to be said where there is more than one."""
    if len(parts) < 2:
        return None
    return (f"this was made in {len(parts)} parts, which may be of different machines: seconds of different parts are not "
            "to be compared, and each part may have trained the models of its seeds anew; the parts of the JSON document "
            "say which rows are of which")


def table(document):
    """Markdown: a table of figures and one of distances for each deletion of which there are rows."""
    lines = [f"# {document['data']}, {document['architecture']}", "", f"Made by `{document['command']}`.", "",
             "Mean ± standard deviation over the seeds. " + document["reading"], ""]
    unfinished = None if document["complete"] else "this is not complete: rows are missing"
    for note in (unfinished, document["noise_floor"], of_parts(document["parts"])):
        lines += [note[0].upper() + note[1:] + ".", ""] if note else []
    for deletion in document["deletions"].values():
        if not deletion["runs"]:
            continue
        spread_of = deletion["spread"]
        lines += [f"## {deletion['what']}", "", spread_of[0].upper() + spread_of[1:] + ".", "",
                  "| method | seeds | test error % | forget error % | retain error % | AUC | TPR % at 1 % FPR | RMIA AUC | "
                  "ToW | seconds |", "|" + "---|" * 10]
        for one in deletion["summary"]:
            rate = {key: None if value is None else 100.0 * value for key, value in one["tpr_at_1_percent"].items()}
            seeds = str(one["seeds"]) + (f", {one['diverged']} diverged" if one["diverged"] else "")
            lines.append("| " + " | ".join([one["method"], seeds, *(text(one[error], 2) for error in ERRORS),
                                            text(one["auc"], 3), text(rate, 1), text(one["rmia_auc"], 3),
                                            text(one["tow"], 4), text(one["seconds"], 1)]) + " |")
        lines += ["", "Distance from the reference, in units of the noise floor: mean over seeds with its sign (root mean "
                  "square):", "",
                  "| method | test error | forget error | retain error | AUC | TPR | RMIA AUC |", "|" + "---|" * 7]
        lines += ["| " + " | ".join([one["method"], *(distance(one, figure) for figure in FIGURES)]) + " |"
                  for one in deletion["summary"]]
        lines += ["", "Where pgu loses, by ToW:", ""]
        lines += [f"- to {loss['to']}, by {text(loss['tow_behind'], 4)}, in {loss['seeds_lost']} of {loss['seeds']} "
                  f"seeds: {loss['why']}" for loss in deletion["pgu_loses"]] or ["- to none"]
        lines.append("")
    return "\n".join(lines)
