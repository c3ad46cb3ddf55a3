// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_pool.h"
#include "core/error.h"
#include "core/experiment/experiment.h"
#include "widgets/session/forget_draft.h"
#include "widgets/session/samples_model.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

class QAbstractButton;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace unlearn {

class ExperimentSession;
class ForgetSetPanel;
class RunQueue;
class SampleGrid;
enum class Question;

/// The training samples as a grid, and beside it the forget set that is made of them.
class SamplesPage : public QWidget {
    Q_OBJECT

public:
    explicit SamplesPage(ExperimentSession& session, QWidget* parent = nullptr);

    SampleGrid* grid() const { return m_grid; }
    ForgetDraft& draft() { return m_draft; }
    QAbstractButton* dataTableButton() const;
    /// What is offered to be trained may be another number of models now, also what is being estimated.
    void askAgain();
    /// Runs that wait to begin by themselves come before an estimate.
    void follow(const RunQueue& queue);

Q_SIGNALS:
    void exported(const QString& file);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFilters();
    QWidget* buildQuery();
    QWidget* buildSelectionRow();
    void filter();
    void query();
    Question question() const;
    void askModel();
    void settleQuestion();
    void followExperiment();
    void followStatus();
    void takeFailure(Question asked, const QString& sentence, ErrorCode code);
    void showScores();
    QString unansweredText() const;
    void showClasses();
    void showSelection();
    void showHint();
    void forgetSelected();
    void keepSelected();

    ExperimentSession& m_session;
    ForgetDraft m_draft;
    SamplesModel m_samples;
    SampleGrid* m_grid;
    ForgetSetPanel* m_panel;
    QComboBox* m_class = nullptr;
    QComboBox* m_show = nullptr;
    QComboBox* m_query = nullptr;
    std::shared_ptr<const Experiment> m_experiment; ///< that the query is about
    bool m_mayAsk = true;                   ///< once nothing else goes on; not what was answered, stopped or has failed
    bool m_wasStopping = false;             ///< the job, when the status changed last
    bool m_runsWait = false;                ///< and begin by themselves
    bool m_mustRepeat = false;              ///< the estimate under way: what it has seen may have changed since
    QString m_failure;                      ///< why there is no answer, where that is known
    std::optional<ShadowOutlook> m_offered; ///< to be trained once somebody wants it
    QDoubleSpinBox* m_bound = nullptr;
    QPushButton* m_train = nullptr;
    QLabel* m_listed = nullptr;
    QLabel* m_selected = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_keep = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace unlearn
