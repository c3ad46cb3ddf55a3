// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shown_window.h"
#include "widgets/session/moment_cache.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace unlearn;

namespace {

struct LogWindow : ShownWindow {
    QTemporaryDir folder;

    /// Chooses a file of the folder in the dialog that the action opens.
    bool choose(const char* action, const char* dialogName, const QString& file)
    {
        find<QAction>(action)->trigger();
        auto* dialog = find<QFileDialog>(dialogName);
        if (!dialog)
            return false;
        dialog->setDirectory(folder.path());
        dialog->selectFile(folder.filePath(file));
        QMetaObject::invokeMethod(dialog, "accept");
        return QTest::qWaitFor([&] { return !find<QFileDialog>(dialogName); });
    }
};

} // namespace

class TestLogCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_log_commands"));
        QSettings().clear();
    }

    void logIsWrittenToAFile()
    {
        LogWindow s;
        QVERIFY(s.choose("exportLogAction", "exportLogDialog", QStringLiteral("mine.sqlite")));
        QTRY_VERIFY(s.isSaid(QStringLiteral("mine.sqlite")));
        QCOMPARE(QString::fromStdString(s.lab->exportedTo.string()), s.folder.filePath(QStringLiteral("mine.sqlite")));
    }

    void anotherLogIsTakenIn()
    {
        LogWindow s;
        const QString file = s.folder.filePath(QStringLiteral("theirs.sqlite"));
        std::ofstream(file.toStdString()) << "a log";
        QVERIFY(s.choose("mergeLogAction", "mergeLogDialog", QStringLiteral("theirs.sqlite")));
        QTRY_VERIFY(s.isSaid(QStringLiteral("came in")));
        QVERIFY(s.isSaid(QStringLiteral("2")) && s.isSaid(QStringLiteral("already")));
        QVERIFY(!s.isSaid(QStringLiteral("left out")));
        QCOMPARE(QString::fromStdString(s.lab->mergedFrom.string()), file);
    }

    void whatAPurgeKeepsOutIsTold()
    {
        LogWindow s;
        s.lab->mergedPurged = 3;
        std::ofstream(s.folder.filePath(QStringLiteral("theirs.sqlite")).toStdString()) << "a log";
        QVERIFY(s.choose("mergeLogAction", "mergeLogDialog", QStringLiteral("theirs.sqlite")));
        QTRY_VERIFY(s.isSaid(QStringLiteral("came in")));
        QVERIFY(s.isSaid(QStringLiteral("3 run")) && s.isSaid(QStringLiteral("was purged here")));
    }

    void failuresAreTold()
    {
        LogWindow s;
        s.lab->log = Behaviour::Fail;
        QVERIFY(s.choose("exportLogAction", "exportLogDialog", QStringLiteral("mine.sqlite")));
        const auto* banner = s.find<QLabel>("bannerText");
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(QLatin1String(FakeLab::failure)));
    }

    void failuresAreResults()
    {
        LogWindow s;
        s.lab->log = Behaviour::Fail;
        const auto isResult = [&s](SideJob job) {
            return s.window.sideJobs().result(job).contains(QLatin1String(FakeLab::failure));
        };
        QVERIFY(s.choose("exportLogAction", "exportLogDialog", QStringLiteral("mine.sqlite")));
        QTRY_VERIFY(isResult(SideJob::LogExport));
        QVERIFY(!isResult(SideJob::LogMerge));
        std::ofstream(s.folder.filePath(QStringLiteral("theirs.sqlite")).toStdString()) << "a log";
        QVERIFY(s.choose("mergeLogAction", "mergeLogDialog", QStringLiteral("theirs.sqlite")));
        QTRY_VERIFY(isResult(SideJob::LogMerge));
        s.lab->log = Behaviour::Finish;
        QVERIFY(s.choose("exportLogAction", "exportLogDialog", QStringLiteral("mine.sqlite")));
        QTRY_VERIFY(s.isSaid(QStringLiteral("mine.sqlite")));
        QVERIFY(!isResult(SideJob::LogExport)); // of the last one
    }

    /// With figures; what is said to the desktop at the end is said among the messages, too.
    void whatWasDoneIsTheResult()
    {
        LogWindow s;
        const auto result = [&s](SideJob job) { return s.window.sideJobs().result(job); };
        QVERIFY(s.choose("exportLogAction", "exportLogDialog", QStringLiteral("mine.sqlite")));
        QTRY_VERIFY(result(SideJob::LogExport).contains(QStringLiteral("mine.sqlite")));
        QVERIFY2(result(SideJob::LogExport).contains(sizeText(qint64{3} << 20)), // by the fakes
                 qPrintable(result(SideJob::LogExport)));
        QVERIFY(s.isSaid(result(SideJob::LogExport)));

        std::ofstream(s.folder.filePath(QStringLiteral("theirs.sqlite")).toStdString()) << "a log";
        QVERIFY(s.choose("mergeLogAction", "mergeLogDialog", QStringLiteral("theirs.sqlite")));
        QTRY_VERIFY(result(SideJob::LogMerge).contains(QStringLiteral("came in")));
        QVERIFY(s.isSaid(result(SideJob::LogMerge)));

        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        s.find<QAction>("purgeAction")->trigger();
        QTRY_VERIFY(s.find<QMessageBox>("purgeQuestion"));
        QCOMPARE(result(SideJob::Purge), QString()); // what would be done is none
        QTest::mouseClick(s.find<QPushButton>("purgeButton"), Qt::LeftButton);
        QTRY_VERIFY(result(SideJob::Purge).contains(QStringLiteral("was purged. 1 step")));
        QVERIFY2(result(SideJob::Purge).contains(QStringLiteral("1 thing")), qPrintable(result(SideJob::Purge)));
        QVERIFY(s.isSaid(result(SideJob::Purge)));
    }
};

QTEST_MAIN(TestLogCommands)
#include "test_log_commands.moc"
