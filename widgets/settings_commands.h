// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/settings.h"
#include "widgets/storage_form.h"

#include <QObject>

class QMainWindow;

namespace unlearn {

class DeviceModel;
class MomentCache;
class WindowActions;

/// Edit > Settings: shows the dialog, keeps at once what is chosen there, and tells of what takes effect at once.
class SettingsCommands : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, which is the window's child.
    SettingsCommands(QMainWindow& window, WindowActions& actions, Settings& settings, DeviceModel& devices,
                     MomentCache& cache, StoragePlaces places);

    /// Language or numbers are others than the window was made with.
    bool wantsRenewal() const;

Q_SIGNALS:
    void themeChosen(unlearn::Theme theme);
    void deviceChosen(const QString& device);
    /// See wantsRenewal(); the dialog has been closed.
    void renewalWanted();
    void weightsBudgetChosen(int gigabytes);

private:
    void showDialog();
    void take(const Preferences& preferences);

    QMainWindow& m_window;
    Settings& m_settings;
    DeviceModel& m_devices;
    MomentCache& m_cache;
    StoragePlaces m_places;
    Preferences m_started; ///< what the window was made with
};

} // namespace unlearn
