// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/step_watch.h"
#include "widgets/session/figure_table_model.h"

namespace unlearn {

/// The gradient of the newest step of a run, a row for each layer that it moved.
class StepsModel : public FigureTableModel {
    Q_OBJECT

public:
    enum Column { Layer, Energy, Inside, Outside, InsideShare, ColumnCount };
    /// Of InsideShare: 0..1, a double; invalid where the gradient is zero.
    static constexpr int ShareRole = Qt::UserRole;

    explicit StepsModel(QObject* parent = nullptr) : FigureTableModel(ColumnCount, parent) { }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setStep(const StepFigures& step);
    void clear() { setStep({}); }
    const StepFigures& step() const { return m_step; }
    /// "Epoch 1, batch 2: 256 of 500 samples. Loss 2.31, learning rate 0.1."; empty without a step.
    QString summary() const;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;
    bool holdsWords(int column) const override;

private:
    StepFigures m_step;
};

} // namespace unlearn
