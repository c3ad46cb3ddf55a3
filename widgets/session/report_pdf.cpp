// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_pdf.h"

#include "core/report/escaped_text.h"
#include "core/report/report_names.h"
#include "widgets/session/pdf_in_memory.h"
#include "widgets/session/pdf_outline.h"
#include "widgets/session/report_figure_object.h"
#include "widgets/session/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <functional>
#include <variant>

namespace unlearn {
namespace {

constexpr qreal bodyPoints = 9.0;
constexpr qreal tablePoints = 7.0;
constexpr qreal wideTablePoints = 5.5; ///< of tables of many columns
constexpr std::size_t manyColumns = 9;
constexpr qreal widestTablePoints = 5.0; ///< of tables whose words would else be broken within
constexpr std::size_t mostColumns = 13;
constexpr int dotsPerInch = PdfInMemory::dotsPerInch;
/// Of margins, paddings and borders, which the layout scales from 96 dots an inch to those of the page.
constexpr qreal pixelsPerPoint = 96.0 / 72.0;
constexpr qreal marginMillimetres = 16.0;
constexpr double frontEffort = 1.0; ///< how long it takes beside a figure, roughly
constexpr double headingEffort = 0.1;

QString textOf(const std::string& text)
{
    return QString::fromStdString(cleanText(text));
}

/// Hashes and paths get places to break at, so that no table is wider than its page.
QString breakable(const std::string& text)
{
    constexpr int piece = 12;
    QString broken;
    int sinceBreak = 0;
    const QString whole = textOf(text);
    for (const QChar character : whole) {
        if (sinceBreak >= piece && !character.isLowSurrogate() && !character.isMark()) {
            broken += QChar(0x200b); // zero-width space
            sinceBreak = 0;
        }
        sinceBreak = character.isSpace() ? 0 : sinceBreak + 1;
        broken += character;
    }
    return broken;
}

QTextCharFormat letters(qreal points, bool isBold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    return format;
}

/// How long a block takes beside a figure, roughly.
double effortOf(const ReportBlock& block)
{
    constexpr double least = 0.2;
    constexpr double cellsPerFigure = 300.0;
    if (std::holds_alternative<ReportFigure>(block))
        return 1.0;
    const auto* const table = std::get_if<ReportTable>(&block);
    return table ? least + static_cast<double>(table->shownRows() * table->columns.size()) / cellsPerFigure : least;
}

double effortOf(const ReportSection& section)
{
    double effort = headingEffort;
    for (const ReportBlock& block : section.blocks)
        effort += effortOf(block);
    return effort;
}

/// Tells the context how far a PDF is: so much of its blocks are on their pages, and then its pages are drawn.
class PdfShare {
public:
    PdfShare(const JobContext& context, double effort) : m_context(context), m_effort(effort) { }

    void stopWhereWanted() const { m_context.checkpoint(); }
    /// So much of a part of this effort is done.
    void placed(double share, double effort) const
    {
        m_context.checkpoint();
        m_context.report("draw", placing * std::min((m_done + share * effort) / m_effort, 1.0));
    }
    void partEnds(double effort) { m_done += effort; }
    void drawn(int pages, int all) const
    {
        m_context.checkpoint();
        m_context.report("draw", placing + (1.0 - placing) * pages / all);
    }

private:
    static constexpr double placing = 0.3; ///< of the time that a PDF takes

    const JobContext& m_context;
    double m_effort;     ///< of all parts
    double m_done = 0.0; ///< of the parts that have ended
};

/// Writes blocks at the end of a document.
class DocumentWriter {
public:
    DocumentWriter(QTextDocument& document, const ReportLanguage& language, int screenDots, PdfShare& share)
        : m_cursor(&document), m_language(language), m_screenDots(screenDots), m_share(share)
    {
    }

    void heading(const std::string& text, qreal points, int level)
    {
        QTextBlockFormat block;
        block.setHeadingLevel(level);
        block.setTopMargin(m_isEmpty ? 0 : points * pixelsPerPoint);
        block.setBottomMargin(0.4 * points * pixelsPerPoint);
        keepWithNext(block); // it may have several lines: a title holds the run's name
        write(textOf(text), block, letters(points, true));
    }

    /// Of a part that has no heading of its own among the bookmarks.
    void subheading(const std::string& text)
    {
        QTextBlockFormat block = paragraphFormat();
        keepWithNext(block);
        write(textOf(text), block, letters(bodyPoints, true));
    }

