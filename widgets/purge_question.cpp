// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/purge_question.h"

#include "widgets/button_names.h"
#include "widgets/glossary_links.h"
#include "widgets/session/core_text.h"
#include "widgets/session/identifier_text.h"

#include <QPushButton>
#include <QStringList>

namespace unlearn {

PurgeQuestion::PurgeQuestion(const PurgeReport& plan, QWidget* parent)
    : QMessageBox(
        QMessageBox::Warning, tr("Purge the request of run %1").arg(identifierText(plan.run)),
        tr("All that is kept of the forgotten samples is deleted for good, but for the unlearned model and the "
           "retained moment. This can not be undone."),
        QMessageBox::Cancel, parent)
{
    setObjectName(QStringLiteral("purgeQuestion"));
    explain(*this, Term::Purge);
    setAttribute(Qt::WA_DeleteOnClose);
    setDetailedText(purgeText(plan));
    auto* accept = addButton(tr("&Purge"), QMessageBox::DestructiveRole);
    accept->setObjectName(QStringLiteral("purgeButton"));
    accept->setToolTip(windowTitle());
    setDefaultButton(QMessageBox::Cancel);
    nameStandardButtons(*this);
    setEscapeButton(QMessageBox::Cancel);
    connect(this, &QMessageBox::buttonClicked, this, [this, accept](QAbstractButton* clicked) {
        if (clicked == accept)
            Q_EMIT confirmed();
    });
}

QString purgeResult(const PurgeReport& report)
{
    QString text = PurgeQuestion::tr("The request of run %1 was purged.").arg(identifierText(report.run))
        + QLatin1Char(' ') + PurgeQuestion::tr("%n step(s) were taken.", nullptr, static_cast<int>(report.done.size()));
    if (!report.left.empty())
        text += QLatin1Char(' ')
            + PurgeQuestion::tr("%n thing(s) may still hold the samples and are left to you.", nullptr,
                                static_cast<int>(report.left.size()));
    return text;
}

QString purgeText(const PurgeReport& report)
{
    QStringList lines;
    lines << (report.dryRun ? PurgeQuestion::tr("This would be done:") : PurgeQuestion::tr("This was done:"));
    for (const auto& sentence : report.done)
        lines << QStringLiteral("  ") + coreText(sentence);
    lines << PurgeQuestion::tr("Left to you:");
    for (const auto& sentence : report.left)
        lines << QStringLiteral("  ") + coreText(sentence);
    return lines.join(QLatin1Char('\n'));
}

} // namespace unlearn
