// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure_table_model.h"

#include <array>
#include <vector>

namespace unlearn {

class CurvesModel;

/// The epochs of a run for a file: the figures themselves and, beside each that is drawn smoothed, the mean that is
/// drawn (see movingAverage()). Without smoothing it has the figures alone.
class SmoothedCurvesModel : public FigureTableModel {
    Q_OBJECT

public:
    /// Follows curves, which has to outlive it.
    explicit SmoothedCurvesModel(const CurvesModel& curves, QObject* parent = nullptr);

    /// How many epochs a mean is of; 1: there are no means.
    void setSmoothing(int epochs);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;

private:
    struct Shown {
        int column; ///< of the curves
        bool mean;
    };

    void refresh();
    void average();
    Shown shown(int column) const;

    const CurvesModel& m_curves;
    int m_smoothing = 1; ///< epochs
    int m_rows = 0;
    std::array<std::vector<double>, 4> m_means; ///< test, forget and retain error (percent), loss; by epoch
};

} // namespace unlearn
