// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/sentence.h"

#include <cstddef>
#include <string>
#include <vector>

namespace unlearn {

/// A model that figures can not be made of, among several that they are made of all the same, and why.
struct FailedModel {
    std::string subject; ///< AttackSubject::name
    Error reason;
};

/// An attack that can not be made on a model.
struct FailedAttack : FailedModel {
    std::string attack; ///< its name

    Sentence sentence() const;
};

/// Whether an error is one model's own, so that figures of the others are to be had all the same: it does not fit, its
/// outputs are not finite, or nothing can be inferred from them. Not so a stop, or what is wrong with memory, the
/// device or a file.
bool isOfOneModel(const Error& error);

/// Calls it for a subject, which has failed where an error isOfOneModel(). Returns whether it has not.
template <typename Make> bool attemptOn(const std::string& subject, std::vector<FailedModel>& failed, Make&& make)
{
    try {
        make();
        return true;
    } catch (const Error& error) {
        if (!isOfOneModel(error))
            throw;
        failed.push_back({subject, error});
        return false;
    }
}

/// Throws the last reason where all of so many subjects failed.
void requireAnyLeft(const std::vector<FailedModel>& failed, std::size_t subjects);

} // namespace unlearn
