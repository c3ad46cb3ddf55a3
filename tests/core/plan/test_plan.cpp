// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/plan/plan.h"
#include "plan_examples.h"
#include "tests/expect_error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <functional>

using namespace unlearn;

namespace {

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual()
    {
        const Plan plan = unusualPlan();
        QVERIFY(planFromJson(planToJson(plan)) == plan);
        QCOMPARE(planToJson(planFromJson(planToJson(plan))), planToJson(plan));
    }

    void absentFieldsKeepDefaults()
    {
        Plan expected;
        expected.data = "fashion-mnist";
        expected.model.file = "m.pth";
        expected.folder = "/somewhere";
        QVERIFY(planFromJson(R"({"version": 1, "model": {"file": "m.pth"}, "data": {"source": "fashion-mnist"}})",
                             "/somewhere")
                == expected);
    }

    /// Other methods than projected gradients run to their end, as their authors run them.
    void aRuleThatIsNotNamedIsTheMethods()
    {
        const auto read = [](const std::string& fields) {
            return planFromJson(R"({"version": 1, "model": {"file": "m"}, "data": {"source": "x"}, )" + fields + '}');
        };
        QCOMPARE(read(R"("method": "scrub")").stop.kind, StopRuleKind::Epochs);
        QCOMPARE(read(R"("method": "soft-projection")").stop.kind, StopRuleKind::Crossing);
        const Plan points = read(R"("stop": {"drop_points": 3}, "method": "salun")");
        QVERIFY(points.stop == (StopOptions{.kind = StopRuleKind::Epochs, .dropPoints = 3.0}));
        const Plan named = read(R"("method": "scrub", "stop": {"rule": "crossing"})");
        QCOMPARE(named.stop.kind, StopRuleKind::Crossing);
        for (const Plan& plan : {points, named})
            QVERIFY(planFromJson(planToJson(plan)) == plan);
    }

    void fieldsComeInAFixedOrder()
    {
        const std::string json = planToJson(unusualPlan());
        std::size_t last = 0;
        for (const char* field :
             {"version", "name", "data", "model", "retrained", "forget", "seed", "validation", "spectrum", "gamma",
              "method", "pgu", "soft_projection", "methods", "stop", "live", "membership", "attacks"}) {
            const std::size_t place = json.find("\n  \"" + std::string(field) + "\":");
            QVERIFY2(place != std::string::npos && place >= last, field);
            last = place;
        }
    }

    void readsExamples_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QByteArray>("field");
        for (const PlanExample& example : planExamples())
            QTest::newRow(example.name.c_str())
                << QByteArray::fromStdString(example.json) << example.valid << QByteArray::fromStdString(example.field);
    }

    void readsExamples()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, valid);
        QFETCH(QByteArray, field);
        const auto error = errorOf([&] { planFromJson(json.toStdString()); });
        if (valid) {
            QVERIFY2(!error, error ? error->what() : "");
            return;
        }
        QVERIFY(error);
        QCOMPARE(QByteArray::fromStdString(error->context().field), field);
        QVERIFY(!error->context().expected.empty());
    }

    void refusesNaN()
    {
        const auto refuses = [](const std::function<void(Plan&)>& spoil) {
            Plan plan = unusualPlan();
            spoil(plan);
            return thrownBy([&] { planToJson(plan); }).code() == ErrorCode::ValueOutOfRange;
        };
        const double nan = std::nan("");
        QVERIFY(refuses([&](Plan& plan) { plan.gamma = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.layerGamma["fc"] = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.validationShare = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.threshold.floorShare = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.pgu.startLearningRate = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.pgu.endLearningRate = INFINITY; }));
        QVERIFY(refuses([&](Plan& plan) { plan.pgu.probabilityOffset = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.pgu.entropyWeight = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.stop.dropPoints = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.stop.driftBudget = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.softProjection.mu = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.methodSettings["scrub"]["alpha"] = nan; }));
        QVERIFY(refuses([&](Plan& plan) { plan.name = "\xff"; }));
    }

    void gammaOfLayersNotNamedIsTheDefault()
    {
        const Plan plan = unusualPlan();
        QCOMPARE(plan.gammaOf("features.0.0"), 1.0);
        QCOMPARE(plan.gammaOf("features.1.0"), 0.95);
    }

    void filesComeBackEqual()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("a b.unlearn.json")).toStdString();
        Plan plan = unusualPlan();
        writePlan(path, plan);
        plan.folder = path.parent_path();
        QVERIFY(readPlan(path) == plan);
    }

    void aBadPlanReplacesNoFile()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("p.unlearn.json")).toStdString();
        Plan plan = unusualPlan();
        writePlan(path, plan);
        plan.gamma = 2.0;
        QCOMPARE(thrownBy([&] { writePlan(path, plan); }).code(), ErrorCode::ValueOutOfRange);
        QCOMPARE(readPlan(path).gamma, 0.95);
    }

    void namesFileAndField()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.unlearn.json"));
        const std::string name = path.toStdString();
        const auto codeAfter = [&](const QByteArray& bytes) {
            writeBytes(path, bytes);
            const Error error = thrownBy([&] { readPlan(name); });
            return error.context().file == name ? error.code() : ErrorCode::Internal;
        };
        QCOMPARE(thrownBy([&] { readPlan(name); }).code(), ErrorCode::FileMissing);
        QCOMPARE(thrownBy([&] { readPlan(folder.path().toStdString()); }).code(), ErrorCode::FileUnreadable);
        QCOMPARE(codeAfter(""), ErrorCode::FileCorrupt);
        QCOMPARE(codeAfter(QByteArray::fromStdString(planToJson(unusualPlan())).chopped(20)), ErrorCode::FileCorrupt);
        QCOMPARE(codeAfter(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)), ErrorCode::FileCorrupt);
        QCOMPARE(codeAfter(QByteArray(5 << 20, ' ')), ErrorCode::FileCorrupt);
        QCOMPARE(codeAfter(R"({"version": 7})"), ErrorCode::FormatUnsupported);
        QCOMPARE(codeAfter(R"({"version": 1, "colour": 1})"), ErrorCode::ValueOutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "test_plan.moc"
