// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unlearn {

class CompareModel;

/// Several runs of the log side by side: their curves, what came of them, and where their settings differ.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(CompareModel& model, QWidget* parent = nullptr);
};

} // namespace unlearn
