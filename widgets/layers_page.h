// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace unlearn {

class ExperimentSession;
class LayersModel;
class LayersTable;
class SpectrumPanel;
class SpectrumPlot;
class ThresholdBar;
class WrappedLabel;
class TradeOffPlot;

/// The table of layers with their thresholds above the spectrum and the trade-off of the current one.
class LayersPage : public QWidget {
    Q_OBJECT

public:
    LayersPage(ExperimentSession& session, LayersModel& model, QWidget* parent = nullptr);

    SpectrumPlot* spectrumPlot() const;
    TradeOffPlot* tradeOffPlot() const;
    LayersTable* table() const { return m_table; }
    QAbstractButton* dataTableButton() const;
    /// Asks how, then suggests thresholds.
    void askForSuggestion();

Q_SIGNALS:
    /// What was wanted can not be done; the sentence says why.
    void refused(const QString& sentence);

private:
    void editRow(int row, double gamma);
    void showCurrent();
    void showOutputChange();

    ExperimentSession& m_session;
    LayersModel& m_model;
    LayersTable* m_table;
    WrappedLabel* m_outputChange; ///< below the table, after a run
    ThresholdBar* m_bar;
    SpectrumPanel* m_panel;
    int m_gesture = 0;
};

} // namespace unlearn
