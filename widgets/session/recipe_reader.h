// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/recipe.h"
#include "widgets/session/job_thread.h"

#include <QObject>
#include <QString>

#include <filesystem>

namespace unlearn {

/// Reads training recipes that files hold; in a thread of its own, since the disk may be slow.
class RecipeReader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with recipeRead or failed, unless another one is asked for or stop() is called first.
    void read(const std::filesystem::path& file);
    /// What was asked for is not answered any more.
    void stop();

Q_SIGNALS:
    void recipeRead(const unlearn::TrainRecipe& recipe);
    void failed(const QString& sentence);

private:
    JobId m_last;
    JobThread m_thread; ///< last: ends first
};

} // namespace unlearn
