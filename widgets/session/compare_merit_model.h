// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/store/run_record.h"
#include "widgets/session/merit_services.h"

namespace unlearn {

class CompareModel;

/// The figures of merit of the compared runs' unlearned models that the log holds or that were measured, a row each,
/// beside the mean and the spread of the retrained models, and the distance from these in that unit. Each says its
/// formula as a tool tip.
class CompareMeritModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Run, Figure, Part, Layer, Versus, Value, Reference, Distance, Samples, Settings, ColumnCount };
    static constexpr int TermRole = Qt::UserRole; ///< of a figure's cell: the Term that explains it, as a number

    explicit CompareMeritModel(const CompareModel& compare, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Keeps those that no log holds, in the place of the same ones from before and until their run is purged. What the
    /// log holds comes with the compared runs, which are to be read again.
    void addMeasured(const std::vector<MeasuredRun>& runs);

    /// A figure of each layer, on some samples.
    struct DepthCurve {
        QString title;              ///< "3: name, forget set", or that of retrained models' mean
        QString briefTitle;         ///< "3, forget set", or as title
        std::size_t place = 0;      ///< of the run among those compared; of a mean: their number and more
        bool isOfRetrained = false; ///< the mean of retrained models that runs have in common
        bool isOfForget = false;    ///< else of retained samples
        std::vector<double> values; ///< in the order of layers(); NaN: there is none
    };
    /// Layers that "probe" and "cka" are known of, by depth: in the order of the forward pass.
    const std::vector<std::string>& layers() const { return m_layers; }
    /// name: "probe", or "cka" beside the retrained models. Runs in their order, then the retrained models.
    std::vector<DepthCurve> depthCurves(const std::string& name) const;

private:
    struct Row {
        RunId run;
        std::size_t group = 0;                 ///< of runs with the same retrained models
        std::string name, partName, layerName; ///< as the log has them
        bool isBesideOriginal = false;
        double number = 0.0, retrained = 0.0; ///< of the unlearned model; the retrained models' mean
        QString figure, part, layer, versus, value, reference, distance, settings;
        QString formula;
        QString intervalFormula; ///< of the interval in value; empty: there is none
        std::int64_t samples = 0;
    };

    void arrange();

    const CompareModel& m_compare;
    std::map<RunId, std::vector<FigureOfMerit>> m_unlogged; ///< that were measured
    std::vector<Row> m_rows;
    std::vector<std::string> m_layers;
    std::vector<QString> m_groups; ///< the runs of each: "Runs 2, 5-9"
};

} // namespace unlearn
