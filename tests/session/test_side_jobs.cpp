// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs beside those of the session, with each of their ends: finished, failed, and whoever asked gone in the middle.
// None of these can be stopped otherwise but a report.
#include "core/error.h"
#include "tests/session/fake_services.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/folder_size.h"
#include "widgets/session/forget_draft.h"
#include "widgets/session/moment_cache.h"
#include "widgets/session/report_writer.h"
#include "widgets/session/run_log.h"
#include "widgets/session/side_jobs.h"
#include "widgets/session/thumbnail_store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <set>
#include <thread>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

constexpr const char* planFile = "/fake/folder/fake.unlearn.json";

/// What was heard of a job.
struct Told {
    int answers = 0;
    QStringList failures;
};

using Lab = std::shared_ptr<FakeLab>;
using Owner = std::unique_ptr<QObject>;

/// Works with the fakes; answer and failed are noted in told, which has to outlive it.
template <typename Worker, typename Answer>
std::unique_ptr<Worker> listenedTo(const Lab& lab, Told& told, Answer answer)
{
    auto worker = std::make_unique<Worker>(fakeServices(lab));
    QObject::connect(worker.get(), answer, worker.get(), [&told] { ++told.answers; });
    QObject::connect(worker.get(), &Worker::failed, worker.get(),
                     [&told](const QString& sentence) { told.failures << sentence; });
    return worker;
}

/// A job, what the fakes do in it, and who does it once it is begun.
struct Kind {
    const char* name;
    std::atomic<Behaviour> FakeLab::*behaviour;
    Owner (*begin)(const Lab& lab, Told& told);
};

const Kind kinds[] = {
    {"export", &FakeLab::log,
     [](const Lab& lab, Told& told) -> Owner {
         auto log = listenedTo<RunLog>(lab, told, &RunLog::exported);
         log->exportTo("/fake/copy.sqlite");
         return log;
     }},
    {"merge", &FakeLab::log,
     [](const Lab& lab, Told& told) -> Owner {
         auto log = listenedTo<RunLog>(lab, told, &RunLog::merged);
         log->merge("/fake/other.sqlite");
         return log;
     }},
    {"plan of a purge", &FakeLab::log,
     [](const Lab& lab, Told& told) -> Owner {
         auto log = listenedTo<RunLog>(lab, told, &RunLog::purgePlanned);
         log->purge({1}, true);
         return log;
     }},
    {"purge", &FakeLab::log,
     [](const Lab& lab, Told& told) -> Owner {
         auto log = listenedTo<RunLog>(lab, told, &RunLog::purged);
         log->purge({1}, false);
         return log;
     }},
    {"origin", &FakeLab::log,
     [](const Lab& lab, Told& told) -> Owner {
         auto log = listenedTo<RunLog>(lab, told, &RunLog::originRead);
         log->readOrigin({1});
         return log;
     }},
    {"curves of a run", &FakeLab::log,
     [](const Lab& lab, Told& told) -> Owner {
         auto log = listenedTo<RunLog>(lab, told, &RunLog::runRead);
         log->read({1});
         return log;
     }},
    {"compared runs", &FakeLab::log,
     [](const Lab& lab, Told& told) -> Owner {
         auto log = listenedTo<RunLog>(lab, told, &RunLog::runsRead);
         log->readAll({{1}, {2}});
         return log;
     }},
    {"report", &FakeLab::report,
     [](const Lab& lab, Told& told) -> Owner {
         auto writer = listenedTo<ReportWriter>(lab, told, &ReportWriter::reported);
         writer->write({{1}}, "/fake/report");
         return writer;
     }},
    {"size of the cache", &FakeLab::cache,
     [](const Lab& lab, Told& told) -> Owner {
         auto cache = listenedTo<MomentCache>(lab, told, &MomentCache::measured);
         cache->measure();
         return cache;
     }},
    {"clearing of the cache", &FakeLab::cache,
     [](const Lab& lab, Told& told) -> Owner {
         auto cache = listenedTo<MomentCache>(lab, told, &MomentCache::cleared);
         cache->clear(CachePart::Moments);
         return cache;
     }},
};

/// From the beginning of a job on, some are waiting, some at work, some done and some about to be heard of.
void letWork(int round)
{
    std::this_thread::sleep_for(std::chrono::microseconds(200 * round));
}

constexpr int rounds = 10;

} // namespace

class TestSideJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finished_data() { addKinds(); }
    void finished()
    {
        const Kind& kind = chosen();
        const auto lab = std::make_shared<FakeLab>();
        Told told;
        const Owner worker = hold(kind, lab, told);
        QVERIFY(worker);
        QCOMPARE(told.answers, 0);
        (*lab).*kind.behaviour = Behaviour::Finish;
        QTRY_COMPARE(told.answers, 1);
        QCOMPARE(told.failures, QStringList());
    }

    void failed_data() { addKinds(); }
    void failed()
    {
        const Kind& kind = chosen();
        const auto lab = std::make_shared<FakeLab>();
        (*lab).*kind.behaviour = Behaviour::Fail;
        Told told;
        const Owner worker = kind.begin(lab, told);
        QTRY_VERIFY(!told.failures.isEmpty());
        QVERIFY2(told.failures[0].contains(QLatin1String(FakeLab::failure)), qPrintable(told.failures[0]));
        QCOMPARE(told.answers, 0);
    }

    void goneInTheMiddle_data() { addKinds(); }
    void goneInTheMiddle()
    {
        const Kind& kind = chosen();
        const auto lab = std::make_shared<FakeLab>();
        Told told;
        Owner worker = hold(kind, lab, told);
        QVERIFY(worker);
        // Copying a file knows no stop: it is waited for.
        std::atomic<bool> gone = false;
        std::thread release([&, enough = lab->checkpoints + 20] {
            while (!gone && lab->checkpoints < enough)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            (*lab).*kind.behaviour = Behaviour::Finish;
        });
        worker.reset();
        gone = true;
        release.join();
        QCoreApplication::processEvents();
        QCOMPARE(told.answers, 0); // of what is gone nothing is heard
        QCOMPARE(told.failures, QStringList());
        QCOMPARE(lab.use_count(), 1L); // nothing is left that would do anything
    }

    void aNoteIsWrittenThoughTheLogGoes()
    {
        const auto lab = std::make_shared<FakeLab>();
        std::vector<RunNote> written;
        ExperimentServices services = fakeServices(lab);
        services.note = [&written](const std::vector<RunNote>& notes) {
            written.insert(written.end(), notes.begin(), notes.end());
        };
        lab->log = Behaviour::Hold;
        auto log = std::make_unique<RunLog>(services);
        log->purge({1}, true);
        QTRY_VERIFY(lab->checkpoints > 0);
        QVERIFY(!log->isNoting());
        log->note({{{2}, RunField::Tags, "first"}});
        log->note({{{2}, RunField::Tags, "second"}});
        QVERIFY(log->isNoting());
        log.reset();
        QCOMPARE(written.size(), std::size_t{2});
        QCOMPARE(written.back().text, std::string("second"));
    }

    void aNoteThatFailsIsNoLongerUnderWay()
    {
        ExperimentServices services = fakeServices(std::make_shared<FakeLab>());
        services.note = [](const std::vector<RunNote>&) { throw Error(ErrorCode::DiskFull, "The disk is full"); };
        RunLog log(services);
        QSignalSpy failed(&log, &RunLog::failed);
        log.note({{{2}, RunField::Tags, "tag"}});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!log.isNoting());
    }

    void beginAndEndAreToldOnce()
    {
        SideJobs jobs;
        QSignalSpy began(&jobs, &SideJobs::began);
        QSignalSpy ended(&jobs, &SideJobs::ended);
        jobs.set(SideJob::Purge, false); // as it is
        QCOMPARE(ended.count(), 0);
        jobs.set(SideJob::Report, true);
        jobs.set(SideJob::Report, true); // one that follows
        jobs.set(SideJob::Purge, true);
        QCOMPARE(began.count(), 2);
        QCOMPARE(began[0][0].value<SideJob>(), SideJob::Report);
        QCOMPARE(began[1][0].value<SideJob>(), SideJob::Purge);
        QVERIFY(jobs.underWay() == (std::set{SideJob::Report, SideJob::Purge}));
        jobs.set(SideJob::Report, false);
        jobs.set(SideJob::Report, false);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended[0][0].value<SideJob>(), SideJob::Report);
        QVERIFY(jobs.underWay() == std::set{SideJob::Purge});
        QCOMPARE(began.count(), 2);
    }

    void resultsAreOfTheLastOfAKind()
    {
        SideJobs jobs;
        jobs.set(SideJob::Report, true);
        jobs.setResult(SideJob::Report, QStringLiteral("before its end"));
        jobs.set(SideJob::Report, false);
        QCOMPARE(jobs.result(SideJob::Report), QStringLiteral("before its end"));
        jobs.setResult(SideJob::Report, QStringLiteral("after it"));
        QCOMPARE(jobs.result(SideJob::Report), QStringLiteral("after it"));
        QCOMPARE(jobs.result(SideJob::Purge), QString());
        QStringList atBegin;
        connect(&jobs, &SideJobs::began, &jobs, [&](SideJob job) { atBegin << jobs.result(job); });
        jobs.set(SideJob::Report, true);
        QCOMPARE(atBegin, QStringList{QString()}); // nothing of the one before
    }

    void aPurgeThatFailsIsTold()
    {
        const auto lab = std::make_shared<FakeLab>();
        lab->log = Behaviour::Fail;
        RunLog log(fakeServices(lab));
        QSignalSpy failed(&log, &RunLog::failed);
        QSignalSpy workFailed(&log, &RunLog::workFailed);
        log.purge({1}, true); // nothing that would be broken off
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(workFailed.count(), 0);
        log.purge({1}, false);
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(workFailed.count(), 1);
        QCOMPARE(workFailed[0][0].value<SideJob>(), SideJob::Purge);
        QCOMPARE(workFailed[0][1], failed[1][0]);
    }

    void aReportIsCancelled()
    {
        const auto lab = std::make_shared<FakeLab>();
        lab->report = Behaviour::Hold;
        ReportWriter writer(fakeServices(lab));
        const QSignalSpy cancelled(&writer, &ReportWriter::cancelled);
        const QSignalSpy failures(&writer, &ReportWriter::failed);
        QSignalSpy reported(&writer, &ReportWriter::reported);
        writer.cancel(); // there is nothing to cancel
        QVERIFY(!writer.status().stopping);
        writer.write({{1}}, "/fake/first");
        writer.write({{1}}, "/fake/second");
        QTRY_VERIFY(lab->checkpoints > 0);
        QTRY_COMPARE(writer.status().phase, QStringLiteral("draw"));
        QCOMPARE(writer.status().share, 0.5);
        QCOMPARE(writer.status().waiting, 1);
        writer.cancel();
        QVERIFY(writer.status().stopping);
        QTRY_COMPARE(cancelled.count(), 1);
        QCOMPARE(reported.count(), 0);
        QVERIFY(writer.isWriting()); // the one that waited
        QVERIFY(!writer.status().stopping);
        QCOMPARE(writer.status().waiting, 0);
        lab->report = Behaviour::Finish;
        QTRY_COMPARE(reported.count(), 1);
        QCOMPARE(reported[0][0].value<ReportOutcome>().folder.string(), std::string("/fake/second"));
        QVERIFY(!writer.isWriting());
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(failures.count(), 0);
    }

    void thumbnailsGoWhileTheyAreMade()
    {
        const auto dataset = std::make_shared<Dataset>();
        dataset->shape = {3, 32, 32};
        dataset->classNames = {"All"};
        dataset->train.labels.assign(500, 0);
        dataset->train.pixels.assign(std::size_t{500} * 3 * 32 * 32, 128);
        for (int round = 0; round < rounds; ++round) {
            {
                ThumbnailStore store;
                store.setSource(dataset, 96);
                for (std::int64_t sample = 0; sample < 500; ++sample)
                    QVERIFY(store.image(sample).isNull());
                letWork(round);
            }
            QCOMPARE(dataset.use_count(), 1L);
        }
    }

    void folderGoesWhileItIsMeasured()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 200; ++i) {
            QFile file(folder.filePath(QString::number(i)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5);
        }
        int answers = 0;
        for (int round = 0; round < rounds; ++round) {
            FolderSize size;
            connect(&size, &FolderSize::measured, &size, [&answers] { ++answers; });
            size.measure(folder.path().toStdString());
            letWork(round);
        }
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }

    void draftGoesWhileImagesAreMatched()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        session.openPlan(planFile);
        QVERIFY(waitForIdle(session));
        const auto dataset = session.experiment()->dataset;
        const long holders = dataset.use_count();
        int answers = 0;
        for (int round = 0; round < rounds; ++round) {
            {
                ForgetDraft draft(session);
                connect(&draft, &ForgetDraft::matched, &draft, [&answers] { ++answers; });
                connect(&draft, &ForgetDraft::failed, &draft, [&answers] { ++answers; });
                draft.addMatching({QStringLiteral("/fake/none.png")});
                QVERIFY(draft.isMatching());
                letWork(round);
            }
            QTRY_VERIFY(dataset.use_count() <= holders);
        }
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }

    void sessionGoesWhileThresholdsAreSuggested()
    {
        for (int round = 0; round < 3; ++round) {
            const auto lab = std::make_shared<FakeLab>();
            auto session = std::make_unique<ExperimentSession>(fakeServices(lab));
            session->openPlan(planFile);
            QVERIFY(waitForIdle(*session));
            session->computeSpectrum();
            QTRY_VERIFY(session->canSuggest());
            int answers = 0;
            connect(session.get(), &ExperimentSession::gammasSuggested, this, [&answers] { ++answers; });
            session->suggestGammas(AdviceOptions());
            letWork(3 * round);
            session.reset();
            QCoreApplication::processEvents();
            QCOMPARE(answers, 0);
            QCOMPARE(lab.use_count(), 1L);
        }
    }

private:
    static void addKinds()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < static_cast<int>(std::size(kinds)); ++i)
            QTest::newRow(kinds[i].name) << i;
    }
    static const Kind& chosen()
    {
        QFETCH(const int, number);
        return kinds[number];
    }
    /// Begun and in its middle; nothing where it does not come to that.
    static Owner hold(const Kind& kind, const Lab& lab, Told& told)
    {
        (*lab).*kind.behaviour = Behaviour::Hold;
        Owner worker = kind.begin(lab, told);
        return QTest::qWaitFor([&lab] { return lab->checkpoints > 0; }) ? std::move(worker) : nullptr;
    }
    static bool waitForIdle(const ExperimentSession& session)
    {
        return QTest::qWaitFor(
            [&session] { return session.experiment() && session.status().activity == Activity::Idle; });
    }
};

QTEST_GUILESS_MAIN(TestSideJobs)
#include "test_side_jobs.moc"
