// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_command.h"

#include "app/cli/console.h"
#include "app/cli/input_paths.h"
#include "app/cli/text_table.h"
#include "core/data/get_data.h"

#include <memory>

namespace unlearn {
namespace {

struct Options {
    std::string name;
    std::string to;
    std::string from;
};

std::filesystem::path folderOf(const Options& options)
{
    return options.to.empty() ? dataFolder() : std::filesystem::path(absolutePath(options.to));
}

std::string megabytes(std::uint64_t bytes)
{
    return shown(static_cast<double>(bytes) / 1e6, 1) + " MB";
}

const char* nameOf(DataPresence::State state)
{
    switch (state) {
    case DataPresence::State::Missing: return "missing";
    case DataPresence::State::Partial: return "partial";
    case DataPresence::State::Present: return "present";
    }
    return "missing";
}

CommandResult listData(const Options& options)
{
    const std::filesystem::path folder = folderOf(options);
    CommandResult result;
    result.document = {{"folder", folder.string()}, {"data", Json::array()}};
    TextTable table({"name", "what it is", "download", "state", "terms"});
    for (const PublishedData& data : publishedData()) {
        const DataPresence presence = dataPresence(data, folder);
        Json files = Json::array();
        for (const PublishedFile& file : data.files)
            files.push_back({{"name", file.name}, {"url", file.url}, {"bytes", file.bytes}, {"sha256", file.sha256}});
        result.document["data"].push_back({{"name", data.name},
                                           {"title", data.title},
                                           {"page", data.page},
                                           {"terms", data.terms},
                                           {"folder", (folder / data.folder).string()},
                                           {"state", nameOf(presence.state)},
                                           {"checkable", presence.checkable},
                                           {"bytes", data.bytes()},
                                           {"bytes_there", presence.bytes},
                                           {"files", files}});
        const bool partial = presence.state == DataPresence::State::Partial;
        table.add({data.name, data.title, megabytes(data.bytes()),
                   nameOf(presence.state) + (partial ? ", " + megabytes(presence.bytes) : ""), data.terms});
    }
    result.text = "In " + folder.string() + ":\n" + table.text()
        + "present: files of the expected names and sizes; unlearn data get NAME checks their SHA-256, where these are "
          "known\n";
    return result;
}

CommandResult get(const Options& options, Console& console, const JobContext& context)
{
    const PublishedData& data = publishedData(options.name);
    const std::filesystem::path folder = folderOf(options);
    const DataPresence before = dataPresence(data, folder);
    if (before.state != DataPresence::State::Present)
        console.say(data.title + ", " + megabytes(data.bytes()) + " from "
                    + (options.from.empty() ? data.page : options.from) + ". " + data.terms);
    if (before.state == DataPresence::State::Partial)
        console.say("Goes on after " + megabytes(before.bytes) + ".");
    getData(data, {.to = folder, .from = options.from}, context);
    const std::string specification = gottenData(data, folder);
    const bool checked = dataPresence(data, folder).checkable;
    CommandResult result;
    result.document = {{"name", data.name},
                       {"folder", (folder / data.folder).string()},
                       {"data", specification},
                       {"was_there", before.state == DataPresence::State::Present},
                       {"checked", checked ? "sha256" : "sizes"}};
    result.text = data.title + " is in " + (folder / data.folder).string() + ", checked by "
        + (checked ? "SHA-256" : "names and sizes alone") + "; to be used as --data " + specification + "\n";
    return result;
}

} // namespace

void addDataCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* data = app.add_subcommand("data", "Download data sets from where their authors publish them");
    data->require_subcommand(1);
    data->footer("Examples:\n  unlearn data list\n  unlearn data get cifar10 --to downloads\n");
    const auto options = std::make_shared<Options>();

    CLI::App* list = addCommand(*data, invocation, "list", "List what can be downloaded, and what is there",
                                "  unlearn data list\n  unlearn data list --to downloads --json\n");
    CLI::App* getCommand = addCommand(*data, invocation, "get", "Download, check and unpack a data set",
                                      "  unlearn data get cifar10\n"
                                      "  unlearn data get tiny-imagenet --to downloads\n"
                                      "  unlearn data get cifar100 --from https://mirror.example/cifar\n"
                                      "Ended at any time, the same command goes on from what has come.\n"
                                      "Given again, it checks what is there.\n");
    getCommand->add_option("NAME", options->name, "cifar10, cifar100, fashion-mnist or tiny-imagenet")->required();
    getCommand->add_option("--from", options->from,
                           "URL of a folder that holds the same files (or of the file, where there is one); they are "
                           "checked all the same");
    for (CLI::App* command : {list, getCommand})
        command->add_option("--to", options->to,
                            "Folder that the data set's folder is in; else in the user's data folder");
    list->callback([options, &invocation] {
        invocation.command = [options](Console&, const JobContext&) { return listData(*options); };
    });
    getCommand->callback([options, &invocation] {
        invocation.command = [options](Console& console, const JobContext& context) {
            return get(*options, console, context);
        };
    });
}

} // namespace unlearn
