// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace unlearn {

enum class SettingKind { Real, Whole, Truth };

/// Numbers that a setting may have.
struct SettingRange {
    double least = 0.0;
    double most = 0.0;
    bool leastIsExcluded = false;
    bool operator==(const SettingRange&) const = default;
};

/// One setting of a method, as plans, command line and window know it.
struct MethodSetting {
    std::string name;        ///< as in a plan: "learning_rate"
    std::string description; ///< one sentence
    SettingKind kind = SettingKind::Real;
    double standard = 0.0; ///< what holds where a plan does not say; 0 or 1 of a truth value
    SettingRange range;
};

/// Settings that differ from the standard or were named, by name. Whole numbers and truth values (0, 1) are exact in a
/// double.
using SettingValues = std::map<std::string, double>;

/// Throws Error (ValueOutOfRange) naming field unless value is one that the setting may have.
void validateSetting(const MethodSetting& setting, double value, const std::string& field);

/// Ties the fields of an options struct to settings. The struct's own initialisers are the standards.
template <typename Options> class SettingFields {
public:
    SettingFields& real(const char* name, double Options::*member, SettingRange range, const char* description)
    {
        return add(name, member, SettingKind::Real, range, description);
    }
    SettingFields& whole(const char* name, int Options::*member, SettingRange range, const char* description)
    {
        return add(name, member, SettingKind::Whole, range, description);
    }
    SettingFields& truth(const char* name, bool Options::*member, const char* description)
    {
        return add(name, member, SettingKind::Truth, {0.0, 1.0}, description);
    }

    std::vector<MethodSetting> settings() const
    {
        std::vector<MethodSetting> list;
        for (const auto& [setting, member] : m_fields)
            list.push_back(setting);
        return list;
    }

    /// The options that values say. Throws Error (ValueOutOfRange) for a value outside its range.
    Options read(const SettingValues& values) const
    {
        Options options;
        for (const auto& [setting, member] : m_fields) {
            const auto value = values.find(setting.name);
            if (value == values.end())
                continue;
            validateSetting(setting, value->second, setting.name);
            std::visit(
                [&options, number = value->second](auto field) {
                    options.*field = static_cast<std::decay_t<decltype(options.*field)>>(number);
                },
                member);
        }
        return options;
    }

private:
    using Member = std::variant<double Options::*, int Options::*, bool Options::*>;

    template <typename Value>
    SettingFields& add(const char* name, Value Options::*member, SettingKind kind, SettingRange range,
                       const char* description)
    {
        const double standard = static_cast<double>(Options().*member);
        m_fields.emplace_back(MethodSetting{name, description, kind, standard, range}, Member(member));
        return *this;
    }

    std::vector<std::pair<MethodSetting, Member>> m_fields;
};

} // namespace unlearn
