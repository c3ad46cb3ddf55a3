// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QPushButton;
class QSpinBox;

namespace unlearn {

class PathEdit;
struct ForgetSelector;

/// One selection of training samples to be made: its kind, and what that kind needs.
class SelectorForm : public QWidget {
    Q_OBJECT

public:
    explicit SelectorForm(QWidget* parent = nullptr);

    /// counts: training samples of each class.
    void setClasses(const QStringList& names, const std::vector<std::int64_t>& counts);
    void setSeed(std::uint64_t seed);
    /// Beside Add: another way to choose samples.
    void addWay(QPushButton& button);

Q_SIGNALS:
    void added(const unlearn::ForgetSelector& selector);
    void seedEdited(quint64 seed);

private:
    QSpinBox* addNumber(QFormLayout& form, const QString& label, const QString& name, const QString& tip);
    ForgetSelector entered() const;
    void check();
    void limit();

    std::vector<std::int64_t> m_counts;
    QComboBox* m_kind;
    QComboBox* m_class;
    QSpinBox* m_count;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QSpinBox* m_seed;
    PathEdit* m_file;
    QPushButton* m_add;
    QHBoxLayout* m_ways;
};

} // namespace unlearn
