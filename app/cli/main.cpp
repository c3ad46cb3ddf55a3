// SPDX-License-Identifier: GPL-3.0-or-later
// unlearn, the command line: parses, runs one command, prints its one result.
#include "app/cli/advise_command.h"
#include "app/cli/attack_command.h"
#include "app/cli/cache_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/console.h"
#include "app/cli/data_command.h"
#include "app/cli/datasets_command.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/experiment_command.h"
#include "app/cli/export_request_command.h"
#include "app/cli/failure.h"
#include "app/cli/invocation.h"
#include "app/cli/methods_command.h"
#include "app/cli/models_command.h"
#include "app/cli/purge_command.h"
#include "app/cli/report_command.h"
#include "app/cli/reproduce_command.h"
#include "app/cli/run_command.h"
#include "app/cli/runs_command.h"
#include "app/cli/samples_command.h"
#include "app/cli/spectrum_command.h"
#include "app/cli/stop_signals.h"
#include "app/cli/sweep_command.h"
#include "app/cli/train_command.h"
#include "core/current_error.h"
#include "core/runtime.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <iostream>

namespace unlearn {
namespace {

/// Arguments that do not parse are answered in JSON too, where that was asked for.
bool wantsJson(int argc, char** argv)
{
    return std::any_of(argv, argv + argc, [](const char* argument) { return std::strcmp(argument, "--json") == 0; });
}

CommandResult execute(const Invocation& invocation, Console& console)
{
    const StopSignals signals(
        [&console] { console.say("Stopping; what was reached is kept. A second signal ends at once."); });
    JobContext context;
    context.stop = signals.token();
    context.device = invocation.device.value_or("cpu");
    context.progress = [&console](const Progress& progress) { console.show(progress); };
    context.notice = [&console](const Sentence& sentence) { console.warn(sentence.text()); };
    try {
        setThreads(invocation.threads.value_or(0));
        deviceDescription(context.device); // refuses a device that is not there before anything is read
        return invocation.command(console, context);
    } catch (...) {
        return failure(currentError());
    }
}

ExitCode print(const CommandResult& result, bool json, Console& console)
{
    if (result.document.contains("error"))
        console.fail(result.document["error"]["message"].get<std::string>());
    // Names and paths may hold bytes that are not UTF-8; the document must be valid all the same.
    if (json)
        std::cout << result.document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        std::cout << result.text;
    std::cout.flush();
    if (!std::cout) {
        console.fail("The result can not be written to standard output.");
        return result.code == ExitCode::Success ? ExitCode::Failure : result.code;
    }
    return result.code;
}

int run(int argc, char** argv)
{
    // A limit on file sizes is to be an error that is told, as a full disk is, not the end of the process.
    std::signal(SIGXFSZ, SIG_IGN);
    Invocation invocation;
    CLI::App app("Machine unlearning by projected gradients, from the command line.", "unlearn");
    app.set_version_flag("--version", versions().at("workbench"));
    app.require_subcommand(1);
    app.get_formatter()->column_width(34);
    addTrainCommand(app, invocation);
    addSpectrumCommand(app, invocation);
    addAdviseCommand(app, invocation);
    addRunCommand(app, invocation);
    addSweepCommand(app, invocation);
    addExperimentCommand(app, invocation);
    addEvaluateCommand(app, invocation);
    addSamplesCommand(app, invocation);
    addAttackCommand(app, invocation);
    addRunsCommand(app, invocation);
    addCompareCommand(app, invocation);
    addReportCommand(app, invocation);
    addReproduceCommand(app, invocation);
    addExportRequestCommand(app, invocation);
    addPurgeCommand(app, invocation);
    addCacheCommand(app, invocation);
    addDataCommand(app, invocation);
    addDatasetsCommand(app, invocation);
    addModelsCommand(app, invocation);
    addMethodsCommand(app, invocation);
    app.footer(
        "Examples:\n"
        "  unlearn run --demo\n"
        "  unlearn run --model model.safetensors --data fashion-mnist --forget 6:500 --save unlearned.safetensors\n"
        "  unlearn runs show last\n"
        "unlearn COMMAND --help shows the options of a command, with examples.\n"
        "Exit status: 0 success; 1 the machine or the log failed; 2 bad usage or input; 130 stopped, with what was "
        "reached kept.");

    Console console;
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& answer) { // --help, --version
        return app.exit(answer);
    } catch (const CLI::ParseError& error) {
        const std::string sentence = std::string(error.what()) + " (unlearn --help shows how)";
        return static_cast<int>(print(usageFailure(sentence, {}), wantsJson(argc, argv), console));
    }
    const CommandResult result = execute(invocation, console);
    return static_cast<int>(print(result, invocation.json, console));
}

} // namespace
} // namespace unlearn

int main(int argc, char** argv)
{
    unlearn::keepFreedMemory();
    return unlearn::run(argc, argv);
}
