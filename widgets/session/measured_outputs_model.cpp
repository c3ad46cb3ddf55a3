// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/measured_outputs_model.h"

#include "core/report/report_names.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/report_translation.h"

#include <QLocale>

#include <algorithm>
#include <string>
#include <utility>

namespace unlearn {

namespace {

QString count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString className(const MeasuredRun& run, std::int64_t number)
{
    const auto place = static_cast<std::size_t>(number);
    return place < run.classNames.size() ? QString::fromStdString(run.classNames[place]) : count(number);
}

/// Shares of the samples, [bins].
std::vector<double> percentOf(const EntropyHistogram& entropy, std::size_t edges)
{
    const auto all = static_cast<double>(entropy.count());
    std::vector<double> percent;
    for (std::size_t bin = 0; bin + 1 < edges; ++bin)
        percent.push_back(100.0 * static_cast<double>(bin < entropy.counts.size() ? entropy.counts[bin] : 0) / all);
    return percent;
}

QString nats(double value)
{
    return QLocale().toString(value, 'g', 3);
}

} // namespace

int MeasuredOutputsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_shown < 0)
        return 0;
    const Table& table = m_tables[static_cast<std::size_t>(m_shown)];
    return static_cast<int>(table.rows.size()) + static_cast<int>(table.predictions.classes);
}

int MeasuredOutputsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_shown < 0
        ? 0
        : static_cast<int>(m_tables[static_cast<std::size_t>(m_shown)].header.size());
}

QVariant MeasuredOutputsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Table& table = m_tables[static_cast<std::size_t>(m_shown)];
    if (table.predictions.classes > 0)
        return index.column() == 0 ? table.header.value(index.row() + 1)
                                   : count(table.predictions.at(index.row(), index.column() - 1));
    return table.rows[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant MeasuredOutputsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_tables[static_cast<std::size_t>(m_shown)].header.value(section);
}

QStringList MeasuredOutputsModel::tables() const
{
    QStringList titles;
    for (const Table& table : m_tables)
        titles << table.title;
    return titles;
}

void MeasuredOutputsModel::show(int table)
{
    beginResetModel();
    m_shown = table >= 0 && table < static_cast<int>(m_tables.size()) ? table : -1;
    endResetModel();
}

std::optional<RunId> MeasuredOutputsModel::run() const
{
    return m_shown < 0 ? std::nullopt : std::optional(m_tables[static_cast<std::size_t>(m_shown)].run);
}

const EntropyCurves& MeasuredOutputsModel::entropies() const
{
    static const EntropyCurves none;
    return m_shown < 0 ? none : m_tables[static_cast<std::size_t>(m_shown)].entropies;
}

QString MeasuredOutputsModel::about() const
{
    return m_shown < 0 ? QString() : m_tables[static_cast<std::size_t>(m_shown)].about;
}

void MeasuredOutputsModel::addMeasured(const std::vector<MeasuredRun>& runs)
{
    beginResetModel();
    m_shown = -1;
    for (const MeasuredRun& run : runs) {
        if ((run.outputs.empty() && run.predictions.empty()) || m_purged.contains(run.run))
            continue;
        std::erase_if(m_tables, [&run](const Table& table) { return table.run == run.run; });
        addTables(run);
    }
    endResetModel();
    Q_EMIT tablesChanged();
}

void MeasuredOutputsModel::forgetPurged(const std::vector<RunSummary>& runs)
{
    for (const RunSummary& run : runs) {
        if (!run.purgedAt.empty())
            m_purged.insert(run.id);
    }
    const auto isOfPurged = [this](const Table& table) { return m_purged.contains(table.run); };
    if (std::ranges::none_of(m_tables, isOfPurged))
        return;
    beginResetModel();
    m_shown = -1;
    std::erase_if(m_tables, isOfPurged);
    endResetModel();
    Q_EMIT tablesChanged();
}

void MeasuredOutputsModel::addTables(const MeasuredRun& run)
{
    const ReportLanguage language = reportLanguage();
    const auto subject = [&language](const std::string& name) {
        return QString::fromStdString(subjectCell(name, language).text);
    };
    const auto part = [&language](const std::string& name) {
        return QString::fromStdString(partCell(name, language).text);
    };
    for (const PartPredictions& one : run.predictions) {
        if (one.subject != "unlearned")
            continue; // the others stand in the document of the command line
        Table table{run.run,
                    tr("Run %1: predicted classes, %2 against %3, %4")
                        .arg(identifierText(run.run), subject(one.subject), subject(one.versus), part(one.part)),
                    {tr("Class by %1").arg(subject(one.versus))},
                    one.matrix,
                    {},
                    {},
                    tr("Samples: %1. Counted by the largest output of either model.").arg(count(one.matrix.count()))};
        for (std::int64_t column = 0; column < one.matrix.classes; ++column)
            table.header << className(run, column);
        m_tables.push_back(std::move(table));
    }
    for (const char* name : {"forget", "retain", "test"}) {
        std::vector<const PartOutputs*> models;
        for (const PartOutputs& one : run.outputs) {
            if (one.part == name)
                models.push_back(&one);
        }
        if (models.empty())
            continue;
        Table table{run.run,
                    tr("Run %1: entropies, %2").arg(identifierText(run.run), part(name)),
                    {tr("Entropy (nats)")},
                    {},
                    {},
                    {},
                    tr("Samples: %1. Counted by H = −Σ p ln p of a model's softmax p, in nats; "
                       "the bins after the first are even on a logarithmic axis.")
                        .arg(count(models.front()->entropy.count()))};
        const std::vector<double>& edges = models.front()->entropy.edgesNats; // the same for all: of their classes
        table.entropies.edgesNats = edges;
        for (const PartOutputs* model : models) {
            table.header << subject(model->subject);
            table.entropies.curves.push_back(
                {model->subject, subject(model->subject), percentOf(model->entropy, edges.size())});
        }
        for (std::size_t bin = 0; bin + 1 < edges.size(); ++bin) {
            QStringList cells{tr("%1 to %2").arg(nats(edges[bin]), nats(edges[bin + 1]))};
            for (const PartOutputs* model : models)
                cells << count(bin < model->entropy.counts.size() ? model->entropy.counts[bin] : 0);
            table.rows.push_back(std::move(cells));
        }
        m_tables.push_back(std::move(table));
    }
}

} // namespace unlearn
