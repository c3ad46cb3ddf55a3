// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tour_steps.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QMainWindow;
class QPushButton;

namespace unlearn {

/// A tour of the main window: a frame around one part after the other, and beside it a few words on what it is for.
/// The window can be used meanwhile. Deletes itself when it is closed.
class Tour : public QFrame {
    Q_OBJECT

public:
    /// Begins at the first step.
    explicit Tour(QMainWindow& window);
    ~Tour() override;

    int step() const { return m_step; }
    /// What the frame is around; null where it is not in the main window.
    QWidget* target() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void showStep(int step);
    void place();
    QPoint placeBeside(const QRect& part) const;

    QMainWindow& m_window;
    QList<TourStep> m_steps;
    int m_step = 0;
    QPointer<QWidget> m_mark; ///< the frame around the part; of the window
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace unlearn
