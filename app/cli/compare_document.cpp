// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_document.h"

#include "app/cli/attack_document.h"
#include "app/cli/formulas_text.h"
#include "app/cli/number_or_null.h"
#include "app/cli/settings_document.h"
#include "app/cli/text_table.h"
#include "core/evaluate/membership_options.h"
#include "core/evaluate/share_interval.h"
#include "core/report/report_names.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace unlearn {
namespace {

constexpr char riseFormula[] = "ln(p / (1 - p)) of the label by the model less that by the original";

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json spreadDocument(const Spread& spread)
{
    return {{"mean", numberOrNull(spread.mean)},
            {"standard_deviation", numberOrNull(spread.deviation)},
            {"n", spread.count}};
}

/// figure: a ComparedFigure, or one of a SeedGroup.
template <typename Figure> Json kindDocument(const Figure& figure)
{
    const std::string& name = figure.name;
    const FigureKind kind = figureKind(name);
    Json document{{"figure", name},
                  {"title", kind.title},
                  {"formula", textOrNull(kind.formula.text())},
                  {"part", textOrNull(figure.part)},
                  {"layer", textOrNull(figure.layer)},
                  {"versus", textOrNull(figure.versus)},
                  {"settings", settingsDocument(figure.settings)}};
    if (isOfChosenSamples(name)) {
        document["positives_of"] = attackPositivesName(comparedSamples.positives);
        document["negatives_of"] = attackNegativesName(comparedSamples.negatives);
    }
    return document;
}

Json referenceDocument(const ReferenceGroup& group)
{
    Json figures = Json::array();
    for (const ComparedFigure& figure : group.figures) {
        Json document = kindDocument(figure);
        document["reference"] = spreadDocument(figure.reference);
        document["runs"] = Json::array();
        for (const ComparedValue& value : figure.values) {
            Json row{{"run_id", value.run},
                     {"value", numberOrNull(value.value)},
                     {"samples", figure.samples},
                     {"distance", numberOrNull(value.distance)}};
            if (value.interval) {
                row["low"] = value.interval->low;
                row["high"] = value.interval->high;
                document["interval_formula"] = textOrNull(intervalFormula(figure.name));
            }
            document["runs"].push_back(std::move(row));
        }
        figures.push_back(std::move(document));
    }
    return {{"runs", group.runs}, {"retrained", group.retrained}, {"figures", std::move(figures)}};
}

Json seedsDocument(const SeedGroup& group)
{
    Json figures = Json::array();
    for (const SeedGroup::Figure& figure : group.figures) {
        Json document = kindDocument(figure);
        document["value"] = spreadDocument(figure.values);
        document["distance"] = spreadDocument(figure.distances);
        figures.push_back(std::move(document));
    }
    return {{"runs", group.runs}, {"figures", std::move(figures)}};
}

Json qualityDocument(const ComparedQuality& one)
{
    Json document{{"figure", "forgetting-quality"},
                  {"formula", figureKind("forgetting-quality").formula.text()},
                  {"method", one.method},
                  {"runs", one.runs},
                  {"value", nullptr}};
    if (!one.quality) {
        document["reason"] = one.reason->what();
        return document;
    }
    document["value"] = one.quality->value;
    document["chance"] = one.quality->chance;
    document["samples"] = one.quality->epsilons.size();
    document["unlearned_models"] = one.quality->unlearnedModels;
    document["retrained_models"] = one.quality->retrainedModels;
    return document;
}

Json outputsDocument(const OutputFigures& figures)
{
    Json outputs = Json::array();
    for (const PartOutputs& one : figures.outputs) {
        Json classes = Json::array();
        for (std::int64_t label = 0; label < one.errors.classes(); ++label)
            classes.push_back({{"class", label},
                               {"samples", one.errors.classCount(label)},
                               {"error", numberOrNull(one.errors.classPercent(label))}});
        outputs.push_back(
            {{"subject", one.subject},
             {"part", one.part},
             {"samples", one.errors.count()},
             {"error", numberOrNull(one.errors.percent())},
             {"error_formula", figureKind("error").formula.text()},
             {"classes", std::move(classes)},
             {"classes_formula", "error: the same of the samples whose label is the class"},
             {"entropy",
              {{"formula",
                "samples by H = -sum over classes of p ln p, p the softmax; bins from 0 and then even on a "
                "logarithmic axis from 1e-6 to ln(classes)"},
               {"edges_nats", one.entropy.edgesNats},
               {"counts", one.entropy.counts},
               {"mean_nats", numberOrNull(one.entropy.meanNats)},
               {"median_nats", numberOrNull(one.entropy.medianNats)}}}});
    }
    return outputs;
}

Json matricesDocument(const OutputFigures& figures)
{
    Json matrices = Json::array();
    for (const PartPredictions& one : figures.predictions) {
        Json cells = Json::array();
        for (const PredictionCell& cell : one.matrix.cells)
            cells.push_back({cell.referenceClass, cell.modelClass, cell.count});
        matrices.push_back({{"subject", one.subject},
                            {"versus", one.versus},
                            {"part", one.part},
                            {"samples", one.matrix.count()},
                            {"agreement", numberOrNull(one.matrix.agreement())},
                            {"formula", "samples by the largest output of versus and that of subject"},
                            {"classes", one.matrix.classes},
                            {"columns", {"class predicted by versus", "class predicted by subject", "samples"}},
                            {"cells", std::move(cells)}});
    }
    return matrices;
}

Json differencesDocument(const OutputFigures& figures)
{
    Json differences = Json::array();
    for (const DifferenceAttack& one : figures.differences) {
        Json document{{"subject", one.subject}, {"negatives_of", one.negatives}};
        const std::string attack = scoreAttackName(one.attack);
        document.update(attackDocument(attack, one.figures));
        document["formula"] = figureKind("difference-auc-" + attack).formula.text();
        for (const char* percent : {"1", "0.1"})
            document[std::string("tpr_at_") + percent + "_percent_formula"] =
                std::string("largest share of forget samples whose change is above a threshold that at most ") + percent
                + " % of the others' changes are above";
        document["roc"] = rocDocument(one.figures.roc);
        document["caution"] = one.caution ? Json(one.caution->text()) : Json(nullptr);
        differences.push_back(std::move(document));
    }
    return differences;
}

/// What the forget set was parted in thirds by; null where it was not parted.
Json strataDocument(const OutputFigures& figures)
{
    const auto stratum = std::ranges::find(figures.figures, "stratum-error", &FigureOfMerit::name);
    return stratum == figures.figures.end() ? Json(nullptr) : settingsDocument(stratum->settings);
}

Json risksDocument(const OutputFigures& figures)
{
    Json risks = Json::array();
    for (const RetainedRisk& risk : figures.risks) {
        Json most = Json::array();
        for (const RetainedRisk::Sample& sample : risk.most)
            most.push_back({{"index", sample.index}, {"rise", numberOrNull(sample.rise)}});
        risks.push_back({{"subject", risk.subject},
                         {"samples", risk.samples},
                         {"formula", std::string("rise: ") + riseFormula},
                         {"risen_share", numberOrNull(risk.risenShare)},
                         {"most", std::move(most)}});
    }
    return risks;
}

Json relearningDocument(const std::vector<SubjectRelearning>& relearnings)
{
    Json documents = Json::array();
    for (const SubjectRelearning& one : relearnings) {
        Json document{{"subject", one.subject},
                      {"formula", figureKind("relearn-epochs").formula.text()},
                      {"trained_on", one.trainedOn},
                      {"epochs", one.relearning.epochs ? Json(*one.relearning.epochs) : Json(nullptr)}};
        if (one.failure)
            document["reason"] = one.failure->what();
        else
            document.update({{"samples", one.relearning.trainedOn},
                             {"target_nats", one.relearning.targetNats},
                             {"forget_loss_nats", one.relearning.forgetLossNats}});
        documents.push_back(std::move(document));
    }
    return documents;
}

Json embeddingDocument(const FeatureEmbedding& embedding)
{
    Json samples = Json::array();
    for (const EmbeddedSample& sample : embedding.samples)
        samples.push_back({{"part", sample.part}, {"index", sample.index}, {"label", sample.label}});
    Json pictures = Json::array();
    for (const EmbeddingPicture& picture : embedding.pictures) {
        Json points = Json::array();
        for (Eigen::Index i = 0; i < picture.points.rows(); ++i)
            points.push_back({picture.points(i, 0), picture.points(i, 1)});
        pictures.push_back(
            {{"subject", picture.subject},
             {"formula",
              picture.divergencesNats.empty()
                  ? "first two principal components of what the last layer is given, centred"
                  : "t-SNE of what the last layer is given: least sum of p ln(p / q), p neighbours among "
                    "the features, q those in the plane, JMLR 9 (2008)"},
             {"variance_shares", picture.shares},
             {"divergences_nats", picture.divergencesNats},
             {"perplexity", picture.divergencesNats.empty() ? Json(nullptr) : Json(picture.perplexity)},
             {"iterations", picture.divergencesNats.empty() ? Json(nullptr) : Json(picture.iterations)},
             {"points", std::move(points)}});
    }
    return {{"samples", std::move(samples)}, {"pictures", std::move(pictures)}};
}

/// Whether a figure has its line in the table for people: one of a layer has its own table.
bool isOfWholeModel(const ComparedFigure& figure)
{
    return figure.layer.empty();
}

/// "0.9876 (+2.1)", "23.077 [8.178, 50.252] (+0.3)"
std::string valueText(const ComparedFigure& figure, std::int64_t run)
{
    const auto found = std::ranges::find(figure.values, run, &ComparedValue::run);
    if (found == figure.values.end())
        return "-";
    std::string value = shown(found->value, 3);
    if (const auto& interval = found->interval)
        value += " [" + shown(interval->low, 3) + ", " + shown(interval->high, 3) + ']';
    return found->distance ? value + " (" + withSign(*found->distance, 1) + ")" : value;
}

/// How the intervals that valueText() gives are made, and of what: a line a formula.
std::string intervalsText(const RunComparison& comparison)
{
    std::map<std::string, std::set<std::string>> figures; // by formula; "AUC" for "AUC, loss" and the other attacks
    for (const ReferenceGroup& group : comparison.references) {
        for (const ComparedFigure& figure : group.figures) {
            const std::string title = figureKind(figure.name).title;
            if (std::ranges::any_of(figure.values, [](const ComparedValue& one) { return one.interval.has_value(); }))
                figures[intervalFormula(figure.name)].insert(title.substr(0, title.find(',')));
        }
    }
    figures.erase(""); // of a figure that only a later version knows
    std::string text;
    for (const auto& [formula, titles] : figures) {
        std::string of;
        for (const std::string& title : titles)
            of += (of.empty() ? "\"" : ", \"") + title + '"';
        text.append("In brackets, of ").append(of).append(": 95 % interval, ").append(formula).append("\n");
    }
    return text;
}

std::string spreadText(const Spread& spread)
{
    return spread.count == 0 ? "-" : spread.textWithCount(3, {});
}

/// figure: as in kindDocument().
template <typename Figure> std::string settingsText(const Figure& figure)
{
    return settingsCell(figure.name, figure.settings, {}).text;
}

/// ofLayers: of the table of figures that are of a layer. Settings have a column where any of its figures has some.
std::vector<std::string> headOf(std::vector<std::string> head, const ReferenceGroup& group, bool ofLayers)
{
    for (const std::int64_t run : group.runs)
        head.push_back("run " + std::to_string(run));
    head.emplace_back("retrained");
    if (std::ranges::any_of(group.figures, [ofLayers](const ComparedFigure& figure) {
            return isOfWholeModel(figure) != ofLayers && !settingsText(figure).empty();
        }))
        head.emplace_back("settings");
    return head;
}

std::string referenceText(const ReferenceGroup& group)
{
    TextTable models(headOf({"figure", "of", "beside", "samples"}, group, false));
    TextTable layers(headOf({"figure", "of", "beside", "layer", "samples"}, group, true));
    bool hasLayers = false;
    for (const ComparedFigure& figure : group.figures) {
        std::vector<std::string> row{figureKind(figure.name).title, figure.part.empty() ? "all" : figure.part,
                                     figure.versus};
        if (!isOfWholeModel(figure))
            row.push_back(figure.layer);
        row.push_back(std::to_string(figure.samples));
        for (const std::int64_t run : group.runs)
            row.push_back(valueText(figure, run));
        row.push_back(spreadText(figure.reference));
        row.push_back(settingsText(figure)); // which the table leaves out without a column for it
        hasLayers = hasLayers || !isOfWholeModel(figure);
        (isOfWholeModel(figure) ? models : layers).add(std::move(row));
    }
    const std::size_t seeds = group.retrained.size();
    std::string text = models.text() + (hasLayers ? '\n' + layers.text() : "");
    text += "Reference: " + std::to_string(seeds) + (seeds == 1 ? " retrained model" : " retrained models") + ". ";
    text += seeds < 2 ? "Without two of them there is no noise floor to read differences against.\n"
                      : "In parentheses: distance from their mean in units of their standard deviation.\n";
    return text;
}

std::string seedsText(const SeedGroup& group)
{
    std::string runs;
    for (const std::int64_t run : group.runs)
        runs += (runs.empty() ? "" : ", ") + std::to_string(run);
    std::vector<std::string> head{"figure", "of", "beside", "runs " + runs, "distance"};
    if (std::ranges::any_of(group.figures, [](const SeedGroup::Figure& figure) {
            return figure.layer.empty() && !settingsText(figure).empty();
        }))
        head.emplace_back("settings");
    TextTable table(std::move(head));
    for (const SeedGroup::Figure& figure : group.figures) {
        if (figure.layer.empty())
            table.add({figureKind(figure.name).title, figure.part.empty() ? "all" : figure.part, figure.versus,
                       spreadText(figure.values), figure.distances.count == 0 ? "-" : figure.distances.text(1, {}),
                       settingsText(figure)});
    }
    return table.text();
}

} // namespace

