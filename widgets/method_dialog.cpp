// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/method_dialog.h"

#include "core/unlearn/method_catalogue.h"
#include "widgets/button_names.h"
#include "widgets/glossary_links.h"
#include "widgets/method_settings_form.h"
#include "widgets/named_control.h"
#include "widgets/session/method_titles.h"
#include "widgets/whole_number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace unlearn {

namespace {

QDoubleSpinBox* realBox(double low, double high, int decimals, double step, double value)
{
    auto* box = new QDoubleSpinBox;
    box->setDecimals(decimals);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setValue(value);
    return box;
}

template <typename Value> void addChoice(QComboBox* box, const QString& title, Value value)
{
    box->addItem(title, static_cast<int>(value));
}

} // namespace

MethodDialog::MethodDialog(Plan plan, QWidget* parent) : QDialog(parent), m_plan(std::move(plan))
{
    setObjectName(QStringLiteral("methodDialog"));
    setWindowTitle(tr("Settings of the method"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildMethod());
    m_thresholds = buildThresholds();
    layout->addWidget(m_thresholds);
    layout->addWidget(buildStop());
    layout->addWidget(buildMeasuring());
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    showMethod();
}

QWidget* MethodDialog::buildMethod()
{
    auto* group = new QGroupBox(tr("Method"), this);
    auto* layout = new QVBoxLayout(group);
    auto* form = new QFormLayout;
    m_method = named(new QComboBox, QStringLiteral("methodBox"), tr("How the forget set is to be forgotten"));
    m_pages = new QStackedWidget(group);
    explain(*group, Term::ProjectedStep);
    m_pages->addWidget(buildSteps());
    for (const MethodKind& kind : methodKinds()) {
        m_method->addItem(methodTitle(kind.name), QString::fromStdString(kind.name));
        m_method->setItemData(m_method->count() - 1,
                              methodText(kind.description) + QLatin1Char('\n') + methodText(kind.source),
                              Qt::ToolTipRole);
        if (kind.usesSpectrum)
            continue;
        auto* page = new MethodSettingsForm(kind, m_plan.settingsOf(kind.name));
        m_forms[kind.name] = page;
        m_pages->addWidget(page);
    }
    m_method->setCurrentIndex(m_method->findData(QString::fromStdString(m_plan.method)));
    connect(m_method, &QComboBox::currentIndexChanged, this, &MethodDialog::chooseMethod);
    form->addRow(tr("&Method:"), m_method);
    layout->addLayout(form);
    layout->addWidget(m_pages);
    return group;
}

void MethodDialog::chooseMethod()
{
    const std::string name = m_method->currentData().toString().toStdString();
    const auto rule = static_cast<StopRuleKind>(m_stopRule->currentData().toInt());
    const StopRuleKind after = stopRuleAfterChange(rule, methodKind(m_plan.method), methodKind(name));
    m_stopRule->setCurrentIndex(m_stopRule->findData(static_cast<int>(after)));
    m_plan.method = name;
    showMethod();
}

void MethodDialog::showMethod()
{
    const std::string& name = m_plan.method;
    const auto form = m_forms.find(name);
    const bool steps = form == m_forms.end();
    m_pages->setCurrentWidget(steps ? m_pages->widget(0) : form->second);
    m_thresholds->setEnabled(steps);
    m_mu->setEnabled(name == "soft-projection");
    m_subspace->setEnabled(name == "pgu");
    m_stop->setEnabled(methodKind(name).obeysStopRule);
}

QWidget* MethodDialog::buildSteps()
{
    auto* steps = new QWidget;
    auto* form = new QFormLayout(steps);
    form->setContentsMargins({});
    const PguOptions& pgu = m_plan.pgu;
    m_mu = named(realBox(1e-6, 1e6, 6, 0.01, m_plan.softProjection.mu), QStringLiteral("muBox"),
                 tr("Soft projection: a direction whose eigenvalue is this share of the layer's mean one is halved"));
    m_startRate = named(realBox(1e-6, 10.0, 6, 0.01, pgu.startLearningRate), QStringLiteral("startRateBox"),
                        tr("Learning rate of the first epochs"));
    m_endRate = named(realBox(1e-6, 10.0, 6, 0.01, pgu.endLearningRate), QStringLiteral("endRateBox"),
                      tr("Learning rate that the last planned epoch reaches, exponentially"));
    m_epochs = named(wholeNumberBox(1, 100000, pgu.epochs), QStringLiteral("epochsBox"),
                     tr("Planned epochs; the stop rule may end earlier"));
    m_batch =
        named(wholeNumberBox(1, 1 << 20, pgu.batchSize), QStringLiteral("batchBox"), tr("Forget samples in one step"));
    m_shuffle = named(new QCheckBox(tr("Sh&uffle the forget set each epoch")), QStringLiteral("shuffleBox"),
                      tr("Draw the order of forget samples anew in each epoch"));
    m_shuffle->setChecked(pgu.shuffle);
    m_offset = named(realBox(1e-6, 1.0, 4, 0.01, pgu.probabilityOffset), QStringLiteral("offsetBox"),
                     tr("Offset that keeps the loss finite at a probability of 1"));
    m_entropyWeight = named(realBox(0.0, 100.0, 4, 0.05, pgu.entropyWeight), QStringLiteral("entropyWeightBox"),
                            tr("Weight of the entropy term of the loss"));
    m_subspace = named(new QComboBox, QStringLiteral("subspaceBox"), tr("Which directions are protected"));
    for (const auto subspace : {PguSubspace::Top, PguSubspace::Random, PguSubspace::Bottom})
        addChoice(m_subspace, subspaceTitle(subspace), subspace);
    m_subspace->setCurrentIndex(m_subspace->findData(static_cast<int>(pgu.subspace)));
    m_moment = named(new QComboBox, QStringLiteral("momentBox"), tr("Samples whose directions are protected"));
    for (const auto moment : {PguMoment::Retained, PguMoment::Full})
        addChoice(m_moment, momentTitle(moment), moment);
    m_moment->setCurrentIndex(m_moment->findData(static_cast<int>(pgu.moment)));
    m_layers = named(new QComboBox, QStringLiteral("updatedLayersBox"), tr("Which layers are updated"));
    for (const auto layers : {PguLayers::All, PguLayers::Last})
        addChoice(m_layers, layersTitle(layers), layers);
    m_layers->setCurrentIndex(m_layers->findData(static_cast<int>(pgu.layers)));
    explain(*m_mu, Term::SoftProjection);
    explain(*m_startRate, Term::LearningRate);
    explain(*m_endRate, Term::LearningRate);
    explain(*m_epochs, Term::Epoch);
    explain(*m_offset, Term::ForgetLoss);
    explain(*m_entropyWeight, Term::ForgetLoss);
    explain(*m_subspace, Term::CoreGradientSpace);
    explain(*m_moment, Term::SecondMoment);
    explain(*m_layers, Term::Layer);
    form->addRow(tr("Sof&tness μ:"), m_mu);
    form->addRow(tr("&Learning rate, start:"), m_startRate);
    form->addRow(tr("Learning rate, e&nd:"), m_endRate);
    form->addRow(tr("&Epochs:"), m_epochs);
    form->addRow(tr("&Batch size:"), m_batch);
    form->addRow(tr("Probability &offset:"), m_offset);
    form->addRow(tr("Entropy weig&ht:"), m_entropyWeight);
    form->addRow(m_shuffle);
    form->addRow(tr("&Protected:"), m_subspace);
    form->addRow(tr("Directions of s&amples:"), m_moment);
    form->addRow(tr("Updated layer&s:"), m_layers);
    return steps;
}

QWidget* MethodDialog::buildThresholds()
{
    auto* group = new QGroupBox(tr("Thresholds"), this);
    auto* form = new QFormLayout(group);
    m_measure = named(new QComboBox, QStringLiteral("measureBox"), tr("What counts as the energy of a direction"));
    for (const auto measure : {EnergyMeasure::Singular, EnergyMeasure::Energy})
        addChoice(m_measure, measureTitle(measure), measure);
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(m_plan.threshold.measure)));
    m_rule = named(new QComboBox, QStringLiteral("ruleBox"), tr("How the number of directions follows from gamma"));
    for (const auto rule :
         {ThresholdRule::Below, ThresholdRule::BelowPlusOne, ThresholdRule::Covering, ThresholdRule::Null})
        addChoice(m_rule, ruleTitle(rule), rule);
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(m_plan.threshold.rule)));
    m_floor = named(realBox(0.0, 100.0, 2, 1.0, 100.0 * m_plan.threshold.floorShare), QStringLiteral("floorBox"),
                    tr("At least this share of a layer's directions is kept"));
    m_floor->setSuffix(tr(" %"));
    m_images = named(wholeNumberBox(0, std::numeric_limits<int>::max(), static_cast<int>(m_plan.spectrumImages)),
                     QStringLiteral("spectrumImagesBox"), tr("Training images that the spectrum is made from"));
    m_images->setSpecialValueText(tr("All"));
    explain(*m_measure, Term::SingularValue);
    explain(*m_rule, Term::ThresholdRule);
    explain(*m_floor, Term::DirectionsKept);
    explain(*m_images, Term::SecondMoment);
    form->addRow(tr("Energy b&y:"), m_measure);
    form->addRow(tr("&Rule for k:"), m_rule);
    form->addRow(tr("&Floor:"), m_floor);
    form->addRow(tr("Spectrum &images:"), m_images);
    return group;
}

