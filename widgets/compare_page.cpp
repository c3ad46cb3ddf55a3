// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_page.h"

#include "widgets/compare_plot.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/merit_view.h"
#include "widgets/origin_action.h"
#include "widgets/outputs_view.h"
#include "widgets/parallel_plot.h"
#include "widgets/pareto_plot.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/experiment_session.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace unlearn {

ComparePage::ComparePage(CompareModel& model, ExperimentSession* session, QWidget* parent)
    : QWidget(parent), m_model(model), m_axes(model), m_epochs(model), m_pareto(model), m_head(new QHBoxLayout),
      m_tableBox(new QCheckBox(tr("Data ta&ble"), this)), m_views(new QTabWidget(this)),
      m_outputs(new OutputsView(session, this)), m_table(new FiguresTable(this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_views->setObjectName(QStringLiteral("compareViews"));
    m_views->setAccessibleName(tr("Views of the compared runs"));
    m_views->setDocumentMode(true);
    m_views->addTab(buildCurves(session), tr("C&urves"));
    m_views->addTab(buildParallel(session), tr("Parallel coordi&nates"));
    m_views->addTab(new MeritView(model, session, this), tr("Figure&s of merit"));
    m_views->addTab(m_outputs, tr("&Outputs"));
    m_views->tabBar()->setObjectName(QStringLiteral("compareViewTabs"));
    m_views->tabBar()->setAccessibleName(m_views->accessibleName());
    m_views->setTabToolTip(0, tr("Figures by epoch, and test error against distance to retrained"));
    m_views->setTabToolTip(1, tr("Every setting that differs beside every result, a line for each run"));
    m_views->setTabToolTip(2, tr("Errors, attacks and figures of merit beside those of the retrained models"));
    m_views->setTabToolTip(3, tr("Prediction matrices and entropies of runs whose outputs were measured"));
    buildTable();
    buildHead();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_views);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_head);
    layout->addWidget(splitter, 1);
}

void ComparePage::buildHead()
{
    auto* group = new QCheckBox(tr("&Group by seed"), this);
    group->setObjectName(QStringLiteral("groupBySeedBox"));
    group->setToolTip(
        tr("Runs that differ in nothing but their seed share a column, and a mark of test error against distance, with "
           "mean and standard deviation; curves and parallel coordinates show each run"));
    group->setAccessibleName(group->toolTip());
    connect(group, &QCheckBox::toggled, &m_model, &CompareModel::setGroupedBySeed);
    auto* epoch = new QComboBox(this);
    epoch->setObjectName(QStringLiteral("compareEpochBox"));
    epoch->setAccessibleName(tr("Epoch after which runs are compared"));
    epoch->setToolTip(
        tr("Results after the selected epoch are of whole sets. After the last one, or the best one, whose "
           "forget error is nearest to the retrained models', they are of the samples that were looked "
           "at after each epoch, and without attacks, unless that is the selected one. Figures of merit and "
           "outputs are always of the selected epoch."));
    for (const ComparedEpoch which : {ComparedEpoch::Selected, ComparedEpoch::Last, ComparedEpoch::Best})
        epoch->addItem(comparedEpochTitle(which), static_cast<int>(which));
    connect(epoch, &QComboBox::currentIndexChanged, this,
            [this, epoch] { m_model.setEpoch(static_cast<ComparedEpoch>(epoch->currentData().toInt())); });
    auto* label = new QLabel(tr("Results after e&poch:"), this);
    label->setBuddy(epoch);
    m_tableBox->setObjectName(QStringLiteral("compareTableBox"));
    m_tableBox->setToolTip(tr("Show the figures behind the plots (F2)"));
    m_tableBox->setAccessibleName(m_tableBox->toolTip());
    m_head->addStretch(1);
    m_head->addWidget(label);
    m_head->addWidget(epoch);
    m_head->addWidget(group);
    m_head->addWidget(m_tableBox);
    connect(m_views, &QTabWidget::currentChanged, epoch, [epoch, label](int view) {
        const bool isFollowed = view < 2; // the other two are of the selected epoch
        epoch->setEnabled(isFollowed);
        label->setEnabled(isFollowed);
    });
}

