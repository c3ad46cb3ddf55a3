// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of reports as Qt's SVG draws them, but for the letters, which stay letters.
#include "core/report/svg_elements.h"
#include "widgets/session/figure_drawing.h"
#include "widgets/session/report_figure_files.h"

#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QSvgRenderer>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace unlearn;

namespace {

constexpr double height = 200.0;

QByteArray figureOf(const std::string& content)
{
    return QByteArray::fromStdString(svg::document(height, "a figure", content));
}

template <typename Draw> QImage picture(Draw draw)
{
    QImage image(720, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, QRectF(image.rect()));
    return image;
}

QImage drawn(const QByteArray& svg)
{
    return picture([&svg](QPainter& painter, const QRectF& room) { FigureDrawing(svg).draw(painter, room); });
}

QImage drawnByQt(const QByteArray& svg)
{
    return picture([&svg](QPainter& painter, const QRectF& room) { QSvgRenderer(svg).render(&painter, room); });
}

/// What is not white.
QRect inked(const QImage& image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 160)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

int farthest(const QRect& a, const QRect& b)
{
    return std::max({std::abs(a.left() - b.left()), std::abs(a.right() - b.right()), std::abs(a.top() - b.top()),
                     std::abs(a.bottom() - b.bottom())});
}

} // namespace

class TestFigureDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersStandWhereSvgHasThem_data();
    void lettersStandWhereSvgHasThem();
    void allElseIsDrawnAsByQt();
    void namesAreShownAsTheyAre();
    void pdfsHoldEachLetterOnce();
};

void TestFigureDrawing::lettersStandWhereSvgHasThem_data()
{
    QTest::addColumn<QByteArray>("figure");
    const std::string words = "Retained data, epoch 12";
    QTest::newRow("from a place") << figureOf(svg::textAt(40.0, 90.0, words, "start"));
    QTest::newRow("around a place") << figureOf(svg::textAt(360.0, 90.0, words, "middle"));
    QTest::newRow("up to a place") << figureOf(svg::textAt(700.0, 90.0, words, "end"));
    QTest::newRow("turned") << figureOf(svg::textAt(14.0, 100.0, words, "middle", "rotate(-90 14 100)"));
    QTest::newRow("smaller") << figureOf(svg::fittedText(200.0, 90.0, words, "end", 130.0));
    QTest::newRow("Chinese") << figureOf(svg::textAt(360.0, 90.0, "\u5fd8\u8bb0\u7684\u7c7b", "middle"));
}

void TestFigureDrawing::lettersStandWhereSvgHasThem()
{
    QFETCH(QByteArray, figure);
    const QRect here = inked(drawn(figure));
    const QRect there = inked(drawnByQt(figure));
    QVERIFY(here.width() > 5 && here.height() > 5);
    QVERIFY2(farthest(here, there) <= 2,
             qPrintable(QStringLiteral("%1, %2, %3 x %4 against %5, %6, %7 x %8")
                            .arg(here.x())
                            .arg(here.y())
                            .arg(here.width())
                            .arg(here.height())
                            .arg(there.x())
                            .arg(there.y())
                            .arg(there.width())
                            .arg(there.height())));
}

void TestFigureDrawing::allElseIsDrawnAsByQt()
{
    std::string content = svg::straight(10.0, 10.0, 500.0, 150.0, "#0072b2", svg::dashed);
    for (std::size_t i = 0; i < 4; ++i)
        content += svg::marker(50.0 + 40.0 * static_cast<double>(i), 60.0, i, "Epoch 3 & <more>");
    const QByteArray figure = figureOf(content);
    QVERIFY(!inked(drawn(figure)).isEmpty());
    QCOMPARE(drawn(figure), drawnByQt(figure));
}

void TestFigureDrawing::namesAreShownAsTheyAre()
{
    const auto wide = [](const std::string& words) {
        return inked(drawn(figureOf(svg::textAt(10.0, 90.0, words, "start")))).width();
    };
    QVERIFY(wide("<b>&amp;</b>") > 2 * wide("<b>"));
    // A name from right to left has what follows it at its right, as in a browser.
    const std::string arabic = "\u0646\u0633\u064a\u0627\u0646";
    const QRect name = inked(drawn(figureOf(svg::textAt(10.0, 90.0, arabic, "start"))));
    const QImage both = drawn(figureOf(svg::textAt(10.0, 90.0, arabic + " (class 3)", "start")));
    QVERIFY(farthest(name, inked(both.copy(0, 0, name.right() + 2, both.height()))) <= 1);
}

/// A hundred words drawn as outlines are some 100 KB.
void TestFigureDrawing::pdfsHoldEachLetterOnce()
{
    const auto sizeWith = [](int words) {
        std::string content;
        for (int i = 0; i < words; ++i)
            content += svg::textAt(20.0, 10.0 + i, "eigenvalues of features.0", "start");
        return figurePdf(figureOf(content), QStringLiteral("title")).size();
    };
    const auto one = sizeWith(1);
    const auto many = sizeWith(101);
    QVERIFY2(many - one < 20000, qPrintable(QStringLiteral("%1 against %2").arg(many).arg(one)));
}

QTEST_MAIN(TestFigureDrawing)
#include "test_figure_drawing.moc"
