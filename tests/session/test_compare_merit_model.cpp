// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/figure_settings.h"
#include "widgets/session/compare_merit_model.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/glossary.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace unlearn;

namespace {

RunErrors errorsOf(const std::string& subject, double forgetError)
{
    return {.subject = subject,
            .testErrorPercent = 9.0,
            .forgetErrorPercent = forgetError,
            .retainErrorPercent = 3.0,
            .testCount = 1000,
            .forgetCount = 100,
            .retainCount = 900};
}

/// An unlearned model beside two retrained ones, with an attack that was made afterwards.
RunDetails runOf(std::int64_t id)
{
    RunDetails run;
    run.summary.id = {id};
    run.summary.header.name = "first";
    run.errors = {errorsOf("unlearned", 13.0), errorsOf("retrained-0", 10.0), errorsOf("retrained-1", 12.0)};
    run.figures = {{"tow", "unlearned", "retrained-0", "", "", 0.9, 2000},
                   {"tow", "unlearned", "retrained-1", "", "", 0.8, 2000}};
    RunShadowAttack attack;
    attack.subject = "unlearned";
    attack.attack = "lira";
    attack.auc = 0.625;
    attack.low = 0.5;
    attack.high = 0.75;
    attack.positives = 100;
    attack.negatives = 150;
    attack.models = 32;
    attack.positivesOf = "forget";
    attack.negativesOf = "same-classes";
    run.shadowAttacks = {attack};
    return run;
}

/// Says what core says in capitals, but for the places of values.
class LoudTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QLatin1String(context) == QLatin1String("Core") ? QString::fromUtf8(source).toUpper() : QString();
    }
};

} // namespace

class TestCompareMeritModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void figuresStandBesideTheRetrainedModels()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        compare.setRuns({runOf(7)});
        const auto rowOf = [&](const QString& figure, const QString& part) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (text(model, row, CompareMeritModel::Figure) == figure
                    && text(model, row, CompareMeritModel::Part) == part)
                    return row;
            }
            return -1;
        };
        const int error = rowOf("Error, %", "forget set");
        QVERIFY(error >= 0);
        QCOMPARE(text(model, error, CompareMeritModel::Run), compare.runTitle({7}));
        QCOMPARE(text(model, error, CompareMeritModel::Value), QString("13.0000"));
        QVERIFY2(text(model, error, CompareMeritModel::Reference).startsWith("11.0000"),
                 qPrintable(text(model, error, CompareMeritModel::Reference)));
        QCOMPARE(text(model, error, CompareMeritModel::Distance), QString("1.41")); // 2 points of sqrt(2)
        QCOMPARE(text(model, error, CompareMeritModel::Samples), QString("100"));
        QVERIFY(model.index(error, 0).data(Qt::ToolTipRole).toString().contains("share of samples"));

        const int tugOfWar = rowOf("Tug of war", "all samples");
        QVERIFY(tugOfWar >= 0);
        QCOMPARE(text(model, tugOfWar, CompareMeritModel::Value), QString("0.8500"));      // over both
        QCOMPARE(text(model, tugOfWar, CompareMeritModel::Distance), QStringLiteral("–")); // one pair has no spread
        QVERIFY(!text(model, tugOfWar, CompareMeritModel::Versus).isEmpty());

        const int attack = rowOf("AUC, LiRA", "forget set");
        QVERIFY(attack >= 0);
        QCOMPARE(text(model, attack, CompareMeritModel::Value), QStringLiteral("0.6250 [0.5000 – 0.7500]"));
        const QString valueTip = model.index(attack, CompareMeritModel::Value).data(Qt::ToolTipRole).toString();
        QVERIFY2(valueTip.contains("\nIn brackets: 95 % interval, percentile bootstrap"), qPrintable(valueTip));
        const int folded = rowOf("Two-sided AUC, LiRA", "forget set");
        QVERIFY(folded >= 0);
        QCOMPARE(text(model, folded, CompareMeritModel::Value), QStringLiteral("0.6250 [0.5000 – 0.7500]"));
        const QString tip = model.index(attack, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains("arXiv 2112.03570") && tip.contains("Test samples of the same classes: the negatives"),
                 qPrintable(tip));
        QVERIFY(!model.index(error, 0).data(Qt::ToolTipRole).toString().contains("the negatives"));
        const auto term = [&](int row) { return model.index(row, CompareMeritModel::Figure).data(model.TermRole); };
        QCOMPARE(term(tugOfWar).toInt(), static_cast<int>(Term::TugOfWar));
        QCOMPARE(term(attack).toInt(), static_cast<int>(Term::Lira));
        QVERIFY(!term(error).isValid());
        compare.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void strataHaveAnInterval()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        RunDetails run = runOf(7);
        run.figures = {{"stratum-error", "unlearned", "", "forget-low", "", 50.0, 10, strataSettings({})}};
        compare.setRuns({run});
        int found = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex value = model.index(row, CompareMeritModel::Value);
            const bool isOfStratum = text(model, row, CompareMeritModel::Figure) == "Error of a stratum, %";
            QCOMPARE(value.data().toString().contains('['), isOfStratum || isOfAttack(model, row));
            QCOMPARE(value.data(Qt::ToolTipRole).toString().contains("Wilson"), isOfStratum);
            if (!isOfStratum)
                continue;
            ++found;
            QCOMPARE(value.data().toString(), QString("50.0000 [23.7 – 76.3]"));
            const QString formula = value.siblingAtColumn(CompareMeritModel::Figure).data(Qt::ToolTipRole).toString();
            QVERIFY(formula.contains("misclassified"));
            QVERIFY2(value.data(Qt::ToolTipRole).toString().startsWith(formula + "\nIn brackets"),
                     qPrintable(value.data(Qt::ToolTipRole).toString()));
            QCOMPARE(text(model, row, CompareMeritModel::Samples), QString("10"));
        }
        QCOMPARE(found, 1);
    }

    void changesHaveAnInterval()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        RunDetails run = runOf(7);
        FigureOfMerit change{"difference-auc-loss", "unlearned", "original", "forget and test", "", 0.75, 240};
        change.interval = Interval{0.625, 0.875};
        run.figures = {change};
        compare.setRuns({run});
        int found = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex value = model.index(row, CompareMeritModel::Value);
            const bool isOfChange = text(model, row, CompareMeritModel::Figure) == "AUC of the change, loss";
            const bool hasInterval = isOfChange || isOfAttack(model, row);
            QCOMPARE(value.data().toString().contains('['), hasInterval);
            QCOMPARE(value.data(Qt::ToolTipRole).toString().contains("bootstrap"), hasInterval);
            if (!isOfChange)
                continue;
            ++found;
            QCOMPARE(value.data().toString(), QString("0.7500 [0.6250 – 0.8750]"));
        }
        QCOMPARE(found, 1);
    }

    /// And within it how an attack's score is computed, but not the score's name.
    void formulaIsToldInTheWindowsLanguage()
    {
        LoudTranslator loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        CompareModel compare;
        CompareMeritModel model(compare);
        RunDetails run = runOf(7);
        RunAttack loss;
        loss.subject = "unlearned";
        loss.attack = "loss";
        loss.positives = loss.negatives = 100;
        run.attacks = {loss};
        run.figures.push_back({"stratum-error", "unlearned", "", "forget-low", "", 50.0, 10, strataSettings({})});
        compare.setRuns({run});
        QStringList formulas;
        for (int row = 0; row < model.rowCount(); ++row)
            formulas << model.index(row, CompareMeritModel::Value).data(Qt::ToolTipRole).toString();
        QCoreApplication::removeTranslator(&loud);
        const QString all = formulas.join(QLatin1Char('\n'));
        QVERIFY2(all.contains("PRODUCT OVER RETAIN, FORGET AND TEST"), qUtf8Printable(all));
        QVERIFY2(all.contains("P(THEY ARE EQUAL) / 2, SCORE: LN N(PHI; IN)"), qUtf8Printable(all));
        QVERIFY2(all.contains("SCORE \"loss\": LN P OF THE LABEL"), qUtf8Printable(all));
        QVERIFY2(all.contains("MISCLASSIFIED SAMPLES") && all.contains("Z = 1.96 (WILSON)"), qUtf8Printable(all));
        QVERIFY2(!all.contains("share of"), qUtf8Printable(all));
    }

    void layersStandByDepth()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        RunDetails run = runOf(7);
        for (const char* layer : {"first", "second"}) { // in the order of the forward pass, not of the alphabet
            for (const char* part : {"forget", "retain"}) {
                const bool isFirst = std::string(layer) == "first";
                run.figures.push_back({"cka", "unlearned", "retrained-0", part, layer, isFirst ? 0.9 : 0.5, 200});
                run.figures.push_back({"cka", "unlearned", "retrained-1", part, layer, isFirst ? 0.7 : 0.5, 200});
                run.figures.push_back({"cka", "unlearned", "original", part, layer, 0.1, 200});
            }
        }
        run.figures.push_back({"cka", "retrained-0", "retrained-1", "forget", "second", 0.95, 200});
        compare.setRuns({run});
        QCOMPARE(model.layers(), (std::vector<std::string>{"first", "second"}));
        const auto curves = model.depthCurves("cka");
        QCOMPARE(curves.size(), std::size_t{3}); // forget, retain, and what the retrained models have of one layer
        QVERIFY(curves[0].isOfForget && !curves[1].isOfForget && curves[2].isOfRetrained);
        QCOMPARE(curves[0].values.size(), std::size_t{2});
        QCOMPARE(curves[0].values[0], 0.8); // over both retrained models; without the original
        QCOMPARE(curves[0].values[1], 0.5);
        QVERIFY(std::isnan(curves[2].values[0]));
        QCOMPARE(curves[2].values[1], 0.95);
        QVERIFY(curves[0].title.startsWith(compare.runTitle({7})));
        QCOMPARE(curves[0].briefTitle, QStringLiteral("7, forget set"));
        QCOMPARE(curves[2].briefTitle, curves[2].title);
        QVERIFY(model.depthCurves("probe").empty());
        model.addMeasured({{{7}, {{"probe", "unlearned", "", "forget", "second", 0.75, 100}}, {}}});
        QCOMPARE(model.depthCurves("probe").size(), std::size_t{1});
        QCOMPARE(model.depthCurves("probe")[0].values[1], 0.75);
        model.addMeasured({{{8}, {{"probe", "unlearned", "", "forget", "second", 0.5, 100}}, {}}}); // not compared
        QCOMPARE(model.depthCurves("probe").size(), std::size_t{1});
    }

    /// What the log has of it, and what was measured since, are one row; with other settings they are two. No log holds
    /// what is measured here.
    void whatWasMeasuredAfterTheRunIsShownOnce()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        RunDetails run = runOf(7);
        compare.setRuns({run});
        const int evaluated = model.rowCount();
        FigureOfMerit figure{"relearn-epochs", "unlearned", "", "forget", "", 3.0, 100, relearnSettings({})};
        run.measured = {{figure, "2026-05-01T10:20:30Z"},
                        {{"probe", "unlearned", "", "forget", "fc", 0.5, 100}, "2026-05-01T10:20:30Z"}};
        compare.setRuns({run});
        QCOMPARE(model.rowCount(), evaluated + 2);
        QCOMPARE(model.depthCurves("probe").size(), std::size_t{1});
        figure.value = 5.0;
        model.addMeasured({{{7}, {figure}, {}}});
        QCOMPARE(model.rowCount(), evaluated + 2);
        QCOMPARE(text(model, evaluated, CompareMeritModel::Value), QString("5.0000")); // the last one
        QCOMPARE(text(model, evaluated, CompareMeritModel::Settings),
                 QString("at most 20 epochs; learning rate 0.01; momentum 0.9; batches of 64 samples; alpha 0.05 "
                         "nats"));
        QVERIFY(text(model, evaluated + 1, CompareMeritModel::Settings).isEmpty());
        figure.settings = relearnSettings({.mostEpochs = 3});
        model.addMeasured({{{7}, {figure}, {}}});
        QCOMPARE(model.rowCount(), evaluated + 3);
        QVERIFY(text(model, evaluated + 2, CompareMeritModel::Settings).startsWith(QLatin1String("at most 3 epochs")));
        figure.value = 6.0;
        model.addMeasured({{{7}, {figure}, {}}});
        QCOMPARE(model.rowCount(), evaluated + 3);
        QCOMPARE(text(model, evaluated + 2, CompareMeritModel::Value), QString("6.0000"));
    }

    /// Measured anew since, by whomever, it is as the log has it when the runs are read again.
    void whatTheLogHoldsIsItsToTell()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        RunDetails run = runOf(7);
        compare.setRuns({run});
        const int evaluated = model.rowCount();
        FigureOfMerit figure{"mean-entropy", "unlearned", "", "forget", "", 0.25, 100};
        MeasuredRun measured{{7}, {figure}, {}};
        model.addMeasured({measured}); // the log could not be written
        QCOMPARE(text(model, evaluated, CompareMeritModel::Value), QString("0.2500"));
        measured.figures[0].value = 0.5;
        measured.isLogged = true;
        model.addMeasured({measured});
        QCOMPARE(model.rowCount(), evaluated);
        for (const double nats : {0.5, 0.75}) {
            figure.value = nats;
            run.measured = {{figure, "2026-05-01T10:20:30Z"}};
            compare.setRuns({run});
            QCOMPARE(model.rowCount(), evaluated + 1);
            QCOMPARE(text(model, evaluated, CompareMeritModel::Value).toDouble(), nats);
        }
    }

    void nothingIsLeftOfAPurgedRun()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        std::vector<RunDetails> runs{runOf(7), runOf(8)};
        compare.setRuns(runs);
        const int evaluated = model.rowCount();
        for (const std::int64_t run : {7, 8})
            model.addMeasured({{{run}, {{"mean-entropy", "unlearned", "", "forget", "", 0.25, 100}}, {}}});
        QCOMPARE(model.rowCount(), evaluated + 2);
        runs[0].summary.purgedAt = "2026-05-01T10:20:30Z";
        compare.setRuns(runs);
        QCOMPARE(model.rowCount(), evaluated + 1);
        runs[0].summary.purgedAt.clear(); // nor is it kept for later
        compare.setRuns(runs);
        QCOMPARE(model.rowCount(), evaluated + 1);
        QCOMPARE(text(model, evaluated, CompareMeritModel::Run), compare.runTitle({8}));
    }

    void runsThatForgetOtherSamplesHaveRetrainedModelsOfTheirOwn()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        std::vector<RunDetails> runs{runOf(7), runOf(8)}; // without plans: each by itself
        for (RunDetails& run : runs) {
            const bool isFirst = run.summary.id.value == 7;
            run.figures.push_back({"cka", "unlearned", "retrained-0", "forget", "fc", 0.5, 200});
            run.figures.push_back({"cka", "retrained-0", "retrained-1", "forget", "fc", isFirst ? 0.25 : 0.75, 200});
        }
        compare.setRuns(runs);
        const auto curves = model.depthCurves("cka");
        QCOMPARE(curves.size(), std::size_t{4});
        QVERIFY(!curves[1].isOfRetrained && curves[2].isOfRetrained && curves[3].isOfRetrained);
        QCOMPARE(curves[2].values[0], 0.25);
        QCOMPARE(curves[3].values[0], 0.75);
        QVERIFY2(curves[2].title.contains('7'), qPrintable(curves[2].title));
        QVERIFY2(curves[3].title.contains('8'), qPrintable(curves[3].title));
    }

    void figuresOfLaterVersionsAreShownByTheirNames()
    {
        CompareModel compare;
        CompareMeritModel model(compare);
        RunDetails run;
        run.summary.id = {7};
        run.figures = {{"later-version", "unlearned", "", "forget", "", 0.5, 100}};
        compare.setRuns({run});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, CompareMeritModel::Figure), QString("later-version"));
        QCOMPARE(text(model, 0, CompareMeritModel::Value), QString("0.5000"));
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).isValid());
    }

    void everyColumnSaysWhatItIs()
    {
        const CompareModel compare;
        const CompareMeritModel model(compare);
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

private:
    static QString text(const CompareMeritModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    /// One of the areas of runOf()'s attack, which have intervals.
    static bool isOfAttack(const CompareMeritModel& model, int row)
    {
        return text(model, row, CompareMeritModel::Figure).endsWith("AUC, LiRA");
    }
};

QTEST_GUILESS_MAIN(TestCompareMeritModel)
#include "test_compare_merit_model.moc"
