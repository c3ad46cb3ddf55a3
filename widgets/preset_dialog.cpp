// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preset_dialog.h"

#include "core/data/dataset_catalogue.h"
#include "core/data/dataset_specification.h"
#include "core/error.h"
#include "widgets/figures_table.h"
#include "widgets/named_control.h"
#include "widgets/path_edit.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/isolated_text.h"
#include "widgets/session/phase_title.h"
#include "widgets/session/preset_text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

constexpr int progressSteps = 1000;

QLabel* wrapped(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

std::string absolutePath(const std::string& path)
{
    return path.empty() ? path : QDir(QString::fromStdString(path)).absolutePath().toStdString();
}

std::string pathIn(const PathEdit& edit)
{
    return edit.path().toStdString();
}

} // namespace

PresetDialog::PresetDialog(ExperimentSession& session, std::filesystem::path models, QWidget* parent)
    : QDialog(parent), m_session(session), m_models(std::move(models)), m_table(session)
{
    setObjectName(QStringLiteral("presetDialog"));
    setWindowTitle(tr("New from experiment"));
    auto* panes = new QSplitter(Qt::Horizontal, this);
    panes->setObjectName(QStringLiteral("presetSplitter"));
    panes->setChildrenCollapsible(false);
    panes->addWidget(buildForm());
    panes->addWidget(buildResults());
    panes->setStretchFactor(1, 1);
    m_state = wrapped("presetState");
    const auto addButton = [this](const char* name, const QString& text, const QString& tip) {
        auto* button = named(new QPushButton(text, this), name, tip);
        button->setAutoDefault(false);
        return button;
    };
    m_copy = addButton("copyPresetButton", tr("Cop&y table"), tr("Copy the table and the differences as text"));
    m_start = addButton("startPresetButton", tr("&Start"), tr("Train what is missing, then unlearn"));
    m_stop = addButton("stopPresetButton", tr("St&op"), tr("Stop; the next start goes on from what was reached"));
    auto* close = addButton("closePresetButton", tr("&Close"), tr("Close this dialog; what is under way goes on"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    for (QPushButton* button : {m_start, m_stop, close})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(panes, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    constexpr QSize usual(1060, 620);
    resize(usual);

    connect(m_start, &QPushButton::clicked, this, [this] { m_session.runPreset(task()); });
    connect(m_stop, &QPushButton::clicked, &m_session, &ExperimentSession::stop);
    connect(m_copy, &QPushButton::clicked, this, &PresetDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &PresetDialog::choose);
    connect(m_getData, &QPushButton::clicked, this, [this] {
        if (const PresetExperiment* experiment = chosen())
            Q_EMIT dataWanted(parseSpecification(experiment->plan.data).kind);
    });
    for (const PathEdit* edit : {m_folder, m_model, m_checkpoints})
        connect(edit->lineEdit(), &QLineEdit::textChanged, this, &PresetDialog::check);
    for (const QSpinBox* box : {m_seeds, m_epochs})
        connect(box, &QSpinBox::valueChanged, this, &PresetDialog::check);
    connect(&m_session, &ExperimentSession::presetsRead, this, &PresetDialog::list);
    connect(&m_session, &ExperimentSession::presetChanged, this, &PresetDialog::showNews);
    connect(&m_session, &ExperimentSession::statusChanged, this, &PresetDialog::showProgress);
    m_preset->setFocus();
    check();
    showNews();
    m_session.readPresets();
}

QWidget* PresetDialog::buildForm()
{
    m_preset = named(new QComboBox, "presetBox", tr("The experiment to go through"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(44);
    m_description = wrapped("presetDescription");
    m_folder = new PathEdit(PathEdit::Kind::Folder, {}, this);
    named(m_folder->lineEdit(), "presetDataEdit",
          tr("Folder of the data, or the one that holds it; folder:DIR for data of another kind; empty: where data are "
             "downloaded to"));
    m_folder->lineEdit()->setPlaceholderText(tr("Where they were downloaded to, or the system keeps them"));
    m_dataState = wrapped("presetDataState");
    m_getData =
        named(new QPushButton(tr("&Get data…")), "presetGetDataButton", tr("Download the data that are missing"));
    m_getData->setAutoDefault(false);
    m_model = new PathEdit(PathEdit::Kind::File, tr("Models (*.safetensors *.pth *.pt)"), this);
    named(m_model->lineEdit(), "presetModelEdit", tr("File of the full model; empty: it is trained"));
    m_model->lineEdit()->setPlaceholderText(tr("It is trained"));
    m_checkpoints = new PathEdit(PathEdit::Kind::Folder, {}, this);
    named(m_checkpoints->lineEdit(), "presetCheckpointsEdit", tr("Folder of trained models and unfinished trainings"));
    m_seeds = named(new QSpinBox, "presetSeedsBox", tr("Retrained models of each request, which differ in their seed"));
    m_seeds->setRange(1, 1000);
    m_epochs = named(new QSpinBox, "presetEpochsBox", tr("Epochs of each training, instead of the recipe's"));
    m_epochs->setRange(0, 100000);
    m_epochs->setSpecialValueText(tr("As the recipe says"));
    m_bfloat16 = named(new QCheckBox(tr("Train in &bfloat16")), "presetBfloat16Box",
                       tr("Quicker on processors that compute in bfloat16"));
    m_training = wrapped("presetTraining");

    auto* dataRow = new QHBoxLayout;
    dataRow->addWidget(m_folder, 1);
    dataRow->addWidget(m_getData);
    auto* dataLabel = new QLabel(tr("&Data:"));
    dataLabel->setBuddy(m_folder);
    auto* pane = new QWidget(this);
    auto* form = new QFormLayout(pane);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Experiment:"), m_preset);
    form->addRow(m_description);
    form->addRow(dataLabel, dataRow);
    form->addRow(QString(), m_dataState);
    form->addRow(tr("Full &model:"), m_model);
    form->addRow(tr("&Trained models:"), m_checkpoints);
    form->addRow(tr("&Retrained models:"), m_seeds);
    form->addRow(tr("E&pochs:"), m_epochs);
    form->addRow(QString(), m_bfloat16);
    form->addRow(m_training);
    return pane;
}

QWidget* PresetDialog::buildResults()
{
    m_progress = named(new QProgressBar, "presetProgress", tr("How much of this step is done"));
    m_progress->setRange(0, progressSteps);
    m_news = named(new QPlainTextEdit, "presetNews", tr("Steps so far"));
    m_results = named(new FiguresTable, "presetTable",
                      tr("Original, retrained and unlearned models of each request; Ctrl+C copies the chosen rows"));
    m_results->setModel(&m_table);
    m_differences = named(new QPlainTextEdit, "presetDifferences", tr("Differences from the published protocol"));
    for (QPlainTextEdit* text : {m_news, m_differences}) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
    }
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("presetResultsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_news);
    splitter->addWidget(m_results);
    splitter->addWidget(m_differences);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

void PresetDialog::list(const std::vector<Preset>& presets)
{
    m_entries.clear();
    m_preset->clear();
    for (const Preset& preset : presets) {
        for (const PresetExperiment& experiment : preset.experiments) {
            const QString title = presetText(preset.title);
            const QString name = QString::fromStdString(experiment.plan.name);
            m_entries.push_back({preset.name, experiment});
            m_preset->addItem(preset.experiments.size() == 1 ? title : tr("%1 – %2").arg(name, title), name);
        }
    }
    if (const auto& known = m_session.preset()) {
        m_preset->setCurrentIndex(
            std::max(0, m_preset->findData(QString::fromStdString(known->task.experiment.plan.name))));
        showTask(known->task);
    }
    choose();
}

const PresetExperiment* PresetDialog::chosen() const
{
    const int index = m_preset->currentIndex();
    return index < 0 ? nullptr : &m_entries[static_cast<std::size_t>(index)].experiment;
}

void PresetDialog::choose()
{
    if (const PresetExperiment* experiment = chosen()) {
        m_description->setText(presetDescription(*experiment));
        if (!m_checkpoints->lineEdit()->isModified()) {
            const std::string& preset = m_entries[static_cast<std::size_t>(m_preset->currentIndex())].preset;
            m_checkpoints->lineEdit()->setText(
                QDir::toNativeSeparators(QString::fromStdString((m_models / preset).string())));
        }
    }
    check();
}

void PresetDialog::showTask(const PresetTask& task)
{
    m_model->lineEdit()->setText(QString::fromStdString(task.options.model));
    m_checkpoints->lineEdit()->setText(QString::fromStdString(task.options.checkpoints.string()));
    m_checkpoints->lineEdit()->setModified(true);
    m_folder->lineEdit()->setText(QString::fromStdString(task.namedData));
    m_seeds->setValue(task.options.seeds);
    m_epochs->setValue(task.options.epochs.value_or(0));
    m_bfloat16->setChecked(task.options.bf16);
}

void PresetDialog::check()
{
    const PresetExperiment* experiment = chosen();
    m_data.clear();
    if (experiment) {
        try {
            const std::string found = withDatasetPath(presetData(*experiment, pathIn(*m_folder)), absolutePath);
            if (isPresetDataThere(*experiment, found))
                m_data = found;
        } catch (const Error&) { // nothing is named, and nothing was downloaded; or an option can not be read
        }
        m_dataState->setText(m_data.empty()
                                 ? tr("The data are missing: name their folder, or download them.")
                                 : tr("Found in %1.").arg(QString::fromStdString(datasetLocation(m_data).string())));
        m_training->setText(presetTrainingText(*experiment, task().options));
    }
    enable();
}

void PresetDialog::enable()
{
    const PresetExperiment* experiment = chosen();
    const bool free = m_session.status().isFree();
    const bool running = isRunning();
    const auto& known = m_session.preset();
    const bool goesOn = known && experiment && known->task.experiment.plan.name == experiment->plan.name
        && (known->state == PresetRecord::State::Stopped || known->state == PresetRecord::State::Failed);
    m_getData->setVisible(m_data.empty());
    m_getData->setEnabled(experiment);
    m_start->setText(goesOn ? tr("Re&sume") : tr("&Start"));
    m_start->setEnabled(free && !m_data.empty() && !m_checkpoints->path().isEmpty());
    m_stop->setEnabled(running && !m_session.status().stopping);
    m_copy->setEnabled(m_table.rowCount() > 0);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_preset, m_folder, m_model, m_checkpoints, m_seeds, m_epochs, m_bfloat16})
        field->setEnabled(!running && experiment);
}

PresetTask PresetDialog::task() const
{
    PresetTask task;
    task.experiment = *chosen();
    task.namedData = pathIn(*m_folder);
    task.options.data = m_data;
    task.options.model = absolutePath(pathIn(*m_model));
    task.options.checkpoints = absolutePath(pathIn(*m_checkpoints));
    task.options.seeds = m_seeds->value();
    if (m_epochs->value() > 0)
        task.options.epochs = m_epochs->value();
    task.options.bf16 = m_bfloat16->isChecked();
    return task;
}

bool PresetDialog::isRunning() const
{
    return m_session.preset() && m_session.preset()->state == PresetRecord::State::Running;
}

void PresetDialog::showProgress()
{
    const JobStatus& status = m_session.status();
    const bool known = isRunning() && status.share >= 0.0;
    m_progress->setValue(known ? qRound(std::clamp(status.share, 0.0, 1.0) * progressSteps) : 0);
    m_progress->setFormat(isRunning() ? tr("%1: %p %").arg(statusTitle(status)) : QString());
    enable();
}

void PresetDialog::showNews()
{
    const auto& preset = m_session.preset();
    m_state->setText(preset ? presetStateText(*preset) : tr("No experiment was gone through in this session yet."));
    if (preset) {
        if (preset->news.size() < m_newsShown) { // of another one
            m_news->clear();
            m_newsShown = 0;
        }
        for (; m_newsShown < preset->news.size(); ++m_newsShown)
            m_news->appendPlainText(presetNewsText(preset->news[m_newsShown]));
        m_differences->setPlainText(presetDifferencesText(*preset));
    }
    showProgress();
}

void PresetDialog::copy() const
{
    QGuiApplication::clipboard()->setText(
        withoutIsolation(m_table.text() + m_differences->toPlainText() + QLatin1Char('\n')));
}

} // namespace unlearn
