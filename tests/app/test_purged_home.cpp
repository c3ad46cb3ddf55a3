// SPDX-License-Identifier: GPL-3.0-or-later
// Every command that writes, in one home, and then a purge: what the program keeps holds nothing of the samples, and
// what else it wrote is named, so that nothing is left once a person has deleted that.
#include "core/content_hash.h"
#include "core/data/dataset_catalogue.h"
#include "core/data/forget_set.h"
#include "core/model/tensor_file.h"
#include "core/plan/unsaved_plan.h"
#include "core/spectrum/cache_contents.h"
#include "core/store/run_store.h"
#include "tests/app/command_line.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QtEndian>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// What would betray the samples, by what it is.
using Patterns = QMap<QString, QByteArray>;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As SQLite stores a number.
QByteArray storedNumber(double value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// As arrays in files hold it.
QByteArray plainNumber(double value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray joined(const std::vector<std::int64_t>& numbers, const char* separator)
{
    QByteArrayList texts;
    for (const std::int64_t number : numbers)
        texts << QByteArray::number(static_cast<qlonglong>(number));
    return texts.join(separator);
}

} // namespace

class TestPurgedHome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOfTheSamplesIsLeft();

private:
    static constexpr auto selector = "@numbers.txt";

    void did(const QStringList& arguments)
    {
        const CommandOutcome outcome = m_line.run(arguments);
        if (outcome.exitCode != 0)
            m_failures << arguments.join(QLatin1Char(' ')) + QLatin1String(": ")
                    + QString::fromUtf8(outcome.standardOutput + outcome.standardError);
    }
    QStringList onData(const QStringList& first, const QStringList& others) const
    {
        return first + QStringList{"--model", m_model, "--data", m_line.data()} + others;
    }
    QString log() const { return m_line.path("home/unlearning-workbench/runs.sqlite"); }

    void addSamples(Patterns& patterns) const;       ///< pixels, hashes, lists of their numbers
    void addLoggedFigures(Patterns& patterns) const; ///< losses, spectra, embeddings, moments
    void addScores(Patterns& patterns) const;        ///< every sample's, as text and as numbers
    void addThumbnails(Patterns& patterns) const;

    /// Paths of the files below a folder that hold patterns, but for the data; which ones.
    QMap<QString, QStringList> found(const Patterns& patterns, const QString& folder) const;

    CommandLine m_line;
    QString m_model;
    QStringList m_failures;
};

void TestPurgedHome::initTestCase()
{
    m_model = m_line.trainedModel();
    m_line.write("numbers.txt", "8 44 100 16 24 36 52 60 68 76\n");
    did({"train", "--arch", "mlp", "--data", m_line.data(), "--epochs", "3", "--without-forget", "--forget", selector,
         "--out", "retrained.safetensors"});
    did({"train", "--arch", "mlp", "--data", m_line.data(), "--epochs", "1", "--without-forget", "--forget", selector,
         "--forget", "1:10", "--out", "of-both.safetensors"}); // no plan names it
    m_line.write("chain.json",
                 QString(R"({"version": 1, "data": {"source": "%1"}, "model": {"file": "%2"},
        "retrained": [{"file": "retrained.safetensors"}], "requests": [["@numbers.txt"], ["1:10"]],
        "stop": {"rule": "epochs"}, "pgu": {"epochs": 3}})")
                     .arg(m_line.data(), m_model)
                     .toUtf8());
    did({"run", "chain.json"});                                                      // 1 and 2
    did(onData({"run"}, {"--forget", "2:10", "--stop", "epochs", "--epochs", "2"})); // 3, another request
    did(onData({"sweep"}, {"--forget", selector, "--gammas", "0.5", "--stop", "epochs", "--epochs", "2"})); // 4
    did(onData({"spectrum"}, {"--out", "spectrum.json", "--moments", "moments.safetensors"}));
    did(onData({"advise"}, {"--forget", selector, "--out", "advised.unlearn.json"}));
    m_line.write("later.json",
                 QString(R"({"version": 1, "data": {"source": "%1"}, "model": {"file": "%2"},
        "requests": [["1:10"], ["@numbers.txt"]], "stop": {"rule": "epochs"}})")
                     .arg(m_line.data(), m_model)
                     .toUtf8());
    did({"advise", "later.json", "--out", "advised-later.unlearn.json"});
    did(onData({"samples"}, {"--highest", "10", "--out", "chosen.txt"}));
    for (const char* file : {"request.safetensors", "second-request.safetensors"})
        did({"export-request", "--data", m_line.data(), "--forget", selector, "--out", file});
    did({"run", "--model", m_model, "--data", "request:request.safetensors", "--moments", "moments.safetensors",
         "--stop", "epochs", "--epochs", "2"});
    did({"attack", "--run", "1", "--attack", "loss", "--attack", "rmia", "--shadows", "2", "--scores", "scores.json"});
    did({"attack", "--run", "2", "--attack", "loss", "--scores", "later-scores.json"});
    for (const char* run : {"1", "2", "3"})
        did({"compare", run, "--with", "outputs", "--with", "layers", "--with", "embedding"});
    did({"report", "1", "2", "--out", "report"});
    did({"report", "3", "--out", "other-report"});
    did({"runs", "export", "1", "--out", "run.json"});
    did({"runs", "export", "2", "--format", "csv", "--out", "later.csv"});
    did({"runs", "save", "all.sqlite"});
    // As a window that died leaves it.
    Plan unsaved;
    unsaved.data = m_line.data().toStdString();
    unsaved.model.file = m_model.toStdString();
    unsaved.forget = {'@' + m_line.path("numbers.txt").toStdString()};
    const QString recovery = m_line.path("home/unlearning-workbench/unlearning-workbench/recovery-2147483647.json");
    QVERIFY(QDir().mkpath(QFileInfo(recovery).path()));
    writeUnsavedPlan(recovery.toStdString(), {{}, unsaved});
    QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(QLatin1Char('\n'))));
}

