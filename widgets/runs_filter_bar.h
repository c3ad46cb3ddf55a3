// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace unlearn {

class RunsFilterModel;
class RunsModel;

/// What is to be seen of the log of runs: by state, method, data set and tag, with or without hidden ones, and a text
/// to search for; and whether runs of one setting stand together. The lists hold what occurs in the log.
class RunsFilterBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive this object.
    RunsFilterBar(const RunsModel& runs, RunsFilterModel& filtered, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Another choice, or another text.
    void changed();

private:
    QComboBox* addBox(const QString& name, const QString& title, const QString& toolTip, const QString& any);
    void fill();
    void refill(QComboBox& box, const std::function<QStringList(int row)>& values,
                const std::function<QString(const QString& value)>& title);
    void read();
    void clear();
    void enable();

    const RunsModel& m_runs;
    RunsFilterModel& m_filtered;
    QComboBox* m_state = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_dataset = nullptr;
    QComboBox* m_tag = nullptr;
    QCheckBox* m_hidden = nullptr;
    QLineEdit* m_search = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace unlearn
