// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/directions_model.h"
#include "widgets/session/trade_off_model.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QSplitter;
class QTableView;

namespace unlearn {

class ExperimentSession;
class LayersModel;
class SpectrumPlot;
class TradeOffPlot;

/// The spectrum of one layer beside the trade-off of its thresholds, and on demand the figures behind both. In any of
/// them, and by number, a threshold can be chosen.
class SpectrumPanel : public QWidget {
    Q_OBJECT

public:
    SpectrumPanel(ExperimentSession& session, LayersModel& model, QWidget* parent = nullptr);

    /// A row of the model; negative: none.
    void showLayer(int row);
    /// The row's threshold has moved.
    void showThreshold();
    SpectrumPlot* spectrumPlot() const { return m_plot; }
    TradeOffPlot* tradeOffPlot() const { return m_tradeOff; }
    QAbstractButton* dataTableButton() const;

Q_SIGNALS:
    void dragBegan();
    /// The user wants this threshold for the layer that is shown.
    void gammaWanted(double gamma);
    void dragEnded();

private:
    QHBoxLayout* buildTools();
    void buildTables();
    QWidget* buildPlots();
    void showGroup();
    void keepDirections(qint64 k);
    void takePoint(int point);
    std::size_t group() const;
    QString spectrumHint() const;
    QString tradeOffHint() const;

    ExperimentSession& m_session;
    LayersModel& m_model;
    DirectionsModel m_directionsModel;
    TradeOffModel m_tradeOffModel;
    int m_row = -1;
    QLabel* m_title = nullptr;
    QLabel* m_groupLabel = nullptr;
    QSpinBox* m_group = nullptr;
    QSpinBox* m_directions = nullptr;
    SpectrumPlot* m_plot;
    TradeOffPlot* m_tradeOff;
    QTableView* m_table = nullptr;         ///< of the directions
    QTableView* m_tradeOffTable = nullptr; ///< of the points of the trade-off
    QSplitter* m_tables = nullptr;         ///< both
    QCheckBox* m_tableBox = nullptr;
};

} // namespace unlearn
