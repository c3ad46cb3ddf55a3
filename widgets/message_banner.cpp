// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_banner.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace unlearn {

namespace {

/// An alert, which screen readers say when it comes without being asked for it.
QAccessibleInterface* accessibleBanner(const QString& /*className*/, QObject* object)
{
    auto* banner = qobject_cast<MessageBanner*>(object);
    return banner ? new QAccessibleWidget(banner, QAccessible::AlertMessage) : nullptr;
}

} // namespace

MessageBanner::MessageBanner(QWidget* parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    QAccessible::installFactory(accessibleBanner); // once; it knows those that it has
    setObjectName(QStringLiteral("messageBanner"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("bannerCloseButton"));
    close->setText(tr("Dis&miss"));
    close->setAccessibleName(tr("Dismiss the message"));
    close->setToolTip(tr("Hide this message; Messages keeps it"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
}

void MessageBanner::display(MessageKind kind, const QString& sentence)
{
    const auto icon = kind == MessageKind::Error ? QStyle::SP_MessageBoxCritical
        : kind == MessageKind::Warning           ? QStyle::SP_MessageBoxWarning
                                                 : QStyle::SP_MessageBoxInformation;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(size));
    m_icon->setAccessibleName(MessagesModel::kindTitle(kind));
    m_text->setText(sentence);
    setAccessibleName(tr("%1: %2", "kind and text of a message").arg(MessagesModel::kindTitle(kind), sentence));
    show();
}

} // namespace unlearn
