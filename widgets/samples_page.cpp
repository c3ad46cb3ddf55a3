// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/samples_page.h"

#include "widgets/forget_set_panel.h"
#include "widgets/glossary_links.h"
#include "widgets/sample_grid.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/run_queue.h"
#include "widgets/session/shadow_outlook_text.h"
#include "widgets/view_layout.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace unlearn {

namespace {

constexpr int smallestImage = 32;
constexpr int largestImage = 160;
constexpr int usualImage = 64;

void describe(QWidget* widget, const QString& name, const QString& tip)
{
    widget->setObjectName(name);
    widget->setAccessibleName(tip);
    widget->setToolTip(tip);
}

/// What tells what is remembered depends on nothing else of an experiment.
bool haveTheSameShadows(const Experiment& a, const Experiment& b)
{
    return a.dataset == b.dataset && a.model == b.model && a.plan.seed == b.plan.seed;
}

/// What a job does that answers the question.
QString askedText(const JobStatus& status)
{
    if (status.phase == QLatin1String("estimate"))
        return SamplesPage::tr("Estimating time and room by a few steps of training…");
    if (status.isLong && status.phase != QLatin1String("attack"))
        return SamplesPage::tr("The shadow models are being trained.");
    return SamplesPage::tr("The model is looking at all training samples.");
}

} // namespace

