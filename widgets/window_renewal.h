// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace unlearn {

class MainWindow;

/// Keeps the workbench's window. When another language is chosen, that window is closed and one in the new language
/// takes its place, with its layout, its experiment and the changes that are not saved; a running job is waited for.
/// Spectra are in the cache and runs in the log; the undo history begins anew.
class WindowRenewal : public QObject {
    Q_OBJECT

public:
    /// make: a window in the language that the settings name, not shown yet. The first one is made at once.
    explicit WindowRenewal(std::function<std::unique_ptr<MainWindow>()> make);
    ~WindowRenewal() override;

    MainWindow& window() const { return *m_window; }

Q_SIGNALS:
    void renewed();

private:
    void follow();
    void renewWhenIdle();

    std::function<std::unique_ptr<MainWindow>()> m_make;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace unlearn
