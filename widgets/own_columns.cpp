// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/own_columns.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QList>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

constexpr auto format = QDataStream::Qt_6_0;

/// From left to right, the columns' numbers.
QList<int> orderOf(const QHeaderView& header)
{
    QList<int> order;
    for (int place = 0; place < header.count(); ++place)
        order << header.logicalIndex(place);
    return order;
}

/// The last one that is seen has what the others leave, where the header is told so.
bool takesTheRest(const QHeaderView& header, int column)
{
    int last = header.count() - 1;
    while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
        --last;
    return header.stretchLastSection() && header.logicalIndex(last) == column;
}

} // namespace

OwnColumns::OwnColumns(QTableView& table, std::function<void()> fitColumns)
    : QObject(&table), m_table(table), m_header(*table.horizontalHeader()), m_fitColumns(std::move(fitColumns))
{
    setObjectName(table.objectName() + QStringLiteral("Columns"));
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    m_header.setSectionsMovable(true);
    m_header.setFirstSectionMovable(true);
    m_header.viewport()->installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this, &OwnColumns::takeWidth);
    connect(&m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_widths.remove(column);
        fit();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_table.isVisible()) // else it would look at every row; what is shown is fitted then
            fit();
    });
}

void OwnColumns::fit()
{
    m_isFitting = true;
    m_fitColumns();
    for (auto own = m_widths.cbegin(); own != m_widths.cend(); ++own) {
        if (!takesTheRest(m_header, own.key()))
            m_header.resizeSection(own.key(), own.value());
    }
    m_isFitting = false;
}

void OwnColumns::followContents()
{
    const auto soon = qOverload<>(&QTimer::start);
    const QAbstractItemModel& rows = *m_table.model();
    connect(&rows, &QAbstractItemModel::modelReset, &m_soon, soon);
    connect(&rows, &QAbstractItemModel::rowsInserted, &m_soon, soon);
    connect(&rows, &QAbstractItemModel::rowsRemoved, &m_soon, soon);
    connect(&rows, &QAbstractItemModel::layoutChanged, &m_soon, soon);
    connect(&rows, &QAbstractItemModel::headerDataChanged, &m_soon, soon);
    connect(&rows, &QAbstractItemModel::dataChanged, &m_soon, soon);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, &m_soon, soon);
    m_table.installEventFilter(this);
    m_soon.start();
}

bool OwnColumns::eventFilter(QObject* watched, QEvent* event)
{
    // Not asked of a table that is being destroyed, whose last events come here, too.
    const auto isHeader = [&] { return watched == m_header.viewport(); };
    switch (event->type()) {
    case QEvent::MouseButtonPress: m_isPressed = isHeader(); break;
    case QEvent::MouseButtonRelease: m_isPressed = false; break;
    case QEvent::Show:
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (!isHeader())
            m_soon.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void OwnColumns::takeWidth(int column, int before, int now)
{
    // A hidden column has no width; what stretches has the room that is left.
    const bool isDragged = m_isPressed && !m_isFitting && before > 0 && now > 0
        && m_header.sectionResizeMode(column) == QHeaderView::Interactive && !takesTheRest(m_header, column);
    if (isDragged)
        m_widths[column] = now;
}

QByteArray OwnColumns::state() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(format);
    stream << orderOf(m_header) << m_widths;
    return bytes;
}

void OwnColumns::restore(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(format);
    QList<int> order;
    QMap<int, int> widths;
    stream >> order >> widths;
    const auto is = orderOf(m_header);
    const bool isOfThese = stream.status() == QDataStream::Ok && std::ranges::is_permutation(order, is);
    const bool isSound = std::ranges::all_of(widths.keys(), [&is](int column) { return is.contains(column); })
        && std::ranges::all_of(widths.values(), [](int width) { return width > 0; });
    if (!isOfThese || !isSound)
        return;
    for (int place = 0; place < order.size(); ++place)
        m_header.moveSection(m_header.visualIndex(order[place]), place);
    m_widths = widths;
    fit();
}

void fitToContents(QTableView& table)
{
    const QHeaderView& header = *table.horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column) && !takesTheRest(header, column))
            table.resizeColumnToContents(column);
    }
}

} // namespace unlearn
