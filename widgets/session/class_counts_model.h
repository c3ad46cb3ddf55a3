// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure_table_model.h"

#include <cstdint>

namespace unlearn {

class ForgetDraft;

/// How many samples of each class a draft forgets: the class histogram as a table.
class ClassCountsModel : public FigureTableModel {
    Q_OBJECT

public:
    enum Column { Class, Forgotten, Total, Share, ColumnCount };

    explicit ClassCountsModel(const ForgetDraft& draft, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;

    QString className(int row) const;
    std::int64_t forgotten(int row) const;
    std::int64_t total(int row) const;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;
    bool holdsWords(int column) const override;

private:
    void follow();

    const ForgetDraft& m_draft;
    int m_rows = 0;
};

} // namespace unlearn
