// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/gamma_command.h"

#include <utility>

namespace unlearn {

GammaCommand::GammaCommand(const QString& text, Apply apply, GammaSettings before, GammaSettings after, int gesture)
    : QUndoCommand(text), m_apply(std::move(apply)), m_before(std::move(before)), m_after(std::move(after)),
      m_gesture(gesture)
{
}

void GammaCommand::undo()
{
    m_apply(m_before);
}

void GammaCommand::redo()
{
    m_apply(m_after);
}

bool GammaCommand::mergeWith(const QUndoCommand* later)
{
    const auto* other = dynamic_cast<const GammaCommand*>(later);
    if (!other || m_gesture == 0 || other->m_gesture != m_gesture)
        return false;
    m_after = other->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace unlearn
