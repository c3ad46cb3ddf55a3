// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/glossary_model.h"

#include <QTextDocumentFragment>

namespace unlearn {

GlossaryModel::GlossaryModel(QObject* parent) : QAbstractListModel(parent), m_entries(glossaryEntries()) { }

int GlossaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant GlossaryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GlossaryEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case TermRole: return static_cast<int>(entry.term);
    case PageRole: return glossaryPage(entry, m_entries);
    case SearchRole:
        return entry.title + QLatin1Char('\n') + entry.otherNames + QLatin1Char('\n')
            + QTextDocumentFragment::fromHtml(entry.definition).toPlainText();
    default: return {};
    }
}

QModelIndex GlossaryModel::indexOf(Term term) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).term == term)
            return index(row);
    }
    return {};
}

} // namespace unlearn
