// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/privacy_page.h"

#include "widgets/attack_samples_bar.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/histogram_plot.h"
#include "widgets/pixel_ratio_watch.h"
#include "widgets/roc_plot.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/privacy_model.h"
#include "widgets/table_row.h"
#include "widgets/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace unlearn {

namespace {

constexpr int imageSide = 28; // device-independent pixels
constexpr int mostLinesOfReadOut = 5;
constexpr int scoreDecimals = 4;

} // namespace

PrivacyPage::PrivacyPage(ExperimentSession& session, PrivacyModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_points(model), m_scores(model), m_worstOff(model),
      m_attack(new QComboBox(this)), m_advice(new QLabel(this)), m_tableBox(new QCheckBox(tr("Data ta&ble"), this)),
      m_warning(new QLabel(this)), m_roc(new RocPlot(model, m_points, this)),
      m_histogram(new HistogramPlot(model, m_scores, this)), m_thresholdBox(new QDoubleSpinBox(this)),
      m_readOut(new WrappedLabel(mostLinesOfReadOut, this)), m_table(new FiguresTable(this)),
      m_worstOffTable(new FiguresTable(this)), m_worstOffHint(new QLabel(m_worstOffTable))
{
    setObjectName(QStringLiteral("privacyPage"));
    m_roc->setObjectName(QStringLiteral("rocPlot"));
    m_roc->setAccessibleName(tr("ROC curves"));
    m_roc->setToolTip(tr("True against false positives of the attack on each model. Arrow keys: read values. Wheel, + "
                         "and −: zoom. Double click, 0: all."));
    m_warning->setObjectName(QStringLiteral("overForgettingWarning"));
    m_warning->setWordWrap(true);
    m_warning->setAutoFillBackground(true);
    m_warning->setBackgroundRole(QPalette::ToolTipBase);
    m_warning->setForegroundRole(QPalette::ToolTipText);
    m_warning->setMargin(6);
    m_warning->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* plots = new QSplitter(Qt::Horizontal, this);
    plots->setObjectName(QStringLiteral("privacyPlotsSplitter"));
    plots->setChildrenCollapsible(false);
    plots->addWidget(m_roc);
    plots->addWidget(buildScores());
    plots->setSizes({width(), width()}); // halves
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("privacySplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(plots);
    splitter->addWidget(buildDataTables());
    splitter->addWidget(buildTables());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({2 * height(), height(), height()}); // shares
    explain(*this, Term::MembershipInference);
    for (PlotWidget* plot : std::initializer_list<PlotWidget*>{m_roc, m_histogram})
        plot->exportThrough(m_session.exportWriter(), [this] { return m_session.ofItsData(); });
    explain(*m_roc, Term::Roc);
    explain(*m_warning, Term::OverForgetting);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildAttackRow());
    layout->addWidget(new AttackSamplesBar(session, this));
    layout->addWidget(m_warning);
    layout->addWidget(splitter, 1);

    connect(&m_model, &PrivacyModel::modelReset, this, &PrivacyPage::chooseRow);
    for (const auto signal : {&ExperimentSession::experimentChanged, &ExperimentSession::evaluationsChanged})
        connect(&m_session, signal, this, &PrivacyPage::showSamples);
    connect(&m_session, &ExperimentSession::shadowsAttacked, this, &PrivacyPage::showShadowAttacks);
    showSamples();
    chooseRow();
}

void PrivacyPage::showSamples()
{
    const auto experiment = m_session.experiment();
    m_worstOff.setSamples(experiment ? experiment->dataset : nullptr, m_session.measuredOn());
}

QWidget* PrivacyPage::buildAttackRow()
{
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("&Attack:"), row);
    label->setBuddy(m_attack);
    m_attack->setObjectName(QStringLiteral("attackBox"));
    m_attack->setAccessibleName(tr("Membership-inference attack"));
    m_attack->setToolTip(
        tr("The score by which an attacker tells positives from negatives; those with shadow models, at "
           "the end, are there once they were made"));
    for (const ScoreAttack attack : scoreAttacks())
        m_attack->addItem(attackTitle(scoreAttackName(attack)), QString::fromLatin1(scoreAttackName(attack)));
    m_attack->insertSeparator(m_attack->count());
    for (const ShadowAttackKind& kind : shadowAttacks())
        m_attack->addItem(attackTitle(kind.name), QString::fromStdString(kind.name));
    m_attack->setCurrentIndex(m_attack->findData(QString::fromStdString(m_model.attackName())));
    const auto explainAttack = [this] {
        const auto term = termOfAttack(m_attack->currentData().toString().toStdString());
        explain(*m_attack, term.value_or(Term::MembershipInference));
    };
    explainAttack();
    connect(m_attack, &QComboBox::currentIndexChanged, this, explainAttack);
    connect(m_attack, &QComboBox::currentIndexChanged, this, [this] {
        m_threshold.reset(); // scores of another attack are other numbers
        m_model.setAttack(m_attack->currentData().toString().toStdString());
    });
    auto* logBox = new QCheckBox(tr("Lo&g–log axes"), row);
    logBox->setObjectName(QStringLiteral("logRocBox"));
    logBox->setToolTip(tr("Logarithmic axes show what happens at few false positives"));
    logBox->setAccessibleName(tr("Logarithmic axes of the ROC curves"));
    connect(logBox, &QCheckBox::toggled, m_roc, &RocPlot::setLogarithmic);
    m_advice->setObjectName(QStringLiteral("privacyAdvice"));
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    m_advice->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_tableBox->setObjectName(QStringLiteral("privacyTableBox"));
    m_tableBox->setToolTip(tr("Show the figures behind the plots (F2)"));
    m_tableBox->setAccessibleName(m_tableBox->toolTip());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_attack);
    layout->addWidget(logBox);
    layout->addWidget(m_advice, 1);
    layout->addWidget(m_tableBox);
    return row;
}

