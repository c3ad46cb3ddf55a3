// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as PDF, and the folder that holds them besides all else.
#include "core/report/report_folder.h"
#include "tests/core/report/report_fixture.h"
#include "widgets/session/report_export.h"
#include "widgets/session/report_pdf.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

#include <filesystem>
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
    void isMadeInAnyThread();
    void folderIsWhole();
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

std::vector<RunOfReport> runs(int count, int epochs)
{
    std::vector<RunOfReport> all;
    for (int i = 0; i < count; ++i)
        all.push_back({.name = hostileName, .seed = static_cast<std::uint64_t>(i), .epochs = epochs});
    return all;
}

} // namespace

void TestReportPdf::pagesAreOfTheirSize()
{
    const Report report = reportOf(runs(1, 5));
    const QByteArray a4 = pdfOf(report, QPageSize::A4);
    QVERIFY(a4.startsWith("%PDF-"));
    QVERIFY(a4.trimmed().endsWith("%%EOF"));
    QCOMPARE(count(a4, R"(/MediaBox \[0 0 595[ .0-9]* 842[ .0-9]*\])"), pages(a4));
    const QByteArray letter = pdfOf(report, QPageSize::Letter);
    QCOMPARE(count(letter, R"(/MediaBox \[0 0 612[ .0-9]* 792[ .0-9]*\])"), pages(letter));
}

void TestReportPdf::figuresAreVectors()
{
    QCOMPARE(count(pdfOf(reportOf(runs(2, 5)), QPageSize::A4), "/Subtype /Image"), 0);
}

void TestReportPdf::allPagesAreThere()
{
    const qsizetype few = pages(pdfOf(reportOf(runs(1, 5)), QPageSize::A4));
    const qsizetype many = pages(pdfOf(reportOf(runs(1, 1000)), QPageSize::A4));
    QVERIFY(few >= 4);
    QVERIFY2(many >= few + 8, qPrintable(QString::number(many))); // 995 rows more, of which no page holds 125
}

void TestReportPdf::isMadeInAnyThread()
{
    const Report report = reportOf(runs(1, 5));
    qsizetype found = 0;
    std::thread([&] { found = pages(pdfOf(report, QPageSize::A4)); }).join();
    QCOMPARE(found, pages(pdfOf(report, QPageSize::A4)));
}

void TestReportPdf::folderIsWhole()
{
    const StoreFolder log;
    RunStore store(log.file());
    const RunId run = logRun(store, {});
    const ReportOutcome outcome = exportReport(store, {run}, log.path("report"));
    QVERIFY(!outcome.warnings.empty()); // a single seed
    QVERIFY(verifyReport(outcome.folder).isIntact());
    for (const char* file : {"report.html", "report-a4.pdf", "report-letter.pdf", "manifest.json"})
        QVERIFY2(std::filesystem::exists(outcome.folder / file), file);
}

void TestReportPdf::cancelledLeavesNothing()
{
    const StoreFolder log;
    RunStore store(log.file());
    const RunId run = logRun(store, {});
    std::stop_source stop;
    stop.request_stop();
    JobContext context;
    context.stop = stop.get_token();
    QVERIFY(errorOf([&] { exportReport(store, {run}, log.path("report"), {}, context); }) == ErrorCode::Cancelled);
    QVERIFY(!std::filesystem::exists(log.path("report")));
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
    exportReport(store, ids, log.path("report"));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 40000); // 20 s on a machine that does nothing else
}

QTEST_MAIN(TestReportPdf)
#include "test_report_pdf.moc"
