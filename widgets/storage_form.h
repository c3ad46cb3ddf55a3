// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/folder_size.h"

#include <QWidget>

#include <filesystem>

class QLabel;
class QPushButton;

namespace unlearn {

class MomentCache;

/// Where the workbench keeps things on disk.
struct StoragePlaces {
    std::filesystem::path data;  ///< logs, models, weights, and all the rest
    std::filesystem::path cache; ///< what can be computed again
};

/// Where things are kept and how much room they take, with a button that clears the cache, having asked.
class StorageForm : public QWidget {
    Q_OBJECT

public:
    StorageForm(StoragePlaces places, MomentCache& cache, QWidget* parent = nullptr);

private:
    void askToClear();

    StoragePlaces m_places;
    MomentCache& m_cache;
    FolderSize m_dataSize;
    QLabel* m_dataLabel;
    QLabel* m_cacheLabel;
    QPushButton* m_clear;
};

} // namespace unlearn
