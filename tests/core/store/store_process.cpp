// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own for the tests of the run log: store_process TASK FILE. What it did stands on its standard
// output, one line a fact, written only after the log's function returned.
#include "core/error.h"
#include "core/store/process_lock.h"
#include "core/store/run_store.h"

#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

using namespace unlearn;

namespace {

RunHeader header()
{
    RunHeader one;
    one.name = "child";
    one.method = "pgu";
    one.plan = "{}";
    one.versions = {{"workbench", "test"}};
    return one;
}

EpochFigures figuresOf(int epoch)
{
    EpochFigures figures;
    figures.epoch = epoch;
    figures.forgetErrorPercent = epoch / 4.0;
    figures.testErrorPercent = epoch / 8.0;
    return figures;
}

void say(const std::string& line)
{
    std::cout << line << std::endl;
}

/// Appends epochs until it is killed, or to the number given.
void append(const std::string& file, int count)
{
    RunStore store(file);
    const RunId run = store.beginRun(header());
    say("run " + std::to_string(run.value));
    for (int epoch = 0; epoch < count; ++epoch) {
        store.appendEpoch(run, figuresOf(epoch));
        say("epoch " + std::to_string(epoch));
    }
    store.endRun(run, RunState::Finished, count - 1);
    say("end");
}

/// Begins a run and keeps it until standard input ends.
void hold(const std::string& file)
{
    RunStore store(file);
    say("run " + std::to_string(store.beginRun(header()).value));
    std::cin.get();
}

void holdLock(const std::string& file)
{
    ProcessLock lock(file);
    const ProcessLock::Hold held(lock);
    say("locked");
    std::cin.get();
}

/// Root may write anywhere, so it becomes nobody first.
void openUnprivileged(const std::string& file, RunStore::Mode mode)
{
    constexpr unsigned nobody = 65534;
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        throw Error(ErrorCode::Internal, "Can not become nobody");
    const RunStore store(file, mode);
    say("runs " + std::to_string(store.runs().size()));
}

/// As on a full disk: no file may grow beyond a limit.
void fillDisk(const std::string& file)
{
    RunStore store(file);
    const RunId run = store.beginRun(header());
    store.appendEpoch(run, figuresOf(0));
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = 200000, .rlim_max = 200000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    for (int epoch = 1;; ++epoch) {
        store.appendEpoch(run, figuresOf(epoch));
        say("epoch " + std::to_string(epoch));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const std::string task = argv[1];
    const std::string file = argv[2];
    try {
        if (task == "append-forever")
            append(file, 1 << 30);
        else if (task == "append-50")
            append(file, 50);
        else if (task == "hold")
            hold(file);
        else if (task == "hold-lock")
            holdLock(file);
        else if (task == "open-unprivileged")
            openUnprivileged(file, RunStore::Mode::ReadWrite);
        else if (task == "read-unprivileged")
            openUnprivileged(file, RunStore::Mode::ReadOnly);
        else if (task == "fill-disk")
            fillDisk(file);
        else
            return 2;
    } catch (const Error& error) {
        say(std::string("error ") + errorCodeName(error.code()) + ' ' + error.what());
        return 1;
    }
    return 0;
}
