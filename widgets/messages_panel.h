// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unlearn {

class MessagesModel;

/// Everything the workbench said, the newest in view.
class MessagesPanel : public QWidget {
    Q_OBJECT

public:
    explicit MessagesPanel(MessagesModel& model, QWidget* parent = nullptr);
};

} // namespace unlearn
