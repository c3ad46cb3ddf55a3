// SPDX-License-Identifier: GPL-3.0-or-later
// On every page: no text of a plot passes the plot's edge, whatever the language and the size of letters.
#include "tests/widgets/clipped_plot_texts.h"
#include "tests/widgets/compared_window.h"
#include "tests/widgets/spoken_language.h"
#include "tests/widgets/whole_window.h"
#include "widgets/plot_style.h"
#include "widgets/plot_widget.h"
#include "widgets/window_style.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QScopeGuard>
#include <QSettings>
#include <QTest>
#include <qcustomplot.h>

using namespace unlearn;

namespace {

/// Where the label of an axis stands along it; across, the layout has room for it.
QRectF labelPlace(const QCPAxis& axis)
{
    const int flags = Qt::TextDontClip | Qt::AlignHCenter;
    const double length = QFontMetrics(axis.labelFont()).boundingRect(0, 0, 0, 0, flags, axis.label()).width();
    QRectF place = axis.orientation() == Qt::Vertical ? QRectF(0.0, 0.0, 1.0, length) : QRectF(0.0, 0.0, length, 1.0);
    place.moveCenter(axis.axisRect()->rect().center());
    return place;
}

/// Labels of axes, names in the legend, and labels that may stand outside the axes, of which a plot does not show all;
/// a line for each.
QStringList cutOffIn(QCustomPlot& plot)
{
    QStringList cut;
    const QRectF all = QRectF(plot.viewport()).adjusted(-1.0, -1.0, 1.0, 1.0); // places are rounded
    const auto see = [&cut, &plot, &all](const QString& text, const QRectF& place, int needed = 0) {
        if (!all.contains(place) || place.width() < needed)
            cut << QStringLiteral("%1: \"%2\" at %3, %4 of %5 x %6 pixels in %7 x %8")
                       .arg(plot.objectName(), text)
                       .arg(place.left())
                       .arg(place.top())
                       .arg(place.width())
                       .arg(place.height())
                       .arg(plot.width())
                       .arg(plot.height());
    };
    const auto axes = plot.findChildren<QCPAxis*>();
    for (const QCPAxis* axis : axes) {
        if (!axis->realVisibility() || axis->label().isEmpty())
            continue;
        see(axis->label(), labelPlace(*axis));
        const QRectF room = QRectF(axis->axisRect()->outerRect()).adjusted(-1.0, -1.0, 1.0, 1.0);
        if (!room.contains(labelPlace(*axis))) // the legend hides a part
            cut << QStringLiteral("%1: \"%2\" passes its axes").arg(plot.objectName(), axis->label());
    }
    for (int i = 0; plot.legend->realVisibility() && i < plot.legend->itemCount(); ++i) {
        const QCPAbstractLegendItem* item = plot.legend->item(i);
        if (auto* named = qobject_cast<QCPPlottableLegendItem*>(plot.legend->item(i))) // cells may be empty
            see(named->plottable()->name(), item->outerRect(), item->minimumOuterSizeHint().width());
    }
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* label = qobject_cast<QCPItemText*>(plot.item(i));
        if (label && label->realVisibility() && !label->clipToAxisRect())
            see(label->text(),
                QRectF(label->topLeft->pixelPosition(), label->bottomRight->pixelPosition())
                    .marginsRemoved(label->padding()));
    }
    return cut;
}

/// With long labels, and nothing to draw.
class LabelledPlot : public PlotWidget {
public:
    static QString across() { return QStringLiteral("Distance of the forget error to the retrained models"); }
    static QString upright() { return QStringLiteral("Predicted interference of all layers with retained samples"); }

    LabelledPlot() : PlotWidget(QStringLiteral("labelled"), {100, 80}, nullptr)
    {
        plot()->xAxis->setLabel(across());
        plot()->yAxis->setLabel(upright());
        applyStyle();
    }
    void resetZoom() override { }

    void draw(const QSize& size)
    {
        resize(size);
        QCoreApplication::processEvents();
        plot()->replot();
    }

protected:
    void restyle() override { }
};

} // namespace

class TestPlotTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WindowStyle); }
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_plot_texts"));
        QSettings().clear();
    }

    void textsThatAreCutAreFound()
    {
        QCustomPlot plot;
        plot.setViewport(QRect(0, 0, 300, 200));
        plot.yAxis->setLabel(QStringLiteral("Error"));
        plot.addGraph()->setName(QStringLiteral("Test"));
        plot.legend->setVisible(true);
        auto* label = new QCPItemText(&plot);
        label->setClipToAxisRect(false);
        label->position->setType(QCPItemPosition::ptAbsolute);
        label->position->setCoords(150.0, 100.0);
        label->setText(QStringLiteral("Epoch 3"));
        plot.replot();
        QCOMPARE(cutOffIn(plot), QStringList());
        const QString longText = QStringLiteral("Much longer than the plot is high or wide, ").repeated(3);
        plot.yAxis->setLabel(longText);
        plot.replot();
        QCOMPARE(cutOffIn(plot).size(), 2); // passes the plot, and so its axes
        plot.graph()->setName(longText);
        plot.replot();
        QCOMPARE(cutOffIn(plot).size(), 3);
        label->position->setCoords(299.0, 100.0);
        plot.replot();
        QCOMPARE(cutOffIn(plot).filter(QStringLiteral("Epoch 3")).size(), 1);
    }

    void textsThatAreCutAmongCurvesAreFound()
    {
        QWidget window;
        window.resize(300, 200);
        auto* plot = new QCustomPlot(&window);
        plot->resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* label = new QCPItemText(plot);
        label->position->setType(QCPItemPosition::ptAxisRectRatio);
        label->position->setCoords(0.5, 0.5);
        label->setText(QStringLiteral("Epoch 3"));
        QCOMPARE(clippedInPlots(window), QStringList());
        label->position->setCoords(1.0, 0.5); // half of it outside the axes
        QCOMPARE(clippedInPlots(window).size(), 1);
        label->setClipToAxisRect(false);
        QCOMPARE(clippedInPlots(window).size(), 1); // or outside the plot
        label->setText(QStringLiteral("3"));
        QCOMPARE(clippedInPlots(window), QStringList());
    }

    void labelsOfAxesAreBrokenWhereTheyDoNotFit()
    {
        LabelledPlot s;
        s.show();
        QVERIFY(QTest::qWaitForWindowExposed(&s));
        const QCPAxis& across = *s.plot()->xAxis;
        const QCPAxis& upright = *s.plot()->yAxis;
        const auto inOneLine = [](const QCPAxis& axis) {
            return axis.label().replace(QLatin1Char('\n'), QLatin1Char(' '));
        };
        for (const QSize& size : {QSize(900, 700), QSize(280, 240), QSize(900, 240), QSize(900, 700)}) {
            s.draw(size);
            QCOMPARE(cutOffIn(*s.plot()), QStringList());
            QCOMPARE(across.label().contains(QLatin1Char('\n')), size.width() < 900);
            QCOMPARE(upright.label().contains(QLatin1Char('\n')), size.height() < 700);
            QCOMPARE(inOneLine(across), LabelledPlot::across());
            QCOMPARE(inOneLine(upright), LabelledPlot::upright());
        }
        s.draw({280, 240});
        s.plot()->xAxis->setLabel(QStringLiteral("Epoch"));
        s.draw({280, 240});
        QCOMPARE(across.label(), QStringLiteral("Epoch"));
        QFont large = s.font();
        large.setPointSizeF(QFontInfo(large).pointSizeF() * 2.5);
        s.draw({900, 700});
        QCOMPARE(upright.label(), LabelledPlot::upright());
        s.setFont(large);
        s.draw({900, 700});
        QVERIFY(upright.label().contains(QLatin1Char('\n')));
        QCOMPARE(cutOffIn(*s.plot()), QStringList());
    }

    void labelsTurnToTheSideWithRoom()
    {
        QCustomPlot plot;
        auto* label = new QCPItemText(&plot);
        label->setText(QStringLiteral("k = 3"));
        const QRect room(100, 0, 400, 200);
        QCOMPARE(sideWithRoom(*label, 300.0, room), Qt::AlignHCenter);
        QCOMPARE(sideWithRoom(*label, 103.0, room), Qt::AlignLeft);
        QCOMPARE(sideWithRoom(*label, 497.0, room), Qt::AlignRight);
        label->setPadding(QMargins(150, 0, 150, 0));
        QCOMPARE(sideWithRoom(*label, 250.0, room), Qt::AlignLeft);
        QCOMPARE(sideWithRoom(*label, 350.0, room), Qt::AlignRight);
    }

    void noTextIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textPercent");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de"}) {
            QTest::addRow("%s, 100 %%", language) << language << 100 << QSize(1280, 800);
            // Letters of twice the size have a screen of twice the size.
            QTest::addRow("%s, 200 %%", language) << language << 200 << QSize(2560, 1440);
        }
    }

    void noTextIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(int, textPercent);
        QFETCH(QSize, size);
        const SpokenLanguage spoken(QStringLiteral("unlearning-workbench_%1.qm").arg(language));
        QVERIFY(spoken.isSpoken());
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont scaled = usual;
        scaled.setPointSizeF(QFontInfo(usual).pointSizeF() * textPercent / 100.0);
        QApplication::setFont(scaled);
        ComparedWindow s(size);
        QVERIFY(s.openCompared());
        QVERIFY2(s.window.width() <= size.width(), qPrintable(QString::number(s.window.width())));
        QStringList cut;
        int plots = 0;
        lookAtEveryPage(s.window, [&cut, &plots](const QWidget& window) {
            const auto all = window.findChildren<QCustomPlot*>();
            for (QCustomPlot* plot : all) {
                if (!plot->isVisible())
                    continue;
                plot->replot();
                cut += cutOffIn(*plot);
                ++plots;
            }
        });
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qUtf8Printable(cut.join(QLatin1Char('\n'))));
        QVERIFY2(plots > 8, qPrintable(QString::number(plots)));
    }
};

QTEST_MAIN(TestPlotTexts)
#include "test_plot_texts.moc"
