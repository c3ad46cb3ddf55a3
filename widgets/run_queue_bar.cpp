// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_queue_bar.h"

#include "widgets/session/run_queue.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

namespace unlearn {

namespace {

constexpr int mostRowsInSight = 3;

} // namespace

RunQueueBar::RunQueueBar(RunQueue& queue, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("runQueueBar"));
    auto* label = new QLabel(tr("Waiting runs:"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("runQueueList"));
    m_list->setAccessibleName(tr("Waiting runs"));
    m_list->setToolTip(tr("The first one begins when no job is under way. Alt+Up, Alt+Down: earlier, later. Delete: "
                          "drop"));
    m_list->setModel(&queue);
    m_list->setUniformItemSizes(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    m_earlier = addButton(QStringLiteral("runEarlierButton"), tr("Earlier"), tr("Begin the chosen run earlier"));
    m_later = addButton(QStringLiteral("runLaterButton"), tr("Later"), tr("Begin the chosen run later"));
    m_drop = addButton(QStringLiteral("dropRunButton"), tr("Drop"), tr("Take the chosen run out of the queue"));
    m_goOn = addButton(QStringLiteral("goOnWithQueueButton"), tr("Go on"),
                       tr("Begin the first waiting run: the queue is held since a job was stopped"));
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_drop, &QPushButton::clicked, this, &RunQueueBar::drop);
    connect(m_goOn, &QPushButton::clicked, &queue, &RunQueue::goOn);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunQueueBar::follow);
    connect(&queue, &RunQueue::changed, this, &RunQueueBar::follow);
    addKeys();
    follow();
}

QPushButton* RunQueueBar::addButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignTop);
    return button;
}

void RunQueueBar::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    add(QKeySequence(Qt::Key_Delete), [this] { drop(); });
}

void RunQueueBar::offerAdding(QAction& action)
{
    connect(&action, &QAction::triggered, &m_queue, &RunQueue::add);
    const auto enable = [this, &action] { action.setEnabled(m_queue.canAdd()); };
    connect(&m_queue, &RunQueue::changed, this, enable);
    enable();
}

void RunQueueBar::move(int by)
{
    const int row = m_list->currentIndex().row();
    if (row >= 0)
        m_queue.moveRows({}, row, 1, {}, by < 0 ? row + by : row + by + 1);
}

void RunQueueBar::drop()
{
    if (m_list->currentIndex().isValid())
        m_queue.removeRow(m_list->currentIndex().row());
}

void RunQueueBar::follow()
{
    const int waiting = m_queue.rowCount();
    const int row = m_list->currentIndex().row();
    setVisible(waiting > 0);
    const int rows = qBound(1, waiting, mostRowsInSight);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 4) + 2 * m_list->frameWidth());
    m_earlier->setEnabled(row > 0);
    m_later->setEnabled(row >= 0 && row + 1 < waiting);
    m_drop->setEnabled(row >= 0);
    m_goOn->setVisible(m_queue.isHeld());
}

} // namespace unlearn
