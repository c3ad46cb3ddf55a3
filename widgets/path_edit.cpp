// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/path_edit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace unlearn {

PathEdit::PathEdit(Kind kind, const QString& filter, QWidget* parent) : QWidget(parent), m_edit(new QLineEdit(this))
{
    auto* button = new QPushButton(tr("&Browse…"), this);
    button->setObjectName(QStringLiteral("browseButton"));
    button->setAccessibleName(kind == Kind::File ? tr("Browse for a file") : tr("Browse for a folder"));
    button->setToolTip(button->accessibleName());
    button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(button);
    setFocusProxy(m_edit);
    connect(button, &QPushButton::clicked, this, [this, kind, filter] { browse(kind, filter); });
}

QString PathEdit::path() const
{
    return m_edit->text().trimmed();
}

void PathEdit::browse(Kind kind, const QString& filter)
{
    auto* dialog =
        new QFileDialog(this, kind == Kind::File ? tr("Choose a file") : tr("Choose a folder"), path(), filter);
    dialog->setObjectName(QStringLiteral("browseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(kind == Kind::File ? QFileDialog::ExistingFile : QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

} // namespace unlearn
