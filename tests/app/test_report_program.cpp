// SPDX-License-Identifier: GPL-3.0-or-later
// The window program writes reports without a window, and without a display.
#include "core/data/dataset_catalogue.h"
#include "core/data/forget_set.h"
#include "core/report/report_folder.h"
#include "tests/core/data/data_files.h"
#include "tests/core/report/report_fixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

class TestReportProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesWithoutADisplay();
    void speaksThePersonsLanguage_data();
    void speaksThePersonsLanguage();
    void samplesAreShownOrLeftOut_data();
    void samplesAreShownOrLeftOut();
    void refuses_data();
    void refuses();

private:
    struct Outcome {
        int exitCode;
        QByteArray error;
    };
    /// chosenLanguage: that of the window's settings; empty: the system's.
    Outcome run(const QStringList& arguments, const QString& locale = QStringLiteral("C.UTF-8"),
                const QString& chosenLanguage = {}) const;
    /// A run without figures, of images that can be read.
    RunId logReadableRun() const;

    StoreFolder m_folder;
};

void TestReportProgram::initTestCase()
{
    RunStore store(m_folder.file());
    logRun(store, {.name = hostileName});
    logRun(store, {.gamma = 0.5});
}

TestReportProgram::Outcome TestReportProgram::run(const QStringList& arguments, const QString& locale,
                                                  const QString& chosenLanguage) const
{
    const QString settings = QString::fromStdString(m_folder.path("config")) + chosenLanguage;
    if (!chosenLanguage.isEmpty())
        QSettings(settings + QStringLiteral("/unlearning-workbench/unlearning-workbench.conf"), QSettings::IniFormat)
            .setValue(QStringLiteral("window/language"), chosenLanguage);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    for (const char* name : {"LANG", "LC_ALL", "LANGUAGE"})
        environment.insert(QLatin1String(name), locale);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WORKBENCH_EXECUTABLE),
                  arguments + QStringList{"--db", QString::fromStdString(m_folder.file())});
    process.waitForFinished(100000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardError()};
}

RunId TestReportProgram::logReadableRun() const
{
    Plan plan;
    plan.data = "idx:" + m_folder.path("data");
    plan.model.file = "/models/original.safetensors";
    plan.forget = {"class:1"};
    writeIdxFolder(m_folder.path("data"));
    const auto dataset = openDataset(plan.data);
    RunHeader header = fullHeader();
    header.plan = planToJson(plan);
    header.dataHash = dataset->hash;
    header.forgetHash = selectForgetSet(*dataset, plan.forget, plan.seed).hash();
    RunStore store(m_folder.file());
    const RunId run = store.beginRun(header);
    store.endRun(run, RunState::Finished, 0);
    return run;
}

void TestReportProgram::writesWithoutADisplay()
{
    const std::string folder = m_folder.path("report");
    const Outcome outcome = run({"--report", "1", "last", "--out", QString::fromStdString(folder)});
    QVERIFY2(outcome.exitCode == 0, outcome.error);
    const ReportCheck check = verifyReport(folder);
    QVERIFY(check.isIntact());
    QCOMPARE(check.runs.size(), std::size_t{2});
    for (const char* file : {"report-a4.pdf", "figures/forget-error.png", "figures/forget-error.pdf"})
        QVERIFY2(QFile::exists(QString::fromStdString(folder) + '/' + QLatin1String(file)), file);
    QCOMPARE(run({"--report", "1", "--out", QString::fromStdString(folder)}).exitCode, 2); // no longer empty
}

void TestReportProgram::speaksThePersonsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("de") << "de_DE.UTF-8"
                        << "" << QStringList{"lang=\"de\"", "Tabelle 1. ", "15,00 \u00b1 0,71"};
    QTest::newRow("ar") << "ar_EG.UTF-8"
                        << "" << QStringList{"lang=\"ar\"", "dir=\"rtl\"", "الجدول 1. ", "500 عيّنة تدريب"};
    QTest::newRow("zh") << "zh_CN.UTF-8"
                        << "" << QStringList{"lang=\"zh", "表 1. ", "15.00 \u00b1 0.71"};
    QTest::newRow("none of ours") << "fi_FI.UTF-8"
                                  << "" << QStringList{"lang=\"en\"", "Table 1. "};
    QTest::newRow("fr, by the settings") << "C.UTF-8"
                                         << "fr" << QStringList{"lang=\"fr\"", "Tableau 1. "};
    QTest::newRow("fr, other than the system's") << "de_DE.UTF-8"
                                                 << "fr" << QStringList{"lang=\"fr\"", "Tableau 1. "};
}

void TestReportProgram::speaksThePersonsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, chosen);
    QFETCH(QStringList, parts);
    const QString folder = QString::fromStdString(m_folder.path("report in ")) + locale + chosen;
    const Outcome outcome = run({"--report", "1", "--out", folder}, locale, chosen);
    QVERIFY2(outcome.exitCode == 0, outcome.error);
    QFile page(folder + QStringLiteral("/report.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    for (const QString& part : parts)
        QVERIFY2(html.contains(part), qUtf8Printable(part + "\n" + html.left(4000)));
    // Core writes the digits 0 to 9, and counts in sentences have no others.
    QVERIFY(!html.contains(QRegularExpression(QStringLiteral("[\u0660-\u0669]"))));
}

void TestReportProgram::samplesAreShownOrLeftOut_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("areShown");
    QTest::newRow("shown") << QStringList{} << true;
    QTest::newRow("left out") << QStringList{"--no-images"} << false;
}

void TestReportProgram::samplesAreShownOrLeftOut()
{
    QFETCH(QStringList, options);
    QFETCH(bool, areShown);
    const QString number = QString::number(logReadableRun().value);
    const QString folder = QString::fromStdString(m_folder.path("report with samples, ")) + number;
    const Outcome outcome = run(options + QStringList{"--report", number, "--out", folder});
    QVERIFY2(outcome.exitCode == 0, outcome.error);
    for (const char* type : {"svg", "pdf", "png"})
        QCOMPARE(QFile::exists(folder + QStringLiteral("/figures/forget-samples-run-%1.%2").arg(number, type)),
                 areShown);
    QFile page(folder + QStringLiteral("/report.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QCOMPARE(page.readAll().contains("data:image/png;base64,"), areShown);
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
