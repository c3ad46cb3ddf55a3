// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace unlearn {

class EmbeddingModel;
class FiguresTable;

/// The features of two models in the plane, side by side: the same samples, one highlighted in both and in the table
/// behind them.
class EmbeddingPage : public QWidget {
    Q_OBJECT

public:
    explicit EmbeddingPage(EmbeddingModel& model, QWidget* parent = nullptr);

    QPushButton* dataTableButton() const { return m_dataTable; }

private:
    QWidget* buildChoices();
    QComboBox* addModelBox(const QString& name, const QString& accessibleName);
    void listModels();
    void showWork();

    EmbeddingModel& m_model;
    QComboBox* m_method = nullptr;
    QPushButton* m_embed = nullptr;
    QPushButton* m_stop = nullptr;
    QComboBox* m_left = nullptr;
    QComboBox* m_right = nullptr;
    QPushButton* m_dataTable = nullptr;
    QLabel* m_about = nullptr;
    FiguresTable* m_table = nullptr;
};

} // namespace unlearn
