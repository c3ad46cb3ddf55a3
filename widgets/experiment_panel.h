// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scrolled_column.h"
#include "widgets/session/request_count.h"

#include <string>

class QComboBox;
class QPushButton;

namespace unlearn {

struct Dataset;
class DeviceModel;
class ExperimentSession;
class ForgetThumbnails;
class PanelSection;

/// What the experiment consists of, and one button for each part to change it.
class ExperimentPanel : public ScrolledColumn {
    Q_OBJECT

public:
    ExperimentPanel(ExperimentSession& session, DeviceModel& devices, QWidget* parent = nullptr);

    QComboBox* deviceBox() const { return m_deviceBox; }

Q_SIGNALS:
    void deviceChosen(const QString& name);
    /// Other data for the experiment.
    void dataChosen(const std::string& specification);
    /// The user wants to see and change what is to be forgotten.
    void forgetSetWanted();

private:
    void buildDevice(DeviceModel& devices);
    void showExperiment();
    void showModel();
    static QString sampleCounts(const Dataset& dataset);
    static QString sampleSizes(const Dataset& dataset);
    void showData();
    void showForgetSet();
    void showMethod();
    void showReference();
    void enableButtons();
    void changeModel();
    void changeData();
    void changeMethod();
    void addReference();
    void removeReferences();

    ExperimentSession& m_session;
    RequestCount m_inAll;
    PanelSection* m_model = nullptr;
    PanelSection* m_data = nullptr;
    PanelSection* m_forget = nullptr;
    ForgetThumbnails* m_forgotten = nullptr;
    PanelSection* m_method = nullptr;
    PanelSection* m_reference = nullptr;
    PanelSection* m_device = nullptr;
    QComboBox* m_deviceBox = nullptr;
    QList<QPushButton*> m_buttons;
    QPushButton* m_removeReferences = nullptr;
};

} // namespace unlearn
