// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QCustomPlot;

namespace unlearn {

class PlotWidget;

/// Writes a plot as it is seen: PNG (twice the size on screen), SVG or PDF by the file's ending. False where the file
/// can not be written.
bool writePlot(QCustomPlot& plot, const QString& file);

/// Writes all rows of a model as CSV with a line of titles: numbers as every program reads them, whatever the locale.
/// False where the file can not be written.
bool writeTable(const QAbstractItemModel& model, const QString& file);

/// Adds "Save picture…" and "Save figures…" to the context menu of a plot. figures: what is behind the plot; null where
/// no model holds it. name: what a file is called unless the user says otherwise. Files are noted before they are
/// written (PlotWidget::noteExports()); what can not be written is said in a box.
void offerExport(PlotWidget& plot, const QAbstractItemModel* figures, const QString& name);

} // namespace unlearn
