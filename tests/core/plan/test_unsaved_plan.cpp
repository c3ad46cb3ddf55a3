// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/unsaved_plan.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace unlearn;

namespace {

Plan planWith(std::vector<std::string> forget)
{
    Plan plan;
    plan.data = "idx:data";
    plan.model.file = "model.safetensors";
    plan.gamma = 0.25;
    plan.forget = std::move(forget);
    return plan;
}

} // namespace

class TestUnsavedPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = path(folder, "recovery-1.json");
        writeUnsavedPlan(file, {"/somewhere/a \"plan\".unlearn.json", planWith({"0:5"})});
        const auto unsaved = readUnsavedPlan(file);
        QVERIFY(unsaved);
        QCOMPARE(unsaved->planFile.string(), std::string("/somewhere/a \"plan\".unlearn.json"));
        QCOMPARE(unsaved->plan.forget, std::vector<std::string>{"0:5"});
        QCOMPARE(unsaved->plan.gamma, 0.25);
        QCOMPARE(unsaved->plan.folder.string(), std::string("/somewhere"));
    }

    void whatIsNoPlanIsNothing()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = path(folder, "recovery-1.json");
        for (const char* text : {"", "{", "[]", "{\"plan\": 3, \"plan_file\": \"\"}", "{\"plan\": \"{}\"}",
                                 "{\"plan\": \"{}\", \"plan_file\": \"a\"}"}) {
            std::ofstream(file) << text;
            QVERIFY2(!readUnsavedPlan(file), text);
        }
        QVERIFY(!readUnsavedPlan(path(folder, "none.json")));
    }

    void selectorsGoFromEveryRequest()
    {
        Plan plan = planWith({});
        plan.requests = {{"0:5", "samples:3,10-19"}, {"samples:3,10-19"}};
        const Plan clean = withoutSelectors(plan, {"samples:3,10-19", "class:7"});
        QCOMPARE(clean.requests, (std::vector<std::vector<std::string>>{{"0:5"}, {}}));
        QVERIFY(withoutSelectors(clean, {"samples:3,10-19"}) == clean);
    }

    void purgeLeavesOtherRequestsAlone()
    {
        const QTemporaryDir folder;
        writeUnsavedPlan(path(folder, "recovery-1.json"), {"", planWith({"samples:3,10-19", "1:5"})});
        writeUnsavedPlan(path(folder, "recovery-2.json"), {"", planWith({"1:5"})});
        writeUnsavedPlan(path(folder, "other.json"), {"", planWith({"samples:3,10-19"})}); // not a window's
        std::ofstream(path(folder, "recovery-3.json")) << "samples:3,10-19";
        const std::filesystem::path at = folder.path().toStdString();
        const std::vector<std::filesystem::path> held{path(folder, "recovery-1.json"), path(folder, "recovery-3.json")};
        QVERIFY(purgeUnsavedPlans(at, {"samples:3,10-19"}, true) == held);
        QCOMPARE(readUnsavedPlan(held[0])->plan.forget.size(), std::size_t{2}); // nothing was changed
        QVERIFY(purgeUnsavedPlans(at, {"samples:3,10-19"}) == held);
        QCOMPARE(readUnsavedPlan(held[0])->plan.forget, std::vector<std::string>{"1:5"});
        QVERIFY(!std::filesystem::exists(held[1]));
        QCOMPARE(readUnsavedPlan(path(folder, "other.json"))->plan.forget.size(), std::size_t{1});
        QVERIFY(purgeUnsavedPlans(at, {"samples:3,10-19"}).empty());
        QVERIFY(purgeUnsavedPlans(at / "absent", {"samples:3,10-19"}).empty());
    }

    void whatCanNotBeRemovedIsTold()
    {
        const QTemporaryDir folder;
        const std::filesystem::path stays = path(folder, "recovery-1.json");
        std::filesystem::create_directories(stays / "a file of somebody's");
        const Error error = thrownBy([&] { purgeUnsavedPlans(folder.path().toStdString(), {"samples:3,10-19"}); });
        QCOMPARE(error.code(), ErrorCode::FileUnwritable);
        QCOMPARE(error.context().file, stays.string());
    }

    void nameTellsTheWindow()
    {
        QCOMPARE(windowOf("/folder/recovery-4711.json"), std::int64_t{4711});
        QCOMPARE(windowOf("recovery-.json"), std::int64_t{0});
        QCOMPARE(windowOf("4711.json"), std::int64_t{0});
        QCOMPARE(windowOf("recovery-99999999999999999999.json"), std::int64_t{0});
    }

private:
    static std::filesystem::path path(const QTemporaryDir& folder, const char* name)
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
};

QTEST_APPLESS_MAIN(TestUnsavedPlan)
#include "test_unsaved_plan.moc"
