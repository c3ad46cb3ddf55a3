// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/advice.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace unlearn {

/// Asks how thresholds are to be suggested.
class SuggestDialog : public QDialog {
    Q_OBJECT

public:
    explicit SuggestDialog(const AdviceOptions& options, QWidget* parent = nullptr);

    AdviceOptions options() const;

private:
    QLineEdit* addNumber(const QString& name, double value, double most);
    void check();
    AdviceRule rule() const;

    QComboBox* m_rule;
    QLineEdit* m_budget;
    QDoubleSpinBox* m_floor;
    QLineEdit* m_tau;
    QLabel* m_explanation;
};

} // namespace unlearn
