// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace unlearn;

namespace {

struct ShownWindow {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    MainWindow window{fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {}};
    QTemporaryDir folder;

    ShownWindow() { window.show(); }

    /// Chooses a file of the folder in the dialog that the action opens.
    bool choose(const char* action, const char* dialogName, const QString& file)
    {
        window.findChild<QAction*>(QLatin1String(action))->trigger();
        auto* dialog = window.findChild<QFileDialog*>(QLatin1String(dialogName));
        if (!dialog)
            return false;
        dialog->setDirectory(folder.path());
        dialog->selectFile(folder.filePath(file));
        QMetaObject::invokeMethod(dialog, "accept");
        return QTest::qWaitFor([&] { return !window.findChild<QFileDialog*>(QLatin1String(dialogName)); });
    }
    QString messages() const
    {
        const auto* table = window.findChild<QTableView*>(QStringLiteral("messagesTable"))->model();
        QString all;
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                all += table->index(row, column).data().toString() + QLatin1Char(' ');
        }
        return all;
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
        ShownWindow s;
        QVERIFY(s.choose("exportLogAction", "exportLogDialog", QStringLiteral("mine.sqlite")));
        QTRY_VERIFY2(s.messages().contains(QStringLiteral("mine.sqlite")), qUtf8Printable(s.messages()));
        QCOMPARE(QString::fromStdString(s.lab->exportedTo.string()), s.folder.filePath(QStringLiteral("mine.sqlite")));
    }

    void anotherLogIsTakenIn()
    {
        ShownWindow s;
        const QString file = s.folder.filePath(QStringLiteral("theirs.sqlite"));
        std::ofstream(file.toStdString()) << "a log";
        QVERIFY(s.choose("mergeLogAction", "mergeLogDialog", QStringLiteral("theirs.sqlite")));
        QTRY_VERIFY2(s.messages().contains(QStringLiteral("came in")), qUtf8Printable(s.messages()));
        QVERIFY2(s.messages().contains(QLatin1Char('2')) && s.messages().contains(QStringLiteral("already")),
                 qUtf8Printable(s.messages()));
        QVERIFY(!s.messages().contains(QStringLiteral("left out")));
        QCOMPARE(QString::fromStdString(s.lab->mergedFrom.string()), file);
    }

    void failuresAreTold()
    {
        ShownWindow s;
        s.lab->log = Behaviour::Fail;
        QVERIFY(s.choose("exportLogAction", "exportLogDialog", QStringLiteral("mine.sqlite")));
        const auto* banner = s.window.findChild<QLabel*>(QStringLiteral("bannerText"));
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(QLatin1String(FakeLab::failure)));
    }
};

QTEST_MAIN(TestLogCommands)
#include "test_log_commands.moc"
