// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QComboBox;

namespace unlearn {

class PathEdit;

/// Asks for a model's file and, where the file does not say it, its architecture.
class ModelDialog : public QDialog {
    Q_OBJECT

public:
    explicit ModelDialog(const QString& title, QWidget* parent = nullptr);

    ModelSource source() const;

private:
    PathEdit* m_file;
    QComboBox* m_architecture;
};

} // namespace unlearn
