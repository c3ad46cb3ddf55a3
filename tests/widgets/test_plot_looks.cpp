// SPDX-License-Identifier: GPL-3.0-or-later
// On every page: a plot that is worked with by keys shows that it has the focus, and no two lines of a plot differ by
// their colour alone.
#include "tests/widgets/compared_window.h"
#include "tests/widgets/whole_window.h"
#include "widgets/plot_style.h"
#include "widgets/plot_widget.h"
#include "widgets/run_style.h"

#include <QHash>
#include <QSettings>
#include <QTest>
#include <qcustomplot.h>

using namespace unlearn;

namespace {

/// How a line of a legend looks to who sees no colours; empty for what is no line.
QString lookOf(const QCPAbstractPlottable& plottable)
{
    QCPScatterStyle::ScatterShape mark = QCPScatterStyle::ssNone;
    if (const auto* graph = qobject_cast<const QCPGraph*>(&plottable))
        mark = graph->scatterStyle().shape();
    else if (const auto* curve = qobject_cast<const QCPCurve*>(&plottable))
        mark = curve->scatterStyle().shape();
    else
        return {};
    return QStringLiteral("dash %1, mark %2, fill %3")
        .arg(static_cast<int>(plottable.pen().style()))
        .arg(static_cast<int>(mark))
        .arg(static_cast<int>(plottable.brush().style()));
}

/// Lines of a plot's legend that look the same but for their colour.
QStringList alikeIn(const QCustomPlot& plot)
{
    QStringList alike;
    QHash<QString, const QCPAbstractPlottable*> seen;
    for (int i = 0; i < plot.plottableCount(); ++i) {
        const QCPAbstractPlottable* line = const_cast<QCustomPlot&>(plot).plottable(i);
        const QString look = lookOf(*line);
        if (look.isEmpty() || !line->visible() || !plot.legend->hasItemWithPlottable(line))
            continue;
        if (const auto* other = seen.value(look); other && other->pen().color() != line->pen().color())
            alike << QStringLiteral("%1: \"%2\" and \"%3\" (%4)")
                         .arg(plot.objectName(), other->name(), line->name(), look);
        seen.insert(look, line);
    }
    return alike;
}

/// Rows of pixels that a level curve, drawn by a pen on white, takes where a picture has so many pixels a logical one.
int rowsTaken(const QPen& pen, double scale)
{
    QCustomPlot plot;
    plot.xAxis->setVisible(false);
    plot.yAxis->setVisible(false);
    plot.addGraph()->setData({0.0, 1.0}, {0.5, 0.5});
    plot.rescaleAxes();
    plot.graph()->setPen(pen);
    const QImage picture = plot.toPixmap(100, 60, scale).toImage();
    int rows = 0;
    for (int y = 0; y < picture.height(); ++y)
        rows += picture.pixelColor(picture.width() / 2, y).lightness() < 220 ? 1 : 0;
    return rows;
}

} // namespace

class TestPlotLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_plot_looks"));
        QSettings().clear();
    }

    void linesThatLookAlikeAreFound()
    {
        QCustomPlot plot;
        plot.addGraph()->setPen(QPen(Qt::red));
        plot.addGraph()->setPen(QPen(Qt::blue));
        QCOMPARE(alikeIn(plot).size(), 1);
        plot.graph(1)->setPen(QPen(Qt::blue, 1.0, Qt::DashLine));
        QCOMPARE(alikeIn(plot), QStringList());
        plot.graph(1)->setPen(QPen(Qt::blue));
        plot.graph(1)->setScatterStyle(QCPScatterStyle::ssDisc);
        QCOMPARE(alikeIn(plot), QStringList());
    }

    void noLineIsToldByItsColourAlone()
    {
        ComparedWindow s;
        QVERIFY(s.openCompared());
        QStringList alike;
        int lines = 0;
        lookAtEveryPage(s.window, [&alike, &lines](const QWidget& window) {
            const auto plots = window.findChildren<QCustomPlot*>();
            for (const QCustomPlot* plot : plots) {
                if (!plot->isVisible())
                    continue;
                alike << alikeIn(*plot);
                lines += plot->plottableCount();
            }
        });
        alike.removeDuplicates();
        QVERIFY2(alike.isEmpty(), qUtf8Printable(alike.join(QLatin1Char('\n'))));
        QVERIFY2(lines > 10, qPrintable(QString::number(lines)));
    }

    void linesGrowWithTheScreen()
    {
        const QPalette palette;
        for (const double width : {2.0, 3.0}) {
            const QPen pen = curvePen(PlotColour::Vermilion, palette, Qt::SolidLine, width);
            QVERIFY(rowsTaken(pen, 1.0) >= width);
            QVERIFY(rowsTaken(pen, 1.0) <= width + 1);
            QVERIFY(rowsTaken(pen, 3.0) >= 3 * width);
            QVERIFY(rowsTaken(pen, 3.0) <= 3 * width + 1);
        }
        QVERIFY(rowsTaken(runPen(0, false, false, palette), 3.0) >= 6);
    }

    void focusIsSeen()
    {
        ComparedWindow s;
        QVERIFY(s.openCompared());
        int plots = 0;
        QStringList unseen;
        lookAtEveryPage(s.window, [&plots, &unseen](const QWidget& window) {
            const auto all = window.findChildren<PlotWidget*>();
            for (PlotWidget* plot : all) {
                if (!plot->isVisible() || plot->focusPolicy() == Qt::NoFocus)
                    continue;
                const auto* frame = plot->findChild<QWidget*>(QStringLiteral("focusFrame"));
                plot->setFocus(Qt::TabFocusReason);
                const bool isSeen = plot->hasFocus() && frame && frame->isVisible();
                plot->clearFocus();
                if (!isSeen || frame->isVisible())
                    unseen << plot->objectName();
                ++plots;
            }
        });
        unseen.removeDuplicates();
        QVERIFY2(unseen.isEmpty(), qUtf8Printable(unseen.join(QLatin1Char('\n'))));
        QVERIFY2(plots > 8, qPrintable(QString::number(plots)));
    }
};

QTEST_MAIN(TestPlotLooks)
#include "test_plot_looks.moc"
