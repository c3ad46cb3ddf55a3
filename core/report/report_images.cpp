// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of samples that were to be forgotten.
#include "core/number_text.h"
#include "core/report/escaped_text.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

constexpr std::size_t columns = 12;
constexpr double cellWidth = 60.0; ///< so that twelve are as wide as the other figures
constexpr double cellHeight = 70.0;
constexpr double side = 48.0;

std::string at(double coordinate)
{
    return fixedText(coordinate, 1);
}

/// RFC 4648, with padding.
std::string base64(std::string_view bytes)
{
    constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = (group << 8) | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += k <= count ? digits[(group >> (6 * (3 - k))) & 63U] : '=';
    }
    return text;
}

std::string pictureAt(double x, double y, const RequestImage& image, const std::string& title)
{
    const std::string middle = at(x + cellWidth / 2);
    return "<image x=\"" + at(x + (cellWidth - side) / 2) + "\" y=\"" + at(y) + "\" width=\"" + at(side)
        + "\" height=\"" + at(side) + "\" image-rendering=\"optimizeSpeed\" xlink:href=\"data:image/png;base64,"
        + base64(image.png) + "\"><title>" + xmlText(title) + "</title></image>\n<text x=\"" + middle + "\" y=\""
        + at(y + side + 13.0) + "\" text-anchor=\"middle\" fill=\"#222222\" stroke=\"none\">"
        + std::to_string(image.number) + "</text>\n";
}

std::string svgOf(const RequestImages& request, const std::string& description, const ReportLanguage& language)
{
    const std::size_t rows = (request.images.size() + columns - 1) / columns;
    const std::string width = at(cellWidth * columns);
    const std::string height = at(cellHeight * static_cast<double>(rows) + 4.0);
    std::string svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 " + width
        + ' ' + height + "\" width=\"" + width + "\" height=\"" + height + "\" role=\"img\" aria-label=\""
        + xmlText(description) + "\" font-family=\"sans-serif\" font-size=\"11.0\" fill=\"none\">\n";
    for (std::size_t i = 0; i < request.images.size(); ++i) {
        const RequestImage& image = request.images[i];
        const std::string title =
            filled(language.translate("Report", "Sample %1, %2"), {std::to_string(image.number), image.className});
        const std::size_t row = i / columns;
        svg += pictureAt(cellWidth * static_cast<double>(i % columns), 4.0 + cellHeight * static_cast<double>(row),
                         image, title);
    }
    return svg + "</svg>\n";
}

/// "Runs 1, 2" of a request, of those that are reported.
std::string labelOf(const RequestImages& request, const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    return labelOfRuns(request.runs, runs, language);
}

/// %1: which runs.
std::string lackText(RequestImages::Lack lack, const ReportLanguage& language)
{
    switch (lack) {
    case RequestImages::Lack::Unreadable:
        return language.translate(
            "Report", "%1: no pictures of the samples to be forgotten, because their data could not be read.");
    case RequestImages::Lack::Changed:
        return language.translate("Report",
                                  "%1: no pictures of the samples to be forgotten, because the data are not those that "
                                  "the log tells of.");
    case RequestImages::Lack::Purged:
        return language.translate("Report",
                                  "%1: no pictures of the samples to be forgotten, because what earlier requests "
                                  "forgot is no longer known.");
    }
    return {};
}

} // namespace

std::vector<ReportFigure> imagesFigures(const std::vector<RunToReport>& runs, std::span<const RequestImages> images,
                                        const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    for (const RequestImages& request : images) {
        if (request.images.empty())
            continue;
        ReportFigure figure{.key = "forget-samples-run-" + std::to_string(request.runs.front()),
                            .caption =
                                filled(language.translate("Report",
                                                          "%1: pictures of %2 of the %3 samples to be forgotten, "
                                                          "with their numbers in the training split."),
                                       {labelOf(request, runs, language), std::to_string(request.images.size()),
                                        std::to_string(request.samples)}),
                            .svg = {}};
        figure.svg = svgOf(request, figure.caption, language);
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<std::string> imagesNotes(const std::vector<RunToReport>& runs, std::span<const RequestImages> images,
                                     const ReportLanguage& language)
{
    std::vector<std::string> notes;
    if (std::ranges::any_of(images, [](const RequestImages& request) { return !request.images.empty(); }))
        notes.push_back(
            language.translate("Report",
                               "The pictures are copies of samples that were to be deleted: where these must "
                               "not be kept, this report must not be, either."));
    for (const RequestImages& request : images) {
        if (!request.lack)
            continue;
        notes.push_back(filled(lackText(*request.lack, language), {labelOf(request, runs, language)}));
    }
    return notes;
}

} // namespace unlearn
