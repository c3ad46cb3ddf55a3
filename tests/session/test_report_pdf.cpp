// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as PDF, and the folder that holds them besides all else.
#include "core/data/png_writer.h"
#include "core/report/escaped_text.h"
#include "core/report/report_files.h"
#include "core/report/report_folder.h"
#include "tests/core/report/report_fixture.h"
#include "widgets/session/pdf_outline.h"
#include "widgets/session/report_drawings.h"
#include "widgets/session/report_export.h"
#include "widgets/session/report_figure_files.h"
#include "widgets/session/report_pages.h"
#include "widgets/session/report_pdf.h"

#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFOutlineObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>
#include <stop_token>
#include <thread>

using namespace unlearn;
using namespace unlearn::test;

class TestReportPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreOfTheirSize();
    void figuresAreVectors();
    void allPagesAreThere();
    void headingsAreBookmarks();
    void documentsWithoutHeadingsStay();
    void isMadeInAnyThread();
    void tellsHowFarItIs();
    void stopsWhereItIs_data();
    void stopsWhereItIs();
    void picturesOfSamplesAreDrawn();
    void folderIsWhole();
    void figuresAreThereInEachFormat();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void fortyRunsAreQuick();
};

namespace {

/// Qt compresses streams, not the objects that say what they are.
qsizetype count(const QByteArray& pdf, const char* pattern)
{
    return QString::fromLatin1(pdf).count(QRegularExpression(QLatin1String(pattern)));
}

qsizetype pages(const QByteArray& pdf)
{
    return count(pdf, R"(/Type /Page\b(?!s))");
}

std::vector<RunOfReport> runs(int count, int epochs, bool measured = false)
{
    std::vector<RunOfReport> all;
    for (int i = 0; i < count; ++i)
        all.push_back(
            {.name = hostileName, .seed = static_cast<std::uint64_t>(i), .epochs = epochs, .measured = measured});
    return all;
}

/// As lines, markers and bars of series are, unlike frames, grids, texts and pale bands.
bool isColoured(QRgb pixel)
{
    const auto [least, most] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
    return most - least > 60;
}

/// What an image of two pixels a unit lacks of a drawing: a series in each of its frames, and each whole line where its
/// middle point is. Empty where it has both.
QString missingOf(const QByteArray& svg, const QImage& image)
{
    constexpr double pixelsPerUnit = 2.0;
    int frames = 0;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("rect") && attributes.value("stroke") == QLatin1String("#666666")) {
            ++frames;
            const auto pixels = [&attributes](const char* name) {
                return qRound(pixelsPerUnit * attributes.value(QLatin1String(name)).toDouble());
            };
            const QRect inside =
                QRect(pixels("x"), pixels("y"), pixels("width"), pixels("height")).adjusted(2, 2, -2, -2);
            int coloured = 0;
            for (int y = inside.top(); y <= inside.bottom(); ++y) {
                for (int x = inside.left(); x <= inside.right(); ++x)
                    coloured += isColoured(image.pixel(x, y)) ? 1 : 0;
            }
            if (coloured < 20)
                return QStringLiteral("a series in frame %1: %2 pixels").arg(frames).arg(coloured);
        } else if (reader.name() == QLatin1String("polyline") && !attributes.hasAttribute("stroke-dasharray")) {
            const QStringList points = attributes.value("points").toString().split(QLatin1Char(' '));
            const QStringList middle = points[points.size() / 2].split(QLatin1Char(','));
            const QPoint at(static_cast<int>(pixelsPerUnit * middle[0].toDouble()),
                            static_cast<int>(pixelsPerUnit * middle[1].toDouble()));
            if (qGray(image.pixel(at)) >= 200)
                return QStringLiteral("the line through %1, %2").arg(at.x()).arg(at.y());
        }
    }
    return frames > 0 ? QString() : QStringLiteral("a frame");
}

} // namespace

