// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/experiment/sample_scores.h"
#include "widgets/session/thumbnail_store.h"

#include <QAbstractListModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace unlearn {

class ForgetDraft;

/// Which training samples are listed. A query needs what the model says of them; until that is known it lists none.
struct SampleFilter {
    enum class Membership { Any, Forgotten, Retained };
    enum class Query { None, Misclassified, LowConfidence, HighLoss, HighMemorisation };

    std::optional<int> label = {}; ///< nothing: of any class
    Membership membership = Membership::Any;
    Query query = Query::None;
    /// LowConfidence: less than this share; HighLoss: more than so many nats; HighMemorisation: more than this
    double bound = 0.0;
    bool operator==(const SampleFilter&) const = default;
};

/// Training samples with their pictures, and whether a draft forgets them. Pictures come when they are looked at.
class SamplesModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int IndexRole = Qt::UserRole;         ///< qint64, into the training split
    static constexpr int ClassRole = Qt::UserRole + 1;     ///< QString
    static constexpr int ForgottenRole = Qt::UserRole + 2; ///< bool
    static constexpr int ImageRole = Qt::UserRole + 3;     ///< QImage, null while it is made
    static constexpr int TextRole = Qt::UserRole + 4;      ///< QString, of what is no image

    explicit SamplesModel(const ForgetDraft& draft, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setFilter(const SampleFilter& filter);
    const SampleFilter& filter() const { return m_filter; }
    /// Of the same data; null: not known.
    void setScores(std::shared_ptr<const SampleScores> scores);
    /// Likewise, of ExperimentSession::memorisation().
    void setMemorisation(std::shared_ptr<const std::vector<double>> memorisation);
    /// What the query needs is known.
    bool canAnswer() const;
    /// Device pixels.
    void setImageSide(int side);
    std::int64_t sample(int row) const { return m_samples.at(static_cast<std::size_t>(row)); }
    /// The row of a sample; -1 where the filter leaves it out.
    int rowOf(std::int64_t sample) const;
    const std::shared_ptr<const Dataset>& dataset() const { return m_dataset; }

private:
    void follow();
    void list();
    bool isForgotten(std::int64_t sample) const;
    bool passes(std::int64_t sample) const;
    bool hasScores() const { return m_scores && m_dataset && m_scores->loss.size() == m_dataset->train.labels.size(); }
    bool hasMemorisation() const
    {
        return m_memorisation && m_dataset && m_memorisation->size() == m_dataset->train.labels.size();
    }
    QString scoresText(std::int64_t sample) const;

    const ForgetDraft& m_draft;
    std::shared_ptr<const Dataset> m_dataset;
    SampleFilter m_filter;
    std::shared_ptr<const SampleScores> m_scores;
    std::shared_ptr<const std::vector<double>> m_memorisation;
    std::vector<std::int64_t> m_samples; ///< ascending
    mutable ThumbnailStore m_thumbnails; ///< asking for a picture begins its making
};

} // namespace unlearn