SamplesPage::SamplesPage(ExperimentSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_draft(session), m_samples(m_draft),
      m_grid(new SampleGrid(m_samples, this)), m_panel(new ForgetSetPanel(session, m_draft, this))
{
    setObjectName(QStringLiteral("samplesPage"));
    explain(*this, Term::ForgetSet);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(buildFilters());
    leftLayout->addWidget(buildQuery());
    leftLayout->addWidget(m_grid, 1);
    leftLayout->addWidget(buildSelectionRow());
    m_hint = new QLabel(m_grid);
    m_hint->setObjectName(QStringLiteral("samplesHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* hintLayout = new QVBoxLayout(m_grid->viewport());
    hintLayout->addWidget(m_hint);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("samplesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);

    connect(m_grid, &SampleGrid::selectedSamplesChanged, this, &SamplesPage::showSelection);
    connect(m_grid, &SampleGrid::addWanted, this, &SamplesPage::forgetSelected);
    connect(m_grid, &SampleGrid::takeOutWanted, this, &SamplesPage::keepSelected);
    connect(&m_samples, &QAbstractItemModel::modelReset, this, [this] {
        showHint();
        showSelection();
    });
    connect(&m_draft, &ForgetDraft::previewChanged, this, &SamplesPage::showClasses);
    connect(&m_draft, &ForgetDraft::exported, this, &SamplesPage::exported);
    connect(&m_draft, &ForgetDraft::failed, this, &SamplesPage::failed);
    m_grid->setImageSide(usualImage);
    showClasses();
    showHint();
    showSelection();
}

QWidget* SamplesPage::buildFilters()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addBox = [&](const QString& text, const QString& name, const QString& tip) {
        auto* box = new QComboBox(row);
        describe(box, name, tip);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
        auto* label = new QLabel(text, row);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
        return box;
    };
    m_class = addBox(tr("C&lass:"), QStringLiteral("sampleClassBox"), tr("List the samples of this class only"));
    m_show =
        addBox(tr("Sho&w:"), QStringLiteral("sampleShowBox"), tr("List all samples, or only those to be forgotten"));
    using Membership = SampleFilter::Membership;
    m_show->addItem(tr("All samples"), static_cast<int>(Membership::Any));
    m_show->addItem(tr("Forget set"), static_cast<int>(Membership::Forgotten));
    m_show->addItem(tr("Retained"), static_cast<int>(Membership::Retained));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents); // names of classes can be long, these are not
    layout->addStretch(1);
    auto* sizeLabel = new QLabel(tr("Si&ze:"), row);
    auto* size = new QSlider(Qt::Horizontal, row);
    describe(size, QStringLiteral("thumbnailSizeSlider"), tr("Size of the pictures"));
    size->setRange(smallestImage, largestImage);
    size->setSingleStep(8);
    size->setPageStep(32);
    size->setValue(usualImage);
    size->setMaximumWidth(110);
    keepWithLayout(*size);
    sizeLabel->setBuddy(size);
    layout->addWidget(sizeLabel);
    layout->addWidget(size);

    connect(m_class, &QComboBox::currentIndexChanged, this, &SamplesPage::filter);
    connect(m_show, &QComboBox::currentIndexChanged, this, &SamplesPage::filter);
    connect(size, &QSlider::valueChanged, m_grid, &SampleGrid::setImageSide);
    return row;
}

QWidget* SamplesPage::buildQuery()
{
    using Query = SampleFilter::Query;
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("The m&odel:"), row);
    m_query = new QComboBox(row);
    describe(m_query, QStringLiteral("sampleQueryBox"),
             tr("List samples by what the model says of them; the first time this takes a pass over all of them"));
    m_query->addItem(tr("says anything"), static_cast<int>(Query::None));
    m_query->addItem(tr("is wrong"), static_cast<int>(Query::Misclassified));
    m_query->addItem(tr("has a confidence below"), static_cast<int>(Query::LowConfidence));
    m_query->addItem(tr("has a loss above"), static_cast<int>(Query::HighLoss));
    m_query->addItem(tr("remembers by more than"), static_cast<int>(Query::HighMemorisation));
    m_query->setItemData(
        m_query->count() - 1,
        tr("Two shadow models, each trained on a half of the samples, say how much surer a model is of "
           "a sample for having seen it. Where they are missing, it is said first how long training them takes."),
        Qt::ToolTipRole);
    label->setBuddy(m_query);
    m_bound = new QDoubleSpinBox(row);
    describe(m_bound, QStringLiteral("sampleBoundBox"), tr("Bound of the confidence, loss or memorisation"));
    m_bound->setKeyboardTracking(false);
    m_bound->hide();
    m_train = new QPushButton(row);
    describe(m_train, QStringLiteral("trainShadowsButton"),
             tr("Train the shadow models that are missing, then list what is remembered"));
    m_train->hide();
    m_listed = new QLabel(row);
    m_listed->setObjectName(QStringLiteral("samplesListedLabel"));
    m_listed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(label);
    layout->addWidget(m_query);
    layout->addWidget(m_bound);
    layout->addWidget(m_train);
    layout->addWidget(m_listed, 1);
    connect(m_query, &QComboBox::currentIndexChanged, this, &SamplesPage::query);
    connect(m_bound, &QDoubleSpinBox::valueChanged, this, &SamplesPage::filter);
    connect(m_train, &QPushButton::clicked, this, [this] { m_mayAsk = m_session.scoreMemorisation(); });
    connect(&m_session, &ExperimentSession::sampleScoresChanged, this, &SamplesPage::showScores);
    connect(&m_session, &ExperimentSession::experimentChanged, this, &SamplesPage::followExperiment);
    connect(&m_session, &ExperimentSession::statusChanged, this, &SamplesPage::followStatus);
    connect(&m_session, &ExperimentSession::questionFailed, this, &SamplesPage::takeFailure);
    connect(&m_session, &ExperimentSession::memorisationEstimated, this, [this](const ShadowOutlook& outlook) {
        m_offered = outlook;
        m_mayAsk = m_mayAsk && (m_mustRepeat || question() != Question::Memorisation);
        showHint();
    });
    return row;
}

void SamplesPage::query()
{
    const auto wanted = static_cast<SampleFilter::Query>(m_query->currentData().toInt());
    const bool loss = wanted == SampleFilter::Query::HighLoss;
    const bool memorisation = wanted == SampleFilter::Query::HighMemorisation;
    {
        const QSignalBlocker quiet(m_bound);
        m_bound->setVisible(loss || memorisation || wanted == SampleFilter::Query::LowConfidence);
        m_bound->setRange(0.0, loss ? 1000.0 : 100.0);
        m_bound->setDecimals(loss ? 2 : 1);
        m_bound->setSuffix(loss ? tr(" nats") : tr(" %"));
        m_bound->setValue(loss ? 1.0 : 50.0);
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_query), static_cast<QWidget*>(m_bound)})
        explain(*widget, memorisation ? Term::Memorisation : Term::ForgetSet);
    filter();
    m_mayAsk = true;
    m_failure.clear();
    askModel();
    showHint();
}

