// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unlearn {

struct RunShadowAttack;

/// What tells the attacks with shadow models on one run apart.
struct ShadowAttackKey {
    std::string subject; ///< all as in RunShadowAttack
    std::string attack;
    int models = 0;
    std::string positivesOf;
    std::string negativesOf;
    bool operator==(const ShadowAttackKey&) const = default;
};

ShadowAttackKey shadowAttackKey(const RunShadowAttack& attack);

} // namespace unlearn
