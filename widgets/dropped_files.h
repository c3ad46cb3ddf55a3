// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <string>
#include <vector>

class QMainWindow;

namespace unlearn {

class ExperimentFiles;
class ExperimentSession;
struct GivenFiles;

/// Opens what is dropped on the window, or was named when it was started: an experiment, a model, data, or a model and
/// data together. A model or data alone take the place of the experiment's own; together, or while no experiment is
/// open, they begin one. Of a log of runs it is said how to open it: the window keeps the one that it has.
class DroppedFiles : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, which is the window's child and lets it take drops.
    DroppedFiles(QMainWindow& window, ExperimentSession& session, ExperimentFiles& files);

    void open(const std::vector<std::filesystem::path>& paths);

Q_SIGNALS:
    /// They can not be taken, or not now; a whole sentence.
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askForOptions(const GivenFiles& given);
    void take(const std::string& model, const std::string& data);

    QMainWindow& m_window;
    ExperimentSession& m_session;
    ExperimentFiles& m_files;
};

} // namespace unlearn
