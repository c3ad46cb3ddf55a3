// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/shadow_services.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;
class QSpinBox;

namespace unlearn {

class ExperimentSession;
class PathEdit;
class RecipeReader;

/// Asks which attacks with shadow models are to be made, and with how many of these; says, before anything is trained,
/// how long that takes and how much room.
class ShadowAttackDialog : public QDialog {
    Q_OBJECT

public:
    /// recipes: read for this dialog alone until that is closed.
    ShadowAttackDialog(ExperimentSession& session, RecipeReader& recipes, QWidget* parent = nullptr);

    /// What was chosen, on the models that there are.
    ShadowTask task() const;

private:
    std::vector<ShadowAttack> chosen() const;
    void check();
    void readRecipe();
    void estimate(std::optional<TrainRecipe> recipe);
    QLayout* buildRecipeRow();
    void showOutlook(const ShadowTask& task, const ShadowTaskOutlook& outlook);

    ExperimentSession& m_session;
    RecipeReader& m_recipes;
    std::vector<QCheckBox*> m_attacks; ///< in the order of shadowAttacks()
    QSpinBox* m_models;
    PathEdit* m_recipeFile;
    std::optional<TrainRecipe> m_recipe; ///< of that file, when it was estimated; nothing: the model's own
    QLabel* m_outlook;
    QPushButton* m_start;
    std::optional<ShadowTask> m_asked; ///< that is being estimated, unless another was chosen since
    QTimer m_typing;                   ///< the recipe is read, and an estimate follows, when typing has ended
};

} // namespace unlearn