void ComparePage::forgetPurged(const std::vector<RunSummary>& runs)
{
    m_outputs->forgetPurged(runs);
}

QWidget* ComparePage::buildCurves(ExperimentSession* session)
{
    auto* plot = new ComparePlot(m_model, m_epochs, this);
    plot->setObjectName(QStringLiteral("comparePlot"));
    plot->setAccessibleName(tr("Curves of the compared runs"));
    plot->setToolTip(
        tr("Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Click, up and down: highlight a run. Left "
           "and right: read an epoch."));
    auto* pareto = new ParetoPlot(m_model, m_pareto, this);
    pareto->setObjectName(QStringLiteral("paretoPlot"));
    pareto->setAccessibleName(tr("Test error against distance to retrained"));
    pareto->setToolTip(
        tr("Each mark is a run, or the mean of several seeds; towards the lower left is better. Click or arrow keys: "
           "highlight its runs."));
    exportThrough(*plot, session);
    exportThrough(*pareto, session);
    auto* figure = new QComboBox(this);
    figure->setObjectName(QStringLiteral("compareFigureBox"));
    figure->setAccessibleName(tr("Figure that is compared"));
    figure->setToolTip(tr("Which figure is drawn by epoch"));
    figure->addItem(tr("Forget error"), static_cast<int>(CompareFigure::ForgetError));
    figure->addItem(tr("Test error"), static_cast<int>(CompareFigure::TestError));
    figure->addItem(tr("Retain error"), static_cast<int>(CompareFigure::RetainError));
    figure->addItem(tr("Loss"), static_cast<int>(CompareFigure::Loss));
    connect(figure, &QComboBox::currentIndexChanged, this,
            [this, figure] { m_epochs.setFigure(static_cast<CompareFigure>(figure->currentData().toInt())); });
    explain(*plot, Term::ForgetError);
    explain(*pareto, Term::ParetoFront);
    auto* label = new QLabel(tr("F&igure:"), this);
    label->setBuddy(figure);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(figure);
    row->addStretch(1);
    auto* plots = new QSplitter(Qt::Horizontal, this);
    plots->setObjectName(QStringLiteral("comparePlotsSplitter"));
    plots->setChildrenCollapsible(false);
    plots->addWidget(plot);
    plots->addWidget(pareto);
    plots->setStretchFactor(0, 3);
    plots->setStretchFactor(1, 2);
    auto* figures = new FiguresTable(this);
    figures->setObjectName(QStringLiteral("compareEpochsTable"));
    figures->setAccessibleName(tr("Figures behind the curves"));
    figures->setToolTip(tr("The figure that is drawn, of every run after every epoch; Ctrl+C copies the chosen rows"));
    figures->setModel(&m_epochs);
    explainColumns(*figures, {{0, Term::Epoch}});
    auto* marks = new FiguresTable(this);
    marks->setObjectName(QStringLiteral("paretoTable"));
    marks->setAccessibleName(tr("Figures behind test error against distance to retrained"));
    marks->setToolTip(tr("The figures of every mark; Ctrl+C copies the chosen rows"));
    marks->setModel(&m_pareto);
    explainColumns(*marks,
                   {{ParetoModel::Distance, Term::DistanceToRetrained},
                    {ParetoModel::TestError, Term::TestError},
                    {ParetoModel::BeatenByNone, Term::ParetoFront}});
    auto* tables = new QSplitter(Qt::Horizontal, this); // as the plots above them
    tables->setObjectName(QStringLiteral("compareTablesSplitter"));
    tables->setChildrenCollapsible(false);
    tables->addWidget(figures);
    tables->addWidget(marks);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    tables->hide();
    connect(m_tableBox, &QCheckBox::toggled, tables, &QWidget::setVisible);
    auto* withTable = new QSplitter(Qt::Vertical, this);
    withTable->setObjectName(QStringLiteral("compareCurvesSplitter"));
    withTable->setChildrenCollapsible(false);
    withTable->addWidget(plots);
    withTable->addWidget(tables);
    withTable->setStretchFactor(0, 3);
    withTable->setStretchFactor(1, 2);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(row);
    layout->addWidget(withTable, 1);
    return page;
}

