// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace unlearn {

class FiguresTable;
class HistogramPlot;
class PrivacyModel;
class RocPlot;

/// Membership inference: ROC curves, figures and score histograms of one attack at a time.
class PrivacyPage : public QWidget {
    Q_OBJECT

public:
    explicit PrivacyPage(PrivacyModel& model, QWidget* parent = nullptr);

private:
    void showHistogram();

    PrivacyModel& m_model;
    QComboBox* m_attack;
    RocPlot* m_roc;
    HistogramPlot* m_histogram;
    FiguresTable* m_table;
};

} // namespace unlearn
