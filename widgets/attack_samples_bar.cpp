// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attack_samples_bar.h"

#include "widgets/glossary_links.h"
#include "widgets/session/experiment_session.h"
#include "widgets/shadow_attack_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace unlearn {

namespace {

QString positivesTitle(AttackPositives positives)
{
    switch (positives) {
    case AttackPositives::Forget: return AttackSamplesBar::tr("Forget samples");
    case AttackPositives::Retained: return AttackSamplesBar::tr("Retained, same classes");
    }
    return {};
}

QString negativesTitle(AttackNegatives negatives)
{
    switch (negatives) {
    case AttackNegatives::SameClasses: return AttackSamplesBar::tr("Test, same classes");
    case AttackNegatives::AllClasses: return AttackSamplesBar::tr("Test, all classes");
    case AttackNegatives::Retained: return AttackSamplesBar::tr("Retained, same classes");
    }
    return {};
}

/// Whether the entry of a value can be chosen.
void setEntryEnabled(QComboBox& box, int value, bool enabled)
{
    auto* model = qobject_cast<QStandardItemModel*>(box.model());
    if (model)
        model->item(box.findData(value))->setEnabled(enabled);
}

} // namespace

AttackSamplesBar::AttackSamplesBar(ExperimentSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_positives(new QComboBox(this)), m_negatives(new QComboBox(this)),
      m_shadows(new QPushButton(tr("Shadow mode&ls…"), this))
{
    setObjectName(QStringLiteral("attackSamplesBar"));
    m_positives->setObjectName(QStringLiteral("attackPositivesBox"));
    m_positives->setAccessibleName(tr("Positives of the attacks"));
    m_positives->setToolTip(
        tr("What attacks are to find: forget samples, or retained ones, to see what an attack finds of "
           "samples that nothing was to forget"));
    for (const AttackPositives positives : attackPositives())
        m_positives->addItem(positivesTitle(positives), static_cast<int>(positives));
    m_negatives->setObjectName(QStringLiteral("attackNegativesBox"));
    m_negatives->setAccessibleName(tr("Negatives of the attacks"));
    m_negatives->setToolTip(
        tr("What they are told from: test samples, or retained ones, to see whether forgotten samples "
           "stand out among remembered ones"));
    for (const AttackNegatives negatives : attackNegatives())
        m_negatives->addItem(negativesTitle(negatives), static_cast<int>(negatives));
    m_shadows->setObjectName(QStringLiteral("shadowAttackButton"));
    m_shadows->setAccessibleName(tr("Attacks with shadow models"));
    m_shadows->setToolTip(
        tr("Attack with models that were trained on other halves of the data: RMIA, LiRA, U-LiRA and a "
           "classifier"));
    m_shadows->setAutoDefault(false);

    auto* positivesLabel = new QLabel(tr("&Positives:"), this);
    positivesLabel->setBuddy(m_positives);
    auto* negativesLabel = new QLabel(tr("&Negatives:"), this);
    negativesLabel->setBuddy(m_negatives);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(positivesLabel);
    layout->addWidget(m_positives);
    layout->addWidget(negativesLabel);
    layout->addWidget(m_negatives);
    layout->addStretch(1);
    layout->addWidget(m_shadows);
    explain(*this, Term::MembershipInference);

    connect(m_positives, &QComboBox::activated, this, &AttackSamplesBar::choose);
    connect(m_negatives, &QComboBox::activated, this, &AttackSamplesBar::choose);
    connect(m_shadows, &QPushButton::clicked, this, &AttackSamplesBar::askForShadows);
    connect(&m_session, &ExperimentSession::planChanged, this, &AttackSamplesBar::showChoice);
    connect(&m_session, &ExperimentSession::statusChanged, this, &AttackSamplesBar::showChoice);
    connect(&m_session, &ExperimentSession::experimentChanged, this, &AttackSamplesBar::showChoice);
    showChoice();
}

void AttackSamplesBar::showChoice()
{
    const MembershipOptions& membership = m_session.plan().membership;
    m_positives->setCurrentIndex(m_positives->findData(static_cast<int>(membership.positives)));
    m_negatives->setCurrentIndex(m_negatives->findData(static_cast<int>(membership.negatives)));
    setEntryEnabled(*m_positives, static_cast<int>(AttackPositives::Retained),
                    membership.negatives != AttackNegatives::Retained);
    setEntryEnabled(*m_negatives, static_cast<int>(AttackNegatives::Retained),
                    membership.positives != AttackPositives::Retained);
    const bool free = m_session.canAttackWithShadows() && !m_session.status().jobFollows;
    const bool losesNothing = free && !m_session.status().isLong; // another choice ends an evaluation
    m_positives->setEnabled(losesNothing);
    m_negatives->setEnabled(losesNothing);
    m_shadows->setEnabled(free);
}

void AttackSamplesBar::choose()
{
    m_session.setMembership({static_cast<AttackPositives>(m_positives->currentData().toInt()),
                             static_cast<AttackNegatives>(m_negatives->currentData().toInt())});
}

void AttackSamplesBar::askForShadows()
{
    auto* dialog = new ShadowAttackDialog(m_session, m_recipes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session.attackWithShadows(dialog->task()); });
    dialog->open();
}

} // namespace unlearn
