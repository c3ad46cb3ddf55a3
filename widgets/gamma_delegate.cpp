// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gamma_delegate.h"

#include "widgets/gamma_editor.h"
#include "widgets/session/layers_model.h"

#include <QDoubleSpinBox>
#include <QPersistentModelIndex>
#include <QSlider>

namespace unlearn {

QWidget* GammaDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString layer = index.siblingAtColumn(LayersModel::Name).data().toString();
    auto* editor = new GammaEditor(layer, parent);
    editor->setObjectName(QStringLiteral("gammaEditor%1").arg(index.row()));
    const QPersistentModelIndex place(index);
    connect(editor, &GammaEditor::dragBegan, this, [this, place] {
        Q_EMIT rowEntered(place.row());
        Q_EMIT dragBegan();
    });
    connect(editor, &GammaEditor::dragEnded, this, &GammaDelegate::dragEnded);
    connect(editor, &GammaEditor::gammaEdited, this, [this, place](double gamma) {
        Q_EMIT rowEntered(place.row());
        Q_EMIT gammaEdited(place.row(), gamma);
    });
    return editor;
}

void GammaDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* gammaEditor = qobject_cast<GammaEditor*>(editor))
        gammaEditor->setGamma(index.data(Qt::EditRole).toDouble());
}

void GammaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The editor covers the cell; its text would only shine through around it.
    QStyleOptionViewItem empty = option;
    QStyledItemDelegate::initStyleOption(&empty, index);
    empty.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : nullptr;
    if (style)
        style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
}

QSize GammaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!m_editorSize.isValid() || m_editorFont != option.font) {
        GammaEditor model(QString{});
        model.setFont(option.font);
        m_editorSize = model.sizeHint();
        m_editorFont = option.font;
    }
    return QStyledItemDelegate::sizeHint(option, index).expandedTo(m_editorSize);
}

} // namespace unlearn
