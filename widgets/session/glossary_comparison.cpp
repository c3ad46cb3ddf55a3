// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Compare says of runs beside each other, and the page Embedding draws.
#include "widgets/session/glossary_parts.h"

#include <QCoreApplication>
#include <QLocale>

namespace unlearn {

namespace {

class Glossary {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

} // namespace

QList<GlossaryEntry> comparisonEntries()
{
    return {
        {Term::DistanceToRetrained,
         Glossary::tr("Distance to the retrained models"),
         Glossary::tr(
             "How far a figure of an unlearned model is from the mean of the retrained ones, in units of their "
             "standard deviation. Within one or two such units it can not be told from what another seed would "
             "have changed. It takes two retrained models of different seeds, or more."),
         Glossary::tr("(x − mean<sub>retrained</sub>) / s<sub>retrained</sub>"),
         Glossary::tr(
             "Page <i>Compare</i>, figures of merit; page <i>Privacy</i>; <tt>unlearn compare</tt>, <tt>unlearn "
             "attack</tt>."),
         Glossary::tr("noise floor, spread, standard deviation, seed"),
         {Term::NoiseFloor, Term::RetrainedBaseline, Term::TugOfWar}},
        {Term::NoiseFloor,
         Glossary::tr("Noise floor"),
         Glossary::tr("How much a figure differs among models retrained with other seeds: their sample standard "
                      "deviation. A difference below it means nothing. With one retrained model it is not known."),
         QStringLiteral("s = √(Σ<sub>i</sub> (x<sub>i</sub> − x̄)<sup>2</sup> / (n − 1))"),
         Glossary::tr("Page <i>Compare</i>, figures of merit; <tt>unlearn compare</tt>."),
         Glossary::tr("noise floor, spread, standard deviation, seed"),
         {Term::DistanceToRetrained, Term::RetrainedBaseline}},
        {Term::ParetoFront,
         Glossary::tr("Pareto front"),
         Glossary::tr(
             "Of the runs with the same model, data and forget set, those that none beats: no other has at most "
             "their test error e and at most their distance d to the retrained models, and less of one."),
         QStringLiteral("¬∃ b : e<sub>b</sub> ≤ e<sub>a</sub>, d<sub>b</sub> ≤ d<sub>a</sub>, (e<sub>b</sub>, "
                        "d<sub>b</sub>) ≠ (e<sub>a</sub>, d<sub>a</sub>)"),
         Glossary::tr("Page <i>Compare</i>, <i>Beaten by none</i>."),
         Glossary::tr("trade-off, dominated"),
         {Term::TestError, Term::RetrainedBaseline}},
        {Term::OutputDistance,
         Glossary::tr("Distance of outputs"),
         Glossary::tr(
             "How differently two models answer to the same samples: the part of the probability that would have to "
             "move (total variation), the divergence, or the share of samples with another predicted class. p are the "
             "probabilities of the model, q those of the one beside it; the mean over samples is shown."),
         Glossary::tr("½ Σ<sub>c</sub> |p<sub>c</sub> − q<sub>c</sub>|, &nbsp; "
                      "Σ<sub>c</sub> q<sub>c</sub> ln(q<sub>c</sub> / p<sub>c</sub>)"),
         Glossary::tr("Page <i>Compare</i>, figures of merit and outputs; reports."),
         Glossary::tr("total variation, Kullback-Leibler divergence, agreement, prediction matrix"),
         {Term::RetrainedBaseline, Term::Entropy, Term::PrivacyScore}},
        {Term::LinearProbe,
         Glossary::tr("Linear probe"),
         Glossary::tr(
             "How much of the labels can still be read out of a layer: a ridge classifier is fitted to what the "
             "layer is given of one half of the forget and retained samples, and judged on the other half. "
             "What is only hidden at the output is found here."),
         Glossary::tr("W = argmin ‖X W − Y‖<sup>2</sup> + ‖W‖<sup>2</sup>"),
         Glossary::tr("Page <i>Compare</i>, figures of merit, by depth; <tt>unlearn compare --with layers</tt>; "
                      "reports."),
         Glossary::tr("recovery, representation, features"),
         {Term::Alignment, Term::Layer, Term::Relearning}},
        {Term::Relearning,
         Glossary::tr("Relearning"),
         Glossary::tr("How many epochs of training a model needs until its loss on the forget set is that of the "
                      "original, but for α. A model that never saw the samples needs about as many as a retrained one; "
                      "one that needs far fewer had not forgotten."),
         Glossary::tr("min { n : L<sub>forget</sub>(θ<sub>n</sub>) ≤ L<sub>forget</sub>(θ<sub>original</sub>) + α }"),
         Glossary::tr("Page <i>Compare</i>, <i>Measure more</i>; <tt>unlearn compare --with relearning</tt>; "
                      "reports; arXiv 2003.02960."),
         Glossary::tr("relearn time, fine-tuning, epochs"),
         {Term::LinearProbe, Term::ForgetError, Term::RetrainedBaseline}},
        {Term::ForgettingQuality,
         Glossary::tr("Forgetting quality"),
         Glossary::tr("How alike many unlearned models and many retrained ones answer to each forget sample. ε is the "
                      "largest log-ratio of error rates that a threshold on the label's scaled confidence reaches; the "
                      "mean over samples is shown. It takes several models of each kind, and is read beside its value "
                      "for two groups of the same kind."),
         Glossary::tr("2 / 2<sup>n</sup>, &nbsp; n = min(13, 1 + ⌊ε / %1⌋)").arg(QLocale().toString(0.5, 'f', 1)),
         Glossary::tr("Page <i>Compare</i>, figures of merit; <tt>unlearn compare</tt>; arXiv 2406.09073."),
         Glossary::tr("epsilon, bins, challenge"),
         {Term::PrivacyScore, Term::MembershipInference, Term::RetrainedBaseline}},
        {Term::SpectrumDrift,
         Glossary::tr("Spectrum drift"),
         Glossary::tr("How far the second moment of the retained inputs, which requests in sequence keep from the "
                      "original weights, is from the one that the unlearned weights would give. Where it grows, the "
                      "directions that are protected are no longer the right ones."),
         Glossary::tr("‖G′ − G‖ / ‖G‖"),
         Glossary::tr("Page <i>Layers</i>, after <i>Run &gt; Measure how far spectra drift</i>; page <i>Compare</i>, "
                      "figures of merit; reports."),
         Glossary::tr("requests in sequence, Frobenius"),
         {Term::SecondMoment, Term::DeletionRequest, Term::RetainDrift}},
        {Term::FeatureEmbedding,
         Glossary::tr("Embedding of features"),
         Glossary::tr("Samples as points in the plane, by what a model's last layer is given. t-SNE keeps neighbours "
                      "together: p says who is a neighbour among the features, q in the plane. Principal components "
                      "keep the two directions of most variance. Distances between groups say little in the former."),
         Glossary::tr("min Σ<sub>ij</sub> p<sub>ij</sub> ln(p<sub>ij</sub> / q<sub>ij</sub>)"),
         Glossary::tr("Page <i>Embedding</i>; <tt>unlearn compare --with embedding</tt>; reports."),
         Glossary::tr("t-SNE, PCA, principal components, features, map"),
         {Term::LinearProbe, Term::ForgetSet}},
    };
}

} // namespace unlearn
