// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the widgets: Qt's headers cost several seconds a translation unit otherwise.
#pragma once

#include <QtWidgets>
