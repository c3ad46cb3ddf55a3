// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sample_grid.h"

#include "widgets/pixel_ratio_watch.h"
#include "widgets/sample_delegate.h"
#include "widgets/session/samples_model.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace unlearn {

SampleGrid::SampleGrid(SamplesModel& model, QWidget* parent)
    : QListView(parent), m_samples(model), m_delegate(new SampleDelegate(this))
{
    setObjectName(QStringLiteral("sampleGrid"));
    setAccessibleName(tr("Training samples"));
    setToolTip(tr("Insert: forget the chosen samples. Delete: keep them."));
    setModel(&model);
    setItemDelegate(m_delegate);
    // A wrapped list of equal tiles is laid out by counting; the icon mode would keep a tree of all tiles.
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new PixelRatioWatch(*this, [this] { fit(); });
}

void SampleGrid::setImageSide(int side)
{
    m_delegate->setImageSide(side);
    fit();
}

void SampleGrid::fit()
{
    const QSize tile = m_delegate->tileSize(fontMetrics());
    setGridSize(tile);
    verticalScrollBar()->setSingleStep(tile.height() / 2);
    m_samples.setImageSide(qRound(m_delegate->imageSide() * devicePixelRatioF()));
    scheduleDelayedItemsLayout();
}

std::vector<std::int64_t> SampleGrid::selectedSamples() const
{
    std::vector<std::int64_t> samples;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            samples.push_back(m_samples.sample(row));
    }
    std::sort(samples.begin(), samples.end());
    samples.erase(std::unique(samples.begin(), samples.end()), samples.end());
    return samples;
}

void SampleGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedSamplesChanged();
}

void SampleGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT takeOutWanted(); return;
    case Qt::Key_Insert:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT addWanted(); return;
    default: QListView::keyPressEvent(event);
    }
}

void SampleGrid::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace unlearn
