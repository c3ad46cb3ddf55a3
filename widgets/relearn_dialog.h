// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/relearn_options.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace unlearn {

/// Asks how models are to learn the forget set again.
class RelearnDialog : public QDialog {
    Q_OBJECT

public:
    explicit RelearnDialog(QWidget* parent = nullptr);

    RelearnOptions options() const;
    /// Whether it can be accepted; where not, the dialog says that it waits for the running job.
    void setCanMeasure(bool canMeasure);

private:
    QSpinBox* m_epochs;
    QDoubleSpinBox* m_rate;
    QSpinBox* m_batch;
    QDoubleSpinBox* m_momentum;
    QDoubleSpinBox* m_alpha;
    QLabel* m_waits;
    QPushButton* m_measure;
};

} // namespace unlearn
