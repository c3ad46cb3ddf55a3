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
/// Of a figure (FigureKind); the way in which its score is computed, a value of it, in the window's language, too.
QString formulaText(const Sentence& formula);

} // namespace unlearn
