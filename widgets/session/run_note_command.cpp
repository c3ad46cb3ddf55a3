// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_note_command.h"

#include <utility>

namespace unlearn {

RunNoteCommand::RunNoteCommand(const QString& text, Apply apply, std::vector<RunNote> before,
                               std::vector<RunNote> after)
    : QUndoCommand(text), m_apply(std::move(apply)), m_before(std::move(before)), m_after(std::move(after))
{
}

std::unique_ptr<RunNoteCommand> RunNoteCommand::asleep() const
{
    auto same = std::make_unique<RunNoteCommand>(text(), m_apply, m_before, m_after);
    same->m_isAsleep = true;
    return same;
}

void RunNoteCommand::undo()
{
    if (!m_isAsleep)
        m_apply(m_before);
}

void RunNoteCommand::redo()
{
    if (!m_isAsleep)
        m_apply(m_after);
}

} // namespace unlearn
