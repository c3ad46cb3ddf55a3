// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "widgets/session/job_thread.h"

#include <QCache>
#include <QImage>
#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace unlearn {

/// Pictures of training samples, made in a thread of their own when they are asked for. What was asked for last comes
/// first; requests that scrolled out of sight long ago are forgotten. A picture is bytes [C, H, W] as they are in the
/// data: one channel as grey, three or more as red, green, blue.
class ThumbnailStore : public QObject {
    Q_OBJECT

public:
    explicit ThumbnailStore(QObject* parent = nullptr);

    /// Forgets all pictures. side: of the square that they are fitted into, in device pixels.
    void setSource(std::shared_ptr<const Dataset> dataset, int side);
    /// The picture, or a null one: then it is under way and made() will name it. Always null for data without images.
    QImage image(std::int64_t index);
    int side() const { return m_side; }

Q_SIGNALS:
    void made(const std::vector<std::int64_t>& indices);

private:
    void makeNext();

    std::shared_ptr<const Dataset> m_dataset;
    int m_side = 0;
    QCache<std::int64_t, QImage> m_images;
    std::vector<std::int64_t> m_wanted; ///< the newest last
    bool m_busy = false;
    JobThread m_thread;
};

/// One picture, fitted into a square: small ones by whole pixels, so that nothing is blurred.
QImage sampleImage(const Dataset& dataset, std::int64_t index, int side);

} // namespace unlearn
