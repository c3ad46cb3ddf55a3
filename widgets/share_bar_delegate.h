// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace unlearn {

/// A cell's share of a whole as a bar behind its number. role: of the model, 0..1; without a value, no bar.
class ShareBarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ShareBarDelegate(int role, QObject* parent) : QStyledItemDelegate(parent), m_role(role) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

} // namespace unlearn
