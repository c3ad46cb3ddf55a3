// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace unlearn {

/// A bookmark of a PDF.
struct OutlineEntry {
    QString title;
    int level = 1;    ///< those of a deeper level that follow stand below it
    int page = 0;     ///< from 0
    double top = 0.0; ///< where the page is scrolled to: points above the page's lower edge
};

/// The same document with bookmarks, in the order of the entries, which readers show beside the pages; without any, the
/// document as it is. Entries of pages that are not there are left out. Throws Error (Internal) for what is no PDF.
QByteArray withOutline(const QByteArray& pdf, const std::vector<OutlineEntry>& entries);

} // namespace unlearn
