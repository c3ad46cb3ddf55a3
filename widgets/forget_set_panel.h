// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/class_counts_model.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace unlearn {

class ExperimentSession;
class ForgetDraft;
class ForgetThumbnails;
class SelectorForm;

/// The selections of a forget set, what they come to, and the buttons that apply them, take them back, or write the
/// samples' numbers to a file. Where there is no room for all of it, the selections scroll.
class ForgetSetPanel : public QWidget {
    Q_OBJECT

public:
    ForgetSetPanel(ExperimentSession& session, ForgetDraft& draft, QWidget* parent = nullptr);

    QAbstractButton* dataTableButton() const;

private:
    QWidget* buildColumn();
    QWidget* buildRequests();
    QWidget* buildSelections();
    QWidget* buildMatching();
    QWidget* buildCounts();
    QWidget* buildButtons();
    void follow();
    void showRequests();
    void showPreview();
    void enable();
    void askWhereToExport();
    void askForImages();
    void showMatching();
    void tellMatch(int samples, const QStringList& strangers);

    ExperimentSession& m_session;
    ForgetDraft& m_draft;
    ClassCountsModel m_counts;
    QComboBox* m_request = nullptr;
    QToolButton* m_addRequest = nullptr;
    QToolButton* m_removeRequest = nullptr;
    QListView* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_clear = nullptr;
    SelectorForm* m_form = nullptr;
    QLabel* m_count = nullptr;
    ForgetThumbnails* m_thumbnails = nullptr; ///< of the draft
    QCheckBox* m_tableBox = nullptr;
    QPushButton* m_match = nullptr;
    QLabel* m_matchLabel = nullptr;
    bool m_isMatchTold = false; ///< of the last match; it is not where that failed or other data were loaded
    QPushButton* m_export = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_revert = nullptr;
};

} // namespace unlearn
