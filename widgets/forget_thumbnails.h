// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/thumbnail_store.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace unlearn {

/// The first samples that are to be forgotten, a row of small pictures, as many as there is room for. Hidden where
/// there are none, and for data that are no images. Pictures are made off the GUI thread.
class ForgetThumbnails : public QWidget {
    Q_OBJECT

public:
    explicit ForgetThumbnails(QWidget* parent = nullptr);

    /// dataset: null where nothing is loaded. indices: into its training split, of all samples that are to be
    /// forgotten.
    void setSamples(std::shared_ptr<const Dataset> dataset, std::span<const std::int64_t> indices);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a picture lies, from 0; some may lie outside of the widget.
    QRect placeOf(int number) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeFrom(std::shared_ptr<const Dataset> dataset);

    std::shared_ptr<const Dataset> m_dataset; ///< null where nothing is shown
    std::vector<std::int64_t> m_samples;      ///< the first ones, into the training split
    ThumbnailStore m_store;
};

} // namespace unlearn
