// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that sets thresholds: by hand, back to the file, and as suggested.
#include "widgets/session/experiment_session.h"
#include "widgets/session/gamma_command.h"
#include "widgets/session/run_note_command.h"

#include <utility>

namespace unlearn {

void ExperimentSession::setLayerGammas(const std::map<std::string, double>& gammas, int gesture)
{
    GammaSettings after = GammaSettings::of(m_plan);
    for (const auto& [layer, gamma] : gammas) {
        if (gamma == after.all)
            after.layers.erase(layer);
        else
            after.layers[layer] = gamma;
    }
    const QString text = gammas.size() == 1 ? tr("Threshold of %1").arg(QString::fromStdString(gammas.begin()->first))
                                            : tr("Thresholds of %n layer(s)", nullptr, static_cast<int>(gammas.size()));
    pushGammas(text, std::move(after), gesture);
}

void ExperimentSession::setAllGammas(double gamma, int gesture)
{
    pushGammas(tr("Threshold of all layers"), {gamma, {}}, gesture);
}

void ExperimentSession::setGammas(const GammaSettings& gammas, const QString& text)
{
    pushGammas(text, gammas, 0);
}

void ExperimentSession::resetLayerGammas(const std::vector<std::string>& layers)
{
    std::map<std::string, double> saved;
    for (const std::string& layer : layers)
        saved[layer] = m_savedPlan.gammaOf(layer);
    setLayerGammas(saved);
}

void ExperimentSession::resetGammas()
{
    pushGammas(tr("Reset of thresholds"), GammaSettings::of(m_savedPlan), 0);
}

void ExperimentSession::suggestGammas(const AdviceOptions& options)
{
    if (!canSuggest())
        return;
    using Suggested = std::vector<LayerAdvice>;
    Job<Suggested> job;
    job.work = [reading = m_reading, spectrum = m_spectrum, threshold = m_plan.threshold, options](const JobContext&) {
        return advise(OutlookTable(reading, *spectrum, threshold), *spectrum, options);
    };
    job.finished = [this, reading = m_reading, threshold = m_plan.threshold](const Suggested& suggested) {
        if (reading != m_reading || threshold != m_plan.threshold) // meanwhile the question has become another one
            return;
        std::map<std::string, LayerAdvice> advice;
        GammaSettings after = GammaSettings::of(m_plan);
        for (std::size_t i = 0; i < suggested.size(); ++i) {
            const std::string& layer = reading->layers[i].layer.name;
            advice[layer] = suggested[i];
            after.layers[layer] = suggested[i].gamma;
        }
        pushGammas(tr("Suggested thresholds"), std::move(after), 0);
        Q_EMIT gammasSuggested(advice);
    };
    job.ended = [this](const JobEnd& jobEnd) {
        if (jobEnd.outcome == JobOutcome::Failed)
            Q_EMIT failed(jobEnd.sentence, jobEnd.code);
    };
    m_fileThread.post(std::move(job));
}

void ExperimentSession::pushGammas(const QString& text, GammaSettings after, int gesture)
{
    GammaSettings before = GammaSettings::of(m_plan);
    if (before == after)
        return;
    m_undo.push(new GammaCommand(
        text, [this](const GammaSettings& gammas) { applyGammas(gammas); }, std::move(before), std::move(after),
        gesture));
}

void ExperimentSession::applyGammas(const GammaSettings& gammas)
{
    m_plan.gamma = gammas.all;
    m_plan.layerGamma = gammas.layers;
    Q_EMIT gammasChanged();
}

void ExperimentSession::forgetGammaSteps()
{
    // A stack gives up all of its commands or none: those that stay are put on it anew, without doing anything.
    std::vector<std::unique_ptr<RunNoteCommand>> notes;
    std::size_t done = 0;
    for (int i = 0; i < m_undo.count(); ++i) {
        const auto* note = dynamic_cast<const RunNoteCommand*>(m_undo.command(i));
        if (!note)
            continue;
        notes.push_back(note->asleep());
        if (i < m_undo.index())
            done = notes.size();
    }
    m_undo.clear();
    std::vector<RunNoteCommand*> kept;
    for (auto& note : notes) {
        kept.push_back(note.get());
        m_undo.push(note.release());
    }
    m_undo.setIndex(static_cast<int>(done));
    for (RunNoteCommand* note : kept)
        note->wake();
}

} // namespace unlearn
