// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure_table_model.h"

namespace unlearn {

class ProjectionLab;

/// The samples of the projection lab with what the models say of them; the plot is drawn from the same numbers.
class LabPointsModel : public FigureTableModel {
    Q_OBJECT

public:
    enum Column { Sample, Set, Class, X, Y, Before, Now, Retrained, LogitChange, ColumnCount };

    /// lab: outlives the model.
    explicit LabPointsModel(const ProjectionLab& lab, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;
    bool holdsWords(int column) const override;

private:
    void follow();

    const ProjectionLab& m_lab;
    int m_rows = 0;
};

} // namespace unlearn
