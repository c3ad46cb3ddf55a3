// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace unlearn {

/// Asks over the parent before something is lost, and returns at once. then: done when the button that says yes is
/// pressed; Enter and Escape cancel.
void askBefore(QWidget& parent, const QString& title, const QString& question, const QString& yes,
               const std::function<void()>& then);

} // namespace unlearn
