// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <set>

namespace unlearn {

/// A job beside those of the session.
enum class SideJob { Report, LogExport, LogMerge, Purge, Embedding, Download };

/// Which jobs go on beside those of the session: whoever knows of one sets it, and whoever minds follows it.
class SideJobs : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::set<SideJob>& underWay() const { return m_underWay; }
    /// What is said already changes nothing. Jobs of a kind that follow one another by themselves count as one.
    void set(SideJob job, bool goesOn);
    /// What became of it, a sentence: told before its end is, or right after it.
    void setResult(SideJob job, const QString& sentence) { m_results[job] = sentence; }
    /// Empty: nothing was told of it since it began.
    QString result(SideJob job) const;

Q_SIGNALS:
    void began(unlearn::SideJob job);
    void ended(unlearn::SideJob job);

private:
    std::set<SideJob> m_underWay;
    std::map<SideJob, QString> m_results;
};

} // namespace unlearn