QWidget* PrivacyPage::buildScores()
{
    m_histogram->setObjectName(QStringLiteral("histogramPlot"));
    m_histogram->setAccessibleName(tr("Histogram of scores"));
    m_histogram->setToolTip(tr("Scores of the model chosen in the table below. Drag the line, or use the arrow keys, "
                               "to see what a threshold gives."));
    connect(m_histogram, &HistogramPlot::thresholdWanted, this, &PrivacyPage::setThreshold);
    auto* scores = new QWidget(this);
    auto* label = new QLabel(tr("Thre&shold:"), scores);
    label->setBuddy(m_thresholdBox);
    m_thresholdBox->setObjectName(QStringLiteral("scoreThresholdBox"));
    m_thresholdBox->setAccessibleName(tr("Threshold of the score"));
    m_thresholdBox->setToolTip(tr("Scores from here on are taken for training samples"));
    m_thresholdBox->setDecimals(scoreDecimals);
    m_thresholdBox->setKeyboardTracking(false);
    connect(m_thresholdBox, &QDoubleSpinBox::valueChanged, this, &PrivacyPage::setThreshold);
    m_readOut->setObjectName(QStringLiteral("thresholdReadOut"));
    m_readOut->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_thresholdBox);
    row->addWidget(m_readOut, 1);
    auto* layout = new QVBoxLayout(scores);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_histogram, 1);
    layout->addLayout(row);
    return scores;
}

QWidget* PrivacyPage::buildDataTables()
{
    auto* points = new FiguresTable(this);
    points->setObjectName(QStringLiteral("rocPointsTable"));
    points->setAccessibleName(tr("Points of the ROC curves"));
    points->setToolTip(tr("Every point of every curve; Ctrl+C copies the chosen rows"));
    points->setModel(&m_points);
    explain(*points, Term::Roc);
    explainColumns(*points, {{RocPointsModel::TruePositives, Term::TruePositiveRate}});
    auto* bins = new FiguresTable(this);
    bins->setObjectName(QStringLiteral("scoreBinsTable"));
    bins->setAccessibleName(tr("Figures of the histogram of scores"));
    bins->setToolTip(tr("Every bin of the histogram; Ctrl+C copies the chosen rows"));
    bins->setModel(&m_scores);
    auto* tables = new QSplitter(Qt::Horizontal, this);
    tables->setObjectName(QStringLiteral("privacyDataSplitter"));
    tables->setChildrenCollapsible(false);
    tables->addWidget(points);
    tables->addWidget(bins);
    tables->hide();
    connect(m_tableBox, &QCheckBox::toggled, tables, &QWidget::setVisible);
    return tables;
}

QAbstractButton* PrivacyPage::dataTableButton() const
{
    return m_tableBox;
}

