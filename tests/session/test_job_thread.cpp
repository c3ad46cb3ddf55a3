// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"
#include "widgets/session/job_thread.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>
#include <stdexcept>

using namespace unlearn;

namespace {

Job<int> jobThatHolds(std::atomic<int>& passed)
{
    Job<int> job;
    job.work = [&passed](const JobContext& context) {
        while (true) {
            context.checkpoint();
            ++passed;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return 0;
    };
    return job;
}

} // namespace

class TestJobThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tensorThatDoesNotFitIsToldAsMemory()
    {
        JobThread jobs;
        std::optional<JobEnd> ended;
        Job<std::int64_t> job;
        job.work = [](const JobContext&) { // more than a process can address
            return Model::create({"mlp", {1, 1 << 22, 1 << 22}, 4}, 0).parameterCount();
        };
        job.ended = [&](const JobEnd& end) { ended = end; };
        jobs.post(std::move(job));
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(ended->outcome, JobOutcome::Failed);
        QCOMPARE(ended->code, ErrorCode::OutOfMemory);
        QVERIFY2(ended->sentence.startsWith("Memory ran out"), qPrintable(ended->sentence));
    }

    void finishedResultArrivesInTheOwnersThread()
    {
        JobThread jobs;
        QThread* workedIn = nullptr;
        QThread* deliveredIn = nullptr;
        int result = 0;
        std::optional<JobEnd> ended;
        Job<int> job;
        job.work = [&](const JobContext& context) {
            workedIn = QThread::currentThread();
            context.report("steps", 0.25);
            context.tell({"worth knowing of %1", {"it"}});
            return context.device == "fake:1" ? 42 : 0;
        };
        job.finished = [&](int value) {
            deliveredIn = QThread::currentThread();
            result = value;
        };
        job.ended = [&](const JobEnd& end) { ended = end; };
        job.device = "fake:1";
        const JobId id = jobs.post(std::move(job));
        QVERIFY(jobs.isBusy());
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(result, 42);
        QCOMPARE(ended->outcome, JobOutcome::Finished);
        QVERIFY(ended->id == id);
        QCOMPARE(deliveredIn, QThread::currentThread());
        QVERIFY(workedIn != deliveredIn);
        QVERIFY(!jobs.isBusy());
        const auto progress = jobs.takeProgress();
        QVERIFY(progress.has_value());
        QCOMPARE(progress->phase, QStringLiteral("steps"));
        QCOMPARE(progress->share, 0.25);
        QVERIFY(!jobs.takeProgress().has_value());
        QCOMPARE(jobs.takeNotices(), std::vector<QString>{QStringLiteral("worth knowing of it")});
    }

    void jobsRunInTheirOrder()
    {
        JobThread jobs;
        QString order;
        for (const QChar name : QStringLiteral("abc")) {
            Job<QChar> job;
            job.work = [name](const JobContext&) { return name; };
            job.finished = [&order](QChar letter) { order += letter; };
            jobs.post(std::move(job));
        }
        QTRY_COMPARE(order, QStringLiteral("abc"));
    }

    void cancelledJobDeliversNoResult()
    {
        JobThread jobs;
        std::atomic<int> passed = 0;
        std::optional<JobEnd> ended;
        bool finished = false;
        auto job = jobThatHolds(passed);
        job.finished = [&](int) { finished = true; };
        job.ended = [&](const JobEnd& end) { ended = end; };
        const JobId id = jobs.post(std::move(job));
        QTRY_VERIFY(passed > 0);
        jobs.cancel(id);
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(ended->outcome, JobOutcome::Cancelled);
        QVERIFY(!finished);
    }

    void queuedJobCancelledBeforeItsTurnNeverWorks()
    {
        JobThread jobs;
        std::atomic<int> passed = 0;
        const JobId first = jobs.post(jobThatHolds(passed));
        std::atomic<bool> worked = false;
        std::optional<JobEnd> ended;
        Job<int> second;
        second.work = [&](const JobContext&) {
            worked = true;
            return 1;
        };
        second.ended = [&](const JobEnd& end) { ended = end; };
        const JobId id = jobs.post(std::move(second));
        jobs.cancel(id);
        jobs.cancel(first);
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(ended->outcome, JobOutcome::Cancelled);
        QVERIFY(!worked);
    }

    void failureCarriesTheErrorsSentence()
    {
        JobThread jobs;
        std::optional<JobEnd> ended;
        Job<int> job;
        job.work = [](const JobContext&) -> int {
            throw Error(ErrorCode::FileMissing, "It is not there", {.file = "x.bin"});
        };
        job.ended = [&](const JobEnd& end) { ended = end; };
        jobs.post(std::move(job));
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(ended->outcome, JobOutcome::Failed);
        QCOMPARE(ended->code, ErrorCode::FileMissing);
        QVERIFY(ended->sentence.contains(QStringLiteral("It is not there")));
        QVERIFY(ended->sentence.contains(QStringLiteral("x.bin")));
    }

    void whatIsToldAndWhyItFailedAreTakenTogether()
    {
        JobThread jobs;
        std::vector<QString> sentences;
        const auto run = [&](bool fails) {
            Job<bool> job;
            job.work = [fails](const JobContext& context) {
                context.tell({"worth knowing of %1", {"it"}});
                if (fails)
                    throw Error(ErrorCode::FileMissing, "It is not there", {.file = "x.bin"});
                return true;
            };
            job.ended = [&](const JobEnd& end) { sentences = jobs.takeSentences(end); };
            jobs.post(std::move(job));
        };
        run(false);
        QTRY_COMPARE(sentences.size(), std::size_t{1});
        QCOMPARE(sentences[0], QStringLiteral("worth knowing of it"));
        run(true);
        QTRY_COMPARE(sentences.size(), std::size_t{2});
        QCOMPARE(sentences[0], QStringLiteral("worth knowing of it"));
        QVERIFY2(sentences[1].contains("x.bin"), qPrintable(sentences[1]));
    }

