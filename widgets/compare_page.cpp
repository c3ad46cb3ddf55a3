// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_page.h"

#include "widgets/compare_plot.h"
#include "widgets/figures_table.h"
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
    plot->setToolTip(tr("Wheel: zoom. Drag: move. Double click: fit."));
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
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(plot);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(splitter, 1);
}

} // namespace unlearn
