// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/moments.h"

#include "core/compute_device.h"
#include "core/error.h"
#include "core/experiment/request_file.h"
#include "core/printable_text.h"
#include "core/spectrum/moment_hold.h"
#include "core/spectrum/spectrum_cache.h"
#include "core/stopwatch.h"

#include <algorithm>

namespace unlearn {
namespace {

/// Where a plan's data lie; empty where its text can not stand in a file, and for data that are in none.
std::string dataLocation(const Plan& plan)
{
    try {
        std::error_code ignored;
        const std::string place =
            std::filesystem::absolute(planDataLocation(plan.data, plan.folder), ignored).lexically_normal().string();
        return printableText(place, std::string::npos) == place ? place : std::string();
    } catch (const Error&) {
        return {};
    }
}

/// Finds or makes the moments of one experiment.
class MomentMaker {
public:
    MomentMaker(const Experiment& experiment, const std::filesystem::path& cacheFolder, const JobContext& context,
                MomentOrigin origin)
        : m_experiment(experiment), m_context(context), m_origin(origin), m_cacheFolder(cacheFolder),
          m_cache(cacheFolder), m_device(computeDevice(context.device)), m_numbers(spectrumNumbers(experiment)),
          m_key(momentKey(*experiment.model, *experiment.dataset, m_numbers))
    {
    }

    ExperimentMoments make()
    {
        ExperimentMoments moments;
        const Stopwatch watch;
        moments.base = base(moments.fromCache);
        moments.baseSeconds = moments.fromCache ? 0.0 : watch.seconds() - m_keepingSeconds;
        const Stopwatch requestWatch;
        moments.request = momentsOf(m_experiment.request);
        moments.requestSeconds = moments.request ? requestWatch.seconds() : 0.0;
        return moments;
    }

    void writeFull(const std::filesystem::path& file)
    {
        bool ignored = false;
        writeMomentFile(file, m_key, full(ignored), momentSource(m_experiment));
    }

private:
    SecondMoments base(bool& fromCache)
    {
        const auto& chain = m_experiment.chain;
        fromCache = true;
        if (chain) {
            if (auto kept = m_cache.find(chain->retainedMoment, layers(), m_context))
                return *std::move(kept);
            if (!chain->forgottenBefore)
                throw Error(
                    ErrorCode::FileMissing,
                    "The moment that the request before retained is not in the cache, and the samples that it "
                    "forgot are not here to make it again",
                    {.file = (chain->retainedMoment.empty() ? m_cacheFolder : m_cache.fileOf(chain->retainedMoment))
                                 .string(),
                     .field = "run " + std::to_string(chain->previous.value),
                     .expected = "its retained moment, which \"unlearn export-request --after RUN\" keeps "
                                 "while the training data are here, or the samples that it forgot",
                     .found = "neither"});
        }
        SecondMoments moments = full(fromCache);
        if (!chain)
            return moments;
        const std::optional<SecondMoments> before = momentsOf(*chain->forgottenBefore);
        return before ? moments.without(*before) : moments;
    }

    SecondMoments full(bool& fromCache)
    {
        const Plan& plan = m_experiment.plan;
        fromCache = true;
        if (!plan.momentsFile.empty())
            return readMomentFile(plan.folder / plan.momentsFile, m_key, layers());
        if (auto cached = m_cache.find(m_key, layers(), m_context))
            return *std::move(cached);
        if (m_experiment.dataset->origin || m_origin == MomentOrigin::FilesOnly)
            throw Error(ErrorCode::FileMissing,
                        "The second moments of the training data are not in the cache, and the data are not here to "
                        "make them",
                        {.file = m_cache.fileOf(m_key).string(),
                         .field = "moments",
                         .expected = "a file written by \"unlearn spectrum --moments FILE\" with these weights, data, "
                                     "seed and number of images",
                         .found = "nothing"});
        fromCache = false;
        const std::unique_ptr<FolderHold> held = holdCache();
        const Dataset& data = *m_experiment.dataset;
        SecondMoments moments =
            computeMoments(network(), ImageBatches(data, data.train, m_numbers, m_device), m_context, "gram");
        if (!held)
            return moments;
        const Stopwatch watch;
        try {
            MomentSource source = momentSource(m_experiment);
            source.dataLocation = dataLocation(plan);
            m_cache.store(m_key, moments, source);
        } catch (const Error& error) { // hours of work are worth more than their copy
            tellNotKept(error);
        }
        m_keepingSeconds = watch.seconds();
        return moments;
    }

    /// Nothing where there is no cache, or where none can be had, which is told: then nothing may be stored.
    std::unique_ptr<FolderHold> holdCache() const
    {
        if (m_cacheFolder.empty())
            return nullptr;
        return tryToHoldMoments(m_cacheFolder, m_context, [this](const Error& why) { tellNotKept(why); });
    }

    void tellNotKept(const Error& why) const
    {
        m_context.tell(withReason(translatable("Core", "%1; the spectrum is not kept for the next time"), why));
    }

    /// Of those samples of the set that went into the full moment.
    std::optional<SecondMoments> momentsOf(const ForgetSet& set)
    {
        std::vector<std::int64_t> indices;
        for (std::size_t i = 0; i < set.indices().size(); ++i) {
            if (std::ranges::binary_search(m_numbers, set.numbers()[i]))
                indices.push_back(set.indices()[i]);
        }
        if (indices.empty())
            return std::nullopt;
        const Dataset& data = *m_experiment.dataset;
        return computeMoments(network(), ImageBatches(data, data.train, indices, m_device), m_context, "gram-forget");
    }

    std::vector<LayerInfo> layers() const { return m_experiment.model->layers(); }

    Network& network()
    {
        if (!m_network)
            m_network = copyNetwork(*m_experiment.model, m_device);
        return *m_network;
    }

    const Experiment& m_experiment;
    const JobContext& m_context;
    MomentOrigin m_origin;
    std::filesystem::path m_cacheFolder;
    SpectrumCache m_cache;
    torch::Device m_device;
    std::vector<std::int64_t> m_numbers;
    std::string m_key;
    std::shared_ptr<Network> m_network;
    double m_keepingSeconds = 0.0; ///< what the cache took to write the full moment: seconds for a wide layer
};

} // namespace

std::vector<std::int64_t> spectrumNumbers(const Experiment& experiment)
{
    return drawIndices(experiment.dataset->trainCount(), experiment.plan.spectrumImages, experiment.plan.seed);
}

MomentSource momentSource(const Experiment& experiment)
{
    return {experiment.model->hash(), experiment.dataset->hash};
}

ExperimentMoments experimentMoments(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                    const JobContext& context, MomentOrigin origin)
{
    return MomentMaker(experiment, cacheFolder, context, origin).make();
}

void writeFullMoment(const Experiment& experiment, const std::filesystem::path& file,
                     const std::filesystem::path& cacheFolder, const JobContext& context)
{
    MomentMaker(experiment, cacheFolder, context, MomentOrigin::Anywhere).writeFull(file);
}

} // namespace unlearn