/// What the chosen query wants to know.
Question SamplesPage::question() const
{
    const SampleFilter::Query wanted = m_samples.filter().query;
    if (wanted == SampleFilter::Query::None)
        return Question::None;
    return wanted == SampleFilter::Query::HighMemorisation ? Question::Memorisation : Question::Scores;
}

/// Nothing of it takes long: nothing is trained. Yet runs that wait come before an estimate.
void SamplesPage::askModel()
{
    if (!m_mayAsk || !isVisible())
        return;
    if (question() == Question::Memorisation && !m_runsWait)
        m_session.askForMemorisation();
    else if (question() == Question::Scores)
        m_session.scoreSamples();
}

void SamplesPage::askAgain()
{
    if (question() != Question::Memorisation)
        return;
    const JobStatus& status = m_session.status();
    m_mustRepeat = status.question == Question::Memorisation && !status.isLong;
    if (!m_offered)
        return;
    m_mayAsk = true;
    askModel();
    showHint();
}

void SamplesPage::follow(const RunQueue& queue)
{
    const auto look = [this, &queue] { m_runsWait = queue.isGoingOn(); };
    connect(&queue, &RunQueue::changed, this, look);
    look();
}

void SamplesPage::settleQuestion()
{
    if (m_session.status().activity == Activity::Idle)
        askModel();
    showHint();
}

void SamplesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askModel();
    showHint();
}

void SamplesPage::followExperiment()
{
    const auto before = std::exchange(m_experiment, m_session.experiment());
    if (!before || !m_experiment || !haveTheSameShadows(*before, *m_experiment)) {
        m_mayAsk = true;
        m_failure.clear();
        m_offered.reset();
    }
    showScores();
}

void SamplesPage::followStatus()
{
    const JobStatus& status = m_session.status();
    const bool isWork = !status.isFree() && status.activity != Activity::Opening;
    const bool wasStopping = std::exchange(m_wasStopping, status.stopping);
    if (status.stopping && !wasStopping) // whoever stops wants nothing else to begin, unless it is chosen since
        m_mayAsk = false;
    else if (isWork && !status.stopping && m_offered && question() == Question::Memorisation)
        m_mayAsk = true; // it may train them, or take their room
    m_mustRepeat = m_mustRepeat && status.question == Question::Memorisation;
    if (status.activity == Activity::Idle) // what follows the job by itself begins when its end was told
        QMetaObject::invokeMethod(this, &SamplesPage::settleQuestion, Qt::QueuedConnection);
    showHint();
}

void SamplesPage::takeFailure(Question asked, const QString& sentence, ErrorCode code)
{
    if (asked != question())
        return;
    // In training: how much room there is has changed. What was stopped before stays offered as it was.
    const bool lacksRoom = code == ErrorCode::DiskFull && m_offered;
    if (lacksRoom && !m_mayAsk)
        return;
    m_mayAsk = lacksRoom;
    m_failure = m_mayAsk ? QString() : sentence;
    m_offered.reset();
    showHint();
}

void SamplesPage::showScores()
{
    m_samples.setScores(m_session.sampleScores());
    m_samples.setMemorisation(m_session.memorisation());
    if (m_session.memorisation())
        m_offered.reset();
    showHint();
}

void SamplesPage::filter()
{
    const int label = m_class->currentIndex() - 1; // the first entry is "any"
    const auto query = static_cast<SampleFilter::Query>(m_query->currentData().toInt());
    const double bound = query == SampleFilter::Query::HighLoss ? m_bound->value() : m_bound->value() / 100.0;
    m_samples.setFilter({label < 0 ? std::nullopt : std::optional(label),
                         static_cast<SampleFilter::Membership>(m_show->currentData().toInt()), query, bound});
}

