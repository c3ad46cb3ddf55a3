// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/score_attack.h"

#include <QLocale>
#include <QTest>

#include <set>

using namespace unlearn;

class TestScoreAttack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesGoBothWays()
    {
        std::set<std::string> names;
        for (const ScoreAttack attack : scoreAttacks()) {
            names.insert(scoreAttackName(attack));
            QCOMPARE(scoreAttackFromName(scoreAttackName(attack)), attack);
        }
        QCOMPARE(names,
                 (std::set<std::string>{"confidence", "loss", "entropy", "modified-entropy", "correctness", "logit-gap",
                                        "svc"}));
    }

    void unknownNameListsTheKnown()
    {
        try {
            scoreAttackFromName("Confidence");
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::UnknownName);
            QVERIFY(error.context().expected.find("modified-entropy") != std::string::npos);
            QCOMPARE(error.context().found, "Confidence");
        }
    }

    void gathersRocIntervalAndRates()
    {
        std::vector<double> positives;
        std::vector<double> negatives;
        for (int i = 0; i < 1000; ++i) {
            negatives.push_back(i);
            if (i % 2 == 0)
                positives.push_back(i + 500);
        }
        const AttackResult result = attackFromScores(ScoreAttack::Entropy, positives, negatives, 3);
        const RocCurve roc = rocCurve(positives, negatives);
        const Interval interval = bootstrapAuc(positives, negatives, aucResamples, aucCoverage, 3);
        QCOMPARE(result.attack, ScoreAttack::Entropy);
        QCOMPARE(result.positiveScores, positives);
        QCOMPARE(result.negativeScores, negatives);
        QCOMPARE(result.auc(), roc.auc);
        QCOMPARE(result.interval.low, interval.low);
        QCOMPARE(result.interval.high, interval.high);
        QCOMPARE(result.tprAt1Percent.value(), truePositiveRateAt(roc, 0.01, 1000).value());
        QVERIFY(!result.tprAt01Percent.has_value());
    }

    void formulaOfTheIntervalIsTrue()
    {
        const QString formula = QString::fromUtf8(aucIntervalFormula);
        const QString resamples = QLocale(QLocale::English, QLocale::UnitedStates).toString(aucResamples);
        QVERIFY2(formula.contains(QStringLiteral(" %1 resamples").arg(resamples)), qPrintable(formula));
        const double tail = 50.0 * (1.0 - aucCoverage);
        QVERIFY2(formula.contains(QStringLiteral("%1 % and %2 % quantiles").arg(tail).arg(100.0 - tail)),
                 qPrintable(formula));
    }
};

QTEST_APPLESS_MAIN(TestScoreAttack)
#include "test_score_attack.moc"
