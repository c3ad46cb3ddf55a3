// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/undo_pass.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace unlearn {

UndoPass::UndoPass(QAbstractSpinBox& field) : QObject(&field), m_field(field)
{
    field.installEventFilter(this);
    // What was entered is no longer half typed, though the text in the field stays as it was typed.
    connect(&field, &QAbstractSpinBox::editingFinished, this, [this] {
        if (auto* text = m_field.findChild<QLineEdit*>())
            text->setModified(false);
    });
}

bool UndoPass::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* text = m_field.findChild<QLineEdit*>();
        const bool halfTyped = text && text->isModified();
        if (!halfTyped && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace unlearn
