// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/depth_plot.h"
#include "widgets/entropy_plot.h"
#include "widgets/glossary_links.h"
#include "widgets/merit_view.h"
#include "widgets/outputs_view.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/experiment_session.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <qcustomplot.h>

#include <algorithm>
#include <utility>

using namespace unlearn;

namespace {

struct ShownView {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    ExperimentSession session{fakeServices(lab)};
    CompareModel runs;
    MeritView view{runs, &session};

    ShownView()
    {
        view.resize(800, 300);
        view.show();
        session.openPlan("/fake/folder/fake.unlearn.json");
        const bool ready = isIdle() && QTest::qWaitForWindowExposed(&view);
        Q_ASSERT(ready);
    }
    bool isIdle() const
    {
        return QTest::qWaitFor([this] { return session.experiment() && session.status().activity == Activity::Idle; });
    }
    void compare()
    {
        RunDetails run;
        run.summary = fakeRun(3);
        runs.setRuns({run});
    }
    QToolButton* button() const { return view.findChild<QToolButton*>(QStringLiteral("measureMoreButton")); }
    QAbstractItemModel* table() const { return view.findChild<QTableView*>(QStringLiteral("meritTable"))->model(); }
    QDialog* relearnDialog() const { return view.findChild<QDialog*>(QStringLiteral("relearnDialog")); }
    /// The entry of the button's menu, by keys.
    void choose(int downs) const
    {
        QMenu* menu = button()->menu();
        QTimer::singleShot(0, menu, [menu, downs] {
            for (int i = 0; i < downs; ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space); // returns once the menu is closed
    }
};

} // namespace

class TestMeritView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void measuresWhatIsAskedFor()
    {
        ShownView s;
        QVERIFY(!s.button()->isEnabled()); // no run is compared
        s.compare();
        QVERIFY(s.button()->isEnabled());
        const int logged = s.table()->rowCount();
        QSignalSpy noticed(&s.session, &ExperimentSession::noticed);
        s.choose(2);
        QVERIFY(s.isIdle());
        QVERIFY(s.lab->lastWishes == MeritWishes{.layers = true});
        QCOMPARE(s.table()->rowCount(), logged + 1);
        QCOMPARE(noticed.count(), 1); // what could not be had
        s.compare();                  // chosen again: what was measured is still there
        QCOMPARE(s.table()->rowCount(), logged + 1);
        s.choose(3);
        QTest::keyClick(s.relearnDialog(), Qt::Key_Return);
        QVERIFY(s.isIdle());
        QVERIFY(s.lab->lastWishes == MeritWishes{.relearning = RelearnOptions()}); // those of the command line
        QCOMPARE(s.table()->rowCount(), logged + 1);                               // the same figure again
    }

