// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QComboBox;
class QPushButton;

namespace unlearn {

class PathEdit;

/// Asks for a data set: its kind and the folder it lies in.
class DataDialog : public QDialog {
    Q_OBJECT

public:
    explicit DataDialog(QWidget* parent = nullptr);

    /// As openDataset takes it.
    std::string specification() const;

private:
    bool needsFolder() const;
    void check();

    QComboBox* m_kind;
    PathEdit* m_folder;
    QPushButton* m_ok;
};

} // namespace unlearn
