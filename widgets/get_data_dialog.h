// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QLabel;
class QProgressBar;
class QPushButton;

namespace unlearn {

class FiguresTable;
class PathEdit;
class PublishedDataModel;

/// Downloads data sets. The download belongs to the model: it goes on when the dialog is closed.
class GetDataDialog : public QDialog {
    Q_OBJECT

public:
    explicit GetDataDialog(PublishedDataModel& model, QWidget* parent = nullptr);

    /// Makes a data set the current one; a name that is not in the list changes nothing.
    void choose(const std::string& name);

Q_SIGNALS:
    /// A new experiment is to have these data.
    void dataChosen(const std::string& specification);

private:
    int currentRow() const;
    void say(const QString& sentence);
    void showState();
    void showProgress();
    void use();

    PublishedDataModel& m_model;
    FiguresTable* m_table;
    PathEdit* m_folder;
    QLabel* m_page;
    QLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_get;
    QPushButton* m_stop;
    QPushButton* m_use;
};

} // namespace unlearn
