// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace unlearn {

/// A path that can be typed or browsed for.
class PathEdit : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    PathEdit(Kind kind, const QString& filter, QWidget* parent = nullptr);

    QString path() const;
    QLineEdit* lineEdit() const { return m_edit; }

private:
    void browse(Kind kind, const QString& filter);

    QLineEdit* m_edit;
};

} // namespace unlearn
