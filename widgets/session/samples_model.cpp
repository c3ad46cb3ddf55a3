// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/samples_model.h"

#include "widgets/session/forget_draft.h"
#include "widgets/session/isolated_text.h"
#include "widgets/session/sample_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace unlearn {

SamplesModel::SamplesModel(const ForgetDraft& draft, QObject* parent) : QAbstractListModel(parent), m_draft(draft)
{
    connect(&draft, &ForgetDraft::previewChanged, this, &SamplesModel::follow);
    connect(&m_thumbnails, &ThumbnailStore::made, this, [this](const std::vector<std::int64_t>& samples) {
        // They were asked for together, so they lie together: one notice is less than one each.
        const auto [low, high] = std::minmax_element(samples.begin(), samples.end());
        const auto first = std::lower_bound(m_samples.begin(), m_samples.end(), *low) - m_samples.begin();
        const auto last = std::upper_bound(m_samples.begin(), m_samples.end(), *high) - m_samples.begin() - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(static_cast<int>(first)), index(static_cast<int>(last)), {ImageRole});
    });
    follow();
}

int SamplesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

bool SamplesModel::isForgotten(std::int64_t sample) const
{
    const auto& forgotten = m_draft.preview()->isForgotten;
    const auto at = static_cast<std::size_t>(sample);
    return at < forgotten.size() && forgotten[at];
}

QVariant SamplesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::int64_t sample = m_samples[static_cast<std::size_t>(index.row())];
    const auto label = static_cast<std::size_t>(m_dataset->train.labels[static_cast<std::size_t>(sample)]);
    const auto className = [&] { return QString::fromStdString(m_dataset->classNames[label]); };
    const auto number = [&] { return QLocale().toString(static_cast<qlonglong>(sample)); };
    switch (role) {
    case Qt::DisplayRole: return number();
    case IndexRole: return QVariant::fromValue<qint64>(sample);
    case ClassRole: return className();
    case ForgottenRole: return isForgotten(sample);
    case ImageRole: return m_thumbnails.image(sample);
    case TextRole: return sampleText(*m_dataset, sample);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text = tr("Training sample %1, %2").arg(number(), isolated(className()));
        if (isForgotten(sample))
            text = tr("%1, to be forgotten").arg(text);
        if (role == Qt::AccessibleTextRole)
            return text;
        for (const QString& more : {scoresText(sample), sampleText(*m_dataset, sample)}) {
            if (!more.isEmpty())
                text += QLatin1Char('\n') + more;
        }
        return text;
    }
    default: return {};
    }
}

void SamplesModel::setFilter(const SampleFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    list();
}

void SamplesModel::setImageSide(int side)
{
    if (side == m_thumbnails.side())
        return;
    m_thumbnails.setSource(m_dataset, side);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ImageRole});
}

int SamplesModel::rowOf(std::int64_t sample) const
{
    const auto found = std::lower_bound(m_samples.begin(), m_samples.end(), sample);
    return found != m_samples.end() && *found == sample ? static_cast<int>(found - m_samples.begin()) : -1;
}

void SamplesModel::follow()
{
    const auto& dataset = m_draft.preview()->dataset;
    const bool otherData = dataset != m_dataset;
    if (otherData) {
        // The rows go with the data that they are of.
        beginResetModel();
        m_samples.clear();
        m_dataset = dataset;
        m_thumbnails.setSource(m_dataset, m_thumbnails.side());
        if (m_dataset && m_filter.label && *m_filter.label >= m_dataset->classes())
            m_filter.label.reset();
        endResetModel();
    }
    if (otherData || m_filter.membership != SampleFilter::Membership::Any)
        list();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ForgottenRole});
}

bool SamplesModel::passes(std::int64_t sample) const
{
    const auto at = static_cast<std::size_t>(sample);
    if (m_filter.label && m_dataset->train.labels[at] != *m_filter.label)
        return false;
    if (m_filter.membership != SampleFilter::Membership::Any
        && isForgotten(sample) != (m_filter.membership == SampleFilter::Membership::Forgotten))
        return false;
    if (!canAnswer())
        return false;
    switch (m_filter.query) {
    case SampleFilter::Query::None: break;
    case SampleFilter::Query::Misclassified: return m_scores->predicted[at] != m_dataset->train.labels[at];
    case SampleFilter::Query::LowConfidence: return m_scores->confidence[at] < m_filter.bound;
    case SampleFilter::Query::HighLoss: return m_scores->loss[at] > m_filter.bound;
    case SampleFilter::Query::HighMemorisation: return (*m_memorisation)[at] > m_filter.bound;
    }
    return true;
}

bool SamplesModel::canAnswer() const
{
    switch (m_filter.query) {
    case SampleFilter::Query::None: return true;
    case SampleFilter::Query::HighMemorisation: return hasMemorisation();
    case SampleFilter::Query::Misclassified:
    case SampleFilter::Query::LowConfidence:
    case SampleFilter::Query::HighLoss: break;
    }
    return hasScores();
}

QString SamplesModel::scoresText(std::int64_t sample) const
{
    const auto at = static_cast<std::size_t>(sample);
    const QLocale locale;
    QStringList lines;
    if (hasScores())
        lines << tr("Predicted %1, confidence %2 %, loss %3")
                     .arg(isolated(QString::fromStdString(
                              m_dataset->classNames[static_cast<std::size_t>(m_scores->predicted[at])])),
                          locale.toString(100.0 * static_cast<double>(m_scores->confidence[at]), 'f', 1),
                          locale.toString(static_cast<double>(m_scores->loss[at]), 'g', 3));
    if (hasMemorisation())
        lines << tr("Memorisation %1 points").arg(locale.toString(100.0 * (*m_memorisation)[at], 'f', 1));
    return lines.join(QLatin1Char('\n'));
}

void SamplesModel::setMemorisation(std::shared_ptr<const std::vector<double>> memorisation)
{
    m_memorisation = std::move(memorisation);
    if (m_filter.query == SampleFilter::Query::HighMemorisation)
        list();
}

void SamplesModel::setScores(std::shared_ptr<const SampleScores> scores)
{
    m_scores = std::move(scores);
    if (m_filter.query != SampleFilter::Query::None)
        list();
}

void SamplesModel::list()
{
    std::vector<std::int64_t> samples;
    const std::int64_t count = m_dataset ? m_dataset->train.count() : 0;
    for (std::int64_t i = 0; i < count; ++i) {
        if (passes(i))
            samples.push_back(i);
    }
    if (samples == m_samples)
        return;
    beginResetModel();
    m_samples = std::move(samples);
    endResetModel();
}

} // namespace unlearn
