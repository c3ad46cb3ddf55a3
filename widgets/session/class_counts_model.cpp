// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/class_counts_model.h"

#include "widgets/session/forget_draft.h"

#include <QLocale>

namespace unlearn {

ClassCountsModel::ClassCountsModel(const ForgetDraft& draft, QObject* parent)
    : FigureTableModel(ColumnCount, parent), m_draft(draft)
{
    connect(&draft, &ForgetDraft::previewChanged, this, &ClassCountsModel::follow);
    follow();
}

void ClassCountsModel::follow()
{
    const int rows = static_cast<int>(m_draft.preview()->histogram.size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }
}

int ClassCountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QString ClassCountsModel::className(int row) const
{
    return QString::fromStdString(m_draft.preview()->dataset->classNames.at(static_cast<std::size_t>(row)));
}

std::int64_t ClassCountsModel::forgotten(int row) const
{
    return m_draft.preview()->histogram.at(static_cast<std::size_t>(row));
}

std::int64_t ClassCountsModel::total(int row) const
{
    return m_draft.preview()->classCounts.at(static_cast<std::size_t>(row));
}

QString ClassCountsModel::cell(int row, int column) const
{
    const QLocale locale;
    switch (static_cast<Column>(column)) {
    case Class: return className(row);
    case Forgotten: return locale.toString(static_cast<qlonglong>(forgotten(row)));
    case Total: return locale.toString(static_cast<qlonglong>(total(row)));
    case Share:
        return total(row) == 0
            ? QStringLiteral("–")
            : locale.toString(100.0 * static_cast<double>(forgotten(row)) / static_cast<double>(total(row)), 'f', 1);
    case ColumnCount: break;
    }
    return {};
}

bool ClassCountsModel::holdsWords(int column) const
{
    return column == Class;
}

QString ClassCountsModel::heading(int column, bool) const
{
    switch (static_cast<Column>(column)) {
    case Class: return tr("Class");
    case Forgotten: return tr("Forget");
    case Total: return tr("Of");
    case Share: return tr("Share (%)");
    case ColumnCount: break;
    }
    return {};
}

} // namespace unlearn
