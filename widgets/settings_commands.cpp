// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings_commands.h"

#include "widgets/session/translations.h"
#include "widgets/settings_dialog.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QMainWindow>
#include <QThread>

#include <utility>

namespace unlearn {

SettingsCommands::SettingsCommands(QMainWindow& window, WindowActions& actions, Settings& settings,
                                   DeviceModel& devices, MomentCache& cache, StoragePlaces places)
    : QObject(&window), m_window(window), m_settings(settings), m_devices(devices), m_cache(cache),
      m_places(std::move(places)), m_started(settings.preferences)
{
    connect(actions.settings, &QAction::triggered, this, &SettingsCommands::showDialog);
}

bool SettingsCommands::wantsRenewal() const
{
    const Preferences& now = m_settings.preferences;
    return now.language != m_started.language || now.numbers != m_started.numbers;
}

void SettingsCommands::showDialog()
{
    auto* dialog =
        new SettingsDialog(m_settings.preferences, m_started,
                           {.languages = translations(), .devices = m_devices, .cores = QThread::idealThreadCount()},
                           new StorageForm(m_places, m_cache), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::preferencesChanged, this, &SettingsCommands::take);
    connect(dialog, &QDialog::finished, this, [this] {
        if (wantsRenewal())
            Q_EMIT renewalWanted();
    });
    dialog->open();
}

void SettingsCommands::take(const Preferences& preferences)
{
    const Preferences before = std::exchange(m_settings.preferences, preferences);
    m_settings.save();
    if (preferences.theme != before.theme)
        Q_EMIT themeChosen(preferences.theme);
    if (preferences.device != before.device)
        Q_EMIT deviceChosen(preferences.device);
    if (preferences.weightsGigabytes != before.weightsGigabytes)
        Q_EMIT weightsBudgetChosen(preferences.weightsGigabytes);
}

} // namespace unlearn
