// SPDX-License-Identifier: GPL-3.0-or-later
// Features of a run's models in the plane, made after the run.
#include "core/report/each_model.h"
#include "core/report/escaped_text.h"
#include "core/report/measured_figures.h"
#include "core/report/report_csv.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/scatter_svg.h"
#include "core/report/table_cells.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

constexpr char principalComponents[] = "pca";
constexpr char neighbourEmbedding[] = "tsne";

struct PartLook {
    const char* part;
    ScatterMark mark;
    std::size_t colour;
};

/// As the window has them, the forget set above the others.
constexpr PartLook looks[] = {
    {"retain", ScatterMark::Circle, 0}, {"test", ScatterMark::Cross, 2}, {"forget", ScatterMark::Disc, 1}};

bool hasEmbeddings(const RunToReport& run)
{
    return !run.embeddings.empty();
}

using Pictures = std::vector<const RunEmbeddingPicture*>;

/// Those with a place for each sample: a log that something else wrote to may hold anything.
Pictures picturesOf(const RunEmbedding& embedding)
{
    Pictures pictures;
    for (const RunEmbeddingPicture& picture : embedding.pictures) {
        if (!picture.points.empty() && picture.points.size() == embedding.samples.size())
            pictures.push_back(&picture);
    }
    return pictures;
}

std::string partLabel(const std::string& part, const ReportLanguage& language)
{
    if (part == "forget")
        return language.translate("Report", "Forget");
    return part == "retain" ? language.translate("Report", "Retain") : language.translate("Report", "Test");
}

ScatterPlot plotOf(const RunEmbedding& embedding, const Pictures& pictures, const ReportLanguage& language)
{
    ScatterPlot plot;
    for (const PartLook& look : looks)
        plot.kinds.push_back({.label = partLabel(look.part, language), .mark = look.mark, .colour = look.colour});
    for (const RunEmbeddingPicture* const picture : pictures) {
        ScatterPanel panel{.title = subjectTitle(picture->subject, language), .points = {}};
        for (const PartLook& look : looks) {
            std::vector<std::array<double, 2>>& points = panel.points.emplace_back();
            for (std::size_t i = 0; i < embedding.samples.size(); ++i) {
                if (embedding.samples[i].part == look.part)
                    points.push_back(picture->points[i]);
            }
        }
        plot.panels.push_back(std::move(panel));
    }
    return plot;
}

/// A row a model and sample; which sample of the data it is, the log does not say.
std::string pointsCsv(const RunToReport& run, const RunEmbedding& embedding, const Pictures& pictures)
{
    ReportTable table{.key = {},
                      .caption = {},
                      .columns = {numberColumn({}, "run"), wordColumn({}, "method"), wordColumn({}, "model"),
                                  numberColumn({}, "sample"), wordColumn({}, "part"), numberColumn({}, "class"),
                                  numberColumn({}, "x"), numberColumn({}, "y")},
                      .rows = {}};
    const auto exact = [](double value) { return ReportCell{.text = {}, .number = value}; };
    for (const RunEmbeddingPicture* const picture : pictures) {
        for (std::size_t i = 0; i < embedding.samples.size(); ++i) {
            const RunEmbeddedSample& sample = embedding.samples[i];
            table.rows.push_back({runCell(run), textCell(embedding.method), textCell(picture->subject),
                                  wholeCell(static_cast<std::int64_t>(i + 1)), textCell(sample.part),
                                  wholeCell(sample.classNumber), exact(picture->points[i][0]),
                                  exact(picture->points[i][1])});
        }
    }
    return csvOf(table);
}

/// "500 forget samples; 500 retained samples; 500 test samples"
std::string samplesOf(const RunEmbedding& embedding, const ReportLanguage& language)
{
    std::vector<std::string> counts;
    for (const char* const part : {"forget", "retain", "test"}) {
        const auto count =
            static_cast<std::int64_t>(std::ranges::count(embedding.samples, part, &RunEmbeddedSample::part));
        if (count > 0)
            counts.push_back(countedSamples(part, count, language));
    }
    return joined(counts, "; ");
}

