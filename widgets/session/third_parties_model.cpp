// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/third_parties_model.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unlearn {

ThirdPartiesModel::ThirdPartiesModel(QObject* parent) : QAbstractTableModel(parent)
{
    QFile file(QStringLiteral(":/licences/third_party.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray parties = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& party : parties) {
        const auto text = [&party](const char* field) {
            return party.toObject().value(QLatin1String(field)).toString();
        };
        m_parties.push_back({text("name"), text("licence"), text("web")});
    }
}

int ThirdPartiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parties.size());
}

int ThirdPartiesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ThirdPartiesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const ThirdParty& party = m_parties[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Name: return party.name;
    case Licence: return party.licence;
    case Web: return party.web;
    default: return {};
    }
}

QVariant ThirdPartiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case Licence: return tr("Licence");
    case Web: return tr("Web address");
    default: return {};
    }
}

QString thirdPartyNotices()
{
    QFile file(QStringLiteral(":/licences/notices.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace unlearn
