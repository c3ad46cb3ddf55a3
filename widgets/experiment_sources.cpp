// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiment_sources.h"

#include "widgets/get_data_dialog.h"
#include "widgets/preset_dialog.h"
#include "widgets/session/experiment_session.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QMainWindow>

#include <utility>

namespace unlearn {

ExperimentSources::ExperimentSources(QMainWindow& window, ExperimentSession& session, WindowActions& actions,
                                     DataServices services, std::filesystem::path data, std::filesystem::path models)
    : QObject(&window), m_window(window), m_session(session), m_models(std::move(models)),
      m_data(std::move(services), std::move(data))
{
    connect(actions.getData, &QAction::triggered, this, [this] { showData(); });
    connect(actions.newFromExperiment, &QAction::triggered, this, &ExperimentSources::showPresets);
    connect(&m_data, &PublishedDataModel::changed, this, &ExperimentSources::downloadChanged);
    connect(&m_data, &PublishedDataModel::failed, this, &ExperimentSources::failed);
    connect(&m_data, &PublishedDataModel::gotten, this, [this](int row) {
        Q_EMIT dataGotten(m_data.index(row, PublishedDataModel::Title).data().toString());
        if (m_presetDialog)
            m_presetDialog->check();
    });
}

void ExperimentSources::showData(const std::string& name)
{
    if (!m_dataDialog) {
        m_dataDialog = new GetDataDialog(m_data, &m_window);
        m_dataDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dataDialog, &GetDataDialog::dataChosen, this, &ExperimentSources::dataChosen);
    }
    m_dataDialog->choose(name);
    m_dataDialog->show();
    m_dataDialog->raise();
    m_dataDialog->activateWindow();
}

QString ExperimentSources::downloadUnderWay() const
{
    const auto row = m_data.rowUnderWay();
    return row ? m_data.index(*row, PublishedDataModel::Title).data().toString() : QString();
}

void ExperimentSources::showPresets()
{
    if (!m_presetDialog) {
        m_presetDialog = new PresetDialog(m_session, m_models, &m_window);
        m_presetDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_presetDialog, &PresetDialog::dataWanted, this, &ExperimentSources::showData);
    }
    m_presetDialog->show();
    m_presetDialog->raise();
    m_presetDialog->activateWindow();
}

} // namespace unlearn
