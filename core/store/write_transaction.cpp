// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_transaction.h"

#include "core/error.h"

namespace unlearn {
namespace {

constexpr int framesBeforeCheckpoint = 1000;

} // namespace

WriteTransaction::WriteTransaction(SqliteConnection& connection, ProcessLock& lock, Durability durability)
    : m_hold(lock), m_connection(connection)
{
    connection.execute(durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    connection.execute("BEGIN IMMEDIATE");
    m_open = true;
}

WriteTransaction::~WriteTransaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute("ROLLBACK");
    } catch (const Error&) {
        // SQLite rolled back by itself, as it does after a full disk; the error that led here is on its way already.
    }
}

void WriteTransaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
    if (m_connection.writeAheadFrames() < framesBeforeCheckpoint)
        return;
    try {
        m_connection.checkpoint();
    } catch (const Error&) {
        // What was written is safe in the write-ahead log; a later commit tries again.
    }
}

} // namespace unlearn
