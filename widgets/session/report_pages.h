// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/pdf_outline.h"

#include <QPageLayout>
#include <QTextBlockFormat>
#include <QTextDocument>

#include <functional>
#include <vector>

namespace unlearn {

/// Of the primary screen, by which Qt lays out the margins and paddings of every document. Of the thread of the
/// QGuiApplication alone: others are given it.
int screenDotsPerInch();

/// Says of a block that the page must not end between it and what follows: the next block, or the first row below the
/// head of a table.
void keepWithNext(QTextBlockFormat& format);

/// Begins a new page before blocks that would be parted, or parted from what follows them, of several in a row before
/// the first, and before rows of tables that would be parted. A row that has moved takes no more room than before. The
/// document is laid out on pages. screenDots: screenDotsPerInch(). position: what stands before it is left as it is.
/// Each change lays out all tables behind it anew, so a long document is best written and kept together part by part.
/// passed: told before each block, cells of tables among them, what share of all that is looked at is done, 0..1; what
/// it throws ends it there.
void keepTogether(QTextDocument& document, int screenDots, int position = 0,
                  const std::function<void(double)>& passed = {});

/// The document's headings and where they stand, once it is printed page for page into the margins of the layout.
/// dotsPerInch: of the document's layout.
std::vector<OutlineEntry> headingsOf(const QTextDocument& document, const QPageLayout& layout, int dotsPerInch);

} // namespace unlearn
