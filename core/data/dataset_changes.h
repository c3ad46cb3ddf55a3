// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/dataset_specification.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace unlearn {

/// Changes to a data set after it was read, which every kind takes as options:
///   "first=10000"            only the first 10,000 training samples, in file order
///   "swap=0-1,2-3&each=500"  the first 500 training samples of class 0 are labelled 1 and those of class 1 are
///   labelled
///                            0, likewise 2 and 3: wrong labels, as label repair wants them. Selected by "swapped".
struct DatasetChanges {
    std::int64_t first = 0; ///< 0: all
    std::vector<std::pair<std::int64_t, std::int64_t>> swaps;
    std::int64_t each = 0; ///< of each class of a pair
};

/// Takes them from the options. Throws Error (ValueOutOfRange): a number or pair that can not be read, a class that is
/// in two pairs or in one with itself, swap without each or the other way round.
DatasetChanges datasetChanges(DatasetOptions& options);

/// first, then swaps. Throws Error (ValueOutOfRange) where there are fewer samples, or no such class.
void changeDataset(Dataset& dataset, const DatasetChanges& changes);

} // namespace unlearn
