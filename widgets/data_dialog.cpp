// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data_dialog.h"

#include "core/data/dataset_catalogue.h"
#include "core/data/dataset_suggestion.h"
#include "widgets/button_names.h"
#include "widgets/path_edit.h"
#include "widgets/session/core_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace unlearn {

DataDialog::DataDialog(QWidget* parent)
    : QDialog(parent), m_kind(new QComboBox(this)), m_path(new PathEdit(PathEdit::Kind::Folder, {}, this)),
      m_options(new QLineEdit(this)), m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("dataDialog"));
    setWindowTitle(tr("Load a data set"));
    m_kind->setObjectName(QStringLiteral("dataKindBox"));
    m_kind->setAccessibleName(tr("Kind of data set"));
    m_kind->setToolTip(tr("The data set, or the format of its files"));
    for (const auto& kind : datasetKinds())
        m_kind->addItem(coreText(kind.description), QString::fromStdString(kind.name));
    m_path->lineEdit()->setObjectName(QStringLiteral("dataFolderEdit"));
    m_options->setObjectName(QStringLiteral("dataOptionsEdit"));
    m_options->setAccessibleName(tr("Options of the data set"));
    m_options->setToolTip(tr("How the data are read: key=value, several joined by &"));

    m_form->addRow(tr("&Data set:"), m_kind);
    m_form->addRow(tr("&Folder:"), m_path);
    m_form->addRow(tr("&Options:"), m_options);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Load"));
    m_form->addRow(buttons);
    nameStandardButtons(*this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_options->clear(); // they were another kind's
        check();
    });
    connect(m_path->lineEdit(), &QLineEdit::textChanged, this, &DataDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void DataDialog::fill(const DatasetSuggestion& suggestion)
{
    m_kind->setCurrentIndex(m_kind->findData(QString::fromStdString(suggestion.kind)));
    m_path->lineEdit()->setText(QString::fromStdString(suggestion.path.string()));
    m_options->setText(QString::fromStdString(suggestion.options));
    m_options->setFocus();
}

const DatasetKind& DataDialog::kind() const
{
    return datasetKinds()[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
}

void DataDialog::check()
{
    const DatasetKind& chosen = kind();
    m_path->setKind(chosen.isFile() ? PathEdit::Kind::File : PathEdit::Kind::Folder);
    m_path->lineEdit()->setAccessibleName(chosen.isFile() ? tr("File of the data set") : tr("Folder of the data set"));
    m_path->lineEdit()->setToolTip(chosen.isFile() ? tr("The file that holds the data")
                                                   : tr("The folder that holds the data set's files"));
    m_path->lineEdit()->setPlaceholderText(chosen.needsPath() ? QString() : tr("Where the system keeps it"));
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(m_path)))
        label->setText(chosen.isFile() ? tr("&File:") : tr("&Folder:"));
    // All kinds take a part of the training samples; some have options of their own.
    m_options->setPlaceholderText(
        tr("Such as %1").arg(QString::fromStdString(chosen.options.empty() ? "first=10000" : chosen.options)));
    m_ok->setEnabled(!chosen.needsPath() || !m_path->path().isEmpty());
}

std::string DataDialog::specification() const
{
    std::string text = kind().name;
    if (!m_path->path().isEmpty())
        text += ':' + m_path->path().toStdString();
    const std::string options = m_options->text().trimmed().toStdString();
    return options.empty() ? text : text + '?' + options;
}

} // namespace unlearn
