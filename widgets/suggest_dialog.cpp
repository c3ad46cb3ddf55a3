// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/suggest_dialog.h"

#include "widgets/button_names.h"
#include "widgets/glossary_links.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace unlearn {

namespace {

QString explanation(AdviceRule rule)
{
    switch (rule) {
    case AdviceRule::Budget:
        return SuggestDialog::tr("Leaves each layer as much forgetting power as its budget of predicted interference "
                                 "allows.");
    case AdviceRule::ParameterFree:
        return SuggestDialog::tr(
            "Finds for each layer where forgetting costs the retained outputs least, with at least "
            "this much forgetting power left.");
    case AdviceRule::Tau:
        return SuggestDialog::tr(
            "Protects in all layers what would change the outputs of the whole network for a retained "
            "image by more than τ.");
    }
    return {};
}

void describe(QWidget* widget, const QString& name, const QString& tip)
{
    widget->setObjectName(name);
    widget->setAccessibleName(tip);
    widget->setToolTip(tip);
}

} // namespace

SuggestDialog::SuggestDialog(const AdviceOptions& options, QWidget* parent)
    : QDialog(parent), m_rule(new QComboBox(this)),
      m_budget(addNumber(QStringLiteral("budgetEdit"), options.budget, 1e9)), m_floor(new QDoubleSpinBox(this)),
      m_tau(addNumber(QStringLiteral("tauEdit"), options.tau, 1e9)), m_explanation(new QLabel(this))
{
    setObjectName(QStringLiteral("suggestDialog"));
    setWindowTitle(tr("Suggest thresholds"));
    describe(m_rule, QStringLiteral("adviceRuleBox"), tr("How thresholds are suggested"));
    m_rule->addItem(tr("A budget of interference for each layer"), static_cast<int>(AdviceRule::Budget));
    m_rule->addItem(tr("Least interference for the same forgetting"), static_cast<int>(AdviceRule::ParameterFree));
    m_rule->addItem(tr("One knob for all layers"), static_cast<int>(AdviceRule::Tau));
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(options.rule)));
    const QString budgetTip =
        tr("Predicted interference that each layer may have, such as %1").arg(QLocale().toString(0.0001, 'f', 4));
    m_budget->setAccessibleName(budgetTip);
    m_budget->setToolTip(budgetTip);
    const QString tauTip =
        tr("Squared change of a retained image's logits, such as %1").arg(QLocale().toString(0.1, 'f', 1));
    m_tau->setAccessibleName(tauTip);
    m_tau->setToolTip(tauTip);
    describe(m_floor, QStringLiteral("powerFloorBox"), tr("Least share of the forgetting power that is left"));
    m_floor->setRange(0.0, 100.0);
    m_floor->setDecimals(1);
    m_floor->setSuffix(tr(" %"));
    m_floor->setValue(100.0 * options.floor);
    m_explanation->setWordWrap(true);
    m_explanation->setObjectName(QStringLiteral("adviceExplanation"));

    explain(*this, Term::Gamma);
    explain(*m_budget, Term::Interference);
    explain(*m_floor, Term::ForgettingPower);
    explain(*m_tau, Term::Tau);
    auto* form = new QFormLayout;
    form->addRow(tr("&Suggest by:"), m_rule);
    form->addRow(tr("&Budget:"), m_budget);
    form->addRow(tr("Forgetting &power, at least:"), m_floor);
    form->addRow(tr("&Threshold τ:"), m_tau);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("S&et thresholds"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("suggestButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_explanation);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    const auto review = [this, buttons] {
        check();
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(m_budget->hasAcceptableInput() && m_tau->hasAcceptableInput());
    };
    connect(m_rule, &QComboBox::currentIndexChanged, this, review);
    connect(m_budget, &QLineEdit::textChanged, this, review);
    connect(m_tau, &QLineEdit::textChanged, this, review);
    review();
}

QLineEdit* SuggestDialog::addNumber(const QString& name, double value, double most)
{
    auto* edit = new QLineEdit(QLocale().toString(value, 'g', QLocale::FloatingPointShortest), this);
    edit->setObjectName(name);
    edit->setValidator(new QDoubleValidator(0.0, most, -1, edit));
    return edit;
}

AdviceRule SuggestDialog::rule() const
{
    return static_cast<AdviceRule>(m_rule->currentData().toInt());
}

void SuggestDialog::check()
{
    m_budget->setEnabled(rule() == AdviceRule::Budget);
    m_floor->setEnabled(rule() == AdviceRule::ParameterFree);
    m_tau->setEnabled(rule() == AdviceRule::Tau);
    m_explanation->setText(explanation(rule()));
}

AdviceOptions SuggestDialog::options() const
{
    return {.rule = rule(),
            .budget = QLocale().toDouble(m_budget->text()),
            .floor = m_floor->value() / 100.0,
            .tau = QLocale().toDouble(m_tau->text())};
}

} // namespace unlearn