    void foreignExceptionFailsTheJobAndNotTheProgram()
    {
        JobThread jobs;
        QList<JobEnd> ends;
        for (int i = 0; i < 2; ++i) {
            Job<int> job;
            job.work = [i](const JobContext&) -> int {
                if (i == 0)
                    throw std::runtime_error("foreign");
                throw std::bad_alloc();
            };
            job.ended = [&](const JobEnd& end) { ends << end; };
            jobs.post(std::move(job));
        }
        QTRY_COMPARE(ends.size(), 2);
        QCOMPARE(ends[0].code, ErrorCode::Internal);
        QCOMPARE(ends[0].sentence, QStringLiteral("Something unforeseen went wrong: found foreign"));
        QCOMPARE(ends[1].code, ErrorCode::OutOfMemory);
    }

    void droppedJobSaysNothing()
    {
        JobThread jobs;
        std::atomic<int> passed = 0;
        bool told = false;
        auto job = jobThatHolds(passed);
        job.ended = [&](const JobEnd&) { told = true; };
        const JobId id = jobs.post(std::move(job));
        QTRY_VERIFY(passed > 0);
        jobs.drop(id);
        bool later = false;
        Job<int> next;
        next.work = [](const JobContext&) { return 1; };
        next.finished = [&](int) { later = true; };
        jobs.post(std::move(next));
        QTRY_VERIFY(later);
        QVERIFY(!told);
    }

    void resultOfADroppedJobIsStale()
    {
        // The job has ended already when it is dropped, but its result still waits in the event queue.
        JobThread jobs;
        std::atomic<bool> worked = false;
        bool delivered = false;
        Job<int> job;
        job.work = [&](const JobContext&) {
            worked = true;
            return 1;
        };
        job.finished = [&](int) { delivered = true; };
        const JobId id = jobs.post(std::move(job));
        while (!worked)
            std::this_thread::yield();
        jobs.drop(id);
        bool later = false;
        Job<int> next;
        next.work = [](const JobContext&) { return 1; };
        next.finished = [&](int) { later = true; };
        jobs.post(std::move(next));
        QTRY_VERIFY(later);
        QVERIFY(!delivered);
    }

    void destructionStopsAndJoins_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("running") << false;
        QTest::newRow("paused") << true;
    }

    void destructionStopsAndJoins()
    {
        QFETCH(bool, paused);
        std::atomic<int> passed = 0;
        bool told = false;
        {
            JobThread jobs;
            auto job = jobThatHolds(passed);
            job.finished = [&](int) { told = true; };
            job.ended = [&](const JobEnd&) { told = true; };
            const JobId id = jobs.post(std::move(job));
            jobs.post(jobThatHolds(passed));
            QTRY_VERIFY(passed > 0);
            jobs.setPaused(id, paused);
        }
        const int atEnd = passed;
        QCoreApplication::processEvents();
        QVERIFY(!told);
        QCOMPARE(passed.load(), atEnd);
    }

    void whatMustBeDoneIsDoneBeforeTheEnd()
    {
        std::atomic<int> passed = 0;
        std::atomic<int> dutiesDone = 0;
        std::atomic<bool> otherWorked = false;
        bool told = false;
        {
            JobThread jobs;
            jobs.post(jobThatHolds(passed));
            Job<int> duty;
            duty.work = [&dutiesDone](const JobContext& context) {
                context.checkpoint(); // it is not asked to stop
                return ++dutiesDone;
            };
            duty.ended = [&told](const JobEnd&) { told = true; };
            duty.mustBeDone = true;
            jobs.post(duty);
            Job<bool> other;
            other.work = [&otherWorked](const JobContext&) { return otherWorked.exchange(true); };
            jobs.post(std::move(other));
            jobs.post(std::move(duty));
            QTRY_VERIFY(passed > 0);
        }
        QCoreApplication::processEvents();
        QCOMPARE(dutiesDone.load(), 2);
        QVERIFY(!otherWorked);
        QVERIFY(!told);
    }

    void aDroppedJobNeedNotBeDone()
    {
        std::atomic<int> passed = 0;
        std::atomic<bool> worked = false;
        {
            JobThread jobs;
            jobs.post(jobThatHolds(passed));
            Job<bool> duty;
            duty.work = [&worked](const JobContext&) { return worked.exchange(true); };
            duty.mustBeDone = true;
            jobs.drop(jobs.post(std::move(duty)));
            QTRY_VERIFY(passed > 0);
        }
        QVERIFY(!worked);
    }

    void pausedJobWaits()
    {
        JobThread jobs;
        std::atomic<int> passed = 0;
        const JobId id = jobs.post(jobThatHolds(passed));
        QTRY_VERIFY(passed > 0);
        jobs.setPaused(id, true);
        // At most the checkpoint under way is still passed: after that nothing moves for as long as one looks.
        const auto moves = [&passed] {
            const int before = passed;
            QTest::qWait(30);
            return passed != before;
        };
        QTRY_VERIFY(!moves());
        const int before = passed;
        jobs.setPaused(id, false);
        QTRY_VERIFY(passed > before);
    }
};

QTEST_GUILESS_MAIN(TestJobThread)
#include "test_job_thread.moc"
