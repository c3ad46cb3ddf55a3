// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/threshold_bar.h"

#include "widgets/gamma_editor.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/gamma_preset.h"
#include "widgets/session/layers_model.h"
#include "widgets/suggest_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

namespace unlearn {

ThresholdBar::ThresholdBar(ExperimentSession& session, LayersModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_all(new GammaEditor(tr("all layers"), this))
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
    const auto showAll = [this] { m_all->setGamma(m_session.plan().gamma); };
    connect(&session, &ExperimentSession::gammasChanged, this, showAll);
    connect(&session, &ExperimentSession::planChanged, this, showAll);
    connect(&model, &QAbstractItemModel::modelReset, this, &ThresholdBar::enable);
    showAll();
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
