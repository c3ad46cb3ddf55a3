// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/threshold_bar.h"

#include "widgets/gamma_editor.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/gamma_preset.h"
#include "widgets/session/layers_model.h"
#include "widgets/suggest_dialog.h"

#include <QDoubleSpinBox>
#include <QFont>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <string>
#include <vector>

namespace unlearn {

namespace {

QString mixedText()
{
    return ThresholdBar::tr("Layers have different thresholds, which are lost when all of them are set to one");
}

} // namespace

ThresholdBar::ThresholdBar(ExperimentSession& session, LayersModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_all(new GammaEditor(tr("all layers"), this)),
      m_mixed(new QLabel(tr("mixed"), this))
{
    setObjectName(QStringLiteral("thresholdBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&All layers:"), this);
    m_all->setObjectName(QStringLiteral("allLayersEditor"));
    m_all->setAutoFillBackground(false);
    label->setBuddy(m_all->slider());
    layout->addWidget(label);
    layout->addWidget(m_all, 1);
    m_mixed->setObjectName(QStringLiteral("mixedThresholdsLabel"));
    m_mixed->setToolTip(mixedText());
    QFont slanted = m_mixed->font();
    slanted.setItalic(true);
    m_mixed->setFont(slanted);
    QSizePolicy policy = m_mixed->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // else the slider would grow below the pointer that drags it
    m_mixed->setSizePolicy(policy);
    m_mixed->hide();
    layout->addWidget(m_mixed);

    m_presets = addButton(QStringLiteral("presetsButton"), tr("&Presets"), tr("Presets of thresholds"),
                          tr("Set all layers to published thresholds"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setMenu(new QMenu(m_presets));
    m_presets->menu()->setObjectName(QStringLiteral("presetsMenu"));
    m_suggest = addButton(QStringLiteral("suggestThresholdsButton"), tr("S&uggest…"), tr("Suggest thresholds"),
                          tr("Suggest a threshold for each layer from what is known before a run; needs the spectra"));
    m_reset = addButton(QStringLiteral("resetThresholdsButton"), tr("Re&set"), tr("Reset thresholds"),
                        tr("Back to the thresholds of the experiment's file"));
    connect(m_suggest, &QToolButton::clicked, this, &ThresholdBar::askForSuggestion);
    connect(m_reset, &QToolButton::clicked, this, [this] { m_session.resetGammas(); });

    connect(m_all, &GammaEditor::dragBegan, this, [this] { m_gesture = m_session.newGesture(); });
    connect(m_all, &GammaEditor::dragEnded, this, [this] { m_gesture = 0; });
    connect(m_all, &GammaEditor::gammaEdited, this, [this](double gamma) { m_session.setAllGammas(gamma, m_gesture); });
    connect(m_all, &GammaEditor::gammaConfirmed, this, [this] { // also with the number in sight, which edits nothing
        if (!m_mixed->isHidden())
            m_session.setAllGammas(m_all->gamma());
    });
    connect(&session, &ExperimentSession::gammasChanged, this, &ThresholdBar::showThresholds);
    connect(&session, &ExperimentSession::planChanged, this, &ThresholdBar::showThresholds);
    connect(&model, &QAbstractItemModel::modelReset, this, &ThresholdBar::showThresholds);
    connect(&model, &QAbstractItemModel::modelReset, this, &ThresholdBar::enable);
    showThresholds();
    enable();
}

QToolButton* ThresholdBar::addButton(const QString& name, const QString& text, const QString& title, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(title);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

/// The threshold that all layers have; where they differ, the plan's for layers without their own.
void ThresholdBar::showThresholds()
{
    const Plan& plan = m_session.plan();
    const std::vector<std::string> layers = m_model.layerNames();
    const double first = layers.empty() ? plan.gamma : plan.gammaOf(layers.front());
    const bool isMixed =
        std::ranges::any_of(layers, [&](const std::string& layer) { return plan.gammaOf(layer) != first; });
    m_all->setGamma(isMixed ? plan.gamma : first);
    if (isMixed != m_mixed->isHidden())
        return; // as it says already
    m_mixed->setVisible(isMixed);
    for (QWidget* widget : {static_cast<QWidget*>(m_all->slider()), static_cast<QWidget*>(m_all->spinBox())})
        widget->setAccessibleDescription(isMixed ? mixedText() : QString());
}

void ThresholdBar::enable()
{
    const bool loaded = m_model.rowCount() > 0;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_presets), static_cast<QWidget*>(m_reset)})
        widget->setEnabled(loaded);
    m_suggest->setEnabled(m_session.canSuggest());
    fillPresets();
}

void ThresholdBar::fillPresets()
{
    m_presets->menu()->clear();
    for (const GammaPreset& preset : gammaPresets(m_model.layerNames())) {
        auto* action = m_presets->menu()->addAction(
            preset.title, this, [this, preset] { m_session.setGammas(preset.gammas, tr("Preset of thresholds")); });
        action->setObjectName(QStringLiteral("thresholdPreset%1").arg(m_presets->menu()->actions().size()));
    }
}

void ThresholdBar::askForSuggestion()
{
    auto* dialog = new SuggestDialog(m_advice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_advice = dialog->options();
        m_session.suggestGammas(m_advice);
    });
    dialog->open();
}

} // namespace unlearn
