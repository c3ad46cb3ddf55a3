// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the glossary by the names that core gives to attacks and figures of merit.
#include "widgets/session/glossary.h"

#include <span>
#include <string_view>
#include <utility>

namespace unlearn {

namespace {

using NamedTerm = std::pair<std::string_view, Term>;

constexpr NamedTerm attacks[] = {
    {"entropy", Term::Entropy},
    {"modified-entropy", Term::Entropy},
    {"svc", Term::SvcAttack},
    {"rmia", Term::Rmia},
    {"rmia-offline", Term::Rmia},
    {"lira", Term::Lira},
    {"lira-offline", Term::Lira},
    {"u-lira", Term::ULira},
    {"shadow-classifier", Term::ShadowModel},
};

constexpr NamedTerm figures[] = {
    {"tow", Term::TugOfWar},
    {"privacy-score", Term::PrivacyScore},
    {"total-variation", Term::OutputDistance},
    {"divergence", Term::OutputDistance},
    {"agreement", Term::OutputDistance},
    {"cka", Term::Alignment},
    {"spectrum-drift", Term::SpectrumDrift},
    {"mean-entropy", Term::Entropy},
    {"probe", Term::LinearProbe},
    {"relearn-epochs", Term::Relearning},
    {"forgetting-quality", Term::ForgettingQuality},
    {"stratum-error", Term::Memorisation},
    {"risen-share", Term::RetainedRisk},
    {"precision-beside-retrained", Term::ShadowModel},
};

/// What figures of attacks begin with, and what explains them where the attack has no entry.
constexpr NamedTerm ofAttacks[] = {
    {"auc-", Term::Auc},
    {"two-sided-auc-", Term::Auc},
    {"difference-auc-", Term::Auc},
    {"tpr1-", Term::TruePositiveRate},
    {"tpr01-", Term::TruePositiveRate},
};

std::optional<Term> termNamed(std::span<const NamedTerm> terms, std::string_view name)
{
    for (const auto& [key, term] : terms) {
        if (key == name)
            return term;
    }
    return std::nullopt;
}

} // namespace

std::optional<Term> termOfAttack(const std::string& name)
{
    return termNamed(attacks, name);
}

std::optional<Term> termOfFigure(const std::string& name)
{
    for (const auto& [beginning, term] : ofAttacks) {
        if (name.starts_with(beginning))
            return termOfAttack(name.substr(beginning.size())).value_or(term);
    }
    return termNamed(figures, name);
}

} // namespace unlearn
