// SPDX-License-Identifier: GPL-3.0-or-later
// The window program writes reports without a window, and without a display.
#include "core/report/report_folder.h"
#include "tests/core/report/report_fixture.h"

#include <QProcess>
#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

class TestReportProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesWithoutADisplay();
    void refuses_data();
    void refuses();

private:
    struct Outcome {
        int exitCode;
        QByteArray error;
    };
    Outcome run(const QStringList& arguments) const;

    StoreFolder m_folder;
};

void TestReportProgram::initTestCase()
{
    RunStore store(m_folder.file());
    logRun(store, {.name = hostileName});
    logRun(store, {.gamma = 0.5});
}

TestReportProgram::Outcome TestReportProgram::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WORKBENCH_EXECUTABLE),
                  arguments + QStringList{"--db", QString::fromStdString(m_folder.file())});
    process.waitForFinished(100000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardError()};
}

void TestReportProgram::writesWithoutADisplay()
{
    const std::string folder = m_folder.path("report");
    const Outcome outcome = run({"--report", "1", "last", "--out", QString::fromStdString(folder)});
    QVERIFY2(outcome.exitCode == 0, outcome.error);
    const ReportCheck check = verifyReport(folder);
    QVERIFY(check.isIntact());
    QCOMPARE(check.runs.size(), std::size_t{2});
    QVERIFY(QFile::exists(QString::fromStdString(folder) + "/report-a4.pdf"));
    QCOMPARE(run({"--report", "1", "--out", QString::fromStdString(folder)}).exitCode, 2); // no longer empty
}

void TestReportProgram::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const QString folder = QString::fromStdString(m_folder.path("refused"));
    QTest::newRow("no run") << QStringList{"--report", "--out", folder} << "numbers of runs";
    QTest::newRow("no folder") << QStringList{"--report", "1"} << "--out";
    QTest::newRow("no number") << QStringList{"--report", "first", "--out", folder} << "first";
    QTest::newRow("no such run") << QStringList{"--report", "9", "--out", folder} << "9";
}

void TestReportProgram::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(part.toUtf8()), outcome.error);
}

QTEST_GUILESS_MAIN(TestReportProgram)
#include "test_report_program.moc"
