// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace unlearn {

/// A path that can be typed or browsed for. Whoever writes to a new file asks before one that exists is replaced.
class PathEdit : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder, NewFile };

    PathEdit(Kind kind, const QString& filter, QWidget* parent = nullptr);

    QString path() const;
    /// What is browsed for from now on.
    void setKind(Kind kind);
    QLineEdit* lineEdit() const { return m_edit; }

private:
    void browse();

    Kind m_kind;
    QString m_filter;
    QLineEdit* m_edit;
    QPushButton* m_button;
};

} // namespace unlearn
