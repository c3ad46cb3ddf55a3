// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/gamma_editor.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/layers_model.h"
#include "widgets/threshold_bar.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QTest>
#include <QUndoStack>

using namespace unlearn;

namespace {

struct ShownBar : OpenSession {
    LayersModel model{session};
    ThresholdBar bar{session, model};
    QDoubleSpinBox* number = bar.findChild<GammaEditor*>(QStringLiteral("allLayersEditor"))->spinBox();
    QLabel* mixed = bar.findChild<QLabel*>(QStringLiteral("mixedThresholdsLabel"));

    bool open()
    {
        bar.resize(900, 60);
        bar.show();
        bar.activateWindow();
        return OpenSession::open() && QTest::qWaitForWindowActive(&bar);
    }
    int steps() { return session.undoStack()->count(); }
    /// One layer gets a threshold of its own; the others keep the one in sight.
    void mix() { session.setLayerGammas({{model.layerNames().front(), 0.5}}); }
    /// In the place of the number, without Return.
    void type(const char* text) const
    {
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QLatin1String(text));
    }
};

} // namespace

class TestThresholdBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// The plan's own, 0.9, is in sight while layers differ.
    void returnSetsAllLayersToTheNumberInSight_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("key");
        QTest::newRow("the same") << QByteArray("0.9") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(Qt::Key_Enter);
        QTest::newRow("another") << QByteArray("0.25") << static_cast<int>(Qt::Key_Return);
    }

    void returnSetsAllLayersToTheNumberInSight()
    {
        QFETCH(QByteArray, typed);
        QFETCH(int, key);
        ShownBar s;
        QVERIFY(s.open());
        s.mix();
        QVERIFY(s.mixed->isVisible());
        QCOMPARE(s.number->value(), fakePlan().gamma);
        s.type(typed.constData());
        QVERIFY(s.mixed->isVisible()); // half typed
        QTest::keyClick(s.number, static_cast<Qt::Key>(key));
        QVERIFY(!s.mixed->isVisible());
        const double wanted = typed == "0.25" ? 0.25 : fakePlan().gamma;
        for (int row = 0; row < s.model.rowCount(); ++row)
            QCOMPARE(s.model.gamma(row), wanted);
        QCOMPARE(s.steps(), 2); // one for each of mix() and Return
        QTest::keyClick(s.number, static_cast<Qt::Key>(key));
        QCOMPARE(s.steps(), 2);
        s.session.undoStack()->undo();
        QVERIFY(s.mixed->isVisible());
        QCOMPARE(s.model.gamma(0), 0.5);
    }

    void whoOnlyLooksSetsNothing()
    {
        ShownBar s;
        QVERIFY(s.open());
        s.mix();
        s.type("0.9");
        s.bar.findChild<GammaEditor*>(QStringLiteral("allLayersEditor"))->slider()->setFocus();
        QVERIFY(s.mixed->isVisible());
        QCOMPARE(s.model.gamma(0), 0.5);
        QCOMPARE(s.steps(), 1);
    }
};

QTEST_MAIN(TestThresholdBar)
#include "test_threshold_bar.moc"
