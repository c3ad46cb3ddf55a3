// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include "widgets/session/figure_table_model.h"

#include <vector>

#include "core/experiment/preset_figures.h"

namespace unlearn {

class ExperimentSession;

/// What the session's last preset came to: for each request its original, retrained and unlearned models, and beside
/// them the published figures where there are any.
class PresetTableModel : public FigureTableModel {
    Q_OBJECT

public:
    enum Column { Request, Subject, TestError, ForgetError, RetainError, Auc, Seconds, ColumnCount };

    explicit PresetTableModel(const ExperimentSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// The tool tip of an AUC says what all attacks found.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The whole table as tab-separated text with a line of headers.
    QString text() const;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;
    bool holdsWords(int column) const override;

private:
    struct Row {
        int request = 0;
        QString subject;
        PresetRow figures;
        QString attacks = {}; ///< a line each; empty: not known
    };

    void follow();
    std::vector<Row> rows() const;

    const ExperimentSession& m_session;
    std::vector<Row> m_rows;
};

} // namespace unlearn
