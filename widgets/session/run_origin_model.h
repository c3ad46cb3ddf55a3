// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include "core/evaluate/membership_options.h"
#include "core/store/run_record.h"

#include <QString>

#include <optional>
#include <vector>

namespace unlearn {

struct Plan;

/// How the figures of a run were made: with what, where, from what, on how many samples.
class RunOriginModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, How, ColumnCount };

    explicit RunOriginModel(const RunDetails& run, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString what;
        QString how;
    };

    void add(const QString& what, const QString& how);
    void addSettings(const RunHeader& header, const std::optional<Plan>& plan);
    void addFigures(const RunDetails& run, const std::optional<Plan>& plan);
    /// membership: nothing where the log says it in another version's words; shadowModels: 0 for attacks without.
    void addAttack(const RunAttack& attack, const std::optional<MembershipOptions>& membership, int shadowModels = 0);

    std::vector<Row> m_rows;
};

} // namespace unlearn
