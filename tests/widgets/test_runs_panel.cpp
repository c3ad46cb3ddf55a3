// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/runs_panel.h"
#include "widgets/session/runs_model.h"
#include "widgets/view_layout.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace unlearn;

namespace {

RunSummary runWith(std::int64_t id, RunState state, const std::string& method, const std::string& data,
                   const std::string& tags)
{
    RunSummary run = fakeRun(id);
    Plan plan = fakePlan();
    plan.method = method;
    plan.data = data;
    run.header.plan = planToJson(plan);
    run.header.method = method;
    run.state = state;
    run.tags = tags;
    return run;
}

/// Of fakeRun()'s setting.
RunSummary seeded(std::int64_t id, std::uint64_t seed)
{
    RunSummary run = fakeRun(id);
    Plan plan = fakePlan();
    plan.seed = seed;
    run.header.plan = planToJson(plan);
    run.header.seed = seed;
    return run;
}

QList<int> numbersOf(const std::vector<RunId>& runs)
{
    QList<int> numbers;
    for (const RunId run : runs)
        numbers << static_cast<int>(run.value);
    return numbers;
}

struct ShownPanel {
    RunsModel runs;
    RunsPanel panel{runs};
    QTableView* table = panel.findChild<QTableView*>(QStringLiteral("runsTable"));

    ShownPanel()
    {
        runs.setRuns({runWith(3, RunState::Finished, "pgu", "fashion-mnist", "paper"),
                      runWith(2, RunState::Failed, "ssd", "cifar10:/data", "best paper"),
                      runWith(1, RunState::Finished, "ssd", "fashion-mnist", "")});
        panel.resize(1200, 300);
        panel.show();
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return panel.findChild<Widget*>(QLatin1String(name));
    }
    /// By keys, as a person does.
    void choose(const char* name, const QString& text) const
    {
        auto* box = find<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != text; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    int shown() const { return table->model()->rowCount(); }
    QString cell(int row, RunsModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    void toggle(const char* name) const
    {
        auto* box = find<QCheckBox>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, {10, box->height() / 2});
    }
    void click(int row, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        const QModelIndex cell = table->model()->index(row, RunsModel::Name);
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, with, table->visualRect(cell).center());
    }
    bool takeKeys()
    {
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            return false;
        table->setFocus();
        return true;
    }
    QStringList itemsOf(const char* name) const
    {
        const auto* box = find<QComboBox>(name);
        QStringList items;
        for (int i = 0; i < box->count(); ++i)
            items << box->itemText(i);
        return items;
    }
};

} // namespace

class TestRunsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsHoldWhatTheLogHas()
    {
        const ShownPanel s;
        QCOMPARE(s.itemsOf("runsMethodBox"), (QStringList{"Any method", "PGU", "SSD"}));
        QCOMPARE(s.itemsOf("runsDataBox"), (QStringList{"Any data set", "CIFAR-10", "Fashion-MNIST"}));
        QCOMPARE(s.itemsOf("runsTagBox"), (QStringList{"Any tag", "best", "paper"}));
    }

    void boxesFilter()
    {
        const ShownPanel s;
        QVERIFY(!s.find<QToolButton>("clearRunsFilterButton")->isEnabled());
        s.choose("runsStateBox", QStringLiteral("Finished"));
        QCOMPARE(s.shown(), 2);
        s.choose("runsMethodBox", QStringLiteral("SSD"));
        QCOMPARE(s.shown(), 1);
        s.choose("runsDataBox", QStringLiteral("CIFAR-10"));
        QCOMPARE(s.shown(), 0);
        QCOMPARE(s.find<QLabel>("runsHint")->text(), QStringLiteral("No run passes search and filters."));
        QTest::mouseClick(s.find<QToolButton>("clearRunsFilterButton"), Qt::LeftButton);
        QCOMPARE(s.shown(), 3);
        QCOMPARE(s.find<QComboBox>("runsDataBox")->currentIndex(), 0);
        QVERIFY(!s.find<QToolButton>("clearRunsFilterButton")->isEnabled());
        s.choose("runsTagBox", QStringLiteral("paper"));
        QCOMPARE(s.shown(), 2);
        QTest::keyClicks(s.find<QLineEdit>("runsSearch"), QStringLiteral("best"));
        QCOMPARE(s.shown(), 1);
    }

    void aChoiceOutlivesNewsOfTheLog()
    {
        ShownPanel s;
        s.choose("runsTagBox", QStringLiteral("best"));
        QCOMPARE(s.shown(), 1);
        s.runs.setRuns({runWith(4, RunState::Running, "pgu", "fashion-mnist", "new"),
                        runWith(3, RunState::Finished, "pgu", "fashion-mnist", "paper"),
                        runWith(2, RunState::Failed, "ssd", "cifar10:/data", "paper"), // no longer "best"
                        runWith(1, RunState::Finished, "ssd", "fashion-mnist", "")});
        QCOMPARE(s.find<QComboBox>("runsTagBox")->currentText(), QStringLiteral("best"));
        QCOMPARE(s.shown(), 0);
        QCOMPARE(s.itemsOf("runsTagBox"), (QStringList{"Any tag", "best", "new", "paper"}));
        s.choose("runsTagBox", QStringLiteral("new"));
        QCOMPARE(s.shown(), 1);
    }

    void hiddenRunsAreShownAndComeBack()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* table = window.findChild<QTableView*>(QStringLiteral("runsTable"));
        const auto* model = table->model();
        QTRY_COMPARE(model->rowCount(), 2);
        table->selectAll();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(model->rowCount(), 0);
        QCOMPARE(window.findChild<QLabel*>(QStringLiteral("runsHint"))->text(), QStringLiteral("All runs are hidden."));

        auto* hidden = window.findChild<QCheckBox*>(QStringLiteral("hiddenRunsBox"));
        hidden->setFocus();
        QTest::keyClick(hidden, Qt::Key_Space);
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->index(0, RunsModel::State).data().toString().contains(QStringLiteral("hidden")));
        table->selectRow(1);
        window.findChild<QAction*>(QStringLiteral("unhideRunsAction"))->trigger();
        QTRY_VERIFY(!model->index(1, RunsModel::State).data().toString().contains(QStringLiteral("hidden")));
        QTest::keyClick(hidden, Qt::Key_Space);
        QCOMPARE(model->rowCount(), 1);
        window.findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
        QTRY_COMPARE(model->rowCount(), 0);
        window.findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
        QTRY_COMPARE(model->rowCount(), 2);
    }

    void onlyWhatIsShownIsHidden()
    {
        ShownPanel s;
        RunSummary gone = runWith(3, RunState::Finished, "pgu", "fashion-mnist", "paper");
        gone.deleted = true;
        s.runs.setRuns({gone, runWith(2, RunState::Failed, "ssd", "cifar10:/data", ""),
                        runWith(1, RunState::Finished, "ssd", "fashion-mnist", "")});
        s.find<QCheckBox>("hiddenRunsBox")->setChecked(true);
        QCOMPARE(s.shown(), 3);
        std::vector<std::pair<std::size_t, bool>> wanted;
        connect(&s.panel, &RunsPanel::hidingWanted, this,
                [&wanted](const std::vector<RunId>& runs, bool hidden) { wanted.emplace_back(runs.size(), hidden); });
        s.table->selectAll();
        s.find<QAction>("deleteRunsAction")->trigger();
        s.find<QAction>("unhideRunsAction")->trigger();
        QCOMPARE(wanted, (std::vector<std::pair<std::size_t, bool>>{{2, true}, {1, false}}));
        s.table->clearSelection();
        s.find<QAction>("unhideRunsAction")->trigger();
        QCOMPARE(wanted.size(), std::size_t{2});

        s.table->selectRow(0);
        QVERIFY(s.find<QAction>("unhideRunsAction")->isEnabled() && !s.find<QAction>("deleteRunsAction")->isEnabled());
        gone.deleted = false; // undone: the row stays, and so does its selection
        s.runs.setRuns({gone, runWith(2, RunState::Failed, "ssd", "cifar10:/data", ""),
                        runWith(1, RunState::Finished, "ssd", "fashion-mnist", "")});
        QVERIFY(!s.find<QAction>("unhideRunsAction")->isEnabled() && s.find<QAction>("deleteRunsAction")->isEnabled());
        s.runs.setRuns({}); // another log: nothing of the selection is left
        QVERIFY(!s.find<QAction>("deleteRunsAction")->isEnabled());
    }

    void runsOfOneSettingStandTogether()
    {
        ShownPanel s;
        s.runs.setRuns({seeded(4, 1), runWith(3, RunState::Finished, "ssd", "fashion-mnist", ""), seeded(2, 0)});
        s.click(2);
        QCOMPARE(s.panel.currentRun().value().value, std::int64_t{2});
        const int width = s.table->sizeHintForIndex(s.table->currentIndex()).width();
        s.toggle("groupRunsBySeedBox");
        QCOMPARE(s.shown(), 4);
        QVERIFY2(s.cell(0, RunsModel::Name).contains("2 seeds"), qPrintable(s.cell(0, RunsModel::Name)));
        QVERIFY2(s.cell(0, RunsModel::ForgetError).contains(QStringLiteral("±")), "no spread");
        QCOMPARE(s.cell(1, RunsModel::Name), QStringLiteral("run 4"));
        QCOMPARE(s.cell(2, RunsModel::Name), QStringLiteral("run 2"));
        QCOMPARE(s.cell(3, RunsModel::Name), QStringLiteral("run 3"));
        QCOMPARE(numbersOf(s.panel.selectedRuns()), QList<int>{2}); // what was chosen is so still
        QCOMPARE(s.panel.currentRun().value().value, std::int64_t{2});
        QVERIFY(s.table->sizeHintForIndex(s.table->currentIndex()).width() > width); // it is indented
        QTest::keyClicks(s.find<QLineEdit>("runsSearch"), QStringLiteral("run 2"));
        QCOMPARE(s.shown(), 1);
        QTest::mouseClick(s.find<QToolButton>("clearRunsFilterButton"), Qt::LeftButton);
        QCOMPARE(s.shown(), 4);
        s.toggle("groupRunsBySeedBox");
        QCOMPARE(s.shown(), 3);
        QCOMPARE(s.cell(1, RunsModel::Name), QStringLiteral("run 3"));
        QCOMPARE(numbersOf(s.panel.selectedRuns()), QList<int>{2});
    }

    void theRowOfAGroupStandsForItsRuns()
    {
        ShownPanel s;
        s.runs.setRuns({seeded(4, 1), runWith(3, RunState::Finished, "ssd", "fashion-mnist", ""), seeded(2, 0)});
        s.toggle("groupRunsBySeedBox");
        QVERIFY(s.takeKeys());
        QList<QList<int>> hidden;
        QList<QList<int>> compared;
        QList<int> shown;
        connect(&s.panel, &RunsPanel::hidingWanted, this,
                [&hidden](const std::vector<RunId>& runs, bool) { hidden << numbersOf(runs); });
        connect(&s.panel, &RunsPanel::comparisonWanted, this,
                [&compared](const std::vector<RunId>& runs) { compared << numbersOf(runs); });
        connect(&s.panel, &RunsPanel::runActivated, this,
                [&shown](RunId run) { shown << static_cast<int>(run.value); });
        s.click(0);
        QCOMPARE(numbersOf(s.panel.selectedRuns()), (QList<int>{4, 2}));
        QVERIFY(!s.panel.currentRun() && !s.panel.selectedCurrentRun());
        s.panel.selectRuns({RunId{2}, RunId{4}}); // as they are
        QCOMPARE(s.table->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(s.table, Qt::Key_Delete);
        QCOMPARE(hidden, (QList<QList<int>>{{4, 2}}));
        QTest::keyClick(s.table, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(s.table, Qt::Key_Return);
        QCOMPARE(compared, (QList<QList<int>>{{4, 2}, {4, 2}}));
        QTest::keyClick(s.table, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!s.table->findChild<QLineEdit*>()); // it has no name of its own
        s.click(1, Qt::ControlModifier);
        QCOMPARE(numbersOf(s.panel.selectedRuns()), (QList<int>{4, 2})); // each once
        QTest::keyClick(s.table, Qt::Key_Down);
        QTest::keyClick(s.table, Qt::Key_Return);
        QCOMPARE(shown, QList<int>{2});
        s.panel.selectRuns({RunId{4}});
        QCOMPARE(s.table->currentIndex().row(), 1);
        QCOMPARE(numbersOf(s.panel.selectedRuns()), QList<int>{4});
    }

    void runsOfAGroupThatGoesStayChosen()
    {
        ShownPanel s;
        std::vector<RunSummary> log{seeded(4, 1), runWith(3, RunState::Finished, "ssd", "fashion-mnist", ""),
                                    seeded(2, 0)};
        s.runs.setRuns(log);
        s.toggle("groupRunsBySeedBox");
        s.click(0);
        QList<QList<int>> chosen;
        connect(&s.panel, &RunsPanel::selectedRunsChanged, this, [&] { chosen << numbersOf(s.panel.selectedRuns()); });
        s.toggle("groupRunsBySeedBox");
        QCOMPARE(s.shown(), 3);
        QCOMPARE(numbersOf(s.panel.selectedRuns()), (QList<int>{4, 2}));
        QCOMPARE(s.panel.selectedCurrentRun().value().value, std::int64_t{4});
        for (const QList<int>& told : chosen) // nobody heard of anything else
            QCOMPARE(told, (QList<int>{4, 2}));

        s.toggle("groupRunsBySeedBox");
        s.click(3);
        s.click(0, Qt::ControlModifier);
        log[0].deleted = true;
        s.runs.setRuns(log); // the group falls apart
        QCOMPARE(s.shown(), 2);
        QCOMPARE(numbersOf(s.panel.selectedRuns()), (QList<int>{3, 2}));
    }

    /// A group has neither curves nor a name, and no origin of its own.
    void whatIsOfOneRunIsOffForGroups()
    {
        ShownPanel s;
        s.runs.setRuns({seeded(4, 1), seeded(2, 0)});
        s.toggle("groupRunsBySeedBox");
        const auto areEnabled = [&s](bool enabled) {
            for (const char* name :
                 {"showRunAction", "runOriginAction", "renameRunAction", "tagRunAction", "noteRunAction"}) {
                if (s.find<QAction>(name)->isEnabled() != enabled)
                    return false;
            }
            return true;
        };
        s.click(1);
        QVERIFY(areEnabled(true));
        s.click(0);
        QVERIFY(areEnabled(false));
        s.click(2);
        QVERIFY(areEnabled(true));
        s.runs.setRuns({}); // another log
        QVERIFY(areEnabled(false));
    }

    void groupingGoesWithTheLayout()
    {
        ShownPanel before;
        const QByteArray plain = viewLayout(before.panel);
        before.find<QCheckBox>("groupRunsBySeedBox")->setFocus();
        QTest::keyClick(before.find<QCheckBox>("groupRunsBySeedBox"), Qt::Key_Space);
        ShownPanel after;
        after.runs.setRuns({seeded(2, 1), seeded(1, 0)});
        QCOMPARE(after.shown(), 2);
        restoreViewLayout(after.panel, viewLayout(before.panel));
        QCOMPARE(after.shown(), 3);
        restoreViewLayout(after.panel, plain);
        QCOMPARE(after.shown(), 2);
    }

    /// What is hidden leaves its group, and Undo brings it back there.
    void hidingAndUndoKeepTheGroups()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentServices services = fakeServices(lab);
        services.changedRuns = [changed = services.changedRuns]() {
            auto runs = changed();
            if (!runs)
                return runs;
            for (RunSummary& run : *runs) {
                const RunSummary fake = seeded(run.id.value, static_cast<std::uint64_t>(run.id.value));
                run.header.plan = fake.header.plan;
                run.header.seed = fake.header.seed;
            }
            return runs;
        };
        MainWindow window(services, QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* table = window.findChild<QTableView*>(QStringLiteral("runsTable"));
        const auto* model = table->model();
        QTRY_COMPARE(model->rowCount(), 2);
        window.findChild<QCheckBox*>(QStringLiteral("groupRunsBySeedBox"))->setChecked(true);
        QCOMPARE(model->rowCount(), 3);
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(model->rowCount(), 1); // alone
        window.findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
        QTRY_COMPARE(model->rowCount(), 3);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(model->rowCount(), 0);
        window.findChild<QAction*>(QStringLiteral("undoAction"))->trigger(); // both at once
        QTRY_COMPARE(model->rowCount(), 3);
    }
};

QTEST_MAIN(TestRunsPanel)
#include "test_runs_panel.moc"
