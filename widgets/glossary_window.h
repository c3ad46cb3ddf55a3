// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/glossary_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QListView;
class QTextBrowser;

namespace unlearn {

/// The glossary: a list of terms that is searched as one types, beside the entry of the chosen one.
class GlossaryWindow : public QWidget {
    Q_OBJECT

public:
    explicit GlossaryWindow(QWidget* parent = nullptr);

    /// Shows an entry; a search that hides it is cleared.
    void showTerm(Term term);
    /// Nothing where the search found nothing.
    std::optional<Term> shownTerm() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& text);
    void showCurrent();

    GlossaryModel m_model;
    QSortFilterProxyModel m_found;
    QLineEdit* m_search;
    QListView* m_list;
    QTextBrowser* m_page;
};

} // namespace unlearn
