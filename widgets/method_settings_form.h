// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/method_catalogue.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

namespace unlearn {

/// Edits the settings that a method has of its own, as its catalogue entry describes them: one control a setting, named
/// "setting_" and the setting's name.
class MethodSettingsForm : public QWidget {
    Q_OBJECT

public:
    /// values: what the plan says; the rest shows its standard.
    MethodSettingsForm(const MethodKind& kind, SettingValues values, QWidget* parent = nullptr);

    /// The plan's values, with what was changed here.
    SettingValues values() const;

private:
    QWidget* makeControl(const MethodSetting& setting, double value);

    SettingValues m_values;
    std::vector<std::pair<MethodSetting, std::function<double()>>> m_controls; ///< and what each shows now
};

} // namespace unlearn
