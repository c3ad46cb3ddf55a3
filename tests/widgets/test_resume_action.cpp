// SPDX-License-Identifier: GPL-3.0-or-later
// Run > Resume: what the list of runs offers to go on with.
#include "tests/widgets/shown_window.h"
#include "widgets/session/curves_model.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <mutex>
#include <optional>
#include <utility>

using namespace unlearn;

namespace {

RunSummary runWith(RunState state, std::int64_t id = 3)
{
    RunSummary run = fakeRun(id);
    run.header.plan = planToJson(withAbsolutePaths(fakePlan()));
    run.state = state;
    return run;
}

/// A log that says what it is told to.
struct ToldLog {
    std::mutex mutex;
    std::optional<std::vector<RunSummary>> news;

    void tell(std::vector<RunSummary> runs)
    {
        const std::scoped_lock lock(mutex);
        news = std::move(runs);
    }
};

ExperimentServices servicesWith(const std::shared_ptr<FakeLab>& lab, const std::shared_ptr<ToldLog>& log)
{
    ExperimentServices services = fakeServices(lab);
    services.changedRuns = [log] {
        const std::scoped_lock lock(log->mutex);
        return std::exchange(log->news, std::nullopt);
    };
    return services;
}

struct ListWindow : ShownWindow {
    std::shared_ptr<ToldLog> log;
    QAction* resume = find<QAction>("resumeAction");
    QTableView* table = find<QTableView>("runsTable");

    explicit ListWindow(const std::shared_ptr<ToldLog>& told = std::make_shared<ToldLog>())
        : ShownWindow({}, [told](const std::shared_ptr<FakeLab>& fakes) { return servicesWith(fakes, told); }),
          log(told)
    {
    }

    /// Waits until the log has been read, and goes to the first row.
    bool list(const std::vector<RunSummary>& runs)
    {
        log->tell(runs);
        const auto isListed = [&] { return table->model()->rowCount() == static_cast<int>(runs.size()); };
        if (!QTest::qWaitFor(isListed))
            return false;
        table->setCurrentIndex(table->model()->index(0, 0));
        return true;
    }
    std::size_t shownEpochs() const
    {
        return qobject_cast<const CurvesModel*>(find<QTableView>("curvesTable")->model())->epochs().size();
    }
};

} // namespace

