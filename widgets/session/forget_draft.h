// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/forget_set.h"
#include "widgets/session/job_thread.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

class ExperimentSession;
struct ForgetSelector;

/// What a draft comes to. Immutable.
struct ForgetPreview {
    std::shared_ptr<const Dataset> dataset;
    ForgetSet set;                         ///< of the request that is edited
    std::vector<std::int64_t> histogram;   ///< how many of them each class has
    std::vector<std::int64_t> classCounts; ///< how many training samples each class has
    std::vector<bool> isForgotten;         ///< by training sample
    QString refusal;                       ///< why the selections can not be; else empty, and the rest holds
};

/// Forget selections on their way to the plan: the rows are those of one request. What they come to is worked out in
/// another thread; applying them changes the session's plan. Follows the plan unless it was edited.
class ForgetDraft : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ForgetDraft(ExperimentSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

    void append(const ForgetSelector& selector);
    void clear();
    std::uint64_t seed() const { return m_seed; }
    void setSeed(std::uint64_t seed);

    /// Samples by hand, as they are numbered in the data that are loaded. Taking out what a class or a draw selects
    /// turns all selections into single samples, and waits for nothing: it is ignored before a preview is there.
    void addSamples(const std::vector<std::int64_t>& indices);
    void takeOutSamples(const std::vector<std::int64_t>& indices);

    /// Image files, by their pixels: the samples that have them are added; answers with matched. One match at a time:
    /// it does nothing while another is under way, and its samples are dropped where other data have been loaded
    /// or another experiment was opened meanwhile.
    void addMatching(const QStringList& files);
    bool isMatching() const { return m_matching; }
    bool isExporting() const { return m_exports > 0; }

    // --- requests in sequence
    int requestCount() const { return static_cast<int>(m_requests.size()); }
    int request() const { return m_request; }
    void setRequest(int request);
    void addRequest();
    /// The last one stays.
    void removeRequest();

    /// Never null; empty before anything is loaded.
    const std::shared_ptr<const ForgetPreview>& preview() const { return m_preview; }
    bool isUpToDate() const { return m_pending == 0; }
    bool isModified() const;
    /// Nothing to say against it: every request has selections, and the one that is shown can be.
    bool canApply() const;

public Q_SLOTS:
    void apply();
    void discard();
    /// Writes the numbers of the selected samples: a JSON array for *.json, else one a line. Answers with exported. The
    /// log notes the file for a purge; failed tells where it can not.
    void exportTo(const QString& file);

Q_SIGNALS:
    void previewChanged();
    /// Selections, requests or seed.
    void edited();
    void exported(const QString& file);
    /// samples: how many were found; strangers: the files that are no training sample.
    void matched(int samples, const QStringList& strangers);
    /// A match has begun or ended.
    void matchingChanged();
    void failed(const QString& sentence);

private:
    using Selectors = std::vector<std::string>;

    void follow();
    void startOver();
    void changed();
    void look();
    Selectors& current() { return m_requests[static_cast<std::size_t>(m_request)]; }
    const Selectors& current() const { return m_requests[static_cast<std::size_t>(m_request)]; }
    void setCurrent(Selectors selectors);
    static std::vector<Selectors> requestsOf(const ExperimentSession& session);
    std::string samplesText(const std::vector<std::int64_t>& indices) const;

    ExperimentSession& m_session;
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<Selectors> m_requests{{}};
    std::vector<Selectors> m_planned{{}}; ///< what the plan says, as it was seen last
    std::uint64_t m_seed = 0;
    std::uint64_t m_plannedSeed = 0;
    int m_request = 0;
    std::shared_ptr<const ForgetPreview> m_preview;
    int m_pending = 0;     ///< looks under way; the last one counts
    int m_experiments = 0; ///< that were opened, one after the other
    bool m_matching = false;
    int m_exports = 0; ///< posted and not ended
    JobThread m_thread;
};

} // namespace unlearn
