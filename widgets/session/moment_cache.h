// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/experiment_services.h"
#include "widgets/session/job_thread.h"

#include <QObject>

namespace unlearn {

/// What the cache of second moments, and of shadow models, takes on disk, and its clearing; in a thread of its own,
/// since the disk may be slow.
class MomentCache : public QObject {
    Q_OBJECT

public:
    explicit MomentCache(ExperimentServices services, QObject* parent = nullptr);

    /// Answers with measured.
    void measure();
    /// Removes of the part what can be computed again; answers with cleared and measured.
    void clear(CachePart part);

Q_SIGNALS:
    void measured(const unlearn::CacheSizes& sizes);
    void cleared(unlearn::CachePart part, qint64 bytes);
    void failed(const QString& sentence);

private:
    ExperimentServices m_services;
    JobThread m_thread;
};

/// "1.5 MiB", in the user's own notation.
QString sizeText(qint64 bytes);

} // namespace unlearn
