// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/advice.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace unlearn {
namespace {

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
}

std::string percent(double share)
{
    return number(100.0 * share) + " %";
}

std::string directionsText(const std::vector<std::int64_t>& directions, std::int64_t d)
{
    const auto [low, high] = std::ranges::minmax_element(directions);
    if (low == directions.end())
        return "k = 0";
    return "k = " + std::to_string(*low) + (*low == *high ? "" : " to " + std::to_string(*high)) + " of "
        + std::to_string(d);
}

/// All that can be had of one layer, with what each choice would mean.
struct LayerChoices {
    LayerChoices(const OutlookTable& table, std::size_t layer)
        : info(table.reading().layers[layer].layer), gammas(table.threshold(layer).choices())
    {
        for (const double gamma : gammas)
            outlooks.push_back(table.at(layer, gamma));
    }

    LayerAdvice take(std::size_t choice, const std::string& because) const
    {
        const LayerOutlook& outlook = outlooks[choice];
        return {gammas[choice], outlook,
                directionsText(outlook.directions, info.d) + " leaves " + percent(outlook.forgettingPower)
                    + " of the forget gradient; " + because};
    }

    LayerInfo info;
    std::vector<double> gammas;
    std::vector<LayerOutlook> outlooks;
};

LayerAdvice withinBudget(const LayerChoices& choices, double budget)
{
    // Interference falls with gamma, and at gamma = 1 it is 0: the first that fits leaves the most power.
    const auto fits = std::ranges::find_if(
        choices.outlooks, [budget](const LayerOutlook& outlook) { return outlook.relativeInterference <= budget; });
    const auto at = static_cast<std::size_t>(fits - choices.outlooks.begin());
    std::string because = "one step changes the layer's retained outputs by " + number(fits->relativeInterference)
        + " of their square sum, within the budget of " + number(budget);
    if (at > 0)
        because += "; the next choice below, " + directionsText(choices.outlooks[at - 1].directions, choices.info.d)
            + ", would by " + number(choices.outlooks[at - 1].relativeInterference);
    return choices.take(at, because);
}

LayerAdvice withoutParameters(const LayerChoices& choices, const LayerReading& reading, double floor)
{
    const double energy = reading.gradientEnergy();
    const auto cost = [&](const LayerOutlook& outlook) {
        const double left = outlook.forgettingPower * energy;
        return outlook.interference / (left * left);
    };
    std::size_t best = 0; // gamma = 0 leaves all of the power, so the floor always leaves it
    for (std::size_t i = 1; i < choices.outlooks.size(); ++i) {
        const LayerOutlook& outlook = choices.outlooks[i];
        if (outlook.forgettingPower >= floor && outlook.forgettingPower > 0.0
            && cost(outlook) < cost(choices.outlooks[best]))
            best = i;
    }
    const double unprotected = cost(choices.outlooks.front());
    std::string because = "interference at equal forgetting is least here";
    if (unprotected > 0.0)
        because += ", " + number(cost(choices.outlooks[best]) / unprotected) + " of what it is without protection";
    return choices.take(best, because + " (forgetting power of at least " + percent(floor) + " was asked for)");
}

LayerAdvice byKnob(const LayerChoices& choices, const std::vector<std::vector<double>>& eigenvalues, double omega,
                   double images, double tau)
{
    std::vector<std::int64_t> wanted;
    wanted.reserve(eigenvalues.size());
    for (const std::vector<double>& values : eigenvalues)
        wanted.push_back(
            std::ranges::count_if(values, [&](double eigenvalue) { return omega * eigenvalue / images > tau; }));
    const auto covers = [&wanted](const LayerOutlook& outlook) {
        return std::ranges::equal(outlook.directions, wanted, std::greater_equal<>());
    };
    const auto found = std::ranges::find_if(choices.outlooks, covers);
    const auto at = static_cast<std::size_t>(found - choices.outlooks.begin());
    double strongestLeft = 0.0; // of what is taken, which may be more than was wanted
    for (std::size_t group = 0; group < eigenvalues.size(); ++group) {
        const auto k = static_cast<std::size_t>(found->directions[group]);
        if (k < eigenvalues[group].size())
            strongestLeft = std::max(strongestLeft, omega * eigenvalues[group][k] / images);
    }
    return choices.take(at,
                        directionsText(wanted, choices.info.d) + " exceed tau = " + number(tau)
                            + ", the strongest direction left open stands at " + number(strongestLeft)
                            + " (sensitivity of the logits " + number(omega) + ")");
}

void requireRange(const char* field, double value, double most)
{
    if (!(value >= 0.0 && value <= most))
        throw Error(ErrorCode::ValueOutOfRange, "A setting of the suggestion is outside its range",
                    {.field = field, .expected = "0 to " + number(most), .found = number(value)});
}

} // namespace

std::vector<LayerAdvice> advise(const OutlookTable& table, const Spectrum& spectrum, const AdviceOptions& options)
{
    const Reading& reading = table.reading();
    requireRange("budget", options.budget, 1e9);
    requireRange("floor", options.floor, 1.0);
    requireRange("tau", options.tau, 1e9);
    if (options.rule == AdviceRule::Tau && reading.outputSensitivity.size() != table.size())
        throw Error(ErrorCode::ValueOutOfRange,
                    "The suggestion by tau needs sensitivities of the logits, which the reading lacks",
                    {.field = "rule", .expected = "budget or parameter-free", .found = "tau"});
    std::vector<LayerAdvice> advice;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const LayerChoices choices(table, i);
        if (!(reading.layers[i].gradientEnergy() > 0.0)) {
            advice.push_back(choices.take(choices.gammas.size() - 1, "the forget gradient is zero in this layer"));
            continue;
        }
        switch (options.rule) {
        case AdviceRule::Budget: advice.push_back(withinBudget(choices, options.budget)); break;
        case AdviceRule::ParameterFree:
            advice.push_back(withoutParameters(choices, reading.layers[i], options.floor));
            break;
        case AdviceRule::Tau:
            advice.push_back(byKnob(choices, spectrum.layers[i].effective(), reading.outputSensitivity[i],
                                    static_cast<double>(std::max<std::int64_t>(1, reading.retainedImages)),
                                    options.tau));
            break;
        }
    }
    return advice;
}

const char* adviceRuleName(AdviceRule rule)
{
    switch (rule) {
    case AdviceRule::Budget: return "budget";
    case AdviceRule::ParameterFree: return "parameter-free";
    case AdviceRule::Tau: return "tau";
    }
    throw Error(ErrorCode::Internal, "A rule of suggestion has no name");
}

AdviceRule adviceRuleFromName(const std::string& name)
{
    for (const AdviceRule rule : {AdviceRule::Budget, AdviceRule::ParameterFree, AdviceRule::Tau}) {
        if (name == adviceRuleName(rule))
            return rule;
    }
    throw Error(ErrorCode::UnknownName, "There is no such rule of suggestion",
                {.field = "rule", .expected = "budget, parameter-free or tau", .found = name});
}

} // namespace unlearn
