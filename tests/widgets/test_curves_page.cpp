// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/curves_page.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/experiment_session.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

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