    /// Writes with one change, and so one layout, and ends pages where they may end. What comes later is not there yet:
    /// a page that ends elsewhere costs the layout of all tables behind it, and that of epochs is long.
    void part(double effort, const std::function<void()>& writing)
    {
        const int begin = m_cursor.position();
        m_cursor.beginEditBlock();
        writing();
        m_cursor.endEditBlock();
        keepTogether(*m_cursor.document(), m_screenDots, begin,
                     [this, effort](double share) { m_share.placed(share, effort); });
        m_share.partEnds(effort);
    }

    void block(const ReportBlock& content)
    {
        m_share.stopWhereWanted();
        std::visit(*this, content);
    }

    void paragraph(const QString& text, qreal points = bodyPoints) { write(text, paragraphFormat(), letters(points)); }

    void operator()(const ReportParagraph& text) { paragraph(textOf(text.text)); }

    void operator()(const ReportCode& code)
    {
        QTextCharFormat format = letters(tablePoints);
        format.setFontFixedPitch(true);
        format.setFontFamilies({QStringLiteral("monospace")});
        QTextBlockFormat block;
        block.setBottomMargin(0.5 * bodyPoints * pixelsPerPoint);
        block.setLayoutDirection(Qt::LeftToRight);
        QString lines = textOf(code.text).trimmed();
        write(lines.replace(QLatin1Char('\n'), QChar::LineSeparator), block, format);
    }

    void operator()(const ReportTable& table)
    {
        QTextBlockFormat caption = paragraphFormat();
        keepWithNext(caption);
        write(textOf(tableCaption(++m_tables, table, m_language)), caption, letters(tablePoints + 1.0));
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        format.setBorder(0);
        format.setCellSpacing(0);
        const bool isWidest = table.columns.size() > mostColumns;
        format.setCellPadding((isWidest ? 1.0 : 2.0) * pixelsPerPoint);
        // No bottom margin: the layout counts it as a part of the table, and where it reaches the next page draws the
        // head there, with nothing below. What follows keeps apart by itself.
        const qreal points = isWidest            ? widestTablePoints
            : table.columns.size() > manyColumns ? wideTablePoints
                                                 : tablePoints;
        QTextTable* const cells = m_cursor.insertTable(static_cast<int>(table.shownRows()) + 1,
                                                       static_cast<int>(table.columns.size()), format);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            // Tables of text documents begin at the left in every language.
            const std::size_t place = m_language.isRightToLeft ? table.columns.size() - 1 - column : column;
            fill(*cells, 0, place, textOf(table.columns[column].title), table.columns[column].isNumeric,
                 letters(points, true));
            for (std::size_t row = 0; row < table.shownRows(); ++row) {
                const ReportCell& cell = table.rows[row][column];
                const bool isNumeric = table.columns[column].isNumeric;
                fill(*cells, static_cast<int>(row) + 1, place, isNumeric ? textOf(cell.text) : breakable(cell.text),
                     isNumeric, letters(points));
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.setBlockFormat(QTextBlockFormat()); // of what stands behind the table: not its caption's
        m_isBehindTable = true;
    }

    void operator()(const ReportFigure& figure)
    {
        QTextBlockFormat block;
        block.setNonBreakableLines(true);
        keepWithNext(block); // its caption
        write({}, block, letters(bodyPoints));
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                            ReportFigureObject::formatOf(QByteArray::fromStdString(figure.svg)));
        paragraph(textOf(figureCaption(++m_figures, figure.caption, m_language)), tablePoints + 1.0);
    }

private:
    static QTextBlockFormat paragraphFormat()
    {
        QTextBlockFormat block;
        block.setBottomMargin(0.5 * bodyPoints * pixelsPerPoint);
        return block;
    }

    void write(const QString& text, QTextBlockFormat block, const QTextCharFormat& format)
    {
        if (m_isBehindTable)
            block.setTopMargin(std::max(block.topMargin(), bodyPoints * pixelsPerPoint));
        m_isBehindTable = false;
        if (m_isEmpty) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(format);
        } else {
            m_cursor.insertBlock(block, format);
        }
        m_isEmpty = false;
        m_cursor.insertText(text, format);
    }

