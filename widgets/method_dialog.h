// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

#include <map>
#include <string>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
class QStackedWidget;

namespace unlearn {

class MethodSettingsForm;

/// Edits the method and its settings: steps, thresholds, stop rule and how epochs are measured. Methods that do without
/// a spectrum show settings of their own in place of the steps, and no thresholds.
class MethodDialog : public QDialog {
    Q_OBJECT

public:
    explicit MethodDialog(Plan plan, QWidget* parent = nullptr);

    /// The plan with what was entered.
    Plan plan() const;

private:
    QWidget* buildMethod();
    QWidget* buildSteps();
    void chooseMethod();
    void showMethod();
    QWidget* buildThresholds();
    QWidget* buildStop();
    QWidget* buildMeasuring();

    Plan m_plan; ///< as given, but for the method, which is the chosen one
    QComboBox* m_method = nullptr;
    QStackedWidget* m_pages = nullptr; ///< the steps, then a form a method with settings of its own
    QWidget* m_thresholds = nullptr;
    QWidget* m_stop = nullptr;
    std::map<std::string, MethodSettingsForm*> m_forms; ///< by method
    QComboBox* m_subspace = nullptr;
    QComboBox* m_moment = nullptr;
    QComboBox* m_layers = nullptr;
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
    QCheckBox* m_bfloat16 = nullptr;
};

} // namespace unlearn
