// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace unlearn {

/// A tile of the sample grid: the picture or, for other data, what the sample says; below it number and class; a frame
/// and a cross where it is to be forgotten.
class SampleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the picture's square, in logical pixels.
    void setImageSide(int side) { m_side = side; }
    int imageSide() const { return m_side; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize tileSize(const QFontMetrics& metrics) const;

private:
    int m_side = 64;
};

} // namespace unlearn
