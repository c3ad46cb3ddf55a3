// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/figure_settings.h"

#include <QTest>

using namespace unlearn;

class TestFigureSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreCanonical()
    {
        QCOMPARE(relearnSettings({}),
                 std::string(R"({"alpha_nats":0.05,"batch_size":64,"learning_rate":0.01,"momentum":0.9,)"
                             R"("most_epochs":20})"));
        QCOMPARE(relearnSettings({.seed = 7}), relearnSettings({})); // the plan's
        QCOMPARE(strataSettings({}), std::string(R"({"strata_by":"confidence-margin"})"));
        QCOMPARE(strataSettings({.shadowModels = 16}),
                 std::string(R"({"shadow_models":16,"strata_by":"memorisation"})"));
        QCOMPARE(shadowSettings(16), std::string(R"({"shadow_models":16})"));
    }

    void someFiguresHaveThem()
    {
        QVERIFY(hasSettings("relearn-epochs") && hasSettings("stratum-error"));
        QVERIFY(!hasSettings("agreement") && !hasSettings("probe") && !hasSettings(""));
    }

    /// Each option is a part of them, to the last digit.
    void theyReadBack()
    {
        const RelearnOptions options{
            .learningRate = 1.0 / 3.0, .momentum = 0.0, .batchSize = 17, .mostEpochs = 1, .alphaNats = 1e-300};
        const auto read = relearnOptionsOf(relearnSettings(options));
        QVERIFY(read.has_value());
        QVERIFY(read->learningRate == 1.0 / 3.0); // QCOMPARE would take one that is nearly so
        QVERIFY(read->momentum == 0.0);
        QCOMPARE(read->batchSize, 17);
        QCOMPARE(read->mostEpochs, 1);
        QVERIFY(read->alphaNats == 1e-300);
        QCOMPARE(strataOptionsOf(strataSettings({.shadowModels = 16})).value().shadowModels, 16);
        QCOMPARE(strataOptionsOf(strataSettings({})).value().shadowModels, 0);
        QCOMPARE(shadowModelsOf(shadowSettings(16)), std::optional(16));
        QVERIFY(!strataOptionsOf(shadowSettings(16)) && !shadowModelsOf(strataSettings({.shadowModels = 16})));
    }

    void othersAreNone_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::newRow("none") << QString();
        QTest::newRow("no JSON") << "most epochs 20";
        QTest::newRow("no object") << "[20]";
        QTest::newRow("some of them") << R"({"most_epochs":20})";
        QTest::newRow("another type")
            << R"({"alpha_nats":0.05,"batch_size":64,"learning_rate":"x","momentum":0.9,"most_epochs":20})";
        QTest::newRow("no epochs")
            << R"({"alpha_nats":0.05,"batch_size":64,"learning_rate":0.01,"momentum":0.9,"most_epochs":-1})";
        QTest::newRow("one more")
            << R"({"alpha_nats":0.05,"batch_size":64,"learning_rate":0.01,"momentum":0.9,"most_epochs":20,"ridge":1.0})";
        QTest::newRow("another measure") << R"({"strata_by":"loss"})";
        QTest::newRow("no shadow models") << R"({"shadow_models":0})";
    }

    /// Of a later version, or written by something else: nothing is made up.
    void othersAreNone()
    {
        QFETCH(QString, settings);
        QVERIFY(!relearnOptionsOf(settings.toStdString()));
        QVERIFY(!strataOptionsOf(settings.toStdString()));
        QVERIFY(!shadowModelsOf(settings.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestFigureSettings)
#include "test_figure_settings.moc"