void TestReportPdf::pagesAreOfTheirSize()
{
    const Report report = reportOf(runs(1, 5));
    const QByteArray a4 = pdfOf(report, QPageSize::A4, screenDotsPerInch());
    QVERIFY(a4.startsWith("%PDF-"));
    QVERIFY(a4.trimmed().endsWith("%%EOF"));
    QCOMPARE(count(a4, R"(/MediaBox \[ ?0 0 595[ .0-9]* 842[ .0-9]*\])"), pages(a4));
    const QByteArray letter = pdfOf(report, QPageSize::Letter, screenDotsPerInch());
    QCOMPARE(count(letter, R"(/MediaBox \[ ?0 0 612[ .0-9]* 792[ .0-9]*\])"), pages(letter));
}

void TestReportPdf::figuresAreVectors()
{
    QCOMPARE(count(pdfOf(reportOf(runs(2, 5)), QPageSize::A4, screenDotsPerInch()), "/Subtype /Image"), 0);
}

void TestReportPdf::allPagesAreThere()
{
    const qsizetype few = pages(pdfOf(reportOf(runs(1, 5)), QPageSize::A4, screenDotsPerInch()));
    const qsizetype many = pages(pdfOf(reportOf(runs(1, 1000)), QPageSize::A4, screenDotsPerInch()));
    QVERIFY(few >= 4);
    QVERIFY2(many >= few + 8, qPrintable(QString::number(many))); // 995 rows more, of which no page holds 125
}

void TestReportPdf::headingsAreBookmarks()
{
    const Report report = reportOf(runs(2, 60));
    const QByteArray bytes = pdfOf(report, QPageSize::A4, screenDotsPerInch());
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QPDFOutlineDocumentHelper outline(pdf);
    std::vector<QPDFOutlineObjectHelper> top = outline.getTopLevelOutlines();
    QCOMPARE(top.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(top[0].getTitle()), QString::fromStdString(cleanText(report.title)));
    std::vector<QPDFOutlineObjectHelper> sections = top[0].getKids();
    QCOMPARE(top[0].getCount(), static_cast<int>(sections.size())); // all of it is open
    QCOMPARE(sections.size(), report.sections.size() + 1);
    std::vector<QPDFObjGen> pagesInOrder;
    for (const QPDFObjectHandle& page : pdf.getAllPages())
        pagesInOrder.push_back(page.getObjGen());
    std::ptrdiff_t before = 0;
    double topBefore = 1e9;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (i < report.sections.size())
            QCOMPARE(sections[i].getTitle(), report.sections[i].title);
        const auto page = std::find(pagesInOrder.begin(), pagesInOrder.end(), sections[i].getDestPage().getObjGen())
            - pagesInOrder.begin();
        QVERIFY(page < static_cast<std::ptrdiff_t>(pagesInOrder.size()));
        const double height = sections[i].getDest().getArrayItem(3).getNumericValue();
        // Within the margins; one that begins a page is at the upper one.
        QVERIFY2(height > 45.0 && height < 842.0 - 45.0 + 1e-3, qPrintable(QString::number(height)));
        QVERIFY(page > before || (page == before && height < topBefore));
        before = page;
        topBefore = height;
    }
    QVERIFY(before > 2); // they are not all on the first page
}

void TestReportPdf::documentsWithoutHeadingsStay()
{
    const QByteArray pdf = figurePdf(R"(<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>)", {});
    QCOMPARE(withOutline(pdf, {}), pdf);
    const std::vector<OutlineEntry> entries{{.title = QStringLiteral("\u5fd8 <b>"), .level = 3, .page = 0, .top = 1.0},
                                            {.title = QStringLiteral("nowhere"), .level = 1, .page = 1, .top = 1.0}};
    const QByteArray marked = withOutline(pdf, entries);
    QPDF read;
    read.processMemoryFile("figure", marked.constData(), static_cast<std::size_t>(marked.size()));
    QPDFOutlineDocumentHelper outline(read);
    std::vector<QPDFOutlineObjectHelper> top = outline.getTopLevelOutlines();
    QCOMPARE(top.size(), std::size_t{1}); // there is no second page
    QCOMPARE(QString::fromStdString(top[0].getTitle()), entries[0].title);
    QVERIFY(errorOf([&] { withOutline("no PDF", entries); }) == ErrorCode::Internal);
}

