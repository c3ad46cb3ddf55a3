// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/process_memory.h"

#include <QFile>

#include <unistd.h>

namespace unlearn {

qint64 processMemoryBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace unlearn