std::vector<FigureOfMerit> ModelFigures::figures() const
{
    std::vector<FigureOfMerit> all = relearnFigures(relearning);
    if (outputs)
        all.insert(all.end(), outputs->figures.begin(), outputs->figures.end());
    if (layers)
        all.insert(all.end(), layers->figures.begin(), layers->figures.end());
    return all;
}

Json comparisonDocument(const RunComparison& comparison, const std::vector<ComparedQuality>& qualities)
{
    Json document{{"references", Json::array()}, {"seeds", Json::array()}, {"forgetting_quality", Json::array()}};
    for (const ReferenceGroup& group : comparison.references)
        document["references"].push_back(referenceDocument(group));
    for (const SeedGroup& group : comparison.seeds)
        document["seeds"].push_back(seedsDocument(group));
    for (const ComparedQuality& one : qualities)
        document["forgetting_quality"].push_back(qualityDocument(one));
    return document;
}

Json modelFiguresDocument(const ModelFigures& figures)
{
    Json document = Json::object();
    if (figures.outputs) {
        document["outputs"] = outputsDocument(*figures.outputs);
        document["strata_options"] = strataDocument(*figures.outputs);
        document["prediction_matrices"] = matricesDocument(*figures.outputs);
        document["difference_attacks"] = differencesDocument(*figures.outputs);
        document["retained_risks"] = risksDocument(*figures.outputs);
    }
    if (figures.layers) {
        document["depths"] = Json::array();
        for (const LayerDepth& depth : figures.layers->depths)
            document["depths"].push_back({{"layer", depth.layer}, {"depth", depth.depth}});
    }
    if (!figures.relearning.empty())
        document["relearning"] = relearningDocument(figures.relearning);
    if (figures.embedding)
        document["embedding"] = embeddingDocument(*figures.embedding);
    return document;
}

