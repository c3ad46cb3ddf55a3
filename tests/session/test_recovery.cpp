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

    /// It stays until somebody recovers or discards it.
    void whatAProcessOfTheSameNumberLeftStays()
    {
        const QTemporaryDir folder;
        const QString left =
            folder.filePath(QStringLiteral("recovery-%1.json").arg(QCoreApplication::applicationPid()));
        QFile file(left);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        ExperimentSession session(fakeServices(std::make_shared<FakeLab>()));
        {
            const Recovery recovery(session, path(folder));
            QVERIFY(QString::fromStdString(recovery.file().string()) != left);
        }
        QVERIFY(QFile::exists(left));
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

    void aPurgeTakesItsSelectorsOut()
    {
        const QTemporaryDir folder;
        ExperimentSession session(fakeServices(std::make_shared<FakeLab>()));
        Recovery recovery(session, path(folder));
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment());
        Plan plan = session.plan();
        plan.forget = {"1:5", "samples:3,10-19"};
        session.changePlan(plan);
        const QString own = QString::fromStdString(recovery.file().string());
        QTRY_VERIFY(read(own).contains("10-19"));
        const QString left = folder.filePath(QStringLiteral("recovery-1.json")); // as after a crash
        QVERIFY(QFile::copy(own, left));
        session.forgetPurged({"samples:3,10-19"});
        recovery.purge({"samples:3,10-19"});
        QTRY_VERIFY(!read(own).contains("10-19") && !read(left).contains("10-19"));
        QVERIFY(read(own).contains("1:5")); // another request's
        const auto recovered = Recovery::find(path(folder));
        QVERIFY(recovered);
        QCOMPARE(recovered->plan.forget, std::vector<std::string>{"1:5"});
        // Nor does it come back with the next change.
        session.setAllGammas(0.4375);
        QTRY_VERIFY(read(own).contains("0.4375"));
        QVERIFY(!read(own).contains("10-19"));
        // Nor where another session goes on with the experiment.
        const QTemporaryDir nextFolder;
        ExperimentSession next(fakeServices(std::make_shared<FakeLab>()));
        Recovery its(next, path(nextFolder));
        next.adopt(session.content().value());
        const QString nextFile = QString::fromStdString(its.file().string());
        QTRY_VERIFY(read(nextFile).contains("0.4375"));
        QVERIFY(read(nextFile).contains("1:5") && !read(nextFile).contains("10-19"));
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
    static QByteArray read(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::filesystem::path path(const QTemporaryDir& folder) { return folder.path().toStdString(); }
};

QTEST_MAIN(TestRecovery)
#include "test_recovery.moc"
