// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with what a command is given: one JSON document, an exit code, one sentence that names the culprit.
#include "tests/app/bad_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QtTest>

#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace unlearn::test;

namespace {

/// How a command refuses what it is given.
struct Refusal {
    int exitCode = 2;
    QString code;
    QString names; ///< what the sentence must name
    QString field; ///< which field must be named; empty: any
    QString lacks; ///< which of file, field, expected and found are empty, and why: "field, found: ..."
};

const char* const whole = "field: the file or folder as a whole is at fault";

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badInput_data();
    void badInput();
    void fileIsNamedForWhatItSays_data();
    void fileIsNamedForWhatItSays();
    void lockedLog();
    void fullDisk_data();
    void fullDisk();
    void damagedCacheIsMadeAnew();
    void nothingWasCalledOrLost();

private:
    QByteArray contentOf(const QString& name) const;
    CommandOutcome runWith(QString arguments) const;
    void refused(const CommandOutcome& outcome, const Refusal& refusal) const;

    CommandLine m_line;
    QString m_model;
    QHash<QString, QByteArray> m_logs; ///< what stood in them before
};

void TestBadInput::initTestCase()
{
    m_model = m_line.trainedModel();
    writeBadFiles(m_line, m_model);
    m_line.write("broken.json", "{\"version\": 1,");
    m_line.write("unknown-field.json", R"({"version": 1, "data": {"source": "x"}, "model": {"file": "y"}, "gama": 1})");
    m_line.write("indices.txt", "1 2 400\n");
    m_line.write("letters.txt", "1 2 three\n");
    m_line.write("recipe.json", R"({"batch_size": -5})");
    writePlan(m_line, "sound.json", {});
    writePlan(m_line, "gamma.json", {{"gamma", QJsonObject{{"default", 1.5}}}});
    writePlan(m_line, "negative.json", {{"gamma", QJsonObject{{"default", -0.5}}}});
    writePlan(m_line, "layer.json", {{"gamma", QJsonObject{{"layers", QJsonObject{{"conv9", 0.5}}}}}});
    writePlan(m_line, "selector.json", {{"forget", QJsonArray{"class:9"}}});
    writePlan(m_line, "newer.json", {{"version", 99}});
    writePlan(m_line, "nan-model.json", {{"model", QJsonObject{{"file", "nan.safetensors"}}}});
    QCOMPARE(runWith("run --model MODEL --data DATA --forget 0:5 --epochs 1 --db log.sqlite").exitCode, 0);
    QVERIFY(QFile::copy(m_line.path("log.sqlite"), m_line.path("newer.sqlite")));
    raiseVersion(m_line, "newer.sqlite");
    QVERIFY(QFile::copy(m_line.path("log.sqlite"), m_line.path("locked.sqlite")));
    QCOMPARE(runWith("export-request --data DATA --forget 0:5 --out whole.request").exitCode, 0);
    m_line.write("cut.request", contentOf("whole.request").chopped(7));
    QCOMPARE(runWith("spectrum --model MODEL --data DATA --no-cache --moments whole.moments").exitCode, 0);
    m_line.write("cut.moments", contentOf("whole.moments").chopped(7));
    for (const char* log : {"newer.sqlite", "locked.sqlite", "notes.sqlite", "damaged.sqlite"})
        m_logs[log] = contentOf(log);
}

