// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/glossary.h"

#include <QPoint>

#include <initializer_list>
#include <optional>
#include <utility>

class QTableView;
class QWidget;

namespace unlearn {

/// F1, or What's this?, on the widget or what is in it opens the term's entry in the glossary.
void explain(QWidget& widget, Term term);
/// The same for columns of a table: cells and headers; other columns are left to explain() of the table.
void explainColumns(QTableView& table, std::initializer_list<std::pair<int, Term>> columns);

/// The same for cells of a table whose model gives the number of a Term by the role; other cells, and headers, are left
/// to explainColumns().
void explainCells(QTableView& table, int role);

/// The term that explains a widget: its own, or that of the nearest one around it. In a table it is that of the cell
/// or column under the pointer, else of the current one. globalPosition: of the pointer; nothing for the keyboard.
std::optional<Term> explainedTerm(const QWidget* widget, std::optional<QPoint> globalPosition = std::nullopt);

} // namespace unlearn
