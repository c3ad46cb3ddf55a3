// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/forget_draft.h"

#include "core/atomic_file.h"
#include "core/data/index_ranges.h"
#include "core/data/matching_images.h"
#include "core/error.h"
#include "core/train/training_note.h"
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/forget_selector.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace unlearn {

namespace {

constexpr auto samplesPrefix = "samples:";

std::shared_ptr<const ForgetPreview> lookAt(const std::shared_ptr<const Dataset>& dataset,
                                            const std::vector<std::string>& selectors, std::uint64_t seed,
                                            const std::filesystem::path& folder)
{
    auto preview = std::make_shared<ForgetPreview>();
    preview->dataset = dataset;
    preview->classCounts.resize(dataset->classNames.size());
    for (const std::int32_t label : dataset->train.labels)
        ++preview->classCounts[static_cast<std::size_t>(label)];
    preview->isForgotten.resize(dataset->train.labels.size());
    preview->histogram.resize(dataset->classNames.size());
    try {
        preview->set = selectForgetSet(*dataset, selectors, seed, folder);
        preview->histogram = preview->set.classHistogram(*dataset);
        for (const std::int64_t index : preview->set.indices())
            preview->isForgotten[static_cast<std::size_t>(index)] = true;
        if (!selectors.empty())
            preview->set.requireProperSubset();
    } catch (const Error& error) {
        preview->refusal = errorText(error);
    }
    return preview;
}

/// Of the experiment's plan, the retrained models whose files say what they were trained without: references of that
/// set alone, and of use again once it is chosen again. Others would be taken for references of any.
std::vector<ModelSource> baselinesThatSay(const Plan& plan, const Experiment& experiment)
{
    std::vector<ModelSource> sources;
    for (std::size_t place = 0; place < experiment.baselines.size(); ++place) {
        if (!leftOutHash(*experiment.baselines[place]).empty())
            sources.push_back(plan.retrained[place]);
    }
    return sources;
}

QStringList classNamesOf(const ExperimentSession& session)
{
    QStringList names;
    if (const auto experiment = session.experiment()) {
        for (const auto& name : experiment->dataset->classNames)
            names << QString::fromStdString(name);
    }
    return names;
}

} // namespace

ForgetDraft::ForgetDraft(ExperimentSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_preview(std::make_shared<const ForgetPreview>())
{
    connect(&session, &ExperimentSession::experimentChanged, this, &ForgetDraft::follow);
    connect(&session, &ExperimentSession::planChanged, this, &ForgetDraft::follow);
    connect(&session, &ExperimentSession::anotherOpened, this, &ForgetDraft::startOver);
    follow();
}

std::vector<ForgetDraft::Selectors> ForgetDraft::requestsOf(const ExperimentSession& session)
{
    const Plan& plan = session.plan();
    return plan.requests.empty() ? std::vector<Selectors>{plan.forget} : plan.requests;
}

void ForgetDraft::follow()
{
    const auto dataset = m_session.experiment() ? m_session.experiment()->dataset : nullptr;
    auto planned = requestsOf(m_session);
    if (dataset == m_dataset && planned == m_planned && m_session.plan().seed == m_plannedSeed)
        return;
    m_dataset = dataset;
    m_planned = std::move(planned);
    m_plannedSeed = m_session.plan().seed;
    discard();
}

void ForgetDraft::startOver()
{
    ++m_experiments;
    if (isModified()) // the data and what was planned are the same
        discard();
}

int ForgetDraft::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(current().size());
}

QVariant ForgetDraft::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::string& text = current()[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(text).left(200);
    if (role != Qt::DisplayRole)
        return {};
    const auto selector = ForgetSelector::parse(text);
    return selector ? selector->description(classNamesOf(m_session)) : QString::fromStdString(text);
}

bool ForgetDraft::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    current().erase(current().begin() + row, current().begin() + row + count);
    endRemoveRows();
    changed();
    return true;
}

void ForgetDraft::append(const ForgetSelector& selector)
{
    const std::string text = selector.text();
    if (std::find(current().begin(), current().end(), text) != current().end())
        return;
    beginInsertRows({}, rowCount(), rowCount());
    current().push_back(text);
    endInsertRows();
    changed();
}

void ForgetDraft::clear()
{
    setCurrent({});
}

void ForgetDraft::setCurrent(Selectors selectors)
{
    if (selectors == current())
        return;
    beginResetModel();
    current() = std::move(selectors);
    endResetModel();
    changed();
}

void ForgetDraft::setSeed(std::uint64_t seed)
{
    if (std::exchange(m_seed, seed) != seed)
        changed();
}

std::string ForgetDraft::samplesText(const std::vector<std::int64_t>& indices) const
{
    const Dataset& dataset = *m_dataset;
    const ForgetSet set =
        dataset.origin ? ForgetSet(indices, *dataset.origin) : ForgetSet(indices, dataset.trainCount());
    return samplesPrefix + indexRangesText(set.numbers());
}

void ForgetDraft::addSamples(const std::vector<std::int64_t>& indices)
{
    if (!m_dataset || indices.empty())
        return;
    // One line for all that is chosen by hand, whatever the number of choices.
    Selectors selectors;
    std::vector<std::int64_t> chosen = indices;
    for (const std::string& selector : current()) {
        if (selector.starts_with(samplesPrefix)) {
            const auto before = selectForgetSet(*m_dataset, std::vector{selector}, m_seed);
            chosen.insert(chosen.end(), before.indices().begin(), before.indices().end());
        } else {
            selectors.push_back(selector);
        }
    }
    selectors.push_back(samplesText(chosen));
    setCurrent(std::move(selectors));
}

