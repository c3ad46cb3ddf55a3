// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model_dialog.h"

#include "core/model/model.h"
#include "widgets/button_names.h"
#include "widgets/path_edit.h"
#include "widgets/session/core_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace unlearn {

ModelDialog::ModelDialog(const QString& title, QWidget* parent)
    : QDialog(parent),
      m_file(new PathEdit(PathEdit::Kind::File, tr("Models (*.safetensors *.pth *.pt);;All files (*)"), this)),
      m_architecture(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("modelDialog"));
    setWindowTitle(title);
    m_file->setMinimumWidth(360); // the dialog's own would let its labels be squeezed
    m_file->lineEdit()->setObjectName(QStringLiteral("modelFileEdit"));
    m_file->lineEdit()->setAccessibleName(tr("File of the model"));
    m_file->lineEdit()->setToolTip(tr("A safetensors file, a PyTorch state dict or a TorchScript file"));
    m_architecture->setObjectName(QStringLiteral("architectureBox"));
    m_architecture->setAccessibleName(tr("Architecture"));
    m_architecture->setToolTip(tr("Needed where the file does not name its architecture"));
    m_architecture->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_architecture->setMinimumContentsLength(30);
    m_architecture->addItem(tr("As the file says"), QString());
    for (const auto& kind : architectures())
        m_architecture->addItem(coreText(kind.description), QString::fromStdString(kind.name));

    auto* form = new QFormLayout(this);
    form->addRow(tr("&File:"), m_file);
    form->addRow(tr("&Architecture:"), m_architecture);
    auto* ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Load"));
    ok->setEnabled(false);
    form->addRow(m_buttons);
    nameStandardButtons(*this);
    connect(m_file->lineEdit(), &QLineEdit::textChanged, ok,
            [ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ModelDialog::offerTraining()
{
    auto* button = m_buttons->addButton(tr("&Train one…"), QDialogButtonBox::ActionRole);
    button->setObjectName(QStringLiteral("trainInsteadButton"));
    button->setToolTip(tr("Train a new model on these data first"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT trainingWanted();
    });
}

ModelSource ModelDialog::source() const
{
    return {m_file->path().toStdString(), m_architecture->currentData().toString().toStdString(), {}};
}

} // namespace unlearn
