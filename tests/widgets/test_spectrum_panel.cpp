// SPDX-License-Identifier: GPL-3.0-or-later
// What the plots below the table of layers are drawn of, and on which axes.
#include "tests/session/open_session.h"
#include "widgets/layers_page.h"
#include "widgets/session/layers_model.h"
#include "widgets/session/trade_off_model.h"

#include <QCheckBox>
#include <QFont>
#include <QLocale>
#include <QTableView>
#include <QTest>
#include <qcustomplot.h>

#include <cmath>

using namespace unlearn;

namespace {

/// The page on a session whose spectrum and forget gradient are known.
struct ShownPage : OpenSession {
    LayersModel model{session};
    LayersPage page{session, model};

    bool open()
    {
        page.resize(1000, 700);
        page.show();
        if (!OpenSession::open())
            return false;
        session.computeSpectrum();
        return QTest::qWaitFor([this] { return session.canSuggest(); }) && QTest::qWaitForWindowExposed(&page);
    }
    QCustomPlot* canvas(const QString& name) const { return page.findChild<QCustomPlot*>(name); }
};

/// The first that can be seen.
template <typename Item> const Item* itemOf(const QCustomPlot& plot)
{
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* item = qobject_cast<const Item*>(plot.item(i));
        if (item && item->visible())
            return item;
    }
    return nullptr;
}

const QCPGraph* graphOf(const QCustomPlot& plot, const QString& name)
{
    for (int i = 0; i < plot.graphCount(); ++i) {
        if (plot.graph(i)->name() == name)
            return plot.graph(i);
    }
    return nullptr;
}

} // namespace

class TestSpectrumPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spectrumHasAPointForEachDirection()
    {
        ShownPage s;
        QVERIFY(s.open());
        const auto* plot = s.canvas(QStringLiteral("spectrumCanvas"));
        const auto d = static_cast<int>(s.session.experiment()->model->layers()[0].d);
        QVERIFY(d > 2);
        QCOMPARE(plot->graphCount(), 3);
        const QStringList names{"All training data", "Retained data", "Cumulative share (right)"};
        for (int i = 0; i < names.size(); ++i) {
            QCOMPARE(plot->graph(i)->name(), names[i]);
            QCOMPARE(plot->graph(i)->dataCount(), d);
            QCOMPARE(plot->graph(i)->data()->at(0)->key, 1.0);
            QCOMPARE(plot->graph(i)->data()->at(d - 1)->key, static_cast<double>(d));
            QCOMPARE(plot->graph(i)->valueAxis(), i < 2 ? plot->yAxis : plot->yAxis2);
        }
        // Eigenvalues of the fake are 1, 1/2, 1/4, ..., of which retained data have 0.8.
        QCOMPARE(plot->graph(0)->data()->at(1)->value, 0.5);
        QCOMPARE(plot->graph(1)->data()->at(1)->value, 0.4);
        QCOMPARE(plot->graph(2)->data()->at(d - 1)->value, 100.0);
    }

    /// Where both are drawn, not what the plots say of it.
    void theLineAndTheMarkFollowGamma()
    {
        ShownPage s;
        QVERIFY(s.open());
        const auto d = static_cast<double>(s.session.experiment()->model->layers()[0].d);
        const double rate = s.session.plan().pgu.startLearningRate;
        const QCustomPlot& spectrum = *s.canvas(QStringLiteral("spectrumCanvas"));
        const auto* line = itemOf<QCPItemLine>(spectrum);
        const auto* label = itemOf<QCPItemText>(spectrum);
        const auto* mark = graphOf(*s.canvas(QStringLiteral("tradeOffCanvas")), QStringLiteral("Now"));
        QVERIFY(line && label && mark && mark->visible());
        std::int64_t last = 0;
        for (const double gamma : {0.5, 0.8, 0.95}) {
            s.session.setLayerGammas({{s.model.layerName(0), gamma}});
            const std::int64_t k = s.model.threshold(0)->directions.front();
            QVERIFY(k > last);
            last = k;
            const auto kept = static_cast<double>(k);
            QCOMPARE(line->start->coords(), QPointF(kept + 0.5, 0.0)); // from the top to the foot of the axes
            QCOMPARE(line->end->coords(), QPointF(kept + 0.5, 1.0));
            QCOMPARE(label->position->coords().x(), kept + 0.5);
            QVERIFY2(label->text().startsWith(QStringLiteral("k = %1, ").arg(k)), qUtf8Printable(label->text()));
            // Of the fake's forget gradient every direction has the same share; of its retained eigenvalues, 0.8 times
            // 1, 1/2, 1/4, ..., those that are not kept are summed.
            QCOMPARE(mark->dataCount(), 1);
            QCOMPARE(mark->data()->at(0)->key, 100.0 * (d - kept) / d);
            QCOMPARE(mark->data()->at(0)->value, rate * rate * 0.8 * (std::exp2(1.0 - kept) - std::exp2(1.0 - d)));
        }
    }

    void tradeOffHasARowForEachPointThatIsDrawn()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* table = s.page.findChild<QTableView*>(QStringLiteral("tradeOffTable"));
        QVERIFY(!table->isVisible());
        QTest::mouseClick(s.page.findChild<QCheckBox*>(QStringLiteral("directionsTableBox")), Qt::LeftButton);
        QVERIFY(table->isVisible() && s.page.findChild<QTableView*>(QStringLiteral("directionsTable"))->isVisible());
        auto* canvas = s.canvas(QStringLiteral("tradeOffCanvas"));
        const QCPCurve* curve = nullptr;
        for (int i = 0; i < canvas->plottableCount() && !curve; ++i)
            curve = qobject_cast<QCPCurve*>(canvas->plottable(i));
        QVERIFY(curve && curve->data()->size() > 2);
        const QAbstractItemModel& model = *table->model();
        QCOMPARE(model.rowCount(), curve->data()->size());
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = [&](int column) {
                return QLocale().toDouble(model.index(row, column).data().toString());
            };
            QVERIFY(std::abs(curve->data()->at(row)->key - cell(TradeOffModel::ForgettingPower)) < 0.006);
            QCOMPARE(cell(TradeOffModel::Kept), static_cast<double>(row));
        }
        table->setFocus();
        table->selectRow(0); // the right end of the curve
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(s.model.threshold(0)->directions.front(), std::int64_t{0});
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    }

    void axesAreLogarithmicOnDemand_data()
    {
        QTest::addColumn<QString>("canvas");
        QTest::addColumn<QCPAxis::AxisType>("side");
        QTest::addColumn<QCPAxis::ScaleType>("atFirst");
        const QString spectrum = QStringLiteral("spectrumCanvas");
        QTest::newRow("logDirectionsBox") << spectrum << QCPAxis::atBottom << QCPAxis::stLinear;
        QTest::newRow("logEigenvaluesBox") << spectrum << QCPAxis::atLeft << QCPAxis::stLogarithmic;
        QTest::newRow("logInterferenceBox")
            << QStringLiteral("tradeOffCanvas") << QCPAxis::atLeft << QCPAxis::stLogarithmic;
    }

    void axesAreLogarithmicOnDemand()
    {
        QFETCH(QString, canvas);
        QFETCH(QCPAxis::AxisType, side);
        QFETCH(QCPAxis::ScaleType, atFirst);
        ShownPage s;
        QVERIFY(s.open());
        auto* box = s.page.findChild<QCheckBox*>(QLatin1String(QTest::currentDataTag()));
        const auto scales = [&s] { // of all axes that a box is of
            QList<QCPAxis::ScaleType> found;
            for (const char* name : {"spectrumCanvas", "tradeOffCanvas"}) {
                const auto* plot = s.canvas(QLatin1String(name));
                found << plot->xAxis->scaleType() << plot->yAxis->scaleType();
            }
            return found;
        };
        const QCPAxis* axis = s.canvas(canvas)->axisRect()->axis(side);
        QCOMPARE(axis->scaleType(), atFirst);
        QCOMPARE(box->isChecked(), atFirst == QCPAxis::stLogarithmic);
        const auto before = scales();
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(axis->scaleType(), atFirst == QCPAxis::stLinear ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(scales(), before);
    }
};

QTEST_MAIN(TestSpectrumPanel)
#include "test_spectrum_panel.moc"