std::string changeSamplesText(std::int64_t run, const OutputFigures& figures)
{
    std::string text;
    std::set<std::string> told;
    for (const DifferenceAttack& one : figures.differences) {
        if (told.insert(one.negatives).second) // the same for all models and scores
            text += "Attacks on the change, run " + std::to_string(run) + ": "
                + std::to_string(one.figures.positiveScores.size()) + " forget samples and "
                + std::to_string(one.figures.negativeScores.size()) + ' ' + one.negatives
                + " samples of the same classes\n";
    }
    return text;
}

std::string worstOffText(std::int64_t run, const OutputFigures& figures)
{
    constexpr std::size_t mostTold = 5;
    const auto risk = std::ranges::find(figures.risks, unlearnedSubject, &RetainedRisk::subject);
    if (risk == figures.risks.end())
        return {};
    std::string text = "Retained samples that are worst off, run " + std::to_string(run) + ": ";
    for (std::size_t i = 0; i < std::min(mostTold, risk->most.size()); ++i) {
        const RetainedRisk::Sample& sample = risk->most[i];
        text += (i == 0 ? "" : ", ") + std::to_string(sample.index) + " (" + (sample.rise > 0.0 ? "+" : "")
            + shown(sample.rise, 3) + ')';
    }
    return text + " of " + std::to_string(risk->samples) + '\n';
}

