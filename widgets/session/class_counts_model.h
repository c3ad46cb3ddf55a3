// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <cstdint>

namespace unlearn {

class ForgetDraft;

/// How many samples of each class a draft forgets: the class histogram as a table.
class ClassCountsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Class, Forgotten, Total, Share, ColumnCount };

    explicit ClassCountsModel(const ForgetDraft& draft, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString className(int row) const;
    std::int64_t forgotten(int row) const;
    std::int64_t total(int row) const;

private:
    void follow();

    const ForgetDraft& m_draft;
    int m_rows = 0;
};

} // namespace unlearn
