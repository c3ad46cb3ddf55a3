// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plot_axis.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace unlearn {
namespace {

struct Span {
    double least;
    double most;
};

template <typename Accepts> std::optional<Span> spanOf(std::span<const double> values, Accepts accepts)
{
    std::optional<Span> found;
    for (const double value : values) {
        if (!std::isfinite(value) || !accepts(value))
            continue;
        found = found ? Span{std::min(found->least, value), std::max(found->most, value)} : Span{value, value};
    }
    return found;
}

/// 1, 2 or 5 times a power of ten, at least rough.
double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1.0 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

/// Multiples of step from first to last, both counted in steps.
std::vector<double> multiples(double first, double last, double step)
{
    std::vector<double> ticks;
    for (double i = first; i <= last; i += 1.0)
        ticks.push_back(i * step);
    return ticks;
}

} // namespace

double PlotAxis::share(double value) const
{
    return isLogarithmic ? (std::log10(value) - std::log10(least)) / (std::log10(most) - std::log10(least))
                         : (value - least) / (most - least);
}

std::string PlotAxis::tickText(double tick, const ReportLanguage& language) const
{
    if (isLogarithmic)
        return language.brief(tick);
    const double step = ticks.size() < 2 ? most - least : ticks[1] - ticks[0];
    const double decimals = std::max(0.0, std::ceil(-std::log10(step) - 1e-9));
    return std::abs(tick) >= 1e7 || decimals > 12.0 ? language.brief(tick)
                                                    : language.fixed(tick, static_cast<int>(decimals));
}

PlotAxis linearAxis(std::span<const double> values, int wantedTicks)
{
    Span span = spanOf(values, [](double) { return true; }).value_or(Span{0.0, 1.0});
    if (!(span.most - span.least > 1e-12 * std::max(std::abs(span.most), std::abs(span.least)))) {
        const double room = span.least == 0.0 ? 1.0 : 0.1 * std::abs(span.least);
        span = {span.least - room, span.most + room};
    }
    const double step = niceStep((span.most - span.least) / wantedTicks);
    const double first = std::floor(span.least / step + 1e-9);
    const double last = std::ceil(span.most / step - 1e-9);
    return {.least = first * step, .most = last * step, .ticks = multiples(first, last, step)};
}

PlotAxis wholeAxis(std::span<const double> values, int wantedTicks)
{
    const Span span = spanOf(values, [](double) { return true; }).value_or(Span{0.0, 1.0});
    const double most = std::max(span.most, span.least + 1.0);
    const double step = std::max(1.0, niceStep((most - span.least) / wantedTicks));
    return {.least = span.least,
            .most = most,
            .ticks = multiples(std::ceil(span.least / step), std::floor(most / step), step)};
}

PlotAxis logarithmicAxis(std::span<const double> values)
{
    const Span span = spanOf(values, [](double value) { return value > 0.0; }).value_or(Span{0.1, 1.0});
    const double first = std::floor(std::log10(span.least) + 1e-9);
    const double last = std::max(first + 1.0, std::ceil(std::log10(span.most) - 1e-9));
    PlotAxis axis{.least = std::pow(10.0, first), .most = std::pow(10.0, last), .isLogarithmic = true, .ticks = {}};
    const double step = std::max(1.0, std::ceil((last - first) / 8.0));
    for (double power = first; power <= last; power += step)
        axis.ticks.push_back(std::pow(10.0, power));
    return axis;
}

} // namespace unlearn
