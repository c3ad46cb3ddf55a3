// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_status_widget.h"

#include "widgets/session/phase_title.h"
#include "widgets/session/report_writer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace unlearn {

ReportStatusWidget::ReportStatusWidget(ReportWriter& writer, QWidget* parent)
    : QWidget(parent), m_writer(writer), m_phase(new QLabel(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("reportStatus"));
    m_phase->setObjectName(QStringLiteral("reportPhaseLabel"));
    m_phase->setMinimumWidth(1); // a narrow window keeps the button
    m_cancel->setObjectName(QStringLiteral("cancelReportButton"));
    m_cancel->setAccessibleName(tr("Cancel the report"));
    m_cancel->setToolTip(tr("Stop writing the report; nothing of it is left"));
    m_cancel->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_phase);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, &writer, &ReportWriter::cancel);
    connect(&writer, &ReportWriter::changed, this, &ReportStatusWidget::follow);
    follow();
}

void ReportStatusWidget::follow()
{
    setVisible(m_writer.isWriting());
    if (!m_writer.isWriting())
        return;
    const ReportStatus& status = m_writer.status();
    const QString phase = phaseTitle(status.phase);
    QString text = tr("Writing a report");
    if (status.stopping)
        text = tr("Report: stopping…");
    else if (!phase.isEmpty() && status.share >= 0.0)
        text =
            tr("Report: %1, %2 %").arg(phase, QLocale().toString(std::clamp(status.share, 0.0, 1.0) * 100.0, 'f', 0));
    else if (!phase.isEmpty())
        text = tr("Report: %1").arg(phase);
    m_phase->setText(text);
    m_phase->setAccessibleName(text);
    m_phase->setToolTip(
        status.waiting > 0 ? text + QLatin1Char('\n') + tr("%n report(s) wait.", nullptr, status.waiting) : text);
    m_cancel->setEnabled(!status.stopping);
}

} // namespace unlearn
