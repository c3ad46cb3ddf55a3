// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/uniform_draw.h"
#include "core/unlearn/method_catalogue.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace unlearn {
namespace {

constexpr int mostDraws = 1000;
constexpr std::size_t mostPoints = 10000;

[[noreturn]] void refuse(const std::string& field, const std::string& expected, const std::string& found)
{
    throw Error(ErrorCode::ValueOutOfRange, "The sweep can not be made",
                {.field = field, .expected = expected, .found = found});
}

std::string shortest(double value)
{
    char text[64];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

void requireGammas(const std::vector<double>& gammas)
{
    std::set<double> seen;
    for (const double gamma : gammas) {
        if (!(gamma >= 0.0 && gamma <= 1.0))
            refuse("gammas", "0 to 1", shortest(gamma));
        if (!seen.insert(gamma).second)
            refuse("gammas", "each threshold once", shortest(gamma) + " again");
    }
}

void requireDraws(const GammaDraws& draws)
{
    if (draws.count < 1 || draws.count > mostDraws)
        refuse("random", "1 to " + std::to_string(mostDraws) + " draws", std::to_string(draws.count));
    if (!(draws.low >= 0.0 && draws.low <= draws.high && draws.high <= 1.0))
        refuse("range", "two thresholds from 0 to 1, the smaller one first",
               shortest(draws.low) + " and " + shortest(draws.high));
}

void requireSweepable(const Plan& plan, const Sweep& sweep)
{
    if (!methodKind(plan.method).usesSpectrum)
        refuse("method", "a method with thresholds, such as pgu", plan.method);
    if (plan.requests.size() > 1)
        refuse("requests", "one request", std::to_string(plan.requests.size()));
    if (sweep.gammas.empty() == !sweep.draws.has_value())
        refuse("gammas", "a list of thresholds or a number of draws", sweep.draws ? "both" : "neither");
    requireGammas(sweep.gammas);
    if (sweep.draws)
        requireDraws(*sweep.draws);
    std::set<std::uint64_t> seen;
    for (const std::uint64_t seed : sweep.seeds) {
        if (!seen.insert(seed).second)
            refuse("seeds", "each seed once", std::to_string(seed) + " again");
    }
}

/// Thresholds of one point.
struct GammaChoice {
    std::vector<double> gammas; ///< of the swept layers in their order, or one for all of them
    std::string title;
};

double drawGamma(std::mt19937_64& generator, const GammaDraws& draws)
{
    constexpr std::uint64_t steps = std::uint64_t{1} << 53U;
    const double share = static_cast<double>(drawBelow(generator, steps)) / static_cast<double>(steps);
    const double rounded = std::round((draws.low + (draws.high - draws.low) * share) * 1e4) / 1e4;
    return std::clamp(rounded, draws.low, draws.high);
}

std::vector<GammaChoice> choices(const Sweep& sweep, std::size_t layers)
{
    std::vector<GammaChoice> all;
    for (const double gamma : sweep.gammas)
        all.push_back({{gamma}, "gamma " + shortest(gamma)});
    if (!sweep.draws)
        return all;
    std::mt19937_64 generator(sweep.draws->seed);
    for (int draw = 1; draw <= sweep.draws->count; ++draw) {
        GammaChoice choice{{}, "draw " + std::to_string(draw)};
        const std::size_t count = sweep.draws->perLayer ? layers : 1;
        for (std::size_t i = 0; i < count; ++i)
            choice.gammas.push_back(drawGamma(generator, *sweep.draws));
        if (count == 1)
            choice.title = "gamma " + shortest(choice.gammas.front());
        all.push_back(std::move(choice));
    }
    return all;
}

void apply(const GammaChoice& choice, const std::vector<std::string>& swept, bool isAll, Plan& plan)
{
    if (isAll)
        plan.layerGamma.clear();
    if (isAll && choice.gammas.size() == 1) {
        plan.gamma = choice.gammas.front();
        return;
    }
    for (std::size_t i = 0; i < swept.size(); ++i)
        plan.layerGamma[swept[i]] = choice.gammas.size() == 1 ? choice.gammas.front() : choice.gammas[i];
}

} // namespace

std::vector<std::string> sweptLayers(const Sweep& sweep, const std::vector<std::string>& modelLayers)
{
    if (sweep.layer.empty())
        return modelLayers;
    std::vector<std::string> swept;
    std::string names;
    for (const std::string& name : modelLayers) {
        names += (names.empty() ? "" : ", ") + name;
        if (name == sweep.layer || name.starts_with(sweep.layer + '.'))
            swept.push_back(name);
    }
    if (swept.empty())
        throw Error(ErrorCode::UnknownName, "The model has no layer of that name, and none that begins with it",
                    {.field = "layer", .expected = "one of " + names, .found = sweep.layer});
    return swept;
}

std::vector<SweepPoint> sweepPoints(const Plan& plan, const Sweep& sweep, const std::vector<std::string>& modelLayers)
{
    requireSweepable(plan, sweep);
    const std::vector<std::string> swept = sweptLayers(sweep, modelLayers);
    const std::vector<GammaChoice> gammas = choices(sweep, swept.size());
    const std::vector<std::uint64_t> seeds = sweep.seeds.empty() ? std::vector{plan.seed} : sweep.seeds;
    if (gammas.size() * seeds.size() > mostPoints)
        refuse("points", "at most " + std::to_string(mostPoints), std::to_string(gammas.size() * seeds.size()));
    std::vector<SweepPoint> points;
    for (const std::uint64_t seed : seeds) {
        for (const GammaChoice& choice : gammas) {
            SweepPoint point{.number = static_cast<int>(points.size()) + 1, .plan = plan, .title = choice.title};
            apply(choice, swept, sweep.layer.empty(), point.plan);
            point.plan.seed = seed;
            if (!sweep.layer.empty())
                point.title += " in " + sweep.layer;
            if (!sweep.seeds.empty())
                point.title += ", seed " + std::to_string(seed);
            points.push_back(std::move(point));
        }
    }
    return points;
}

std::string sweepToJson(const Sweep& sweep)
{
    nlohmann::ordered_json json;
    if (sweep.draws)
        json["random"] = {{"count", sweep.draws->count},
                          {"low", sweep.draws->low},
                          {"high", sweep.draws->high},
                          {"seed", sweep.draws->seed},
                          {"per_layer", sweep.draws->perLayer}};
    else
        json["gammas"] = sweep.gammas;
    if (!sweep.layer.empty())
        json["layer"] = sweep.layer;
    if (!sweep.seeds.empty())
        json["seeds"] = sweep.seeds;
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string sweepTag(const Plan& plan, const Sweep& sweep)
{
    constexpr std::size_t digits = 8;
    return "sweep-"
        + ContentHash().add(planToJson(withAbsolutePaths(plan))).add(sweepToJson(sweep)).hex().substr(0, digits);
}

} // namespace unlearn
