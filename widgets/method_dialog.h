// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace unlearn {

/// Edits the settings of the method: steps, thresholds and stop rule.
class MethodDialog : public QDialog {
    Q_OBJECT

public:
    explicit MethodDialog(Plan plan, QWidget* parent = nullptr);

    /// The plan with what was entered.
    Plan plan() const;

private:
    QWidget* buildSteps();
    QWidget* buildThresholds();
    QWidget* buildStop();

    Plan m_plan;
    QComboBox* m_method = nullptr;
    QDoubleSpinBox* m_mu = nullptr;
    QDoubleSpinBox* m_startRate = nullptr;
    QDoubleSpinBox* m_endRate = nullptr;
    QSpinBox* m_epochs = nullptr;
    QSpinBox* m_batch = nullptr;
    QCheckBox* m_shuffle = nullptr;
    QDoubleSpinBox* m_offset = nullptr;
    QDoubleSpinBox* m_entropyWeight = nullptr;
    QComboBox* m_measure = nullptr;
    QComboBox* m_rule = nullptr;
    QDoubleSpinBox* m_floor = nullptr;
    QSpinBox* m_images = nullptr;
    QComboBox* m_stopRule = nullptr;
    QDoubleSpinBox* m_drop = nullptr;
    QDoubleSpinBox* m_driftBudget = nullptr;
};

} // namespace unlearn
