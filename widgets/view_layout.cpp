// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_layout.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMap>
#include <QSplitter>
#include <QTableView>

namespace unlearn {

namespace {

constexpr auto format = QDataStream::Qt_6_0;

struct Sorting {
    qint32 column = -1;
    bool descending = false;
};

template <typename View, typename Do> void eachNamed(const QWidget& window, const Do& act)
{
    const auto views = window.findChildren<View*>();
    for (View* view : views) {
        if (!view->objectName().isEmpty())
            act(*view);
    }
}

} // namespace

QByteArray viewLayout(const QWidget& window)
{
    QMap<QString, QByteArray> splitters;
    eachNamed<QSplitter>(
        window, [&splitters](const QSplitter& splitter) { splitters[splitter.objectName()] = splitter.saveState(); });
    QMap<QString, QByteArray> sortings;
    eachNamed<QTableView>(window, [&sortings](const QTableView& table) {
        if (!table.isSortingEnabled())
            return;
        const QHeaderView& header = *table.horizontalHeader();
        QDataStream stream(&sortings[table.objectName()], QIODevice::WriteOnly);
        stream.setVersion(format);
        stream << qint32{header.sortIndicatorSection()} << (header.sortIndicatorOrder() == Qt::DescendingOrder);
    });
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(format);
    stream << splitters << sortings;
    return layout;
}

void restoreViewLayout(const QWidget& window, const QByteArray& layout)
{
    QMap<QString, QByteArray> splitters;
    QMap<QString, QByteArray> sortings;
    QDataStream stream(layout);
    stream.setVersion(format);
    stream >> splitters >> sortings;
    if (stream.status() != QDataStream::Ok)
        return;
    eachNamed<QSplitter>(window, [&splitters](QSplitter& splitter) {
        const bool collapses = splitter.childrenCollapsible();
        const int handle = splitter.handleWidth();
        if (splitter.restoreState(splitters.value(splitter.objectName()))) {
            splitter.setChildrenCollapsible(collapses); // these are the program's to decide
            splitter.setHandleWidth(handle);
        }
    });
    eachNamed<QTableView>(window, [&sortings](QTableView& table) {
        QDataStream of(sortings.value(table.objectName()));
        of.setVersion(format);
        Sorting sorting;
        of >> sorting.column >> sorting.descending;
        const bool isThere = of.status() == QDataStream::Ok && table.isSortingEnabled() && table.model()
            && sorting.column >= 0 && sorting.column < table.model()->columnCount();
        if (isThere)
            table.sortByColumn(sorting.column, sorting.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

} // namespace unlearn
