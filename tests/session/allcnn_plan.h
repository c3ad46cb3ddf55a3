// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace unlearn {

/// An experiment of the size that people work with: 500 training images of one class of Fashion-MNIST to be forgotten
/// by an AllCNN with fresh weights (seed 1), in 100 epochs. Writes model and plan to folder; returns the plan's path.
std::filesystem::path writeAllCnnPlan(const std::filesystem::path& folder);

} // namespace unlearn