void TestPurgedHome::addSamples(Patterns& patterns) const
{
    const auto data = openDataset(m_line.data().toStdString());
    const std::vector<std::string> selected{'@' + m_line.path("numbers.txt").toStdString()};
    const ForgetSet forget = selectForgetSet(*data, selected, 0);
    for (const std::int64_t index : forget.indices()) {
        const auto pixels = data->image(data->train, index);
        const QString number = QString::number(static_cast<qlonglong>(index));
        patterns["pixels of " + number] =
            QByteArray(reinterpret_cast<const char*>(pixels.data()), static_cast<qsizetype>(pixels.size()));
        patterns["perhaps hash of " + number] =
            QByteArray::fromStdString(ContentHash().add(std::as_bytes(pixels)).hex());
    }
    QByteArray plain;
    for (const std::int64_t number : forget.numbers()) {
        QByteArray bytes(sizeof number, '\0');
        qToLittleEndian(number, bytes.data());
        plain += bytes;
    }
    patterns["numbers"] = plain;
    for (const char* separator : {",", ", ", " ", "\n"})
        patterns[QString("perhaps numbers with \"%1\"").arg(separator)] = joined(forget.numbers(), separator);
    patterns["selector"] = "numbers.txt";
    patterns["forget hash"] = QByteArray::fromStdString(forget.hash());
}

void TestPurgedHome::addLoggedFigures(Patterns& patterns) const
{
    const RunStore store(log().toStdString(), RunStore::Mode::ReadOnly);
    patterns["loss"] = storedNumber(store.run({1}).epochs.at(1).loss);
    for (const int run : {1, 3})
        patterns[QString("eigenvalue of run %1").arg(run)] =
            storedNumber(store.run({run}).spectra.at(0).points.at(0).eigenvalue);
    for (const int run : {1, 2, 3})
        patterns[QString("place of a sample of run %1").arg(run)] =
            storedNumber(store.embeddings({run}).at(0).pictures.at(0).points.at(0)[0]);
    for (const CacheEntry& entry : cacheContents(store.cacheFolder())) {
        if (entry.retained)
            continue;
        const TensorFile file = readSafetensors(store.cacheFolder() / (entry.key + ".safetensors"));
        const auto& bytes = file.tensors.begin()->second.bytes;
        patterns[entry.predictions ? QString::fromStdString(entry.key) : QString("full moment")] = QByteArray(
            reinterpret_cast<const char*>(bytes.data()) + bytes.size() / 16 * 8, entry.predictions ? 64 : 128);
    }
}

void TestPurgedHome::addScores(Patterns& patterns) const
{
    static const QRegularExpression number(QStringLiteral("-?\\d+\\.\\d{10,}(e[-+]?\\d+)?"));
    for (const char* file : {"scores.json", "later-scores.json"}) {
        QRegularExpressionMatchIterator scores = number.globalMatch(QString::fromLatin1(contentOf(m_line.path(file))));
        for (int i = 0; i < 30 && scores.hasNext(); ++i) {
            const QByteArray text = scores.next().captured().toLatin1();
            const QString name = QString("score %1 of %2").arg(i).arg(QLatin1String(file));
            patterns[name] = text;
            patterns["perhaps logged " + name] = storedNumber(text.toDouble());
            patterns["perhaps plain " + name] = plainNumber(text.toDouble());
        }
    }
}

