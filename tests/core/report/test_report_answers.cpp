// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the models are of the forget samples, and which classes they predict.
#include "core/report/report_csv.h"
#include "core/report/report_files.h"
#include "tests/core/report/report_fixture.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Attribute of each polyline.
QStringList linesOf(const std::string& svg, const char* attribute)
{
    QStringList values;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("polyline"))
            values << reader.attributes().value(QLatin1String(attribute)).toString();
    }
    if (reader.hasError())
        qFatal("%s", qUtf8Printable(reader.errorString()));
    return values;
}

bool says(const Report& report, const std::string& beginning)
{
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* const paragraph = std::get_if<ReportParagraph>(&block);
            if (paragraph && paragraph->text.starts_with(beginning))
                return true;
        }
    }
    return false;
}

} // namespace

class TestReportAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entropiesAreSteps()
    {
        const Report report = reportOf({RunOfReport{}});
        const std::vector<ReportFigure> figures = figuresOf(report, "entropies");
        QCOMPARE(figures.size(), std::size_t{1});
        QCOMPARE(figures[0].key, std::string("entropies-run-1"));
        QVERIFY(filesOf(report).contains("figures/entropies-run-1.svg"));
        const QString caption = QString::fromStdString(figures[0].caption);
        for (const char* part : {"Run 1: entropy of each model's answers to the forget samples (500), in percent",
                                 "below 1e-06 nats", "original 0.01 and 0.01; unlearned 0.11 and 0.11; ",
                                 "Retrained (mean of 2) 0.26 and 0.26.", "the lowest and the highest of them."})
            QVERIFY2(caption.contains(QLatin1String(part)), qUtf8Printable(caption));
        const QStringList lines = linesOf(figures[0].svg, "points");
        QCOMPARE(lines.size(), 3);
        for (const QString& line : lines) {
            const QStringList points = line.split(' ', Qt::SkipEmptyParts);
            QCOMPARE(points.size(), 2 * 24 + 2); // two a bin, and zero at either end
            const auto coordinate = [&points](qsizetype point, int axis) {
                return points[point].split(',')[axis].toDouble();
            };
            QCOMPARE(coordinate(0, 1), coordinate(points.size() - 1, 1));
            for (qsizetype i = 1; i + 1 < points.size(); i += 2) // level within a bin, upright between two
                QVERIFY(coordinate(i, 1) == coordinate(i + 1, 1) && coordinate(i, 0) < coordinate(i + 1, 0)
                        && coordinate(i, 0) == coordinate(i - 1, 0));
            // All bins but the first are evenly wide, and so is the first, whose lower edge no such axis has.
            const double width = coordinate(4, 0) - coordinate(3, 0);
            QVERIFY(width > 5.0);
            for (qsizetype i = 1; i + 1 < points.size(); i += 2)
                QVERIFY(std::abs(coordinate(i + 1, 0) - coordinate(i, 0) - width) < 0.25);
        }
        QCOMPARE(QString::fromStdString(figures[0].svg).count(QStringLiteral("fill-opacity")), 1);
        QCOMPARE(linesOf(figures[0].svg, "stroke-dasharray"), (QStringList{"", "", "7,3"})); // not by colours alone
    }

    void aSingleRetrainedModelHasNoBand()
    {
        const ReportFigure figure = figuresOf(reportOf({{.retrainedForgetErrors = {15.0}}}), "entropies").at(0);
        QCOMPARE(QString::fromStdString(figure.svg).count(QStringLiteral("fill-opacity")), 0);
        QVERIFY2(figure.caption.ends_with("; Retrained 0.21 and 0.21."), figure.caption.c_str());
    }

    void fewClassesAreAMatrix()
    {
        const Report report =
            reportOf({{.classes = {{.number = 2, .name = "Shirt", .samples = 500}}, .answeredClasses = 4}});
        const ReportTable* const table = tableOf(report, "predictions-run-1");
        QVERIFY(table);
        QCOMPARE(table->columns.size(), std::size_t{5});
        QCOMPARE(table->columns[0].title, std::string("Class by retrained-0"));
        QCOMPARE(table->columns[4].title, std::string("3"));
        QCOMPARE(table->rows.size(), std::size_t{4});
        QCOMPARE(table->rows[0][0].text, std::string("0"));
        QCOMPARE(table->rows[2][0].text, std::string("Shirt (class 2)"));
        for (std::size_t row = 0; row < 4; ++row) {
            for (std::size_t column = 0; column < 4; ++column)
                QCOMPARE(*table->rows[row][column + 1].number,
                         column == row                 ? 90.0
                             : column == (row + 1) % 4 ? 10.0
                                                       : 0.0);
        }
        QVERIFY2(
            table->caption.starts_with("Run 1: predicted classes of the forget samples (400). Rows: class by the "
                                       "model retrained-0; columns: by the model unlearned. They agree on 90.0 %."),
            table->caption.c_str());
        QVERIFY(csvOf(*table).starts_with("class_by_retrained-0,class_0,class_1,class_2,class_3\n0,90,10,0,0\n"));
        QVERIFY(csvOf(*table).find("\n2,0,0,90,10\n") != std::string::npos); // the number, without the name
        QVERIFY(filesOf(report).contains("tables/predictions-run-1.tex"));
    }

    void manyClassesArePairs_data()
    {
        QTest::addColumn<int>("classes");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("as many as fit") << 10 << 11 << 10;
        QTest::newRow("one more") << 11 << 4 << 20;
        QTest::newRow("hundreds") << 300 << 4 << 20;
    }

    void manyClassesArePairs()
    {
        QFETCH(int, classes);
        QFETCH(int, columns);
        QFETCH(int, rows);
        const Report report = reportOf({{.answeredClasses = classes}});
        const ReportTable* const table = tableOf(report, "predictions-run-1");
        QVERIFY(table);
        QCOMPARE(table->columns.size(), static_cast<std::size_t>(columns));
        QCOMPARE(table->rows.size(), static_cast<std::size_t>(rows));
        for (const std::vector<ReportCell>& row : table->rows)
            QCOMPARE(row.size(), table->columns.size());
    }

    void pairsBeginWithTheLargest()
    {
        const Report report = reportOf({{.answeredClasses = 11}});
        const ReportTable* const table = tableOf(report, "predictions-run-1");
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            QCOMPARE(*table->rows[row][2].number, row < 11 ? 90.0 : 10.0);
            QCOMPARE(*table->rows[row][0].number == *table->rows[row][1].number, row < 11);
        }
        QCOMPARE(table->rows[0][3].text, std::string("8.2")); // 90 of 1100
        for (const char* part : {"(1100) by the models retrained-0 and unlearned, which agree on 90.0 %.",
                                 "Of 22 pairs of classes the 20 with the most samples, together 98.2 %;"})
            QVERIFY2(table->caption.find(part) != std::string::npos, table->caption.c_str());
    }

    void theFirstOfSeveralRetrainedModelsIsNamedSo_data()
    {
        QTest::addColumn<int>("retrained");
        QTest::addColumn<int>("classes");
        for (const int classes : {4, 11}) { // a matrix, and pairs of classes
            for (const int retrained : {0, 1, 3})
                QTest::addRow("%d classes, %d models", classes, retrained) << retrained << classes;
        }
    }

    /// In scores, too.
    void theFirstOfSeveralRetrainedModelsIsNamedSo()
    {
        QFETCH(const int, retrained);
        QFETCH(const int, classes);
        const Report report =
            reportOf({{.retrainedForgetErrors = std::vector<double>(static_cast<std::size_t>(retrained), 15.0),
                       .answeredClasses = classes}});
        for (const std::string& caption :
             {tableOf(report, "predictions-run-1")->caption, figuresOf(report, "scores").at(0).caption}) {
            QCOMPARE(caption.ends_with(". Of 3 retrained models the first is shown."), retrained == 3);
            QCOMPARE(caption.find("the first is shown") != std::string::npos, retrained == 3);
        }
    }

    void agreementIsToldOfAllRetrainedModels()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        RunDetails details = store.run(logRun(store, {}));
        for (RunPredictionMatrix& one : details.predictions) {
            for (PredictionCell& cell : one.cells) {
                if (one.versus == "retrained-1" && one.part == "forget" && cell.referenceClass != cell.modelClass)
                    cell.count = 30; // beside 90
            }
        }
        const Report report = reportOnRuns({runToReport(details)});
        const std::string caption = tableOf(report, "predictions-run-1")->caption;
        for (const char* part : {"They agree on 90.0 %.",
                                 "Agreement with each of the retrained models, in percent (mean and sample standard "
                                 "deviation): 82.5 \u00b1 10.6 (n = 2)."})
            QVERIFY2(caption.find(part) != std::string::npos, caption.c_str());
        const Report single = reportOf({{.retrainedForgetErrors = {15.0}}});
        QVERIFY(tableOf(single, "predictions-run-1")->caption.find("Agreement") == std::string::npos);
    }

    void aFirstModelWithoutPredictionsIsNotNamedSo()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        RunDetails details = store.run(logRun(store, {}));
        std::erase_if(details.predictions, [](const RunPredictionMatrix& one) { return one.versus == "retrained-0"; });
        std::erase_if(details.scoreHistograms,
                      [](const RunScoreHistogram& one) { return one.subject == "retrained-0"; });
        const Report report = reportOnRuns({runToReport(details)});
        QCOMPARE(tableOf(report, "predictions-run-1")->columns[0].title, std::string("Class by retrained-1"));
        for (const std::string& caption :
             {tableOf(report, "predictions-run-1")->caption, figuresOf(report, "scores").at(0).caption})
            QVERIFY2(caption.find("the first is shown") == std::string::npos, caption.c_str());
    }

    void withoutRetrainedModelsTheOriginalStandsBeside()
    {
        const Report report = reportOf({{.retrainedForgetErrors = {}}});
        QCOMPARE(tableOf(report, "predictions-run-1")->columns[0].title, std::string("Class by original"));
        QVERIFY(figuresOf(report, "entropies").at(0).caption.ends_with("; unlearned 0.11 and 0.11."));
    }

    void answersInManyRunsAreLeftOut()
    {
        const std::string note = "Entropies of answers and predicted classes are shown of up to 12 runs;";
        const Report twelve = reportOf(std::vector<RunOfReport>(12));
        QCOMPARE(figuresOf(twelve, "entropies-run-").size(), std::size_t{12});
        QVERIFY(tableOf(twelve, "predictions-run-12"));
        QVERIFY(!says(twelve, note));
        const Report thirteen = reportOf(std::vector<RunOfReport>(13));
        QVERIFY(figuresOf(thirteen, "entropies").empty());
        QVERIFY(!tableOf(thirteen, "predictions-run-1"));
        QVERIFY(says(thirteen, note));
    }
};

QTEST_APPLESS_MAIN(TestReportAnswers)
#include "test_report_answers.moc"
