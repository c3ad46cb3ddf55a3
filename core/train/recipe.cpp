// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/recipe.h"

#include "core/error.h"
#include "core/json_fields.h"
#include "core/printable_text.h"

#include <limits>

namespace unlearn {
namespace {

using Json = nlohmann::ordered_json;

constexpr double largest = std::numeric_limits<double>::max();

const char* scheduleName(LearningRateSchedule schedule)
{
    switch (schedule) {
    case LearningRateSchedule::OneCycle: return "one-cycle";
    case LearningRateSchedule::Exponential: return "exponential";
    }
    throw Error(ErrorCode::Internal, "A learning-rate schedule has no name");
}

LearningRateSchedule scheduleFromName(const std::string& name)
{
    for (const LearningRateSchedule schedule : {LearningRateSchedule::OneCycle, LearningRateSchedule::Exponential}) {
        if (name == scheduleName(schedule))
            return schedule;
    }
    throw Error(ErrorCode::UnknownName, "There is no such learning-rate schedule",
                {.expected = "one-cycle or exponential", .found = name});
}

/// Refuses a number outside least..most, and NaN.
void requireRange(const std::string& field, double number, double least, double most, const std::string& expected)
{
    if (number >= least && number <= most)
        return;
    throw Error(ErrorCode::ValueOutOfRange, "A setting of the training recipe is outside its range",
                {.field = field, .expected = expected, .found = numberText(number)});
}

void requirePositive(const std::string& field, double number)
{
    requireRange(field, number, std::numeric_limits<double>::min(), largest, "more than 0");
}

void validateStage(const TrainStage& stage, const std::string& field)
{
    requireRange(field + "/epochs", stage.epochs, 1, 100000, "1 to 100000");
    requirePositive(field + "/learning_rate", stage.learningRate);
    requirePositive(field + "/end_learning_rate", stage.endLearningRate);
    requireRange(field + "/warm_up_share", stage.warmUpShare, 0.0, 1.0, "0 to 1");
    requirePositive(field + "/start_divisor", stage.startDivisor);
    requirePositive(field + "/end_divisor", stage.endDivisor);
    requireRange(field + "/crop_padding", stage.cropPadding, 0, 1000, "0 to 1000");
}

TrainStage stageFromJson(JsonFields& fields)
{
    TrainStage stage;
    fields.read("epochs", stage.epochs);
    fields.readName("schedule", stage.schedule, scheduleFromName);
    fields.read("learning_rate", stage.learningRate);
    fields.read("end_learning_rate", stage.endLearningRate);
    fields.read("warm_up_share", stage.warmUpShare);
    fields.read("start_divisor", stage.startDivisor);
    fields.read("end_divisor", stage.endDivisor);
    fields.read("crop_padding", stage.cropPadding);
    fields.read("flip", stage.flip);
    return stage;
}

} // namespace

int TrainRecipe::epochs() const
{
    int sum = 0;
    for (const TrainStage& stage : stages)
        sum += stage.epochs;
    return sum;
}

TrainRecipe withEpochs(TrainRecipe recipe, int epochs)
{
    const auto all = static_cast<std::int64_t>(recipe.epochs());
    std::int64_t before = 0; // epochs of the stages so far
    for (TrainStage& stage : recipe.stages) {
        const auto upTo = [&](std::int64_t share) { return (2 * epochs * share + all) / (2 * all); };
        const std::int64_t start = upTo(before);
        before += stage.epochs;
        stage.epochs = static_cast<int>(upTo(before) - start);
    }
    std::erase_if(recipe.stages, [](const TrainStage& stage) { return stage.epochs == 0; });
    return recipe;
}

void validateRecipe(const TrainRecipe& recipe)
{
    if (recipe.stages.empty())
        throw Error(ErrorCode::ValueOutOfRange, "A training recipe has nothing to do",
                    {.field = "/stages", .expected = "at least one stage", .found = "none"});
    for (std::size_t i = 0; i < recipe.stages.size(); ++i)
        validateStage(recipe.stages[i], "/stages/" + std::to_string(i));
    requireRange("/batch_size", recipe.batchSize, 1, 1000000, "1 to 1000000");
    requireRange("/momentum", recipe.momentum, 0.0, 1.0, "0 to 1");
    if (recipe.nesterov && recipe.momentum == 0.0)
        throw Error(ErrorCode::ValueOutOfRange, "Nesterov steps need momentum",
                    {.field = "/momentum", .expected = "more than 0 with nesterov", .found = "0"});
    requireRange("/weight_decay", recipe.weightDecay, 0.0, largest, "0 or more");
}

std::string recipeToJson(const TrainRecipe& recipe)
{
    validateRecipe(recipe);
    Json json{{"stages", Json::array()}};
    for (const TrainStage& stage : recipe.stages) {
        json["stages"].push_back(Json{{"epochs", stage.epochs},
                                      {"schedule", scheduleName(stage.schedule)},
                                      {"learning_rate", stage.learningRate},
                                      {"end_learning_rate", stage.endLearningRate},
                                      {"warm_up_share", stage.warmUpShare},
                                      {"start_divisor", stage.startDivisor},
                                      {"end_divisor", stage.endDivisor},
                                      {"crop_padding", stage.cropPadding},
                                      {"flip", stage.flip}});
    }
    json["batch_size"] = recipe.batchSize;
    json["momentum"] = recipe.momentum;
    json["nesterov"] = recipe.nesterov;
    json["weight_decay"] = recipe.weightDecay;
    json["bf16"] = recipe.bf16;
    json["channels_last"] = recipe.channelsLast;
    json["seed"] = recipe.seed;
    return json.dump(2) + '\n';
}

TrainRecipe recipeFromJson(const std::string& json)
{
    const nlohmann::json document = parseJson(json);
    TrainRecipe recipe;
    JsonFields fields(document, "");
    fields.require("stages");
    fields.readArray("stages", [&](const nlohmann::json& element, const std::string& pointer) {
        JsonFields stage(element, pointer);
        recipe.stages.push_back(stageFromJson(stage));
        stage.finish();
    });
    fields.read("batch_size", recipe.batchSize);
    fields.read("momentum", recipe.momentum);
    fields.read("nesterov", recipe.nesterov);
    fields.read("weight_decay", recipe.weightDecay);
    fields.read("bf16", recipe.bf16);
    fields.read("channels_last", recipe.channelsLast);
    fields.read("seed", recipe.seed);
    fields.finish();
    validateRecipe(recipe);
    return recipe;
}

} // namespace unlearn
