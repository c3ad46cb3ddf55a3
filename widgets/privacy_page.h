// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/worst_off_model.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace unlearn {

class ExperimentSession;
class FiguresTable;
class HistogramPlot;
class PrivacyModel;
class RocPlot;

/// Membership inference by one attack at a time: ROC curves, figures, score histograms with a threshold to explore, and
/// the samples that are given away most.
class PrivacyPage : public QWidget {
    Q_OBJECT

public:
    PrivacyPage(ExperimentSession& session, PrivacyModel& model, QWidget* parent = nullptr);

    HistogramPlot* histogramPlot() const { return m_histogram; }

private:
    QWidget* buildAttackRow();
    QWidget* buildScores();
    QWidget* buildTables();
    void chooseRow();
    void showRow();
    void showWarning();
    void setThreshold(std::optional<double> threshold);

    ExperimentSession& m_session;
    PrivacyModel& m_model;
    WorstOffModel m_worstOff;
    QComboBox* m_attack;
    QLabel* m_warning;
    RocPlot* m_roc;
    HistogramPlot* m_histogram;
    QDoubleSpinBox* m_thresholdBox;
    QLabel* m_readOut;
    FiguresTable* m_table;
    FiguresTable* m_worstOffTable;
    QLabel* m_worstOffHint;
    std::optional<double> m_threshold;
};

} // namespace unlearn
