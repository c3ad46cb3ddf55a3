// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/process_identity.h"
#include "core/store/process_lock.h"
#include "core/store/run_store.h"
#include "core/store/sqlite_connection.h"
#include "core/store/write_transaction.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace unlearn {

/// What a RunStore is made of; shared by the files that implement it.
struct RunStore::State {
    std::filesystem::path file;
    std::unique_ptr<ProcessLock> lock; ///< none when read-only
    std::unique_ptr<SqliteConnection> connection;
    ProcessIdentity process = currentProcess();

    /// Throws Error (FileUnwritable) when the log was opened for reading only.
    WriteTransaction write(WriteTransaction::Durability durability = WriteTransaction::Durability::Normal);
    /// Inside a transaction. Throws Error (ValueOutOfRange) when there is no such run.
    void requireRun(RunId run) const;
    /// Inside a transaction: the run is running and this process owns it. Throws Error (ValueOutOfRange).
    void requireOwnRun(RunId run) const;
    /// Inside a transaction. Throws Error (ValueOutOfRange) where a purge has changed the run since it had so many
    /// planScrubs.
    void requireSameScrubs(RunId run, std::int64_t planScrubs) const;
    /// Likewise, of a run that was not purged itself, which triggers refuse; nothing: of no matter.
    void requireUnpurgedSince(RunId run, std::optional<std::int64_t> planScrubs) const;
    [[noreturn]] void refuse(RunId run, const std::string& message, const std::string& expected,
                             const std::string& found) const;
    /// Runs whose process is gone go from "running" to "interrupted".
    void markInterrupted();
    /// What was read as running is interrupted when its process is gone, even before the next writer notes that down.
    void recogniseInterruption(RunSummary& summary) const;
    /// Whether a live process writes to it. Throws Error (ValueOutOfRange) when there is no such run.
    bool isRunning(RunId run) const;
    /// Whether the process that owns a running run is gone.
    bool isAbandoned(RunId run) const;
};

/// The stored name of a state; throws Error (DatabaseCorrupt) for another one.
RunState runStateFromName(const std::string& name, const std::filesystem::path& file);

} // namespace unlearn
