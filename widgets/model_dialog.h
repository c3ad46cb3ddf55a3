// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;

namespace unlearn {

class PathEdit;

/// Asks for a model's file and, where the file does not say it, its architecture.
class ModelDialog : public QDialog {
    Q_OBJECT

public:
    explicit ModelDialog(const QString& title, QWidget* parent = nullptr);

    ModelSource source() const;
    /// For where there may be no trained model yet: a button that closes the dialog and asks for one to be trained.
    void offerTraining();

Q_SIGNALS:
    void trainingWanted();

private:
    PathEdit* m_file;
    QComboBox* m_architecture;
    QDialogButtonBox* m_buttons;
};

} // namespace unlearn
