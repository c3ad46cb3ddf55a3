// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_layout.h"

#include "widgets/own_columns.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMap>
#include <QSplitter>
#include <QTableView>

#include <algorithm>
#include <optional>

namespace unlearn {

namespace {

constexpr auto format = QDataStream::Qt_6_0;
constexpr auto goesWithLayout = "goesWithLayout";

/// States by the names of their views.
struct Layout {
    QMap<QString, QByteArray> splitters;
    QMap<QString, QByteArray> sortings;
    QMap<QString, QByteArray> columns; ///< OwnColumns
    QMap<QString, int> choices;
};

std::optional<Layout> read(const QByteArray& bytes)
{
    Layout layout;
    QDataStream stream(bytes);
    stream.setVersion(format);
    stream >> layout.splitters >> layout.sortings;
    if (!stream.atEnd()) // earlier versions wrote no more
        stream >> layout.columns >> layout.choices;
    return stream.status() == QDataStream::Ok ? std::optional(layout) : std::nullopt;
}

template <typename View, typename Do> void eachNamed(const QWidget& window, const Do& act)
{
    const auto views = window.findChildren<View*>();
    for (View* view : views) {
        if (!view->objectName().isEmpty())
            act(*view);
    }
}

/// A part that was not laid out yet has a negative size in the splitter's state, which restoring would take for small.
bool isSettled(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_5_0); // QSplitter's own
    qint32 marker = 0;
    qint32 version = 0;
    QList<int> sizes;
    stream >> marker >> version >> sizes;
    return stream.status() == QDataStream::Ok && std::ranges::none_of(sizes, [](int size) { return size < 0; });
}

void restore(QSplitter& splitter, const QByteArray& state)
{
    const bool collapses = splitter.childrenCollapsible();
    const int handle = splitter.handleWidth();
    if (!splitter.restoreState(state))
        return;
    splitter.setChildrenCollapsible(collapses); // these are the program's to decide
    splitter.setHandleWidth(handle);
}

/// As QSplitter itself does at first: by the parts' hints and stretch factors.
void layOutAnew(QSplitter& splitter)
{
    const bool across = splitter.orientation() == Qt::Horizontal;
    QList<int> sizes;
    for (int i = 0; i < splitter.count(); ++i) {
        const QWidget& part = *splitter.widget(i);
        const QSize wanted = part.sizeHint().isValid() ? part.sizeHint() : part.size();
        const QSizePolicy policy = part.sizePolicy();
        const int stretch = across ? policy.horizontalStretch() : policy.verticalStretch();
        sizes << (across ? wanted.width() : wanted.height()) * std::max(1, stretch);
    }
    splitter.setSizes(sizes);
}

void restoreSorting(QTableView& table, const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(format);
    qint32 column = -1;
    bool isDescending = false;
    stream >> column >> isDescending;
    if (stream.status() == QDataStream::Ok && table.isSortingEnabled() && table.model() && column >= 0
        && column < table.model()->columnCount())
        table.sortByColumn(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// Of a control that goes with the layout.
std::optional<int> choiceIn(const QWidget& control)
{
    if (!control.property(goesWithLayout).toBool())
        return std::nullopt;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&control))
        return button->isChecked() ? 1 : 0;
    if (const auto* box = qobject_cast<const QComboBox*>(&control))
        return box->currentIndex();
    if (const auto* slider = qobject_cast<const QAbstractSlider*>(&control))
        return slider->value();
    return std::nullopt;
}

/// As if the user had.
void choose(QWidget& control, int choice)
{
    if (auto* button = qobject_cast<QAbstractButton*>(&control))
        button->setChecked(choice != 0);
    else if (auto* box = qobject_cast<QComboBox*>(&control); box && choice >= 0 && choice < box->count())
        box->setCurrentIndex(choice);
    else if (auto* slider = qobject_cast<QAbstractSlider*>(&control))
        slider->setValue(choice); // within its range
}

} // namespace

QByteArray viewLayout(const QWidget& window)
{
    Layout layout;
    eachNamed<QSplitter>(window, [&layout](const QSplitter& splitter) {
        if (const QByteArray state = splitter.saveState(); isSettled(state))
            layout.splitters[splitter.objectName()] = state;
    });
    eachNamed<QTableView>(window, [&layout](const QTableView& table) {
        if (!table.isSortingEnabled())
            return;
        const QHeaderView& header = *table.horizontalHeader();
        QDataStream stream(&layout.sortings[table.objectName()], QIODevice::WriteOnly);
        stream.setVersion(format);
        stream << qint32{header.sortIndicatorSection()} << (header.sortIndicatorOrder() == Qt::DescendingOrder);
    });
    eachNamed<OwnColumns>(
        window, [&layout](const OwnColumns& columns) { layout.columns[columns.objectName()] = columns.state(); });
    eachNamed<QWidget>(window, [&layout](const QWidget& control) {
        if (const auto choice = choiceIn(control))
            layout.choices[control.objectName()] = *choice;
    });
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(format);
    stream << layout.splitters << layout.sortings << layout.columns << layout.choices;
    return bytes;
}

void restoreViewLayout(const QWidget& window, const QByteArray& layout)
{
    const std::optional<Layout> wanted = read(layout);
    if (!wanted)
        return;
    eachNamed<QSplitter>(window, [&wanted](QSplitter& splitter) {
        if (const QByteArray state = wanted->splitters.value(splitter.objectName()); isSettled(state))
            restore(splitter, state);
    });
    eachNamed<QTableView>(
        window, [&wanted](QTableView& table) { restoreSorting(table, wanted->sortings.value(table.objectName())); });
    eachNamed<OwnColumns>(
        window, [&wanted](OwnColumns& columns) { columns.restore(wanted->columns.value(columns.objectName())); });
    eachNamed<QWidget>(window, [&wanted](QWidget& control) {
        const auto choice = wanted->choices.constFind(control.objectName());
        if (choice != wanted->choices.cend() && choiceIn(control))
            choose(control, *choice);
    });
}

void keepWithLayout(QWidget& control)
{
    control.setProperty(goesWithLayout, true);
}

void resetViewLayout(const QWidget& window, const QByteArray& fresh)
{
    const std::optional<Layout> wanted = read(fresh);
    if (!wanted)
        return;
    eachNamed<QSplitter>(window, [&wanted](QSplitter& splitter) {
        if (!wanted->splitters.contains(splitter.objectName()))
            layOutAnew(splitter);
    });
    restoreViewLayout(window, fresh);
}

} // namespace unlearn
