// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/same_run.h"
#include "core/plan/plan.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unlearn;

namespace {

RunHeader headerOf(const Plan& plan)
{
    RunHeader header;
    header.plan = planToJson(plan);
    header.modelHash = "model";
    header.dataHash = "data";
    header.forgetHash = "forget";
    header.device = "cpu";
    return header;
}

Plan plan()
{
    Plan plan;
    plan.data = "fashion-mnist";
    plan.model.file = "model.safetensors";
    return plan;
}

RunSummary finished(const RunHeader& header)
{
    RunSummary run;
    run.id = {7};
    run.header = header;
    run.state = RunState::Finished;
    return run;
}

} // namespace

class TestSameRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansOfOlderVersionsAreTheSame()
    {
        RunSummary older = finished(headerOf(plan()));
        QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(older.header.plan)).object();
        QVERIFY(document.contains("membership"));
        document.remove("membership"); // as before a plan could choose the samples of its attacks
        older.header.plan = QJsonDocument(document).toJson().toStdString();
        const auto found = sameRun({older}, headerOf(plan()));
        QVERIFY(found);
        QCOMPARE(found->id.value, std::int64_t{7});
        Plan chosen = plan();
        chosen.membership.negatives = AttackNegatives::AllClasses;
        QVERIFY(!sameRun({older}, headerOf(chosen)));
    }

    void otherRunsAreNot()
    {
        const RunHeader header = headerOf(plan());
        QVERIFY(sameRun({finished(header)}, header));
        RunHeader other = header;
        other.device = "cuda:0";
        QVERIFY(!sameRun({finished(header)}, other));
        other = header;
        other.forgetHash = "others";
        QVERIFY(!sameRun({finished(header)}, other));
        RunSummary purged = finished(header);
        purged.purgedAt = "2026-01-01T00:00:00Z";
        QVERIFY(!sameRun({purged}, header));
        RunSummary newer = finished(header);
        newer.header.plan = R"({"version": 99})";
        QVERIFY(!sameRun({newer}, header)); // can not be read, and that is no error
    }
};

QTEST_APPLESS_MAIN(TestSameRun)
#include "test_same_run.moc"
