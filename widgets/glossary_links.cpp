// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/glossary_links.h"

#include <QHeaderView>
#include <QTableView>
#include <QVariantMap>

namespace unlearn {

namespace {

constexpr auto termProperty = "glossaryTerm";
constexpr auto columnsProperty = "glossaryTermsOfColumns";
constexpr auto cellsProperty = "glossaryRoleOfCells";

std::optional<Term> termFrom(const QVariant& number)
{
    return number.isValid() ? std::optional(static_cast<Term>(number.toInt())) : std::nullopt;
}

std::optional<Term> termOfCell(const QTableView& table, std::optional<QPoint> globalPosition)
{
    const QVariant role = table.property(cellsProperty);
    if (!role.isValid())
        return std::nullopt;
    if (!globalPosition)
        return termFrom(table.currentIndex().data(role.toInt()));
    const QPoint place = table.viewport()->mapFromGlobal(*globalPosition);
    return table.viewport()->rect().contains(place) ? termFrom(table.indexAt(place).data(role.toInt())) : std::nullopt;
}

std::optional<Term> termOfColumn(const QTableView& table, std::optional<QPoint> globalPosition)
{
    const int column = globalPosition
        ? table.horizontalHeader()->logicalIndexAt(table.viewport()->mapFromGlobal(*globalPosition).x())
        : table.currentIndex().column();
    return termFrom(table.property(columnsProperty).toMap().value(QString::number(column)));
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

void explainCells(QTableView& table, int role)
{
    table.setProperty(cellsProperty, role);
}

std::optional<Term> explainedTerm(const QWidget* widget, std::optional<QPoint> globalPosition)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* table = qobject_cast<const QTableView*>(widget)) {
            if (const auto term = termOfCell(*table, globalPosition))
                return term;
            if (const auto term = termOfColumn(*table, globalPosition))
                return term;
        }
        if (const auto term = termFrom(widget->property(termProperty)))
            return term;
        if (widget->isWindow())
            break;
    }
    return std::nullopt;
}

} // namespace unlearn
