// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/advice.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace unlearn {

class ExperimentSession;
class GammaEditor;
class LayersModel;

/// What acts on the thresholds of all layers: the master slider, presets, suggestion, reset.
class ThresholdBar : public QWidget {
    Q_OBJECT

public:
    ThresholdBar(ExperimentSession& session, LayersModel& model, QWidget* parent = nullptr);

    /// Asks how, then suggests thresholds.
    void askForSuggestion();

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& title, const QString& tip);
    void fillPresets();
    void enable();
    void showThresholds();

    ExperimentSession& m_session;
    LayersModel& m_model;
    GammaEditor* m_all;
    QLabel* m_mixed;
    QToolButton* m_presets;
    QToolButton* m_suggest;
    QToolButton* m_reset;
    AdviceOptions m_advice; ///< as asked for last
    int m_gesture = 0;
};

} // namespace unlearn
