// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/about_dialog.h"

#include "widgets/button_names.h"
#include "widgets/session/third_parties_model.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace unlearn {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Unlearning Workbench"));
    auto* text = new QLabel(tr("<h3>Unlearning Workbench %1</h3><p>Interactive machine-unlearning experiments by "
                               "projected gradients.</p><p>GNU General Public License, version 3 or later.</p>")
                                .arg(QApplication::applicationVersion()),
                            this);
    text->setObjectName(QStringLiteral("aboutText"));
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("thirdPartiesTable"));
    table->setAccessibleName(tr("What the program is built of, and under which licences"));
    table->setToolTip(tr("Licences are named as SPDX names them"));
    table->setModel(new ThirdPartiesModel(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    auto* tableLabel = new QLabel(tr("&It is built of what others made:"), this);
    tableLabel->setBuddy(table);

    auto* notices = new QPlainTextEdit(thirdPartyNotices(), this);
    notices->setObjectName(QStringLiteral("noticesText"));
    notices->setAccessibleName(tr("Notices of what is compiled into the program"));
    notices->setToolTip(tr("Copyright and licence, in the authors' words"));
    notices->setReadOnly(true);
    notices->setTabChangesFocus(true);
    notices->setLayoutDirection(Qt::LeftToRight);
    auto* noticesLabel = new QLabel(tr("&Notices of what is compiled in:"), this);
    noticesLabel->setBuddy(notices);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(tableLabel);
    layout->addWidget(table, 2);
    layout->addWidget(noticesLabel);
    layout->addWidget(notices, 1);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36}));
}

} // namespace unlearn
