// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/experiment_services.h"
#include "widgets/session/folder_size.h"

#include <QWidget>

#include <filesystem>

class QFormLayout;
class QLabel;
class QPushButton;

namespace unlearn {

class MomentCache;

/// Where the workbench keeps things on disk.
struct StoragePlaces {
    std::filesystem::path data;  ///< logs, models, weights, and all the rest
    std::filesystem::path cache; ///< what can be computed again
};

/// Where things are kept and how much room they take, with buttons that clear the parts of the cache, having asked.
class StorageForm : public QWidget {
    Q_OBJECT

public:
    StorageForm(StoragePlaces places, MomentCache& cache, QWidget* parent = nullptr);

private:
    /// A label for its size, and a button that clears it.
    struct PartRow {
        QLabel* size = nullptr;
        QPushButton* clear = nullptr;
    };

    static PartRow addPart(QFormLayout& form, const QString& title, const QString& labelName, const QString& labelSaid,
                           QPushButton* clear);
    static void showSize(const PartRow& row, const CacheSize& taken);
    void askToClear(CachePart part);

    StoragePlaces m_places;
    MomentCache& m_cache;
    FolderSize m_dataSize;
    QLabel* m_dataLabel;
    PartRow m_moments;
    PartRow m_shadowModels;
};

} // namespace unlearn
