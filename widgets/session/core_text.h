// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"

#include <QString>

#include <string>

namespace unlearn {

// What core says (translatable("Core", …)), in the window's language. In any thread.

QString coreText(const Sentence& sentence);
/// Of a text without values, such as the description of a kind of data; as it is where it has no translation.
QString coreText(const std::string& english);
/// Of a figure (FigureKind); the last of its values, the way in which its score is computed, in the window's language,
/// too. Others are names and stay as they are.
QString formulaText(const Sentence& formula);

} // namespace unlearn
