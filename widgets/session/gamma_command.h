// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/gamma_settings.h"

#include <QUndoCommand>

#include <functional>

namespace unlearn {

/// One change of gammas that can be undone. Changes of one gesture (a drag) merge into one.
class GammaCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const GammaSettings&)>;

    /// gesture 0: does not merge.
    GammaCommand(const QString& text, Apply apply, GammaSettings before, GammaSettings after, int gesture);

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    Apply m_apply;
    GammaSettings m_before;
    GammaSettings m_after;
    int m_gesture;
};

} // namespace unlearn
