// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <string>

namespace unlearn {

/// A term of the field that the window uses.
enum class Term {
    ForgetSet,
    RetainSet,
    RetrainedBaseline,
    DeletionRequest,
    Purge,
    Layer,
    InputDirections,
    SecondMoment,
    Spectrum,
    SingularValue,
    CoreGradientSpace,
    DirectionsKept,
    Gamma,
    EnergyKept,
    ThresholdRule,
    ForgetLoss,
    ProjectedStep,
    SoftProjection,
    ForgettingPower,
    Interference,
    RetainDrift,
    Tau,
    TestError,
    ForgetError,
    RetainError,
    ValidationError,
    LearningRate,
    Epoch,
    StopRule,
    Entropy,
    MembershipInference,
    Roc,
    Auc,
    TruePositiveRate,
    BootstrapInterval,
    ShadowModel,
    Rmia,
    Lira,
    OverForgetting,
    PrivacyScore,
    TugOfWar,
    Alignment,
    DistanceToRetrained,
    OutputDistance,
    LinearProbe,
    Relearning,
    ForgettingQuality,
    SpectrumDrift,
    FeatureEmbedding,
    Memorisation,
    SvcAttack,
    ULira,
    RetainedRisk,
    ParetoFront,
    NoiseFloor
};
constexpr Term lastTerm = Term::NoiseFloor;

/// What the glossary says of a term, in the user's language.
struct GlossaryEntry {
    Term term;
    QString title;
    QString definition; ///< whole sentences; HTML
    QString formula;    ///< HTML; empty where there is none
    QString whereUsed;  ///< where the window shows it; HTML
    QString otherNames; ///< words that a search finds it by, besides those above
    QList<Term> related;
};

/// All terms, each once.
QList<GlossaryEntry> glossaryEntries();

/// The page of an entry. Related terms are links with the address of termAddress().
QString glossaryPage(const GlossaryEntry& entry, const QList<GlossaryEntry>& all);

/// "term:12", and the term that it is the address of; nothing where there is no such term.
QString termAddress(Term term);
std::optional<Term> termAt(const QString& address);

/// What explains an attack, by core's name for it ("u-lira"), and a figure of merit ("risen-share", "auc-u-lira");
/// nothing where it has no entry of its own.
std::optional<Term> termOfAttack(const std::string& name);
std::optional<Term> termOfFigure(const std::string& name);

} // namespace unlearn
