// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what is measured of a run comes into its log, and what is told where it does not.
#include "core/experiment/measurement_log.h"
#include "tests/core/store/store_fixture.h"

#include <QtTest>

#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

const std::vector<FigureOfMerit> figures{{"risen-share", "unlearned", "original", "retain", "", 0.25, 40}};

std::vector<RunShadowAttack> attacks()
{
    RunShadowAttack attack;
    attack.subject = "unlearned";
    attack.attack = "rmia";
    attack.auc = 0.75;
    attack.models = 4;
    attack.positivesOf = "forget";
    attack.negativesOf = "same-classes";
    return {attack};
}

FeatureEmbedding embedding()
{
    FeatureEmbedding made;
    made.samples = {{"forget", 10, 1}, {"retain", 2, 0}, {"test", 5, 2}};
    Eigen::MatrixX2d points(3, 2);
    points << 0.0, 0.5, 4.0, 1.0, 1.0, 5.0;
    made.pictures.push_back({"original", points, {0.75, 0.125}, {}});
    points.col(1).array() += 1.0;
    made.pictures.push_back({"unlearned", points, {}, {3.0, 2.0}});
    return made;
}

struct Told {
    std::vector<std::string> sentences;
    JobContext context;

    Told()
    {
        context.notice = [this](const Sentence& sentence) { sentences.push_back(sentence.text()); };
    }
    Told(const Told&) = delete;
    Told& operator=(const Told&) = delete;
};

RunId endedRun(RunStore& store)
{
    const RunId run = store.beginRun(fullHeader());
    store.endRun(run, RunState::Finished, 0);
    return run;
}

} // namespace

class TestMeasurementLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsLogged()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        const Told told;
        QVERIFY(logMeasuredFigures(folder.file(), run, 0, figures, told.context));
        QVERIFY(logShadowAttacks(folder.file(), run, 0, attacks(), told.context));
        QVERIFY(logEmbedding(folder.file(), run, EmbeddingMethod::Tsne, embedding(), told.context));
        QVERIFY(told.sentences.empty());
        const RunDetails found = store.run(run);
        QCOMPARE(found.shadowAttacks.size(), std::size_t{1});
        QCOMPARE(found.shadowAttacks[0].auc, 0.75);
        QCOMPARE(found.measured.size(), std::size_t{1});
        QVERIFY(found.measured[0].figure == figures[0]);
        QCOMPARE(found.embeddingSummaries.size(), std::size_t{1});
        const RunEmbedding logged = store.embeddings(run).at(0);
        QCOMPARE(logged.method, std::string("tsne"));
        // Which samples they are is not logged.
        QVERIFY((logged.samples == std::vector<RunEmbeddedSample>{{"forget", 1}, {"retain", 0}, {"test", 2}}));
        QCOMPARE(logged.pictures.size(), std::size_t{2});
        const RunEmbeddingPicture original{"original", {{0.0, 0.5}, {4.0, 1.0}, {1.0, 5.0}}, {{0.75, 0.125}}};
        const RunEmbeddingPicture unlearned{"unlearned", {{0.0, 1.5}, {4.0, 2.0}, {1.0, 6.0}}, {}};
        QVERIFY(logged.pictures[0] == original);
        QVERIFY(logged.pictures[1] == unlearned);
        QVERIFY(logEmbedding(folder.file(), run, EmbeddingMethod::PrincipalComponents, embedding(), told.context));
        QCOMPARE(store.run(run).embeddingSummaries.at(0).method, std::string("pca"));
    }

    void nothingIsNotWritten()
    {
        const StoreFolder folder;
        const Told told;
        QVERIFY(!logMeasuredFigures(folder.file(), {1}, 0, {}, told.context));
        QVERIFY(!logShadowAttacks(folder.file(), {1}, 0, {}, told.context));
        QVERIFY(!logEmbedding(folder.file(), {1}, EmbeddingMethod::Tsne, {}, told.context));
        QVERIFY(told.sentences.empty());
        QVERIFY(!std::filesystem::exists(folder.file()));
    }

    void aLogThatCanNotBeWrittenIsTold()
    {
        const StoreFolder folder;
        const std::string log = folder.file() + "/log.sqlite";
        QFile file(QString::fromStdString(folder.file())); // where a folder would have to be
        QVERIFY(file.open(QIODevice::WriteOnly));
        Told told;
        QVERIFY(!logMeasuredFigures(log, {7}, 0, figures, told.context));
        QVERIFY(!logEmbedding(log, {7}, EmbeddingMethod::Tsne, embedding(), told.context));
        QVERIFY(!logShadowAttacks(log, {7}, 0, attacks(), told.context));
        QCOMPARE(told.sentences.size(), std::size_t{3});
        QVERIFY2(told.sentences[2].starts_with("The attacks are not logged with the run: "), told.sentences[2].c_str());
        QVERIFY2(told.sentences[0].starts_with("The measured figures are not logged with run 7: "),
                 told.sentences[0].c_str());
        QVERIFY2(told.sentences[1].starts_with("The embedding is not logged with run 7: "), told.sentences[1].c_str());
        QVERIFY2(told.sentences[0].find("runs.sqlite") != std::string::npos, told.sentences[0].c_str());
    }

    void aRunThatWasPurgedMeanwhileIsTold()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        store.scrub({{.run = run, .plan = "{}", .isOfTheRequest = true}});
        Told told;
        QVERIFY(!logMeasuredFigures(folder.file(), run, 0, figures, told.context));
        QVERIFY(!logEmbedding(folder.file(), run, EmbeddingMethod::Tsne, embedding(), told.context));
        QVERIFY(!logShadowAttacks(folder.file(), run, 0, attacks(), told.context));
        QCOMPARE(told.sentences.size(), std::size_t{3});
        QVERIFY2(told.sentences[2].find("the run was purged") != std::string::npos, told.sentences[2].c_str());
        QVERIFY2(told.sentences[0].find("the run was purged") != std::string::npos, told.sentences[0].c_str());
        QVERIFY2(told.sentences[1].find("a purge has changed the run") != std::string::npos, told.sentences[1].c_str());
        QVERIFY(store.run(run).measured.empty() && store.run(run).embeddingSummaries.empty());
        QVERIFY(store.run(run).shadowAttacks.empty());
    }

    /// As those on retrained models that are not the run's.
    void attacksThatAreNotOfTheRunAreTold()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        Told told;
        QVERIFY(!logShadowAttacks(folder.file(), run, 0, attacks(), told.context,
                                  [] { throw Error(ErrorCode::ShapeMismatch, "The run was of another experiment"); }));
        QCOMPARE(told.sentences.size(), std::size_t{1});
        QVERIFY2(told.sentences[0].find("another experiment") != std::string::npos, told.sentences[0].c_str());
        QVERIFY(store.run(run).shadowAttacks.empty());
    }

    /// Of a request before: its samples were among those that were measured.
    void aRunThatAPurgeChangedMeanwhileIsTold()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId first = endedRun(store);
        RunHeader header = fullHeader();
        header.previousRun = first;
        const RunId run = store.beginRun(header);
        store.endRun(run, RunState::Finished, 0);
        const std::int64_t before = store.run(run).summary.planScrubs;
        QTest::qSleep(3); // what began before the purge is told by the time
        store.scrub({{.run = first, .plan = "{}", .isOfTheRequest = true}});
        Told told;
        QVERIFY(!logMeasuredFigures(folder.file(), run, before, figures, told.context));
        QVERIFY(!logShadowAttacks(folder.file(), run, before, attacks(), told.context));
        QCOMPARE(told.sentences.size(), std::size_t{2});
        QVERIFY2(told.sentences[1].find("since it was read") != std::string::npos, told.sentences[1].c_str());
        QVERIFY2(told.sentences[0].find("since it was read") != std::string::npos, told.sentences[0].c_str());
        QVERIFY(store.run(run).measured.empty() && store.run(run).shadowAttacks.empty());
    }
};

QTEST_GUILESS_MAIN(TestMeasurementLog)
#include "test_measurement_log.moc"
