// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/device_model.h"

#include <utility>

namespace unlearn {

int DeviceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceEntry& device = m_devices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return QString::fromStdString(device.description);
    case NameRole: return QString::fromStdString(device.name);
    default: return {};
    }
}

void DeviceModel::setDevices(std::vector<DeviceEntry> devices)
{
    beginResetModel();
    m_devices = std::move(devices);
    endResetModel();
}

} // namespace unlearn