void ComparePage::exportThrough(PlotWidget& plot, ExperimentSession* session)
{
    if (session)
        plot.exportThrough(session->exportWriter(), [this] { return ofRuns(m_model.runs()); });
}

QWidget* ComparePage::buildParallel(ExperimentSession* session)
{
    auto* plot = new ParallelPlot(m_model, m_axes, this);
    plot->setObjectName(QStringLiteral("parallelPlot"));
    plot->setAccessibleName(tr("Compared runs in parallel coordinates"));
    plot->setToolTip(tr("A line is a run. Click: highlight it. Left and right: choose an axis. Up and down: the next "
                        "run on it."));
    exportThrough(*plot, session);
    auto* figures = new FiguresTable(this);
    figures->setObjectName(QStringLiteral("parallelTable"));
    figures->setAccessibleName(tr("Figures behind the parallel coordinates"));
    figures->setToolTip(tr("Every run's settings that differ, and its results; Ctrl+C copies the chosen rows"));
    figures->setModel(&m_axes);
    figures->hide();
    connect(m_tableBox, &QCheckBox::toggled, figures, &QWidget::setVisible);
    followHighlight(*figures);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("parallelSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(plot);
    splitter->addWidget(figures);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

/// Chosen rows are highlighted runs, both ways.
void ComparePage::followHighlight(FiguresTable& figures)
{
    connect(figures.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &figures] {
        if (m_following)
            return;
        std::set<RunId> runs;
        const auto rows = figures.selectionModel()->selectedRows();
        for (const QModelIndex& row : rows)
            runs.insert(m_axes.run(row.row()));
        m_model.setHighlighted(std::move(runs));
    });
    const auto follow = [this, &figures] {
        QItemSelection rows;
        for (int row = 0; row < m_axes.rowCount(); ++row) {
            if (m_model.highlighted().contains(m_axes.run(row)))
                rows.select(m_axes.index(row, 0), m_axes.index(row, 0));
        }
        m_following = true;
        figures.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_following = false;
    };
    connect(&m_model, &CompareModel::highlightChanged, this, follow);
    connect(&m_axes, &QAbstractItemModel::modelReset, this, follow);
}

void ComparePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Results, and settings that differ"));
    m_table->setToolTip(tr("What came of the runs, and those settings that are not the same in all; Ctrl+C copies"));
    m_table->setModel(&m_model);
    m_table->setMouseTracking(true);
    m_table->horizontalHeader()->setStretchLastSection(false); // a column a run: the last one is like the others
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QAbstractItemView::entered, this, [this](const QModelIndex& cell) {
        m_model.setHovered(cell.column() > 0 ? m_model.runsOf(cell.column()) : std::set<RunId>());
    });
    connect(m_table, &QAbstractItemView::viewportEntered, this, [this] { m_model.setHovered({}); });
    m_table->horizontalHeader()->setSectionsClickable(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section > 0)
            m_model.setHighlighted(m_model.runsOf(section));
    });
    auto* origin = addOriginAction(*m_table, QStringLiteral("comparedOriginAction"));
    connect(origin, &QAction::triggered, this, [this] {
        if (const auto run = currentRun())
            Q_EMIT originWanted(*run);
    });
    const auto enable = [this, origin] { origin->setEnabled(currentRun().has_value()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, origin, enable);
    connect(&m_model, &QAbstractItemModel::modelReset, origin, enable); // of which the selection says nothing
    enable();
}

std::optional<RunId> ComparePage::currentRun() const
{
    const int column = m_table->currentIndex().column();
    const auto runs = column > 0 ? m_model.runsOf(column) : std::set<RunId>();
    return runs.size() == 1 ? std::optional(*runs.begin()) : std::nullopt;
}

bool ComparePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Leave)
        m_model.setHovered({});
    return QWidget::eventFilter(watched, event);
}

void ComparePage::addCommand(QAction* command)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(command);
    button->setObjectName(command->objectName() + QStringLiteral("OnPage"));
    button->setAccessibleName(command->toolTip());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_head->insertWidget(0, button);
}

void ComparePage::showParallelCoordinates()
{
    m_views->setCurrentIndex(1);
}

QAbstractButton* ComparePage::dataTableButton() const
{
    return m_tableBox;
}

} // namespace unlearn
