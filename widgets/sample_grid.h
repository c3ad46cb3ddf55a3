// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <cstdint>
#include <vector>

namespace unlearn {

class SampleDelegate;
class SamplesModel;

/// Training samples as a grid of tiles: arrows, Shift and Ctrl, clicks, and a rubber band that may begin on a tile.
/// Delete takes the selected ones out of the forget set, Enter or Insert adds them.
class SampleGrid : public QListView {
    Q_OBJECT

public:
    explicit SampleGrid(SamplesModel& model, QWidget* parent = nullptr);

    /// Of the pictures, in logical pixels.
    void setImageSide(int side);
    /// Ascending.
    std::vector<std::int64_t> selectedSamples() const;

Q_SIGNALS:
    void selectedSamplesChanged();
    void addWanted();
    void takeOutWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fit();

    SamplesModel& m_samples;
    SampleDelegate* m_delegate;
};

} // namespace unlearn
