// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/pdf_outline.h"

#include "core/error.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstddef>
#include <exception>
#include <memory>
#include <utility>

namespace unlearn {
namespace {

/// Makes the tree of bookmarks (ISO 32000-1, 12.3.3), all of it open.
class Outline {
public:
    Outline(QPDF& document, std::vector<OutlineEntry> entries)
        : m_document(document), m_pages(document.getAllPages()), m_entries(std::move(entries))
    {
        std::erase_if(m_entries, [this](const OutlineEntry& entry) {
            return entry.page < 0 || static_cast<std::size_t>(entry.page) >= m_pages.size();
        });
    }

    void add()
    {
        QPDFObjectHandle outlines = m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        addBelow(outlines, 0);
        QPDFObjectHandle root = m_document.getRoot();
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    /// The next entries that are of a deeper level than the parent; returns how many, with all that is below them.
    int addBelow(QPDFObjectHandle parent, int level)
    {
        QPDFObjectHandle last;
        int count = 0;
        while (m_next < m_entries.size() && m_entries[m_next].level > level) {
            const OutlineEntry& entry = m_entries[m_next++];
            QPDFObjectHandle item = m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title.toStdString()));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry));
            if (count == 0) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", last);
                last.replaceKey("/Next", item);
            }
            parent.replaceKey("/Last", item);
            last = item;
            count += 1 + addBelow(item, entry.level);
        }
        if (count > 0)
            parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        return count;
    }

    /// The page at that height, its magnification as it was.
    QPDFObjectHandle destination(const OutlineEntry& entry) const
    {
        return QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{
            m_pages[static_cast<std::size_t>(entry.page)], QPDFObjectHandle::newName("/XYZ"),
            QPDFObjectHandle::newNull(), QPDFObjectHandle::newReal(entry.top, 1), QPDFObjectHandle::newNull()});
    }

    QPDF& m_document;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<OutlineEntry> m_entries;
    std::size_t m_next = 0;
};

} // namespace

QByteArray withOutline(const QByteArray& pdf, const std::vector<OutlineEntry>& entries)
{
    if (entries.empty())
        return pdf;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Outline(document, entries).add();
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve); // compressed already
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
    } catch (const std::exception& problem) { // QPDFExc among them
        throw Error(ErrorCode::Internal, "The PDF can not be given bookmarks", {.found = problem.what()});
    }
}

} // namespace unlearn
