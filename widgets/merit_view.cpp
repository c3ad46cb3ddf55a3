// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merit_view.h"

#include "widgets/depth_plot.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/relearn_dialog.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/core_text.h"
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/method_titles.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace unlearn {

MeritView::MeritView(const CompareModel& compare, ExperimentSession* session, QWidget* parent)
    : QWidget(parent), m_compare(compare), m_session(session), m_merit(compare), m_more(new QToolButton(this)),
      m_figure(new QComboBox(this)), m_depth(new DepthPlot(m_merit, this)), m_quality(new QLabel(this))
{
    setObjectName(QStringLiteral("meritView"));
    auto* figures = new FiguresTable(this);
    figures->setObjectName(QStringLiteral("meritTable"));
    figures->setAccessibleName(tr("Figures of merit of the compared runs"));
    figures->setToolTip(
        tr("Figures of the unlearned models, beside mean and spread of the retrained ones; Ctrl+C copies the "
           "chosen rows"));
    figures->setModel(&m_merit);
    explainColumns(*figures,
                   {{CompareMeritModel::Layer, Term::Layer},
                    {CompareMeritModel::Reference, Term::NoiseFloor},
                    {CompareMeritModel::Distance, Term::DistanceToRetrained}});
    explainCells(*figures, CompareMeritModel::TermRole);
    explain(*m_more, Term::Relearning);
    buildButton();
    m_figure->setObjectName(QStringLiteral("depthFigureBox"));
    m_figure->setAccessibleName(tr("Figure that is drawn by depth"));
    m_figure->setToolTip(tr("What is drawn of every layer, forget and retained samples apart"));
    m_figure->addItem(tr("Alignment with retrained"), QStringLiteral("cka"));
    m_figure->addItem(tr("Linear-probe recovery"), QStringLiteral("probe"));
    const auto explainFigure = [this] {
        for (QWidget* widget : {static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_depth)})
            explain(*widget, m_figure->currentIndex() == 0 ? Term::Alignment : Term::LinearProbe);
    };
    connect(m_figure, &QComboBox::currentIndexChanged, this, [this, explainFigure] {
        m_depth->setFigure(m_figure->currentData().toString());
        explainFigure();
    });
    explainFigure();
    m_depth->setObjectName(QStringLiteral("depthPlot"));
    m_depth->setAccessibleName(tr("Layers by depth"));
    m_depth->setToolTip(
        tr("A figure of each layer, from the input to the output. Arrow keys: read a layer. Wheel, + and −: "
           "zoom. Double click, 0: all."));
    if (m_session)
        m_depth->exportThrough(m_session->exportWriter(), [this] { return ofRuns(m_compare.runs()); });
    auto* label = new QLabel(tr("B&y depth:"), this);
    label->setBuddy(m_figure);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_figure);
    row->addStretch(1);
    row->addWidget(m_more);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("meritSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(figures);
    splitter->addWidget(m_depth);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_quality);
    layout->addWidget(splitter, 1);
    m_quality->setObjectName(QStringLiteral("forgettingQualityLabel"));
    m_quality->setWordWrap(true);
    m_quality->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_quality->setToolTip(tr("Formula: %1").arg(formulaText(figureKind("forgetting-quality").formula)));
    explain(*m_quality, Term::ForgettingQuality);
    m_quality->hide();
    connect(&m_compare, &QAbstractItemModel::modelReset, this, &MeritView::showQualities);
}

