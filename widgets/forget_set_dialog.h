// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace unlearn {

class PathEdit;
struct ForgetSelector;

/// Edits the forget set as a list of selections whose union is forgotten.
class ForgetSetDialog : public QDialog {
    Q_OBJECT

public:
    ForgetSetDialog(const QStringList& classNames, int trainCount, const std::vector<std::string>& selectors,
                    std::uint64_t seed, QWidget* parent = nullptr);

    std::vector<std::string> selectors() const;
    std::uint64_t seed() const;

private:
    QWidget* buildEditor(int trainCount, std::uint64_t seed);
    ForgetSelector entered() const;
    void append(const std::string& selector);
    void check();

    QStringList m_classNames;
    QListWidget* m_list;
    QComboBox* m_kind;
    QComboBox* m_class;
    QSpinBox* m_count;
    QSpinBox* m_seed;
    PathEdit* m_file;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_ok;
};

} // namespace unlearn
