// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/published_data_model.h"

#include "widgets/session/core_text.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace unlearn {

namespace {

QString megabytes(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

const PublishedData& dataOf(int row)
{
    return publishedData()[static_cast<std::size_t>(row)];
}

} // namespace

PublishedDataModel::PublishedDataModel(DataServices services, std::filesystem::path folder, QObject* parent)
    : QAbstractTableModel(parent), m_services(std::move(services)), m_folder(std::move(folder)),
      m_presences(publishedData().size())
{
    using namespace std::chrono_literals;
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &PublishedDataModel::look);
}

int PublishedDataModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_presences.size());
}

int PublishedDataModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PublishedDataModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PublishedData& data = dataOf(index.row());
    if (role == Qt::ToolTipRole)
        return tr("From %1 into %2")
            .arg(QString::fromStdString(data.page), QString::fromStdString((m_folder / data.folder).string()));
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Title: return coreText(data.title);
    case Size: return megabytes(data.bytes());
    case State: return stateText(index.row());
    case Terms: return coreText(data.terms);
    case ColumnCount: break;
    }
    return {};
}

QString PublishedDataModel::stateText(int row) const
{
    if (m_row == row) {
        if (m_stopping)
            return tr("Stopping…");
        if (m_share < 0.0)
            return tr("Beginning…");
        const QString share = QLocale().toString(std::min(m_share, 1.0) * 100.0, 'f', 0);
        if (m_phase == QLatin1String("verify"))
            return tr("Checking, %1 %").arg(share);
        if (m_phase == QLatin1String("unpack"))
            return tr("Unpacking, %1 %").arg(share);
        return tr("Downloading, %1 %").arg(share);
    }
    switch (presence(row).state) {
    case DataPresence::State::Missing: return tr("Missing");
    case DataPresence::State::Partial: return tr("Partial, %1").arg(megabytes(presence(row).bytes));
    case DataPresence::State::Present: return tr("Present");
    }
    return {};
}

QVariant PublishedDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Title: return tr("Data set");
    case Size: return tr("Download");
    case State: return tr("State");
    case Terms: return tr("Terms");
    case ColumnCount: break;
    }
    return {};
}

void PublishedDataModel::setFolder(const std::filesystem::path& folder)
{
    if (m_row || folder == m_folder)
        return;
    m_folder = folder;
    m_presences.assign(m_presences.size(), {}); // of the folder before
    Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
    Q_EMIT changed();
    refresh();
}

void PublishedDataModel::refresh()
{
    using Presences = std::vector<DataPresence>;
    Job<Presences> job;
    job.work = [services = m_services, folder = m_folder](const JobContext&) {
        Presences all;
        for (const PublishedData& data : publishedData())
            all.push_back(services.presence(data, folder));
        return all;
    };
    job.finished = [this, folder = m_folder](Presences all) {
        if (folder != m_folder) // another one has been asked for since
            return;
        m_presences = std::move(all);
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
        Q_EMIT changed();
    };
    m_thread.post(std::move(job));
}

std::string PublishedDataModel::specification(int row) const
{
    return gottenData(dataOf(row), m_folder);
}

int PublishedDataModel::rowOf(const std::string& name) const
{
    const auto found = std::ranges::find(publishedData(), name, &PublishedData::name);
    return found == publishedData().end() ? -1 : static_cast<int>(found - publishedData().begin());
}

void PublishedDataModel::get(int row)
{
    if (m_row)
        return;
    m_row = row;
    m_phase.clear();
    m_share = -1.0;
    m_stopping = false;
    Job<bool> job;
    job.work = [services = m_services, row, folder = m_folder](const JobContext& context) {
        services.get(dataOf(row), {.to = folder}, context);
        return true;
    };
    job.ended = [this](const JobEnd& end) { ended(end); };
    m_job = m_thread.post(std::move(job));
    m_look.start();
    Q_EMIT dataChanged(index(row, State), index(row, State));
    Q_EMIT changed();
}

void PublishedDataModel::stop()
{
    if (!m_row)
        return;
    m_stopping = true;
    m_thread.cancel(*m_job);
    Q_EMIT dataChanged(index(*m_row, State), index(*m_row, State));
    Q_EMIT changed();
}

void PublishedDataModel::look()
{
    const auto progress = m_thread.takeProgress();
    if (!progress || !m_row || progress->id != *m_job)
        return;
    m_phase = progress->phase;
    m_share = progress->share;
    Q_EMIT dataChanged(index(*m_row, State), index(*m_row, State));
    Q_EMIT changed();
}

void PublishedDataModel::ended(const JobEnd& end)
{
    const int row = *std::exchange(m_row, std::nullopt);
    m_job.reset();
    m_look.stop();
    m_share = -1.0;
    if (end.outcome == JobOutcome::Finished)
        m_presences[static_cast<std::size_t>(row)] = {.state = DataPresence::State::Present};
    Q_EMIT dataChanged(index(row, State), index(row, State));
    Q_EMIT changed();
    refresh();
    if (end.outcome == JobOutcome::Finished)
        Q_EMIT gotten(row);
    if (end.outcome == JobOutcome::Failed)
        Q_EMIT failed(end.sentence);
}

} // namespace unlearn
