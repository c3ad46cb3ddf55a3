// SPDX-License-Identifier: GPL-3.0-or-later
// unlearn data, against a server on localhost. A whole download of a real archive is for people; that of a small one is
// in test_get_data.
#include "tests/app/command_line.h"
#include "tests/core/data/http_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <signal.h>

using namespace unlearn::test;

class TestDataCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatThereIs()
    {
        const CommandOutcome outcome = m_line.run({"data", "list", "--to", "downloads", "--json"});
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
        QCOMPARE(outcome.document()["folder"].toString(), m_line.path("downloads"));
        const QJsonArray data = outcome.document()["data"].toArray();
        QCOMPARE(data.size(), 4);
        for (const auto& one : data) {
            QCOMPARE(one.toObject()["state"].toString(), "missing");
            QVERIFY(one.toObject()["bytes"].toInteger() > 30'000'000);
        }
        const CommandOutcome text = m_line.run({"data", "list"});
        for (const char* part : {"cifar10", "cifar100", "fashion-mnist", "tiny-imagenet", "170.1 MB", "missing", "home",
                                 "expected names and sizes"})
            QVERIFY2(text.standardOutput.contains(part), part);
    }

    void whatIsThereIsNotDownloaded()
    {
        const QString folder = m_line.path("there/cifar-10-batches-bin");
        QDir().mkpath(folder);
        for (const char* name : {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin",
                                 "data_batch_5.bin", "test_batch.bin", "batches.meta.txt"}) {
            QFile file(folder + '/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(30'730'000)); // a hole, which takes no room
        }
        const CommandOutcome outcome =
            m_line.run({"data", "get", "cifar10", "--to", "there", "--from", url("nothing"), "--json"});
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
        QCOMPARE(outcome.document()["was_there"].toBool(), true);
        QCOMPARE(outcome.document()["data"].toString(), "cifar10:" + folder);
        QVERIFY(m_server.requests().empty());
        QCOMPARE(outcome.document()["checked"].toString(), "sizes");
        const CommandOutcome text = m_line.run({"data", "get", "cifar10", "--to", "there"});
        QVERIFY(text.standardOutput.contains("--data cifar10:"));
        QVERIFY(text.standardOutput.contains("names and sizes alone"));

        const QByteArray sum = QCryptographicHash::hash(QByteArray(30'730'000, '\0'), QCryptographicHash::Sha256);
        m_line.write("there/cifar-10-batches-bin/SHA256SUMS", sum.toHex() + "  test_batch.bin\n");
        const QStringList command{"data", "get", "cifar10", "--to", "there", "--json"};
        QCOMPARE(m_line.run(command).document()["checked"].toString(), "sha256");
        QFile batch(folder + "/test_batch.bin");
        QVERIFY(batch.open(QIODevice::ReadWrite) && batch.putChar('x'));
        batch.close();
        const CommandOutcome listed = m_line.run({"data", "list", "--to", "there", "--json"});
        const QJsonObject present = listed.document()["data"].toArray().at(0).toObject();
        QCOMPARE(present["state"].toString(), "present");
        QCOMPARE(present["checkable"].toBool(), true);
        const CommandOutcome damaged = m_line.run(command);
        QCOMPARE(damaged.error()["code"].toString(), "file-corrupt");
        QVERIFY(damaged.error()["message"].toString().contains(batch.fileName()));
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("names");
        QTest::newRow("no such data set") << QStringList{"cifar11"} << "unknown-name"
                                          << "cifar11";
        QTest::newRow("not there") << QStringList{"cifar100", "--from", url("nothing")} << "file-missing"
                                   << "nothing/cifar-100-binary.tar.gz";
        QTest::newRow("another file") << QStringList{"cifar100", "--from", url("other")} << "file-corrupt"
                                      << "168513733";
        QTest::newRow("another protocol") << QStringList{"cifar100", "--from", "ftp://127.0.0.1/x"} << "file-unreadable"
                                          << "ftp://127.0.0.1";
        QTest::newRow("no folder") << QStringList{"cifar100", "--to", "/proc/none"} << "file-unwritable"
                                   << "/proc/none";
    }
    void badInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        QFETCH(QString, names);
        m_server.serve("other/cifar-100-binary.tar.gz", {.body = "<html>Sorry</html>"});
        QStringList command = QStringList{"data", "get"} + arguments + QStringList{"--json"};
        if (!arguments.contains("--to"))
            command += QStringList{"--to", "bad"};
        const CommandOutcome outcome = m_line.run(command);
        QVERIFY(outcome.exitCode == 1 || outcome.exitCode == 2);
        QCOMPARE(outcome.error()["code"].toString(), code);
        QVERIFY2(outcome.error()["message"].toString().contains(names), outcome.standardOutput);
        QVERIFY(QDir(m_line.path("bad")).entryList({"*.part"}).isEmpty());
    }

    void stoppedItGoesOn()
    {
        const std::string start(50'000, 'x');
        m_server.serve("slow/cifar-10-binary.tar.gz", {.body = start, .saysLength = false, .fallsSilentAfter = 50'000});
        const QStringList command{"data", "get", "cifar10", "--to", "stopped", "--from", url("slow"), "--json"};
        const QString part = m_line.path("stopped/cifar-10-binary.tar.gz.part");
        const auto process = m_line.start(command);
        QTRY_COMPARE(QFileInfo(part).size(), qint64{50'000});
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const CommandOutcome stopped = CommandLine::finish(*process);
        QCOMPARE(stopped.exitCode, 130);
        QCOMPARE(stopped.error()["code"].toString(), "cancelled");
        QCOMPARE(QFileInfo(part).size(), qint64{50'000});
        const CommandOutcome listed = m_line.run({"data", "list", "--to", "stopped", "--json"});
        const QJsonObject partial = listed.document()["data"].toArray().at(0).toObject();
        QCOMPARE(partial["name"].toString(), "cifar10");
        QCOMPARE(partial["state"].toString(), "partial");
        QCOMPARE(partial["bytes_there"].toInt(), 50'000);

        m_server.serve("slow/cifar-10-binary.tar.gz", {.body = start + std::string(10'000, 'y'), .saysLength = false});
        const CommandOutcome resumed = m_line.run(command); // which breaks off again
        QCOMPARE(resumed.error()["code"].toString(), "file-unreadable");
        QCOMPARE(QFileInfo(part).size(), qint64{60'000});
        QVERIFY(m_server.requests().back().find("Range: bytes=50000-") != std::string::npos);
        QVERIFY(resumed.standardError.contains("Goes on after 0.1 MB"));
    }

private:
    QString url(const char* path) const { return QString::fromStdString(m_server.url(path)); }

    HttpServer m_server;
    CommandLine m_line;
};

QTEST_GUILESS_MAIN(TestDataCommand)
#include "test_data_command.moc"
