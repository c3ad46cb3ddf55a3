// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/published_data_model.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <string>

class QMainWindow;

namespace unlearn {

class ExperimentSession;
class GetDataDialog;
class PresetDialog;
class WindowActions;

/// The window's commands that bring in what experiments are made of: data sets from their authors, and the paper's
/// experiments.
class ExperimentSources : public QObject {
    Q_OBJECT

public:
    /// data: the folder of data sets. models: the folder that has one for each preset's trained models. Both are made
    /// when they are needed.
    ExperimentSources(QMainWindow& window, ExperimentSession& session, WindowActions& actions, DataServices services,
                      std::filesystem::path data, std::filesystem::path models);

    void showData(const std::string& name = {});
    void showPresets();
    /// The title of the data set that is being downloaded; empty: none is.
    QString downloadUnderWay() const;

Q_SIGNALS:
    /// A new experiment is to have these data.
    void dataChosen(const std::string& specification);
    /// A download has begun, moved or ended.
    void downloadChanged();
    void dataGotten(const QString& title);
    void failed(const QString& sentence);

private:
    QMainWindow& m_window;
    ExperimentSession& m_session;
    std::filesystem::path m_models;
    QPointer<GetDataDialog> m_dataDialog;
    QPointer<PresetDialog> m_presetDialog;
    PublishedDataModel m_data;
};

} // namespace unlearn
