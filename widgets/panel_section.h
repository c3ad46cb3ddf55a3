// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace unlearn {

/// One part of the experiment panel: a heading, what is loaded, details, and the buttons that change it.
class PanelSection : public QWidget {
    Q_OBJECT

public:
    /// name: of the objects inside, such as "model" for "modelValue".
    PanelSection(const QString& name, const QString& heading, QWidget* parent = nullptr);

    void setValue(const QString& value, const QString& details);
    QPushButton* addButton(const QString& name, const QString& text, const QString& toolTip);
    void addWidget(QWidget* widget);

private:
    QLabel* m_heading;
    QLabel* m_value;
    QLabel* m_details;
    QHBoxLayout* m_buttons;
};

} // namespace unlearn
