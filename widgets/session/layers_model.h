// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/advice.h"
#include "core/unlearn/figures.h"
#include "widgets/session/layer_threshold.h"
#include "widgets/session/trade_off.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

class ExperimentSession;

/// The layers of the open model with their thresholds; gamma can be edited, which goes through the session's undo
/// stack.
class LayersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Kind,
        Directions,
        Kept,
        Gamma,
        EnergyKept,
        ForgettingPower,
        Interference,
        RetainDrift,
        SpectrumDrift,
        ColumnCount
    };

    explicit LayersModel(ExperimentSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    std::vector<std::string> layerNames() const;
    /// The last run measured it.
    bool hasSpectrumDrift() const;
    /// What the last run has done to the whole network's outputs on retained samples by its selected epoch, beside the
    /// drift of its layers; empty where that was not measured.
    QString outputChangeText() const;

    /// Edits several rows as one step.
    void setGammas(const std::vector<int>& rows, double gamma, int gesture = 0);
    /// As setData, of a drag.
    void setGamma(int row, double gamma, int gesture);

    double gamma(int row) const { return m_rows.at(static_cast<std::size_t>(row)).gamma; }
    std::string layerName(int row) const { return m_rows.at(static_cast<std::size_t>(row)).info.name; }
    /// Null before a spectrum is known.
    const LayerShares* shares(int row) const;
    const std::optional<LayerThreshold>& threshold(int row) const;
    /// What the threshold means, and what may be had instead: nothing unless the forget gradient was read.
    const std::optional<LayerOutlook>& outlook(int row) const;
    std::optional<TradeOff> tradeOff(int row) const;
    /// What was suggested last.
    const std::optional<LayerAdvice>& advice(int row) const;

private:
    struct Row {
        LayerInfo info;
        double gamma = 0.0;
        std::optional<LayerShares> shares = {};
        std::optional<LayerThreshold> threshold = {};
        std::optional<std::size_t> position = {}; ///< in the spectrum
        std::optional<LayerOutlook> outlook = {};
        std::optional<double> drift = {};         ///< of the last run
        std::optional<double> centredDrift = {};  ///< likewise, where it is known
        std::optional<double> spectrumDrift = {}; ///< likewise, where it was measured
        std::optional<LayerAdvice> advice = {};
    };

    void reset();
    void updateGammas();
    void settle(Row& row) const;
    void showDrift();
    void showAdvice(const std::map<std::string, LayerAdvice>& advice);
    QString gammaTip(const Row& row) const;
    QString driftTip(const Row& row) const;
    QString spokenText(const Row& row, Column column) const;
    static QString kindText(const LayerInfo& layer);
    QVariant text(const Row& row, Column column) const;

    ExperimentSession& m_session;
    std::vector<Row> m_rows;
    std::optional<EpochFigures> m_selectedEpoch; ///< of the last run
    std::optional<ThresholdOptions> m_options;
    std::optional<OutlookTable> m_outlooks;
};

/// Decimals that a gamma is shown with: three, or as many more as it needs.
int gammaDecimals(double gamma);

} // namespace unlearn
