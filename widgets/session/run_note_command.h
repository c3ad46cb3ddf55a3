// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/run_note.h"

#include <QUndoCommand>

#include <functional>
#include <memory>
#include <vector>

namespace unlearn {

/// One change of what is noted of runs, which can be undone.
class RunNoteCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const std::vector<RunNote>&)>;

    RunNoteCommand(const QString& text, Apply apply, std::vector<RunNote> before, std::vector<RunNote> after);

    /// The same change for another history, where undo() and redo() do nothing before wake().
    std::unique_ptr<RunNoteCommand> asleep() const;
    void wake() { m_isAsleep = false; }

    void undo() override;
    void redo() override;

private:
    Apply m_apply;
    std::vector<RunNote> m_before;
    std::vector<RunNote> m_after;
    bool m_isAsleep = false;
};

} // namespace unlearn
