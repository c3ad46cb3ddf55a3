// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace unlearn {

class ReportWriter;

/// How far the report is that is being written, and a way to cancel it, for the status bar: beside what the session
/// does, which goes on meanwhile. Hidden while none is written.
class ReportStatusWidget : public QWidget {
    Q_OBJECT

public:
    explicit ReportStatusWidget(ReportWriter& writer, QWidget* parent = nullptr);

private:
    void follow();

    ReportWriter& m_writer;
    QLabel* m_phase;
    QPushButton* m_cancel;
};

} // namespace unlearn
