// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace unlearn {

class MainWindow;

/// Keeps the workbench's window. When another language or way of writing numbers is chosen and no job runs, that window
/// is closed and one that has them takes its place, with its layout and what SessionContent holds: the experiment, the
/// changes that are not saved, spectra, figures of the models and samples. The undo history, attacks with shadow models
/// and figures that Compare measured begin anew. While a job runs, runs wait or another window is open, nothing
/// happens: both are those of the next start.
class WindowRenewal : public QObject {
    Q_OBJECT

public:
    /// make: a window in the language that the settings name, not shown yet. The first one is made at once.
    explicit WindowRenewal(std::function<std::unique_ptr<MainWindow>()> make);
    ~WindowRenewal() override;

    MainWindow& window() const { return *m_window; }

Q_SIGNALS:
    /// The new window is there, and has no experiment yet.
    void renewed();

private:
    void follow();
    bool mayRenew() const;
    void renew();

    std::function<std::unique_ptr<MainWindow>()> m_make;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace unlearn
