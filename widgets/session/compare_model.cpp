// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/compare_model.h"

#include "widgets/session/percent_text.h"

#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace unlearn {

namespace {

using Settings = std::map<QString, QString>;

/// Every value of a plan under its path, such as "pgu.epochs". Lists are one value: they are read as a whole.
void flatten(const QJsonValue& value, const QString& path, Settings& into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            flatten(at.value(), path.isEmpty() ? at.key() : path + QLatin1Char('.') + at.key(), into);
        return;
    }
    QString text;
    if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (value.isDouble())
        text = QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    else
        text = value.toVariant().toString();
    into[path] = text;
}

Settings settingsOf(const RunHeader& header)
{
    Settings settings;
    flatten(QJsonDocument::fromJson(QByteArray::fromStdString(header.plan)).object(), {}, settings);
    settings.erase(QStringLiteral("name")); // stands above the column
    settings[QStringLiteral("device")] = QString::fromStdString(header.device);
    settings[QStringLiteral("threads")] = QLocale().toString(header.threads);
    return settings;
}

} // namespace

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return index.column() == 0 ? row.title : row.values[index.column() - 1];
    case Qt::TextAlignmentRole:
        return QVariant((index.column() > 0 && row.isResult ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == 0 ? row.isResult
                                : standsOut(m_runs[static_cast<std::size_t>(index.column()) - 1].summary.id)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Result or setting");
    return runTitle(m_runs[static_cast<std::size_t>(section) - 1].summary.id);
}

QString CompareModel::runTitle(RunId run) const
{
    for (const RunDetails& candidate : m_runs) {
        if (candidate.summary.id == run)
            return tr("%1: %2").arg(run.value).arg(QString::fromStdString(candidate.summary.header.name));
    }
    return {};
}

void CompareModel::setHighlighted(std::set<RunId> runs)
{
    if (runs == m_highlighted)
        return;
    m_highlighted = std::move(runs);
    if (!m_rows.empty() && !m_runs.empty())
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1), {Qt::FontRole});
    Q_EMIT highlightChanged();
}

bool CompareModel::tellsApart() const
{
    const auto count =
        std::ranges::count_if(m_runs, [this](const RunDetails& run) { return m_highlighted.contains(run.summary.id); });
    return count > 0 && count < static_cast<std::ptrdiff_t>(m_runs.size());
}

bool CompareModel::standsOut(RunId run) const
{
    return tellsApart() && m_highlighted.contains(run);
}

bool CompareModel::isFaded(RunId run) const
{
    return tellsApart() && !m_highlighted.contains(run);
}

void CompareModel::addResults()
{
    const auto add = [this](const QString& title, const std::function<QString(const RunDetails&)>& value) {
        Row row{title, {}, true};
        for (const RunDetails& run : m_runs)
            row.values << value(run);
        m_rows.push_back(std::move(row));
    };
    const auto error = [](double RunErrors::*field) {
        return [field](const RunDetails& run) {
            return run.summary.unlearned ? percentText((*run.summary.unlearned).*field) : QStringLiteral("–");
        };
    };
    add(tr("Test error (%)"), error(&RunErrors::testErrorPercent));
    add(tr("Forget error (%)"), error(&RunErrors::forgetErrorPercent));
    add(tr("Retain error (%)"), error(&RunErrors::retainErrorPercent));
    add(tr("AUC of the confidence attack"), [](const RunDetails& run) {
        return run.summary.confidence ? QLocale().toString(run.summary.confidence->auc, 'f', 3) : QStringLiteral("–");
    });
    add(tr("Selected epoch"), [](const RunDetails& run) {
        return run.summary.selectedEpoch ? QLocale().toString(*run.summary.selectedEpoch) : QStringLiteral("–");
    });
    add(tr("Time (s)"), [](const RunDetails& run) { return QLocale().toString(run.summary.seconds, 'f', 1); });
}

void CompareModel::addSettings()
{
    std::vector<Settings> all;
    Settings titles; // of all runs: a setting may be in some of them only
    for (const RunDetails& run : m_runs) {
        all.push_back(settingsOf(run.summary.header));
        titles.insert(all.back().begin(), all.back().end());
    }
    for (const auto& [title, ignored] : titles) {
        Row row{title, {}, false};
        for (const Settings& settings : all) {
            const auto found = settings.find(title);
            row.values << (found == settings.end() ? QStringLiteral("–") : found->second);
        }
        if (std::ranges::any_of(row.values, [&row](const QString& value) { return value != row.values.front(); }))
            m_rows.push_back(std::move(row));
    }
}

void CompareModel::setRuns(std::vector<RunDetails> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    m_rows.clear();
    if (!m_runs.empty()) {
        addResults();
        addSettings();
    }
    endResetModel();
}

} // namespace unlearn
