// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/measured_outputs_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace unlearn;

namespace {

MeasuredRun measured(std::int64_t id)
{
    MeasuredRun run;
    run.run = {id};
    run.classNames = {"cat", "dog"};
    run.predictions = {{"unlearned", "retrained-0", "forget", {2, {{0, 0, 5}, {0, 1, 1}, {1, 0, 2}, {1, 1, 7}}}},
                       {"original", "retrained-0", "forget", {2, {{0, 0, 9}, {0, 1, 9}, {1, 0, 9}, {1, 1, 9}}}}};
    for (const char* subject : {"original", "unlearned"}) {
        PartOutputs outputs;
        outputs.subject = subject;
        outputs.part = "forget";
        outputs.entropy.edgesNats = {0.0, 0.1, 0.6931};
        outputs.entropy.counts = {12, subject == std::string("original") ? 3 : 4};
        run.outputs.push_back(outputs);
    }
    return run;
}

QString text(const MeasuredOutputsModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestMeasuredOutputsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void matricesAndEntropiesAreTables()
    {
        MeasuredOutputsModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy changed(&model, &MeasuredOutputsModel::tablesChanged);
        QCOMPARE(model.rowCount(), 0);
        model.addMeasured({measured(3)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.tables().size(), 2);
        QVERIFY(model.tables()[0].contains("Run 3") && model.tables()[0].contains("forget set"));
        model.show(0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QString("dog"));
        QCOMPARE(text(model, 1, 0), QString("dog")); // by the reference
        QCOMPARE(text(model, 1, 1), QString("2"));   // which the model calls a cat
        model.show(1);
        QCOMPARE(text(model, 0, 0), QString("0 to 0.1"));
        QCOMPARE(text(model, 1, 1), QString("3"));
        QCOMPARE(text(model, 1, 2), QString("4"));
        QVERIFY2(model.about().startsWith("Samples: 15. Counted by H ="), qPrintable(model.about()));
        QCOMPARE(model.entropies().edgesNats, (std::vector{0.0, 0.1, 0.6931}));
        QCOMPARE(model.entropies().curves.size(), std::size_t{2});
        QCOMPARE(model.entropies().curves[0].subject, std::string("original"));
        QCOMPARE(model.entropies().curves[0].percent, (std::vector{80.0, 20.0}));
        QCOMPARE(model.entropies().curves[1].percent, (std::vector{75.0, 25.0}));
        model.show(0);
        QVERIFY(model.entropies().curves.empty()); // a matrix
        QVERIFY2(model.about().startsWith("Samples: 15. "), qPrintable(model.about()));
        model.show(2);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(model.entropies().curves.empty());
    }

    /// Of 100,000 classes a table whose cells are all written would have 10,000 million.
    void manyClassesTakeNoMoreThanTheirNames()
    {
        constexpr std::int64_t classes = 100'000;
        MeasuredRun run;
        run.run = {3};
        run.predictions = {{"unlearned", "retrained-0", "test", {classes, {{0, 99'999, 4}, {99'999, 99'999, 12'345}}}}};
        MeasuredOutputsModel model;
        model.addMeasured({run});
        model.show(0);
        QCOMPARE(model.rowCount(), 100'000);
        QCOMPARE(model.columnCount(), 100'001);
        QCOMPARE(text(model, 99'999, 0), QString("99999")); // which has no name
        QCOMPARE(text(model, 99'999, 100'000), QString("12345"));
        QCOMPARE(text(model, 0, 100'000), QString("4"));
        QCOMPARE(text(model, 99'999, 1), QString("0"));
    }

    void theSameRunAgainReplaces()
    {
        MeasuredOutputsModel model;
        model.addMeasured({measured(3), measured(4)});
        QCOMPARE(model.tables().size(), 4);
        model.addMeasured({measured(3)});
        QCOMPARE(model.tables().size(), 4);
        MeasuredRun layersAlone;
        layersAlone.run = {4};
        model.addMeasured({layersAlone});
        QCOMPARE(model.tables().size(), 4);
    }

    void nothingIsLeftOfAPurgedRun()
    {
        MeasuredOutputsModel model;
        const QAbstractItemModelTester tester(&model);
        model.addMeasured({measured(3), measured(4)});
        model.show(3);
        const QSignalSpy changed(&model, &MeasuredOutputsModel::tablesChanged);
        std::vector<RunSummary> runs(2);
        runs[0].id = {3};
        runs[1].id = {4};
        model.forgetPurged(runs);
        QCOMPARE(changed.count(), 0);
        QVERIFY(model.rowCount() > 0); // what is in sight stays
        runs[0].purgedAt = "2026-05-01T10:20:30Z";
        model.forgetPurged(runs);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.tables().size(), 2);
        for (const QString& title : model.tables())
            QVERIFY2(title.contains("Run 4"), qPrintable(title));
        model.addMeasured({measured(3)}); // began before the purge
        QCOMPARE(model.tables().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMeasuredOutputsModel)
#include "test_measured_outputs_model.moc"
