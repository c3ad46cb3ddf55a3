// SPDX-License-Identifier: GPL-3.0-or-later
// What a window that crashed has left, in the one that starts next.
#include "tests/widgets/shown_window.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

namespace {

/// A folder with an experiment's file, and beside it what a process that is gone had not saved: gamma 0.125.
struct CrashedWindow {
    QTemporaryDir folder;
    QString plan = folder.filePath(QStringLiteral("mine.unlearn.json"));
    QString kept = folder.filePath(QStringLiteral("recovery-1.json"));

    bool leave() const
    {
        Plan changed = fakePlan();
        changed.gamma = 0.125;
        return write(plan, "{}") // the fakes' experiment, whatever it says
            && write(kept,
                     QJsonDocument(QJsonObject{{QStringLiteral("plan_file"), plan},
                                               {QStringLiteral("plan"), QString::fromStdString(planToJson(changed))}})
                         .toJson());
    }
    bool isKept() const { return QFile::exists(kept); }

private:
    static bool write(const QString& name, const QByteArray& content)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
};

/// The next window, which asks.
struct NextWindow : ShownWindow {
    explicit NextWindow(const CrashedWindow& crashed) { window.guard(crashed.folder.path().toStdString()); }

    QMessageBox* question() const { return find<QMessageBox>("questionBox"); }
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMessageBox* box = question();
        if (!box || !QTest::qWaitForWindowExposed(box))
            return false;
        box->activateWindow();
        if (!QTest::qWaitForWindowActive(box))
            return false;
        QTest::keyClick(box->windowHandle(), key, modifiers);
        return QTest::qWaitFor([this] { return !question(); });
    }
};

} // namespace

class TestCrashRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_crash_recovery"));
    }

    void init() { QSettings().clear(); }

    void enterRecovers()
    {
        const CrashedWindow crashed;
        QVERIFY(crashed.leave());
        NextWindow s(crashed);
        QVERIFY(s.question() && s.question()->text().contains(QStringLiteral("mine.unlearn.json")));
        QVERIFY(s.press(Qt::Key_Return));
        QTRY_COMPARE(s.window.session().plan().gamma, 0.125);
        QCOMPARE(QString::fromStdString(s.window.session().planFile().string()), crashed.plan);
        QVERIFY(s.window.isWindowModified());
        QVERIFY(!crashed.isKept());
        QVERIFY(s.waitForIdle());
    }

    void escapeKeepsThemForTheNextStart()
    {
        const CrashedWindow crashed;
        QVERIFY(crashed.leave());
        {
            NextWindow s(crashed);
            QVERIFY(s.press(Qt::Key_Escape));
            QVERIFY(!s.window.session().experiment());
            QVERIFY(crashed.isKept());
        }
        NextWindow s(crashed);
        QVERIFY(s.question());
        s.question()->close(); // by its frame
        QTRY_VERIFY(!s.question());
        QVERIFY(crashed.isKept());
    }

    void onlyTheButtonThatSaysSoDiscards()
    {
        const CrashedWindow crashed;
        QVERIFY(crashed.leave());
        NextWindow s(crashed);
        QVERIFY(s.press(Qt::Key_D, Qt::AltModifier));
        QVERIFY(!crashed.isKept());
        QVERIFY(!s.window.session().experiment());
    }

    void withoutItsFileItIsANewExperiment()
    {
        const CrashedWindow crashed;
        QVERIFY(crashed.leave());
        QVERIFY(QFile::remove(crashed.plan));
        NextWindow s(crashed);
        QVERIFY(s.press(Qt::Key_Return));
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().plan().gamma, 0.125);
        QVERIFY(s.window.session().planFile().empty());
        QVERIFY(s.window.isWindowModified());
        QVERIFY(s.isSaid(crashed.plan));
        QVERIFY(!crashed.isKept());
    }

    void whatCanNotBeOpenedIsKept()
    {
        const CrashedWindow crashed;
        QVERIFY(crashed.leave());
        QVERIFY(QFile::remove(crashed.plan));
        NextWindow s(crashed);
        s.lab->open = Behaviour::Fail;
        QVERIFY(s.press(Qt::Key_Return));
        QTRY_VERIFY(s.isSaid(QLatin1String(FakeLab::failure)));
        QVERIFY(crashed.isKept());
    }
};

QTEST_MAIN(TestCrashRecovery)
#include "test_crash_recovery.moc"
