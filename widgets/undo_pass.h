// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractSpinBox;

namespace unlearn {

/// Lets Undo and Redo through a number field to the window, unless something is half typed in it: a field keeps these
/// keys for its own text, although what was entered is undone by the window's undo stack.
class UndoPass : public QObject {
    Q_OBJECT

public:
    /// Belongs to the field.
    explicit UndoPass(QAbstractSpinBox& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractSpinBox& m_field;
};

} // namespace unlearn
