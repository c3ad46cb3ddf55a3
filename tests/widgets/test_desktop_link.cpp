// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/desktop_link.h"

#include <QTest>

#include <deque>
#include <memory>
#include <vector>

using namespace unlearn;

namespace {

/// A bus that notes calls; whoever is called answers when the test says so.
struct FakeBus {
    std::deque<DesktopCall> calls;
    std::deque<DesktopAnswer> answers; // one may be at work while others come

    DesktopBus bus()
    {
        return [this](const DesktopCall& call, const DesktopAnswer& answered) {
            calls.push_back(call);
            answers.push_back(answered);
        };
    }
    int count(const char* method) const
    {
        int found = 0;
        for (const DesktopCall& call : calls)
            found += call.method == QLatin1String(method) ? 1 : 0;
        return found;
    }
};

struct LinkedSession {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    FakeBus desktop; // outlives the session, which lets go of it at its end
    Preferences preferences;
    bool watched = false;
    SideJobs beside;
    std::unique_ptr<ExperimentSession> session = std::make_unique<ExperimentSession>(fakeServices(lab));

    explicit LinkedSession(std::chrono::milliseconds longJob = std::chrono::hours(1))
    {
        new DesktopLink(*session, beside, [this] { return preferences; }, desktop.bus(),
                        {.longJob = longJob, .isWatched = [this] { return watched; }});
        session->openPlan("/fake/folder/fake.unlearn.json");
    }
    bool waitForIdle() const
    {
        return QTest::qWaitFor(
            [this] { return session->experiment() && session->status().activity == Activity::Idle; });
    }
    /// Idle, and the link has seen it.
    bool waitForEnd() const
    {
        if (!waitForIdle())
            return false;
        QCoreApplication::processEvents();
        return true;
    }
    bool startAndHold() const
    {
        lab->run = Behaviour::Hold;
        session->startRun();
        return QTest::qWaitFor([this] { return lab->checkpoints > 0; });
    }
    bool runToTheEnd() const
    {
        const int before = lab->runsBegun;
        session->startRun();
        return QTest::qWaitFor([this, before] { return lab->runsBegun > before; }) && waitForEnd();
    }
    /// The sentence of the last notification, and its title.
    QString text() const { return desktop.calls.back().arguments.at(4).toString(); }
    QString title() const { return desktop.calls.back().arguments.at(3).toString(); }
};

} // namespace

class TestDesktopLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/there/is/no/such/bus"); }

    void theMachineStaysAwakeWhileAJobRuns()
    {
        LinkedSession s;
        QVERIFY(s.waitForEnd());
        QVERIFY(s.desktop.calls.empty()); // opening and measuring are no jobs
        QVERIFY(s.startAndHold());
        QCOMPARE(s.desktop.calls.size(), std::size_t{1}); // spectra and run are one
        QCOMPARE(s.desktop.calls[0].service, QStringLiteral("org.freedesktop.PowerManagement"));
        QCOMPARE(s.desktop.calls[0].method, QStringLiteral("Inhibit"));
        QCOMPARE(s.desktop.calls[0].arguments.size(), 2);
        s.desktop.answers[0](42U);
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForEnd());
        QCOMPARE(s.desktop.calls.size(), std::size_t{2});
        QCOMPARE(s.desktop.calls[1].service, QStringLiteral("org.freedesktop.PowerManagement"));
        QCOMPARE(s.desktop.calls[1].method, QStringLiteral("UnInhibit"));
        QCOMPARE(s.desktop.calls[1].arguments, QVariantList{42U});
    }

    void theScreenSaverIsAskedWhereNobodyElseAnswers()
    {
        LinkedSession s;
        QVERIFY(s.waitForEnd() && s.startAndHold());
        s.desktop.answers[0]({});
        QCOMPARE(s.desktop.calls.size(), std::size_t{2});
        QCOMPARE(s.desktop.calls[1].service, QStringLiteral("org.freedesktop.ScreenSaver"));
        QCOMPARE(s.desktop.calls[1].path, QStringLiteral("/org/freedesktop/ScreenSaver"));
        s.desktop.answers[1](7U);
        s.session->stop();
        QVERIFY(s.waitForEnd());
        QCOMPARE(s.desktop.calls.back().service, QStringLiteral("org.freedesktop.ScreenSaver"));
        QCOMPARE(s.desktop.calls.back().method, QStringLiteral("UnInhibit"));
        QCOMPARE(s.desktop.calls.back().arguments, QVariantList{7U});
    }

    void nothingHappensWhereNobodyAnswers()
    {
        LinkedSession s;
        QVERIFY(s.waitForEnd() && s.startAndHold());
        s.desktop.answers[0]({});
        s.desktop.answers[1]({});
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForEnd());
        QCOMPARE(s.desktop.calls.size(), std::size_t{2});
    }

    void aLateAnswerIsGivenBack()
    {
        LinkedSession s;
        QVERIFY(s.waitForEnd() && s.startAndHold());
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForEnd());
        QCOMPARE(s.desktop.calls.size(), std::size_t{1});
        s.desktop.answers[0](5U);
        QCOMPARE(s.desktop.calls.size(), std::size_t{2});
        QCOMPARE(s.desktop.calls[1].method, QStringLiteral("UnInhibit"));
        QCOMPARE(s.desktop.calls[1].arguments, QVariantList{5U});
    }

    void aPausedJobLetsTheMachineSleep()
    {
        LinkedSession s;
        QVERIFY(s.waitForEnd() && s.startAndHold());
        s.desktop.answers[0](1U);
        s.session->setPaused(true);
        QCOMPARE(s.desktop.count("UnInhibit"), 1);
        s.session->setPaused(false);
        QCOMPARE(s.desktop.count("Inhibit"), 2);
        s.desktop.answers.back()(2U);
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForEnd());
        QCOMPARE(s.desktop.count("UnInhibit"), 2);
        QCOMPARE(s.desktop.calls.back().arguments, QVariantList{2U});
    }

    void theEndOfTheWindowIsTheEndOfIt()
    {
        LinkedSession s;
        QVERIFY(s.waitForEnd() && s.startAndHold());
        s.desktop.answers[0](9U);
        s.session.reset();
        QCOMPARE(s.desktop.count("UnInhibit"), 1);
    }

    void jobsBesideKeepTheMachineAwakeToo()
    {
        LinkedSession s;
        QVERIFY(s.waitForEnd());
        s.beside.set(SideJob::Report, true);
        QCOMPARE(s.desktop.count("Inhibit"), 1);
        s.desktop.answers[0](42U);
        s.beside.set(SideJob::Download, true);
        QVERIFY(s.startAndHold());
        s.beside.set(SideJob::Report, false);
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForEnd());
        QCOMPARE(s.desktop.calls.size(), std::size_t{1}); // the download goes on
        s.beside.set(SideJob::Download, false);
        QCOMPARE(s.desktop.calls.size(), std::size_t{2});
        QCOMPARE(s.desktop.calls[1].method, QStringLiteral("UnInhibit"));
        QCOMPARE(s.desktop.calls[1].arguments, QVariantList{42U});
    }

    void aPauseOfTheSessionPausesNothingBeside()
    {
        LinkedSession s;
        QVERIFY(s.waitForEnd() && s.startAndHold());
        s.desktop.answers[0](1U);
        s.beside.set(SideJob::Embedding, true);
        s.session->setPaused(true);
        QCOMPARE(s.desktop.count("UnInhibit"), 0);
        s.beside.set(SideJob::Embedding, false);
        QCOMPARE(s.desktop.count("UnInhibit"), 1);
        s.session->setPaused(false);
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForEnd());
    }

    void theEndOfALongJobBesideIsTold()
    {
        LinkedSession s(std::chrono::milliseconds(0));
        s.preferences.staysAwake = false;
        QVERIFY(s.waitForEnd());
        s.beside.set(SideJob::Report, true);
        s.beside.set(SideJob::Report, false);
        s.beside.setResult(SideJob::Report, QStringLiteral("It was written to <here>."));
        QTRY_COMPARE(s.desktop.count("Notify"), 1);
        QCOMPARE(s.title(), QStringLiteral("The writing of the report has ended"));
        QVERIFY2(s.text().startsWith(QStringLiteral("It was written to &lt;here&gt;.")), qPrintable(s.text()));
        QVERIFY2(s.text().contains(QStringLiteral("It took 0:")), qPrintable(s.text()));
        s.beside.set(SideJob::Report, true);
        s.beside.set(SideJob::Report, false);
        QTRY_COMPARE(s.desktop.count("Notify"), 2);
        QVERIFY2(s.text().startsWith(QStringLiteral("It took 0:")), qPrintable(s.text())); // the result was the first's
        s.watched = true;
        s.beside.set(SideJob::Download, true);
        s.beside.set(SideJob::Download, false);
        QCoreApplication::processEvents();
        QCOMPARE(s.desktop.count("Notify"), 2);

        LinkedSession quick; // too short to be told of
        QVERIFY(quick.waitForEnd());
        quick.beside.set(SideJob::Download, true);
        quick.beside.set(SideJob::Download, false);
        QCoreApplication::processEvents();
        QCOMPARE(quick.desktop.count("Notify"), 0);
    }

    void itIsSwitchedOff()
    {
        LinkedSession s(std::chrono::milliseconds(0));
        s.preferences.staysAwake = false;
        s.preferences.notifiesOfLongJobs = false;
        QVERIFY(s.waitForEnd() && s.runToTheEnd());
        QVERIFY(s.desktop.calls.empty());
    }

    void theEndOfALongJobIsTold()
    {
        LinkedSession s(std::chrono::milliseconds(0));
        s.preferences.staysAwake = false;
        QVERIFY(s.waitForEnd() && s.runToTheEnd());
        QCOMPARE(s.desktop.calls.size(), std::size_t{1}); // of spectra and run together
        const DesktopCall call = s.desktop.calls[0];
        QCOMPARE(call.service, QStringLiteral("org.freedesktop.Notifications"));
        QCOMPARE(call.method, QStringLiteral("Notify"));
        // susssasa{sv}i, as the specification of desktop notifications has it.
        const std::vector<int> types{QMetaType::QString,     QMetaType::UInt,    QMetaType::QString,
                                     QMetaType::QString,     QMetaType::QString, QMetaType::QStringList,
                                     QMetaType::QVariantMap, QMetaType::Int};
        QCOMPARE(static_cast<std::size_t>(call.arguments.size()), types.size());
        for (std::size_t i = 0; i < types.size(); ++i)
            QCOMPARE(call.arguments.at(static_cast<qsizetype>(i)).typeId(), types[i]);
        QCOMPARE(s.title(), QStringLiteral("The run has ended"));
        QVERIFY2(s.text().contains(QStringLiteral("Epoch 5 is its result.")), qPrintable(s.text()));
        QVERIFY2(s.text().contains(QStringLiteral("It took 0:")), qPrintable(s.text()));
        s.desktop.answers[0](11U);

        QVERIFY(s.runToTheEnd());
        QCOMPARE(s.desktop.count("Notify"), 2);
        QCOMPARE(s.desktop.calls.back().arguments.at(1).toUInt(), 11U); // in the place of the first
    }

    void anEvaluationThatIsLongIsAJob()
    {
        LinkedSession s(std::chrono::milliseconds(0));
        QVERIFY(s.waitForEnd());
        s.lab->evaluate = Behaviour::Hold;
        QVERIFY(s.session->scoreMemorisation());
        QCOMPARE(s.desktop.count("Inhibit"), 1);
        s.lab->evaluate = Behaviour::Finish;
        QVERIFY(s.waitForEnd());
        QCOMPARE(s.desktop.count("Notify"), 1);
        QCOMPARE(s.title(), QStringLiteral("The measurement of memorisation has ended"));
    }

    void shortAndWatchedJobsAreNotTold()
    {
        LinkedSession quick;
        QVERIFY(quick.waitForEnd() && quick.runToTheEnd());
        QCOMPARE(quick.desktop.count("Notify"), 0);
        LinkedSession watched(std::chrono::milliseconds(0));
        watched.watched = true;
        QVERIFY(watched.waitForEnd() && watched.runToTheEnd());
        QCOMPARE(watched.desktop.count("Notify"), 0);
    }

    void whatWentWrongIsTold()
    {
        LinkedSession s(std::chrono::milliseconds(0));
        s.preferences.staysAwake = false;
        QVERIFY(s.waitForEnd());
        s.lab->run = Behaviour::Fail;
        QVERIFY(s.runToTheEnd());
        QCOMPARE(s.desktop.count("Notify"), 1);
        QVERIFY2(s.text().contains(QLatin1String(FakeLab::failure)), qPrintable(s.text()));
        QVERIFY(s.text().contains(QStringLiteral("&quot;fake.bin&quot;"))); // it is taken for markup
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.runToTheEnd());
        QVERIFY(!s.text().contains(QLatin1String(FakeLab::failure)));
    }

    void aStoppedJobSaysSo()
    {
        LinkedSession s(std::chrono::milliseconds(0));
        s.preferences.staysAwake = false;
        QVERIFY(s.waitForEnd() && s.startAndHold());
        s.session->stop();
        QVERIFY(s.waitForEnd());
        QVERIFY2(s.text().contains(QStringLiteral("It was stopped; epoch 5")), qPrintable(s.text()));
    }

    void jobsAreCalledByWhatTheyAre()
    {
        LinkedSession s(std::chrono::milliseconds(0));
        s.preferences.staysAwake = false;
        QVERIFY(s.waitForEnd());
        s.session->computeSpectrum();
        QVERIFY(s.waitForEnd());
        QCOMPARE(s.desktop.count("Notify"), 1);
        QCOMPARE(s.title(), QStringLiteral("The computation of spectra has ended"));
    }

    void withoutABusNothingHappens()
    {
        int answered = 0;
        desktopBus()({QStringLiteral("org.freedesktop.Notifications"),
                      QStringLiteral("/org/freedesktop/Notifications"),
                      QStringLiteral("org.freedesktop.Notifications"),
                      QStringLiteral("GetCapabilities"),
                      {}},
                     [&answered](const QVariant& answer) { answered += answer.isValid() ? 100 : 1; });
        QTRY_COMPARE(answered, 1);
        desktopBus()({QStringLiteral("org.freedesktop.Notifications"),
                      QStringLiteral("/"),
                      QStringLiteral("org.freedesktop.Notifications"),
                      QStringLiteral("Notify"),
                      {}},
                     {}); // nobody wants to know
    }
};

QTEST_GUILESS_MAIN(TestDesktopLink)
#include "test_desktop_link.moc"
