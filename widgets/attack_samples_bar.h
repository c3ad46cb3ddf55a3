// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/recipe_reader.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace unlearn {

class ExperimentSession;

/// Which samples attacks tell apart, and the way to attacks with shadow models.
class AttackSamplesBar : public QWidget {
    Q_OBJECT

public:
    explicit AttackSamplesBar(ExperimentSession& session, QWidget* parent = nullptr);

private:
    void showChoice();
    void choose();
    void askForShadows();

    ExperimentSession& m_session;
    QComboBox* m_positives;
    QComboBox* m_negatives;
    QPushButton* m_shadows;
    RecipeReader m_recipes; ///< for the dialog, which would wait for a slow disk when it is closed
};

} // namespace unlearn
