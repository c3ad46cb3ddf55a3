// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/forget_set.h"
#include "widgets/session/thumbnail_store.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace unlearn {

class PrivacyModel;

/// The samples that one model gives away most, with their pictures and what the original and a retrained model have for
/// them. Of the forget samples those with the highest scores of the attack; of the retained ones those whose score rose
/// most since the original model, for it is the unlearning of others that has exposed them.
class WorstOffModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sample, Class, Score, TestShare, Original, Retrained, ColumnCount };
    enum class Of { Forgotten, Retained };

    explicit WorstOffModel(const PrivacyModel& attacks, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What the attacks are on: forget samples of these data; null: nothing.
    void setSamples(std::shared_ptr<const Dataset> dataset, const ForgetSet& forget);
    /// Row of the attacks that is looked at; -1: none. Lists nothing where that is of other samples.
    void setAttacked(int row);
    /// The attack has scores, but of other samples than these.
    bool isOfOtherSamples() const { return m_isOfOtherSamples; }
    void setOf(Of samples);
    Of of() const { return m_of; }
    /// side: device-independent pixels, each of so many device pixels. Pictures say so of themselves.
    void setImageSide(int side, double pixelRatio);

private:
    struct Row {
        std::int64_t sample = 0; ///< index into the training split
        double score = 0.0;
        double testPercent = 0.0; ///< of the negatives have a score as high
        std::optional<double> original;
        std::optional<double> retrained;
    };

    /// Of the samples that are listed.
    const std::vector<double>& scoresOf(int row) const;
    /// Of the first model whose name begins so; null: none has scores of these samples.
    const std::vector<double>* scoresOf(const char* subject, std::size_t samples) const;
    void list();
    void showImages(const std::vector<std::int64_t>& made);

    const PrivacyModel& m_attacks;
    std::shared_ptr<const Dataset> m_dataset;
    ForgetSet m_forget;
    int m_attacked = -1;
    Of m_of = Of::Forgotten;
    bool m_isOfOtherSamples = false;
    std::vector<Row> m_rows;
    double m_pixelRatio = 1.0;
    mutable ThumbnailStore m_thumbnails; ///< asking for a picture begins its making
};

} // namespace unlearn
