// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unlearn {

/// Which directions of a layer are protected. Top is the method; the others are controls that show what the choice of
/// directions is worth: as many of them, k by the threshold, but not the ones that retained inputs fill.
enum class PguSubspace {
    Top,    ///< the k directions of largest eigenvalue
    Random, ///< k directions drawn by the plan's seed, uniformly among all subspaces of that size
    Bottom  ///< the k directions of smallest eigenvalue
};

/// What moment the directions are those of.
enum class PguMoment {
    Retained, ///< G_full less G_forget: the method
    Full      ///< G_full, without subtraction: a control
};

/// Which layers are updated, as far as their thresholds let them.
enum class PguLayers {
    All, ///< the method
    Last ///< the last one alone: a control
};

/// What the second term of the loss is, H(q) = -sum_c q_c ln q_c being the entropy of shares q in nats.
enum class PguEntropy {
    AllClasses,  ///< - w2 H(softmax): the prediction is to become vague (published code, sample and class removal)
    OtherClasses ///< + w2 H(softmax without the label): it is to fall to one other class (published code, label repair)
};

/// Settings of projected-gradient unlearning (arXiv 2312.04095; defaults of its published code, sample removal).
struct PguOptions {
    double startLearningRate = 0.1;
    double endLearningRate = 0.01; ///< reached at the last planned epoch, exponentially
    int epochs = 100;              ///< planned; a stop rule may end earlier
    int batchSize = 128;
    bool shuffle = false;            ///< order of the forget set drawn anew each epoch, by seed and epoch
    double probabilityOffset = 0.05; ///< "offset" of the loss: -ln(1 - (p_y - offset))
    double entropyWeight = 0.2;      ///< w2; w1 is 1
    PguEntropy entropy = PguEntropy::AllClasses;
    PguSubspace subspace = PguSubspace::Top; ///< projected gradients only
    PguMoment moment = PguMoment::Retained;
    PguLayers layers = PguLayers::All;
    bool operator==(const PguOptions&) const = default;
};

/// Learning rate in epoch e = 1..epochs: start * (end / start)^(e / epochs). Epoch 0 is the untouched model.
double learningRateAt(const PguOptions& options, int epoch);

const char* entropyName(PguEntropy entropy);           ///< "all", "others"
const char* subspaceName(PguSubspace subspace);        ///< "top", "random", "bottom"
const char* momentName(PguMoment moment);              ///< "retained", "full"
const char* layersName(PguLayers layers);              ///< "all", "last"
PguEntropy entropyFromName(const std::string& name);   ///< throws Error (UnknownName)
PguSubspace subspaceFromName(const std::string& name); ///< throws Error (UnknownName)
PguMoment momentFromName(const std::string& name);     ///< throws Error (UnknownName)
PguLayers layersFromName(const std::string& name);     ///< throws Error (UnknownName)

} // namespace unlearn
