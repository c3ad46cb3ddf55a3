// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/pdf_in_memory.h"

namespace unlearn {

PdfInMemory::PdfInMemory(const QString& title) : m_buffer(&m_bytes), m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(dotsPerInch);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Unlearning Workbench"));
}

} // namespace unlearn
