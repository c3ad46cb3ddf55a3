// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs, sorted and searched, while the log changes under it.
#include "tests/session/fake_services.h"
#include "widgets/runs_panel.h"
#include "widgets/session/runs_model.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace unlearn;

namespace {

QStringList namesIn(const QAbstractItemModel& rows)
{
    QStringList names;
    for (int row = 0; row < rows.rowCount(); ++row)
        names << rows.index(row, RunsModel::Name).data().toString();
    return names;
}

RunSummary withForgetError(std::int64_t id, double percent)
{
    RunSummary run = fakeRun(id);
    run.unlearned->forgetErrorPercent = percent;
    return run;
}

} // namespace

class TestRunsSorting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<RunsModel>();
        m_panel = std::make_unique<RunsPanel>(*m_model);
        m_table = m_panel->findChild<QTableView*>(QStringLiteral("runsTable"));
        m_rows = m_table->model();
        m_tester =
            std::make_unique<QAbstractItemModelTester>(m_rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_panel->resize(1600, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_model->setRuns({fakeRun(3), fakeRun(2), fakeRun(1)});
    }
    void cleanup()
    {
        m_tester.reset();
        m_panel.reset();
        m_model.reset();
    }

    void newestComeFirst() { QCOMPARE(namesIn(*m_rows), QStringList({"run 3", "run 2", "run 1"})); }

    void orderFollowsWhatTheLogSays()
    {
        clickHeader(RunsModel::ForgetError);
        QCOMPARE(namesIn(*m_rows), QStringList({"run 1", "run 2", "run 3"}));
        m_table->selectRow(0);
        QCOMPARE(m_panel->currentRun()->value, std::int64_t{1});
        const QSignalSpy moved(m_rows, &QAbstractItemModel::layoutChanged);
        m_model->setRuns({fakeRun(3), fakeRun(2), withForgetError(1, 90.0)});
        QCOMPARE(namesIn(*m_rows), QStringList({"run 2", "run 3", "run 1"}));
        QVERIFY(!moved.isEmpty());
        QCOMPARE(m_panel->currentRun()->value, std::int64_t{1}); // and the chosen run stays chosen
        m_model->setRuns({fakeRun(4), fakeRun(3), fakeRun(2), withForgetError(1, 90.0)});
        QCOMPARE(namesIn(*m_rows), QStringList({"run 2", "run 3", "run 4", "run 1"}));
        clickHeader(RunsModel::ForgetError);
        QCOMPARE(namesIn(*m_rows), QStringList({"run 1", "run 4", "run 3", "run 2"}));
    }

    void keysSortAsClicksOnHeadingsDo()
    {
        m_model->setRuns({withForgetError(3, 20.0), withForgetError(2, 40.0), withForgetError(1, 30.0)});
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_table->setFocus();
        const auto sort = [this] {
            QTest::keyClick(m_table, Qt::Key_B, Qt::ControlModifier);
            return namesIn(*m_rows);
        };
        m_table->setCurrentIndex({});
        QCOMPARE(sort(), QStringList({"run 3", "run 2", "run 1"})); // of no column: as it was
        m_table->setCurrentIndex(m_rows->index(0, RunsModel::Name));
        QCOMPARE(sort(), QStringList({"run 1", "run 2", "run 3"}));
        QCOMPARE(sort(), QStringList({"run 3", "run 2", "run 1"}));
        for (int column = RunsModel::Name; column < RunsModel::ForgetError; ++column)
            QTest::keyClick(m_table, Qt::Key_Right);
        QCOMPARE(m_table->currentIndex().column(), static_cast<int>(RunsModel::ForgetError));
        QCOMPARE(sort(), QStringList({"run 3", "run 1", "run 2"}));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(RunsModel::ForgetError));
        QCOMPARE(m_panel->currentRun()->value, std::int64_t{3}); // the chosen run stays chosen
        QCOMPARE(sort(), QStringList({"run 2", "run 1", "run 3"}));
        QCOMPARE(m_panel->currentRun()->value, std::int64_t{3});
        clickHeader(RunsModel::ForgetError);
        QCOMPARE(namesIn(*m_rows), QStringList({"run 3", "run 1", "run 2"}));
    }

    void searchFollowsWhatTheLogSays()
    {
        auto* search = m_panel->findChild<QLineEdit*>(QStringLiteral("runsSearch"));
        const auto* hint = m_panel->findChild<QLabel*>(QStringLiteral("runsHint"));
        QTest::keyClicks(search, QStringLiteral("RUN 2"));
        QCOMPARE(namesIn(*m_rows), QStringList({"run 2"}));
        RunSummary renamed = fakeRun(3);
        renamed.header.name = "after run 2";
        m_model->setRuns({fakeRun(4), renamed, fakeRun(2), fakeRun(1)});
        QCOMPARE(namesIn(*m_rows), QStringList({"after run 2", "run 2"}));
        m_model->setRuns({fakeRun(4), renamed, fakeRun(1)});
        QCOMPARE(namesIn(*m_rows), QStringList({"after run 2"}));
        QTest::keyClicks(search, QStringLiteral("0"));
        QVERIFY(m_rows->rowCount() == 0 && hint->isVisible() && !hint->text().isEmpty());
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Delete);
        QCOMPARE(namesIn(*m_rows), QStringList({"run 4", "after run 2", "run 1"}));
        m_model->setRuns({});
        QVERIFY(m_rows->rowCount() == 0 && hint->isVisible());
        QVERIFY(!m_panel->currentRun());
    }

private:
    void clickHeader(int column) const
    {
        m_table->scrollTo(m_rows->index(0, column));
        auto* header = m_table->horizontalHeader();
        const QPoint spot(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                          header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, spot);
    }

    std::unique_ptr<RunsModel> m_model;
    std::unique_ptr<RunsPanel> m_panel;
    QTableView* m_table = nullptr;
    QAbstractItemModel* m_rows = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestRunsSorting)
#include "test_runs_sorting.moc"
