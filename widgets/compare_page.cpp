// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_page.h"

#include "widgets/compare_plot.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/pareto_plot.h"
#include "widgets/session/compare_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace unlearn {

ComparePage::ComparePage(CompareModel& model, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("comparePage"));
    auto* plot = new ComparePlot(model, this);
    plot->setObjectName(QStringLiteral("comparePlot"));
    plot->setAccessibleName(tr("Curves of the compared runs"));
    plot->setToolTip(tr("Wheel: zoom. Drag: move. Double click: fit. Click: highlight a run."));
    auto* pareto = new ParetoPlot(model, this);
    pareto->setObjectName(QStringLiteral("paretoPlot"));
    pareto->setAccessibleName(tr("Test error against distance to retrained"));
    pareto->setToolTip(
        tr("Each mark is a run; towards the lower left is better. Click or arrow keys: highlight a run."));
    auto* figure = new QComboBox(this);
    figure->setObjectName(QStringLiteral("compareFigureBox"));
    figure->setAccessibleName(tr("Figure that is compared"));
    figure->setToolTip(tr("Which figure is drawn by epoch"));
    using Figure = ComparePlot::Figure;
    figure->addItem(tr("Forget error"), static_cast<int>(Figure::ForgetError));
    figure->addItem(tr("Test error"), static_cast<int>(Figure::TestError));
    figure->addItem(tr("Retain error"), static_cast<int>(Figure::RetainError));
    figure->addItem(tr("Loss"), static_cast<int>(Figure::Loss));
    connect(figure, &QComboBox::currentIndexChanged, plot,
            [plot, figure] { plot->setFigure(static_cast<Figure>(figure->currentData().toInt())); });
    explain(*plot, Term::ForgetError);
    explain(*pareto, Term::RetrainedBaseline);
    auto* label = new QLabel(tr("&Figure:"), this);
    label->setBuddy(figure);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(figure);
    row->addStretch(1);

    auto* table = new FiguresTable(this);
    table->setObjectName(QStringLiteral("compareTable"));
    table->setAccessibleName(tr("Results, and settings that differ"));
    table->setToolTip(tr("What came of the runs, and those settings that are not the same in all; Ctrl+C copies"));
    table->setModel(&model);
    table->horizontalHeader()->setSectionsClickable(true);
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, &model, [&model](int section) {
        if (section > 0)
            model.setHighlighted({model.runs()[static_cast<std::size_t>(section) - 1].summary.id});
    });
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->setChildrenCollapsible(false);
    auto* plots = new QSplitter(Qt::Horizontal, this);
    plots->setObjectName(QStringLiteral("comparePlotsSplitter"));
    plots->setChildrenCollapsible(false);
    plots->addWidget(plot);
    plots->addWidget(pareto);
    plots->setStretchFactor(0, 3);
    plots->setStretchFactor(1, 2);
    splitter->addWidget(plots);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(splitter, 1);
}

} // namespace unlearn
