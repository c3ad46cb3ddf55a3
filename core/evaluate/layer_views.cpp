// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/layer_views.h"

#include "core/error.h"
#include "core/spectrum/layer_tap.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

constexpr std::int64_t mostBytes = std::int64_t{512} << 20;
constexpr std::int64_t valuesAtOnce = 8192; ///< of each sample in float64: 13 MB of 200 samples

/// Programs may be run in parts while they are looked at: one sample is never parted.
std::int64_t batchSizeFor(const Network& network)
{
    return network.program().empty() ? 100 : 1;
}

/// Whether a batch of so many samples has an entry for each. A layer within a sequence sees rows of all places: they
/// stay with their sample.
bool hasEntryForEach(const torch::Tensor& seen, std::int64_t samples)
{
    return seen.defined() && seen.size(0) % samples == 0 && (seen.dim() != 2 || seen.size(0) == samples);
}

torch::Tensor meanOverPlaces(const torch::Tensor& seen, LayerKind kind, std::int64_t samples)
{
    if (kind == LayerKind::Convolution)
        return seen.flatten(2).mean(2);
    return seen.reshape({samples, -1, seen.size(-1)}).mean(1);
}

/// Collects what some layers see, batch by batch.
class Collection {
public:
    explicit Collection(std::vector<NamedLayer> layers)
        : m_layers(std::move(layers)), m_seen(m_layers.size()), m_rows(m_layers.size()), m_pooled(m_layers.size()),
          m_isLeftOut(m_layers.size(), false), m_tap(m_layers, [this](std::size_t layer, const torch::Tensor& input) {
              if (!m_seen[layer].defined())
                  m_seen[layer] = input.detach().clone();
          })
    {
    }

    void beginBatch() { std::ranges::fill(m_seen, torch::Tensor()); }

    void endBatch(std::int64_t samples)
    {
        for (std::size_t i = 0; i < m_layers.size(); ++i) {
            if (m_isLeftOut[i])
                continue;
            if (!hasEntryForEach(m_seen[i], samples)) {
                m_isLeftOut[i] = true;
                m_rows[i].clear();
                continue;
            }
            m_rows[i].push_back(m_seen[i].reshape({samples, -1}));
            m_pooled[i].push_back(meanOverPlaces(m_seen[i], m_layers[i].info.kind, samples));
        }
    }

    /// Bytes that the representations of one sample take, after a batch of one; none for a layer that is left out.
    std::vector<std::int64_t> bytesOfEach() const
    {
        std::vector<std::int64_t> bytes;
        for (std::size_t i = 0; i < m_layers.size(); ++i)
            bytes.push_back(m_isLeftOut[i] ? 0 : m_rows[i].front().numel() * static_cast<std::int64_t>(sizeof(float)));
        return bytes;
    }

    /// Of the first layer; undefined where it is left out.
    torch::Tensor pooled() const
    {
        return m_layers.empty() || m_isLeftOut[0] ? torch::Tensor()
                                                  : torch::cat(m_pooled[0]).to(torch::kFloat32).to(torch::kCPU);
    }

    void addTo(std::vector<LayerView>& views, const JobContext& context)
    {
        for (std::size_t i = 0; i < m_layers.size(); ++i) {
            if (m_isLeftOut[i])
                continue;
            context.checkpoint(); // the products of a wide layer take their time
            views.push_back({m_layers[i].info.name, centredProducts(torch::cat(m_rows[i])),
                             torch::cat(m_pooled[i]).to(torch::kFloat32).to(torch::kCPU)});
            m_rows[i].clear();
        }
    }

private:
    std::vector<NamedLayer> m_layers;
    std::vector<torch::Tensor> m_seen; ///< of the batch at hand
    std::vector<std::vector<torch::Tensor>> m_rows, m_pooled;
    std::vector<bool> m_isLeftOut;
    LayerTap m_tap;
};

/// One pass over the samples. Returns the logits.
torch::Tensor pass(Network& network, const ImageBatches& samples, Collection& collection, const JobContext& context)
{
    const std::int64_t batchSize = batchSizeFor(network);
    std::vector<torch::Tensor> outputs;
    for (std::int64_t start = 0; start < samples.count(); start += batchSize) {
        context.checkpoint();
        const std::int64_t size = std::min(batchSize, samples.count() - start);
        collection.beginBatch();
        outputs.push_back(network.forward(samples.images(start, size)));
        collection.endBatch(size);
    }
    return torch::cat(outputs);
}

/// Layers in groups, each of which one pass looks at.
std::vector<std::vector<NamedLayer>> passes(Network& network, const ImageBatches& samples)
{
    std::vector<NamedLayer> layers = network.layers();
    layers.erase(layers.begin(), layers.begin() + std::min<std::ptrdiff_t>(1, std::ssize(layers)));
    std::vector<std::int64_t> bytes;
    {
        Collection one(layers);
        one.beginBatch();
        network.forward(samples.images(0, 1));
        one.endBatch(1);
        bytes = one.bytesOfEach();
    }
    std::vector<std::vector<NamedLayer>> groups;
    std::int64_t held = mostBytes;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::int64_t more = bytes[i] * samples.count();
        if (bytes[i] == 0)
            continue;
        if (held + more > mostBytes) {
            groups.emplace_back();
            held = 0;
        }
        held += more;
        groups.back().push_back(layers[i]);
    }
    if (groups.empty()) // the logits alone
        groups.emplace_back();
    return groups;
}

} // namespace

torch::Tensor centredProducts(const torch::Tensor& x)
{
    torch::Tensor products = torch::zeros({x.size(0), x.size(0)}, x.options().dtype(torch::kFloat64));
    for (std::int64_t start = 0; start < x.size(1); start += valuesAtOnce) {
        const torch::Tensor values = x.narrow(1, start, std::min(valuesAtOnce, x.size(1) - start)).to(torch::kFloat64);
        // From the first sample, so that what is constant is zero to the last bit.
        const torch::Tensor apart = values - values.narrow(0, 0, 1);
        const torch::Tensor centred = apart - apart.mean(0, true);
        products.addmm_(centred, centred.t());
    }
    return products;
}

std::vector<LayerView> layerViews(Network& network, const ImageBatches& samples, const JobContext& context)
{
    std::vector<LayerView> views;
    if (samples.count() == 0)
        return views;
    const torch::NoGradGuard noGrad;
    network.setMode(NetworkMode::Evaluate);
    torch::Tensor logits;
    for (std::vector<NamedLayer>& group : passes(network, samples)) {
        Collection collection(std::move(group));
        logits = pass(network, samples, collection, context);
        collection.addTo(views, context);
    }
    views.push_back({"logits", centredProducts(logits), logits.to(torch::kFloat32).to(torch::kCPU)});
    return views;
}

torch::Tensor penultimateFeatures(Network& network, const ImageBatches& samples, const JobContext& context)
{
    const torch::NoGradGuard noGrad;
    network.setMode(NetworkMode::Evaluate);
    std::vector<NamedLayer> layers = network.layers();
    if (layers.size() > 1)
        layers.erase(layers.begin(), layers.end() - 1);
    torch::Tensor features;
    if (samples.count() > 0) {
        Collection collection(std::move(layers));
        pass(network, samples, collection, context);
        features = collection.pooled();
    }
    if (!features.defined())
        throw Error(ErrorCode::FormatUnsupported, "The model's last layer does not see an entry for each sample",
                    {.field = "features of " + std::to_string(samples.count()) + " samples"});
    return features;
}

} // namespace unlearn
