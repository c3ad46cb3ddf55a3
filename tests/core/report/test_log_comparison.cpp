// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a log still holds what a report was made from.
#include "core/evaluate/figure_settings.h"
#include "core/report/log_comparison.h"
#include "core/report/report_files.h"
#include "core/report/run_rows.h"
#include "tests/core/report/report_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <array>
#include <cmath>
#include <limits>
#include <memory>

using namespace unlearn;
using namespace unlearn::test;

namespace {

RunShadowAttack shadowAttack(const std::string& name, int models, double auc)
{
    RunShadowAttack attack;
    static_cast<RunAttack&>(attack) = attackOf("unlearned", name, auc);
    attack.models = models;
    attack.positivesOf = "forget";
    attack.negativesOf = "same-classes";
    return attack;
}

} // namespace

class TestLogComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manifestHoldsTheAttacks();
    void nothingChanged();
    void layersWithoutCentredDriftAreAsTheyWere();
    void attacksMayBeAdded();
    void othersMayBeMeasured();
    void changedMeasurementsAreCounted();
    void rowsOfMeasurementsAreWithoutTheirMoments();
    void changedAttacksAreNamed();
    void missingAttacksAreNamed();
    void changedAndMissingRunsAreNamed();
    void olderManifestsNameNoAttacks();
    void reportsOfFormerFiguresFitTheirLog();
    void attacksThatAreNoneAreRefused();

private:
    QByteArray contentOf(const char* file) const;
    std::vector<std::string> differences(const RunStore& store) const
    {
        const ReportCheck check = verifyReport(m_folder->path("report"));
        return check.isIntact() ? differencesFromLog(check.runs, store)
                                : std::vector<std::string>{"The report is not intact."};
    }

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<RunStore> m_store;
    RunId m_run;
};

/// A report of a run with two attacks, in a log that holds nothing else.
void TestLogComparison::init()
{
    m_store.reset();
    m_folder = std::make_unique<StoreFolder>();
    m_store = std::make_unique<RunStore>(m_folder->file());
    m_run = logRun(*m_store, {});
    m_store->addShadowAttacks(m_run, {shadowAttack("lira", 32, 0.8), shadowAttack("rmia", 8, 0.7)});
    const Report report = gatherReport(*m_store, std::array{m_run});
    writeReport(m_folder->path("report"), report, filesOf(report));
}

