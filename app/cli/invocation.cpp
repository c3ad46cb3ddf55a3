// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

namespace unlearn {

CLI::App* addCommand(CLI::App& parent, Invocation& invocation, const std::string& name, const std::string& description,
                     const std::string& examples)
{
    CLI::App* command = parent.add_subcommand(name, description);
    command->footer("Examples:\n" + examples);
    command->add_flag("--json", invocation.json, "Print exactly one JSON document on standard output");
    command->add_option("--threads", invocation.threads, "Threads to compute with; 0, as without this: all cores");
    return command;
}

void addDeviceOption(CLI::App& command, Invocation& invocation)
{
    command.add_option("--device", invocation.device, "cpu (as without this), cuda or cuda:N");
}

} // namespace unlearn
