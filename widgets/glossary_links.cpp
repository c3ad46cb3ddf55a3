// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/glossary_links.h"

#include <QHeaderView>
#include <QTableView>
#include <QVariantMap>

namespace unlearn {

namespace {

constexpr auto termProperty = "glossaryTerm";
constexpr auto columnsProperty = "glossaryTermsOfColumns";

std::optional<Term> termOfColumn(const QTableView& table, std::optional<QPoint> globalPosition)
{
    const int column = globalPosition
        ? table.horizontalHeader()->logicalIndexAt(table.viewport()->mapFromGlobal(*globalPosition).x())
        : table.currentIndex().column();
    const QVariant term = table.property(columnsProperty).toMap().value(QString::number(column));
    return term.isValid() ? std::optional(static_cast<Term>(term.toInt())) : std::nullopt;
}

} // namespace

void explain(QWidget& widget, Term term)
{
    widget.setProperty(termProperty, static_cast<int>(term));
}

void explainColumns(QTableView& table, std::initializer_list<std::pair<int, Term>> columns)
{
    QVariantMap terms;
    for (const auto& [column, term] : columns)
        terms.insert(QString::number(column), static_cast<int>(term));
    table.setProperty(columnsProperty, terms);
}

std::optional<Term> explainedTerm(const QWidget* widget, std::optional<QPoint> globalPosition)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* table = qobject_cast<const QTableView*>(widget)) {
            if (const auto term = termOfColumn(*table, globalPosition))
                return term;
        }
        if (const QVariant term = widget->property(termProperty); term.isValid())
            return static_cast<Term>(term.toInt());
        if (widget->isWindow())
            break;
    }
    return std::nullopt;
}

} // namespace unlearn