void TestReportPdf::isMadeInAnyThread()
{
    const Report report = reportOf(runs(1, 5));
    const int screenDots = screenDotsPerInch();
    qsizetype found = 0;
    std::thread([&] { found = pages(pdfOf(report, QPageSize::A4, screenDots)); }).join();
    QCOMPARE(found, pages(pdfOf(report, QPageSize::A4, screenDots)));
}

/// In small steps, while its blocks find their pages and while these are drawn.
void TestReportPdf::tellsHowFarItIs()
{
    const Report report = reportOf(runs(1, 300));
    std::vector<double> shares;
    std::set<std::string> phases;
    JobContext context;
    context.progress = [&](const Progress& progress) {
        phases.insert(progress.phase);
        shares.push_back(progress.share);
    };
    pdfOf(report, QPageSize::A4, screenDotsPerInch(), context);
    QVERIFY(phases == std::set<std::string>{"draw"});
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.front() >= 0.0 && shares.front() < 0.05);
    QVERIFY(shares.back() > 0.999 && shares.back() < 1.001);
    double largest = 0.0;
    for (std::size_t i = 1; i < shares.size(); ++i)
        largest = std::max(largest, shares[i] - shares[i - 1]);
    QVERIFY2(largest < 0.1, qPrintable(QString::number(largest)));
    QVERIFY(pdfEffort(report) > pdfEffort(reportOf(runs(1, 5))));
    QVERIFY(pdfEffort(reportOf(runs(1, 5))) > pdfEffort(Report{}));
}

void TestReportPdf::stopsWhereItIs_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("at its first block") << 0.0;
    QTest::newRow("while blocks find their pages") << 0.15;
    QTest::newRow("while pages are drawn") << 0.9;
}

void TestReportPdf::stopsWhereItIs()
{
    QFETCH(const double, share);
    const Report report = reportOf(runs(1, 60));
    std::stop_source stop;
    int after = 0;
    JobContext context;
    context.stop = stop.get_token();
    context.progress = [&](const Progress& progress) {
        after += stop.stop_requested() ? 1 : 0;
        if (progress.share >= share)
            stop.request_stop();
    };
    QVERIFY(errorOf([&] { pdfOf(report, QPageSize::A4, screenDotsPerInch(), context); }) == ErrorCode::Cancelled);
    QVERIFY(stop.stop_requested());
    QCOMPARE(after, 0); // not one block or page more
}

/// A grey picture and a red one, in the report's PDF and as files of their own.
void TestReportPdf::picturesOfSamplesAreDrawn()
{
    const StoreFolder log;
    RunStore store(log.file());
    const RunId run = logRun(store, {});
    RequestImages images{.runs = {run.value}, .samples = 500, .images = {}, .lack = {}};
    for (const bool isRed : {false, true}) {
        RgbImage picture{.size = {.width = 4, .height = 4}, .pixels = {}};
        for (int i = 0; i < 16; ++i) {
            for (const int channel : {200, isRed ? 0 : 200, isRed ? 0 : 200})
                picture.pixels.push_back(static_cast<std::uint8_t>(channel));
        }
        images.images.push_back({.number = isRed ? 7 : 3, .className = hostileName, .png = encodePng(picture)});
    }
    const Report report = gatherReport(store, std::vector<RunId>{run}, {}, std::vector<RequestImages>{images});
    QVERIFY(count(pdfOf(report, QPageSize::A4, screenDotsPerInch()), "/Subtype /Image") >= 2);
    ReportFiles files;
    addDrawings(files, figureDrawings(report), 2, {});
    const QImage drawn =
        QImage::fromData(QByteArray::fromStdString(files.at("figures/forget-samples-run-1.png")), "PNG");
    // The middle of the first two cells of 60 units, two pixels a unit.
    QCOMPARE(drawn.pixelColor(60, 56), QColor(200, 200, 200));
    QCOMPARE(drawn.pixelColor(180, 56), QColor(200, 0, 0));
    QCOMPARE(drawn.pixelColor(300, 56), QColor(Qt::white)); // there is no third
    QVERIFY(files.at("figures/forget-samples-run-1.pdf").starts_with("%PDF-"));
}

