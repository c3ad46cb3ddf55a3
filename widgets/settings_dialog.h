// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace unlearn {

class DeviceModel;
class StorageForm;

/// What can be chosen from.
struct SettingsChoices {
    QStringList languages; ///< locale names of the translations that there are
    DeviceModel& devices;
    int cores = 1; ///< the most threads that are of use
};

/// Every preference, each applied as soon as it is changed; says which of them wait for the next start.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// started: what the window was made with. storage: becomes a part of the dialog.
    SettingsDialog(const Preferences& preferences, const Preferences& started, const SettingsChoices& choices,
                   StorageForm* storage, QWidget* parent = nullptr);

Q_SIGNALS:
    void preferencesChanged(const unlearn::Preferences& preferences);

private:
    QFormLayout* addGroup(const QString& title);
    QComboBox* addBox(QFormLayout* form, const QString& name, const QString& label, const QString& toolTip);
    QCheckBox* addSwitch(QFormLayout* form, const QString& name, const QString& text, const QString& toolTip);
    void buildWindowGroup(const QStringList& languages);
    void buildComputingGroup(const SettingsChoices& choices);
    void buildQuestionsGroup();
    void buildJobsGroup();
    void buildDiskGroup(StorageForm* storage);
    void display();
    void read();
    void showWhatWaits();

    Preferences m_preferences;
    Preferences m_started;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_numbers = nullptr;
    QComboBox* m_device = nullptr;
    QSpinBox* m_threads = nullptr;
    QSpinBox* m_weights = nullptr;
    QCheckBox* m_beforeStopping = nullptr;
    QCheckBox* m_beforeLosing = nullptr;
    QCheckBox* m_notifies = nullptr;
    QCheckBox* m_staysAwake = nullptr;
    QLabel* m_restart;
};

} // namespace unlearn
