// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/projection_lab.h"

#include "core/lab/plane_training.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace unlearn {

ProjectionLab::ProjectionLab(QObject* parent) : QObject(parent)
{
    using namespace std::chrono_literals;
    m_timer.setInterval(150ms); // slow enough to be watched
    connect(&m_timer, &QTimer::timeout, this, &ProjectionLab::playOn);
    open(m_lesson);
}

void ProjectionLab::open(LabLesson lesson)
{
    setPlaying(false);
    m_lesson = lesson;
    m_points = lessonPoints(lesson);
    m_options.gamma = lessonGamma(lesson);
    train();
    read(LabEvent::Opened);
}

void ProjectionLab::movePoint(std::size_t point, PlaneVector to)
{
    for (double& coordinate : to)
        coordinate = std::clamp(coordinate, -extent, extent);
    if (m_points.at(point).position == to)
        return;
    setPlaying(false);
    m_points[point].position = to;
    train();
    read(LabEvent::Moved);
}

void ProjectionLab::setGamma(double gamma)
{
    if (gamma == m_options.gamma)
        return;
    m_options.gamma = gamma;
    read(LabEvent::Threshold);
}

void ProjectionLab::step()
{
    if (!canStep())
        return;
    m_now = m_reading.next;
    ++m_steps;
    read(LabEvent::Stepped);
}

void ProjectionLab::reset()
{
    setPlaying(false);
    m_now = m_original;
    m_steps = 0;
    read(LabEvent::Reset);
}

void ProjectionLab::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (playing)
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT playingChanged(playing);
}

void ProjectionLab::playOn()
{
    step();
    if (!canStep() || !moves())
        setPlaying(false);
}

void ProjectionLab::train()
{
    m_original = trainPlane(m_points);
    m_retrained = trainPlane(retainedOf(m_points));
    m_before = planeOutputs(m_original, m_points);
    m_without = planeOutputs(m_retrained, m_points);
    m_now = m_original;
    m_steps = 0;
}

void ProjectionLab::read(LabEvent event)
{
    m_event = event;
    m_reading = readPlane(m_points, m_original, m_now, m_options);
    m_after = planeOutputs(m_now, m_points);
    Q_EMIT changed();
}

LabOutcome ProjectionLab::outcome() const
{
    LabOutcome outcome;
    int forgotten = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_points[i].forgotten) {
            ++forgotten;
            outcome.forgetBefore += m_before[i].probability;
            outcome.forgetNow += m_after[i].probability;
            outcome.forgetRetrained += m_without[i].probability;
            continue;
        }
        ++outcome.retained;
        outcome.wrongBefore += m_before[i].correct ? 0 : 1;
        outcome.wrongNow += m_after[i].correct ? 0 : 1;
        for (std::size_t c = 0; c < 2; ++c)
            outcome.largestLogitChange =
                std::max(outcome.largestLogitChange, std::abs(m_after[i].logits[c] - m_before[i].logits[c]));
    }
    for (double* mean : {&outcome.forgetBefore, &outcome.forgetNow, &outcome.forgetRetrained})
        *mean /= forgotten;
    return outcome;
}

LabArrows ProjectionLab::arrows() const
{
    constexpr double length = 1.5;
    const auto normal = [](const std::array<PlaneVector, 2>& rows) {
        return PlaneVector{rows[0][0] - rows[1][0], rows[0][1] - rows[1][1]}; // steps go down the gradient
    };
    LabArrows arrows{normal(m_reading.gradient), normal(m_reading.projected)};
    const double longest = std::hypot(arrows.plain[0], arrows.plain[1]); // a projection is no longer than that
    if (longest == 0.0)
        return {};
    for (PlaneVector* arrow : {&arrows.plain, &arrows.projected}) {
        for (double& part : *arrow)
            part *= length / longest;
    }
    return arrows;
}

} // namespace unlearn
