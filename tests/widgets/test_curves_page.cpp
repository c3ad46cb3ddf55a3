// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/curves_page.h"
#include "widgets/curves_plot.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/experiment_session.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <qcustomplot.h>

using namespace unlearn;

namespace {

struct ShownPage {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    ExperimentSession session{fakeServices(lab)};
    CurvesModel model;
    CurvesPage page{session, model};

    ShownPage()
    {
        QObject::connect(&session, &ExperimentSession::liveSetsDrawn, &model, &CurvesModel::setLiveCounts);
        page.show();
        session.openPlan("/fake/folder/fake.unlearn.json");
    }
    bool waitForIdle()
    {
        return QTest::qWaitFor([this] { return session.experiment() && session.status().activity == Activity::Idle; });
    }
    QLabel* label(const char* name) const { return page.findChild<QLabel*>(QLatin1String(name)); }
};

} // namespace

class TestCurvesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void hintSaysWhatTheRunWaitsFor()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        auto* hint = s.label("curvesHint");
        const QString begin = QStringLiteral("Start begins one");
        QVERIFY(hint->text().contains(begin));
        s.lab->spectrum = Behaviour::Hold;
        s.session.startRun();
        QVERIFY2(hint->text().contains("being prepared") && hint->text().contains("Computing spectra"),
                 qPrintable(hint->text()));
        s.session.stop();
        QVERIFY(hint->text().contains("Stopping"));
        QVERIFY(s.waitForIdle());
        QVERIFY(hint->text().contains(begin));
        s.session.computeSpectrum(); // no run follows
        QVERIFY(hint->text().contains(begin));
        s.lab->spectrum = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
    }

    void linesOfFixedModelsAreNamedAtTheirEnds()
    {
        CurvesModel model;
        CurvesPlot plot(model);
        plot.resize(500, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        RunDetails run;
        run.summary = fakeRun(1);
        run.errors = {{"original", 9.0, 0.5, 0.5, 100, 5, 25},
                      {"retrained-0", 9.5, 10.0, 1.0, 100, 5, 25},
                      {"retrained-1", 10.5, 12.0, 1.0, 100, 5, 25}};
        model.show(run);
        QVERIFY(plot.lineLabels().empty()); // there are no axes yet
        run.epochs = {{.epoch = 0}, {.epoch = 1, .testErrorPercent = 9.0}};
        model.show(run);
        QStringList names;
        for (const LineLabel& label : plot.lineLabels())
            names << QStringLiteral("%1 %2").arg(label.text).arg(label.value);
        QCOMPARE(names, (QStringList{"Forget 11", "Test 10", "Test 9", "Retain 1", "Forget 0.5", "Retain 0.5"}));
        plot.plot()->replot();
        QList<double> places;
        for (int i = 0; i < plot.plot()->itemCount(); ++i) {
            const auto* item = qobject_cast<QCPItemText*>(plot.plot()->item(i));
            if (!item || item->position->type() != QCPItemPosition::ptAbsolute)
                continue;
            QVERIFY(item->visible());
            QVERIFY(item->position->coords().x() > plot.plot()->axisRect()->right());
            QVERIFY(item->right->pixelPosition().x() <= plot.plot()->width());
            places << item->position->coords().y();
        }
        QCOMPARE(places.size(), 6);
        for (int i = 1; i < places.size(); ++i) // also where the lines lie on each other
            QVERIFY2(places[i] - places[i - 1] > plot.fontMetrics().height() - 0.5, qPrintable(QString::number(i)));
    }

    void zoomedCurvesStayWhereTheyAre()
    {
        CurvesModel model;
        CurvesPlot plot(model);
        plot.resize(500, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        model.append({{.epoch = 0}, {.epoch = 1}});
        QTest::keyClick(&plot, Qt::Key_Plus);
        const QCPRange zoomed = plot.plot()->xAxis->range();
        model.append({{.epoch = 2}});
        QCOMPARE(plot.plot()->xAxis->range(), zoomed);
        QTest::keyClick(&plot, Qt::Key_0);
        QVERIFY(plot.plot()->xAxis->range().contains(2.0));
        model.append({{.epoch = 3}});
        QVERIFY(plot.plot()->xAxis->range().contains(3.0)); // followed again
    }

    void samplesAreToldUnderTheCurves()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        auto* caption = s.label("curvesCaption");
        QVERIFY(caption->isHidden());
        QSignalSpy noticed(&s.session, &ExperimentSession::noticed);
        s.session.startRun();
        QVERIFY(s.waitForIdle());
        QTRY_VERIFY(!caption->isHidden());
        QVERIFY2(caption->text().contains(QStringLiteral("25,000 retain samples")), qPrintable(caption->text()));
        QCOMPARE(noticed.count(), 0); // it is no warning
        s.model.setLiveCounts({1, 2, 3, 4, true});
        QVERIFY(caption->text().contains("bfloat16"));
        s.model.clear();
        QVERIFY(caption->isHidden());
    }
};

QTEST_MAIN(TestCurvesPage)
#include "test_curves_page.moc"
