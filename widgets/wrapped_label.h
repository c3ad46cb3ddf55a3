// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace unlearn {

/// A text in as many lines as its width needs, which it keeps for itself where space is short. Splitters know nothing
/// of heights that depend on a width: they would give a QLabel one line, and the others would lie over its neighbours.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    /// mostLines: for so many it keeps room, 1 or more; a width that is not known yet may ask for any number.
    explicit WrappedLabel(int mostLines, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_mostLines;
};

} // namespace unlearn
