// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/job_context.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <optional>
#include <string>

namespace unlearn {

class Console;

/// What the arguments chose: one command, and what all commands have in common.
struct Invocation {
    bool json = false;
    std::optional<int> threads;        ///< 0 or nothing: all cores
    std::optional<std::string> device; ///< nothing: the CPU
    /// The chosen command, with its own options inside. Throws Error.
    std::function<CommandResult(Console&, const JobContext&)> command;
};

/// A subcommand with --json and --threads; examples stand below its help.
CLI::App* addCommand(CLI::App& parent, Invocation& invocation, const std::string& name, const std::string& description,
                     const std::string& examples);
void addDeviceOption(CLI::App& command, Invocation& invocation);

} // namespace unlearn
