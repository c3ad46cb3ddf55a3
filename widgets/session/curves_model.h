// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/figures.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace unlearn {

struct Evaluation;
struct RunDetails;

/// Errors of a fixed model, for the dashed lines. Percent.
struct ReferenceErrors {
    QString subject; ///< "original", "retrained-0", ...
    double test = 0.0;
    double forget = 0.0;
    double retain = 0.0;
};

/// The epochs of one run as a table; the curves are drawn from the same rows.
class CurvesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Epoch, TestError, ForgetError, RetainError, ValidationError, Loss, LearningRate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void clear();
    void append(const std::vector<EpochFigures>& epochs);
    void setSelectedEpoch(std::optional<int> epoch);
    void setReference(const Evaluation& evaluation);
    /// A run of the log.
    void show(const RunDetails& run);

    const std::vector<EpochFigures>& epochs() const { return m_epochs; }
    const std::vector<ReferenceErrors>& references() const { return m_references; }
    std::optional<int> selectedEpoch() const { return m_selected; }

Q_SIGNALS:
    /// Rows, references or the selected epoch are others now.
    void changed();

private:
    std::vector<EpochFigures> m_epochs;
    std::vector<ReferenceErrors> m_references;
    std::optional<int> m_selected;
};

} // namespace unlearn
