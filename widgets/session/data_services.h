// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/get_data.h"

#include <filesystem>
#include <functional>

namespace unlearn {

/// What the window asks of core about data sets to download. As ExperimentServices, of which it is a part.
struct DataServices {
    std::function<DataPresence(const PublishedData&, const std::filesystem::path& to)> presence;
    std::function<void(const PublishedData&, const GetDataOptions&, const JobContext&)> get;
};

} // namespace unlearn
