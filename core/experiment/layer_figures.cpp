// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/layer_figures.h"

#include "core/compute_device.h"
#include "core/error.h"
#include "core/evaluate/eigen_matrix.h"
#include "core/evaluate/linear_probe.h"
#include "core/evaluate/similarity.h"
#include "core/experiment/compared_samples.h"
#include "core/experiment/output_figures.h"

#include <algorithm>
#include <array>

namespace unlearn {
namespace {

constexpr std::int64_t mostOfEach = 200;
constexpr std::array<const char*, 2> partNames{"forget", "retain"};

/// Layers of one model on both parts.
struct Seen {
    std::string subject;
    std::array<std::vector<LayerView>, 2> parts;
};

class Gathering {
public:
    Gathering(const Experiment& experiment, const JobContext& context)
        : m_experiment(experiment), m_context(context),
          m_device(computeDevice(context.device)), m_indices{drawnFrom(experiment.forget.indices(), mostOfEach,
                                                                       experiment.plan.seed),
                                                             drawnFrom(experiment.forget.retainIndices(), mostOfEach,
                                                                       experiment.plan.seed)}
    {
        for (std::size_t i = 0; i < m_indices.size(); ++i) {
            if (m_indices[i].size() < 2)
                throw Error(ErrorCode::ValueOutOfRange, "There are too few samples to look into layers",
                            {.field = std::string(partNames[i]) + " samples",
                             .expected = "at least 2",
                             .found = std::to_string(m_indices[i].size())});
            for (const std::int64_t index : m_indices[i])
                m_labels.push_back(experiment.dataset->train.labels[static_cast<std::size_t>(index)]);
        }
    }

    LayerFigures figures(const std::vector<AttackSubject>& subjects)
    {
        for (const AttackSubject& subject : subjects) {
            const bool isSeen = attemptOn(subject.name, m_figures.failed, [&] { look(subject); });
            if (!isSeen) // by some of its layers it may have been probed
                std::erase_if(m_figures.figures,
                              [&subject](const FigureOfMerit& one) { return one.subject == subject.name; });
        }
        requireAnyLeft(m_figures.failed, subjects.size());
        addAlignments();
        if (!m_seen.empty()) {
            for (const LayerView& view : m_seen.front().parts.front())
                m_figures.depths.push_back({view.layer, static_cast<int>(m_figures.depths.size())});
        }
        return std::move(m_figures);
    }

private:
    void look(const AttackSubject& subject)
    {
        Seen seen{subject.name, {}};
        const auto network = copyNetwork(*subject.model, m_device);
        for (std::size_t i = 0; i < m_indices.size(); ++i)
            seen.parts[i] = layerViews(
                *network, ImageBatches(*m_experiment.dataset, m_experiment.dataset->train, m_indices[i], m_device),
                m_context);
        addProbes(seen);
        m_seen.push_back(std::move(seen));
    }

    void add(const char* name, const std::string& subject, const std::string& versus, std::size_t part,
             const std::string& layer, double value)
    {
        m_figures.figures.push_back({.name = name,
                                     .subject = subject,
                                     .versus = versus,
                                     .part = partNames[part],
                                     .layer = layer,
                                     .value = value,
                                     .samples = static_cast<std::int64_t>(m_indices[part].size())});
    }

    void addProbes(const Seen& seen)
    {
        for (std::size_t layer = 0; layer < seen.parts[0].size(); ++layer) {
            m_context.checkpoint();
            const torch::Tensor pooled = torch::cat({seen.parts[0][layer].pooled, seen.parts[1][layer].pooled});
            std::vector<bool> hits;
            try {
                hits =
                    crossFittedHits(toEigen(pooled), m_labels, m_experiment.dataset->classes(), m_experiment.plan.seed);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::ValueOutOfRange)
                    throw;
                m_context.tell(withReason(translatable("Core", "Layers are not probed: %1"), error));
                return; // it is the samples' classes, the same for every layer
            }
            const auto middle = hits.begin() + static_cast<std::ptrdiff_t>(m_indices[0].size());
            const auto share = [](auto begin, auto end) {
                return static_cast<double>(std::count(begin, end, true)) / static_cast<double>(end - begin);
            };
            add("probe", seen.subject, {}, 0, seen.parts[0][layer].layer, share(hits.begin(), middle));
            add("probe", seen.subject, {}, 1, seen.parts[0][layer].layer, share(middle, hits.end()));
        }
    }

    void addAlignments()
    {
        for (const Seen& seen : m_seen) {
            attemptOn(seen.subject, m_figures.failed,
                      [&] { requireSameLayers(m_seen.front().parts.front(), seen.parts.front()); });
            for (const Seen& reference : m_seen) {
                const bool isReference = isRetrained(reference.subject) || reference.subject == "original";
                const bool isSecondOfPair = isRetrained(seen.subject) && isRetrained(reference.subject)
                    && &seen < &reference; // the same two the other way round
                if (&seen == &reference || !isReference || isSecondOfPair
                    || !haveSameLayers(seen.parts.front(), reference.parts.front()))
                    continue;
                m_context.checkpoint();
                for (std::size_t part = 0; part < m_indices.size(); ++part) {
                    for (const LayerSimilarity& layer : layerSimilarity(seen.parts[part], reference.parts[part]))
                        add("cka", seen.subject, reference.subject, part, layer.layer, layer.cka);
                }
            }
        }
    }

    const Experiment& m_experiment;
    const JobContext& m_context;
    torch::Device m_device;
    std::array<std::vector<std::int64_t>, 2> m_indices;
    std::vector<std::int64_t> m_labels; ///< of all of them, forget samples first
    std::vector<Seen> m_seen;
    LayerFigures m_figures;
};

} // namespace

LayerFigures layerFigures(const Experiment& experiment, const std::vector<AttackSubject>& subjects,
                          const JobContext& context)
{
    return Gathering(experiment, context).figures(subjects);
}

} // namespace unlearn
