// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace unlearn {

class MomentCache;

/// How much room the cached second moments take, and a button that frees it.
class CacheDialog : public QDialog {
    Q_OBJECT

public:
    explicit CacheDialog(MomentCache& cache, QWidget* parent = nullptr);

private:
    QLabel* m_size;
    QPushButton* m_clear;
};

} // namespace unlearn
