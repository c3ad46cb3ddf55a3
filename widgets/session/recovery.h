// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "widgets/session/job_thread.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

class ExperimentSession;

/// Changes to an experiment that a window which ended without closing had not saved.
struct RecoveredPlan {
    std::filesystem::path planFile; ///< that they are changes to
    Plan plan;
    std::filesystem::path file; ///< that they were kept in
};

/// Keeps what is not saved in a file of this process, so that a crash loses seconds at most; a window that closes takes
/// the file away. Several windows may share a folder: each locks its own.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// A folder that can not be written to keeps nothing, and says nothing: the experiment itself is not at stake.
    Recovery(ExperimentSession& session, const std::filesystem::path& folder, QObject* parent = nullptr);
    ~Recovery() override;

    /// The newest that is left of windows that are gone; what can not be read is removed.
    static std::optional<RecoveredPlan> find(const std::filesystem::path& folder);
    static void discard(const RecoveredPlan& recovered);

    /// Takes these selectors out of what windows that are gone have left, and what the session knows as purged out of
    /// what is kept. Wherever they name samples of other data, a recovered experiment chooses its forget set anew.
    void purge(const std::vector<std::string>& selectors);

    const std::filesystem::path& file() const { return m_file; }

private:
    void keep();

    ExperimentSession& m_session;
    std::filesystem::path m_file;
    QLockFile m_lock;
    QTimer m_timer;
    std::unique_ptr<JobThread> m_thread;
};

} // namespace unlearn
