// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/experiment_panel.h"
#include "widgets/forget_thumbnails.h"
#include "widgets/session/device_model.h"

#include <QImage>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

using namespace unlearn;

namespace {

constexpr std::int32_t samples = 20;

/// Pictures of 4 x 4 pixels: the first half of them white, the others grey.
std::shared_ptr<Dataset> whiteAndGrey()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->shape = {1, 4, 4};
    dataset->classNames = {"All"};
    dataset->train.labels.assign(samples, 0);
    dataset->train.pixels.assign(std::size_t{samples} * 16, 255);
    std::fill(dataset->train.pixels.begin() + samples / 2 * 16, dataset->train.pixels.end(), std::uint8_t{128});
    return dataset;
}

} // namespace

class TestForgetThumbnails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void firstSamplesAreShown()
    {
        ForgetThumbnails thumbnails;
        QVERIFY(thumbnails.isHidden()); // there are none
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::AlternateBase, Qt::darkRed);
        thumbnails.setPalette(dark);
        thumbnails.resize(thumbnails.placeOf(2).right() + 1, thumbnails.sizeHint().height());
        const auto dataset = whiteAndGrey();
        thumbnails.setSamples(dataset, std::vector<std::int64_t>{1, 4, 7, 8, 12});
        QVERIFY(!thumbnails.isHidden());
        QCOMPARE(thumbnails.accessibleDescription(), QStringLiteral("1; 4; 7; 8; 12"));
        const auto colourIn = [&](int number) {
            return thumbnails.grab().toImage().pixelColor(thumbnails.placeOf(number).center());
        };
        for (int number = 0; number < 3; ++number)
            QTRY_COMPARE(colourIn(number), QColor(Qt::white)); // once it was made
        // Where there is no room for a whole one, there is none.
        thumbnails.resize(thumbnails.placeOf(2).right(), thumbnails.height());
        QCOMPARE(colourIn(1), QColor(Qt::white));
        QCOMPARE(colourIn(2), QColor(Qt::black));

        thumbnails.setSamples(dataset, std::vector<std::int64_t>{12, 1});
        QCOMPARE(thumbnails.accessibleDescription(), QStringLiteral("12; 1"));
        QCOMPARE(colourIn(1), QColor(Qt::white)); // it was made before
        QTRY_COMPARE(colourIn(0), QColor(128, 128, 128));
        thumbnails.setSamples(dataset, {});
        QVERIFY(thumbnails.isHidden());
    }

    void whatIsNoImageHasNone()
    {
        const auto dataset = whiteAndGrey();
        dataset->shape.kind = SampleKind::Features;
        ForgetThumbnails thumbnails;
        thumbnails.setSamples(dataset, std::vector<std::int64_t>{1});
        QVERIFY(thumbnails.isHidden());
        QCOMPARE(thumbnails.accessibleDescription(), QString());
        QCOMPARE(dataset.use_count(), 1L); // it is not kept for nothing
    }

    void thePanelShowsThoseOfTheExperiment()
    {
        OpenSession opened;
        DeviceModel devices;
        ExperimentPanel panel(opened.session, devices);
        const auto* thumbnails = panel.findChild<ForgetThumbnails*>(QStringLiteral("forgetThumbnails"));
        QVERIFY(thumbnails && thumbnails->isHidden());
        QVERIFY(opened.open());
        QVERIFY(!thumbnails->isHidden());
        const auto& forgotten = opened.session.experiment()->forget.indices();
        QCOMPARE(forgotten.size(), std::size_t{5});
        QVERIFY2(thumbnails->accessibleDescription().startsWith(QString::number(forgotten[0]) + QStringLiteral("; ")),
                 qPrintable(thumbnails->accessibleDescription()));
        Plan plan = opened.session.plan();
        plan.forget = {"2:1"};
        opened.session.changePlan(plan);
        QTRY_COMPARE(opened.session.experiment()->forget.count(), std::int64_t{1});
        QCOMPARE(thumbnails->accessibleDescription(),
                 QString::number(opened.session.experiment()->forget.indices()[0]));
        plan.forget.clear();
        opened.session.changePlan(plan);
        QTRY_COMPARE(opened.session.experiment()->forget.count(), std::int64_t{0});
        QVERIFY(thumbnails->isHidden());
    }
};

QTEST_MAIN(TestForgetThumbnails)
#include "test_forget_thumbnails.moc"
