// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_pool.h"
#include "widgets/session/forget_draft.h"
#include "widgets/session/samples_model.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace unlearn {

class ExperimentSession;
class ForgetSetPanel;
class SampleGrid;

/// The training samples as a grid, and beside it the forget set that is made of them.
class SamplesPage : public QWidget {
    Q_OBJECT

public:
    explicit SamplesPage(ExperimentSession& session, QWidget* parent = nullptr);

    SampleGrid* grid() const { return m_grid; }
    ForgetDraft& draft() { return m_draft; }
    QAbstractButton* dataTableButton() const;

Q_SIGNALS:
    void exported(const QString& file);
    void failed(const QString& sentence);

private:
    enum class Asking { NotYet, UnderWay, Ended };

    QWidget* buildFilters();
    QWidget* buildQuery();
    QWidget* buildSelectionRow();
    void filter();
    void query();
    void askModel();
    void trainShadows();
    void giveWay();
    void settleQuestion();
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
    Asking m_asking = Asking::NotYet; ///< of the model, once for each choice of a query: it may be stopped, or fail
    /// What finding out what is remembered takes, which is done once somebody wants it.
    std::optional<ShadowOutlook> m_offered;
    QDoubleSpinBox* m_bound = nullptr;
    QPushButton* m_train = nullptr;
    QLabel* m_listed = nullptr;
    QLabel* m_selected = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_keep = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace unlearn
