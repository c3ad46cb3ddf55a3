// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/pgu_options.h"

#include "core/error.h"

#include <cmath>
#include <initializer_list>

namespace unlearn {
namespace {

template <typename Value>
Value fromName(const std::string& name, std::initializer_list<Value> values, const char* (*nameOf)(Value),
               const char* what)
{
    std::string names;
    for (const Value value : values) {
        if (name == nameOf(value))
            return value;
        names += (names.empty() ? "" : ", ") + std::string(nameOf(value));
    }
    throw Error(ErrorCode::UnknownName, "A setting of projected gradients has no such choice",
                {.field = what, .expected = "one of " + names, .found = name});
}

} // namespace

double learningRateAt(const PguOptions& options, int epoch)
{
    return options.startLearningRate
        * std::pow(options.endLearningRate / options.startLearningRate,
                   static_cast<double>(epoch) / static_cast<double>(options.epochs));
}

const char* entropyName(PguEntropy entropy)
{
    return entropy == PguEntropy::AllClasses ? "all" : "others";
}

const char* subspaceName(PguSubspace subspace)
{
    return subspace == PguSubspace::Top ? "top" : subspace == PguSubspace::Random ? "random" : "bottom";
}

const char* momentName(PguMoment moment)
{
    return moment == PguMoment::Retained ? "retained" : "full";
}

const char* layersName(PguLayers layers)
{
    return layers == PguLayers::All ? "all" : "last";
}

PguEntropy entropyFromName(const std::string& name)
{
    return fromName(name, {PguEntropy::AllClasses, PguEntropy::OtherClasses}, entropyName, "entropy");
}

PguSubspace subspaceFromName(const std::string& name)
{
    return fromName(name, {PguSubspace::Top, PguSubspace::Random, PguSubspace::Bottom}, subspaceName, "subspace");
}

PguMoment momentFromName(const std::string& name)
{
    return fromName(name, {PguMoment::Retained, PguMoment::Full}, momentName, "moment");
}

PguLayers layersFromName(const std::string& name)
{
    return fromName(name, {PguLayers::All, PguLayers::Last}, layersName, "layers");
}

} // namespace unlearn
