// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/runs_model.h"

#include "core/error.h"
#include "core/experiment/request_file.h"
#include "core/plan/plan.h"
#include "widgets/session/date_text.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/plan_text.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cstddef>

namespace unlearn {

namespace {

QFont italic()
{
    QFont font;
    font.setItalic(true);
    return font;
}

QString datasetTitle(const Plan& plan)
{
    try {
        return QString::fromStdString(planDataName(plan.data));
    } catch (const Error&) {
        return QString::fromStdString(plan.data); // of a kind that another version has
    }
}

} // namespace

QStringList runTags(const RunSummary& run)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return QString::fromStdString(run.tags).split(between, Qt::SkipEmptyParts);
}

QString runStateTitle(RunState state)
{
    switch (state) {
    case RunState::Running: return RunsModel::tr("Running");
    case RunState::Finished: return RunsModel::tr("Finished");
    case RunState::Cancelled: return RunsModel::tr("Stopped");
    case RunState::Failed: return RunsModel::tr("Failed");
    case RunState::Interrupted: return RunsModel::tr("Interrupted");
    }
    return {};
}

RunsModel::Row RunsModel::makeRow(const RunSummary& summary)
{
    Row row{summary, {}, {}, {}};
    try {
        const Plan plan = planFromJson(summary.header.plan);
        row.dataset = datasetTitle(plan);
        row.forget = summary.purgedAt.empty() ? planForgetText(plan) : tr("purged");
        row.gamma = planGammaText(plan);
    } catch (const Error&) {
        // A plan of another version: the run is still worth listing.
        row.dataset = tr("unknown");
        row.forget = tr("unknown");
        row.gamma = tr("unknown");
    }
    return row;
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::text(const Row& row, Column column) const
{
    const RunSummary& run = row.summary;
    const QLocale locale;
    const QString none = QStringLiteral("–");
    switch (column) {
    case Name: return QString::fromStdString(run.header.name);
    case State: return run.deleted ? tr("%1, hidden").arg(runStateTitle(run.state)) : runStateTitle(run.state);
    case Method: return QString::fromStdString(run.header.method).toUpper();
    case DataSet: return row.dataset;
    case ForgetSet: return row.forget;
    case Gamma: return row.gamma;
    case Epoch: return locale.toString(run.selectedEpoch.value_or(run.epochs));
    case TestError: return run.unlearned ? percentText(run.unlearned->testErrorPercent) : none;
    case ForgetError: return run.unlearned ? percentText(run.unlearned->forgetErrorPercent) : none;
    case RetainError: return run.unlearned ? percentText(run.unlearned->retainErrorPercent) : none;
    case Auc:
        return run.confidence
            ? tr("%1 (%2–%3)")
                  .arg(locale.toString(run.confidence->auc, 'f', 3), locale.toString(run.confidence->low, 'f', 3),
                       locale.toString(run.confidence->high, 'f', 3))
            : none;
    case Seconds: return locale.toString(run.seconds, 'f', 1);
    case Started: {
        const auto when = QDateTime::fromString(QString::fromStdString(run.startedAt), Qt::ISODateWithMs).toLocalTime();
        return when.isValid() ? dateTimeText(when) : QString::fromStdString(run.startedAt);
    }
    case Tags: return QString::fromStdString(run.tags);
    case Notes: return QString::fromStdString(run.notes).simplified();
    case ColumnCount: break;
    }
    return {};
}

QVariant RunsModel::sortKey(const Row& row, Column column) const
{
    const RunSummary& run = row.summary;
    switch (column) {
    case Epoch: return static_cast<double>(run.selectedEpoch.value_or(run.epochs)); // compared with means, too
    case TestError: return run.unlearned ? QVariant(run.unlearned->testErrorPercent) : QVariant();
    case ForgetError: return run.unlearned ? QVariant(run.unlearned->forgetErrorPercent) : QVariant();
    case RetainError: return run.unlearned ? QVariant(run.unlearned->retainErrorPercent) : QVariant();
    case Auc: return run.confidence ? QVariant(run.confidence->auc) : QVariant();
    case Seconds: return run.seconds;
    case Started: return QString::fromStdString(run.startedAt);
    default: return text(row, column);
    }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::EditRole: return column == Notes ? QVariant(QString::fromStdString(row.summary.notes)) : text(row, column);
    case SortRole: return sortKey(row, column);
    case Qt::FontRole: return row.summary.deleted ? QVariant(italic()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((column >= Gamma && column <= Seconds ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == State && !row.summary.error.empty())
            return QString::fromStdString(row.summary.error);
        return text(row, column);
    default: return {};
    }
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && (index.column() == Name || index.column() == Tags || index.column() == Notes))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const RunSummary& summary = run(index.row());
    const bool isName = index.column() == Name;
    const RunField field = isName ? RunField::Name : index.column() == Tags ? RunField::Tags : RunField::Notes;
    const std::string& before = isName ? summary.header.name : field == RunField::Tags ? summary.tags : summary.notes;
    const std::string after = value.toString().trimmed().toStdString();
    if (after == before || (isName && after.empty()))
        return false;
    Q_EMIT noteWanted({summary.id, field, before}, {summary.id, field, after});
    return true;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column >= Gamma && column <= Seconds ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (column) {
    case Name: return tr("Name");
    case State: return tip ? tr("How the run ended") : tr("State");
    case Method: return tip ? tr("Method of unlearning") : tr("Method");
    case DataSet: return tip ? tr("Data that the model was trained on") : tr("Data set");
    case ForgetSet: return tip ? tr("Training samples that were forgotten") : tr("Forget set");
    case Gamma: return tip ? tr("Threshold gamma: one value, or from the smallest to the largest") : tr("γ");
    case Epoch: return tip ? tr("Epoch whose model is the result") : tr("Epoch");
    case TestError: return tip ? tr("Error of the unlearned model on test samples") : tr("Test (%)");
    case ForgetError: return tip ? tr("Error of the unlearned model on forget samples") : tr("Forget (%)");
    case RetainError: return tip ? tr("Error of the unlearned model on retained samples") : tr("Retain (%)");
    case Auc:
        return tip ? tr("Membership inference by confidence: area under the curve, 95 % interval") : tr("AUC (95 %)");
    case Seconds: return tip ? tr("Seconds of all phases together") : tr("Time (s)");
    case Started: return tip ? tr("When the run began") : tr("Started");
    case Tags: return tip ? tr("Words of your own to find runs by") : tr("Tags");
    case Notes: return tip ? tr("What you have noted of the run") : tr("Notes");
    case ColumnCount: break;
    }
    return {};
}

void RunsModel::setRuns(const std::vector<RunSummary>& runs)
{
    const auto known = [this](std::size_t row) { return m_rows[row].summary.id; };
    // The usual news is one more run on top, or new figures in the rows that are there: neither may lose the selection.
    const std::size_t fresh = runs.size() >= m_rows.size() ? runs.size() - m_rows.size() : 0;
    bool extends = runs.size() >= m_rows.size();
    for (std::size_t i = 0; extends && i < m_rows.size(); ++i)
        extends = runs[fresh + i].id == known(i);
    if (!extends) {
        beginResetModel();
        m_rows.clear();
        for (const auto& run : runs)
            m_rows.push_back(makeRow(run));
        endResetModel();
        Q_EMIT runsUpdated();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        std::vector<Row> rows;
        for (std::size_t i = 0; i < fresh; ++i)
            rows.push_back(makeRow(runs[i]));
        m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
        endInsertRows();
    }
    for (std::size_t i = fresh; i < runs.size(); ++i)
        m_rows[i] = makeRow(runs[i]); // a purge changes even what comes from the plan
    if (runs.size() > fresh)
        Q_EMIT dataChanged(index(static_cast<int>(fresh), 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT runsUpdated();
}

} // namespace unlearn
