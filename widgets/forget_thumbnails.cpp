// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forget_thumbnails.h"

#include "core/experiment/experiment.h"
#include "widgets/session/experiment_session.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>
#include <cstddef>

namespace unlearn {

namespace {

constexpr int side = 32; // device-independent pixels
constexpr int gap = 4;
constexpr int indent = 10;            // of the text above
constexpr std::size_t mostShown = 48; // no panel is wider

} // namespace

ForgetThumbnails::ForgetThumbnails(ExperimentSession& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("forgetThumbnails"));
    setAccessibleName(tr("First samples to be forgotten"));
    setToolTip(tr("The first samples to be forgotten"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&session, &ExperimentSession::experimentChanged, this, &ForgetThumbnails::follow);
    connect(&m_store, &ThumbnailStore::made, this, qOverload<>(&QWidget::update));
    follow();
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

void ForgetThumbnails::follow()
{
    const auto experiment = m_session.experiment();
    m_samples.clear();
    if (experiment && experiment->dataset->shape.kind == SampleKind::Image) {
        const std::vector<std::int64_t>& all = experiment->forget.indices();
        m_samples.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(mostShown, all.size())));
    }
    m_store.setSource(m_samples.empty() ? nullptr : experiment->dataset, qRound(side * devicePixelRatioF()));
    QStringList numbers;
    for (const std::int64_t sample : m_samples)
        numbers << QLocale().toString(static_cast<qlonglong>(sample));
    setAccessibleDescription(numbers.join(QStringLiteral("; ")));
    setVisible(!m_samples.empty());
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