QWidget* PrivacyPage::buildTables()
{
    m_table->setObjectName(QStringLiteral("privacyTable"));
    m_table->setAccessibleName(tr("Figures of the attack"));
    m_table->setToolTip(tr("The chosen row's scores are drawn above"));
    m_table->setModel(&m_model);
    explainColumns(*m_table,
                   {{PrivacyModel::Subject, Term::RetrainedBaseline},
                    {PrivacyModel::Auc, Term::Auc},
                    {PrivacyModel::Low, Term::BootstrapInterval},
                    {PrivacyModel::High, Term::BootstrapInterval},
                    {PrivacyModel::Distance, Term::DistanceToRetrained},
                    {PrivacyModel::TwoSided, Term::Auc},
                    {PrivacyModel::TprAt1, Term::TruePositiveRate},
                    {PrivacyModel::TprAt01, Term::TruePositiveRate},
                    {PrivacyModel::PrecisionBesideRetrained, Term::ShadowModel}});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PrivacyPage::showRow);

    auto* tables = new QSplitter(Qt::Horizontal, this);
    tables->setObjectName(QStringLiteral("privacyTablesSplitter"));
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_table);
    tables->addWidget(buildWorstOff());
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    return tables;
}

QWidget* PrivacyPage::buildWorstOff()
{
    m_worstOffTable->setObjectName(QStringLiteral("worstOffTable"));
    m_worstOffTable->setModel(&m_worstOff);
    m_worstOffTable->setIconSize({imageSide, imageSide});
    m_worstOffTable->verticalHeader()->setDefaultSectionSize(imageSide + 4);
    new PixelRatioWatch(*this, [this] { m_worstOff.setImageSide(imageSide, devicePixelRatioF()); });
    auto* header = m_worstOffTable->horizontalHeader();
    connect(&m_worstOff, &QAbstractItemModel::dataChanged, header,
            [header] { header->resizeSections(QHeaderView::ResizeToContents); }); // pictures come later than numbers
    m_worstOffHint->setObjectName(QStringLiteral("worstOffHint"));
    m_worstOffHint->setAlignment(Qt::AlignCenter);
    m_worstOffHint->setWordWrap(true);
    m_worstOffHint->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(m_worstOffTable->viewport()))->addWidget(m_worstOffHint);
    connect(&m_worstOff, &QAbstractItemModel::modelReset, this, &PrivacyPage::showWorstOffHint);

    auto* part = new QWidget(this);
    auto* box = new QComboBox(part);
    box->setObjectName(QStringLiteral("worstOffBox"));
    box->setAccessibleName(tr("Whose worst-off samples"));
    box->setToolTip(
        tr("Forgetting some samples can give away others: list those to be forgotten, or the retained ones"));
    box->addItem(tr("Forget samples"), static_cast<int>(WorstOffModel::Of::Forgotten));
    box->addItem(tr("Retained samples"), static_cast<int>(WorstOffModel::Of::Retained));
    auto* heading = new QLabel(tr("&Worst-off:"), part);
    heading->setBuddy(box);
    const auto choose = [this, box] {
        const auto of = static_cast<WorstOffModel::Of>(box->currentData().toInt());
        const bool forgotten = of == WorstOffModel::Of::Forgotten;
        m_worstOffTable->setAccessibleName(forgotten ? tr("Worst-off samples") : tr("Worst-off retained samples"));
        m_worstOffTable->setToolTip(forgotten
                                        ? tr("The forget samples that the chosen model gives away most")
                                        : tr("The retained samples whose score rose most since the original model"));
        for (QWidget* widget : {static_cast<QWidget*>(box), static_cast<QWidget*>(m_worstOffTable)})
            explain(*widget, forgotten ? Term::MembershipInference : Term::RetainedRisk);
        m_worstOff.setOf(of);
    };
    connect(box, &QComboBox::currentIndexChanged, this, choose);
    choose();
    auto* row = new QHBoxLayout;
    row->addWidget(heading);
    row->addWidget(box);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_worstOffTable, 1);
    return part;
}

void PrivacyPage::showWorstOffHint()
{
    m_worstOffHint->setVisible(m_worstOff.rowCount() == 0);
    if (m_worstOff.isOfOtherSamples())
        m_worstOffHint->setText(tr("The attack is on other samples than those forgotten here: they are not listed."));
    else if (m_worstOff.of() == WorstOffModel::Of::Forgotten)
        m_worstOffHint->setText(tr("The forget samples that a model gives away most appear here after an attack."));
    else
        m_worstOffHint->setText(tr("The retained samples that a model gives away more than the original model does "
                                   "appear here after an attack that scores them."));
}

