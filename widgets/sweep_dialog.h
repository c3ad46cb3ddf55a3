// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/sweep.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace unlearn {

class ExperimentSession;

/// Asks which thresholds a sweep is to go through: a list or random ones, of which layers, with how many seeds; and
/// says how many runs that are, and how long they take where that is known.
class SweepDialog : public QDialog {
    Q_OBJECT

public:
    /// The session has an experiment. secondsPerRun: of runs like these; nothing where there were none.
    SweepDialog(const ExperimentSession& session, std::optional<double> secondsPerRun, QWidget* parent = nullptr);

    Sweep sweep() const;
    void showSweep(const Sweep& sweep);

private:
    void addThresholds(QFormLayout& form);
    void addDraws(QFormLayout& form);
    void listLayers();
    bool isRandom() const;
    void check();
    /// How much it is, or what is wrong with it.
    QString summaryOf(bool& isGood) const;

    const ExperimentSession& m_session;
    std::optional<double> m_secondsPerRun;
    QComboBox* m_kind;
    QLineEdit* m_gammas;
    QSpinBox* m_draws;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
    QSpinBox* m_drawSeed;
    QCheckBox* m_together;
    QComboBox* m_layer;
    QSpinBox* m_seeds;
    QLabel* m_summary;
    QPushButton* m_start;
};

} // namespace unlearn
