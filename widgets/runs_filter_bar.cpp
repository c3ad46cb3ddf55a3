// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs_filter_bar.h"

#include "widgets/session/runs_filter_model.h"
#include "widgets/session/runs_model.h"
#include "widgets/view_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace unlearn {

RunsFilterBar::RunsFilterBar(const RunsModel& runs, RunsFilterModel& filtered, QWidget* parent)
    : QWidget(parent), m_runs(runs), m_filtered(filtered)
{
    setObjectName(QStringLiteral("runsFilterBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_state = addBox(QStringLiteral("runsStateBox"), tr("State of runs"), tr("Show only runs that ended like this"),
                     tr("Any state"));
    for (const RunState state :
         {RunState::Running, RunState::Finished, RunState::Cancelled, RunState::Failed, RunState::Interrupted})
        m_state->addItem(runStateTitle(state), static_cast<int>(state));
    m_method = addBox(QStringLiteral("runsMethodBox"), tr("Method of runs"), tr("Show only runs of this method"),
                      tr("Any method"));
    m_dataset = addBox(QStringLiteral("runsDataBox"), tr("Data set of runs"), tr("Show only runs on these data"),
                       tr("Any data set"));
    m_tag = addBox(QStringLiteral("runsTagBox"), tr("Tag of runs"), tr("Show only runs with this tag"), tr("Any tag"));

    m_hidden = new QCheckBox(tr("Hidden runs"), this);
    m_hidden->setObjectName(QStringLiteral("hiddenRunsBox"));
    m_hidden->setToolTip(tr("Show runs that were deleted, too; Unhide in their context menu brings them back"));
    m_hidden->setAccessibleName(tr("Show hidden runs"));
    connect(m_hidden, &QCheckBox::toggled, this, &RunsFilterBar::read);
    auto* bySeed = new QCheckBox(tr("By seed"), this);
    bySeed->setObjectName(QStringLiteral("groupRunsBySeedBox"));
    bySeed->setToolTip(tr("Runs that differ in nothing but their seed stand together, below a row of mean and standard "
                          "deviation, by which they are sorted"));
    bySeed->setAccessibleName(tr("Group runs by seed"));
    keepWithLayout(*bySeed);
    connect(bySeed, &QCheckBox::toggled, &m_filtered, &RunsFilterModel::setGroupedBySeed);
    auto* label = new QLabel(tr("Sear&ch:"), this);
    m_search = new QLineEdit(this);
    label->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("runsSearch"));
    m_search->setAccessibleName(tr("Search in runs"));
    m_search->setToolTip(tr("Show only runs that contain this text in any column"));
    m_search->setPlaceholderText(tr("Name, state, forget set, …"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtered.setSearch(text);
        enable();
        Q_EMIT changed();
    });
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("clearRunsFilterButton"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all runs again: no filter, no search"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QToolButton::clicked, this, &RunsFilterBar::clear);
    row->addWidget(m_hidden);
    row->addWidget(bySeed);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_search, 1);
    row->addWidget(m_clear);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&runs, signal, this, &RunsFilterBar::fill);
    connect(&runs, &QAbstractItemModel::modelReset, this, &RunsFilterBar::fill);
    connect(&runs, &QAbstractItemModel::dataChanged, this, &RunsFilterBar::fill);
    fill();
    enable();
}

QComboBox* RunsFilterBar::addBox(const QString& name, const QString& title, const QString& toolTip, const QString& any)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setToolTip(toolTip);
    // Names of data can be long: the list is as wide as they are, the box is not.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const double letters = box->fontMetrics().horizontalAdvance(any) / // other scripts' are wider than the style's X
        static_cast<double>(box->fontMetrics().horizontalAdvance(QLatin1Char('X')));
    box->setMinimumContentsLength(std::min(static_cast<int>(std::ceil(letters)) + 1, 24));
    box->addItem(any, QString());
    connect(box, &QComboBox::activated, this, &RunsFilterBar::read);
    layout()->addWidget(box);
    return box;
}

void RunsFilterBar::fill()
{
    const auto same = [](const QString& value) { return value; };
    refill(
        *m_method, [this](int row) { return QStringList{QString::fromStdString(m_runs.run(row).header.method)}; },
        [](const QString& method) { return method.toUpper(); }); // as the table has it
    refill(
        *m_dataset, [this](int row) { return QStringList{m_runs.dataset(row)}; }, same);
    refill(
        *m_tag, [this](int row) { return runTags(m_runs.run(row)); }, same);
}

void RunsFilterBar::refill(QComboBox& box, const std::function<QStringList(int row)>& values,
                           const std::function<QString(const QString& value)>& title)
{
    const QString chosen = box.currentData().toString();
    QStringList found;
    if (!chosen.isEmpty())
        found << chosen; // stays to choose while it is chosen
    for (int row = 0; row < m_runs.rowCount(); ++row)
        found << values(row);
    found.removeAll(QString());
    found.removeDuplicates();
    found.sort(Qt::CaseInsensitive);
    QStringList listed;
    for (int i = 1; i < box.count(); ++i)
        listed << box.itemData(i).toString();
    if (listed == found)
        return; // an open list stays as it is
    while (box.count() > 1)
        box.removeItem(1);
    for (const QString& value : std::as_const(found))
        box.addItem(title(value), value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void RunsFilterBar::read()
{
    RunsFilter filter{.state = {},
                      .method = m_method->currentData().toString(),
                      .dataset = m_dataset->currentData().toString(),
                      .tag = m_tag->currentData().toString(),
                      .withHidden = m_hidden->isChecked()};
    if (m_state->currentIndex() > 0)
        filter.state = static_cast<RunState>(m_state->currentData().toInt());
    m_filtered.setFilter(filter);
    enable();
    Q_EMIT changed();
}

void RunsFilterBar::clear()
{
    for (QComboBox* box : {m_state, m_method, m_dataset, m_tag})
        box->setCurrentIndex(0);
    m_search->clear();
    read();
}

void RunsFilterBar::enable()
{
    m_clear->setEnabled(m_filtered.isFiltering());
}

} // namespace unlearn