std::string worstOffFormula()
{
    return std::string("Samples are numbered as in the training split; in parentheses the rise: ") + riseFormula + '\n';
}

std::string comparisonText(const RunComparison& comparison, const std::vector<ComparedQuality>& qualities)
{
    std::string text;
    for (const ReferenceGroup& group : comparison.references)
        text += (text.empty() ? "" : "\n") + referenceText(group);
    for (const SeedGroup& group : comparison.seeds)
        text += '\n' + seedsText(group);
    for (const ComparedQuality& one : qualities) {
        text += "\nForgetting quality, " + one.method + ": ";
        text += one.quality ? shown(one.quality->value, 3) + " over " + std::to_string(one.quality->epsilons.size())
                + " samples; " + shown(one.quality->chance, 3) + " by chance, with as many models of one kind"
                            : one.reason->what();
    }
    std::vector<std::string> names;
    for (const ReferenceGroup& group : comparison.references) {
        for (const ComparedFigure& figure : group.figures)
            names.push_back(figure.name);
    }
    if (!qualities.empty())
        names.emplace_back("forgetting-quality");
    text += (qualities.empty() ? "\n" : "\n\n") + formulasText(names) + intervalsText(comparison);
    if (std::ranges::any_of(names, isOfChosenSamples))
        text += std::string("Positives: ") + describePositives(comparedSamples.positives)
            + "; negatives: " + describeNegatives(comparedSamples.negatives) + '\n';
    return text;
}

} // namespace unlearn
