// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/manual_window.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace unlearn {

ManualWindow::ManualWindow(const std::filesystem::path& contents, QWidget* parent)
    : QWidget(parent, Qt::Window), m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Manual"));
    const QUrl first = QUrl::fromLocalFile(QString::fromStdString(contents.string()));
    m_page->setObjectName(QStringLiteral("manualPage"));
    m_page->setAccessibleName(tr("Page of the manual"));
    m_page->setToolTip(tr("Links lead to other pages"));
    m_page->setOpenExternalLinks(true);

    auto* buttons = new QHBoxLayout;
    const auto addButton = [&](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        buttons->addWidget(button);
        return button;
    };
    auto* back = addButton(QStringLiteral("manualBackButton"), tr("&Back"), tr("The page before"));
    auto* forward = addButton(QStringLiteral("manualForwardButton"), tr("&Forward"), tr("The page that was left"));
    auto* home = addButton(QStringLiteral("manualContentsButton"), tr("&Contents"), tr("The manual's contents"));
    buttons->addStretch();
    auto* outside = addButton(QStringLiteral("manualBrowserButton"), tr("Open in &web browser"),
                              tr("Show this page in the system's web browser"));
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(home, &QPushButton::clicked, m_page, [this, first] { m_page->setSource(first); });
    connect(outside, &QPushButton::clicked, m_page, [this] { QDesktopServices::openUrl(m_page->source()); });

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_page, 1);
    resize(860, 640);
    m_page->setSource(first);
    m_page->setFocus();
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace unlearn
