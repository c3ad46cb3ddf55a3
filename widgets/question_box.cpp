// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/question_box.h"

#include "widgets/button_names.h"

#include <QMessageBox>
#include <QPushButton>

namespace unlearn {

void askBefore(QWidget& parent, const QString& title, const QString& question, const QString& yes,
               const std::function<void()>& then)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, &parent);
    box->setObjectName(QStringLiteral("questionBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* accept = box->addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("acceptButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    nameStandardButtons(*box);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [accept, then](QAbstractButton* clicked) {
        if (clicked == accept)
            then();
    });
    box->open();
}

} // namespace unlearn
