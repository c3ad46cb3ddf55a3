// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/fake_services.h"

// What the fake services are put together of.

namespace unlearn {

/// Fails, holds or goes on: wanted is how it begins, now is watched while it holds. Throws Error (failureCode where it
/// is to fail; Cancelled).
void behave(Behaviour wanted, const std::atomic<Behaviour>& now, FakeLab& lab, const JobContext& context);

/// Figures made up by formula.
EpochFigures fakeEpoch(int epoch);

/// Every model takes half a minute and a megabyte. Attacks find the same of all models.
ShadowServices fakeShadows(const std::shared_ptr<FakeLab>& lab);
DataServices fakeDataServices(const std::shared_ptr<FakeLab>& lab);
PresetServices fakePresetServices(const std::shared_ptr<FakeLab>& lab);

} // namespace unlearn
