// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace unlearn {

/// In a window that runs from right to left, shows what HTML emphasises by italics upright: Arabic has none, and
/// slanted fonts lack its letters. Concerns what is put into the document afterwards.
void setEmphasis(QTextDocument& document);

} // namespace unlearn