void TestBadInput::badInput_data()
{
    QTest::addColumn<QString>("arguments"); // DATA and MODEL stand for the sound ones
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* arguments, const char* code, const char* names, int exitCode = 2,
                        const char* lacks = "") {
        QTest::newRow(name) << QString(arguments) << QString(code) << QString(names) << exitCode << QString(lacks)
                            << QString();
    };
    const auto planRow = [](const char* name, const char* plan, const char* code, const char* field) {
        QTest::newRow(name) << "run " + QString(plan) << QString(code) << QString(plan) << 2 << QString()
                            << QString(field);
    };
    const auto optionRow = [&row](const char* name, const char* arguments, const char* code, const char* names) {
        row(name, arguments, code, names, 2, "file: an option is at fault");
    };
    const char* const several = "file, field: several options are at fault, each by the others";
    const char* const parser = "file, field, expected, found: the parser of options has a sentence of its own";
    row("recipe that is a folder", "train --arch mlp --data DATA --out x.safetensors --recipe nothing",
        "file-unreadable", "--recipe");
    optionRow("unknown data", "datasets nonsense", "unknown-name", "nonsense");
    row("missing data", "datasets idx:absent", "file-missing", "absent");
    row("empty folder", "datasets idx:nothing", "file-missing", "nothing", 2, whole);
    row("truncated data", "datasets idx:short", "file-corrupt", "train-images-idx3-ubyte", 2, whole);
    row("data of no bytes", "datasets idx:no-bytes", "file-corrupt", "train-images-idx3-ubyte");
    row("fewer labels than images", "datasets idx:fewer-labels", "shape-mismatch", "train-labels-idx1-ubyte");
    row("2^31 images", "datasets idx:huge", "file-corrupt", "train-images-idx3-ubyte");
    row("NaN in data", "datasets npz:nan.npz", "non-finite", "nan.npz", 1);
    row("truncated arrays", "datasets npz:cut.npz", "file-corrupt", "cut.npz", 2, whole);
    row("label that is no class", "datasets npz:label.npz", "value-out-of-range", "y_test.npy, sample 1");
    row("arrays without test labels", "datasets npz:unlabelled", "file-missing", "unlabelled/y_test.npy", 2, whole);
    row("column that is none", "datasets csv:heights.csv?label=colour", "unknown-name", "heights.csv", 2,
        "field: the columns that there are, are what is expected");
    row("row of a table cut short", "datasets csv:ragged.csv?label=kind", "file-corrupt", "line 3");
    row("table without rows", "datasets csv:head.csv?label=kind", "value-out-of-range", "head.csv", 2, whole);
    row("table with holes", "datasets csv:holes.csv?label=kind", "value-out-of-range", "column height");
    row("infinity in a table", "datasets csv:infinite.csv?label=kind", "non-finite", "line 2, column height", 1);
    row("text without a label", "datasets text:lines.tsv", "file-corrupt", "line 2");
    row("text of no bytes", "datasets text:nothing.tsv", "file-corrupt", "nothing.tsv", 2, whole);
    row("folder of one class", "datasets folder:lone", "value-out-of-range", "lone", 2, whole);
    row("too many broken images", "datasets folder:broken", "file-corrupt", "Too many of the images can not be read", 2,
        whole);
    row("truncated annotations", "datasets tiny-imagenet:annotations", "file-corrupt",
        "An annotation names a class that train does not have");
    row("truncated program", "models cut.pt --data DATA", "file-corrupt", "cut.pt", 2, whole);
    row("frozen program", "models frozen.pt --data DATA", "format-unsupported", "frozen.pt");
    row("truncated request",
        "run --model MODEL --data request:cut.request --moments whole.moments --stop epochs --db other.sqlite",
        "file-corrupt", "cut.request");
    row("wrong magic", "datasets idx:wrong-magic", "file-corrupt", "t10k-labels-idx1-ubyte");
    row("other classes", "evaluate --model MODEL --data idx:more-labels", "shape-mismatch", "classes");
    row("NaN in a model", "evaluate --model nan.safetensors --data DATA", "non-finite", "nan.safetensors", 1);
    row("NaN in a plan's model", "run nan-model.json", "non-finite", "nan.safetensors", 1);
    row("pickle that calls", "models caller.pth", "format-unsupported", "caller.pth");
    row("tensor beyond its record", "models beyond.pth", "file-corrupt", "beyond.pth");
    row("truncated checkpoint", "models cut.pth", "file-corrupt", "cut.pth", 2, whole);
    row("hostile checkpoint to evaluate", "evaluate --model caller.pth --arch mlp --data DATA", "format-unsupported",
        "caller.pth");
    row("moments that are none",
        "run --model MODEL --data DATA --forget 0:5 --moments moments.safetensors --db other.sqlite", "file-corrupt",
        "moments.safetensors");
    row("truncated moments", "run --model MODEL --data DATA --forget 0:5 --moments cut.moments --db other.sqlite",
        "file-corrupt", "cut.moments");
    row("missing model", "models absent.safetensors", "file-missing", "absent.safetensors", 2, whole);
    row("truncated model", "models truncated.safetensors", "file-corrupt", "truncated.safetensors");
    row("empty model", "models empty.safetensors", "file-corrupt", "empty.safetensors", 2, whole);
    row("noise as a model", "models noise.safetensors", "file-corrupt", "noise.safetensors", 2, whole);
    row("folder as a model", "models nothing", "file-unreadable", "nothing", 2, whole);
    optionRow("unknown architecture", "train --data DATA --out x.safetensors --arch nonsense", "unknown-name",
              "nonsense");
    row("architecture that does not fit", "evaluate --model MODEL --data DATA --arch smallcnn", "shape-mismatch",
        "model");
    optionRow("lone --forget", "train --data DATA --out x.safetensors --arch mlp --forget 0:5", "value-out-of-range",
              "--without-forget");
    optionRow("no epochs", "train --data DATA --out x.safetensors --arch mlp --epochs -1", "value-out-of-range",
              "epochs");
    row("bad recipe", "train --data DATA --out x.safetensors --arch mlp --recipe recipe.json", "value-out-of-range",
        "recipe.json");
    row("missing recipe", "train --data DATA --out x.safetensors --arch mlp --recipe absent.json", "file-missing",
        "absent.json");
    row("negative seed", "run --model MODEL --data DATA --forget 0:5 --seed -1", "usage", "seed", 2, parser);
    row("missing plan", "run absent.json", "file-missing", "absent.json", 2, whole);
    row("broken plan", "run broken.json", "file-corrupt", "broken.json", 2, whole);
    planRow("unknown field", "unknown-field.json", "unknown-name", "/gama");
    planRow("newer plan", "newer.json", "format-unsupported", "/version");
    planRow("gamma in a plan", "gamma.json", "value-out-of-range", "/gamma/default");
    planRow("negative gamma in a plan", "negative.json", "value-out-of-range", "/gamma/default");
    planRow("layer in a plan", "layer.json", "unknown-name", "/gamma/layers/conv9");
    planRow("selector in a plan", "selector.json", "value-out-of-range", "forget");
    optionRow("nothing to run", "run", "value-out-of-range", "--data");
    row("two beginnings", "run broken.json --demo", "value-out-of-range", "--demo", 2, several);
    optionRow("gamma too large", "run --model MODEL --data DATA --forget 0:5 --gamma 1.5", "value-out-of-range",
              "--gamma");
    optionRow("gamma in letters", "run --model MODEL --data DATA --forget 0:5 --gamma layers.0=high",
              "value-out-of-range", "--gamma");
    optionRow("gamma of no layer", "run --model MODEL --data DATA --forget 0:5 --gamma nowhere=0.5", "unknown-name",
              "nowhere");
    optionRow("entropy weight below zero", "run --model MODEL --data DATA --forget 0:5 --entropy-weight -0.5",
              "value-out-of-range", "/pgu/entropy_weight");
    optionRow("no probability offset", "run --model MODEL --data DATA --forget 0:5 --probability-offset 0",
              "value-out-of-range", "/pgu/probability_offset");
    optionRow("unknown stop rule", "run --model MODEL --data DATA --forget 0:5 --stop never", "unknown-name", "never");
    optionRow("unknown measure", "run --model MODEL --data DATA --forget 0:5 --measure feet", "unknown-name", "feet");
    optionRow("nothing to forget", "run --model MODEL --data DATA", "value-out-of-range", "forget");
    optionRow("everything to forget",
              "run --model MODEL --data DATA --forget class:0 --forget class:1 --forget class:2 --forget class:3",
              "value-out-of-range", "forget");
    optionRow("class out of range", "run --model MODEL --data DATA --forget class:4", "value-out-of-range", "class:4");
    row("index out of range", "run --model MODEL --data DATA --forget @indices.txt", "value-out-of-range", "400");
    row("letters as indices", "run --model MODEL --data DATA --forget @letters.txt", "file-corrupt", "letters.txt");
    optionRow("unknown device", "run --model MODEL --data DATA --forget 0:5 --device abacus", "device", "abacus");
    optionRow("spectrum on unknown device", "spectrum --model MODEL --data DATA --device abacus", "device", "abacus");
    optionRow("negative threads", "models --threads -3", "value-out-of-range", "threads");
    row("no such run", "runs show 77", "value-out-of-range", "77");
    optionRow("no number", "runs show seven", "value-out-of-range", "RUN");
    row("missing log", "runs list --db absent.sqlite", "file-missing", "absent.sqlite", 2, whole);
    row("no log at all", "runs list --db notes.sqlite", "database-corrupt", "notes.sqlite", 1, whole);
    row("no log to write to", "run --model MODEL --data DATA --forget 0:5 --db notes.sqlite", "database-corrupt",
        "notes.sqlite", 1, whole);
    row("no folder for the log", "run --model MODEL --data DATA --forget 0:5 --db /proc/none/runs.sqlite",
        "file-unwritable", "/proc/none", 1, whole);
    row("no folder to save in", "run --model MODEL --data DATA --forget 0:5 --save recipe.json/x", "file-unwritable",
        "recipe.json", 1, whole);
    row("damaged log", "runs list --db damaged.sqlite", "database-corrupt", "damaged.sqlite", 1, whole);
    row("newer log", "runs list --db newer.sqlite", "database-newer", "newer.sqlite", 1);
    row("newer log to write to", "run --model MODEL --data DATA --forget 0:5 --db newer.sqlite", "database-newer",
        "newer.sqlite", 1);
    row("no folder for a spectrum", "spectrum --model MODEL --data DATA --out recipe.json/x", "file-unwritable",
        "recipe.json", 1, whole);
    row("no folder for a model", "train --arch mlp --data DATA --out /proc/none/x.safetensors", "file-unwritable",
        "/proc/none", 1, whole);
    row("nothing to resume", "run --resume 5", "value-out-of-range", "5");
    optionRow("changed resumption", "run --resume 5 --gamma 0.5", "value-out-of-range", "--resume");
}

