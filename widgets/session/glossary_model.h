// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/glossary.h"

#include <QAbstractListModel>

namespace unlearn {

/// The glossary as a list of titles.
class GlossaryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TermRole = Qt::UserRole, ///< int of the term
        PageRole,                ///< HTML
        SearchRole               ///< all of its words
    };

    explicit GlossaryModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(Term term) const;

private:
    QList<GlossaryEntry> m_entries;
};

} // namespace unlearn