    void fill(QTextTable& table, int row, std::size_t column, const QString& text, bool isNumeric,
              const QTextCharFormat& format)
    {
        QTextTableCell cell = table.cellAt(row, static_cast<int>(column));
        QTextTableCellFormat frame;
        if (row == 0) {
            frame.setTopBorder(1.0 * pixelsPerPoint);
            frame.setBottomBorder(0.5 * pixelsPerPoint);
            frame.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            frame.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        }
        frame.setVerticalAlignment(row == 0 ? QTextCharFormat::AlignBottom : QTextCharFormat::AlignTop);
        cell.setFormat(frame);
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat block;
        if (!isNumeric) // a path in a report from right to left keeps its slashes where they are
            block.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        // Words at the side where lines begin in the report's language, whatever direction they are of.
        block.setAlignment(Qt::AlignAbsolute
                           | (isNumeric != m_language.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(format); // an empty cell is as high as a line of the others
        cursor.insertText(text, format);
    }

    QTextCursor m_cursor;
    const ReportLanguage& m_language;
    int m_screenDots;
    PdfShare& m_share;
    bool m_isEmpty = true;
    bool m_isBehindTable = false;
    int m_tables = 0;
    int m_figures = 0;
};

void writeFront(const Report& report, DocumentWriter& writer)
{
    writer.heading(report.title, 16.0, 1);
    for (const std::string& text : report.abstract)
        writer.paragraph(textOf(text));
    if (!report.warnings.empty())
        writer.subheading(report.language.translate("Report", "To be read with care"));
    for (const std::string& text : report.warnings)
        writer.paragraph(QStringLiteral("\u2022 ") + textOf(text));
}

void writeSection(const ReportSection& section, DocumentWriter& writer)
{
    writer.heading(section.title, 12.0, 2);
    for (const ReportBlock& block : section.blocks)
        writer.block(block);
}

void writeBibliography(const Report& report, DocumentWriter& writer)
{
    writer.heading(report.language.translate("Report", "The paper"), 12.0, 2);
    writer(ReportCode{report.bibliography});
}

/// Onto pages that end where they should.
void write(const Report& report, QTextDocument& document, int screenDots, PdfShare& share)
{
    DocumentWriter writer(document, report.language, screenDots, share);
    writer.part(frontEffort, [&] { writeFront(report, writer); });
    for (const ReportSection& section : report.sections) {
        writer.part(effortOf(section), [&] {
            writeSection(section, writer);
            if (&section == &report.sections.back()) // with the table of epochs: what follows it lays it out again
                writeBibliography(report, writer);
        });
    }
    if (report.sections.empty())
        writer.part(headingEffort, [&] { writeBibliography(report, writer); });
}

void drawPages(const QTextDocument& document, const ReportLanguage& language, QPdfWriter& pdf, const PdfShare& share)
{
    QPainter painter(&pdf);
    const QSizeF page = document.pageSize();
    QFont footer = document.defaultFont();
    footer.setPointSizeF(tablePoints);
    const qreal footerHeight = 2.0 * tablePoints * dotsPerInch / 72.0;
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            pdf.newPage();
        painter.save();
        const QRectF part(0, i * page.height(), page.width(), page.height());
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(footer);
        painter.drawText(QRectF(0, page.height(), page.width(), footerHeight), Qt::AlignBottom | Qt::AlignHCenter,
                         textOf(filled(language.translate("Report", "%1 of %2", "page"),
                                       {std::to_string(i + 1), std::to_string(pages)})));
        share.drawn(i + 1, pages);
    }
}

} // namespace

double pdfEffort(const Report& report)
{
    double effort = frontEffort;
    for (const ReportSection& section : report.sections)
        effort += effortOf(section);
    return effort;
}

QByteArray pdfOf(const Report& report, QPageSize::PageSizeId pageSize, int screenDots, const JobContext& context)
{
    PdfInMemory made(textOf(report.title));
    QPdfWriter& pdf = made.writer();
    pdf.setPageLayout(QPageLayout(QPageSize(pageSize), QPageLayout::Portrait,
                                  QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                                  QPageLayout::Millimeter));

    ReportFigureObject figures;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(QFont(QStringLiteral("sans-serif")));
    document.setDocumentMargin(0);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(report.language.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    document.setDefaultTextOption(option);
    document.documentLayout()->registerHandler(ReportFigureObject::objectType, &figures);
    document.documentLayout()->setPaintDevice(&pdf);
    const QSizeF room = pdf.pageLayout().paintRectPixels(dotsPerInch).size();
    const qreal footerHeight = 2.5 * tablePoints * dotsPerInch / 72.0;
    document.setPageSize(QSizeF(room.width(), room.height() - footerHeight));
    PdfShare share(context, pdfEffort(report));
    write(report, document, screenDots, share);
    drawPages(document, report.language, pdf, share);
    return withOutline(made.bytes(), headingsOf(document, pdf.pageLayout(), dotsPerInch));
}

} // namespace unlearn
