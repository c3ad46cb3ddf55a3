// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's headers: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QObject>
#include <QTimer>

#include "core/lab/plane_reading.h"
#include "widgets/session/lab_lesson.h"

namespace unlearn {

/// What was done last, for the text that answers it.
enum class LabEvent { Opened, Moved, Threshold, Stepped, Reset };

/// What the steps so far have done to the samples.
struct LabOutcome {
    // Mean probability of the own class of the samples to be forgotten, 0..1.
    double forgetBefore = 0.0;
    double forgetNow = 0.0;
    double forgetRetrained = 0.0;
    // Of the retained samples.
    double largestLogitChange = 0.0;
    int retained = 0;
    int wrongBefore = 0;
    int wrongNow = 0;
};

/// Changes of the boundary's normal (weights of class B less those of A) by the next step, without and with the
/// projection, on a common scale at which the longer one is 1.5. Nothing to be drawn where the gradient is zero.
struct LabArrows {
    PlaneVector plain{};
    PlaneVector projected{};
};

/// Unlearning in a plane, small enough to be seen: samples that can be moved, a model trained on them, steps of the
/// method with a threshold. A sample that moves is another data set: the model is trained anew, and the steps begin
/// again. Everything is computed at once, within a part of a frame (core/lab).
class ProjectionLab : public QObject {
    Q_OBJECT

public:
    /// Samples stay within so much of the origin, on either axis.
    static constexpr double extent = 4.0;
    /// As many as a run plans.
    static constexpr int mostSteps = 100;

    explicit ProjectionLab(QObject* parent = nullptr);

    void open(LabLesson lesson);
    void movePoint(std::size_t point, PlaneVector to);
    /// gamma: 0..1. The steps so far stay.
    void setGamma(double gamma);
    void step();
    /// Back to the trained model.
    void reset();
    /// Steps by itself, until it is told otherwise, nothing moves any more or all steps are taken.
    void setPlaying(bool playing);

    LabLesson lesson() const { return m_lesson; }
    LabEvent lastEvent() const { return m_event; }
    double gamma() const { return m_options.gamma; }
    int steps() const { return m_steps; }
    bool canStep() const { return m_steps < mostSteps; }
    /// Whether the next step would change a weight.
    bool moves() const { return m_reading.next != m_now; }
    bool isPlaying() const { return m_timer.isActive(); }

    const std::vector<PlanePoint>& points() const { return m_points; }
    const PlaneModel& original() const { return m_original; }
    const PlaneModel& now() const { return m_now; }
    const PlaneModel& retrained() const { return m_retrained; }
    const PlaneReading& reading() const { return m_reading; }
    // Of each point, in their order:
    const std::vector<PlaneOutput>& outputsBefore() const { return m_before; }
    const std::vector<PlaneOutput>& outputsNow() const { return m_after; }
    const std::vector<PlaneOutput>& outputsRetrained() const { return m_without; }
    LabOutcome outcome() const;
    /// How the next step turns the normal of the decision boundary, to be drawn from the origin.
    LabArrows arrows() const;

Q_SIGNALS:
    /// Anything that can be asked for above, but isPlaying().
    void changed();
    void playingChanged(bool playing);

private:
    void train();
    void read(LabEvent event);
    void playOn();

    LabLesson m_lesson = LabLesson::Orthogonal;
    LabEvent m_event = LabEvent::Opened;
    PlaneOptions m_options;
    std::vector<PlanePoint> m_points;
    PlaneModel m_original, m_now, m_retrained;
    PlaneReading m_reading;
    std::vector<PlaneOutput> m_before, m_after, m_without;
    int m_steps = 0;
    QTimer m_timer;
};

} // namespace unlearn
