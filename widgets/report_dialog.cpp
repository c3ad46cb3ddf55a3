// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_dialog.h"

#include <QCheckBox>
#include <QGridLayout>

namespace unlearn {

ReportDialog::ReportDialog(QWidget* parent)
    : QFileDialog(parent, tr("Write a report into a new folder")),
      m_pictures(new QCheckBox(tr("Show &pictures of samples to be forgotten"), this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setOption(QFileDialog::DontUseNativeDialog);
    setAcceptMode(QFileDialog::AcceptSave);
    setFileMode(QFileDialog::AnyFile);
    setLabelText(QFileDialog::FileName, tr("&New folder:"));
    selectFile(tr("report"));
    m_pictures->setObjectName(QStringLiteral("reportPicturesBox"));
    m_pictures->setAccessibleName(tr("Show pictures of samples to be forgotten"));
    m_pictures->setToolTip(
        tr("The first samples of each deletion request, out of the data. Whoever has the report has these, too."));
    m_pictures->setChecked(true);
    auto* grid = qobject_cast<QGridLayout*>(layout());
    Q_ASSERT(grid);
    grid->addWidget(m_pictures, grid->rowCount(), 0, 1, grid->columnCount());
}

RequestPictures ReportDialog::pictures() const
{
    return m_pictures->isChecked() ? RequestPictures::Shown : RequestPictures::LeftOut;
}

} // namespace unlearn
