// SPDX-License-Identifier: GPL-3.0-or-later
// A report speaks one language to people, and the same one to programs whatever that is.
#include "core/attack/shadow_attack.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/score_attack.h"
#include "core/report/report_csv.h"
#include "core/report/report_files.h"
#include "core/report/report_html.h"
#include "core/report/report_names.h"
#include "tests/bracketed_text.h"
#include "tests/core/report/report_fixture.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <initializer_list>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Every text between brackets, the numbers with a comma.
ReportLanguage bracketed()
{
    return {.code = "qaa",
            .isRightToLeft = true,
            .decimalPoint = ",",
            .lookUp = [](const char*, const char* english, const char*, std::int64_t count) {
                QString text = QString::fromUtf8(english);
                if (count >= 0)
                    text.replace(QLatin1String("%n"), QString::number(count));
                return (openingBracket + text + closingBracket).toStdString();
            }};
}

std::vector<RunOfReport> severalRuns()
{
    return {{.name = "1"},
            {.name = "2", .seed = 1, .retrainedForgetErrors = {15.0}, .auc = 0.4, .loggedRetain = 100},
            {.name = "3", .gamma = 0.5, .retrainedForgetErrors = {}, .stop = StopRuleKind::Match},
            {.name = "4", .state = RunState::Failed}};
}

} // namespace

class TestReportLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishCounts()
    {
        const ReportLanguage english;
        QCOMPARE(english.translate("Report", "%n run(s)", nullptr, 1), std::string("1 run"));
        QCOMPARE(english.translate("Report", "%n run(s)", nullptr, 0), std::string("0 runs"));
        QCOMPARE(english.translate("Report", "%n run(s)", nullptr, 2), std::string("2 runs"));
        QCOMPARE(english.translate("Report", "run(s)"), std::string("run(s)"));
    }

    void whatHasNoTranslationIsEnglish()
    {
        ReportLanguage language = bracketed();
        language.lookUp = [](const char*, const char*, const char*, std::int64_t) { return std::string(); };
        QCOMPARE(language.translate("Report", "%n run(s)", nullptr, 3), std::string("3 runs"));
        QCOMPARE(language.fixed(0.25, 1), std::string("0,2"));
        QCOMPARE(language.brief(1e-7), std::string("1e-07"));
    }

    void valuesAreFilledInOnce()
    {
        QCOMPARE(filled("%2 of %1 at 5 % and 5%", {"a", "%1"}), std::string("%1 of a at 5 % and 5%"));
        QCOMPARE(filled("%1%2%3", {"x", "y"}), std::string("xy%3"));
        QCOMPARE(filled("%0 %a %", {"x"}), std::string("%0 %a %"));
    }

    void everyTextCanBeTranslated()
    {
        for (const std::vector<RunOfReport>& runs : {severalRuns(), {RunOfReport{.name = "1"}}}) {
            const Report report = reportOf(runs, bracketed());
            QStringList texts{QString::fromStdString(report.title)};
            for (const auto* sentences : {&report.abstract, &report.warnings}) {
                for (const std::string& sentence : *sentences)
                    texts << QString::fromStdString(sentence);
            }
            for (const ReportSection& section : report.sections) {
                texts << QString::fromStdString(section.title);
                for (const ReportBlock& block : section.blocks)
                    collect(block, texts);
            }
            QVERIFY(texts.size() > 60);
            const QString all = texts.join(QLatin1Char('\n'));
            QVERIFY(all.contains(QLatin1String("(0,5: no better"))); // numbers in sentences, too
            QVERIFY(all.contains(QLatin1String("TPR at 0,1 %")));
            static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
            for (const QString& text : texts)
                QVERIFY2(!word.match(outsideBrackets(text)).hasMatch(), qUtf8Printable(text));
        }
    }

    void pageSaysItsLanguage()
    {
        const std::string html = htmlOf(reportOf({RunOfReport{}}, bracketed()));
        QXmlStreamReader reader(QByteArray::fromStdString(html));
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.attributes().value("lang").toString(), QStringLiteral("qaa"));
        QCOMPARE(reader.attributes().value("dir").toString(), QStringLiteral("rtl"));
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{4,}"));
        int seen = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const bool isTitle = reader.name() == QLatin1String("h2") || reader.name() == QLatin1String("strong");
            const QString text =
                isTitle ? reader.readElementText() : reader.attributes().value("aria-label").toString();
            QVERIFY2(!word.match(outsideBrackets(text)).hasMatch(), qUtf8Printable(text));
            seen += text.isEmpty() ? 0 : 1;
        }
        QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
        QVERIFY2(seen > 12, qPrintable(QString::number(seen)));
        const std::string english = htmlOf(reportOf({RunOfReport{}}));
        QVERIFY(english.find("lang=\"en\"") != std::string::npos);
        QVERIFY(english.find("dir=") == std::string::npos);
    }

    void programsReadTheSameInEachLanguage()
    {
        const ReportFiles english = filesOf(reportOf(severalRuns()));
        const ReportFiles other = filesOf(reportOf(severalRuns(), bracketed()));
        QCOMPARE(english.size(), other.size());
        int compared = 0;
        for (const auto& [path, content] : english) {
            if (!path.ends_with(".csv") && !path.starts_with("rows/") && !path.starts_with("plans/"))
                continue;
            QVERIFY(other.contains(path));
            // When the runs were logged is another moment.
            if (path.starts_with("rows/"))
                continue;
            QCOMPARE(QString::fromStdString(other.at(path)), QString::fromStdString(content));
            ++compared;
        }
        QVERIFY(compared > 15);
        QVERIFY(other.at("report.html") != english.at("report.html"));
    }

    void numbersHaveTheLanguagesPoint()
    {
        const Report report = reportOf({RunOfReport{}}, bracketed());
        const ReportTable* const results = tableOf(report, "results");
        QVERIFY(results);
        QCOMPARE(results->rows[0][5].text, std::string("15,00 \xc2\xb1 0,71"));
        QCOMPARE(*results->rows[0][5].number, 15.0);
    }

    /// What the log may say has a name in the report's language.
    void logsWordsHaveNames()
    {
        for (const RunState state :
             {RunState::Running, RunState::Finished, RunState::Cancelled, RunState::Failed, RunState::Interrupted})
            QVERIFY(!stateCell(state, {}).key.empty());
        for (const ScoreAttack attack : scoreAttacks())
            QVERIFY2(!attackCell(scoreAttackName(attack), {}).key.empty(), scoreAttackName(attack));
        for (const ShadowAttackKind& kind : shadowAttacks()) {
            QVERIFY2(!attackCell(kind.name, {}).key.empty(), kind.name.c_str());
            QCOMPARE(attackCell(kind.name, {}).text, kind.title);
        }
        for (const char* phase : {"gram", "eigen", "prepare", "steps", "evaluation", "final-evaluation"})
            QVERIFY2(!phaseCell(phase, {}).key.empty(), phase);
        for (const char* part : {"", "forget", "retain", "test", "forget-low", "forget-middle", "forget-high",
                                 "forget and retain", "forget and test"})
            QVERIFY2(!partCell(part, {}).key.empty(), part);
    }

    /// A report's title of a figure of merit is that which the command line prints.
    void figuresKeepTheirTitles()
    {
        QVERIFY(figureKinds().size() > 20);
        for (const FigureKind& kind : figureKinds()) {
            QString title = QString::fromStdString(kind.title);
            for (const auto& [logged, shown] :
                 std::initializer_list<std::pair<const char*, const char*>>{{"modified-entropy", "modified entropy"},
                                                                            {"logit-gap", "logit gap"},
                                                                            {"svc", "support-vector classifier"}})
                title.replace(QLatin1String(logged), QLatin1String(shown));
            QCOMPARE(QString::fromStdString(figureCell(kind.name, {}).text), title);
            QVERIFY2(figureCell(kind.name, bracketed()).text.starts_with(QString(openingBracket).toStdString()),
                     kind.name.c_str());
        }
    }

private:
    static void collect(const ReportBlock& block, QStringList& texts)
    {
        if (const auto* const paragraph = std::get_if<ReportParagraph>(&block))
            texts << QString::fromStdString(paragraph->text);
        if (const auto* const figure = std::get_if<ReportFigure>(&block)) {
            texts << QString::fromStdString(figure->caption);
            QXmlStreamReader reader(QByteArray::fromStdString(figure->svg));
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
                    texts << reader.readElementText();
            }
            QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
        }
        if (const auto* const table = std::get_if<ReportTable>(&block)) {
            texts << QString::fromStdString(table->caption);
            for (const ReportColumn& column : table->columns)
                texts << QString::fromStdString(column.title);
            for (const std::vector<ReportCell>& row : table->rows) {
                for (const ReportCell& cell : row) {
                    if (!cell.key.empty()) // the others are names, settings and numbers
                        texts << QString::fromStdString(cell.text);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestReportLanguage)
#include "test_report_language.moc"
