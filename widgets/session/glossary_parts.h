// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/glossary.h"

namespace unlearn {

/// What is forgotten, and how.
QList<GlossaryEntry> methodEntries();
/// What is measured afterwards.
QList<GlossaryEntry> evaluationEntries();
QList<GlossaryEntry> comparisonEntries();

} // namespace unlearn
