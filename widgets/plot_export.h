// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QAbstractItemModel;
class QCustomPlot;

namespace unlearn {

class PlotWidget;

/// A plot as it is seen, in the format of the file's ending: PNG (twice the size on screen), SVG or PDF.
QByteArray pictureOf(QCustomPlot& plot, const QString& file);

/// All rows of a model as CSV with a line of titles: numbers as every program reads them, whatever the locale.
QByteArray tableOf(const QAbstractItemModel& model);

/// Adds "Save picture…" and "Save figures…" to the context menu of a plot. figures: what is behind the plot; null where
/// no model holds it. name: what a file is called unless the user says otherwise. A file gets what is seen
/// when it is chosen (PlotWidget::exportTo()); what can not be written is said in a box.
void offerExport(PlotWidget& plot, const QAbstractItemModel* figures, const QString& name);

} // namespace unlearn
