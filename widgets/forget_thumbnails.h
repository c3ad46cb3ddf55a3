// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/thumbnail_store.h"

#include <QWidget>

#include <cstdint>
#include <vector>

namespace unlearn {

class ExperimentSession;

/// The first samples that the experiment is to forget, a row of small pictures, as many as there is room for. Hidden
/// where there are none, and for data that are no images. Pictures are made off the GUI thread.
class ForgetThumbnails : public QWidget {
    Q_OBJECT

public:
    explicit ForgetThumbnails(ExperimentSession& session, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a picture lies, from 0; some may lie outside of the widget.
    QRect placeOf(int number) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    ExperimentSession& m_session;
    std::vector<std::int64_t> m_samples; ///< the first ones, into the training split
    ThumbnailStore m_store;
};

} // namespace unlearn
