// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/embedding_model.h"

#include "widgets/session/experiment_session.h"
#include "widgets/session/isolated_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

/// What there is to look at: the original, what a run made of it, if there is one, and the retrained models.
EmbeddingTask taskOf(const Experiment& experiment, const std::shared_ptr<const RunOutcome>& run, EmbeddingMethod method)
{
    EmbeddingTask task{.subjects = {{"original", experiment.model}}, .options = {.method = method}};
    if (run && run->unlearned) {
        task.subjects.push_back({"unlearned", run->unlearned});
        if (run->state == RunState::Finished)
            task.run = run->id;
    }
    for (const RetrainedModel& retrained : experiment.retrained)
        task.subjects.push_back({retrained.subject(), retrained.model});
    return task;
}

} // namespace

EmbeddingModel::EmbeddingModel(ExperimentSession& session, EmbedModels compute, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_compute(std::move(compute))
{
    connect(&session, &ExperimentSession::experimentChanged, this, &EmbeddingModel::forget);
    connect(&session, &ExperimentSession::runBegan, this, &EmbeddingModel::forget);
}

int EmbeddingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_embedding.samples.size());
}

int EmbeddingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EmbeddingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Sample || column == Moved ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const EmbeddedSample& sample = m_embedding.samples[static_cast<std::size_t>(index.row())];
    switch (column) {
    case Part: return partTitle(sample.part);
    case Sample: return QLocale().toString(static_cast<qlonglong>(sample.index));
    case Class:
        return QString::fromStdString(m_experiment->dataset->classNames.at(static_cast<std::size_t>(sample.label)));
    case Moved: return QLocale().toString(moved(index.row()), 'f', 2);
    case ColumnCount: break;
    }
    return {};
}

QVariant EmbeddingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = static_cast<Column>(section);
    if (role == Qt::ToolTipRole && column == Moved)
        return tr("Distance between the sample's places in both pictures, in their units");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Part: return tr("Set");
    case Sample: return tr("Sample");
    case Class: return tr("Class");
    case Moved: return tr("Moved");
    case ColumnCount: break;
    }
    return {};
}

bool EmbeddingModel::canEmbed() const
{
    return !m_job && m_session.experiment() && m_session.experiment()->forget.count() > 0;
}

void EmbeddingModel::embed(EmbeddingMethod method)
{
    if (!canEmbed())
        return;
    m_experiment = m_session.experiment();
    m_thread.takeNotices(); // of a job that was dropped
    Job<FeatureEmbedding> job;
    job.work = [compute = m_compute, judged = m_session.judged(), run = m_session.lastRun(),
                method](const JobContext& context) {
        const auto experiment = judged.make();
        return compute(*experiment, taskOf(*experiment, run, method), context);
    };
    job.finished = [this](FeatureEmbedding embedding) { take(std::move(embedding)); };
    job.ended = [this](const JobEnd& end) {
        m_job.reset();
        Q_EMIT workChanged();
        for (const QString& sentence : m_thread.takeNotices())
            Q_EMIT noticed(sentence);
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
        else if (end.outcome == JobOutcome::Cancelled)
            Q_EMIT stopped();
    };
    m_job = m_thread.post(std::move(job));
    Q_EMIT workChanged();
}

void EmbeddingModel::stop()
{
    if (m_job)
        m_thread.cancel(*m_job);
}

void EmbeddingModel::take(FeatureEmbedding embedding)
{
    beginResetModel();
    m_embedding = std::move(embedding);
    m_highlighted.reset();
    const int pictures = static_cast<int>(m_embedding.pictures.size());
    m_left = 0;
    m_right = std::min(1, pictures - 1);
    endResetModel();
    Q_EMIT shownChanged();
}

void EmbeddingModel::forget()
{
    const bool wasWorking = m_job.has_value();
    if (m_job)
        m_thread.drop(*m_job);
    m_job.reset();
    take({});
    if (!wasWorking)
        return;
    Q_EMIT workChanged();
    Q_EMIT stopped();
}

void EmbeddingModel::setShown(int left, int right)
{
    const int pictures = static_cast<int>(m_embedding.pictures.size());
    if (left < 0 || right < 0 || left >= pictures || right >= pictures || (left == m_left && right == m_right))
        return;
    m_left = left;
    m_right = right;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Moved), index(rowCount() - 1, Moved));
    Q_EMIT shownChanged();
}

void EmbeddingModel::setHighlighted(std::optional<int> row)
{
    if (row && (*row < 0 || *row >= rowCount()))
        row.reset();
    if (row == m_highlighted)
        return;
    m_highlighted = row;
    Q_EMIT highlightChanged();
}

QString EmbeddingModel::sampleTitle(int row) const
{
    const EmbeddedSample& sample = m_embedding.samples[static_cast<std::size_t>(row)];
    return tr("%1 sample %2, class %3: %4")
        .arg(partTitle(sample.part), QLocale().toString(sample.index), QLocale().toString(sample.label),
             isolated(
                 QString::fromStdString(m_experiment->dataset->classNames.at(static_cast<std::size_t>(sample.label)))));
}

QString EmbeddingModel::about() const
{
    if (m_embedding.pictures.empty())
        return {};
    const QLocale locale;
    const auto count = [&](const char* part) {
        return locale.toString(
            static_cast<qlonglong>(std::ranges::count(m_embedding.samples, part, &EmbeddedSample::part)));
    };
    const QString samples = tr("Samples: %1 to forget, %2 retained, %3 of the test split.")
                                .arg(count("forget"), count("retain"), count("test"));
    // The divergence is t-SNE's own.
    const QString formula = m_embedding.pictures.front().divergencesNats.empty()
        ? tr("The first two principal components of what a model's last layer is given, centred.")
        : tr("t-SNE of what a model's last layer is given: places with the least Σ p ln(p / q), where p is how likely "
             "two samples are neighbours among the features (perplexity %1, or a third of the samples where they are "
             "fewer than three times as many), and q the same in the picture; the pictures of other models start from "
             "the first one's.")
              .arg(locale.toString(EmbeddingOptions().perplexity, 'f', 0));
    return formula + QLatin1Char(' ') + samples;
}

double EmbeddingModel::moved(int row) const
{
    const auto& pictures = m_embedding.pictures;
    return (pictures[static_cast<std::size_t>(m_right)].points.row(row)
            - pictures[static_cast<std::size_t>(m_left)].points.row(row))
        .norm();
}

QString partTitle(const std::string& part)
{
    if (part == "forget")
        return EmbeddingModel::tr("Forget");
    return part == "retain" ? EmbeddingModel::tr("Retain") : EmbeddingModel::tr("Test");
}

} // namespace unlearn
