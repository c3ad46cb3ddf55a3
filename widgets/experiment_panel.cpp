// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiment_panel.h"

#include "core/evaluate/subject_name.h"
#include "core/model/script_archive.h"
#include "core/unlearn/method_catalogue.h"
#include "widgets/data_dialog.h"
#include "widgets/forget_thumbnails.h"
#include "widgets/glossary_links.h"
#include "widgets/method_dialog.h"
#include "widgets/model_dialog.h"
#include "widgets/panel_section.h"
#include "widgets/session/device_model.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/forget_selector.h"
#include "widgets/session/method_titles.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/privacy_model.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <set>
#include <vector>

namespace unlearn {

namespace {

/// What a method without a spectrum is set to, a line a setting.
QString settingsSummary(const Plan& plan)
{
    const MethodKind& kind = methodKind(plan.method);
    const SettingValues values = completeSettings(kind, plan.settingsOf(kind.name));
    QStringList lines;
    for (const MethodSetting& setting : kind.settings) {
        const double value = values.at(setting.name);
        const QString text = setting.kind != SettingKind::Truth ? QLocale().toString(value, 'g', 4)
            : value != 0.0                                      ? ExperimentPanel::tr("yes")
                                                                : ExperimentPanel::tr("no");
        lines << ExperimentPanel::tr("%1: %2").arg(settingTitle(setting.name), text);
    }
    return lines.join(QLatin1Char('\n'));
}

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QStringList classNames(const Dataset& dataset)
{
    QStringList names;
    for (const auto& name : dataset.classNames)
        names << QString::fromStdString(name);
    return names;
}

/// Opens a dialog on the panel's window and hands over what was accepted.
template <typename Dialog, typename Accepted> void openDialog(Dialog* dialog, Accepted accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, accepted);
    dialog->open();
}

} // namespace

