// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace unlearn {

/// Controls below each other, which scroll where there is no room for all of them; never narrower than they are.
class ScrolledColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrolledColumn(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
};

} // namespace unlearn