void TestReportPdf::folderIsWhole()
{
    const StoreFolder log;
    RunStore store(log.file());
    const RunId run = logRun(store, {});
    const ReportOutcome outcome = exportReport(log.file(), {run}, log.path("report"), screenDotsPerInch());
    QVERIFY(!outcome.warnings.empty()); // a single seed
    QVERIFY(verifyReport(outcome.folder).isIntact());
    for (const char* file : {"report.html", "report-a4.pdf", "report-letter.pdf", "manifest.json",
                             "figures/spectra-run-1.svg", "figures/spectra-run-1.pdf", "figures/spectra-run-1.png"})
        QVERIFY2(std::filesystem::exists(outcome.folder / file), file);
}

void TestReportPdf::figuresAreThereInEachFormat()
{
    const Report report = reportOf(runs(2, 5, true)); // with a figure of each kind
    QCOMPARE(missingOfMeasured(report), std::string());
    ReportFiles files;
    addDrawings(files, figureDrawings(report), 2, {});
    int figures = 0;
    for (const auto& [path, content] : filesOf(report)) {
        if (!path.ends_with(".svg"))
            continue;
        ++figures;
        const std::string name = path.substr(0, path.size() - 4);
        const QByteArray svg = QByteArray::fromStdString(content);
        const QSize size = QSvgRenderer(svg).defaultSize();
        const QByteArray pdf = QByteArray::fromStdString(files.at(name + ".pdf"));
        QCOMPARE(pages(pdf), 1);
        QCOMPARE(count(pdf, "/Subtype /Image"), 0);
        static const QRegularExpression box(R"(/MediaBox \[ ?0 0 ([0-9.]+) ([0-9.]+))");
        const auto found = box.match(QString::fromLatin1(pdf));
        QVERIFY(std::abs(found.captured(1).toDouble() - 0.75 * size.width()) < 1.0);
        QVERIFY(std::abs(found.captured(2).toDouble() - 0.75 * size.height()) < 1.0);
        const QImage image = QImage::fromData(QByteArray::fromStdString(files.at(name + ".png")), "PNG");
        QCOMPARE(image.size(), 2 * size);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        const QString missing = missingOf(svg, image);
        QVERIFY2(missing.isEmpty(), qPrintable(QString::fromStdString(path) + " lacks " + missing));
    }
    QCOMPARE(files.size(), static_cast<std::size_t>(2 * figures));
    QVERIFY(figures >= 8);
    std::stop_source stop;
    stop.request_stop();
    JobContext context;
    context.stop = stop.get_token();
    QVERIFY(errorOf([&] { addDrawings(files, figureDrawings(report), 2, context); }) == ErrorCode::Cancelled);
}

void TestReportPdf::cancelledLeavesNothing_data()
{
    QTest::addColumn<QString>("phase");
    for (const char* phase : {"gather", "draw", "write"})
        QTest::newRow(phase) << QString::fromLatin1(phase);
}

void TestReportPdf::cancelledLeavesNothing()
{
    QFETCH(const QString, phase);
    const StoreFolder log;
    RunStore store(log.file());
    const RunId run = logRun(store, {});
    std::stop_source stop;
    JobContext context;
    context.stop = stop.get_token();
    context.progress = [&](const Progress& progress) {
        if (phase == QLatin1String(progress.phase))
            stop.request_stop();
    };
    QVERIFY(errorOf([&] { exportReport(log.file(), {run}, log.path("report"), screenDotsPerInch(), {}, context); })
            == ErrorCode::Cancelled);
    QVERIFY(stop.stop_requested());
    for (const auto& entry : std::filesystem::directory_iterator(log.path(".")))
        QVERIFY2(!entry.path().filename().string().starts_with("report"), entry.path().c_str());
}

void TestReportPdf::fortyRunsAreQuick()
{
    const StoreFolder log;
    RunStore store(log.file());
    std::vector<RunId> ids;
    for (const RunOfReport& run : runs(40, 50))
        ids.push_back(logRun(store, run));
    QElapsedTimer timer;
    timer.start();
    exportReport(log.file(), ids, log.path("report"), screenDotsPerInch());
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 40000); // 20 s on a machine that does nothing else
}

QTEST_MAIN(TestReportPdf)
#include "test_report_pdf.moc"
