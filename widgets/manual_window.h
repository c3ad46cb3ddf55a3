// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

class QTextBrowser;

namespace unlearn {

/// The user manual in a window of its own: its pages with back, forward and contents, or all of it in a web browser.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    /// contents: the manual's first page, an HTML file with the others beside it.
    explicit ManualWindow(const std::filesystem::path& contents, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTextBrowser* m_page;
};

} // namespace unlearn
