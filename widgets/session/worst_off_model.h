// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/thumbnail_store.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace unlearn {

struct Experiment;
class PrivacyModel;

/// The forget samples that one model gives away most: those with the highest scores of the attack, with their pictures
/// and what a retrained model, which never saw them, has for them.
class WorstOffModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sample, Class, Score, TestShare, Retrained, ColumnCount };

    explicit WorstOffModel(const PrivacyModel& attacks, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Whose forget set the attacks are on; null: none.
    void setExperiment(std::shared_ptr<const Experiment> experiment);
    /// Row of the attacks that is looked at; -1: none. Lists nothing where that is of other samples.
    void setAttacked(int row);
    /// Device pixels.
    void setImageSide(int side);

private:
    struct Row {
        std::int64_t sample = 0; ///< index into the training split
        double score = 0.0;
        double testPercent = 0.0; ///< of the test samples have a score as high
        std::optional<double> retrained;
    };

    void list();
    void showImages(const std::vector<std::int64_t>& made);

    const PrivacyModel& m_attacks;
    std::shared_ptr<const Experiment> m_experiment;
    int m_attacked = -1;
    std::vector<Row> m_rows;
    mutable ThumbnailStore m_thumbnails; ///< asking for a picture begins its making
};

} // namespace unlearn
