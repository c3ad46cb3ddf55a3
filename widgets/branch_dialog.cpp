// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/branch_dialog.h"

#include "widgets/button_names.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace unlearn {

BranchDialog::BranchDialog(qint64 run, int lastEpoch, int suggestedEpoch, QWidget* parent)
    : QDialog(parent), m_epoch(new QSpinBox(this))
{
    setObjectName(QStringLiteral("branchDialog"));
    setWindowTitle(tr("Go on from an epoch"));
    auto* text =
        new QLabel(tr("A new run goes on from an epoch of run %1, with the thresholds and the method's settings "
                      "as they are now. Run %1 stays as it is.")
                       .arg(run),
                   this);
    text->setWordWrap(true);
    text->setMinimumWidth(360);
    m_epoch->setObjectName(QStringLiteral("branchEpochBox"));
    m_epoch->setAccessibleName(tr("Epoch to go on from"));
    m_epoch->setToolTip(tr("0 is the untouched model"));
    m_epoch->setRange(0, lastEpoch);
    m_epoch->setValue(suggestedEpoch);
    auto* form = new QFormLayout;
    form->addRow(tr("&Epoch:"), m_epoch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go on"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("branchAcceptButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    m_epoch->setFocus();
    m_epoch->selectAll();
}

int BranchDialog::epoch() const
{
    return m_epoch->value();
}

} // namespace unlearn
