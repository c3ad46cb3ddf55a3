// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

namespace unlearn {

/// A method of another program on the desktop's message bus (D-Bus).
struct DesktopCall {
    QString service;
    QString path;
    QString interfaceName;
    QString method;
    QVariantList arguments;
};

/// Takes the first value of the answer; an invalid one where there was no answer, or an empty one.
using DesktopAnswer = std::function<void(const QVariant&)>;

/// Makes calls and never waits for their answers. The answer may be empty: then nobody wants to know. A function, so
/// that tests can put their own in its place.
using DesktopBus = std::function<void(const DesktopCall&, const DesktopAnswer&)>;

/// The session's bus. Where there is none, or nobody on it who answers, nothing happens. For the GUI thread.
DesktopBus desktopBus();

} // namespace unlearn
