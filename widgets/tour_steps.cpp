// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tour_steps.h"

#include <QCoreApplication>

namespace unlearn {

namespace {

class TourText {
    Q_DECLARE_TR_FUNCTIONS(TourText)
};

} // namespace

QList<TourStep> tourSteps()
{
    return {
        {QStringLiteral("experimentDock"), TourText::tr("The experiment"),
         TourText::tr(
             "What there is to work with: a trained model, its data, what is to be forgotten, by which method, "
             "a model retrained without it, and the device. Each has a button that changes it. File > Open "
             "example fills all of them.")},
        {QStringLiteral("samplesDock"), TourText::tr("Samples to be forgotten"),
         TourText::tr("Choose the forget set: whole classes, ranges, a draw, a file, or single samples by click and "
                      "rubber band. Several requests are forgotten in their order.")},
        {QStringLiteral("layersDock"), TourText::tr("Thresholds"),
         TourText::tr(
             "Each layer has a threshold γ: how much of what the retained samples need is protected. Its slider "
             "moves the line in the spectrum, and you see at once how much forgetting is left and what it may "
             "cost. Compute spectra (F6) comes first.")},
        {QStringLiteral("commandBar"), TourText::tr("Start"),
         TourText::tr("Start (F5) takes projected steps on the forget set, epoch by epoch. A run can be paused, and "
                      "stopped with what it has reached.")},
        {QStringLiteral("curvesDock"), TourText::tr("Watch it forget"),
         TourText::tr("The forget error should climb to the dashed line of the retrained model, while test and retain "
                      "error stay. Go on from any epoch with other settings.")},
        {QStringLiteral("privacyDock"), TourText::tr("Is it really forgotten?"),
         TourText::tr("Attacks guess from the model's answers which samples it was trained on. The retrained model's "
                      "curve is the ideal: neither above it nor below.")},
        {QStringLiteral("runsDock"), TourText::tr("Every run is logged"),
         TourText::tr(
             "Find, tag and note runs here. Select several to compare them; File > Report writes a report that "
             "can be handed over.")},
        {QStringLiteral("compareDock"), TourText::tr("Compare"),
         TourText::tr("Selected runs side by side: their curves, how near they came to the retrained model and at what "
                      "cost, and the settings that differ.")},
        {QStringLiteral("menuBar"), TourText::tr("Where to learn more"),
         TourText::tr("F1 opens the glossary, at the term of a control that has one. Help > Projection lab shows on a "
                      "few samples "
                      "what a threshold protects.")},
    };
}

} // namespace unlearn
