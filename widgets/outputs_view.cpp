// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outputs_view.h"

#include "widgets/entropy_plot.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/session/experiment_session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace unlearn {

OutputsView::OutputsView(ExperimentSession* session, QWidget* parent)
    : QWidget(parent), m_table(new QComboBox(this)), m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("outputsView"));
    explain(*this, Term::OutputDistance);
    m_table->setObjectName(QStringLiteral("outputsTableBox"));
    m_table->setAccessibleName(tr("Table of outputs"));
    m_table->setToolTip(tr("Which of the measured tables is shown"));
    m_table->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setMinimumContentsLength(32);
    auto* label = new QLabel(tr("Tab&le:"), this);
    label->setBuddy(m_table);
    auto* figures = new FiguresTable(this);
    figures->setObjectName(QStringLiteral("outputsTable"));
    figures->setAccessibleName(tr("Predicted classes or entropies"));
    figures->setToolTip(tr("Numbers of samples; Ctrl+C copies the chosen rows"));
    figures->setModel(&m_outputs);
    figures->horizontalHeader()->setStretchLastSection(false); // a column a class: the last one is like the others
    m_hint->setObjectName(QStringLiteral("outputsHint"));
    m_hint->setText(
        tr("Prediction matrices and entropies appear here once the outputs of runs were measured: figures of "
           "merit, Measure more."));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* entropies = new EntropyPlot(m_outputs, this);
    entropies->setObjectName(QStringLiteral("entropyPlot"));
    entropies->setAccessibleName(tr("Histograms of entropies"));
    entropies->setToolTip(
        tr("How sure each model is of the samples, the surer the farther left; the unlearned model is to look like "
           "the retrained ones. Arrow keys: read a bin. Wheel, + and −: zoom. Double click, 0: all."));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("outputsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(figures);
    splitter->addWidget(entropies);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    // A matrix has the whole width to itself.
    connect(&m_outputs, &QAbstractItemModel::modelReset, entropies,
            [this, entropies] { entropies->setVisible(!m_outputs.entropies().curves.empty()); });
    auto* about = new QLabel(this);
    about->setObjectName(QStringLiteral("outputsAbout"));
    about->setWordWrap(true);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&m_outputs, &QAbstractItemModel::modelReset, about, [this, about] {
        about->setText(m_outputs.about());
        about->setAccessibleName(about->text());
        about->setVisible(!about->text().isEmpty());
    });
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addWidget(splitter, 1);
    layout->addWidget(about);
    connect(m_table, &QComboBox::currentIndexChanged, &m_outputs, &MeasuredOutputsModel::show);
    connect(&m_outputs, &MeasuredOutputsModel::tablesChanged, this, &OutputsView::listTables);
    if (session) {
        connect(session, &ExperimentSession::runsMeasured, &m_outputs, &MeasuredOutputsModel::addMeasured);
        entropies->exportThrough(session->exportWriter(), [this] {
            return m_outputs.run() ? ExportSubject{.runs = {*m_outputs.run()}} : ExportSubject();
        });
    }
    listTables();
}

void OutputsView::listTables()
{
    {
        const QSignalBlocker quiet(m_table);
        const QString shown = m_table->currentText();
        m_table->clear();
        m_table->addItems(m_outputs.tables());
        m_table->setCurrentIndex(std::max(0, m_table->findText(shown)));
    }
    m_table->setEnabled(m_table->count() > 0);
    m_hint->setVisible(m_table->count() == 0);
    m_outputs.show(m_table->currentIndex());
}

} // namespace unlearn
