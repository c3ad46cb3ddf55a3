// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/glossary_window.h"

#include "widgets/emphasis.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace unlearn {

GlossaryWindow::GlossaryWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit(this)), m_list(new QListView(this)),
      m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("glossary"));
    setEmphasis(*m_page->document());
    setWindowTitle(tr("Glossary"));
    m_found.setSourceModel(&m_model);
    m_found.setFilterRole(GlossaryModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setSortLocaleAware(true);
    m_found.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_found.sort(0);

    m_search->setObjectName(QStringLiteral("glossarySearch"));
    m_search->setAccessibleName(tr("Search the glossary"));
    m_search->setToolTip(tr("Words of a term or its definition; the arrow keys go through what was found"));
    m_search->setPlaceholderText(tr("such as: threshold"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("glossaryList"));
    m_list->setAccessibleName(tr("Terms"));
    m_list->setToolTip(tr("Terms of the field; the chosen one is explained beside"));
    m_list->setModel(&m_found);
    m_list->setUniformItemSizes(true);
    m_page->setObjectName(QStringLiteral("glossaryPage"));
    m_page->setAccessibleName(tr("Explanation of the term"));
    m_page->setToolTip(tr("Links lead to related terms"));
    m_page->setOpenLinks(false);

    auto* label = new QLabel(tr("&Search:"), this);
    label->setBuddy(m_search);
    auto* terms = new QWidget(this);
    auto* termsLayout = new QVBoxLayout(terms);
    termsLayout->setContentsMargins({});
    termsLayout->addWidget(label);
    termsLayout->addWidget(m_search);
    termsLayout->addWidget(m_list, 1);
    auto* panes = new QSplitter(Qt::Horizontal, this);
    panes->setObjectName(QStringLiteral("glossarySplitter"));
    panes->setChildrenCollapsible(false);
    panes->addWidget(terms);
    panes->addWidget(m_page);
    panes->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(panes);
    resize(760, 520);
    panes->setSizes({250, 510});

    connect(m_search, &QLineEdit::textChanged, this, &GlossaryWindow::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GlossaryWindow::showCurrent);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
        if (const auto term = termAt(address.toString()))
            showTerm(*term);
    });
    m_list->setCurrentIndex(m_found.index(0, 0));
}

void GlossaryWindow::showTerm(Term term)
{
    const QModelIndex entry = m_model.indexOf(term);
    if (!m_found.mapFromSource(entry).isValid())
        m_search->clear();
    m_list->setCurrentIndex(m_found.mapFromSource(entry));
    m_list->setFocus();
}

std::optional<Term> GlossaryWindow::shownTerm() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(static_cast<Term>(current.data(GlossaryModel::TermRole).toInt()))
                             : std::nullopt;
}

void GlossaryWindow::search(const QString& text)
{
    m_found.setFilterFixedString(text.simplified());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found.index(0, 0));
    showCurrent();
}

void GlossaryWindow::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        m_page->setHtml(current.data(GlossaryModel::PageRole).toString());
    else
        m_page->setPlainText(tr("No term of the glossary has these words."));
}

bool GlossaryWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The list is gone through without leaving the search.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_found.rowCount())
                m_list->setCurrentIndex(m_found.index(row, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GlossaryWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace unlearn
