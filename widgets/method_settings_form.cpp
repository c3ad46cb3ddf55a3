// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/method_settings_form.h"

#include "widgets/session/method_titles.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include <cmath>
#include <utility>

namespace unlearn {
namespace {

constexpr int decimals = 8; // a learning rate of 1e-6 has digits left

} // namespace

MethodSettingsForm::MethodSettingsForm(const MethodKind& kind, SettingValues values, QWidget* parent)
    : QWidget(parent), m_values(std::move(values))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    const SettingValues shown = completeSettings(kind, m_values);
    for (const MethodSetting& setting : kind.settings) {
        QWidget* control = makeControl(setting, shown.at(setting.name));
        const QString tip = methodText(setting.description);
        control->setObjectName(QStringLiteral("setting_") + QString::fromStdString(setting.name));
        control->setAccessibleName(settingTitle(setting.name));
        control->setAccessibleDescription(tip);
        control->setToolTip(tip);
        if (auto* box = qobject_cast<QCheckBox*>(control)) {
            box->setText(settingTitle(setting.name));
            form->addRow(box);
            continue;
        }
        auto* label = new QLabel(tr("%1:").arg(settingTitle(setting.name)), this);
        label->setBuddy(control);
        form->addRow(label, control);
    }
}

QWidget* MethodSettingsForm::makeControl(const MethodSetting& setting, double value)
{
    if (setting.kind == SettingKind::Truth) {
        auto* box = new QCheckBox(this);
        box->setChecked(value != 0.0);
        m_controls.emplace_back(setting, [box] { return box->isChecked() ? 1.0 : 0.0; });
        return box;
    }
    if (setting.kind == SettingKind::Whole) {
        auto* box = new QSpinBox(this);
        box->setRange(static_cast<int>(setting.range.least), static_cast<int>(setting.range.most));
        box->setGroupSeparatorShown(true);
        box->setValue(static_cast<int>(value));
        m_controls.emplace_back(setting, [box] { return static_cast<double>(box->value()); });
        return box;
    }
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(decimals);
    const double smallest = std::pow(10.0, -decimals);
    box->setRange(setting.range.least + (setting.range.leastIsExcluded ? smallest : 0.0), setting.range.most);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setValue(value);
    // What the box rounds is not a change.
    m_controls.emplace_back(
        setting, [box, value, first = box->value()] { return box->value() == first ? value : box->value(); });
    return box;
}

SettingValues MethodSettingsForm::values() const
{
    SettingValues values = m_values;
    for (const auto& [setting, shown] : m_controls) {
        const auto said = m_values.find(setting.name);
        if (shown() != (said == m_values.end() ? setting.standard : said->second))
            values[setting.name] = shown();
    }
    return values;
}

} // namespace unlearn
