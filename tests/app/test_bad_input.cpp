// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with what a command is given: one JSON document, an exit code, one sentence that names the culprit.
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace unlearn::test;

class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badInput_data();
    void badInput();

private:
    void write(const QString& name, const QByteArray& content) const;

    CommandLine m_line;
    QString m_model;
};

void TestBadInput::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_line.path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestBadInput::initTestCase()
{
    m_model = m_line.trainedModel();
    QFile model(m_model);
    QVERIFY(model.open(QIODevice::ReadOnly));
    const QByteArray content = model.readAll();
    write("truncated.safetensors", content.left(content.size() / 2));
    write("empty.safetensors", {});
    write("noise.safetensors", QByteArray(1000, '\x7f'));
    write("broken.json", "{\"version\": 1,");
    write("unknown-field.json", R"({"version": 1, "data": {"source": "x"}, "model": {"file": "y"}, "gama": 1})");
    write("indices.txt", "1 2 400\n");
    write("letters.txt", "1 2 three\n");
    write("notes.sqlite",
          "no database at all, but long enough to have a header of the size that is looked at first "
          "by whoever opens such a file");
    write("recipe.json", R"({"batch_size": -5})");
    m_line.writeData("short", 400);
    QFile images(m_line.path("short/train-images-idx3-ubyte"));
    QVERIFY(images.resize(5000));
    QDir().mkpath(m_line.path("nothing"));
}

void TestBadInput::badInput_data()
{
    QTest::addColumn<QString>("arguments"); // DATA and MODEL stand for the sound ones
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("names"); // what the sentence must name
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const char* arguments, const char* code, const char* names,
                        int exitCode = 2) {
        QTest::newRow(name) << QString(arguments) << QString(code) << QString(names) << exitCode;
    };
    row("recipe that is a folder", "train --arch mlp --data DATA --out x.safetensors --recipe nothing",
        "file-unreadable", "--recipe");
    row("unknown data", "datasets nonsense", "unknown-name", "nonsense");
    row("missing data", "datasets idx:absent", "file-missing", "absent");
    row("empty folder", "datasets idx:nothing", "file-missing", "nothing");
    row("truncated data", "datasets idx:short", "file-corrupt", "train-images-idx3-ubyte");
    row("missing model", "models absent.safetensors", "file-missing", "absent.safetensors");
    row("truncated model", "models truncated.safetensors", "file-corrupt", "truncated.safetensors");
    row("empty model", "models empty.safetensors", "file-corrupt", "empty.safetensors");
    row("noise as a model", "models noise.safetensors", "", "noise.safetensors");
    row("folder as a model", "models nothing", "", "nothing");
    row("unknown architecture", "train --data DATA --out x.safetensors --arch nonsense", "unknown-name", "nonsense");
    row("architecture that does not fit", "evaluate --model MODEL --data DATA --arch smallcnn", "", "model");
    row("lone --forget", "train --data DATA --out x.safetensors --arch mlp --forget 0:5", "value-out-of-range",
        "--without-forget");
    row("no epochs", "train --data DATA --out x.safetensors --arch mlp --epochs -1", "value-out-of-range", "epochs");
    row("bad recipe", "train --data DATA --out x.safetensors --arch mlp --recipe recipe.json", "", "recipe.json");
    row("missing recipe", "train --data DATA --out x.safetensors --arch mlp --recipe absent.json", "file-missing",
        "absent.json");
    row("negative seed", "run --model MODEL --data DATA --forget 0:5 --seed -1", "usage", "seed");
    row("missing plan", "run absent.json", "file-missing", "absent.json");
    row("broken plan", "run broken.json", "file-corrupt", "broken.json");
    row("unknown field", "run unknown-field.json", "", "gama");
    row("nothing to run", "run", "value-out-of-range", "--data");
    row("two beginnings", "run broken.json --demo", "value-out-of-range", "--demo");
    row("gamma too large", "run --model MODEL --data DATA --forget 0:5 --gamma 1.5", "value-out-of-range", "--gamma");
    row("gamma in letters", "run --model MODEL --data DATA --forget 0:5 --gamma layers.0=high", "value-out-of-range",
        "--gamma");
    row("gamma of no layer", "run --model MODEL --data DATA --forget 0:5 --gamma nowhere=0.5", "unknown-name",
        "nowhere");
    row("unknown stop rule", "run --model MODEL --data DATA --forget 0:5 --stop never", "unknown-name", "never");
    row("unknown measure", "run --model MODEL --data DATA --forget 0:5 --measure feet", "unknown-name", "feet");
    row("nothing to forget", "run --model MODEL --data DATA", "value-out-of-range", "forget");
    row("everything to forget",
        "run --model MODEL --data DATA --forget class:0 --forget class:1 --forget class:2 --forget class:3",
        "value-out-of-range", "forget");
    row("class out of range", "run --model MODEL --data DATA --forget class:4", "value-out-of-range", "class:4");
    row("index out of range", "run --model MODEL --data DATA --forget @indices.txt", "value-out-of-range", "400");
    row("letters as indices", "run --model MODEL --data DATA --forget @letters.txt", "", "letters.txt");
    row("unknown device", "run --model MODEL --data DATA --forget 0:5 --device abacus", "device", "abacus");
    row("spectrum on unknown device", "spectrum --model MODEL --data DATA --device abacus", "device", "abacus");
    row("negative threads", "models --threads -3", "value-out-of-range", "threads");
    row("no such run", "runs show 77", "value-out-of-range", "77");
    row("no number", "runs show seven", "value-out-of-range", "RUN");
    row("missing log", "runs list --db absent.sqlite", "file-missing", "absent.sqlite");
    row("no log at all", "runs list --db notes.sqlite", "database-corrupt", "notes.sqlite", 1);
    row("no log to write to", "run --model MODEL --data DATA --forget 0:5 --db notes.sqlite", "database-corrupt",
        "notes.sqlite", 1);
    row("no folder for the log", "run --model MODEL --data DATA --forget 0:5 --db /proc/none/runs.sqlite",
        "file-unwritable", "/proc/none", 1);
    row("no folder to save in", "run --model MODEL --data DATA --forget 0:5 --save recipe.json/x", "file-unwritable",
        "recipe.json", 1);
    row("nothing to resume", "run --resume 5", "value-out-of-range", "5");
    row("changed resumption", "run --resume 5 --gamma 0.5", "value-out-of-range", "--resume");
}

void TestBadInput::badInput()
{
    QFETCH(QString, arguments);
    QFETCH(QString, code);
    QFETCH(QString, names);
    QFETCH(int, exitCode);
    arguments.replace("DATA", m_line.data()).replace("MODEL", m_model);
    const CommandOutcome outcome = m_line.run(arguments.split(' ') + QStringList{"--json"});
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.document().keys(), QStringList{"error"});
    const QJsonObject error = outcome.error();
    QCOMPARE(error.keys(), (QStringList{"code", "expected", "field", "file", "found", "message"}));
    if (!code.isEmpty())
        QCOMPARE(error["code"].toString(), code);
    const QByteArray message = error["message"].toString().toUtf8();
    QVERIFY2(message.contains(names.toUtf8()), message);
    QVERIFY2(!message.contains('\n'), message);
    QVERIFY2(outcome.standardError.contains(message), outcome.standardError);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
