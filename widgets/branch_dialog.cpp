// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/branch_dialog.h"

#include "widgets/button_names.h"
#include "widgets/session/identifier_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace unlearn {

BranchDialog::BranchDialog(RunId run, const std::vector<int>& keptEpochs, int lastEpoch, int suggestedEpoch,
                           QWidget* parent)
    : QDialog(parent), m_epoch(new QComboBox(this))
{
    setObjectName(QStringLiteral("branchDialog"));
    setWindowTitle(tr("Go on from an epoch"));
    auto* text =
        new QLabel(tr("A new run goes on from an epoch of run %1, with the thresholds and the method's settings "
                      "as they are now. Run %1 stays as it is.")
                       .arg(identifierText(run)),
                   this);
    text->setWordWrap(true);
    text->setMinimumWidth(360);
    m_epoch->setObjectName(QStringLiteral("branchEpochBox"));
    m_epoch->setAccessibleName(tr("Epoch to go on from"));
    m_epoch->setToolTip(tr("0 is the untouched model"));
    const QLocale locale;
    for (const int kept : keptEpochs)
        m_epoch->addItem(locale.toString(kept), kept);
    const auto nearest = std::ranges::min_element(
        keptEpochs, {}, [suggestedEpoch](int kept) { return std::abs(kept - suggestedEpoch); });
    m_epoch->setCurrentIndex(static_cast<int>(nearest - keptEpochs.begin()));
    auto* form = new QFormLayout;
    form->addRow(tr("&Epoch:"), m_epoch);
    const int epochs = lastEpoch + 1; // with the untouched model
    auto* kept = new QLabel(tr("The weights of %1 of %2 epochs are there: the settings limit what the log keeps of a "
                               "run.")
                                .arg(locale.toString(static_cast<int>(keptEpochs.size())), locale.toString(epochs)),
                            this);
    kept->setObjectName(QStringLiteral("branchKeptLabel"));
    kept->setWordWrap(true);
    kept->setVisible(static_cast<int>(keptEpochs.size()) < epochs);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go on"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("branchAcceptButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(kept);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    m_epoch->setFocus();
}

int BranchDialog::epoch() const
{
    return m_epoch->currentData().toInt();
}

} // namespace unlearn
