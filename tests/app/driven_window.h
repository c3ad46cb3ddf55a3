// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <functional>

class QAction;

namespace unlearn {

class MainWindow;
enum class ErrorCode;

namespace test {

// The real window, driven by its commands.

bool isIdle(MainWindow& window);
QString complaint(const MainWindow& window); ///< what the banner says; empty while it is hidden
QAction* command(const MainWindow& window, const char* name);
[[nodiscard]] bool open(MainWindow& window, const std::filesystem::path& plan);
[[nodiscard]] bool computeSpectrum(MainWindow& window);
/// What is asked for fails with one sentence, which the banner shows. It holds each of the names, and what was expected
/// and found.
void refused(MainWindow& window, const std::function<void()>& ask, ErrorCode code, const QStringList& names);
/// The same random bytes each time.
QByteArray noise(qsizetype size);

} // namespace test
} // namespace unlearn
