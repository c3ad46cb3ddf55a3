// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QListView;
class QPushButton;

namespace unlearn {

class RunQueue;

/// The runs that wait: put in another order, dropped, or let go on after a stop. Hidden while none waits.
class RunQueueBar : public QWidget {
    Q_OBJECT

public:
    explicit RunQueueBar(RunQueue& queue, QWidget* parent = nullptr);

    /// Lets the action add to the queue; it is enabled while that can be done. action outlives this widget.
    void offerAdding(QAction& action);

private:
    QPushButton* addButton(const QString& name, const QString& text, const QString& tip);
    void addKeys();
    /// By so many rows: -1 is earlier.
    void move(int by);
    void drop();
    void follow();

    RunQueue& m_queue;
    QListView* m_list;
    QPushButton* m_earlier;
    QPushButton* m_later;
    QPushButton* m_drop;
    QPushButton* m_goOn;
};

} // namespace unlearn
