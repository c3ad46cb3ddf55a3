// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel_section.h"

#include "widgets/button_names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace unlearn {

PanelSection::PanelSection(const QString& name, const QString& heading, QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(heading, this)), m_value(new QLabel(this)), m_details(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    setObjectName(name + QStringLiteral("Section"));
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_value->setObjectName(name + QStringLiteral("Value"));
    m_details->setObjectName(name + QStringLiteral("Details"));
    m_details->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_value, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setIndent(10);
        if (isRightToLeft()) // else a name in Latin letters would stand at the other side
            label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    m_buttons->addWidget(m_heading, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(m_buttons);
    layout->addWidget(m_value);
    layout->addWidget(m_details);
}

void PanelSection::setValue(const QString& value, const QString& details)
{
    // An accessible name takes the place of a label's text, so it says the text, too.
    const QString heading = withoutMnemonic(m_heading->text());
    m_value->setText(value);
    m_value->setAccessibleName(tr("%1: %2").arg(heading, value));
    m_value->setVisible(!value.isEmpty());
    m_details->setText(details);
    m_details->setAccessibleName(tr("Details of %1: %2").arg(heading, details));
    m_details->setVisible(!details.isEmpty());
}

QPushButton* PanelSection::addButton(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void PanelSection::addWidget(QWidget* widget)
{
    m_heading->setBuddy(widget);
    layout()->addWidget(widget);
}

} // namespace unlearn