ExperimentPanel::ExperimentPanel(ExperimentSession& session, DeviceModel& devices, QWidget* parent)
    : ScrolledColumn(parent), m_session(session), m_inAll(session)
{
    setObjectName(QStringLiteral("experimentPanel"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(12);
    const auto addSection = [&](const QString& name, const QString& heading) {
        auto* section = new PanelSection(name, heading, content);
        layout->addWidget(section);
        return section;
    };
    m_model = addSection(QStringLiteral("model"), tr("Model"));
    m_data = addSection(QStringLiteral("data"), tr("Data set"));
    m_forget = addSection(QStringLiteral("forget"), tr("Forget set"));
    m_method = addSection(QStringLiteral("method"), tr("Method"));
    m_reference = addSection(QStringLiteral("reference"), tr("Reference"));
    m_device = addSection(QStringLiteral("device"), tr("&Device"));
    m_forgotten = new ForgetThumbnails(m_forget);
    m_forgotten->setObjectName(QStringLiteral("forgetThumbnails"));
    m_forget->layout()->addWidget(m_forgotten);
    explain(*m_forget, Term::ForgetSet);
    explain(*m_method, Term::ProjectedStep);
    explain(*m_reference, Term::RetrainedBaseline);
    layout->addStretch(1);
    setWidget(content);

    const auto addButton = [this](PanelSection* section, const QString& name, const QString& text,
                                  const QString& toolTip, auto slot) {
        auto* button = section->addButton(name, text, toolTip);
        connect(button, &QPushButton::clicked, this, slot);
        m_buttons << button;
        return button;
    };
    addButton(m_model, QStringLiteral("changeModelButton"), tr("Change…"), tr("Load another trained model"),
              &ExperimentPanel::changeModel);
    addButton(m_data, QStringLiteral("changeDataButton"), tr("Change…"), tr("Load another data set"),
              &ExperimentPanel::changeData);
    addButton(m_forget, QStringLiteral("changeForgetButton"), tr("Edit…"), tr("Choose the samples to be forgotten"),
              &ExperimentPanel::forgetSetWanted);
    addButton(m_method, QStringLiteral("changeMethodButton"), tr("Settings…"), tr("Settings of the unlearning method"),
              &ExperimentPanel::changeMethod);
    addButton(m_reference, QStringLiteral("addReferenceButton"), tr("Add…"),
              tr("Load a model that was retrained without the forget set"), &ExperimentPanel::addReference);
    m_removeReferences = addButton(m_reference, QStringLiteral("removeReferencesButton"), tr("Remove"),
                                   tr("Go without retrained models"), &ExperimentPanel::removeReferences);
    buildDevice(devices);

    connect(&m_session, &ExperimentSession::experimentChanged, this, &ExperimentPanel::showExperiment);
    connect(&m_session, &ExperimentSession::planChanged, this, &ExperimentPanel::showExperiment);
    connect(&m_session, &ExperimentSession::evaluationsChanged, this, &ExperimentPanel::showExperiment);
    connect(&m_session, &ExperimentSession::statusChanged, this, &ExperimentPanel::enableButtons);
    connect(&m_inAll, &RequestCount::changed, this, &ExperimentPanel::showForgetSet);
    showExperiment();
}

void ExperimentPanel::buildDevice(DeviceModel& devices)
{
    m_deviceBox = new QComboBox(m_device);
    m_deviceBox->setObjectName(QStringLiteral("deviceBox"));
    m_deviceBox->setAccessibleName(tr("Device that computes"));
    m_deviceBox->setToolTip(tr("The device that computes from the next job on"));
    m_deviceBox->setModel(&devices);
    m_deviceBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_deviceBox->setMinimumContentsLength(14);
    m_device->setValue({}, {});
    m_device->addWidget(m_deviceBox);
    connect(m_deviceBox, &QComboBox::activated, this,
            [this] { Q_EMIT deviceChosen(m_deviceBox->currentData(DeviceModel::NameRole).toString()); });
}

void ExperimentPanel::showExperiment()
{
    showModel();
    showData();
    showForgetSet();
    showMethod();
    showReference();
    enableButtons();
}

void ExperimentPanel::showModel()
{
    const auto experiment = m_session.experiment();
    if (!experiment) {
        m_model->setValue(tr("None loaded"), tr("Open an experiment to begin."));
        return;
    }
    const Model& model = *experiment->model;
    const auto layers = static_cast<int>(model.layers().size());
    QString details =
        tr("%1, %2", "layers, parameters")
            .arg(tr("%n layer(s)", nullptr, layers), tr("%1 parameters").arg(number(model.parameterCount())));
    const auto known = m_session.evaluations().find("original");
    details += QLatin1Char('\n')
        + (known == m_session.evaluations().end()
               ? tr("Errors are not measured yet")
               : tr("Test error %1 %, forget error %2 %")
                     .arg(percentText(known->second.test.percent()), percentText(known->second.forget.percent())));
    const std::string& architecture = model.spec().architecture;
    m_model->setValue(
        architecture == scriptArchitecture ? tr("TorchScript program") : QString::fromStdString(architecture), details);
    m_model->setToolTip(QString::fromStdString(m_session.plan().model.file));
}

QString ExperimentPanel::sampleCounts(const Dataset& dataset)
{
    const QString text = dataset.shape.kind == SampleKind::Image ? tr("%1 training and %2 test images")
                                                                 : tr("%1 training and %2 test samples");
    return text.arg(number(dataset.train.count()), number(dataset.test.count()));
}

QString ExperimentPanel::sampleSizes(const Dataset& dataset)
{
    const ImageShape& shape = dataset.shape;
    const auto classes = static_cast<int>(dataset.classes());
    switch (shape.kind) {
    case SampleKind::Image: break;
    case SampleKind::Features: return tr("%1 features, %n class(es)", nullptr, classes).arg(number(shape.width));
    case SampleKind::Tokens:
        return tr("Up to %1 tokens out of %2, %n class(es)", nullptr, classes)
            .arg(number(shape.width), number(shape.vocabulary));
    }
    return tr("%1 × %2 × %3, %n class(es)", nullptr, classes)
        .arg(number(shape.width), number(shape.height), number(shape.channels));
}

void ExperimentPanel::showData()
{
    const auto experiment = m_session.experiment();
    if (!experiment) {
        m_data->setValue(tr("None loaded"), {});
        return;
    }
    const Dataset& dataset = *experiment->dataset;
    m_data->setValue(QString::fromStdString(dataset.name),
                     sampleCounts(dataset) + QLatin1Char('\n') + sampleSizes(dataset));
    m_data->setToolTip(QString::fromStdString(dataset.source));
}

void ExperimentPanel::showForgetSet()
{
    const auto experiment = m_session.experiment();
    if (!experiment) {
        m_forget->setValue(tr("None chosen"), {});
        m_forgotten->setSamples(nullptr, {});
        return;
    }
    m_forgotten->setSamples(experiment->dataset, experiment->forget.indices());
    QStringList parts;
    const QStringList names = classNames(*experiment->dataset);
    for (const auto& text : m_session.plan().currentRequest()) {
        const auto selector = ForgetSelector::parse(text);
        parts << (selector ? selector->description(names) : QString::fromStdString(text));
    }
    QString details = tr("%1 of %2 training samples")
                          .arg(number(experiment->forget.count()), number(experiment->forget.trainCount()));
    if (const auto requests = static_cast<std::int64_t>(m_session.plan().requests.size()); requests > 1) {
        const QString line = m_inAll.samples()
            ? tr("Request %1 of %2, %n sample(s) in all", nullptr, static_cast<int>(*m_inAll.samples()))
            : tr("Request %1 of %2");
        details += QLatin1Char('\n') + line.arg(number(1), number(requests));
    }
    m_forget->setValue(parts.join(QLatin1Char('\n')), details);
}

void ExperimentPanel::showMethod()
{
    if (!m_session.experiment()) {
        m_method->setValue(tr("None chosen"), {});
        return;
    }
    const Plan& plan = m_session.plan();
    const QLocale locale;
    const QString name = methodTitle(plan.method);
    if (!methodKind(plan.method).usesSpectrum) {
        m_method->setValue(
            name, settingsSummary(plan) + QLatin1Char('\n') + tr("Stop: %1").arg(stopRuleTitle(stopOf(plan).kind)));
        return;
    }
    const QString rates = tr("Learning rate %1 → %2")
                              .arg(locale.toString(plan.pgu.startLearningRate, 'g', 4),
                                   locale.toString(plan.pgu.endLearningRate, 'g', 4));
    const QString sizes = tr("At most %n epoch(s), batch %1", nullptr, plan.pgu.epochs).arg(number(plan.pgu.batchSize));
    const QString rules = tr("Stop: %1").arg(stopRuleTitle(plan.stop.kind)) + QLatin1Char('\n')
        + tr("Energy: %1").arg(measureTitle(plan.threshold.measure));
    m_method->setValue(name, rates + QLatin1Char('\n') + sizes + QLatin1Char('\n') + rules);
}

void ExperimentPanel::showReference()
{
    const auto experiment = m_session.experiment();
    const auto count = experiment ? static_cast<int>(experiment->retrained.size()) : 0;
    std::set<const Model*> known; // one that the plan names twice is one
    for (const auto& model : experiment ? experiment->baselines : std::vector<std::shared_ptr<const Model>>())
        known.insert(model.get());
    const int others = static_cast<int>(known.size()) - count;
    const QString more =
        others > 0 ? tr("%n more in the plan, of other requests or forget sets", nullptr, others) : QString();
    if (count == 0) {
        const QString purpose =
            experiment ? tr("A retrained model shows what perfect forgetting looks like.") : QString();
        m_reference->setValue(tr("None"), others > 0 ? more : purpose);
        return;
    }
    QStringList details;
    for (const auto& [subject, evaluation] : m_session.evaluations()) {
        if (isRetrained(subject))
            details << tr("%1: test error %2 %, forget error %3 %")
                           .arg(subjectTitle(subject, evaluation.sampled), percentText(evaluation.test.percent()),
                                percentText(evaluation.forget.percent()));
    }
    if (others > 0)
        details << more;
    m_reference->setValue(tr("%n retrained model(s)", nullptr, count), details.join(QLatin1Char('\n')));
}

void ExperimentPanel::enableButtons()
{
    const bool free = m_session.canStart();
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(free);
    m_removeReferences->setEnabled(free && !m_session.plan().retrained.empty());
    m_deviceBox->setEnabled(!m_session.isWorking());
}

void ExperimentPanel::changeModel()
{
    auto* dialog = new ModelDialog(tr("Load a model"), window());
    openDialog(dialog, [this, dialog] {
        Plan plan = m_session.plan();
        plan.model = dialog->source();
        m_session.changePlan(std::move(plan));
    });
}

void ExperimentPanel::changeData()
{
    auto* dialog = new DataDialog(window());
    openDialog(dialog, [this, dialog] { Q_EMIT dataChosen(dialog->specification()); });
}

void ExperimentPanel::changeMethod()
{
    auto* dialog = new MethodDialog(m_session.plan(), window());
    openDialog(dialog, [this, dialog] {
        const GammaSettings gammas = GammaSettings::of(m_session.plan());
        Plan plan = dialog->plan();
        plan.gamma = gammas.all;
        plan.layerGamma = gammas.layers;
        m_session.changePlan(std::move(plan));
    });
}

void ExperimentPanel::addReference()
{
    auto* dialog = new ModelDialog(tr("Load a retrained model"), window());
    openDialog(dialog, [this, dialog] {
        Plan plan = m_session.plan();
        plan.retrained.push_back(dialog->source());
        m_session.changePlan(std::move(plan));
    });
}

void ExperimentPanel::removeReferences()
{
    Plan plan = m_session.plan();
    plan.retrained.clear();
    m_session.changePlan(std::move(plan));
}

} // namespace unlearn
