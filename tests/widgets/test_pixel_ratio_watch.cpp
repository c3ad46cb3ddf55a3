// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "tests/widgets/on_screen.h"
#include "widgets/forget_thumbnails.h"
#include "widgets/pixel_ratio_watch.h"
#include "widgets/sample_grid.h"
#include "widgets/session/forget_draft.h"
#include "widgets/session/samples_model.h"

#include <QImage>
#include <QTest>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

using namespace unlearn;

class TestPixelRatioWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherRatiosAreTold()
    {
        auto* widget = new OnScreen<QWidget>;
        std::vector<double> told;
        new PixelRatioWatch(*widget, [&] { told.push_back(widget->devicePixelRatioF()); });
        QCOMPARE(told, std::vector{1.0});
        QWidget home;
        widget->setParent(&home);
        home.show();
        widget->moveToScreen(1.0); // another screen that is alike
        widget->moveToScreen(2.0);
        QTRY_COMPARE(told, (std::vector{1.0, 2.0}));
        // In a window of its own, as a page that is detached.
        widget->setParent(nullptr);
        widget->setPixelRatio(1.5);
        widget->show();
        QCOMPARE(told, (std::vector{1.0, 2.0, 1.5}));
        widget->moveToScreen(3.0);
        QTRY_COMPARE(told, (std::vector{1.0, 2.0, 1.5, 3.0}));
        // Where its first window goes is no longer its business.
        widget->setPixelRatio(1.0);
        Q_EMIT home.windowHandle()->screenChanged(home.screen());
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), std::size_t{4});
        delete widget;
    }

    void samplesGetSharperPictures()
    {
        constexpr int side = 32;
        OpenSession s;
        ForgetDraft draft(s.session);
        SamplesModel model(draft);
        OnScreen<SampleGrid> grid(model);
        grid.setImageSide(side);
        grid.show();
        QVERIFY(s.open());
        QTRY_VERIFY(model.rowCount() > 0);
        const auto width = [&model] { return model.index(0).data(SamplesModel::ImageRole).value<QImage>().width(); };
        QTRY_COMPARE(width(), side);
        for (const int ratio : {2, 1}) {
            grid.moveToScreen(ratio);
            QTRY_COMPARE(width(), side * ratio);
        }
    }

    void forgetSamplesKeepTheirSize()
    {
        auto dataset = std::make_shared<Dataset>();
        dataset->shape = {1, 4, 4};
        dataset->classNames = {"All"};
        dataset->train.labels = {0};
        dataset->train.pixels.assign(16, 255);
        QWidget window;
        OnScreen<ForgetThumbnails> thumbnails(&window);
        QPalette dark;
        dark.setColor(QPalette::AlternateBase, Qt::darkRed);
        dark.setColor(QPalette::Window, Qt::black);
        thumbnails.setPalette(dark);
        thumbnails.resize(thumbnails.sizeHint());
        thumbnails.setSamples(dataset, std::vector<std::int64_t>{0});
        window.show();
        const auto corner = [&thumbnails] {
            const QImage seen = thumbnails.grab().toImage();
            const QPointF inside = QPointF(thumbnails.placeOf(0).topLeft()) + QPointF(2.0, 2.0);
            return seen.pixelColor((inside * seen.devicePixelRatio()).toPoint());
        };
        QTRY_COMPARE(corner(), QColor(Qt::white));
        for (const double ratio : {2.0, 1.0}) { // pictures of the ratio before would be half as large, or twice
            thumbnails.moveToScreen(ratio);
            QTRY_COMPARE(corner(), QColor(Qt::white));
        }
    }
};

QTEST_MAIN(TestPixelRatioWatch)
#include "test_pixel_ratio_watch.moc"
