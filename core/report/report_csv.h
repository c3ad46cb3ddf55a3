// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <string>

namespace unlearn {

/// The table as CSV (RFC 4180, UTF-8, LF). Numbers have the digits that read back as the same double, with a point;
/// those that are not available are empty fields.
std::string csvOf(const ReportTable& table);

} // namespace unlearn
