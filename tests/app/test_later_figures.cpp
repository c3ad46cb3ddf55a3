// SPDX-License-Identifier: GPL-3.0-or-later
// A log may hold figures that only a later version knows, from one that was merged. They are shown by their name.
#include "tests/app/command_line.h"
#include "tests/core/report/report_fixture.h"

#include <QJsonArray>
#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

class TestLaterFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void compareNamesThem();
    void runsNameThem();
    void reportsNameThem();
    void deepTextsAreTexts();

private:
    CommandOutcome onLog(const QStringList& arguments) const
    {
        const CommandOutcome outcome = m_line.run(arguments + QStringList{"--db", "runs.sqlite"});
        if (outcome.exitCode != 0)
            qWarning("%s%s", outcome.standardOutput.constData(), outcome.standardError.constData());
        return outcome;
    }

    CommandLine m_line;
};

void TestLaterFigures::initTestCase()
{
    RunStore store(m_line.path("runs.sqlite").toStdString());
    logRun(store, {.figures = {{"beauty", "unlearned", "original", "", "", 0.125, 30}}});
}

void TestLaterFigures::compareNamesThem()
{
    const CommandOutcome outcome = onLog({"compare", "last", "--log-only", "--json"});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject document = outcome.document();
    bool isThere = false;
    for (const QJsonValue& figure : document["references"][0]["figures"].toArray()) {
        if (figure["figure"].toString() != QLatin1String("beauty"))
            continue;
        isThere = true;
        QCOMPARE(figure["title"].toString(), QStringLiteral("beauty"));
        QVERIFY(figure["formula"].isNull());
        QCOMPARE(figure["runs"][0]["value"].toDouble(), 0.125);
    }
    QVERIFY(isThere);
    QCOMPARE(document["missing"].toArray(), QJsonArray{"formula of beauty, a figure of a later version"});
    const CommandOutcome text = onLog({"compare", "last", "--log-only"});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.standardOutput.contains("beauty"));
    QVERIFY2(!text.standardOutput.contains("beauty: "), text.standardOutput); // which nothing follows
}

void TestLaterFigures::runsNameThem()
{
    const CommandOutcome outcome = onLog({"runs", "export", "last", "--format", "json"});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.standardOutput.contains("beauty"));
    const CommandOutcome text = onLog({"runs", "show", "last"});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.standardOutput.contains("beauty"));
    QVERIFY2(!text.standardOutput.contains("beauty: "), text.standardOutput); // which nothing follows
}

void TestLaterFigures::reportsNameThem()
{
    const CommandOutcome outcome = onLog({"report", "last", "--no-images", "--out", "report"});
    QCOMPARE(outcome.exitCode, 0);
    QFile table(m_line.path("report/tables/merit.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("beauty"));
}

/// What would nest too deeply to be read or written is shown as it stands.
void TestLaterFigures::deepTextsAreTexts()
{
    const std::string deep(100000, '[');
    const RunId run = [&] {
        RunStore store(m_line.path("deep.sqlite").toStdString());
        const RunId logged = logRun(store, {});
        store.addMeasuredFigures(logged, {{"beauty", "unlearned", "", "forget", "", 0.5, 30, deep}});
        store.scrub({{.run = logged, .plan = deep, .isOfTheRequest = false, .keepResult = true}});
        return logged;
    }();
    const QString number = QString::number(run.value);
    const CommandOutcome shown = m_line.run({"runs", "show", number, "--json", "--db", "deep.sqlite"});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.document()["plan"].toString(), QString::fromStdString(deep));
    const CommandOutcome compared = m_line.run({"compare", number, "--log-only", "--json", "--db", "deep.sqlite"});
    QCOMPARE(compared.exitCode, 0);
    const QJsonArray figures = compared.document()["references"][0]["figures"].toArray();
    QStringList settings;
    for (const QJsonValue& figure : figures) {
        if (figure["figure"].toString() == QLatin1String("beauty"))
            settings << figure["settings"].toString();
    }
    QCOMPARE(settings, QStringList{QString::fromStdString(deep)});
}

QTEST_GUILESS_MAIN(TestLaterFigures)
#include "test_later_figures.moc"