void MeritView::buildButton()
{
    m_more->setObjectName(QStringLiteral("measureMoreButton"));
    m_more->setText(tr("Me&asure more"));
    m_more->setAccessibleName(tr("Measure more figures of the compared runs"));
    m_more->setToolTip(
        tr("Work figures that the log does not hold out of the models of the runs, as far as these are there"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setVisible(m_session != nullptr);
    if (!m_session)
        return;
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    addChoice(*menu, QStringLiteral("measureOutputs"), tr("&Outputs"),
              tr("Agreement and distance of answers, entropies, attacks on changed answers, thirds of the forget set "
                 "(by memorisation where every run has the two shadow models of the same model, data and seed, else by "
                 "the original's confidence margin), retained samples at risk"),
              [this] { measure({.outputs = true}); });
    addChoice(*menu, QStringLiteral("measureLayers"), tr("&Layers"),
              tr("Linear probes and alignment of every layer, forget and retained samples apart"),
              [this] { measure({.layers = true}); });
    addChoice(*menu, QStringLiteral("measureRelearning"), tr("&Relearning…"),
              tr("Epochs until a model knows the forget set again, from itself and from retained samples alone"),
              [this] { askForRelearning(); });
    m_more->setMenu(menu);
    connect(m_session, &ExperimentSession::statusChanged, this, &MeritView::enable);
    connect(m_session, &ExperimentSession::experimentChanged, this, &MeritView::enable);
    connect(&m_compare, &QAbstractItemModel::modelReset, this, &MeritView::enable);
    connect(m_session, &ExperimentSession::runsMeasured, &m_merit, &CompareMeritModel::addMeasured);
    connect(m_session, &ExperimentSession::runsMeasured, this, [this](const std::vector<MeasuredRun>& runs) {
        std::vector<ComparedQuality> found;
        for (const MeasuredRun& run : runs) {
            if (run.quality)
                found.push_back(*run.quality);
        }
        if (!found.empty()) // else something else was measured
            m_qualities = std::move(found);
        showQualities();
    });
    enable();
}

void MeritView::addChoice(QMenu& menu, const QString& name, const QString& text, const QString& tip,
                          const std::function<void()>& choose)
{
    auto* action = menu.addAction(text);
    action->setObjectName(name);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, choose);
}

void MeritView::measure(const MeritWishes& wishes)
{
    std::vector<RunId> runs;
    for (const RunDetails& run : m_compare.runs())
        runs.push_back(run.summary.id);
    m_session->measureRuns(runs, wishes);
}

void MeritView::askForRelearning()
{
    m_relearning = new RelearnDialog(this);
    m_relearning->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_relearning, &QDialog::accepted, this, [this] { measure({.relearning = m_relearning->options()}); });
    m_relearning->open();
    enable(); // the menu may have been open when a run began
}

void MeritView::enable()
{
    const bool canMeasure = m_session->canStart() && !m_session->status().jobFollows && !m_compare.runs().empty();
    m_more->setEnabled(canMeasure);
    if (m_relearning) // a run of the queue may have begun meanwhile
        m_relearning->setCanMeasure(canMeasure);
}

/// Those of runs all of which are compared, and none purged.
void MeritView::showQualities()
{
    const auto isCompared = [this](std::int64_t number) {
        return std::ranges::any_of(m_compare.runs(), [number](const RunDetails& run) {
            return run.summary.id.value == number && run.summary.purgedAt.empty();
        });
    };
    const QLocale locale;
    QStringList lines;
    bool tooFew = false;
    for (const ComparedQuality& one : m_qualities) {
        if (!std::ranges::all_of(one.runs, isCompared))
            continue;
        QStringList numbers;
        for (const std::int64_t run : one.runs)
            numbers << locale.toString(static_cast<qlonglong>(run));
        const QString of = methodTitle(one.method);
        if (one.quality)
            lines << tr("Forgetting quality of %1 (runs %2): %3, where models that do not differ get %4; %5 unlearned "
                        "and %6 "
                        "retrained models.")
                         .arg(of, numbers.join(QStringLiteral(", ")), locale.toString(one.quality->value, 'f', 3),
                              locale.toString(one.quality->chance, 'f', 3),
                              locale.toString(static_cast<qlonglong>(one.quality->unlearnedModels)),
                              locale.toString(static_cast<qlonglong>(one.quality->retrainedModels)));
        else if (one.reason->code() == ErrorCode::ValueOutOfRange)
            tooFew = true;
        else
            lines << tr("There is no forgetting quality of %1 (runs %2). %3.")
                         .arg(of, numbers.join(QStringLiteral(", ")), errorText(*one.reason));
    }
    if (tooFew) // of most comparisons: said once
        lines << tr("Forgetting quality takes %1 unlearned models or more and as many retrained ones, of different "
                    "seeds, "
                    "all of them there.")
                     .arg(locale.toString(static_cast<qlonglong>(fewestModelsForQuality)));
    m_quality->setText(lines.join(QLatin1Char('\n')));
    m_quality->setVisible(!lines.isEmpty());
}

} // namespace unlearn
