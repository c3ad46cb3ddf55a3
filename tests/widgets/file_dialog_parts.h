// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QStringList>

namespace unlearn {

/// Qt's own file dialog, to which nothing was added.
inline bool isPlainFileDialog(const QWidget& top)
{
    return top.metaObject() == &QFileDialog::staticMetaObject;
}

/// What Qt put into a file dialog, and names and translates itself, of a dialog that has parts of ours besides: the
/// label of the file's name, which setLabelText() writes, and all that was added.
inline bool isPartOfFileDialog(const QWidget& widget)
{
    static const QStringList parts{
        QStringLiteral("lookInLabel"),    QStringLiteral("lookInCombo"),      QStringLiteral("backButton"),
        QStringLiteral("forwardButton"),  QStringLiteral("toParentButton"),   QStringLiteral("newFolderButton"),
        QStringLiteral("listModeButton"), QStringLiteral("detailModeButton"), QStringLiteral("splitter"),
        QStringLiteral("fileNameEdit"),   QStringLiteral("fileTypeLabel"),    QStringLiteral("fileTypeCombo"),
        QStringLiteral("buttonBox")};
    const auto* dialog = qobject_cast<const QFileDialog*>(widget.window());
    if (!dialog)
        return false;
    for (const QWidget* part = &widget; part && part != dialog; part = part->parentWidget()) {
        if (part->parentWidget() == dialog && parts.contains(part->objectName()))
            return true;
    }
    return false;
}

} // namespace unlearn