void PrivacyPage::chooseRow()
{
    m_table->setColumnHidden(PrivacyModel::Distance, !m_model.hasDistance());
    m_table->setColumnHidden(PrivacyModel::PrecisionBesideRetrained, !m_model.hasPrecisionBesideRetrained());
    // After a run the unlearned model is what one wants to see.
    int chosen = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.subject(i) == "unlearned")
            chosen = i;
    }
    if (m_model.rowCount() > 0)
        makeRowCurrent(*m_table, chosen);
    showRow();
    showWarning();
    showAdvice();
}

/// The chosen attack, or the first of those that were made.
void PrivacyPage::showShadowAttacks(const std::vector<ShadowAttackResult>& results)
{
    m_model.setShadowAttacks(results);
    const auto isShown = [this](const ShadowAttackResult& result) {
        return shadowAttackKind(result.attack).name == m_model.attackName();
    };
    if (!results.empty() && std::ranges::none_of(results, isShown))
        m_attack->setCurrentIndex(
            m_attack->findData(QString::fromStdString(shadowAttackKind(results.front().attack).name)));
}

void PrivacyPage::showRow()
{
    const int row = m_table->currentIndex().row();
    m_scores.setAttacked(row);
    m_worstOff.setAttacked(row);
    const bool shown = row >= 0 && row < m_model.rowCount();
    m_thresholdBox->setEnabled(shown);
    if (!shown) {
        setThreshold(std::nullopt);
        return;
    }
    {
        const QSignalBlocker quiet(m_thresholdBox);
        const double lowest = m_histogram->lowestScore();
        const double highest = m_histogram->highestScore();
        m_thresholdBox->setRange(lowest, highest);
        m_thresholdBox->setSingleStep((highest - lowest) / 200.0);
    }
    // The same threshold on another model shows how its scores have moved.
    setThreshold(std::clamp(m_threshold.value_or(bestThreshold(m_model.result(row).roc)), m_histogram->lowestScore(),
                            m_histogram->highestScore()));
}

void PrivacyPage::setThreshold(std::optional<double> threshold)
{
    const int row = m_table->currentIndex().row();
    const bool shown = threshold && std::isfinite(*threshold) && row >= 0 && row < m_model.rowCount();
    m_threshold = shown ? threshold : std::nullopt;
    if (!shown) {
        m_roc->setOperatingPoint(std::nullopt);
        m_histogram->setThreshold(std::nullopt, {});
        m_readOut->setText(QString());
        return;
    }
    const OperatingPoint point = operatingPointAt(m_model.result(row).roc, *threshold);
    m_roc->setOperatingPoint(point);
    const QString members = percentText(100.0 * point.truePositiveRate);
    const QString others = percentText(100.0 * point.falsePositiveRate);
    m_histogram->setThreshold(threshold, tr("TPR %1 %, FPR %2 %").arg(members, others));
    const bool isUsual = m_model.membership() == MembershipOptions();
    m_readOut->setText(
        (isUsual ? tr("Takes %1 % of the forget samples (TPR) and %2 % of the test samples (FPR) for training "
                      "samples: advantage %3 points.")
                 : tr("Takes %1 % of the positives (TPR) and %2 % of the negatives (FPR) for training "
                      "samples: advantage %3 points."))
            .arg(members, others, QLocale().toString(100.0 * point.advantage(), 'f', 2)));
    const QSignalBlocker quiet(m_thresholdBox);
    m_thresholdBox->setValue(*threshold);
}

void PrivacyPage::showAdvice()
{
    QString text = tr("The retrained model's curve is the ideal, not chance.");
    if (m_model.retrainedCount() == 1)
        text += QLatin1Char(' ') + tr("Two retrained models or more also show by a band how far such curves differ.");
    m_advice->setText(text);
}

void PrivacyPage::showWarning()
{
    const QLocale locale;
    const auto area = [&locale](double value) { return locale.toString(value, 'f', 3); };
    const std::optional<double> bound = m_model.overForgettingBound();
    QString text;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const AttackFigures& result = m_model.result(row);
        if (bound && m_model.overForgets(row))
            text = tr("Over-forgetting: the unlearned model's AUC, %1 (%2–%3), lies below %4, the least expected of a "
                      "model that never saw the forget samples (mean of the retrained models: %5; %6 where there is "
                      "none). It is less sure of them than such a model, and that gives them away as well.")
                       .arg(area(result.auc()), area(result.interval.low), area(result.interval.high), area(*bound),
                            area(m_model.idealArea()), locale.toString(0.5, 'f', 1));
    }
    m_warning->setVisible(!text.isEmpty());
    m_warning->setText(text);
    m_warning->setAccessibleName(m_warning->text());
}

} // namespace unlearn
