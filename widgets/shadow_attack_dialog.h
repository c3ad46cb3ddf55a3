// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_pool.h"
#include "widgets/session/shadow_services.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace unlearn {

class ExperimentSession;

/// Asks which attacks with shadow models are to be made, and with how many of these; says, before anything is trained,
/// how long that takes and how much room.
class ShadowAttackDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShadowAttackDialog(ExperimentSession& session, QWidget* parent = nullptr);

    /// What was chosen, on the models that there are.
    ShadowTask task() const;

private:
    std::vector<ShadowAttack> chosen() const;
    void check();
    void estimate();
    void showOutlook(int models, const ShadowOutlook& outlook);

    ExperimentSession& m_session;
    std::vector<QCheckBox*> m_attacks; ///< in the order of shadowAttacks()
    QSpinBox* m_models;
    QLabel* m_outlook;
    QPushButton* m_start;
    QTimer m_typing; ///< an estimate follows when typing has ended
};

} // namespace unlearn
