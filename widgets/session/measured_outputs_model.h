// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

#include "core/evaluate/prediction_matrix.h"
#include "core/store/run_record.h"
#include "widgets/session/entropy_curves.h"
#include "widgets/session/merit_services.h"

namespace unlearn {

/// What was measured of runs' outputs that is more than a number, one table at a time: how the classes that a model
/// predicts go with those of another one, and histograms of the entropies of all models' answers.
class MeasuredOutputsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Takes the place of what was measured of the same runs before; runs without outputs are passed over.
    void addMeasured(const std::vector<MeasuredRun>& runs);
    /// Nothing is kept, now or later, of those of them that were purged.
    void forgetPurged(const std::vector<RunSummary>& runs);
    /// Titles of the tables there are.
    QStringList tables() const;
    /// By its place in tables(); outside of them: none.
    void show(int table);
    std::optional<RunId> run() const; ///< that the table that is shown is of; nothing where there is none
    /// What the table that is shown holds as shares of samples; without curves where it is none of entropies.
    const EntropyCurves& entropies() const;
    /// What the table that is shown holds, and of how many samples: a sentence; empty where there is none.
    QString about() const;

Q_SIGNALS:
    void tablesChanged();

private:
    struct Table {
        RunId run;
        QString title;
        QStringList header;            ///< of all columns
        PredictionMatrix predictions;  ///< of a table of these, whose rows are named as its columns are
        std::vector<QStringList> rows; ///< of any other one
        EntropyCurves entropies;       ///< of a table of these
        QString about;
    };

    void addTables(const MeasuredRun& run);

    std::vector<Table> m_tables;
    std::set<RunId> m_purged;
    int m_shown = -1;
};

} // namespace unlearn
