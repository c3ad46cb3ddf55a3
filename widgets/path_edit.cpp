// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/path_edit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace unlearn {

PathEdit::PathEdit(Kind kind, const QString& filter, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_filter(filter), m_edit(new QLineEdit(this)),
      m_button(new QPushButton(tr("Browse…"), this))
{
    m_button->setObjectName(QStringLiteral("browseButton"));
    m_button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_edit);
    connect(m_button, &QPushButton::clicked, this, &PathEdit::browse);
    setKind(kind);
}

void PathEdit::setKind(Kind kind)
{
    m_kind = kind;
    m_button->setAccessibleName(kind == Kind::Folder ? tr("Browse for a folder") : tr("Browse for a file"));
    m_button->setToolTip(m_button->accessibleName());
}

QString PathEdit::path() const
{
    return m_edit->text().trimmed();
}

void PathEdit::browse()
{
    auto* dialog =
        new QFileDialog(this, m_kind == Kind::Folder ? tr("Choose a folder") : tr("Choose a file"), path(), m_filter);
    dialog->setObjectName(QStringLiteral("browseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_kind == Kind::NewFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // who writes the file asks, also where it is typed
    } else {
        dialog->setFileMode(m_kind == Kind::File ? QFileDialog::ExistingFile : QFileDialog::Directory);
    }
    connect(dialog, &QFileDialog::fileSelected, m_edit, [this](const QString& path) {
        m_edit->setText(path);
        m_edit->setModified(true); // as where it is typed
    });
    dialog->open();
}

} // namespace unlearn
