// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace unlearn {
namespace {

/// A text that can be read by screen readers, selected and compared, but not changed.
QLineEdit* shownText(const QString& objectName, const QString& accessibleName, const QString& text, QWidget* parent)
{
    auto* edit = new QLineEdit(text, parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setToolTip(text);
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    return edit;
}

} // namespace

TrustDialog::TrustDialog(const QString& file, const QString& sha256, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("trustDialog"));
    setWindowTitle(tr("Run this program?"));
    auto* text =
        new QLabel(tr("%1 is a TorchScript model: a program, which runs when it is opened. Open it only if you "
                      "trust where it comes from. The answer is remembered for this content.")
                       .arg(QFileInfo(file).fileName()),
                   this);
    text->setObjectName(QStringLiteral("trustText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* fileEdit = shownText(QStringLiteral("trustFileEdit"), tr("File of the program"), file, this);
    auto* hashEdit = shownText(QStringLiteral("trustHashEdit"), tr("SHA-256 of the program"), sha256, this);
    hashEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    hashEdit->setMinimumWidth(hashEdit->fontMetrics().horizontalAdvance(sha256 + QStringLiteral("MM")));

    auto* form = new QFormLayout;
    form->addRow(tr("&File:"), fileEdit);
    form->addRow(tr("&SHA-256:"), hashEdit);
    auto* buttons = new QDialogButtonBox(this);
    auto* yes = buttons->addButton(tr("&Trust and open"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(QStringLiteral("trustButton"));
    yes->setAccessibleName(tr("Trust the program and open it"));
    yes->setToolTip(yes->accessibleName());
    auto* no = buttons->addButton(QDialogButtonBox::Cancel);
    no->setObjectName(QStringLiteral("doNotTrustButton"));
    no->setAccessibleName(tr("Do not open the program"));
    no->setToolTip(no->accessibleName());
    no->setDefault(true);
    no->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

} // namespace unlearn
