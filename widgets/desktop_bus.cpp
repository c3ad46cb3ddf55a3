// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktop_bus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>

namespace unlearn {

namespace {

void answerWith(const DesktopAnswer& answered, const QVariant& value)
{
    if (answered)
        answered(value);
}

void callOnSessionBus(const DesktopCall& call, const DesktopAnswer& answered)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        answerWith(answered, {});
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(call.service, call.path, call.interfaceName, call.method);
    message.setArguments(call.arguments);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [answered](QDBusPendingCallWatcher* finished) {
                         const QDBusMessage reply = finished->reply();
                         const bool said = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
                         answerWith(answered, said ? reply.arguments().constFirst() : QVariant());
                         finished->deleteLater();
                     });
}

} // namespace

DesktopBus desktopBus()
{
    return callOnSessionBus;
}

} // namespace unlearn
