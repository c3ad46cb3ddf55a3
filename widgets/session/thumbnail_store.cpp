// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/thumbnail_store.h"

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

constexpr std::size_t batchSize = 48;
/// A few screens full. More that were asked for have scrolled by.
constexpr std::size_t mostWanted = 1024;
constexpr qsizetype cachedMebibytes = 64;

struct Made {
    std::shared_ptr<const Dataset> dataset;
    int side = 0;
    std::vector<std::pair<std::int64_t, QImage>> images;
};

} // namespace

QImage sampleImage(const Dataset& dataset, std::int64_t index, int side)
{
    const ImageShape& shape = dataset.shape;
    const auto width = static_cast<int>(shape.width);
    const auto height = static_cast<int>(shape.height);
    const auto pixels = dataset.image(dataset.train, index);
    const auto plane = static_cast<std::size_t>(shape.width * shape.height);
    const bool coloured = shape.channels >= 3;
    QImage image(width, height, coloured ? QImage::Format_RGB32 : QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        const auto* row = pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        if (coloured) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < width; ++x)
                line[x] = qRgb(row[x], row[plane + static_cast<std::size_t>(x)],
                               row[2 * plane + static_cast<std::size_t>(x)]);
        } else {
            std::copy_n(row, width, image.scanLine(y));
        }
    }
    // Small pictures grow by whole pixels first, so that the smooth rest blurs edges no wider than a pixel.
    const int larger = std::max(width, height);
    const int factor = (side + larger - 1) / larger;
    if (factor > 1)
        image = image.scaled(width * factor, height * factor);
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

ThumbnailStore::ThumbnailStore(QObject* parent) : QObject(parent), m_images(cachedMebibytes << 20) { }

void ThumbnailStore::setSource(std::shared_ptr<const Dataset> dataset, int side)
{
    m_dataset = std::move(dataset);
    m_side = side;
    m_images.clear();
    m_wanted.clear();
}

QImage ThumbnailStore::image(std::int64_t index)
{
    if (const QImage* known = m_images.object(index))
        return *known;
    if (!m_dataset || m_dataset->shape.kind != SampleKind::Image || m_side < 1)
        return {};
    if (std::find(m_wanted.rbegin(), m_wanted.rend(), index) == m_wanted.rend()) {
        if (m_wanted.size() == mostWanted)
            m_wanted.erase(m_wanted.begin(), m_wanted.begin() + mostWanted / 2);
        m_wanted.push_back(index);
    }
    if (!m_busy)
        makeNext();
    return {};
}

void ThumbnailStore::makeNext()
{
    const std::size_t count = std::min(batchSize, m_wanted.size());
    std::vector<std::int64_t> batch(m_wanted.end() - static_cast<std::ptrdiff_t>(count), m_wanted.end());
    m_wanted.resize(m_wanted.size() - count);
    m_busy = count > 0;
    if (!m_busy)
        return;
    Job<Made> job;
    job.work = [dataset = m_dataset, side = m_side, batch = std::move(batch)](const JobContext& context) {
        Made result{dataset, side, {}};
        for (const std::int64_t index : batch) {
            context.checkpoint();
            result.images.emplace_back(index, sampleImage(*dataset, index, side));
        }
        return result;
    };
    job.finished = [this](const Made& result) {
        if (result.dataset != m_dataset || result.side != m_side)
            return;
        std::vector<std::int64_t> indices;
        for (const auto& [index, image] : result.images) {
            indices.push_back(index);
            m_images.insert(index, new QImage(image), image.sizeInBytes());
        }
        Q_EMIT made(indices);
    };
    job.ended = [this](const JobEnd&) { makeNext(); };
    m_thread.post(std::move(job));
}

} // namespace unlearn
