// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_request_command.h"

#include "app/cli/input_paths.h"
#include "app/cli/plan_source.h"
#include "app/cli/run_log.h"
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/noted_file.h"
#include "core/experiment/request_file.h"

#include <memory>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

struct Options {
    PlanSource plan;
    std::string after;
    std::string out;
    std::string db;
    bool withTest = false;
};

struct Request {
    std::shared_ptr<const Dataset> data;
    ForgetSet forget;
    std::optional<RunId> previous = {}; ///< the run that it is to follow
};

Request openRequest(const PlanSource& source, const Plan& plan, const JobContext& context)
{
    try {
        const std::shared_ptr<const Dataset> data = openPlanData(plan.data, context, plan.folder);
        ForgetSet forget = selectForgetSet(*data, plan.currentRequest(), plan.seed, plan.folder);
        forget.requireProperSubset();
        return {data, std::move(forget)};
    } catch (const Error& error) {
        throw namingSource(error, source);
    }
}

/// What the run after another one will be on, which is to begin with the moment that is kept here.
Request openNextRequest(const Options& options, const JobContext& context)
{
    LoggedPlan previous = planAfter(options.db, options.after);
    const std::shared_ptr<const Experiment> opened =
        openChosen(options.plan, chosenPlan(options.plan, std::move(previous.plan)), context);
    RunStore store(chosenLog(options.db));
    const auto experiment = continueAfter(opened, store, previous.run, context);
    experiment->request.requireProperSubset();
    keepMomentBefore(*experiment, store, context);
    return {experiment->dataset, experiment->request, previous.run};
}

Request openFirstRequest(const Options& options, const JobContext& context)
{
    const Plan plan = readSource(options.plan);
    if (plan.data.empty())
        throw Error(ErrorCode::ValueOutOfRange, "Nothing says which data the samples are in",
                    {.field = "--data", .expected = "--data, --after, or a plan", .found = "none of them"});
    return openRequest(options.plan, plan, context);
}

CommandResult exportRequest(const Options& options, const JobContext& context)
{
    const auto [data, forget, previous] =
        options.after.empty() ? openFirstRequest(options, context) : openNextRequest(options, context);
    const std::string out = absolutePath(options.out);
    noteFile(chosenLog(options.db), {.dataHash = data->hash, .forgetHash = forget.hash()}, out, context);
    writeRequestFile(out, *data, forget, options.withTest);
    CommandResult result;
    result.document = {{"file", out},
                       {"data", "request:" + out},
                       {"samples", forget.count()},
                       {"test_images", options.withTest ? data->test.count() : 0},
                       {"data_hash", data->hash},
                       {"train_count", data->trainCount()}};
    result.text = "Wrote " + std::to_string(forget.count()) + " samples to " + out
        + "; name them as --data request:" + out + "\n";
    if (previous) {
        const std::string number = std::to_string(previous->value);
        result.document["previous_run"] = previous->value;
        result.text += "The moment that run " + number + " retained is kept in the cache: unlearn run --after " + number
            + " can do without the training data.\n";
    }
    result.text += "The file holds what is to be forgotten: unlearn purge deletes it with the rest.\n";
    return result;
}

} // namespace

void addExportRequestCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(
        app, invocation, "export-request", "Write forget samples to a file, to unlearn them when the data are gone",
        "  unlearn export-request --data cifar10:cifar --forget 0:500 --out request.safetensors\n"
        "  unlearn export-request plan.unlearn.json --with-test --out request.safetensors\n"
        "  unlearn spectrum --model m.safetensors --data cifar10:cifar --moments moments.safetensors\n"
        "  unlearn run --model m.safetensors --data request:request.safetensors --moments moments.safetensors "
        "--stop epochs\n"
        "  unlearn export-request --after last --forget 1:100 --out next.safetensors\n");
    const auto options = std::make_shared<Options>();
    addPlanFile(*command, options->plan);
    addDataOptions(*command, options->plan.options);
    command->add_option("--after", options->after,
                        "Number of a finished run, or last: a request to follow it, by its settings; keeps the moment "
                        "that it needs then");
    command->add_option("--out", options->out, "The request file, safetensors")->required();
    command->add_flag("--with-test", options->withTest,
                      "The test split, too: test error, attacks and the stop rules crossing and test-drop need it");
    command->add_option("--db", options->db, "The log of runs that is to know of the file; else the user's own");
    command->callback([options, &invocation] {
        invocation.command = [options](Console&, const JobContext& context) {
            return exportRequest(*options, context);
        };
    });
}

} // namespace unlearn
