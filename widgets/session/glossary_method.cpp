// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/glossary_parts.h"

#include <QCoreApplication>

namespace unlearn {

namespace {

class Glossary {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

QList<GlossaryEntry> dataEntries()
{
    return {
        {Term::ForgetSet,
         Glossary::tr("Forget set"),
         Glossary::tr("The training samples that the model is to forget, as if it had never been trained on them."),
         {},
         Glossary::tr("Experiment panel, <i>Forget set</i>; page <i>Samples</i>."),
         Glossary::tr("deletion, removal, D_f"),
         {Term::RetainSet, Term::DeletionRequest, Term::RetrainedBaseline}},
        {Term::RetainSet,
         Glossary::tr("Retain set"),
         Glossary::tr("The training samples that are not forgotten. What the model has learned of them is to stay."),
         Glossary::tr("retain = train − forget"),
         Glossary::tr("Page <i>Curves</i>, retain error; page <i>Layers</i>, retained spectrum."),
         Glossary::tr("retained samples, remaining data, D_r"),
         {Term::ForgetSet, Term::RetainError, Term::SecondMoment}},
        {Term::RetrainedBaseline,
         Glossary::tr("Retrained baseline"),
         Glossary::tr(
             "A model of the same architecture, trained in the same way from the start without the forget set. "
             "It is what unlearning should come close to, in every figure; several seeds show how much such "
             "models differ among themselves."),
         {},
         Glossary::tr("Experiment panel, <i>Reference</i>; dashed lines on page <i>Curves</i>; rows on page "
                      "<i>Privacy</i>; <i>Run &gt; Train retrained baseline</i>."),
         Glossary::tr("reference, gold standard, exact unlearning"),
         {Term::ForgetSet, Term::ForgetError, Term::Auc}},
        {Term::DeletionRequest,
         Glossary::tr("Deletion request"),
         Glossary::tr(
             "One demand to forget some samples. Several may follow one another: the moment that one leaves is "
             "where the next begins."),
         Glossary::tr("G<sub>full</sub> ← G<sub>full</sub> − G<sub>forget</sub>"),
         Glossary::tr("Page <i>Samples</i>, requests in their order."),
         Glossary::tr("incremental, sequence, chain"),
         {Term::ForgetSet, Term::SecondMoment, Term::Purge}},
        {Term::Purge,
         Glossary::tr("Purge"),
         Glossary::tr("Deleting for good whatever is kept of the forgotten samples: selectors, rewind points, moments. "
                      "The retained moment, the unlearned model and your own files, such as reports, stay."),
         {},
         Glossary::tr("<i>Run &gt; Purge the request…</i>"),
         Glossary::tr("erase, delete"),
         {Term::DeletionRequest, Term::SecondMoment}},
    };
}

QList<GlossaryEntry> spectrumEntries()
{
    return {
        {Term::Layer,
         Glossary::tr("Layer"),
         Glossary::tr(
             "A convolution or linear layer with a weight matrix W, flattened to a row for each output. Biases "
             "and norms are frozen while unlearning."),
         Glossary::tr("W : [out, d]"),
         Glossary::tr("Page <i>Layers</i>, first column; page <i>Compare</i>, figures of merit."),
         Glossary::tr("weight, convolution, linear"),
         {Term::InputDirections, Term::SecondMoment}},
        {Term::InputDirections,
         Glossary::tr("Input directions, d"),
         Glossary::tr("How many numbers one input row of a layer has: a patch of a convolution, or a vector of "
                      "features."),
         Glossary::tr("d = in / groups × kernel height × kernel width"),
         Glossary::tr("Page <i>Layers</i>, column d."),
         Glossary::tr("dimension, patch, columns"),
         {Term::Layer, Term::DirectionsKept}},
        {Term::SecondMoment,
         Glossary::tr("Second moment, G"),
         Glossary::tr("The sum over samples and positions of each input row times itself; not centred. That of the "
                      "retained samples follows by subtraction, without their data. A grouped convolution has one for "
                      "each group."),
         Glossary::tr("G = Σ r r<sup>T</sup>, &nbsp; G<sub>retain</sub> = G<sub>full</sub> − G<sub>forget</sub>"),
         Glossary::tr("Behind every spectrum; <i>Tools &gt; Spectrum cache…</i>"),
         Glossary::tr("Gram matrix, covariance, uncentred"),
         {Term::Spectrum, Term::DeletionRequest, Term::RetainDrift}},
        {Term::Spectrum,
         Glossary::tr("Spectrum, eigenvalues λ"),
         Glossary::tr("The eigenvalues of a layer's second moment, from the largest down: how much of the retained "
                      "inputs lies along each of its directions."),
         Glossary::tr("G u<sub>i</sub> = λ<sub>i</sub> u<sub>i</sub>"),
         Glossary::tr("Page <i>Layers</i>, lower left; <i>Experiment &gt; Compute spectra</i>."),
         Glossary::tr("eigenvalue, eigenvector, decomposition"),
         {Term::SecondMoment, Term::SingularValue, Term::CoreGradientSpace}},
        {Term::SingularValue,
         Glossary::tr("Singular value, σ"),
         Glossary::tr(
             "The square root of an eigenvalue: a singular value of all input rows stacked. The published code "
             "measures energy by it; the other measure is the eigenvalue itself."),
         Glossary::tr("σ<sub>i</sub> = √λ<sub>i</sub>"),
         Glossary::tr("Experiment panel, <i>Method: Settings…</i>, <i>Energy by</i>."),
         Glossary::tr("energy measure"),
         {Term::Spectrum, Term::EnergyKept}},
        {Term::CoreGradientSpace,
         Glossary::tr("Core gradient space (CGS)"),
         Glossary::tr("The span of the first k eigenvectors of a layer's retained second moment. What lies in it is "
                      "taken from each gradient, so that the outputs on inputs in the space stay as they are."),
         Glossary::tr("M = [u<sub>1</sub> … u<sub>k</sub>]"),
         Glossary::tr("Page <i>Layers</i>, left of the threshold line; <i>Help &gt; Projection lab…</i>"),
         Glossary::tr("CGS, subspace, protected directions"),
         {Term::DirectionsKept, Term::Gamma, Term::ProjectedStep}},
        {Term::DirectionsKept,
         Glossary::tr("Directions kept, k"),
         Glossary::tr("How many directions the core gradient space of a layer has. It follows from the threshold γ and "
                      "the spectrum by a rule."),
         Glossary::tr("0 ≤ k ≤ d"),
         Glossary::tr("Page <i>Layers</i>, column k and the line in the spectrum."),
         Glossary::tr("rank, dimension"),
         {Term::Gamma, Term::ThresholdRule, Term::CoreGradientSpace}},
        {Term::Gamma,
         Glossary::tr("Threshold, γ (gamma)"),
         Glossary::tr(
             "How much of a layer's energy is protected, from 0 to 1. 0 leaves the gradient as it is; 1 leaves "
             "the layer out: it is not updated at all."),
         Glossary::tr("0 ≤ γ ≤ 1"),
         Glossary::tr("Page <i>Layers</i>, column γ and <i>All layers</i>; <i>Edit &gt; Suggest thresholds…</i>"),
         Glossary::tr("slider, percentage"),
         {Term::DirectionsKept, Term::ThresholdRule, Term::ForgettingPower}},
        {Term::EnergyKept,
         Glossary::tr("Energy kept"),
         Glossary::tr("The share of a layer's input energy that lies in its core gradient space."),
         Glossary::tr("Σ<sub>i≤k</sub> e<sub>i</sub> / Σ<sub>i</sub> e<sub>i</sub>, &nbsp; e<sub>i</sub> = "
                      "λ<sub>i</sub> or √λ<sub>i</sub>"),
         Glossary::tr("Page <i>Layers</i>, column Kept."),
         Glossary::tr("cumulative share"),
         {Term::SingularValue, Term::DirectionsKept}},
        {Term::ThresholdRule,
         Glossary::tr("Rule for k"),
         Glossary::tr("How k follows from γ, given the cumulative shares s of the energy. <i>Covering</i>: the fewest "
                      "directions that reach γ. <i>Below</i>: all that stay within γ, as in the published code. "
                      "<i>Null</i>: every direction within the numerical rank."),
         Glossary::tr("covering: min { k : s<sub>k</sub> ≥ γ }, &nbsp; below: # { i : s<sub>i</sub> ≤ γ }"),
         Glossary::tr("Experiment panel, <i>Method: Settings…</i>, <i>Rule for k</i>."),
         Glossary::tr("covering, below, null space"),
         {Term::Gamma, Term::EnergyKept, Term::DirectionsKept}},
    };
}

QList<GlossaryEntry> stepEntries()
{
    return {
        {Term::ForgetLoss,
         Glossary::tr("Forget loss"),
         Glossary::tr("What the steps make smaller, on the forget set: the first term takes probability from the true "
                      "class, the second makes the prediction vague. The offset keeps the logarithm finite at a "
                      "probability of 1. In nats."),
         Glossary::tr("L = mean(−ln(1 − (p<sub>y</sub> − offset))) − w mean(H(p))"),
         Glossary::tr(
             "Page <i>Curves</i>, column Loss; Experiment panel, <i>Method: Settings…</i>, offset and entropy weight."),
         Glossary::tr("unlearning loss, objective, offset, weight"),
         {Term::Entropy, Term::ProjectedStep, Term::Epoch}},
        {Term::ProjectedStep,
         Glossary::tr("Projected step"),
         Glossary::tr(
             "Plain gradient descent on the forget loss, less the part of the gradient g that lies in the core "
             "gradient space. If a step is orthogonal to all retained inputs of every layer, retained outputs "
             "do not change at all."),
         Glossary::tr("W ← W − η (g − (g M) M<sup>T</sup>)"),
         Glossary::tr("<i>Run &gt; Start</i>, <i>Run &gt; Next batch</i>; <i>Help &gt; Projection lab…</i>"),
         Glossary::tr("PGU, gradient projection, update"),
         {Term::CoreGradientSpace, Term::ForgetLoss, Term::LearningRate}},
        {Term::SoftProjection,
         Glossary::tr("Soft projection"),
         Glossary::tr("A variant of the method: each direction is damped by its own eigenvalue, where the projection "
                      "keeps it or drops it."),
         Glossary::tr("W ← W − η g μ (G / n + μ I)<sup>−1</sup>"),
         Glossary::tr("Experiment panel, <i>Method: Settings…</i>, softness μ."),
         Glossary::tr("damping, mu"),
         {Term::ProjectedStep, Term::Spectrum}},
        {Term::ForgettingPower,
         Glossary::tr("Forgetting power left"),
         Glossary::tr("The share of the squared forget gradient that the projection leaves, read before a run. Samples "
                      "that the model is sure of hardly count in it."),
         Glossary::tr("Σ<sub>i&gt;k</sub> c<sub>i</sub> / Σ<sub>i</sub> c<sub>i</sub>, &nbsp; c<sub>i</sub> = ‖g "
                      "u<sub>i</sub>‖<sup>2</sup>"),
         Glossary::tr("Page <i>Layers</i>, column Power left and the trade-off curve, across."),
         Glossary::tr("gradient left"),
         {Term::Interference, Term::Gamma, Term::ProjectedStep}},
        {Term::Interference,
         Glossary::tr("Predicted interference"),
         Glossary::tr("The summed squared change that one step would make to the layer's outputs on retained inputs, "
                      "relative to the outputs themselves. It speaks of one step and one layer, and of no error."),
         Glossary::tr("η<sup>2</sup> Σ<sub>i&gt;k</sub> λ<sub>i</sub> c<sub>i</sub> / tr(W G W<sup>T</sup>)"),
         Glossary::tr("Page <i>Layers</i>, column Interference and the trade-off curve, upwards."),
         Glossary::tr("trade-off, cost, budget"),
         {Term::ForgettingPower, Term::RetainDrift, Term::Tau}},
        {Term::RetainDrift,
         Glossary::tr("Retain drift"),
         Glossary::tr("How far a run has moved a layer's outputs on its original retained inputs, known without any "
                      "data. Centred, it is set against the outputs' differences from their mean: what all outputs "
                      "share makes the uncentred figure look small. It guarantees nothing about accuracy, single "
                      "samples or classes. The output change is of the whole network, and measured: how far the "
                      "logits z on retained samples are from those of epoch 0, squared and summed over classes; the "
                      "mean over samples."),
         Glossary::tr("tr(ΔW G ΔW<sup>T</sup>) / tr(W G W<sup>T</sup>), &nbsp; centred: below it "
                      "tr(W (G − n m m<sup>T</sup>) W<sup>T</sup>), m the mean of n inputs, &nbsp; output change: "
                      "mean(‖z − z<sub>0</sub>‖<sup>2</sup>)"),
         Glossary::tr(
             "Page <i>Layers</i>, column Retain drift and the line below the table; page <i>Curves</i>, column "
             "Output change; stop rule <i>drift</i>."),
         Glossary::tr("change, data-free"),
         {Term::Interference, Term::SecondMoment, Term::StopRule}},
        {Term::Tau,
         Glossary::tr("One knob for all layers, τ"),
         Glossary::tr(
             "Protects a direction of any layer where a change of the weights by 1 along it would change the "
             "logits of a retained sample by more than τ (mean square). ω is the layer's sensitivity: the mean squared "
             "gradient that logits send back."),
         Glossary::tr("ω<sub>l</sub> λ<sub>l,i</sub> / n &gt; τ"),
         Glossary::tr("<i>Edit &gt; Suggest thresholds…</i>, <i>One knob for all layers</i>."),
         Glossary::tr("tau, sensitivity, omega, Fisher"),
         {Term::Gamma, Term::Interference}},
        {Term::LearningRate,
         Glossary::tr("Learning rate, η"),
         Glossary::tr("The length of a step for a gradient of 1. It falls exponentially from its start to its end over "
                      "the planned epochs."),
         Glossary::tr("η<sub>e</sub> = η<sub>start</sub> (η<sub>end</sub> / η<sub>start</sub>)<sup>e / epochs</sup>"),
         Glossary::tr("Page <i>Curves</i>, column Learning rate; Experiment panel, <i>Method: Settings…</i>"),
         Glossary::tr("step size, eta"),
         {Term::ProjectedStep, Term::Epoch}},
        {Term::Epoch,
         Glossary::tr("Epoch"),
         Glossary::tr("One pass over the forget set. Epoch 0 is the untouched model. A run can be rewound to an epoch "
                      "and gone on from with other settings."),
         {},
         Glossary::tr("Pages <i>Curves</i> and <i>Compare</i>, across; <i>Go on from…</i>"),
         Glossary::tr("pass, iteration, rewind"),
         {Term::StopRule, Term::LearningRate}},
        {Term::StopRule,
         Glossary::tr("Stop rule"),
         Glossary::tr(
             "When a run ends, and which epoch is its result. <i>Crossing</i>: validation accuracy exceeds "
             "forget accuracy. <i>Drop</i>: retained or validation accuracy fell by so many points. <i>Match</i>: the "
             "forget error nearest that of a retrained model. <i>Drift</i>: retain drift reached a budget."),
         {},
         Glossary::tr("Experiment panel, <i>Method: Settings…</i>, <i>Stop</i>; the mark on page <i>Curves</i>."),
         Glossary::tr("crossing, match, drift, early stopping"),
         {Term::Epoch, Term::ValidationError, Term::OverForgetting}},
    };
}

} // namespace

QList<GlossaryEntry> methodEntries()
{
    return dataEntries() + spectrumEntries() + stepEntries();
}

} // namespace unlearn
