// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace unlearn {

/// Puts a GammaEditor into the cells of the gamma column, for as long as they are shown.
class GammaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// Edits leave by gammaEdited, at once: there is nothing to commit when an editor closes.
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override { }
    /// Editors stay for as long as their cells do. The base class would answer Return by closing one later on, when a
    /// reset of the model may have deleted it.
    bool eventFilter(QObject*, QEvent*) override { return false; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void dragBegan() const;
    void dragEnded() const;
    void gammaEdited(int row, double gamma) const;
    void rowEntered(int row) const;

private:
    /// Making an editor to ask its size is dear, and tables ask for each cell.
    mutable QSize m_editorSize;
    mutable QFont m_editorFont;
};

} // namespace unlearn
