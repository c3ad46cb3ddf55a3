// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/train/recipe.h"
#include "core/train/recipe_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>

using namespace unlearn;

namespace {

TrainRecipe unusualRecipe()
{
    TrainRecipe recipe;
    TrainStage first;
    first.epochs = 3;
    first.learningRate = 0.1 + 0.2; // no short decimal form
    first.warmUpShare = 1.0 / 3.0;
    first.cropPadding = 4;
    first.flip = true;
    TrainStage second;
    second.epochs = 7;
    second.schedule = LearningRateSchedule::Exponential;
    second.endLearningRate = 1e-7;
    recipe.stages = {first, second};
    recipe.batchSize = 17;
    recipe.momentum = 0.0;
    recipe.nesterov = false;
    recipe.weightDecay = 0.0;
    recipe.bf16 = true;
    recipe.channelsLast = false;
    recipe.seed = std::numeric_limits<std::uint64_t>::max();
    return recipe;
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual()
    {
        const TrainRecipe recipe = unusualRecipe();
        QVERIFY(recipeFromJson(recipeToJson(recipe)) == recipe);
        QCOMPARE(recipe.epochs(), 10);
    }

    void stagesKeepTheirSharesOfOtherEpochs()
    {
        const TrainRecipe recipe = unusualRecipe(); // stages of 3 and 7 epochs
        for (int epochs = 1; epochs <= 25; ++epochs)
            QCOMPARE(withEpochs(recipe, epochs).epochs(), epochs);
        QVERIFY(withEpochs(recipe, 10) == recipe);
        const TrainRecipe doubled = withEpochs(recipe, 20);
        QCOMPARE(doubled.stages.at(0).epochs, 6);
        QCOMPARE(doubled.stages.at(1).epochs, 14);
        const TrainRecipe single = withEpochs(recipe, 1); // 0.3 epochs are none
        QCOMPARE(single.stages.size(), 1U);
        QVERIFY(single.stages.at(0).schedule == LearningRateSchedule::Exponential);
    }

    void absentFieldsKeepDefaults()
    {
        TrainRecipe expected;
        expected.stages.resize(1);
        QVERIFY(recipeFromJson(R"({"stages": [{}]})") == expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* json, ErrorCode code, const char* field) {
            QTest::newRow(name) << QString::fromUtf8(json) << static_cast<int>(code) << QString::fromUtf8(field);
        };
        using enum ErrorCode;
        row("empty", "", FileCorrupt, "");
        row("truncated", R"({"stages": [{)", FileCorrupt, "");
        row("array", "[]", ValueOutOfRange, "/");
        row("no stages", "{}", ValueOutOfRange, "/stages");
        row("empty stages", R"({"stages": []})", ValueOutOfRange, "/stages");
        row("stages is an object", R"({"stages": {}})", ValueOutOfRange, "/stages");
        row("stage is a number", R"({"stages": [1]})", ValueOutOfRange, "/stages/0");
        row("unknown", R"({"stages": [{}], "batch": 3})", UnknownName, "/batch");
        row("unknown in stage", R"({"stages": [{}, {"epoch": 3}]})", UnknownName, "/stages/1/epoch");
        row("schedule", R"({"stages": [{"schedule": "cosine"}]})", UnknownName, "/stages/0/schedule");
        row("epochs", R"({"stages": [{"epochs": 0}]})", ValueOutOfRange, "/stages/0/epochs");
        row("half an epoch", R"({"stages": [{"epochs": 1.5}]})", ValueOutOfRange, "/stages/0/epochs");
        row("too many for an int", R"({"stages": [{"epochs": 4294967297}]})", ValueOutOfRange, "/stages/0/epochs");
        row("text for a number", R"({"stages": [{"learning_rate": "0.1"}]})", ValueOutOfRange,
            "/stages/0/learning_rate");
        row("zero rate", R"({"stages": [{"learning_rate": 0}]})", ValueOutOfRange, "/stages/0/learning_rate");
        row("number for a bool", R"({"stages": [{}], "bf16": 1})", ValueOutOfRange, "/bf16");
        row("negative seed", R"({"stages": [{}], "seed": -1})", ValueOutOfRange, "/seed");
        row("momentum", R"({"stages": [{}], "momentum": 1.5})", ValueOutOfRange, "/momentum");
        row("nesterov without momentum", R"({"stages": [{}], "momentum": 0})", ValueOutOfRange, "/momentum");
        row("NaN", R"({"stages": [{}], "momentum": NaN})", FileCorrupt, "");
        row("overflow", R"({"stages": [{}], "weight_decay": 1e999})", FileCorrupt, "");
        row("twice", R"({"stages": [{}], "seed": 1, "seed": 2})", FileCorrupt, "seed");
    }

    void refuses()
    {
        QFETCH(QString, json);
        QFETCH(int, code);
        QFETCH(QString, field);
        try {
            recipeFromJson(json.toStdString());
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(static_cast<int>(error.code()), code);
            QCOMPARE(QString::fromStdString(error.context().field), field);
        }
    }

    void filesAreNamedInTheirFaults()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("recipe.json").toStdString();
        const auto reads = [&](const std::string& text) {
            std::ofstream(file) << text;
            return readRecipe(file) == unusualRecipe();
        };
        const auto fault = [&](const std::string& text) {
            try {
                reads(text);
                return std::string("accepted");
            } catch (const Error& error) {
                return error.context().file == file ? error.context().field : "a fault that names no file";
            }
        };
        const std::string json = recipeToJson(unusualRecipe());
        QVERIFY(reads(json));
        QCOMPARE(fault(R"({"stages": [{"epochs": 0}]})"), std::string("/stages/0/epochs"));
        QVERIFY(reads(json + std::string((4 << 20) - json.size(), ' ')));
        QCOMPARE(fault(json + std::string(4 << 20, ' ')), std::string()); // larger than any recipe
    }

    void writesNothingThatItWouldNotRead()
    {
        TrainRecipe recipe = unusualRecipe();
        recipe.stages[0].learningRate = std::nan("");
        QVERIFY_EXCEPTION_THROWN(recipeToJson(recipe), Error);
        QVERIFY_EXCEPTION_THROWN(recipeToJson(TrainRecipe{}), Error);
    }
};

QTEST_APPLESS_MAIN(TestRecipe)
#include "test_recipe.moc"
