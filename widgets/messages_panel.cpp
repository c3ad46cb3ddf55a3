// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messages_panel.h"

#include "widgets/figures_table.h"
#include "widgets/session/messages_model.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace unlearn {

MessagesPanel::MessagesPanel(MessagesModel& model, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("messagesPanel"));
    auto* table = new FiguresTable(this);
    table->setObjectName(QStringLiteral("messagesTable"));
    table->setAccessibleName(tr("Messages"));
    table->setToolTip(tr("Notices and errors since the start"));
    table->setModel(&model);
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(&model, &QAbstractItemModel::rowsInserted, table, &QAbstractItemView::scrollToBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(table);
}

} // namespace unlearn
