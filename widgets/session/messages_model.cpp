// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/messages_model.h"

#include "widgets/session/date_text.h"

namespace unlearn {

int MessagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessagesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Time: return timeText(row.time.time());
    case Kind: return kindTitle(row.kind);
    case Text: return row.text;
    case ColumnCount: break;
    }
    return {};
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time: return tr("Time");
    case Kind: return tr("Kind");
    case Text: return tr("Message");
    case ColumnCount: break;
    }
    return {};
}

QString MessagesModel::kindTitle(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information: return tr("Information");
    case MessageKind::Warning: return tr("Warning");
    case MessageKind::Error: return tr("Error");
    }
    return {};
}

void MessagesModel::add(MessageKind kind, const QString& text)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back({QDateTime::currentDateTime(), kind, text});
    endInsertRows();
}

} // namespace unlearn
