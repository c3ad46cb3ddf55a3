// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/roc.h"
#include "core/evaluate/svc_attack.h"
#include "tests/core/job_end.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

std::vector<double> around(double centre, std::size_t n, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> scores;
    for (std::size_t i = 0; i < n; ++i)
        scores.push_back(std::clamp(centre + (static_cast<double>(random() % 1000) / 1000.0 - 0.5) * 0.4, 0.0, 1.0));
    return scores;
}

double share(const std::vector<double>& decisions)
{
    return static_cast<double>(std::ranges::count_if(decisions, [](double value) { return value > 0.0; }))
        / static_cast<double>(decisions.size());
}

} // namespace

class TestSvcAttack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A model that knows its members by heart: those to be judged lie where known members lie.
    void tellsMembersFromOthers()
    {
        const SvcDecisions decisions =
            svcAttack(around(0.8, 300, 1), around(0.2, 200, 2), around(0.8, 100, 3), around(0.2, 100, 4), 0);
        QCOMPARE(decisions.members.size(), std::size_t{100});
        QVERIFY(share(decisions.members) > 0.95);
        QVERIFY(share(decisions.others) < 0.05);
        QVERIFY(rocCurve(decisions.members, decisions.others).auc > 0.95);
    }

    void forgottenSamplesLookLikeOthers()
    {
        const SvcDecisions decisions =
            svcAttack(around(0.8, 200, 1), around(0.2, 200, 2), around(0.2, 200, 3), around(0.2, 200, 4), 0);
        QVERIFY(share(decisions.members) < 0.05);
        const Interval interval = bootstrapAuc(decisions.members, decisions.others);
        QVERIFY(interval.low < 0.5 && interval.high > 0.5);
    }

    void isRepeatable()
    {
        const auto decide = [](std::uint64_t seed) {
            return svcAttack(around(0.6, 300, 1), around(0.4, 100, 2), around(0.6, 5, 3), around(0.4, 5, 4), seed);
        };
        QCOMPARE(decide(1).members, decide(1).members);
        QVERIFY(decide(1).members != decide(2).members); // 100 of the 300 are drawn
    }

    /// Two points, symmetric: the decision changes its sign half way.
    void boundaryIsHalfWay()
    {
        const std::vector<double> members{0.9, 0.9};
        const std::vector<double> others{0.1, 0.1};
        const SvcDecisions decisions =
            svcAttack(members, others, std::vector<double>{0.51, 0.9}, std::vector<double>{0.49, 0.5}, 0);
        QVERIFY(decisions.members[0] > 0.0 && decisions.members[1] > decisions.members[0]);
        QVERIFY(decisions.others[0] < 0.0 && std::abs(decisions.others[1]) < 1e-2);
    }

    void constantScoresTellNothing()
    {
        const std::vector<double> constant(20, 0.5);
        const SvcDecisions decisions = svcAttack(constant, constant, constant, constant, 0);
        QCOMPARE(rocCurve(decisions.members, decisions.others).auc, 0.5);
    }

    /// Of many decisions, and of the fit before them, only the first ones are made.
    void stopIsHeard()
    {
        const std::vector<double> known = around(0.5, 200, 1);
        const std::vector<double> many = around(0.5, 20000, 2);
        const JobEnd stopped =
            endOf([&](const JobContext& context) { svcAttack(known, known, many, many, 0, context); }, 5);
        QCOMPARE(stopped.error, std::string("cancelled"));
        QCOMPARE(stopped.checkpoints, 5);
        const JobEnd undisturbed = endOf([&](const JobContext& context) {
            QCOMPARE(svcAttack(known, known, many, {}, 0, context).members.size(), many.size());
        });
        QCOMPARE(undisturbed.error, std::string("no error"));
        QCOMPARE(undisturbed.checkpoints, 1 + 200);
    }

    void badScoresAreRefused()
    {
        const std::vector<double> good{0.1, 0.2};
        const std::vector<double> one{0.1};
        const std::vector<double> nan{0.1, std::nan("")};
        QCOMPARE(thrownBy([&] { svcAttack(one, good, good, good, 0); }).code(), ErrorCode::ValueOutOfRange);
        QCOMPARE(thrownBy([&] { svcAttack(good, {}, good, good, 0); }).code(), ErrorCode::ValueOutOfRange);
        QCOMPARE(thrownBy([&] { svcAttack(good, good, nan, good, 0); }).code(), ErrorCode::NonFinite);
    }
};

QTEST_APPLESS_MAIN(TestSvcAttack)
#include "test_svc_attack.moc"
