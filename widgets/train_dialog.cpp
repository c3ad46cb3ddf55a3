// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/train_dialog.h"

#include "core/train/training.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/named_control.h"
#include "widgets/path_edit.h"
#include "widgets/session/core_text.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/output_file_reader.h"
#include "widgets/session/percent_text.h"
#include "widgets/training_plot.h"
#include "widgets/whole_number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace unlearn {

namespace {

constexpr int usualCrop = 4; // pixels

/// What the box makes of a recipe's number, which may have more digits or lie outside its range.
template <typename Number> int shownIn(const QSpinBox& box, Number number)
{
    if (std::cmp_less(number, box.minimum()))
        return box.minimum();
    return std::cmp_greater(number, box.maximum()) ? box.maximum() : static_cast<int>(number);
}

double shownIn(const QDoubleSpinBox& box, double number)
{
    return std::clamp(QString::number(number, 'f', box.decimals()).toDouble(), box.minimum(), box.maximum());
}

/// Nothing where the box still shows what was filled in.
template <typename Box, typename Number> void takeEdited(Number& number, const Box& box, Number filledIn)
{
    if (box.value() != shownIn(box, filledIn))
        number = static_cast<Number>(box.value());
}

QString lookingUp()
{
    return TrainDialog::tr("Checking whether this file exists already…");
}

} // namespace