QWidget* MethodDialog::buildStop()
{
    auto* group = new QGroupBox(tr("Stop"), this);
    m_stop = group;
    explain(*m_stop, Term::StopRule);
    auto* form = new QFormLayout(group);
    m_stopRule =
        named(new QComboBox, QStringLiteral("stopRuleBox"), tr("When the run ends, and which epoch it selects"));
    for (const auto kind : {StopRuleKind::Crossing, StopRuleKind::RetainDrop, StopRuleKind::TestDrop,
                            StopRuleKind::Epochs, StopRuleKind::Match, StopRuleKind::Drift})
        addChoice(m_stopRule, stopRuleTitle(kind), kind);
    m_drop = named(realBox(0.01, 100.0, 2, 0.5, m_plan.stop.dropPoints), QStringLiteral("dropBox"),
                   tr("Percentage points that the accuracy may drop"));
    m_drop->setSuffix(tr(" points"));
    form->addRow(tr("&When:"), m_stopRule);
    m_driftBudget = named(realBox(1e-8, 1e6, 8, 0.001, m_plan.stop.driftBudget), QStringLiteral("driftBudgetBox"),
                          tr("Retain drift, summed over the layers, at which the run ends"));
    explain(*m_driftBudget, Term::RetainDrift);
    form->addRow(tr("&Drop:"), m_drop);
    form->addRow(tr("Drift bud&get:"), m_driftBudget);
    const auto check = [this] {
        const auto kind = static_cast<StopRuleKind>(m_stopRule->currentData().toInt());
        m_drop->setEnabled(kind == StopRuleKind::RetainDrop || kind == StopRuleKind::TestDrop);
        m_driftBudget->setEnabled(kind == StopRuleKind::Drift);
    };
    connect(m_stopRule, &QComboBox::currentIndexChanged, this, check);
    m_stopRule->setCurrentIndex(m_stopRule->findData(static_cast<int>(m_plan.stop.kind)));
    check();
    return group;
}

