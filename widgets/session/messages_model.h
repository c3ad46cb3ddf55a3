// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace unlearn {

enum class MessageKind { Information, Warning, Error };

/// What the workbench had to say since it was started, oldest first.
class MessagesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Kind, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void add(MessageKind kind, const QString& text);
    static QString kindTitle(MessageKind kind);

private:
    struct Row {
        QDateTime time;
        MessageKind kind;
        QString text;
    };

    std::vector<Row> m_rows;
};

} // namespace unlearn