class TestResumeAction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_resume_action"));
        QSettings().clear();
    }

    void isOfferedForWhatDidNotFinish_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::addColumn<bool>("purged");
        QTest::addColumn<bool>("offered");
        QTest::newRow("running") << RunState::Running << false << false;
        QTest::newRow("finished") << RunState::Finished << false << false;
        QTest::newRow("stopped") << RunState::Cancelled << false << true;
        QTest::newRow("failed") << RunState::Failed << false << true;
        QTest::newRow("interrupted") << RunState::Interrupted << false << true;
        QTest::newRow("purged") << RunState::Cancelled << true << false;
    }

    void isOfferedForWhatDidNotFinish()
    {
        QFETCH(RunState, state);
        QFETCH(bool, purged);
        QFETCH(bool, offered);
        ListWindow s;
        QVERIFY(s.open());
        QVERIFY(!s.resume->isEnabled()); // no run is chosen
        RunSummary run = runWith(state);
        if (purged)
            run.purgedAt = "2026-01-02T03:04:05Z";
        QVERIFY(s.list({run}));
        QCOMPARE(s.resume->isEnabled(), offered);
        QVERIFY(s.table->actions().contains(s.resume)); // the context menu
    }

    void followsRowsStatesAndJobs()
    {
        ListWindow s;
        QVERIFY(s.open());
        QVERIFY(s.list({runWith(RunState::Running, 4), runWith(RunState::Failed, 3)}));
        QVERIFY(!s.resume->isEnabled());
        s.table->setFocus();
        QTest::keyClick(s.table, Qt::Key_Down);
        QVERIFY(s.resume->isEnabled());
        QTest::keyClick(s.table, Qt::Key_Up);
        QVERIFY(!s.resume->isEnabled());
        s.log->tell({runWith(RunState::Cancelled, 4), runWith(RunState::Failed, 3)});
        QTRY_VERIFY(s.resume->isEnabled()); // the chosen run was stopped

        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QVERIFY(!s.resume->isEnabled());
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.click("stopActionButton");
        QVERIFY(s.waitForIdle());
        QVERIFY(s.resume->isEnabled());
        s.find<QLineEdit>("runsSearch")->setText(QStringLiteral("in no column"));
        QVERIFY(!s.resume->isEnabled());
    }

    void aKeyGoesOnWithTheRun()
    {
        ListWindow s;
        QVERIFY(s.open());
        QVERIFY(s.list({runWith(RunState::Interrupted)}));
        s.lab->run = Behaviour::Hold;
        QTest::keyClick(&s.window, Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(s.lab->resumed.load(), 3);
        QVERIFY(!s.resume->isEnabled());
        QTRY_COMPARE(s.shownEpochs(), std::size_t{6}); // while it runs
        QVERIFY(s.find<QAction>("pauseAction")->isEnabled());
        s.click("stopActionButton");
        QVERIFY(s.find<QLabel>("phaseLabel")->text().contains(QStringLiteral("Stopping")));
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().lastRun()->state, RunState::Cancelled);
        QCOMPARE(s.find<QTableView>("messagesTable")->model()->rowCount(), 1);

        s.lab->run = Behaviour::Finish;
        QTest::keyClick(&s.window, Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(s.window.session().lastRun() && s.window.session().lastRun()->state == RunState::Finished);
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.find<QTableView>("privacyTable")->model()->rowCount(), 3);
        QCOMPARE(s.lab->runsBegun.load(), 2);
    }

    void aRefusalIsTheUsualMessage()
    {
        ListWindow s;
        QVERIFY(s.open());
        QVERIFY(s.list({runWith(RunState::Cancelled)}));
        s.lab->run = Behaviour::Fail;
        QTest::keyClick(&s.window, Qt::Key_F5, Qt::ShiftModifier);
        const auto* text = s.find<QLabel>("bannerText");
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->text().contains(QLatin1String(FakeLab::failure)));
        QVERIFY(s.waitForIdle());
        QVERIFY(s.resume->isEnabled());
    }

    void runOfAnotherExperimentShowsItsCurvesAlone()
    {
        ListWindow s;
        QVERIFY(s.open());
        RunSummary run = runWith(RunState::Cancelled);
        Plan plan = withAbsolutePaths(fakePlan());
        plan.forget = {"2:3"};
        run.header.plan = planToJson(plan);
        QVERIFY(s.list({run}));
        QTest::keyClick(&s.window, Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(s.lab->resumed.load(), 3);
        QTRY_COMPARE(s.shownEpochs(), std::size_t{6});
        QVERIFY(s.waitForIdle());
        QVERIFY(!s.window.session().lastRun());
        QCOMPARE(s.find<QTableView>("privacyTable")->model()->rowCount(), 2); // not its unlearned model
        const auto* curves = qobject_cast<CurvesModel*>(s.find<QTableView>("curvesTable")->model());
        QVERIFY(curves && !curves->isOfExperiment());
        const std::size_t foreign = curves->references().size();
        Q_EMIT s.window.session().evaluationsChanged(); // of the experiment that is open
        QCOMPARE(curves->references().size(), foreign);
        // What runs next is the experiment's own, and so are the dashed lines.
        s.find<QAction>("startAction")->trigger();
        QVERIFY(s.waitForIdle());
        QVERIFY(curves->isOfExperiment());
        QVERIFY(curves->references().size() > 1);
    }

    /// Neither two commands of the menu nor two of the list's context menu share the letter.
    void mnemonicIsItsOwn()
    {
        const ListWindow s;
        const auto letterOf = [](const QString& text) {
            const auto mark = text.indexOf(QLatin1Char('&'));
            return mark < 0 ? QString() : text.mid(mark + 1, 1).toLower();
        };
        const QString letter = letterOf(s.resume->text());
        QVERIFY(!letter.isEmpty());
        int menus = 0;
        const auto check = [&](const QList<QAction*>& actions) {
            if (!actions.contains(s.resume))
                return;
            ++menus;
            for (const QAction* action : actions)
                QVERIFY2(action == s.resume || letterOf(action->text()) != letter, qPrintable(action->text()));
        };
        check(s.table->actions());
        const auto all = s.window.findChildren<QMenu*>();
        for (const QMenu* menu : all)
            check(menu->actions());
        QCOMPARE(menus, 2);
    }
};

QTEST_MAIN(TestResumeAction)
#include "test_resume_action.moc"