QWidget* SamplesPage::buildSelectionRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_selected = new QLabel(row);
    m_selected->setObjectName(QStringLiteral("samplesSelectedLabel"));
    m_selected->setWordWrap(true);
    m_forget = new QPushButton(tr("For&get selected"), row);
    describe(m_forget, QStringLiteral("forgetSelectedButton"),
             tr("Add the selected samples to the forget set (Enter)"));
    m_keep = new QPushButton(tr("&Keep selected"), row);
    describe(m_keep, QStringLiteral("keepSelectedButton"),
             tr("Take the selected samples out of the forget set (Delete)"));
    layout->addWidget(m_selected, 1);
    layout->addWidget(m_forget);
    layout->addWidget(m_keep);
    connect(m_forget, &QPushButton::clicked, this, &SamplesPage::forgetSelected);
    connect(m_keep, &QPushButton::clicked, this, &SamplesPage::keepSelected);
    return row;
}

QAbstractButton* SamplesPage::dataTableButton() const
{
    return m_panel->dataTableButton();
}

void SamplesPage::showClasses()
{
    const auto& dataset = m_samples.dataset();
    const int classes = dataset ? static_cast<int>(dataset->classes()) : 0;
    showHint();
    const auto isShown = [&](int label) {
        return m_class->itemText(label + 1)
            == QString::fromStdString(dataset->classNames[static_cast<std::size_t>(label)]);
    };
    bool same = m_class->count() == classes + 1;
    for (int label = 0; same && label < classes; ++label)
        same = isShown(label);
    if (same)
        return;
    const QSignalBlocker quiet(m_class);
    m_class->clear();
    m_class->addItem(tr("Any"));
    for (int label = 0; label < classes; ++label)
        m_class->addItem(QString::fromStdString(dataset->classNames[static_cast<std::size_t>(label)]));
    m_class->setCurrentIndex(m_samples.filter().label.value_or(-1) + 1);
}

void SamplesPage::showSelection()
{
    const auto count = static_cast<qlonglong>(m_grid->selectedSamples().size());
    m_selected->setText(count == 0 ? tr("Click, drag or Shift+arrows select samples.")
                                   : tr("%1 selected").arg(QLocale().toString(count)));
    m_forget->setEnabled(count > 0);
    m_keep->setEnabled(count > 0);
}

void SamplesPage::showHint()
{
    const int rows = m_samples.rowCount();
    if (!m_hint)
        return;
    m_listed->setText(m_samples.dataset() ? tr("%1 listed").arg(QLocale().toString(rows)) : QString());
    m_hint->setVisible(rows == 0);
    const JobStatus& status = m_session.status();
    const bool isAnswered = !m_samples.dataset() || m_samples.canAnswer();
    const bool isAsked = status.question == question() && !status.stopping;
    const bool isOffered = !isAnswered && !isAsked && m_offered && question() == Question::Memorisation;
    if (!isOffered && m_train->hasFocus())
        m_grid->setFocus();
    m_train->setVisible(isOffered);
    if (isOffered) {
        const QString outlook = shadowOutlookText(*m_offered);
        m_train->setText(tr("Train %n shadow model(s)", nullptr, m_offered->missing));
        m_train->setAccessibleName(m_train->text());
        m_train->setAccessibleDescription(outlook);
        m_train->setEnabled(m_session.canStart() && !status.jobFollows && !status.stopping && m_offered->fits());
        m_hint->setText(outlook);
    } else if (!isAnswered) {
        m_hint->setText(isAsked ? askedText(status) : unansweredText());
    } else {
        m_hint->setText(m_samples.dataset() ? tr("No sample is of this class and kind.")
                                            : tr("The training samples appear here once data are loaded."));
    }
}

QString SamplesPage::unansweredText() const
{
    if (m_mayAsk)
        return tr("The model will be asked when the running job has ended.");
    const QString again =
        tr("The model has not looked at all training samples. Choosing the question again asks it to.");
    return m_failure.isEmpty() ? again : m_failure + QLatin1Char('\n') + again;
}

void SamplesPage::forgetSelected()
{
    m_draft.addSamples(m_grid->selectedSamples());
}

void SamplesPage::keepSelected()
{
    m_draft.takeOutSamples(m_grid->selectedSamples());
}

} // namespace unlearn
