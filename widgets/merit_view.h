// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/compared_figures.h"
#include "widgets/session/compare_merit_model.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace unlearn {

class CompareModel;
class DepthPlot;
class ExperimentSession;
class RelearnDialog;
struct MeritWishes;

/// The figures of merit of the compared runs, and the way to those that the log does not hold.
class MeritView : public QWidget {
    Q_OBJECT

public:
    /// session: in whose thread more is measured, and whose log notes what is written; null: there is only what the log
    /// holds.
    MeritView(const CompareModel& compare, ExperimentSession* session, QWidget* parent = nullptr);

private:
    void buildButton();
    void addChoice(QMenu& menu, const QString& name, const QString& text, const QString& tip,
                   const std::function<void()>& choose);
    void measure(const MeritWishes& wishes);
    void askForRelearning();
    void enable();
    void showQualities();

    const CompareModel& m_compare;
    ExperimentSession* m_session;
    CompareMeritModel m_merit;
    QToolButton* m_more;
    QPointer<RelearnDialog> m_relearning; ///< as long as it is open
    QComboBox* m_figure;
    DepthPlot* m_depth;
    QLabel* m_quality; ///< forgetting quality of the compared runs; hidden where none was measured
    std::vector<ComparedQuality> m_qualities; ///< that were measured last
};

} // namespace unlearn