QWidget* MethodDialog::buildMeasuring()
{
    m_bfloat16 =
        named(new QCheckBox(tr("Measure epo&chs in bfloat16"), this), QStringLiteral("liveBfloat16Box"),
              tr("Quicker where the processor has it; errors that differ from those in float32 are noticed, and "
                 "float32 is then used. Final figures are in float32."));
    m_bfloat16->setChecked(m_plan.live.bfloat16);
    explain(*m_bfloat16, Term::TestError);
    return m_bfloat16;
}

Plan MethodDialog::plan() const
{
    Plan plan = m_plan;
    plan.softProjection.mu = m_mu->value();
    plan.pgu.startLearningRate = m_startRate->value();
    plan.pgu.endLearningRate = m_endRate->value();
    plan.pgu.epochs = m_epochs->value();
    plan.pgu.batchSize = m_batch->value();
    plan.pgu.shuffle = m_shuffle->isChecked();
    plan.pgu.probabilityOffset = m_offset->value();
    plan.pgu.entropyWeight = m_entropyWeight->value();
    plan.pgu.subspace =
        plan.method == "pgu" ? static_cast<PguSubspace>(m_subspace->currentData().toInt()) : PguSubspace::Top;
    plan.pgu.moment = static_cast<PguMoment>(m_moment->currentData().toInt());
    plan.pgu.layers = static_cast<PguLayers>(m_layers->currentData().toInt());
    for (const auto& [method, form] : m_forms) {
        const SettingValues values = form->values();
        if (values != plan.settingsOf(method))
            plan.methodSettings[method] = values;
    }
    plan.threshold.measure = static_cast<EnergyMeasure>(m_measure->currentData().toInt());
    plan.threshold.rule = static_cast<ThresholdRule>(m_rule->currentData().toInt());
    plan.threshold.floorShare = m_floor->value() / 100.0;
    plan.spectrumImages = m_images->value();
    plan.stop.kind = static_cast<StopRuleKind>(m_stopRule->currentData().toInt());
    plan.stop.dropPoints = m_drop->value();
    plan.stop.driftBudget = m_driftBudget->value();
    plan.live.bfloat16 = m_bfloat16->isChecked();
    return plan;
}

} // namespace unlearn
