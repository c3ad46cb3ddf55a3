// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg_elements.h"

#include "core/number_text.h"
#include "core/report/escaped_text.h"

#include <algorithm>
#include <iterator>

namespace unlearn::svg {
namespace {

constexpr const char* colours[] = {"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                   "#e69f00", "#56b4e9", "#000000", "#8a7c00"};
constexpr const char* dashes[] = {"", dashed, dotted, "9,3,2,3"};
constexpr std::size_t colourCount = std::size(colours);

} // namespace

const char* colourOf(std::size_t number)
{
    return colours[number % colourCount];
}

const char* dashOf(std::size_t number)
{
    return dashes[number / colourCount % std::size(dashes)];
}

std::string at(double coordinate)
{
    return fixedText(coordinate, 1);
}

std::string element(const char* name, const Attributes& attributes, const std::string& content)
{
    std::string text = std::string("<") + name;
    for (const auto& [attribute, value] : attributes) {
        if (!value.empty())
            text += std::string(" ") + attribute + "=\"" + value + '"';
    }
    return content.empty() ? text + "/>\n" : text + '>' + content + "</" + name + ">\n";
}

double estimatedWidth(const std::string& text)
{
    double estimate = 0.0;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        estimate += value < 0x80 ? 0.56 * fontSize : value >= 0xc0 ? 1.05 * fontSize : 0.0;
    }
    return estimate;
}

std::string textAt(double x, double y, const std::string& text, const char* anchor, const std::string& transform)
{
    return element("text",
                   {{"x", at(x)},
                    {"y", at(y)},
                    {"text-anchor", anchor},
                    {"fill", "#222222"},
                    {"stroke", "none"},
                    {"transform", transform}},
                   xmlText(text));
}

std::string fittedText(double x, double y, const std::string& text, const char* anchor, double room)
{
    const double size = fontSize * std::min(1.0, room / std::max(estimatedWidth(text), 1.0));
    return element("text",
                   {{"x", at(x)},
                    {"y", at(y)},
                    {"text-anchor", anchor},
                    {"font-size", size < fontSize ? fixedText(std::max(size, 1.0), 2) : std::string()},
                    {"fill", "#222222"},
                    {"stroke", "none"}},
                   xmlText(text));
}

std::string straight(double x1, double y1, double x2, double y2, const char* colour, const char* dash,
                     const char* thickness)
{
    return element("line",
                   {{"x1", at(x1)},
                    {"y1", at(y1)},
                    {"x2", at(x2)},
                    {"y2", at(y2)},
                    {"stroke", colour},
                    {"stroke-width", thickness},
                    {"stroke-dasharray", dash}});
}

std::string marker(double x, double y, std::size_t number, const std::string& title)
{
    const std::string told = title.empty() ? std::string() : "<title>" + xmlText(title) + "</title>";
    const std::string fill = colourOf(number);
    constexpr double r = 3.0;
    const auto polygon = [&](const std::string& points) {
        return element("polygon", {{"points", points}, {"fill", fill}, {"stroke", "none"}}, told);
    };
    switch (number % 4) {
    case 0:
        return element("circle", {{"cx", at(x)}, {"cy", at(y)}, {"r", at(r)}, {"fill", fill}, {"stroke", "none"}},
                       told);
    case 1:
        return polygon(at(x - r) + ',' + at(y - r) + ' ' + at(x + r) + ',' + at(y - r) + ' ' + at(x + r) + ','
                       + at(y + r) + ' ' + at(x - r) + ',' + at(y + r));
    case 2:
        return polygon(at(x) + ',' + at(y - r - 1) + ' ' + at(x + r + 1) + ',' + at(y) + ' ' + at(x) + ','
                       + at(y + r + 1) + ' ' + at(x - r - 1) + ',' + at(y));
    default:
        return polygon(at(x) + ',' + at(y - r - 1) + ' ' + at(x + r + 1) + ',' + at(y + r) + ' ' + at(x - r - 1) + ','
                       + at(y + r));
    }
}

std::string document(double height, const std::string& description, const std::string& content)
{
    return element("svg",
                   {{"xmlns", "http://www.w3.org/2000/svg"},
                    {"viewBox", "0 0 " + at(width) + ' ' + at(height)},
                    {"width", at(width)},
                    {"height", at(height)},
                    {"role", "img"},
                    {"aria-label", xmlText(description)},
                    {"font-family", "sans-serif"},
                    {"font-size", at(fontSize)},
                    {"fill", "none"}},
                   '\n' + content);
}

} // namespace unlearn::svg
