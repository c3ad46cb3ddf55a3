// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include "widgets/session/embedding_services.h"
#include "widgets/session/job_thread.h"

#include <optional>

namespace unlearn {

class ExperimentSession;

/// The features of the session's models in the plane: a row a sample, and two models that are looked at side by side.
/// Made by a thread of its own, so that a run goes on meanwhile. What another experiment or run made is dropped.
class EmbeddingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Part, Sample, Class, Moved, ColumnCount };

    EmbeddingModel(ExperimentSession& session, EmbedModels compute, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    ExperimentSession& session() const { return m_session; } ///< whose experiment and run the embedding is of
    /// An experiment with something to forget is loaded, and nothing is being made.
    bool canEmbed() const;
    bool isWorking() const { return m_job.has_value(); }
    void embed(EmbeddingMethod method);
    void stop();

    const FeatureEmbedding& embedding() const { return m_embedding; }
    /// Places in FeatureEmbedding::pictures of the models that are looked at.
    int left() const { return m_left; }
    int right() const { return m_right; }
    void setShown(int left, int right);
    /// A row that stands out in both pictures and in the table.
    std::optional<int> highlighted() const { return m_highlighted; }
    void setHighlighted(std::optional<int> row);
    /// How the pictures were made, and of how many samples: a sentence or two; empty where there are none.
    QString about() const;
    /// "Forget sample 17, class 3: Shirt".
    QString sampleTitle(int row) const;

Q_SIGNALS:
    void shownChanged();
    void highlightChanged();
    void workChanged();
    void failed(const QString& sentence);
    /// By a person, or since another experiment or run took the place of its own.
    void stopped();
    void noticed(const QString& sentence); ///< worth showing, not an error

private:
    void take(FeatureEmbedding embedding);
    void forget();
    double moved(int row) const;

    ExperimentSession& m_session;
    EmbedModels m_compute;
    std::shared_ptr<const Experiment> m_experiment; ///< that the embedding is of
    FeatureEmbedding m_embedding;
    int m_left = 0;
    int m_right = 0;
    std::optional<int> m_highlighted;
    std::optional<JobId> m_job;
    JobThread m_thread; ///< last: ends first
};

/// "Forget", "Retain", "Test".
QString partTitle(const std::string& part);

} // namespace unlearn
