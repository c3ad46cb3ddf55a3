// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dropped_files.h"

#include "core/error.h"
#include "widgets/data_dialog.h"
#include "widgets/experiment_files.h"
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/given_files.h"

#include <QDropEvent>
#include <QMainWindow>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

bool holdsFiles(const QMimeData& data)
{
    const auto urls = data.urls();
    return !urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile);
}

std::vector<std::filesystem::path> filesIn(const QMimeData& data)
{
    std::vector<std::filesystem::path> files;
    const auto urls = data.urls();
    for (const QUrl& url : urls)
        files.emplace_back(url.toLocalFile().toStdString());
    return files;
}

} // namespace

DroppedFiles::DroppedFiles(QMainWindow& window, ExperimentSession& session, ExperimentFiles& files)
    : QObject(&window), m_window(window), m_session(session), m_files(files)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DroppedFiles::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // a QDragEnterEvent is one, too
    if (!holdsFiles(*drop->mimeData())) {
        drop->ignore();
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        open(filesIn(*drop->mimeData()));
    return true;
}

void DroppedFiles::open(const std::vector<std::filesystem::path>& paths)
{
    GivenFiles given;
    try {
        given = sortGivenFiles(paths);
    } catch (const Error& error) {
        Q_EMIT refused(errorText(error));
        return;
    }
    if (given.log) {
        Q_EMIT refused(
            tr("%1 is a log of runs: a window of its own shows it when the program is started with this file, "
               "and Tools > Merge a log of runs takes its runs into the log of this window.")
                .arg(QString::fromStdString(given.log->string())));
        return;
    }
    if (given.plan) {
        m_files.open(*given.plan);
        return;
    }
    if (!given.model && !given.data)
        return;
    if (m_session.experiment() && !m_session.canStart()) {
        const auto& first = given.model ? *given.model : given.data->path;
        Q_EMIT refused(tr("%1 was not taken: a job is running. Drop it again when the job has ended.")
                           .arg(QString::fromStdString(first.string())));
        return;
    }
    if (given.data && given.data->asksForOptions)
        askForOptions(given);
    else
        take(given.model ? given.model->string() : std::string(),
             given.data ? given.data->specification() : std::string());
}

void DroppedFiles::askForOptions(const GivenFiles& given)
{
    auto* dialog = new DataDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->fill(*given.data);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, model = given.model ? given.model->string() : std::string()] {
                take(model, dialog->specification());
            });
    dialog->open();
}

void DroppedFiles::take(const std::string& model, const std::string& data)
{
    if (!model.empty() && !data.empty()) {
        m_files.beginWithBoth(data, {.file = model, .architecture = {}, .hash = {}});
        return;
    }
    if (!m_session.experiment()) {
        if (data.empty())
            m_files.beginWithModel({.file = model, .architecture = {}, .hash = {}});
        else
            m_files.beginWith(data);
        return;
    }
    if (!data.empty()) {
        m_files.changeData(data);
        return;
    }
    Plan plan = m_session.plan();
    plan.model = {.file = model, .architecture = {}, .hash = {}};
    m_session.changePlan(std::move(plan));
}

} // namespace unlearn
