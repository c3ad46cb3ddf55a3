// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/messages_model.h"

#include <QFrame>

class QLabel;

namespace unlearn {

/// One sentence across the window that waits to be read, without stopping anything.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    explicit MessageBanner(QWidget* parent = nullptr);

    void display(MessageKind kind, const QString& sentence);

private:
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace unlearn