QByteArray TestBadInput::contentOf(const QString& name) const
{
    QFile file(m_line.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CommandOutcome TestBadInput::runWith(QString arguments) const
{
    arguments.replace("DATA", m_line.data()).replace("MODEL", m_model);
    return m_line.run(arguments.split(' ') + QStringList{"--json"});
}

void TestBadInput::refused(const CommandOutcome& outcome, const Refusal& refusal) const
{
    QCOMPARE(outcome.exitCode, refusal.exitCode);
    QCOMPARE(outcome.document().keys(), QStringList{"error"});
    const QJsonObject error = outcome.error();
    QCOMPARE(error.keys(), (QStringList{"code", "expected", "field", "file", "found", "message"}));
    QCOMPARE(error["code"].toString(), refusal.code);
    const QStringList lacking = refusal.lacks.section(':', 0, 0).split(", ");
    for (const char* part : {"file", "field", "expected", "found"}) // neither a part nor a reason too few
        QVERIFY2(lacking.contains(part) == error[part].toString().isEmpty(), part);
    QVERIFY2(refusal.field.isEmpty() || error["field"].toString() == refusal.field,
             qPrintable(error["field"].toString()));
    const QByteArray message = error["message"].toString().toUtf8();
    QVERIFY2(message.contains(refusal.names.toUtf8()), message);
    QVERIFY2(!message.contains('\n'), message);
    QVERIFY2(outcome.standardError.contains(message), outcome.standardError);
}

void TestBadInput::badInput()
{
    QFETCH(QString, arguments);
    QFETCH(QString, code);
    QFETCH(QString, names);
    QFETCH(int, exitCode);
    QFETCH(QString, lacks);
    QFETCH(QString, field);
    refused(runWith(arguments), {exitCode, code, names, field, lacks});
}

void TestBadInput::fileIsNamedForWhatItSays_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("file"); // empty: an option is at fault
    QTest::newRow("selector") << "run selector.json"
                              << "selector.json";
    QTest::newRow("selector of an export") << "export-request selector.json --out r.request"
                                           << "selector.json";
    QTest::newRow("selector of an option") << "run sound.json --forget class:9"
                                           << "";
    QTest::newRow("layer") << "run layer.json"
                           << "layer.json";
    QTest::newRow("layer beside an option") << "run layer.json --gamma layers.0=0.5"
                                            << "layer.json";
    QTest::newRow("layer of an option") << "run sound.json --gamma nowhere=0.5"
                                        << "";
    QTest::newRow("epochs of an option") << "run sound.json --epochs -1"
                                         << "";
    QTest::newRow("data of an option") << "run sound.json --data nonsense"
                                       << "";
    QTest::newRow("architecture of an option") << "run sound.json --arch nonsense"
                                               << "";
}

/// A plan is blamed for what it says, not for what an option says in its place.
void TestBadInput::fileIsNamedForWhatItSays()
{
    QFETCH(QString, arguments);
    QFETCH(QString, file);
    const CommandOutcome outcome = runWith(arguments);
    QCOMPARE(outcome.exitCode, 2);
    const QString named = outcome.error()["file"].toString();
    QVERIFY2(file.isEmpty() ? !named.contains("sound.json") : named == m_line.path(file), qPrintable(named));
}

void TestBadInput::lockedLog()
{
    // As another program would that writes to it.
    const int lock = ::open(m_line.path("locked.sqlite-lock").toLocal8Bit().constData(), O_RDWR | O_CREAT, 0600);
    QVERIFY(lock >= 0);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    const CommandOutcome outcome = runWith("run --model MODEL --data DATA --forget 0:5 --db locked.sqlite");
    ::close(lock);
    refused(outcome, {1, "database-locked", "locked.sqlite", {}, whole});
}

void TestBadInput::fullDisk_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("bytes"); // that the disk takes of any file
    constexpr qint64 kilobyte = 1024;
    QTest::newRow("model") << "train --arch mlp --data DATA --epochs 1 --out full.safetensors"
                           << "full.safetensors" << kilobyte;
    // The log keeps the weights, which are a little smaller than the result with what it says about itself, and larger
    // than the log is.
    const QString wide = "--model wide.safetensors --data DATA --forget 0:5 --epochs 1 --db ";
    QCOMPARE(runWith("train --arch allcnn --data DATA --epochs 1 --out wide.safetensors").exitCode, 0);
    QCOMPARE(runWith("run " + wide + "wide.sqlite").exitCode, 0);
    const QFileInfoList weights = QDir(m_line.path("wide-weights")).entryInfoList({"*.safetensors"}, QDir::Files);
    QVERIFY(!weights.isEmpty());
    QTest::newRow("result of a run") << "run " + wide + "full.sqlite --save saved.safetensors"
                                     << "saved.safetensors" << weights.first().size();
    QTest::newRow("spectrum") << "spectrum --model MODEL --data DATA --no-cache --out full.json"
                              << "full.json" << kilobyte;
    QTest::newRow("request") << "export-request --data DATA --forget 0:90 --out full.request"
                             << "full.request" << kilobyte;
}

