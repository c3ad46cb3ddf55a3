// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiment_files.h"

#include "widgets/button_names.h"
#include "widgets/data_dialog.h"
#include "widgets/model_dialog.h"
#include "widgets/question_box.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/forget_draft.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QFileDialog>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

#include <system_error>
#include <utility>

namespace unlearn {

ExperimentFiles::ExperimentFiles(QMainWindow& window, ExperimentSession& session, WindowActions& actions,
                                 Settings& settings, std::filesystem::path example)
    : QObject(&window), m_window(window), m_session(session), m_actions(actions), m_settings(settings),
      m_example(std::move(example))
{
    const auto askForBoth = [this] { askForData([this](const std::string& data) { askForModel(data); }); };
    connect(actions.newExperiment, &QAction::triggered, this, [this, askForBoth] { askBeforeNew(askForBoth); });
    connect(actions.open, &QAction::triggered, this, &ExperimentFiles::askWhatToOpen);
    connect(actions.openExample, &QAction::triggered, this, [this] { open(m_example); });
    connect(&actions, &WindowActions::recentFileChosen, this,
            [this](const QString& file) { open(file.toStdString()); });
    connect(actions.save, &QAction::triggered, this, &ExperimentFiles::save);
    connect(actions.saveAs, &QAction::triggered, this, &ExperimentFiles::askWhereToSave);
    using Session = ExperimentSession;
    for (const auto changed : {&Session::planChanged, &Session::gammasChanged, &Session::planSaved})
        connect(&session, changed, this, &ExperimentFiles::showTitle);
    for (const auto changed : {&Session::experimentChanged, &Session::planSaved})
        connect(&session, changed, this, &ExperimentFiles::followFile);
    actions.openExample->setEnabled(!m_example.empty());
    showTitle();
}

bool ExperimentFiles::asksBeforeStopping() const
{
    return m_session.isWorking() && m_settings.preferences.asksBeforeStopping;
}

bool ExperimentFiles::asksBeforeLosing() const
{
    return m_session.isModified() && m_settings.preferences.asksBeforeLosing;
}

QStringList ExperimentFiles::draftLosses() const
{
    QStringList losses;
    if (!m_draft || !m_settings.preferences.asksBeforeLosing)
        return losses;
    if (m_draft->isModified())
        losses << tr("The forget set on page Samples has changes that are not applied. They would be lost.");
    if (m_draft->isMatching())
        losses << tr("Images are being looked for among the samples. What is found of them would be lost.");
    return losses;
}

void ExperimentFiles::beginWith(const std::string& data)
{
    askBeforeNew([this, data] { askForModel(data); });
}

void ExperimentFiles::beginWithBoth(const std::string& data, const ModelSource& model)
{
    askBeforeNew([this, data, model] { begin(data, model); });
}

void ExperimentFiles::beginWithModel(const ModelSource& model)
{
    askBeforeNew([this, model] { askForData([this, model](const std::string& data) { begin(data, model); }); });
}

void ExperimentFiles::changeData(const std::string& data)
{
    const auto change = [this, data] {
        Plan plan = m_session.plan();
        plan.data = data;
        plan.dataHash.clear();
        m_session.changePlan(std::move(plan));
    };
    const QStringList losses = draftLosses(); // of the same data, too: they may be others on disk by now
    if (losses.isEmpty())
        change();
    else
        askBefore(losses.join(QLatin1Char(' ')), tr("&Change all the same"), change);
}

void ExperimentFiles::askBeforeNew(const std::function<void()>& then)
{
    QStringList losses;
    if (asksBeforeStopping())
        losses << tr("A job is running. A new experiment stops it.");
    if (asksBeforeLosing())
        losses << tr("The experiment has changes that are not saved. A new one loses them.");
    losses << draftLosses();
    if (losses.isEmpty())
        then();
    else
        askBefore(losses.join(QLatin1Char(' ')), tr("&New all the same"), then);
}

void ExperimentFiles::askForData(const std::function<void(const std::string&)>& then)
{
    auto* dialog = new DataDialog(&m_window);
    dialog->setWindowTitle(tr("New experiment: data set"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, then] { then(dialog->specification()); });
    dialog->open();
}

void ExperimentFiles::askForModel(const std::string& data)
{
    auto* dialog = new ModelDialog(tr("New experiment: model"), &m_window);
    dialog->offerTraining();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ModelDialog::trainingWanted, this, [this, data] { Q_EMIT trainingWanted(data); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, data] { begin(data, dialog->source()); });
    dialog->open();
}

void ExperimentFiles::begin(const std::string& data, const ModelSource& model)
{
    Plan plan;
    plan.data = data;
    plan.model = model;
    plan.folder = std::filesystem::current_path(); // what was typed may be relative
    m_session.newPlan(withAbsolutePaths(std::move(plan)));
}

void ExperimentFiles::open(const std::filesystem::path& file)
{
    askBeforeOpening([this, file] { m_session.openPlan(file); });
}

