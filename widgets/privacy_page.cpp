// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/privacy_page.h"

#include "widgets/figures_table.h"
#include "widgets/histogram_plot.h"
#include "widgets/roc_plot.h"
#include "widgets/session/privacy_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace unlearn {

PrivacyPage::PrivacyPage(PrivacyModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_attack(new QComboBox(this)), m_roc(new RocPlot(model, this)),
      m_histogram(new HistogramPlot(model, this)), m_table(new FiguresTable(this))
{
    setObjectName(QStringLiteral("privacyPage"));
    auto* label = new QLabel(tr("&Attack:"), this);
    label->setBuddy(m_attack);
    m_attack->setObjectName(QStringLiteral("attackBox"));
    m_attack->setAccessibleName(tr("Membership-inference attack"));
    m_attack->setToolTip(tr("The score by which an attacker tells forget samples from test samples"));
    for (const ScoreAttack attack : scoreAttacks())
        m_attack->addItem(attackTitle(attack), static_cast<int>(attack));
    m_attack->setCurrentIndex(m_attack->findData(static_cast<int>(model.attack())));
    connect(m_attack, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setAttack(static_cast<ScoreAttack>(m_attack->currentData().toInt())); });
    auto* logBox = new QCheckBox(tr("Lo&g–log axes"), this);
    logBox->setObjectName(QStringLiteral("logRocBox"));
    logBox->setToolTip(tr("Logarithmic axes show what happens at few false positives"));
    logBox->setAccessibleName(tr("Logarithmic axes of the ROC curves"));
    connect(logBox, &QCheckBox::toggled, m_roc, &RocPlot::setLogarithmic);
    auto* advice = new QLabel(tr("The retrained model's curve is the ideal, not chance."), this);
    advice->setObjectName(QStringLiteral("privacyAdvice"));
    advice->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_attack);
    row->addWidget(logBox);
    row->addStretch(1);
    row->addWidget(advice);

    m_roc->setObjectName(QStringLiteral("rocPlot"));
    m_roc->setAccessibleName(tr("ROC curves"));
    m_roc->setToolTip(tr("True against false positives of the attack on each model"));
    m_histogram->setObjectName(QStringLiteral("histogramPlot"));
    m_histogram->setAccessibleName(tr("Histogram of scores"));
    m_histogram->setToolTip(tr("Scores of the model chosen in the table below"));
    m_table->setObjectName(QStringLiteral("privacyTable"));
    m_table->setAccessibleName(tr("Figures of the attack"));
    m_table->setToolTip(tr("The chosen row's scores are drawn above"));
    m_table->setModel(&model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PrivacyPage::showHistogram);
    connect(&m_model, &PrivacyModel::modelReset, this, [this] {
        if (m_model.rowCount() == 0) {
            showHistogram();
            return;
        }
        // After a run the unlearned model is what one wants to see.
        int chosen = 0;
        for (int i = 0; i < m_model.rowCount(); ++i) {
            if (m_model.subject(i) == "unlearned")
                chosen = i;
        }
        m_table->selectRow(chosen);
        showHistogram();
    });

    auto* plots = new QSplitter(Qt::Horizontal, this);
    plots->setChildrenCollapsible(false);
    plots->addWidget(m_roc);
    plots->addWidget(m_histogram);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(plots);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    const int rows = 5;
    splitter->setSizes({height(), m_table->verticalHeader()->defaultSectionSize() * rows});
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(splitter, 1);
}

void PrivacyPage::showHistogram()
{
    m_histogram->setRow(m_table->currentIndex().row());
}

} // namespace unlearn