/// What stood there before stays.
void TestBadInput::fullDisk()
{
    QFETCH(QString, arguments);
    QFETCH(QString, file);
    QFETCH(qint64, bytes);
    m_line.write(file, "before");
    arguments.replace("DATA", m_line.data()).replace("MODEL", m_model);
    const auto process = m_line.prepare(arguments.split(' ') + QStringList{"--json"});
    process->setChildProcessModifier([size = static_cast<rlim_t>(bytes)] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{size, size};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    process->start();
    refused(CommandLine::finish(*process), {1, "disk-full", file, {}, whole});
    QCOMPARE(contentOf(file), QByteArray("before"));
}

void TestBadInput::damagedCacheIsMadeAnew()
{
    const QString arguments = "spectrum --model MODEL --data DATA --db cached.sqlite";
    const CommandOutcome first = runWith(arguments);
    QCOMPARE(first.exitCode, 0);
    QDirIterator files(m_line.path("."), {"*.safetensors"}, QDir::Files, QDirIterator::Subdirectories);
    int damaged = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains("cache"))
            continue;
        QFile file(path);
        QVERIFY(file.resize(file.size() - 7));
        ++damaged;
    }
    QVERIFY(damaged > 0);
    const CommandOutcome second = runWith(arguments);
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.document()["layers"], first.document()["layers"]);
    QVERIFY2(second.standardError.contains("computed anew"), second.standardError);
}

void TestBadInput::nothingWasCalledOrLost()
{
    QVERIFY(!QFile::exists(m_line.path("called")));
    for (auto log = m_logs.begin(); log != m_logs.end(); ++log) {
        QVERIFY(!log->isEmpty());
        QVERIFY2(contentOf(log.key()) == log.value(), qPrintable(log.key()));
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