TrainDialog::TrainDialog(ExperimentSession& session, OutputFileReader& files, const std::string& dataset,
                         const QString& folder, QWidget* parent)
    : QDialog(parent), m_session(session), m_files(files), m_data(dataset), m_folder(folder), m_model(session)
{
    setObjectName(QStringLiteral("trainDialog"));
    setWindowTitle(tr("Train a model"));
    m_base.stages = {TrainStage{}};
    if (const auto recipe = session.modelRecipe(); isExperimentsOwn() && recipe && recipe->stages.size() == 1)
        m_base = *recipe;

    auto* panes = new QHBoxLayout;
    panes->addWidget(buildForm());
    panes->addWidget(buildProgress(), 1);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("trainingState"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto addButton = [this](const QString& name, const QString& text, const QString& tip) {
        auto* button = named(new QPushButton(text, this), name, tip);
        button->setAutoDefault(false);
        return button;
    };
    m_train = addButton(QStringLiteral("trainButton"), tr("&Train"), tr("Begin the training"));
    m_stop = addButton(QStringLiteral("stopTrainingButton"), tr("St&op"),
                       tr("Stop the training; it can be taken up again from the last whole epoch"));
    m_use = addButton(QStringLiteral("useTrainedButton"), tr("&Use as the model"),
                      tr("Make the trained model the one that is to unlearn"));
    auto* close =
        addButton(QStringLiteral("closeTrainingButton"), tr("&Close"), tr("Close this dialog; a training goes on"));
    connect(m_train, &QPushButton::clicked, this, &TrainDialog::begin);
    connect(m_stop, &QPushButton::clicked, &m_session, &ExperimentSession::stop);
    connect(m_use, &QPushButton::clicked, this, &TrainDialog::useModel);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    buttons->addWidget(m_train);
    buttons->addWidget(m_stop);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(panes, 1);
    layout->addWidget(m_state);
    layout->addLayout(buttons);

    constexpr QSize usual(900, 520);
    resize(usual);
    m_architecture->setFocus();
    listArchitectures();
    describeArchitecture();
    sayWhatIsLeftOut();
    m_filledIn = settings();
    suggest();
    connect(&m_session, &ExperimentSession::trainingChanged, this, &TrainDialog::showFollowing);
    connect(&m_session, &ExperimentSession::trainingChanged, this, &TrainDialog::suggestNext);
    connect(&m_session, &ExperimentSession::experimentChanged, this, &TrainDialog::suggestAnew);
    connect(&m_session, &ExperimentSession::trainingChanged, this, &TrainDialog::lookAgain);
    connect(&m_session, &ExperimentSession::trainingChanged, this, &TrainDialog::showTraining);
    connect(&m_session, &ExperimentSession::trainingProgressed, this, &TrainDialog::showTraining);
    connect(&m_session, &ExperimentSession::statusChanged, this, &TrainDialog::showTraining);
    connect(m_out->lineEdit(), &QLineEdit::textChanged, this, &TrainDialog::lookAtFile);
    connect(&m_files, &OutputFileReader::found, this, &TrainDialog::takeFound);
    connect(m_without, &QCheckBox::toggled, this, &TrainDialog::suggest);
    connect(m_architecture, &QComboBox::currentIndexChanged, this, &TrainDialog::suggest);
    connect(m_architecture, &QComboBox::currentIndexChanged, this, &TrainDialog::describeArchitecture);
    connect(m_seed, &QSpinBox::valueChanged, this, &TrainDialog::suggest);
    connect(m_architecture, &QComboBox::currentIndexChanged, this, &TrainDialog::check);
    connect(m_learningRate, &QDoubleSpinBox::valueChanged, this, &TrainDialog::check);
    for (const QSpinBox* box : {m_epochs, m_batch, m_seed})
        connect(box, &QSpinBox::valueChanged, this, &TrainDialog::check);
    for (const QCheckBox* box : {m_bfloat16, m_augment, m_without, m_resume})
        connect(box, &QCheckBox::toggled, this, &TrainDialog::check);
    const auto& known = m_session.training();
    if (known && known->state == TrainingRecord::State::Running && known->settings.data == m_data)
        showSettings(known->settings);
    showTraining();
}

QWidget* TrainDialog::buildForm()
{
    auto* form = new QWidget(this);
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    const TrainStage& stage = m_base.stages.front();
    m_architecture = named(new QComboBox, QStringLiteral("trainArchitectureBox"), tr("Architecture of the new model"));
    m_description = new QLabel(form);
    m_description->setObjectName(QStringLiteral("trainArchitectureText"));
    m_description->setWordWrap(true);
    m_epochs =
        named(wholeNumberBox(1, 100000, stage.epochs), QStringLiteral("trainEpochsBox"), tr("Epochs of training"));
    m_learningRate = named(new QDoubleSpinBox, QStringLiteral("trainRateBox"),
                           tr("Peak of the learning rate, which rises and falls in one cycle"));
    explain(*m_epochs, Term::Epoch);
    explain(*m_learningRate, Term::LearningRate);
    m_learningRate->setDecimals(5);
    m_learningRate->setRange(0.00001, 100.0);
    m_learningRate->setSingleStep(0.01);
    m_learningRate->setValue(stage.learningRate);
    m_batch =
        named(wholeNumberBox(2, 1000000, m_base.batchSize), QStringLiteral("trainBatchBox"), tr("Samples in one step"));
    m_seed = named(wholeNumberBox(0, std::numeric_limits<int>::max(), 0), QStringLiteral("trainSeedBox"),
                   tr("Seed of the first weights, the order and the augmentation"));
    m_seed->setValue(shownIn(*m_seed, m_base.seed));
    m_bfloat16 = named(new QCheckBox(tr("&Forward passes in bfloat16")), QStringLiteral("trainBfloat16Box"),
                       tr("Quicker on processors that compute in bfloat16"));
    m_bfloat16->setChecked(m_base.bf16);
    m_augment = named(new QCheckBox(tr("Random crops a&nd flips")), QStringLiteral("trainAugmentBox"),
                      tr("Augmentation: images are moved by up to four pixels and mirrored at random"));
    m_augment->setChecked(stage.flip || stage.cropPadding > 0);
    m_without =
        named(new QCheckBox, QStringLiteral("trainWithoutForgetBox"),
              tr("Leave out what is to be forgotten: a retrained baseline, where the architecture is the model's"));
    m_out = new PathEdit(PathEdit::Kind::NewFile, tr("Models (*.safetensors)"), form);
    named(m_out->lineEdit(), QStringLiteral("trainFileEdit"), tr("File that the model is saved to, safetensors"));
    m_resume = named(new QCheckBox(tr("&Go on where it was stopped")), QStringLiteral("trainResumeBox"),
                     tr("Beside this file lies the checkpoint of a training that was stopped"));
    m_resume->setChecked(true);
    layout->addRow(tr("&Architecture:"), m_architecture);
    layout->addRow(QString(), m_description);
    layout->addRow(tr("&Epochs:"), m_epochs);
    layout->addRow(tr("&Learning rate:"), m_learningRate);
    layout->addRow(tr("&Batch:"), m_batch);
    layout->addRow(tr("&Seed:"), m_seed);
    layout->addRow(QString(), m_bfloat16);
    layout->addRow(QString(), m_augment);
    layout->addRow(QString(), m_without);
    layout->addRow(tr("Sa&ve to:"), m_out);
    layout->addRow(QString(), m_resume);
    return form;
}

QWidget* TrainDialog::buildProgress()
{
    auto* plot = named(new TrainingPlot(m_model, this), QStringLiteral("trainingPlot"), tr("Loss by epoch"));
    plot->setToolTip(tr("Arrow keys: read an epoch. Wheel, + and −: zoom. Double click, 0: all."));
    plot->exportThrough(m_session.exportWriter(), [this] { return m_session.ofTrainedData(); });
    auto* table = named(new FiguresTable(this), QStringLiteral("trainingTable"),
                        tr("Every epoch's figures; Ctrl+C copies the chosen rows"));
    table->setModel(&m_model);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("trainSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(plot);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

void TrainDialog::listArchitectures()
{
    const auto experiment = isExperimentsOwn() ? m_session.experiment() : nullptr;
    for (const ArchitectureKind& kind : architectures()) {
        const bool fits = !experiment || std::ranges::count(kind.takes, experiment->dataset->shape.kind) > 0;
        if (!fits)
            continue;
        const QString name = QString::fromStdString(kind.name);
        m_architecture->addItem(name, name);
        m_architecture->setItemData(m_architecture->count() - 1, coreText(kind.description), Qt::ToolTipRole);
    }
    if (experiment)
        m_architecture->setCurrentIndex(
            std::max(0, m_architecture->findData(QString::fromStdString(experiment->model->spec().architecture))));
    const bool images = !experiment || experiment->dataset->shape.kind == SampleKind::Image;
    m_augment->setEnabled(images);
    m_augment->setChecked(m_augment->isChecked() && images);
    m_without->setEnabled(hasForgetSet());
}

void TrainDialog::describeArchitecture()
{
    const QString description = m_architecture->currentData(Qt::ToolTipRole).toString();
    m_description->setText(description);
    m_architecture->setAccessibleDescription(description);
}

/// Of a plan of several requests, which one's end it is that a baseline has forgotten everything by.
void TrainDialog::sayWhatIsLeftOut()
{
    const auto experiment = isExperimentsOwn() ? m_session.experiment() : nullptr;
    const std::size_t requests = experiment ? experiment->plan.requests.size() : 0;
    if (m_request >= requests) // another plan, which has fewer
        m_request = 0;
    const QLocale locale;
    m_without->setText(requests > 1 ? tr("&Without all that is forgotten by the end of request %1 of %2")
                                          .arg(locale.toString(m_request + 1), locale.toString(requests))
                                    : tr("&Without the forget set"));
}

/// What the user has changed of m_base, which the form was filled in with, put in a recipe that has the rest.
TrainingSettings TrainDialog::settingsOver(const TrainRecipe& base) const
{
    TrainingSettings settings;
    settings.data = m_data;
    settings.architecture = m_architecture->currentData().toString().toStdString();
    settings.recipe = base;
    TrainStage& stage = settings.recipe.stages.front();
    const TrainStage& filledIn = m_base.stages.front();
    takeEdited(stage.epochs, *m_epochs, filledIn.epochs);
    takeEdited(stage.learningRate, *m_learningRate, filledIn.learningRate);
    const bool augmentedBefore = filledIn.flip || filledIn.cropPadding > 0;
    if (m_augment->isChecked() != augmentedBefore) {
        stage.flip = m_augment->isChecked();
        stage.cropPadding = stage.flip ? usualCrop : 0;
    }
    takeEdited(settings.recipe.batchSize, *m_batch, m_base.batchSize);
    takeEdited(settings.recipe.seed, *m_seed, m_base.seed);
    if (m_bfloat16->isChecked() != m_base.bf16)
        settings.recipe.bf16 = m_bfloat16->isChecked();
    settings.withoutForgetSet = m_without->isChecked() && hasForgetSet();
    settings.request = m_request;
    settings.thenBaseline = settings.withoutForgetSet && isModelsArchitecture(settings.architecture);
    settings.out = QFileInfo(m_out->path()).absoluteFilePath().toStdString();
    settings.startOver = !m_resume->isHidden() && !m_resume->isChecked();
    return settings;
}

/// Of the data that are trained on.
bool TrainDialog::hasForgetSet() const
{
    const auto experiment = isExperimentsOwn() ? m_session.experiment() : nullptr;
    return experiment && experiment->forget.count() > 0;
}

/// What is trained otherwise is no yardstick for what becomes of the experiment's model.
bool TrainDialog::isModelsArchitecture(const std::string& architecture) const
{
    const auto experiment = isExperimentsOwn() ? m_session.experiment() : nullptr;
    return experiment && architecture == experiment->model->spec().architecture;
}

/// Fills in all but the file.
void TrainDialog::showModel(const TrainingSettings& settings)
{
    const bool isTyped = m_out->lineEdit()->isModified();
    m_out->lineEdit()->setModified(true); // so that nothing is suggested for what is half filled in
    const TrainRecipe& recipe = settings.recipe;
    m_base = recipe;
    m_architecture->setCurrentIndex(m_architecture->findData(QString::fromStdString(settings.architecture)));
    m_epochs->setValue(recipe.stages.front().epochs);
    m_learningRate->setValue(recipe.stages.front().learningRate);
    m_batch->setValue(recipe.batchSize);
    m_seed->setValue(shownIn(*m_seed, recipe.seed));
    m_bfloat16->setChecked(recipe.bf16);
    m_augment->setChecked(recipe.stages.front().flip || recipe.stages.front().cropPadding > 0);
    m_without->setChecked(settings.withoutForgetSet);
    m_request = settings.request;
    sayWhatIsLeftOut();
    m_out->lineEdit()->setModified(isTyped);
}

void TrainDialog::showSettings(const TrainingSettings& settings)
{
    m_takenUp.reset();
    m_known.reset(); // for these settings it is looked at anew
    m_whenNamed.reset();
    showModel(settings);
    m_out->lineEdit()->setText(QString::fromStdString(settings.out.string()));
    m_out->lineEdit()->setModified(true);
    lookAtFile(); // also where the file is the one that was named before
    m_filledIn = ownSettings();
}

bool TrainDialog::isFilledIn() const
{
    return !isExperimentsOwn() || ownSettings() != m_filledIn;
}

bool TrainDialog::isTraining() const
{
    const auto& training = m_session.training();
    return training && training->state == TrainingRecord::State::Running;
}

/// One baseline may follow another. What the user has filled in meanwhile stays, and so does what he has begun himself.
void TrainDialog::showFollowing()
{
    const auto& training = m_session.training();
    if (!training || training->state != TrainingRecord::State::Running || training->settings.data != m_data)
        return;
    const TrainingSettings shown = ownSettings();
    if (shown == m_filledIn && shown.out != training->settings.out)
        showSettings(training->settings);
}

void TrainDialog::check()
{
    const auto& training = m_session.training();
    const bool running = isTraining(), free = m_session.status().isFree();
    const bool isResumable = !running && canGoOn();
    m_resume->setVisible(isResumable);
    m_train->setText(isResumable && m_resume->isChecked() ? tr("&Resume") : tr("&Train"));
    // Until it is known what lies at the file, nobody can say whether a training begins there, or goes on.
    m_train->setEnabled(free && m_known && m_awaited != Awaited::FreeName
                        && (!isExperimentsOwn() || m_session.experiment()));
    m_train->setToolTip(m_awaited == Awaited::Nothing ? tr("Begin the training") : lookingUp());
    m_stop->setEnabled(running && !m_session.status().stopping);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_architecture, m_epochs, m_learningRate, m_batch, m_seed, m_bfloat16, m_out})
        field->setEnabled(!running);
    const auto experiment = isExperimentsOwn() ? m_session.experiment() : nullptr;
    m_augment->setEnabled(!running && (!experiment || experiment->dataset->shape.kind == SampleKind::Image));
    m_without->setEnabled(!running && hasForgetSet());
    m_use->setVisible(training && training->state == TrainingRecord::State::Finished
                      && !training->settings.thenBaseline);
    m_use->setEnabled(free);
}

void TrainDialog::showTraining()
{
    const JobStatus& status = m_session.status();
    const bool waits = !status.isFree() && status.activity != Activity::Training;
    QStringList text;
    if (m_session.training() || !waits)
        text << taskText();
    if (waits) // also where a job began while it was asked whether a model is to be replaced
        text << tr("A training can begin when the running job has ended.");
    if (m_wanted)
        text << lookingUp();
    m_state->setText(text.join(QLatin1Char('\n')));
    check();
}

QString TrainDialog::taskText() const
{
    const auto& training = m_session.training();
    if (!training)
        return tr("Nothing was trained yet.");
    const QString file = QString::fromStdString(training->settings.out.string());
    const QLocale locale;
    QString reached;
    if (!training->epochs.empty()) {
        const TrainEpoch& last = training->epochs.back();
        reached = tr("Epoch %1 of %2: loss %3, training error %4 %, %5 s.")
                      .arg(locale.toString(last.epoch), locale.toString(training->settings.recipe.epochs()),
                           locale.toString(last.loss, 'f', 4), percentText(last.trainErrorPercent),
                           locale.toString(last.seconds, 'f', 1));
    }
    switch (training->state) {
    case TrainingRecord::State::Running:
        if (m_session.status().stopping)
            return tr("Stopping… %1").arg(reached);
        if (const auto& underWay = training->underWay)
            return tr("Epoch %1 of %2, %3 % of it: loss %4, training error %5 % so far.")
                .arg(locale.toString(underWay->epoch), locale.toString(training->settings.recipe.epochs()),
                     locale.toString(100.0 * underWay->share, 'f', 0), locale.toString(underWay->loss, 'f', 4),
                     percentText(underWay->trainErrorPercent));
        return reached.isEmpty() ? tr("The first epoch is under way.") : reached;
    case TrainingRecord::State::Finished:
        return training->settings.thenBaseline
            ? tr("%1 Saved to %2, and a baseline of the experiment now.").arg(reached, file)
            : tr("%1 Saved to %2.").arg(reached, file);
    case TrainingRecord::State::Stopped:
        return reached.isEmpty() ? tr("Stopped before the first epoch was done.")
                                 : tr("Stopped. %1 Resume goes on from there.").arg(reached);
    case TrainingRecord::State::Failed: return training->failure;
    }
    return {};
}

void TrainDialog::useModel()
{
    const TrainingSettings& trained = m_session.training()->settings;
    const std::string file = trained.out.string();
    if (trained.data.empty()) {
        Plan plan = m_session.plan();
        plan.model = {.file = file, .architecture = {}, .hash = {}};
        m_session.changePlan(std::move(plan));
        close();
    } else {
        // Whoever is asked first may still cancel.
        connect(&m_session, &ExperimentSession::anotherOpened, this, &TrainDialog::close, Qt::UniqueConnection);
        Q_EMIT experimentWanted(trained.data, file);
    }
}

} // namespace unlearn
