// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests: these headers cost several seconds a translation unit otherwise.
#pragma once

#include <QtTest>
#ifdef QT_WIDGETS_LIB
#include <QtWidgets>
#endif

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <regex>
#include <string>
#include <thread>
#include <vector>
