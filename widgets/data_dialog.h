// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace unlearn {

class PathEdit;
struct DatasetKind;
struct DatasetSuggestion;

/// Asks for a data set: its kind, the folder or file it lies in, and the options that the kind has.
class DataDialog : public QDialog {
    Q_OBJECT

public:
    explicit DataDialog(QWidget* parent = nullptr);

    /// Proposes what a file or folder can be opened as, of the kinds that are asked for here.
    void fill(const DatasetSuggestion& suggestion);

    /// As openDataset takes it.
    std::string specification() const;

private:
    const DatasetKind& kind() const;
    void check();

    QComboBox* m_kind;
    PathEdit* m_path;
    QLineEdit* m_options;
    QFormLayout* m_form;
    QPushButton* m_ok;
};

} // namespace unlearn
