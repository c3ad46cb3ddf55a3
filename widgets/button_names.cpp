// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button_names.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextEdit>

namespace unlearn {

namespace {

/// What a button does that has no tip of its own; nothing for a kind that no dialog has.
QString tipOf(QDialogButtonBox::ButtonRole role, QDialogButtonBox::StandardButton standard)
{
    if (standard == QDialogButtonBox::Close)
        return QCoreApplication::translate("ButtonNames", "Close this");
    if (role == QDialogButtonBox::RejectRole)
        return QCoreApplication::translate("ButtonNames", "Close this without doing so");
    if (role == QDialogButtonBox::AcceptRole)
        return QCoreApplication::translate("ButtonNames", "Do so and close this");
    if (role == QDialogButtonBox::DestructiveRole)
        return QCoreApplication::translate("ButtonNames", "Delete what was left, for good");
    return {};
}

/// What a message box makes for its detailed text: a button that shows it, and the text.
void nameDetails(QMessageBox& box)
{
    const auto buttons = box.buttons();
    for (QAbstractButton* button : buttons) {
        if (box.buttonRole(button) != QMessageBox::ActionRole || !button->objectName().isEmpty())
            continue;
        button->setObjectName(QStringLiteral("detailsButton"));
        button->setToolTip(QCoreApplication::translate("ButtonNames", "Show or hide the details"));
        // Its text is another one once the details are shown, which the box sees to after the click.
        QObject::connect(
            button, &QAbstractButton::clicked, button,
            [button] { button->setAccessibleName(withoutMnemonic(button->text())); }, Qt::QueuedConnection);
    }
    if (auto* text = box.findChild<QTextEdit*>()) {
        text->setObjectName(QStringLiteral("detailsText"));
        text->setAccessibleName(box.windowTitle());
        text->setToolTip(box.windowTitle());
        text->setFocusPolicy(Qt::StrongFocus); // long ones are scrolled by keys, too
    }
}

} // namespace

void nameStandardButtons(QWidget& dialog)
{
    const auto names = QMetaEnum::fromType<QDialogButtonBox::StandardButtons>();
    const auto boxes = dialog.findChildren<QDialogButtonBox*>();
    for (const QDialogButtonBox* box : boxes) {
        const auto buttons = box->buttons();
        for (QAbstractButton* button : buttons) {
            if (button->accessibleName().isEmpty())
                button->setAccessibleName(withoutMnemonic(button->text()));
            const auto standard = box->standardButton(button);
            if (button->toolTip().isEmpty())
                button->setToolTip(tipOf(box->buttonRole(button), standard));
            if (standard == QDialogButtonBox::NoButton || !button->objectName().isEmpty())
                continue;
            const auto name = QString::fromLatin1(names.valueToKey(standard));
            button->setObjectName(name.left(1).toLower() + name.mid(1) + QStringLiteral("Button"));
        }
    }
    if (auto* box = qobject_cast<QMessageBox*>(&dialog); box && !box->detailedText().isEmpty())
        nameDetails(*box);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

} // namespace unlearn
