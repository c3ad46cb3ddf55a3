// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/advice.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QSpinBox;
class QTableView;
class QToolButton;

namespace unlearn {

class ExperimentSession;
class GammaEditor;
class LayersModel;
class SpectrumPlot;

/// The table of layers with their thresholds beside the spectrum of the current one.
class LayersPage : public QWidget {
    Q_OBJECT

public:
    LayersPage(ExperimentSession& session, LayersModel& model, QWidget* parent = nullptr);

    SpectrumPlot* spectrumPlot() const { return m_plot; }
    /// Asks how, then suggests thresholds.
    void askForSuggestion();

private:
    QWidget* buildTable();
    QWidget* buildMasterRow();
    QWidget* buildSpectrum();
    void connectModel();
    void openEditors();
    void editRow(int row, double gamma);
    void keepDirections(qint64 k);
    void beginGesture();
    void showLayer();
    QString spectrumHint() const;
    void showThreshold();
    void showAll();
    int currentRow() const;
    std::size_t group() const;

    ExperimentSession& m_session;
    LayersModel& m_model;
    QTableView* m_table = nullptr;
    QLabel* m_emptyHint = nullptr;
    GammaEditor* m_all = nullptr;
    QToolButton* m_presets = nullptr;
    QToolButton* m_reset = nullptr;
    QToolButton* m_suggest = nullptr;
    AdviceOptions m_advice; ///< as asked for last
    QLabel* m_title = nullptr;
    SpectrumPlot* m_plot = nullptr;
    QLabel* m_groupLabel = nullptr;
    QSpinBox* m_group = nullptr;
    QSpinBox* m_directions = nullptr;
    int m_gesture = 0;
};

} // namespace unlearn