void ForgetDraft::takeOutSamples(const std::vector<std::int64_t>& indices)
{
    if (!m_preview->dataset || !isUpToDate() || !m_preview->refusal.isEmpty())
        return;
    std::vector<std::int64_t> out = indices;
    std::sort(out.begin(), out.end());
    std::vector<std::int64_t> left;
    std::ranges::set_difference(m_preview->set.indices(), out, std::back_inserter(left));
    if (left.size() == m_preview->set.indices().size())
        return;
    setCurrent(left.empty() ? Selectors{} : Selectors{samplesText(left)});
}

void ForgetDraft::addMatching(const QStringList& files)
{
    if (!m_dataset || m_matching || files.isEmpty())
        return;
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(file.toStdString());
    Job<MatchedImages> job;
    job.work = [dataset = m_dataset, paths = std::move(paths)](const JobContext& context) {
        return matchImages(*dataset, paths, context);
    };
    job.finished = [this, dataset = m_dataset, experiments = m_experiments](const MatchedImages& found) {
        if (dataset != m_dataset || experiments != m_experiments)
            return;
        addSamples(found.samples);
        QStringList strangers;
        for (const auto& file : found.strangers)
            strangers << QString::fromStdString(file.string());
        Q_EMIT matched(static_cast<int>(found.samples.size()), strangers);
    };
    job.ended = [this](const JobEnd& end) {
        m_matching = false;
        Q_EMIT matchingChanged();
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
    };
    m_matching = true;
    Q_EMIT matchingChanged();
    m_thread.post(std::move(job));
}

void ForgetDraft::setRequest(int request)
{
    if (request < 0 || request >= requestCount() || request == m_request)
        return;
    beginResetModel();
    m_request = request;
    endResetModel();
    changed();
}

void ForgetDraft::addRequest()
{
    beginResetModel();
    m_requests.emplace_back();
    m_request = requestCount() - 1;
    endResetModel();
    changed();
}

void ForgetDraft::removeRequest()
{
    if (requestCount() < 2)
        return;
    beginResetModel();
    m_requests.erase(m_requests.begin() + m_request);
    m_request = std::min(m_request, requestCount() - 1);
    endResetModel();
    changed();
}

bool ForgetDraft::isModified() const
{
    return m_requests != m_planned || m_seed != m_plannedSeed;
}

bool ForgetDraft::canApply() const
{
    if (!isModified() || !isUpToDate() || !m_session.canStart() || !m_preview->refusal.isEmpty())
        return false;
    // An empty request stands for a purged one; a new one would be met by nothing.
    return std::ranges::all_of(m_requests, [this](const Selectors& request) {
        return !request.empty() || std::ranges::find(m_planned, request) != m_planned.end();
    });
}

void ForgetDraft::apply()
{
    if (!canApply())
        return;
    Plan plan = m_session.plan();
    plan.retrained = baselinesThatSay(plan, *m_session.experiment());
    plan.seed = m_seed;
    plan.forget = m_requests.size() == 1 ? m_requests.front() : Selectors{};
    plan.requests = m_requests.size() == 1 ? std::vector<Selectors>{} : m_requests;
    m_session.changePlan(std::move(plan));
}

void ForgetDraft::discard()
{
    beginResetModel();
    m_requests = m_planned;
    m_seed = m_plannedSeed;
    m_request = std::min(m_request, requestCount() - 1);
    endResetModel();
    changed();
}

void ForgetDraft::changed()
{
    Q_EMIT edited();
    look();
}

void ForgetDraft::look()
{
    if (!m_dataset) {
        m_preview = std::make_shared<const ForgetPreview>();
        Q_EMIT previewChanged();
        return;
    }
    using Preview = std::shared_ptr<const ForgetPreview>;
    Job<Preview> job;
    job.work = [dataset = m_dataset, selectors = current(), seed = m_seed, folder = m_session.plan().folder](
                   const JobContext&) { return lookAt(dataset, selectors, seed, folder); };
    job.finished = [this](Preview preview) {
        if (m_pending == 1) // older ones are of what has been edited since
            m_preview = std::move(preview);
    };
    job.ended = [this](const JobEnd& end) {
        --m_pending;
        if (end.outcome == JobOutcome::Failed)
            Q_EMIT failed(end.sentence);
        if (m_pending == 0)
            Q_EMIT previewChanged();
    };
    ++m_pending;
    m_thread.post(std::move(job));
}

void ForgetDraft::exportTo(const QString& file)
{
    Job<bool> job;
    job.work = [preview = m_preview, path = file.toStdString(),
                note = m_session.services().noteFile](const JobContext& context) {
        const std::vector<std::int64_t>& numbers = preview->set.numbers();
        if (preview->dataset) // the experiment may have been closed while the file was chosen
            note({.dataHash = preview->dataset->hash, .forgetHash = preview->set.hash()}, path, context);
        const bool json = path.ends_with(".json");
        std::string text = json ? "[" : "";
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (i > 0)
                text += json ? ", " : "\n";
            text += std::to_string(numbers[i]);
        }
        text += json ? "]\n" : "\n";
        AtomicFile out(path);
        out.write(text);
        out.commit();
        return true;
    };
    job.finished = [this, file](bool) { Q_EMIT exported(file); };
    ++m_exports;
    job.ended = [this](const JobEnd& end) {
        --m_exports;
        for (const QString& sentence : m_thread.takeSentences(end))
            Q_EMIT failed(sentence);
    };
    m_thread.post(std::move(job));
}

} // namespace unlearn
