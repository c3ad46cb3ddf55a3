// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/relearn_dialog.h"

#include "widgets/button_names.h"
#include "widgets/glossary_links.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace unlearn {

namespace {

void describe(QWidget* widget, const QString& name, const QString& tip)
{
    widget->setObjectName(name);
    widget->setAccessibleName(tip);
    widget->setToolTip(tip);
}

} // namespace

RelearnDialog::RelearnDialog(QWidget* parent)
    : QDialog(parent), m_epochs(new QSpinBox(this)), m_rate(new QDoubleSpinBox(this)), m_batch(new QSpinBox(this)),
      m_momentum(new QDoubleSpinBox(this)), m_alpha(new QDoubleSpinBox(this)), m_waits(new QLabel(this))
{
    setObjectName(QStringLiteral("relearnDialog"));
    setWindowTitle(tr("Relearning"));
    const RelearnOptions usual;
    describe(m_epochs, QStringLiteral("relearnEpochsBox"),
             tr("Epochs after which relearning ends, even if the forget loss has not come back"));
    m_epochs->setRange(relearnEpochRange.first, relearnEpochRange.second);
    m_epochs->setValue(usual.mostEpochs);
    describe(m_rate, QStringLiteral("relearnRateBox"), tr("Learning rate of relearning, the same in every epoch"));
    constexpr int decimals = 6;
    m_rate->setDecimals(decimals);
    m_rate->setRange(std::pow(10.0, -decimals), 1000.0);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setValue(usual.learningRate);
    describe(m_batch, QStringLiteral("relearnBatchBox"), tr("Samples that a step of relearning sees"));
    m_batch->setRange(relearnBatchRange.first, relearnBatchRange.second);
    m_batch->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_batch->setValue(usual.batchSize);
    describe(m_momentum, QStringLiteral("relearnMomentumBox"), tr("Momentum of relearning; 0: none"));
    m_momentum->setDecimals(3);
    m_momentum->setRange(relearnMomentumRange.first, relearnMomentumRange.second);
    m_momentum->setSingleStep(0.1);
    m_momentum->setValue(usual.momentum);
    describe(m_alpha, QStringLiteral("relearnAlphaBox"),
             tr("How near to the original's the forget loss must come, in nats"));
    m_alpha->setDecimals(4);
    m_alpha->setRange(relearnAlphaRangeNats.first, relearnAlphaRangeNats.second);
    m_alpha->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_alpha->setValue(usual.alphaNats);

    explain(*this, Term::Relearning);
    auto* form = new QFormLayout;
    form->addRow(tr("&Epochs, at most:"), m_epochs);
    form->addRow(tr("Learning &rate:"), m_rate);
    form->addRow(tr("&Batch size:"), m_batch);
    form->addRow(tr("M&omentum:"), m_momentum);
    form->addRow(tr("&Within (nats):"), m_alpha);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_measure = buttons->button(QDialogButtonBox::Ok);
    m_measure->setText(tr("&Measure"));
    m_measure->setObjectName(QStringLiteral("relearnButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_waits->setObjectName(QStringLiteral("relearnWaitsLabel"));
    m_waits->setText(tr("Measuring can begin when the running job has ended."));
    m_waits->setWordWrap(true);
    m_waits->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_waits);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    m_epochs->setFocus();
}

void RelearnDialog::setCanMeasure(bool canMeasure)
{
    m_measure->setEnabled(canMeasure);
    m_waits->setVisible(!canMeasure);
}

RelearnOptions RelearnDialog::options() const
{
    RelearnOptions options;
    options.mostEpochs = m_epochs->value();
    options.learningRate = m_rate->value();
    options.batchSize = m_batch->value();
    options.momentum = m_momentum->value();
    options.alphaNats = m_alpha->value();
    return options;
}

} // namespace unlearn