void ExperimentFiles::askBeforeOpening(const std::function<void()>& then)
{
    QStringList losses;
    if (asksBeforeLosing())
        losses << tr("The experiment has changes that are not saved. Opening another one loses them.");
    const QStringList draft = draftLosses();
    losses << draft;
    QString yes = draft.isEmpty() ? tr("&Open without saving") : tr("&Open all the same");
    if (asksBeforeStopping()) {
        losses.prepend(tr("A job is running. Opening another experiment stops it."));
        yes = tr("Stop and &open");
    }
    if (losses.isEmpty())
        then();
    else
        askBefore(losses.join(QLatin1Char(' ')), yes, then);
}

void ExperimentFiles::askWhatToOpen()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open an experiment"),
                                   QString::fromStdString(m_session.planFile().parent_path().string()),
                                   tr("Experiments (*.unlearn.json);;JSON files (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { open(file.toStdString()); });
    dialog->open();
}

void ExperimentFiles::save()
{
    if (m_session.planFile().empty() || m_session.planFile() == m_example)
        askWhereToSave();
    else
        m_session.savePlan(m_session.planFile());
}

void ExperimentFiles::askWhereToSave()
{
    auto* dialog = new QFileDialog(&m_window, tr("Save the experiment"), QString(),
                                   tr("Experiments (*.unlearn.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("unlearn.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_session.savePlan(file.toStdString()); });
    dialog->open();
}

void ExperimentFiles::askBefore(const QString& question, const QString& yes, const std::function<void()>& then)
{
    unlearn::askBefore(m_window, tr("Unlearning Workbench"), question, yes, then);
}

void ExperimentFiles::followFile()
{
    const auto& file = m_session.planFile();
    if (file.empty() || file == m_example)
        return;
    m_settings.addRecentFile(QString::fromStdString(file.string()));
    m_actions.showRecentFiles(m_settings.recentFiles);
}

void ExperimentFiles::showTitle()
{
    const auto& file = m_session.planFile();
    const QString name = !file.empty() ? QString::fromStdString(file.filename().string())
        : m_session.experiment()       ? tr("New experiment")
                                       : tr("No experiment");
    m_window.setWindowTitle(tr("%1[*] – Unlearning Workbench").arg(name));
    m_window.setWindowModified(m_session.isModified());
}

void ExperimentFiles::guard(const std::filesystem::path& folder)
{
    const auto recovered = Recovery::find(folder);
    m_recovery = std::make_unique<Recovery>(m_session, folder);
    if (recovered)
        askToRecover(*recovered);
}

void ExperimentFiles::askToRecover(const RecoveredPlan& recovered)
{
    const QString name = QString::fromStdString(recovered.planFile.filename().string());
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unlearning Workbench"),
                                name.isEmpty() ? tr("The workbench ended before a new experiment was saved.")
                                               : tr("The workbench ended before changes to %1 were saved.").arg(name),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("questionBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What is left for later is offered again at the next start."));
    auto* accept = box->addButton(tr("&Recover them"), QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("acceptButton"));
    auto* discard = box->addButton(tr("&Discard them"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discardButton"));
    auto* later = box->addButton(tr("&Later"), QMessageBox::RejectRole);
    later->setObjectName(QStringLiteral("laterButton"));
    box->setDefaultButton(accept);
    box->setEscapeButton(later); // nothing is lost but by the button that says so
    nameStandardButtons(*box);
    connect(box, &QMessageBox::buttonClicked, this, [this, accept, discard, recovered](QAbstractButton* clicked) {
        if (clicked == discard)
            Recovery::discard(recovered);
        else if (clicked == accept) // a window that was made anew has an experiment by now
            askBeforeOpening([this, recovered] { recover(recovered); });
    });
    box->open();
}

void ExperimentFiles::forgetSelectors(const std::vector<std::string>& selectors)
{
    if (m_recovery)
        m_recovery->purge(selectors);
}

void ExperimentFiles::recover(const RecoveredPlan& recovered)
{
    std::error_code ignored;
    const bool isNew = recovered.planFile.empty();
    if (isNew || !std::filesystem::exists(recovered.planFile, ignored)) {
        const Plan plan = withAbsolutePaths(recovered.plan);
        if (!isNew)
            Q_EMIT noticed(tr("%1 is not there any more: what was recovered of it is a new experiment, which is not "
                              "saved yet.")
                               .arg(QString::fromStdString(recovered.planFile.string())));
        discardOnceOpen(recovered, plan);
        m_session.newPlan(plan);
        return;
    }
    // First the file as it is, so that the changes are changes to it.
    auto* once = new QObject(this);
    connect(&m_session, &ExperimentSession::experimentChanged, once, [this, once, recovered] {
        if (m_session.planFile() != recovered.planFile)
            return;
        once->deleteLater();
        // The session is still telling of the file: it takes the changes when it is done.
        QMetaObject::invokeMethod(
            this, [this, recovered] { m_session.changePlan(recovered.plan); }, Qt::QueuedConnection);
        disconnect(&m_session, nullptr, once, nullptr);
    });
    discardOnceOpen(recovered, recovered.plan);
    m_session.openPlan(recovered.planFile);
}

void ExperimentFiles::discardOnceOpen(const RecoveredPlan& recovered, const Plan& plan)
{
    auto* once = new QObject(this);
    connect(&m_session, &ExperimentSession::planChanged, once, [this, once, recovered, plan] {
        if (m_session.plan() != plan)
            return;
        Recovery::discard(recovered);
        once->deleteLater();
    });
}

} // namespace unlearn