/// "original 61.2 and 20.5; unlearned 58.1 and 22.0"
std::string sharesOf(const Pictures& pictures, const ReportLanguage& language)
{
    std::vector<std::string> shares;
    for (const RunEmbeddingPicture* const picture : pictures) {
        if (picture->shares)
            shares.push_back(filled(language.translate("Report", "%1 %2 and %3", "model, shares of two axes"),
                                    {isolatedText(subjectTitle(picture->subject, language)),
                                     language.fixed(100.0 * (*picture->shares)[0], 1),
                                     language.fixed(100.0 * (*picture->shares)[1], 1)}));
    }
    return joined(shares, "; ");
}

std::string captionOf(const RunToReport& run, const RunEmbedding& embedding, const Pictures& pictures,
                      const ReportLanguage& language)
{
    const bool isTsne = embedding.method == neighbourEmbedding;
    std::string caption =
        filled(isTsne ? language.translate("Report",
                                           "%1: what the last layer of each model is given, placed by t-SNE so that "
                                           "samples with like features are neighbours (the same samples in each "
                                           "panel: %2). Each panel has axes of its own. Made after the run: %3.")
                      : language.translate("Report",
                                           "%1: what the last layer of each model is given, along its first two "
                                           "principal components (the same samples in each panel: %2). Each panel has "
                                           "axes of its own. Made after the run: %3."),
               {runLabel(run.id(), language), samplesOf(embedding, language), isolatedText(embedding.at)});
    if (isTsne)
        return withSentence(caption, language.translate("Report", "Places in t-SNE have no unit."), language);
    const std::string shares = sharesOf(pictures, language);
    if (shares.empty())
        return caption;
    return withSentence(
        caption,
        filled(language.translate("Report", "Shares of the variance along the first and the second one, %: %1."),
               {shares}),
        language);
}

/// One, or of more models than fit a page several.
void addFigures(std::vector<ReportFigure>& figures, const RunToReport& run, const RunEmbedding& embedding,
                const ReportLanguage& language)
{
    const Pictures all = picturesOf(embedding);
    for (std::size_t from = 0; from < all.size(); from += mostScatterPanels) {
        const std::size_t to = std::min(from + mostScatterPanels, all.size());
        const Pictures pictures(all.begin() + static_cast<std::ptrdiff_t>(from),
                                all.begin() + static_cast<std::ptrdiff_t>(to));
        ReportFigure figure{.key = "embedding-" + embedding.method + "-run-" + run.number()
                                + (from == 0 ? "" : "-" + std::to_string(from / mostScatterPanels + 1)),
                            .caption = captionOf(run, embedding, pictures, language),
                            .svg = {},
                            .csv = pointsCsv(run, embedding, pictures)};
        figure.svg = svgOf(plotOf(embedding, pictures, language), figure.caption);
        figures.push_back(std::move(figure));
    }
}

} // namespace

std::vector<ReportFigure> embeddingFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    if (tooManyRuns(runs, hasEmbeddings))
        return figures;
    for (const RunToReport& run : runs) {
        // Of other methods, which only a later version knows, nothing could be said.
        for (const char* const method : {principalComponents, neighbourEmbedding}) {
            const auto found = std::ranges::find(run.embeddings, method, &RunEmbedding::method);
            if (found != run.embeddings.end())
                addFigures(figures, run, *found, language);
        }
    }
    return figures;
}

std::vector<std::string> embeddingNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const std::optional<std::size_t> count = tooManyRuns(runs, hasEmbeddings);
    if (!count)
        return {};
    return {
        filled(language.translate("Report",
                                  "Features of the models are drawn of up to %1 runs. Where those of the %2 of "
                                  "this report stand in the plane is in the rows of the log that come with it "
                                  "(%3)."),
               {std::to_string(mostRunsShownEach), std::to_string(*count), isolatedText("rows/run-N-measured.json")})};
}

} // namespace unlearn
