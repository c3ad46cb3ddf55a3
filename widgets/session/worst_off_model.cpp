// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/worst_off_model.h"

#include "core/evaluate/operating_point.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/sample_text.h"

#include <QImage>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace unlearn {

namespace {

/// What is worth looking at one by one.
constexpr std::size_t mostRows = 100;

/// Infinite scores that are the same have not moved.
double scoreRise(double before, double after)
{
    return before == after ? 0.0 : after - before;
}

} // namespace

WorstOffModel::WorstOffModel(const PrivacyModel& attacks, QObject* parent)
    : QAbstractTableModel(parent), m_attacks(attacks)
{
    connect(&m_thumbnails, &ThumbnailStore::made, this, &WorstOffModel::showImages);
}

int WorstOffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorstOffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorstOffModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Dataset& dataset = *m_dataset;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Class ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && column == Sample) {
        QImage image = m_thumbnails.image(row.sample);
        if (image.isNull())
            return {};
        image.setDevicePixelRatio(m_pixelRatio); // else a view takes device pixels for its own
        return QVariant(image);
    }
    if (role == Qt::ToolTipRole && column == Sample) {
        const QString text = sampleText(dataset, row.sample);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    const auto known = [&locale](const std::optional<double>& score) {
        return score ? locale.toString(*score, 'f', 4) : QStringLiteral("–");
    };
    switch (column) {
    case Sample: return locale.toString(static_cast<qlonglong>(row.sample));
    case Class: {
        const auto label = static_cast<std::size_t>(dataset.train.labels[static_cast<std::size_t>(row.sample)]);
        return QString::fromStdString(dataset.classNames[label]);
    }
    case Score: return locale.toString(row.score, 'f', 4);
    case TestShare: return percentText(row.testPercent);
    case Original: return known(row.original);
    case Retrained: return known(row.retrained);
    case ColumnCount: break;
    }
    return {};
}

QVariant WorstOffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    const bool ofForgotten = m_of == Of::Forgotten;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (static_cast<Column>(section)) {
    case Sample:
        if (!tip)
            return tr("Sample");
        return ofForgotten ? tr("Forget sample: its index in the training data")
                           : tr("Retained sample: its index in the training data");
    case Class: return tr("Class");
    case Score: return tip ? tr("Score of the attack: the higher, the more like a training sample") : tr("Score");
    case TestShare: {
        const QString negatives = negativesText(m_attacks.membership().negatives, tip);
        return tip ? tr("Share of the negatives whose score is at least as high: the fewer, the surer is the attacker")
                + QLatin1Char('\n') + negatives
                   : tr("%1 as high (%)").arg(negatives);
    }
    case Original: return tip ? tr("Score on the model before unlearning") : tr("Original");
    case Retrained:
        if (!tip)
            return tr("Retrained");
        return ofForgotten ? tr("Score on the retrained model, which never saw the sample")
                           : tr("Score on the retrained model, which was trained on the sample");
    case ColumnCount: break;
    }
    return {};
}

void WorstOffModel::setSamples(std::shared_ptr<const Dataset> dataset, const ForgetSet& forget)
{
    if (dataset == m_dataset && forget == m_forget) // the attacks tell themselves when they are others
        return;
    const bool isOtherData = !dataset || dataset != m_dataset;
    m_dataset = std::move(dataset);
    m_forget = forget;
    if (isOtherData) // pictures of the same data are kept
        m_thumbnails.setSource(m_dataset, m_thumbnails.side());
    list();
}

void WorstOffModel::setAttacked(int row)
{
    m_attacked = row;
    list();
}

void WorstOffModel::setImageSide(int side, double pixelRatio)
{
    m_pixelRatio = pixelRatio;
    m_thumbnails.setSource(m_dataset, qRound(side * pixelRatio));
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Sample), index(rowCount() - 1, Sample), {Qt::DecorationRole});
}

void WorstOffModel::setOf(Of samples)
{
    m_of = samples;
    list();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const std::vector<double>& WorstOffModel::scoresOf(int row) const
{
    const AttackFigures& result = m_attacks.result(row);
    return m_of == Of::Forgotten ? result.positiveScores : result.retainScores;
}

const std::vector<double>* WorstOffModel::scoresOf(const char* subject, std::size_t samples) const
{
    for (int row = 0; row < m_attacks.rowCount(); ++row) {
        if (m_attacks.subject(row).starts_with(subject) && scoresOf(row).size() == samples)
            return &scoresOf(row);
    }
    return nullptr;
}

void WorstOffModel::list()
{
    beginResetModel();
    m_rows.clear();
    m_isOfOtherSamples = false;
    // Positives of the choice of samples that attacks tell apart are not always the forget samples.
    const bool areScored = m_of == Of::Retained || m_attacks.membership().positives == AttackPositives::Forget;
    if (m_dataset && areScored && m_attacked >= 0 && m_attacked < m_attacks.rowCount()) {
        const std::vector<std::int64_t> samples = m_of == Of::Forgotten ? m_forget.indices() : m_forget.retainIndices();
        const std::vector<double>& scores = scoresOf(m_attacked); // of the samples, in their order
        m_isOfOtherSamples = !scores.empty() && scores.size() != samples.size();
        const std::vector<double>* original = scoresOf("original", scores.size());
        const std::vector<double>* retrained = scoresOf("retrained", scores.size());
        std::vector<double> ranks = scores;
        if (m_of == Of::Retained && original && original != &scores) {
            for (std::size_t i = 0; i < ranks.size(); ++i)
                ranks[i] = scoreRise((*original)[i], scores[i]);
        }
        // Unknown scores come last: an order has no place for numbers that are none.
        std::ranges::replace_if(
            ranks, [](double rank) { return std::isnan(rank); }, -std::numeric_limits<double>::infinity());
        std::vector<std::size_t> order(scores.size() == samples.size() ? scores.size() : 0);
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto listed = order.begin() + static_cast<std::ptrdiff_t>(std::min(mostRows, order.size()));
        std::ranges::partial_sort(order, listed, [&ranks](std::size_t a, std::size_t b) {
            return ranks[a] != ranks[b] ? ranks[a] > ranks[b] : a < b;
        });
        const auto at = [](const std::vector<double>* known, std::size_t place) {
            return known ? std::optional((*known)[place]) : std::nullopt;
        };
        const RocCurve& roc = m_attacks.result(m_attacked).roc;
        for (auto place = order.begin(); place != listed; ++place)
            m_rows.push_back({samples[*place], scores[*place],
                              100.0 * operatingPointAt(roc, scores[*place]).falsePositiveRate, at(original, *place),
                              at(retrained, *place)});
    }
    endResetModel();
}

void WorstOffModel::showImages(const std::vector<std::int64_t>& made)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (std::ranges::count(made, m_rows[i].sample) > 0) {
            const QModelIndex cell = index(static_cast<int>(i), Sample);
            Q_EMIT dataChanged(cell, cell, {Qt::DecorationRole});
        }
    }
}

} // namespace unlearn
