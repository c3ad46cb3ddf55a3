// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace unlearn {

/// What others made that the programs are built of, with its licence (an SPDX expression) and its web address. It is
/// the list that the packages' bill of materials is made of, too: resources/licences/third_party.json.
class ThirdPartiesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Licence, Web, ColumnCount };

    explicit ThirdPartiesModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct ThirdParty {
        QString name;
        QString licence;
        QString web;
    };

    std::vector<ThirdParty> m_parties;
};

/// What the authors of what is compiled in ask to be said with it: copyright and licence, in their words.
QString thirdPartyNotices();

} // namespace unlearn
