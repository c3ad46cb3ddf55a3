// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>
#include <QTimer>

#include <filesystem>
#include <optional>
#include <vector>

#include "widgets/session/data_services.h"
#include "widgets/session/job_thread.h"

namespace unlearn {

/// The data sets that can be downloaded, what of them is in a folder, and the download that is under way, in a thread
/// of its own: it waits for no computation, and none waits for it.
class PublishedDataModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Size, State, Terms, ColumnCount };

    PublishedDataModel(DataServices services, std::filesystem::path folder, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const std::filesystem::path& folder() const { return m_folder; }
    /// Where data sets are looked for and go to; does nothing while one is downloaded.
    void setFolder(const std::filesystem::path& folder);
    /// Looks at the folder again.
    void refresh();

    DataPresence presence(int row) const { return m_presences[static_cast<std::size_t>(row)]; }
    /// For openDataset(), once it is present.
    std::string specification(int row) const;
    int rowOf(const std::string& name) const; ///< -1: not to be downloaded

    /// Begins a download, goes on with it, or checks what is there; does nothing while one is under way.
    void get(int row);
    /// What has come is kept.
    void stop();
    std::optional<int> rowUnderWay() const { return m_row; }
    double share() const { return m_share; } ///< of the phase of what is under way; negative: not known yet

Q_SIGNALS:
    /// Something was looked at, or a download has begun, moved or ended.
    void changed();
    void gotten(int row);
    void failed(const QString& sentence);

private:
    void look();
    void ended(const JobEnd& end);
    QString stateText(int row) const;

    DataServices m_services;
    std::filesystem::path m_folder;
    std::vector<DataPresence> m_presences;
    std::optional<int> m_row;
    std::optional<JobId> m_job;
    QString m_phase;
    double m_share = -1.0;
    bool m_stopping = false;
    QTimer m_look;
    JobThread m_thread; ///< last: ends first
};

} // namespace unlearn