QByteArray TestLogComparison::contentOf(const char* file) const
{
    QFile input(QString::fromStdString(m_folder->path(file)));
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void TestLogComparison::manifestHoldsTheAttacks()
{
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf("report/manifest.json")).object();
    const QJsonArray attacks = manifest["runs"].toArray()[0].toObject()["shadow_attacks"].toArray();
    QCOMPARE(attacks.size(), 2);
    const QJsonObject lira = attacks[0].toObject();
    QCOMPARE(lira["attack"].toString(), QStringLiteral("lira"));
    QCOMPARE(lira["models"].toInt(), 32);
    QCOMPARE(lira["negatives_of"].toString(), QStringLiteral("same-classes"));
    const QByteArray row = QByteArray::fromStdString(canonicalRow(shadowAttack("lira", 32, 0.8)));
    QCOMPARE(lira["row_sha256"].toString(),
             QString::fromLatin1(QCryptographicHash::hash(row, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(QJsonDocument::fromJson(row).object()["auc"].toDouble(), 0.8);
}

void TestLogComparison::nothingChanged()
{
    QVERIFY(differences(*m_store).empty());
    m_store->addShadowAttacks(m_run, {shadowAttack("lira", 32, 0.8)}); // made anew, with the same figures
    QVERIFY(differences(*m_store).empty());
}

/// Reports that were made before it was measured keep their hashes.
void TestLogComparison::layersWithoutCentredDriftAreAsTheyWere()
{
    RunDetails run = m_store->run(m_run);
    QVERIFY(!run.layers.at(0).centredRetainDrift);
    QVERIFY(canonicalRows(run).find("centred") == std::string::npos);
    run.layers[0].centredRetainDrift = 0.5;
    QVERIFY(canonicalRows(run).find("\"retain_drift_centred\":0.5") != std::string::npos);
}

void TestLogComparison::attacksMayBeAdded()
{
    m_store->addShadowAttacks(m_run, {shadowAttack("lira", 64, 0.9), shadowAttack("u-lira", 32, 0.6)});
    QVERIFY(differences(*m_store).empty());
}

/// It may be measured at any time, so that the rows of a run do not hold it.
void TestLogComparison::othersMayBeMeasured()
{
    const std::string rows = canonicalRows(m_store->run(m_run));
    addMeasurements(*m_store, m_run);
    QCOMPARE(canonicalRows(m_store->run(m_run)), rows);
    QVERIFY(differences(*m_store).empty());
}

void TestLogComparison::changedMeasurementsAreCounted()
{
    addMeasurements(*m_store, m_run);
    const RunDetails run = m_store->run(m_run);
    const Report report = gatherReport(*m_store, std::array{m_run});
    writeReport(m_folder->path("measured"), report, filesOf(report));
    const std::vector<ManifestRun> runs = verifyReport(m_folder->path("measured")).runs;
    QCOMPARE(runs.at(0).measurementHashes.size(), run.measured.size() + run.embeddingSummaries.size());
    QVERIFY(differencesFromLog(runs, *m_store).empty());
    FigureOfMerit figure = run.measured.at(0).figure;
    figure.value += 0.125;
    m_store->addMeasuredFigures(m_run, {figure});
    const auto sentences = differencesFromLog(runs, *m_store);
    QCOMPARE(sentences.size(), std::size_t{1});
    const QString expected = QStringLiteral("Run %1: 1 of %2 figures and embeddings")
                                 .arg(m_run.value)
                                 .arg(run.measured.size() + run.embeddingSummaries.size());
    QVERIFY2(sentences[0].starts_with(expected.toStdString()), sentences[0].c_str());
}

void TestLogComparison::rowsOfMeasurementsAreWithoutTheirMoments()
{
    addMeasurements(*m_store, m_run);
    RunMeasuredFigure measured = m_store->run(m_run).measured.at(0);
    const std::string figureRow = canonicalRow(measured);
    measured.at = "another";
    QCOMPARE(canonicalRow(measured), figureRow);
    measured.figure.value = std::nextafter(measured.figure.value, 1.0);
    QVERIFY(canonicalRow(measured) != figureRow);
    measured.figure.value = std::numeric_limits<double>::quiet_NaN();
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(canonicalRow(measured))).object();
    QVERIFY(document["figure"].toString() == "relearn-epochs" && document["value"].isNull());
    QCOMPARE(document["settings"].toString().toStdString(), measured.figure.settings);
    measured.figure.value = 3.0;
    QCOMPARE(canonicalRow(measured), figureRow);
    measured.figure.settings = relearnSettings({.mostEpochs = 7});
    QVERIFY(canonicalRow(measured) != figureRow);
    measured.figure.settings.clear();
    QVERIFY(canonicalRow(measured).find("settings") == std::string::npos); // as in reports from before there were any

    FigureOfMerit change{"difference-auc-loss", "unlearned", "original", "forget and test", "", 0.75, 240};
    const auto rowOf = [](const FigureOfMerit& figure) { return canonicalRow(RunMeasuredFigure{figure, {}}); };
    const std::string former = R"({"figure":"difference-auc-loss","layer":"","part":"forget and test","samples":240,)"
                               R"("subject":"unlearned","value":0.75,"versus":"original"})";
    QCOMPARE(rowOf(change), former); // likewise
    change.interval = Interval{0.625, 0.875};
    const std::string withInterval = rowOf(change);
    const QJsonObject ends = QJsonDocument::fromJson(QByteArray::fromStdString(withInterval)).object();
    QVERIFY(ends["low"].toDouble() == 0.625 && ends["high"].toDouble() == 0.875);
    change.interval->high = 0.9375;
    QVERIFY(rowOf(change) != withInterval);

    RunEmbedding embedding = m_store->embeddings(m_run).at(0);
    const std::string embeddingRow = canonicalRow(embedding);
    embedding.at = "another";
    QCOMPARE(canonicalRow(embedding), embeddingRow);
    RunEmbedding other = embedding;
    other.samples[0].classNumber += 1;
    QVERIFY(canonicalRow(other) != embeddingRow);
    other = embedding;
    other.pictures[1].points[2][1] = 0.0;
    QVERIFY(canonicalRow(other) != embeddingRow);
    other = embedding;
    other.pictures[0].shares.reset();
    QVERIFY(canonicalRow(other) != embeddingRow);
}

void TestLogComparison::changedAttacksAreNamed()
{
    m_store->addShadowAttacks(m_run, {shadowAttack("lira", 32, 0.81)});
    const std::vector<std::string> wanted{
        "The attack lira on the model unlearned of run 1 (32 shadow models, forget against same-classes) has other "
        "figures in the log than those that the report was made from."};
    QCOMPARE(differences(*m_store), wanted);
    RunShadowAttack precise = shadowAttack("lira", 32, 0.8);
    precise.precisionBesideRetrained = 0.5; // all of the row counts
    m_store->addShadowAttacks(m_run, {precise});
    QCOMPARE(differences(*m_store), wanted);
}

void TestLogComparison::missingAttacksAreNamed()
{
    std::vector<ManifestRun> runs = verifyReport(m_folder->path("report")).runs;
    runs[0].shadowAttacks[1].key.models = 9; // which the log has never held
    QCOMPARE(
        differencesFromLog(runs, *m_store),
        std::vector<std::string>{"The attack rmia on the model unlearned of run 1 (9 shadow models, forget against "
                                 "same-classes) is not in the log."});
}

void TestLogComparison::changedAndMissingRunsAreNamed()
{
    std::vector<ManifestRun> runs = verifyReport(m_folder->path("report")).runs;
    runs[0].rowsHash[0] = runs[0].rowsHash[0] == '0' ? '1' : '0';
    ManifestRun gone = runs[0];
    gone.id = 7;
    runs.push_back(gone);
    QCOMPARE(
        differencesFromLog(runs, *m_store),
        (std::vector<std::string>{"Run 1 of the log is not the one that the report was made from, or went on since.",
                                  "Run 7 is not in the log."}));
}

void TestLogComparison::olderManifestsNameNoAttacks()
{
    Report report = gatherReport(*m_store, std::array{m_run});
    report.runs[0].shadowAttacks.clear();
    writeReport(m_folder->path("older"), report, filesOf(report));
    QVERIFY(!contentOf("older/manifest.json").contains("shadow_attacks"));
    m_store->addShadowAttacks(m_run, {shadowAttack("lira", 32, 0.9)});
    const ReportCheck check = verifyReport(m_folder->path("older"));
    QVERIFY(check.isIntact());
    QVERIFY(differencesFromLog(check.runs, *m_store).empty());
}

/// Of versions that showed them; newer reports of the same run are without.
void TestLogComparison::reportsOfFormerFiguresFitTheirLog()
{
    FigureOfMerit former{"worst-case-privacy", "unlearned", "retrained-0", "forget", "", 0.25, 500};
    const RunId run = logRun(*m_store, {.figures = {former, {"tow", "unlearned", "retrained-0", "", "", 0.9, 1000}}});
    m_store->addMeasuredFigures(run, {former, {"mean-entropy", "unlearned", "", "forget", "", 0.5, 500}});
    const Report newer = gatherReport(*m_store, std::array{run});
    Report older = newer;
    const RunDetails whole = m_store->run(run, RunStore::FormerFigures::Kept);
    older.runs[0].rows = canonicalRows(whole);
    older.runs[0].measurements = canonicalMeasurements(whole.measured, {});
    QVERIFY(older.runs[0].rows != newer.runs[0].rows);
    QCOMPARE(older.runs[0].measurements.size(), newer.runs[0].measurements.size() + 1);
    writeReport(m_folder->path("newer"), newer, filesOf(newer));
    writeReport(m_folder->path("older"), older, filesOf(older));
    const auto differencesOf = [this](const char* folder) {
        return differencesFromLog(verifyReport(m_folder->path(folder)).runs, *m_store);
    };
    QCOMPARE(differencesOf("newer"), std::vector<std::string>{});
    QCOMPARE(differencesOf("older"), std::vector<std::string>{});
    former.value = 0.375;
    m_store->addMeasuredFigures(run, {former});
    QCOMPARE(differencesOf("newer"), std::vector<std::string>{});
    const std::vector<std::string> sentences = differencesOf("older");
    QCOMPARE(sentences.size(), std::size_t{1});
    QVERIFY2(sentences[0].starts_with("Run 2: 1 of 2 figures"), sentences[0].c_str());
}

void TestLogComparison::attacksThatAreNoneAreRefused()
{
    for (const QJsonValue& attacks : {QJsonValue(QJsonArray{3}), QJsonValue(QJsonArray{QJsonObject{{"attack", 1}}})}) {
        QJsonObject manifest = QJsonDocument::fromJson(contentOf("report/manifest.json")).object();
        QJsonObject run = manifest["runs"].toArray()[0].toObject();
        run[QStringLiteral("shadow_attacks")] = attacks;
        manifest[QStringLiteral("runs")] = QJsonArray{run};
        QFile file(QString::fromStdString(m_folder->path("report/manifest.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(manifest).toJson());
        file.close();
        QVERIFY(errorOf([&] { verifyReport(m_folder->path("report")); }) == ErrorCode::FileCorrupt);
    }
}

QTEST_APPLESS_MAIN(TestLogComparison)
#include "test_log_comparison.moc"
