// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/lab_text.h"

#include "widgets/session/projection_lab.h"

#include <QLocale>
#include <QStringList>

namespace unlearn {

namespace {

/// Below this, float32 arithmetic of logits of this size is all there is.
constexpr double rounding = 1e-5;
/// Further below the retrained model's probability than this is too far.
constexpr double tooFar = 0.05;

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString number(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString percent(double share)
{
    return number(100.0 * share, 1);
}

QString gammaOf(const ProjectionLab& lab)
{
    return QLocale().toString(lab.gamma(), 'g', 4);
}

QString thresholdText(const ProjectionLab& lab)
{
    const PlaneReading& reading = lab.reading();
    if (isSkipped(lab.gamma()))
        return ProjectionLab::tr("γ = 1 leaves the layer out: it is not updated at all.");
    if (reading.kept == 2)
        return ProjectionLab::tr("γ = %1 leaves no direction: the first one holds %2 % of the energy only, so that "
                                 "both are protected (k = 2), and the projected step is zero.")
            .arg(gammaOf(lab), percent(reading.cumulativeShares[0]));
    if (reading.kept == 1)
        return ProjectionLab::tr("γ = %1 protects one direction of two (k = 1), which holds %2 % of the energy. Steps "
                                 "go along the other one.")
            .arg(gammaOf(lab), percent(reading.cumulativeShares[0]));
    if (lab.gamma() == 0.0)
        return ProjectionLab::tr("γ = 0 protects nothing (k = 0): the step is the gradient as it is.");
    return ProjectionLab::tr("All retained samples lie at the origin: there is no direction to protect.");
}

QString stepText(const ProjectionLab& lab)
{
    const PlaneReading& reading = lab.reading();
    if (reading.kept == 2)
        return {};
    constexpr double nothing = 1e-6;
    if (reading.forgettingPower < nothing)
        return ProjectionLab::tr("The samples to be forgotten lie in the protected direction: the projection leaves "
                                 "nothing of their gradient, and nothing can be forgotten.");
    return ProjectionLab::tr("The next step keeps %1 % of the squared forget gradient (forgetting power), and is "
                             "predicted to change the retained logits by %2 (sum of squares).")
        .arg(percent(reading.forgettingPower), QLocale().toString(reading.interference, 'g', 2));
}

QString forgetText(const LabOutcome& outcome)
{
    QString text =
        ProjectionLab::tr("The samples to be forgotten had a probability of %1 of their class on average, "
                          "and have %2 now; a model retrained without them gives %3.")
            .arg(number(outcome.forgetBefore, 3), number(outcome.forgetNow, 3), number(outcome.forgetRetrained, 3));
    if (outcome.forgetNow < outcome.forgetRetrained - tooFar)
        text += QLatin1Char(' ')
            + ProjectionLab::tr("That is less than retraining would give: too much was forgotten, which can give the "
                                "samples away as well. A run has a stop rule for that.");
    return text;
}

QString retainText(const LabOutcome& outcome)
{
    if (outcome.largestLogitChange == 0.0)
        return ProjectionLab::tr("The retained predictions did not change: the logits of all %1 retained samples are "
                                 "the same to the last bit.")
            .arg(number(outcome.retained));
    if (outcome.largestLogitChange < rounding)
        return ProjectionLab::tr("The retained predictions did not change: the logits of all %1 retained samples are "
                                 "the same but for rounding (%2 at most).")
            .arg(number(outcome.retained), QLocale().toString(outcome.largestLogitChange, 'e', 1));
    return ProjectionLab::tr("Logits of retained samples changed by up to %1; %2 of %3 are classified wrongly now, %4 "
                             "were before.")
        .arg(number(outcome.largestLogitChange, 2), number(outcome.wrongNow), number(outcome.retained),
             number(outcome.wrongBefore));
}

QString eventText(const ProjectionLab& lab)
{
    switch (lab.lastEvent()) {
    case LabEvent::Opened: return lessonTask(lab.lesson());
    case LabEvent::Moved:
        return ProjectionLab::tr("A sample was moved: the model was trained anew with it, and the steps begin again.");
    case LabEvent::Threshold:
        return lab.steps() > 0 ? ProjectionLab::tr("The steps so far stay; the next one takes the new threshold.")
                               : ProjectionLab::tr("The next step takes the new threshold.");
    case LabEvent::Stepped:
        if (!lab.canStep())
            return ProjectionLab::tr("All %1 steps of a run are taken. Reset goes back to the trained model.")
                .arg(number(ProjectionLab::mostSteps));
        return lab.moves() ? QString() : ProjectionLab::tr("The last step moved nothing, and no further one will.");
    case LabEvent::Reset: return ProjectionLab::tr("The model is the trained one again.");
    }
    return {};
}

} // namespace

QString labText(const ProjectionLab& lab)
{
    QStringList paragraphs{lessonIntroduction(lab.lesson()), thresholdText(lab), stepText(lab)};
    if (lab.steps() > 0) {
        const LabOutcome outcome = lab.outcome();
        paragraphs << QStringLiteral("<b>") + ProjectionLab::tr("After step %1.").arg(number(lab.steps()))
                + QStringLiteral("</b> ") + forgetText(outcome) + QLatin1Char(' ') + retainText(outcome);
    }
    if (const QString event = eventText(lab); !event.isEmpty())
        paragraphs << QStringLiteral("<i>") + event + QStringLiteral("</i>");
    paragraphs.removeAll(QString());
    return QStringLiteral("<p>") + paragraphs.join(QStringLiteral("</p><p>")) + QStringLiteral("</p>");
}

QString labDirectionsText(const ProjectionLab& lab)
{
    return ProjectionLab::tr("k = %1 of %2").arg(number(lab.reading().kept), number(2));
}

QString labEigenvaluesText(const ProjectionLab& lab)
{
    const PlaneReading& reading = lab.reading();
    const double first = reading.cumulativeShares[0];
    const auto line = [&](const QString& name, double eigenvalue, double share) {
        return ProjectionLab::tr("%1 = %2, which is %3 % of the energy")
            .arg(name, number(eigenvalue, 2), percent(share));
    };
    return line(QStringLiteral("λ₁"), reading.eigenvalues[0], first) + QLatin1Char('\n')
        + line(QStringLiteral("λ₂"), reading.eigenvalues[1], reading.cumulativeShares[1] - first);
}

QString labExplanation()
{
    return ProjectionLab::tr(
        "The model is one linear layer of two inputs and two classes, W x + b, trained on all samples to the least "
        "cross-entropy with weight decay. Its spectrum, threshold, gradient, projection and step are computed by the "
        "functions that unlearn real networks. As there, the second moment G = Σ r rᵀ is of the layer's inputs as they "
        "are: not centred, and without a constant 1 for the bias, which is frozen. Energy is measured in singular "
        "values √λ; k is the smallest number of directions that holds a share of γ of it (rule: covering).");
}

QString labClassName(int label)
{
    return label == 0 ? ProjectionLab::tr("A") : ProjectionLab::tr("B");
}

} // namespace unlearn