void TestPurgedHome::addThumbnails(Patterns& patterns) const
{
    static const QRegularExpression picture(QStringLiteral("base64,([A-Za-z0-9+/=]{40,})\"><title>"));
    const QString drawing = QString::fromUtf8(contentOf(m_line.path("report/figures/forget-samples-run-1.svg")));
    QRegularExpressionMatchIterator pictures = picture.globalMatch(drawing);
    for (int i = 0; pictures.hasNext(); ++i) {
        const QByteArray text = pictures.next().captured(1).toLatin1();
        patterns[QString("thumbnail %1").arg(i)] = text;
        patterns[QString("perhaps file of thumbnail %1").arg(i)] = QByteArray::fromBase64(text);
    }
}

QMap<QString, QStringList> TestPurgedHome::found(const Patterns& patterns, const QString& folder) const
{
    QMap<QString, QStringList> findings;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (file.startsWith(m_line.path("data/")))
            continue;
        const QByteArray content = contentOf(file);
        for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern) {
            if (content.contains(pattern.value()))
                findings[file] << pattern.key();
        }
    }
    return findings;
}

void TestPurgedHome::nothingOfTheSamplesIsLeft()
{
    Patterns patterns;
    addSamples(patterns);
    addLoggedFigures(patterns);
    addScores(patterns);
    QVERIFY(patterns.contains("score 29 of scores.json") && patterns.contains("score 29 of later-scores.json"));
    addThumbnails(patterns);
    QVERIFY(patterns.contains("thumbnail 9") && patterns.contains("full moment"));
    const QStringList looked = patterns.keys();
    QVERIFY(
        std::any_of(looked.begin(), looked.end(), [](const QString& one) { return one.startsWith("predictions-"); }));
    const QString home = m_line.path("home");
    const QString all = QFileInfo(m_line.path("data")).path();
    {
        // The search finds what is there: all but the forms that are not used.
        QStringList seen;
        const auto before = found(patterns, all);
        for (auto file = before.begin(); file != before.end(); ++file) {
            if (file.key() != m_line.path("numbers.txt"))
                seen << file.value();
        }
        for (const QString& name : patterns.keys())
            QVERIFY2(name.startsWith("perhaps") || seen.contains(name), qPrintable(name));
        QVERIFY(!found(patterns, home).isEmpty());
    }

    const QJsonObject planned = m_line.run({"purge", "1", "--dry-run", "--json"}).document();
    const CommandOutcome outcome = m_line.run({"purge", "1", "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.standardOutput);
    const QJsonObject purged = outcome.document();
    QCOMPARE(found(patterns, home), (QMap<QString, QStringList>()));
    for (const char* removed : {"request.safetensors", "moments.safetensors"})
        QVERIFY2(!QFile::exists(m_line.path(removed)), removed);

    const auto names = [](const QJsonObject& report, const QString& path) {
        const QJsonArray left = report["left"].toArray();
        return std::any_of(left.begin(), left.end(), [&path](const QJsonValue& sentence) {
            return sentence.toString().split(QLatin1Char(' ')).contains(path);
        });
    };
    for (const char* written :
         {"scores.json", "later-scores.json", "spectrum.json", "advised.unlearn.json", "second-request.safetensors",
          "retrained.safetensors", "of-both.safetensors", "advised-later.unlearn.json", "chosen.txt", "report",
          "other-report", "run.json", "later.csv", "all.sqlite", "numbers.txt"})
        QVERIFY2(names(planned, m_line.path(written)) && names(purged, m_line.path(written)), written);
    // The experiments that this test wrote are a person's own.
    QVERIFY(QFile::remove(m_line.path("chain.json")) && QFile::remove(m_line.path("later.json")));
    const auto left = found(patterns, all);
    QVERIFY(!left.isEmpty());
    for (auto file = left.begin(); file != left.end(); ++file) {
        QString named = file.key();
        while (!names(purged, named) && named.size() > all.size())
            named = QFileInfo(named).path();
        QVERIFY2(named.size() > all.size(), qPrintable(file.key() + ": " + file.value().join(", ")));
        QVERIFY(QFile::remove(file.key()));
    }
    QCOMPARE(found(patterns, all), (QMap<QString, QStringList>()));

    // What is left of the runs: they are there, and say nothing of the samples; the next request can follow.
    const RunStore store(log().toStdString(), RunStore::Mode::ReadOnly);
    for (const int run : {1, 2}) {
        const RunDetails details = store.run({run});
        QVERIFY(details.attacks.empty() && details.shadowAttacks.empty() && details.figures.empty()
                && details.measured.empty());
        for (const RunErrors& errors : details.errors)
            QVERIFY(std::isnan(errors.forgetErrorPercent) && !std::isnan(errors.testErrorPercent));
    }
    QVERIFY(!store.run({3}).attacks.empty() && store.run({3}).spectra.empty());
    const CommandOutcome next = m_line.run({"run", "--after", "2", "--forget", "3:5", "--json"});
    QVERIFY2(next.exitCode == 0, next.standardOutput + next.standardError);
}

QTEST_GUILESS_MAIN(TestPurgedHome)
#include "test_purged_home.moc"
