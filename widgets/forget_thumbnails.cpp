// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forget_thumbnails.h"

#include "widgets/pixel_ratio_watch.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace unlearn {

namespace {

constexpr int side = 32; // device-independent pixels
constexpr int gap = 4;
constexpr int indent = 10;            // of the text above
constexpr std::size_t mostShown = 48; // no panel is wider

} // namespace

ForgetThumbnails::ForgetThumbnails(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("First samples to be forgotten"));
    setToolTip(tr("The first samples to be forgotten"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&m_store, &ThumbnailStore::made, this, qOverload<>(&QWidget::update));
    hide();
    new PixelRatioWatch(*this, [this] { makeFrom(m_dataset); });
}

QSize ForgetThumbnails::sizeHint() const
{
    return {indent + 4 * (side + gap), side};
}

QSize ForgetThumbnails::minimumSizeHint() const
{
    return {indent + side, side};
}

QRect ForgetThumbnails::placeOf(int number) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(indent + number * (side + gap), 0, side, side));
}

void ForgetThumbnails::setSamples(std::shared_ptr<const Dataset> dataset, std::span<const std::int64_t> indices)
{
    const bool isShown = dataset && dataset->shape.kind == SampleKind::Image && !indices.empty();
    const auto first = indices.first(isShown ? std::min(mostShown, indices.size()) : 0);
    m_samples.assign(first.begin(), first.end());
    if (!isShown)
        dataset.reset();
    makeFrom(std::move(dataset));
    QStringList numbers;
    for (const std::int64_t sample : m_samples)
        numbers << QLocale().toString(static_cast<qlonglong>(sample));
    setAccessibleDescription(numbers.join(QStringLiteral("; ")));
    setVisible(isShown);
}

void ForgetThumbnails::makeFrom(std::shared_ptr<const Dataset> dataset)
{
    const int pixels = qRound(side * devicePixelRatioF());
    if (dataset != m_dataset || pixels != m_store.side()) { // else the pictures that are made are of use
        m_store.setSource(dataset, pixels);
        m_dataset = std::move(dataset);
    }
    update();
}

void ForgetThumbnails::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    for (int i = 0; i < static_cast<int>(m_samples.size()); ++i) {
        const QRect place = placeOf(i);
        if (!rect().contains(place))
            break;
        const QImage image = m_store.image(m_samples[static_cast<std::size_t>(i)]);
        if (image.isNull()) {
            painter.fillRect(place, palette().brush(QPalette::AlternateBase));
            continue;
        }
        QRectF picture(QPointF(), QSizeF(image.size()) / devicePixelRatioF());
        picture.moveCenter(QRectF(place).center());
        painter.drawImage(picture, image);
    }
}

} // namespace unlearn
