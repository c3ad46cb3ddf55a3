// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a report that are drawn in several threads.
#include "core/error.h"
#include "tests/expect_error.h"
#include "widgets/session/report_drawings.h"

#include <QDeadlineTimer>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <chrono>
#include <mutex>
#include <set>
#include <thread>

using namespace unlearn;

class TestReportDrawings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawingsAreMadeOnce();
    void drawsInNoMoreThreadsThanItMay();
    void drawingsTellHowFarTheyAre();
    void longDrawingsTellTheirShare();
    void whoWaitsTellsOfTheOthers();
    void aDrawingThatFailsIsSaid();
};

void TestReportDrawings::drawingsAreMadeOnce()
{
    std::atomic<int> made = 0;
    std::vector<ReportDrawing> drawings;
    for (int i = 0; i < 100; ++i)
        drawings.push_back({.path = "drawing-" + std::to_string(i), .draw = [&made, i](const JobContext&) {
                                ++made;
                                return QByteArray::number(i);
                            }});
    ReportFiles files;
    addDrawings(files, drawings, 2, {});
    QCOMPARE(made.load(), 100);
    QCOMPARE(files.size(), std::size_t{100});
    for (int i = 0; i < 100; ++i)
        QCOMPARE(files.at("drawing-" + std::to_string(i)), std::to_string(i));
}

void TestReportDrawings::drawsInNoMoreThreadsThanItMay()
{
    std::mutex mutex;
    std::set<std::thread::id> drew;
    std::vector<ReportDrawing> drawings;
    for (int i = 0; i < 20; ++i)
        drawings.push_back({.path = "drawing-" + std::to_string(i), .draw = [&mutex, &drew](const JobContext&) {
                                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                                const std::lock_guard lock(mutex);
                                drew.insert(std::this_thread::get_id());
                                return QByteArray();
                            }});
    ReportFiles files;
    for (const int threads : {1, 0, -1}) {
        addDrawings(files, drawings, threads, {});
        QVERIFY(drew == std::set<std::thread::id>{std::this_thread::get_id()});
    }
    addDrawings(files, drawings, 3, {});
    QVERIFY(drew.size() <= 3);
    drew.clear();
    addDrawings(files, drawings, 100, {});
    QVERIFY(drew.size() <= 8);
}

void TestReportDrawings::drawingsTellHowFarTheyAre()
{
    std::vector<double> shares;
    std::set<std::string> phases;
    JobContext context;
    context.progress = [&](const Progress& progress) {
        phases.insert(progress.phase);
        shares.push_back(progress.share);
    };
    std::vector<ReportDrawing> drawings;
    for (int i = 0; i < 4; ++i)
        drawings.push_back(
            {.path = "drawing-" + std::to_string(i), .draw = [](const JobContext&) { return QByteArray(); }});
    ReportFiles files;
    addDrawings(files, drawings, 1, context);
    QCOMPARE(shares, (std::vector<double>{0.0, 0.25, 0.5, 0.75, 1.0}));
    shares.clear();
    addDrawings(files, drawings, 3, context);
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE(shares.back(), 1.0);
    QVERIFY(phases == std::set<std::string>{"draw"});
}

/// And what it costs beside the others.
void TestReportDrawings::longDrawingsTellTheirShare()
{
    std::vector<double> shares;
    JobContext context;
    context.progress = [&](const Progress& progress) { shares.push_back(progress.share); };
    const auto half = [](const JobContext& told) {
        told.report("draw", 0.5);
        return QByteArray();
    };
    const std::vector<ReportDrawing> drawings{{.path = "long", .draw = half, .effort = 3.0},
                                              {.path = "short", .draw = half}};
    ReportFiles files;
    addDrawings(files, drawings, 1, context);
    QCOMPARE(shares, (std::vector<double>{0.0, 0.375, 0.75, 0.875, 1.0}));
}

/// Each thread draws one; the other's ends only once this one, which has nothing left to draw, has told of its half.
void TestReportDrawings::whoWaitsTellsOfTheOthers()
{
    const std::thread::id here = std::this_thread::get_id();
    std::atomic<double> told = 0.0;
    std::atomic<bool> isToldHere = true;
    std::atomic<bool> isHeard = false;
    JobContext context;
    context.progress = [&](const Progress& progress) {
        isToldHere = isToldHere && std::this_thread::get_id() == here;
        told = progress.share;
    };
    std::barrier both(2);
    const auto draw = [&](const JobContext& own) {
        both.arrive_and_wait();
        if (std::this_thread::get_id() == here)
            return QByteArray();
        own.report("draw", 0.5);
        const QDeadlineTimer patience(std::chrono::seconds(20));
        while (told < 0.75 && !patience.hasExpired())
            std::this_thread::yield();
        isHeard = told >= 0.75;
        return QByteArray();
    };
    ReportFiles files;
    addDrawings(files, {{.path = "one", .draw = draw}, {.path = "two", .draw = draw}}, 2, context);
    QVERIFY(isHeard);
    QVERIFY(isToldHere);
    QCOMPARE(told.load(), 1.0);
}

void TestReportDrawings::aDrawingThatFailsIsSaid()
{
    ReportFiles files;
    const std::vector<ReportDrawing> drawings{{.path = "one", .draw = [](const JobContext&) { return QByteArray(); }},
                                              {.path = "two", .draw = [](const JobContext&) -> QByteArray {
                                                   throw Error(ErrorCode::OutOfMemory, "It is too large");
                                               }}};
    QCOMPARE(errorNameOf([&] { addDrawings(files, drawings, 2, {}); }),
             std::string(errorCodeName(ErrorCode::OutOfMemory)));
    QVERIFY(files.empty());
}

QTEST_MAIN(TestReportDrawings)
#include "test_report_drawings.moc"
