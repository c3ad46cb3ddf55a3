// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/store/sqlite_connection.h"

namespace unlearn {

/// All statements of one reading see the same state of the log, whatever others write meanwhile.
class Snapshot {
public:
    /// SAVEPOINT rather than BEGIN: a reading may stand inside a transaction that writes.
    explicit Snapshot(const SqliteConnection& connection) : m_connection(connection)
    {
        m_connection.execute("SAVEPOINT reading");
    }
    ~Snapshot()
    {
        try {
            m_connection.execute("RELEASE reading");
        } catch (const Error&) {
            // Nothing was written in it, so nothing can be lost.
        }
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    const SqliteConnection& m_connection;
};

} // namespace unlearn
