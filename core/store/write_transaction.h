// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/process_lock.h"
#include "core/store/sqlite_connection.h"

namespace unlearn {

/// All or nothing: lock file, BEGIN IMMEDIATE, and a rollback unless commit() was reached.
class WriteTransaction {
public:
    enum class Durability {
        Normal, ///< survives the death of the process
        Full    ///< also a power cut: the write-ahead log is synchronised on commit
    };

    WriteTransaction(SqliteConnection& connection, ProcessLock& lock, Durability durability = Durability::Normal);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    /// Also checkpoints, once the write-ahead log has grown long.
    void commit();

private:
    ProcessLock::Hold m_hold;
    SqliteConnection& m_connection;
    bool m_open = false;
};

} // namespace unlearn
