// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/lab_points_model.h"
#include "widgets/session/projection_lab.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace unlearn {

class GammaEditor;
class ProjectionLabPlot;

/// A place to see what projected-gradient unlearning does: prepared lessons on a scene that answers to every drag, with
/// the numbers in words.
class ProjectionLabWindow : public QDialog {
    Q_OBJECT

public:
    explicit ProjectionLabWindow(QWidget* parent = nullptr);

    ProjectionLab& lab() { return m_lab; }
    ProjectionLabPlot* plot() const { return m_plot; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildScene();
    QWidget* buildControls();
    QLayout* buildButtons();
    void showState();
    void showPlaying();

    ProjectionLab m_lab;
    LabPointsModel m_points{m_lab};
    ProjectionLabPlot* m_plot = nullptr;
    QComboBox* m_lesson = nullptr;
    QTextBrowser* m_text = nullptr;
    GammaEditor* m_gamma = nullptr;
    QLabel* m_directions = nullptr;
    QLabel* m_eigenvalues = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_reset = nullptr;
    QCheckBox* m_tableBox = nullptr;
};

} // namespace unlearn
