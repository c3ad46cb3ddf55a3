// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/forget_thumbnails.h"
#include "widgets/session/experiment_session.h"

#include <QImage>
#include <QLocale>
#include <QTest>

using namespace unlearn;

namespace {

/// The fake experiment, with a white picture for each sample.
ExperimentServices whiteServices(const std::shared_ptr<FakeLab>& lab, SampleKind kind)
{
    ExperimentServices services = fakeServices(lab);
    services.open = [open = services.open, kind](Plan plan, const JobContext& context,
                                                 const ExperimentServices::ExperimentPointer& previous) {
        auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
        auto dataset = std::make_shared<Dataset>(*experiment->dataset);
        dataset->train.pixels.assign(dataset->train.pixels.size(), 255);
        dataset->shape.kind = kind;
        experiment->dataset = dataset;
        return experiment;
    };
    return services;
}

} // namespace

class TestForgetThumbnails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void firstSamplesAreShown()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(whiteServices(lab, SampleKind::Image));
        ForgetThumbnails thumbnails(session);
        QVERIFY(thumbnails.isHidden()); // nothing is loaded
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::AlternateBase, Qt::darkGray);
        thumbnails.setPalette(dark);
        thumbnails.resize(thumbnails.placeOf(2).right() + 1, thumbnails.sizeHint().height());
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment() && session.status().activity == Activity::Idle);
        QVERIFY(!thumbnails.isHidden());
        const auto& forgotten = session.experiment()->forget.indices();
        QCOMPARE(forgotten.size(), std::size_t{5});
        QVERIFY2(thumbnails.accessibleDescription().startsWith(QString::number(forgotten[0]) + QStringLiteral("; ")),
                 qPrintable(thumbnails.accessibleDescription()));
        const auto colourIn = [&](int number) {
            return thumbnails.grab().toImage().pixelColor(thumbnails.placeOf(number).center());
        };
        for (int number = 0; number < 3; ++number)
            QTRY_COMPARE(colourIn(number), QColor(Qt::white)); // once it was made
        // Where there is no room for a whole one, there is none.
        thumbnails.resize(thumbnails.placeOf(2).right(), thumbnails.height());
        QCOMPARE(colourIn(1), QColor(Qt::white));
        QCOMPARE(colourIn(2), QColor(Qt::black));

        Plan plan = session.plan();
        plan.forget = {"2:1"};
        session.changePlan(plan);
        QTRY_COMPARE(session.experiment()->forget.count(), std::int64_t{1});
        QCOMPARE(thumbnails.accessibleDescription(), QString::number(session.experiment()->forget.indices()[0]));
        plan.forget.clear();
        session.changePlan(plan);
        QTRY_COMPARE(session.experiment()->forget.count(), std::int64_t{0});
        QVERIFY(thumbnails.isHidden());
    }

    void whatIsNoImageHasNone()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(whiteServices(lab, SampleKind::Features));
        const ForgetThumbnails thumbnails(session);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment() && session.status().activity == Activity::Idle);
        QVERIFY(thumbnails.isHidden());
    }
};

QTEST_MAIN(TestForgetThumbnails)
#include "test_forget_thumbnails.moc"
