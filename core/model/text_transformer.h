// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"

#include <memory>

namespace unlearn {

/// A small classifier of token sequences: the encoder of BERT (arXiv 1810.04805) in the size of its published "tiny"
/// model (arXiv 1908.08962): 2 layers, width 128, 2 heads, 512 hidden units, dropout 0.1, at most 512 positions.
/// Input: ids [N, L], int64, with the spec's vocabulary and padding id; output: logits [N, classes]. Parameter names
/// are those of the transformers library without its "bert." in front, so that checkpoints can be renamed to load.
///
/// Padding has no part in the result: it is masked in the attention, and all else, the linear layers above all, gets
/// the tokens alone, packed as rows [tokens, width]. So the second moments of the layers are those of real tokens. The
/// result for a token depends on its own sequence only, whatever the padding. Position 0, where the class is read from,
/// counts as a token even where it holds the padding id.
///
/// Deviations: PyTorch's default initialisation (BERT draws with deviation 0.02, too small for plain SGD from scratch);
/// all tokens are of type 0. Of the parameters, the linear layers have spectra and are unlearned; embeddings and norms
/// are not.
/// Throws Error (ShapeMismatch) for sequences of more than 512 tokens.
std::shared_ptr<Network> makeTextTransformer(const ModelSpec& spec);

} // namespace unlearn