    void relearningIsMeasuredAsAskedFor()
    {
        ShownView s;
        s.compare();
        s.choose(3);
        const auto enter = [&s](const char* name, const char* text) {
            auto* box = s.relearnDialog()->findChild<QAbstractSpinBox*>(QLatin1String(name));
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QLatin1String(text));
        };
        enter("relearnEpochsBox", "7");
        enter("relearnRateBox", "0.125");
        enter("relearnBatchBox", "16");
        enter("relearnMomentumBox", "0.25");
        enter("relearnAlphaBox", "0.5");
        auto* button = s.relearnDialog()->findChild<QPushButton*>(QStringLiteral("relearnButton"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(s.isIdle());
        const RelearnOptions options{
            .learningRate = 0.125, .momentum = 0.25, .batchSize = 16, .mostEpochs = 7, .alphaNats = 0.5};
        QVERIFY(s.lab->lastWishes == MeritWishes{.relearning = options});
        s.lab->lastWishes = {};
        QTRY_VERIFY(!s.relearnDialog());
        s.choose(3);
        QTest::keyClick(s.relearnDialog(), Qt::Key_Escape);
        QVERIFY(s.isIdle());
        QVERIFY(s.lab->lastWishes == MeritWishes()); // nothing
    }

    /// Of which it has all but the learning rate's, a number above 0. Batch and momentum have labels that lead to them.
    void relearningHasTheRangesOfTheCommandLine()
    {
        ShownView s;
        s.compare();
        s.choose(3);
        const RelearnOptions usual;
        const auto* epochs = s.relearnDialog()->findChild<QSpinBox*>(QStringLiteral("relearnEpochsBox"));
        const auto* rate = s.relearnDialog()->findChild<QDoubleSpinBox*>(QStringLiteral("relearnRateBox"));
        const auto* alpha = s.relearnDialog()->findChild<QDoubleSpinBox*>(QStringLiteral("relearnAlphaBox"));
        const auto* batch = s.relearnDialog()->findChild<QSpinBox*>(QStringLiteral("relearnBatchBox"));
        const auto* momentum = s.relearnDialog()->findChild<QDoubleSpinBox*>(QStringLiteral("relearnMomentumBox"));
        const auto range = [](const auto* box) { return std::pair(box->minimum(), box->maximum()); };
        QVERIFY(range(epochs) == relearnEpochRange && range(batch) == relearnBatchRange);
        QVERIFY(range(momentum) == relearnMomentumRange && range(alpha) == relearnAlphaRangeNats);
        QVERIFY(rate->minimum() > 0.0);
        QCOMPARE(batch->value(), usual.batchSize);
        QCOMPARE(momentum->value(), usual.momentum);
        QCOMPARE(momentum->decimals(), 3);
        const auto labels = s.relearnDialog()->findChildren<QLabel*>();
        for (const QWidget* box : {static_cast<const QWidget*>(batch), static_cast<const QWidget*>(momentum)}) {
            QVERIFY(!box->accessibleName().isEmpty());
            QCOMPARE(std::ranges::count(labels, box, &QLabel::buddy), 1);
        }
        QTest::keyClick(s.relearnDialog(), Qt::Key_Escape);
    }

    /// Of all runs of a method together; other figures leave it there, other runs do not.
    void forgettingQualityIsShown()
    {
        ShownView s;
        s.compare();
        const auto* quality = s.view.findChild<QLabel*>(QStringLiteral("forgettingQualityLabel"));
        QVERIFY(!quality->isVisible());
        s.choose(1);
        QVERIFY(s.isIdle());
        QVERIFY(quality->isVisible());
        QVERIFY2(
            quality->text().contains("(runs 3): 0.250, where models that do not differ get 0.750; 5 unlearned and 6 "
                                     "retrained models"),
            qPrintable(quality->text()));
        QVERIFY(quality->toolTip().contains("arXiv 2406.09073"));
        s.choose(2);
        QVERIFY(s.isIdle());
        QVERIFY(quality->isVisible());
        RunDetails other;
        other.summary = fakeRun(2);
        s.runs.setRuns({other});
        QVERIFY(!quality->isVisible());
        s.compare();
        QVERIFY(quality->isVisible());
    }

    void whyThereIsNoForgettingQualityIsSaid()
    {
        ShownView s;
        s.compare();
        MeasuredRun run;
        run.run = {3};
        run.quality = ComparedQuality{
            .method = "pgu",
            .runs = {3},
            .quality = {},
            .reason = std::make_shared<const Error>(
                ErrorCode::ShapeMismatch, "The models' scores are of different forget samples",
                ErrorContext{
                    .field = "forget scores", .expected = "5 of each model", .found = "other numbers of them"})};
        Q_EMIT s.session.runsMeasured({run});
        const auto* quality = s.view.findChild<QLabel*>(QStringLiteral("forgettingQualityLabel"));
        QVERIFY(quality->isVisible());
        QVERIFY2(quality->text().contains("(runs 3). The models' scores are of different forget samples")
                     && quality->text().contains("5 of each model"),
                 qPrintable(quality->text()));
    }

    /// Of most comparisons: one line, whatever their number.
    void tooFewModelsForForgettingQualityAreToldOnce()
    {
        ShownView s;
        s.compare();
        const auto tooFew = std::make_shared<const Error>(ErrorCode::ValueOutOfRange, "too few", ErrorContext{});
        std::vector<MeasuredRun> runs(2);
        for (MeasuredRun& run : runs) {
            run.run = {3};
            run.quality = ComparedQuality{.method = "pgu", .runs = {3}, .quality = {}, .reason = tooFew};
        }
        Q_EMIT s.session.runsMeasured(runs);
        const auto* quality = s.view.findChild<QLabel*>(QStringLiteral("forgettingQualityLabel"));
        QVERIFY(quality->isVisible());
        QCOMPARE(quality->text(),
                 QStringLiteral("Forgetting quality takes 5 unlearned models or more and as many retrained ones, of "
                                "different seeds, all of them there."));
    }

    void figuresAreExplainedByTheGlossary()
    {
        ShownView s;
        s.compare();
        s.choose(1);
        QVERIFY(s.isIdle());
        auto* table = s.view.findChild<QTableView*>(QStringLiteral("meritTable"));
        const auto found = s.table()->match(s.table()->index(0, CompareMeritModel::Figure), Qt::DisplayRole,
                                            QStringLiteral("Retained samples at more risk"), 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const QModelIndex figure = found.front();
        table->setCurrentIndex(figure);
        QCOMPARE(explainedTerm(table), Term::RetainedRisk);
        table->setCurrentIndex(figure.siblingAtColumn(CompareMeritModel::Distance));
        QCOMPARE(explainedTerm(table), Term::DistanceToRetrained);
        table->scrollTo(figure);
        const QPoint place = table->viewport()->mapToGlobal(table->visualRect(figure).center());
        QCOMPARE(explainedTerm(table->viewport(), place), Term::RetainedRisk);
    }

    void stopsAndFails()
    {
        ShownView s;
        s.compare();
        const int logged = s.table()->rowCount();
        s.lab->shadows = Behaviour::Hold;
        s.choose(1);
        QTRY_COMPARE(s.session.status().activity, Activity::Measuring);
        QVERIFY(!s.button()->isEnabled() && s.session.isWorking());
        s.session.stop();
        QVERIFY(s.isIdle());
        QCOMPARE(s.table()->rowCount(), logged);
        s.lab->shadows = Behaviour::Fail;
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.choose(1);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(s.isIdle() && s.button()->isEnabled());
    }

    void oneMeasurementWaits()
    {
        ShownView s;
        s.compare();
        s.lab->evaluate = Behaviour::Hold;
        QVERIFY(s.session.scoreSamples());
        QVERIFY(s.button()->isEnabled());
        s.choose(2);
        QTRY_VERIFY(s.session.status().jobFollows);
        QVERIFY(!s.button()->isEnabled());
        s.lab->evaluate = Behaviour::Finish;
        QVERIFY(s.isIdle());
        QVERIFY(s.lab->lastWishes == MeritWishes{.layers = true});
        QVERIFY(s.button()->isEnabled());
    }

    /// A run of the queue may begin while it is asked how to relearn.
    void relearningThatIsAskedForWaitsForARun()
    {
        ShownView s;
        s.compare();
        s.choose(3);
        QDialog* dialog = s.relearnDialog();
        const auto* button = dialog->findChild<QPushButton*>(QStringLiteral("relearnButton"));
        const auto* waits = dialog->findChild<QLabel*>(QStringLiteral("relearnWaitsLabel"));
        QVERIFY(button->isEnabled() && !waits->isVisible());
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_COMPARE(s.session.status().activity, Activity::Running);
        QVERIFY(!button->isEnabled() && waits->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.isIdle());
        QVERIFY(button->isEnabled() && !waits->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(s.isIdle());
        QVERIFY(s.lab->lastWishes == MeritWishes{.relearning = RelearnOptions()});
    }

    void layersAreReadByKeys()
    {
        ShownView s;
        RunDetails run;
        run.summary = fakeRun(3);
        for (const char* layer : {"conv", "fc"})
            run.figures.push_back(
                {"cka", "unlearned", "retrained-0", "forget", layer, layer[0] == 'c' ? 0.875 : 0.5, 9});
        s.runs.setRuns({run});
        auto* plot = s.view.findChild<DepthPlot*>(QStringLiteral("depthPlot"));
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY2(plot->accessibleDescription().contains("Layer 1: conv")
                     && plot->accessibleDescription().contains("0.875"),
                 qPrintable(plot->accessibleDescription()));
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY(plot->accessibleDescription().contains("Layer 2: fc"));
        auto* figure = s.view.findChild<QComboBox*>(QStringLiteral("depthFigureBox"));
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_Down);
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY(plot->accessibleDescription().isEmpty()); // no probes as yet
    }

    void withoutASessionThereIsOnlyTheLog()
    {
        CompareModel runs;
        MeritView view(runs, nullptr);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.findChild<QTableView*>(QStringLiteral("meritTable"))->isVisible());
        QVERIFY(!view.findChild<QToolButton*>(QStringLiteral("measureMoreButton"))->isVisible());
    }

    void theTableOfOutputsInSightStays()
    {
        ExperimentSession session(fakeServices(std::make_shared<FakeLab>()));
        OutputsView view(&session);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto measured = [](std::int64_t id) {
            MeasuredRun run;
            run.run = {id};
            run.predictions = {
                {"unlearned", "retrained-0", "forget", {2, {{0, 0, id}, {0, 1, 1}, {1, 0, 2}, {1, 1, 7}}}},
                {"unlearned", "retrained-0", "retain", {2, {{0, 0, id}, {0, 1, 3}, {1, 0, 4}, {1, 1, 8}}}}};
            return run;
        };
        Q_EMIT session.runsMeasured({measured(3), measured(4)});
        auto* box = view.findChild<QComboBox*>(QStringLiteral("outputsTableBox"));
        const auto* table = view.findChild<QTableView*>(QStringLiteral("outputsTable"))->model();
        QCOMPARE(box->count(), 4);
        QCOMPARE(box->currentIndex(), 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        const QString shown = box->currentText();
        QVERIFY2(shown.contains("Run 3") && table->index(0, 2).data().toString() == QStringLiteral("3"),
                 qPrintable(shown));
        Q_EMIT session.runsMeasured({measured(3)}); // whose tables come last now
        QCOMPARE(box->currentText(), shown);
        QCOMPARE(table->index(0, 2).data().toString(), QString("3"));
        QCOMPARE(table->index(0, 1).data().toString(), QString("3"));
    }

    void entropiesAreDrawnBesideTheirTable()
    {
        ExperimentSession session(fakeServices(std::make_shared<FakeLab>()));
        OutputsView view(&session);
        view.resize(1000, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* plot = view.findChild<EntropyPlot*>(QStringLiteral("entropyPlot"));
        QVERIFY(!plot->isVisible());
        MeasuredRun run;
        run.run = {3};
        run.predictions = {{"unlearned", "retrained-0", "forget", {2, {{0, 0, 1}, {0, 1, 1}, {1, 0, 2}, {1, 1, 7}}}}};
        for (const char* subject : {"original", "unlearned", "retrained-0"}) {
            PartOutputs outputs;
            outputs.subject = subject;
            outputs.part = "forget";
            outputs.entropy.edgesNats = {0.0, 0.01, 0.1, 0.6931};
            outputs.entropy.counts = subject == std::string("original") ? std::vector<std::int64_t>{10, 0, 0}
                                                                        : std::vector<std::int64_t>{6, 1, 3};
            run.outputs.push_back(outputs);
        }
        Q_EMIT session.runsMeasured({run});
        QVERIFY(!plot->isVisible()); // the matrix stands first, and has the width to itself
        auto* box = view.findChild<QComboBox*>(QStringLiteral("outputsTableBox"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(plot->isVisible());
        const auto* about = view.findChild<QLabel*>(QStringLiteral("outputsAbout"));
        QVERIFY2(about->isVisible() && about->text().startsWith(QStringLiteral("Samples: 10. ")),
                 qPrintable(about->text()));
        QCOMPARE(plot->plot()->graphCount(), 3);
        QCOMPARE(plot->plot()->xAxis->scaleType(), QCPAxis::stLogarithmic);
        QCOMPARE(plot->plot()->xAxis->range().lower, 0.001); // the bin from 0, as wide as the next
        const auto value = [plot](int graph, int bin) { return plot->plot()->graph(graph)->data()->at(bin)->value; };
        QCOMPARE(value(0, 0), 100.0);
        QCOMPARE(value(1, 2), 30.0);
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY2(plot->accessibleDescription().startsWith(QStringLiteral("0 to 0.01 nats")),
                 qPrintable(plot->accessibleDescription()));
        QTest::keyClick(plot, Qt::Key_Right);
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY2(plot->accessibleDescription().startsWith(QStringLiteral("0.1 to 0.693 nats")),
                 qPrintable(plot->accessibleDescription()));
        QCOMPARE(plot->accessibleDescription().split('\n').size(), 4); // a line for each model
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY(plot->accessibleDescription().startsWith(QStringLiteral("0.1 to 0.693 nats"))); // there is no more
        QTest::keyClick(box, Qt::Key_Up);
        QVERIFY(!plot->isVisible());
    }
};

QTEST_MAIN(TestMeritView)
#include "test_merit_view.moc"
