// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/shadow_evaluation.h"
#include "widgets/session/roc_points_model.h"
#include "widgets/session/score_histogram_model.h"
#include "widgets/session/worst_off_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace unlearn {

class ExperimentSession;
class FiguresTable;
class HistogramPlot;
class PrivacyModel;
class RocPlot;

/// Membership inference by one attack at a time: ROC curves, figures, score histograms with a threshold to explore, the
/// samples that are given away most, and on demand the figures behind curves and histogram.
class PrivacyPage : public QWidget {
    Q_OBJECT

public:
    PrivacyPage(ExperimentSession& session, PrivacyModel& model, QWidget* parent = nullptr);

    HistogramPlot* histogramPlot() const { return m_histogram; }
    QAbstractButton* dataTableButton() const;

private:
    QWidget* buildAttackRow();
    QWidget* buildScores();
    QWidget* buildDataTables();
    QWidget* buildTables();
    QWidget* buildWorstOff();
    void showWorstOffHint();
    void showSamples();
    void chooseRow();
    void showShadowAttacks(const std::vector<ShadowAttackResult>& results);
    void showRow();
    void showWarning();
    void showAdvice();
    void setThreshold(std::optional<double> threshold);

    ExperimentSession& m_session;
    PrivacyModel& m_model;
    RocPointsModel m_points;
    ScoreHistogramModel m_scores;
    WorstOffModel m_worstOff;
    QComboBox* m_attack;
    QLabel* m_advice;
    QCheckBox* m_tableBox;
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
