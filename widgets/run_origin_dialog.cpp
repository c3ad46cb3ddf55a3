// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_origin_dialog.h"

#include "widgets/button_names.h"
#include "widgets/figures_table.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/run_origin_model.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace unlearn {

RunOriginDialog::RunOriginDialog(const RunDetails& run, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("runOriginDialog"));
    setWindowTitle(tr("How run %1 was made").arg(identifierText(run.summary.id)));
    auto* table = new FiguresTable(this);
    table->setObjectName(QStringLiteral("runOriginTable"));
    table->setAccessibleName(tr("How the run was made"));
    table->setToolTip(tr("Ctrl+A chooses all rows, Ctrl+C copies the chosen ones"));
    table->setModel(new RunOriginModel(run, table));
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(RunOriginModel::How, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30}));
}

} // namespace unlearn
