// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/recovery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSavedIsKeptUntilItIs()
    {
        const QTemporaryDir folder;
        ExperimentSession session(fakeServices(std::make_shared<FakeLab>()));
        const Recovery recovery(session, path(folder));
        const QString file = QString::fromStdString(recovery.file().string());
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment());
        session.setAllGammas(0.5);
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(!Recovery::find(path(folder))); // this window is open
        session.undoStack()->undo();
        QTRY_VERIFY(!QFile::exists(file));
    }

    void aWindowThatClosesLeavesNothing()
    {
        const QTemporaryDir folder;
        ExperimentSession session(fakeServices(std::make_shared<FakeLab>()));
        {
            const Recovery recovery(session, path(folder));
            session.openPlan("/fake/folder/fake.unlearn.json");
            QTRY_VERIFY(session.experiment());
            session.setAllGammas(0.5);
            QTRY_VERIFY(QFile::exists(QString::fromStdString(recovery.file().string())));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// As after a crash: the file of another process, which is gone.
    void whatACrashLeavesIsFound()
    {
        const QTemporaryDir folder;
        ExperimentSession session(fakeServices(std::make_shared<FakeLab>()));
        {
            const Recovery recovery(session, path(folder));
            session.openPlan("/fake/folder/fake.unlearn.json");
            QTRY_VERIFY(session.experiment());
            session.setAllGammas(0.25);
            const QString file = QString::fromStdString(recovery.file().string());
            QTRY_VERIFY(QFile::exists(file));
            QVERIFY(QFile::copy(file, folder.filePath(QStringLiteral("recovery-1.json"))));
        }
        const auto recovered = Recovery::find(path(folder));
        QVERIFY(recovered);
        QCOMPARE(recovered->planFile.string(), std::string("/fake/folder/fake.unlearn.json"));
        QCOMPARE(recovered->plan.gamma, 0.25);
        QVERIFY(recovered->plan == session.plan());
        Recovery::discard(*recovered);
        QVERIFY(!Recovery::find(path(folder)));
    }

    void whatCanNotBeReadIsRemoved()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("recovery-2.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"plan_file\": \"/a.json\", \"plan\": \"no plan\"}");
        file.close();
        QVERIFY(!Recovery::find(path(folder)));
        QVERIFY(!file.exists());
    }

private:
    static std::filesystem::path path(const QTemporaryDir& folder) { return folder.path().toStdString(); }
};

QTEST_MAIN(TestRecovery)
#include "test_recovery.moc"
