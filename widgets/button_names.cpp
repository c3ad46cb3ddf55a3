// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button_names.h"

#include <QDialogButtonBox>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpression>

namespace unlearn {

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
            if (standard == QDialogButtonBox::NoButton || !button->objectName().isEmpty())
                continue;
            const auto name = QString::fromLatin1(names.valueToKey(standard));
            button->setObjectName(name.left(1).toLower() + name.mid(1) + QStringLiteral("Button"));
        }
    }
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

} // namespace unlearn
