// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/experiment_services.h"

#include <QAbstractListModel>

#include <vector>

namespace unlearn {

/// The devices that can compute. NameRole is what core calls them.
class DeviceModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int NameRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setDevices(std::vector<DeviceEntry> devices);

private:
    std::vector<DeviceEntry> m_devices;
};

} // namespace unlearn
