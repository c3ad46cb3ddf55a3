// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPdfWriter>
#include <QString>

namespace unlearn {

/// A PDF of this program that becomes bytes; whole once its painter has ended.
class PdfInMemory {
public:
    static constexpr int dotsPerInch = 600;

    explicit PdfInMemory(const QString& title);
    PdfInMemory(const PdfInMemory&) = delete;
    PdfInMemory& operator=(const PdfInMemory&) = delete;

    QPdfWriter& writer() { return m_writer; }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
};

} // namespace unlearn
