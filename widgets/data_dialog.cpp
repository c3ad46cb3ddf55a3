// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data_dialog.h"

#include "core/data/dataset_catalogue.h"
#include "widgets/path_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace unlearn {

DataDialog::DataDialog(QWidget* parent)
    : QDialog(parent), m_kind(new QComboBox(this)), m_folder(new PathEdit(PathEdit::Kind::Folder, {}, this))
{
    setObjectName(QStringLiteral("dataDialog"));
    setWindowTitle(tr("Load a data set"));
    setMinimumWidth(480);
    m_kind->setObjectName(QStringLiteral("dataKindBox"));
    m_kind->setAccessibleName(tr("Kind of data set"));
    m_kind->setToolTip(tr("The data set, or the format of its files"));
    for (const auto& kind : datasetKinds())
        m_kind->addItem(QString::fromStdString(kind.description), QString::fromStdString(kind.name));
    m_folder->lineEdit()->setObjectName(QStringLiteral("dataFolderEdit"));
    m_folder->lineEdit()->setAccessibleName(tr("Folder of the data set"));
    m_folder->lineEdit()->setToolTip(tr("The folder that holds the data set's files"));

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Data set:"), m_kind);
    form->addRow(tr("&Folder:"), m_folder);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Load"));
    form->addRow(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DataDialog::check);
    connect(m_folder->lineEdit(), &QLineEdit::textChanged, this, &DataDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

bool DataDialog::needsFolder() const
{
    const auto& kinds = datasetKinds();
    const int index = m_kind->currentIndex();
    return index >= 0 && kinds[static_cast<std::size_t>(index)].needsFolder;
}

void DataDialog::check()
{
    m_folder->lineEdit()->setPlaceholderText(needsFolder() ? QString() : tr("Where the system keeps it"));
    m_ok->setEnabled(!needsFolder() || !m_folder->path().isEmpty());
}

std::string DataDialog::specification() const
{
    const std::string name = m_kind->currentData().toString().toStdString();
    return m_folder->path().isEmpty() ? name : name + ':' + m_folder->path().toStdString();
}

} // namespace unlearn
