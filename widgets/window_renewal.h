// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace unlearn {

class MainWindow;

/// Keeps the workbench's window. When another language or way of writing numbers is chosen, that window is closed and
/// one that has them takes its place, with its layout and what SessionContent holds: the experiment, the changes that
/// are not saved, spectra, figures of the models and samples. Compared runs and curves are shown again when they are
/// asked for, with all that the log holds of them; logged embeddings are in reports. Lost are the undo history, the
/// messages, the outputs that Compare measured, and figures, attacks with shadow models and embeddings that were not
/// logged with a run.
///
/// While a job runs, runs wait, something goes on beside, what is noted of runs is not in the log yet, the forget set
/// is edited and not applied, another window is open or a mouse button is held, that waits, unless the choice is taken
/// back.
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
    /// Whether the window is to be made anew and may be; if so, it has been.
    void looked();

private:
    /// Between two looks whether what was waited for is over.
    static constexpr std::chrono::milliseconds lookInterval{200};

    void follow();
    bool mayRenew() const;
    void look();
    void renew();

    QTimer m_look; ///< jobs, queued runs, work beside and windows of all kinds have no signal in common
    std::function<std::unique_ptr<MainWindow>()> m_make;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace unlearn
