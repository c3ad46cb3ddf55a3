// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request_images.h"

#include "core/data/forget_set.h"
#include "core/data/png_writer.h"
#include "core/error.h"
#include "core/experiment/request_file.h"
#include "core/plan/plan.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace unlearn {
namespace {

constexpr std::size_t mostImages = 24; ///< two rows of a page
constexpr std::int64_t mostSide = 96;  ///< pixels; more would not be seen

/// A request and where it is read from.
struct Wanted {
    RunHeader header; ///< of its first run
    RequestImages images;
    std::optional<Plan> plan;
};

std::vector<Wanted> wantedOf(const RunStore& store, std::span<const RunId> runs)
{
    std::vector<Wanted> all;
    for (const RunId run : runs) {
        const RunSummary summary = store.run(run).summary;
        const RunHeader& header = summary.header;
        if (!summary.purgedAt.empty())
            continue;
        auto same = std::ranges::find_if(all, [&header](const Wanted& one) {
            return one.header.dataHash == header.dataHash && one.header.forgetHash == header.forgetHash;
        });
        if (same == all.end()) {
            Wanted wanted;
            wanted.header = header;
            try {
                wanted.plan = planFromJson(header.plan);
            } catch (const Error&) { // of another version
                wanted.images.lack = RequestImages::Lack::Unreadable;
            }
            all.push_back(std::move(wanted));
            same = std::prev(all.end());
        }
        if (std::ranges::find(same->images.runs, run.value) == same->images.runs.end())
            same->images.runs.push_back(run.value);
    }
    return all;
}

struct NamedRequest {
    ForgetSet samples;
    bool isWhole = true; ///< but for what a request before named that was purged since
};

/// What the run was to forget: of a later request of a chain, less what the requests before named.
NamedRequest requestOf(const Wanted& wanted, const Dataset& dataset, const RunStore& store)
{
    const auto named = [&dataset](const Plan& plan) {
        return selectForgetSet(dataset, plan.currentRequest(), plan.seed, plan.folder);
    };
    NamedRequest request{.samples = named(*wanted.plan)};
    for (std::optional<RunId> at = wanted.header.previousRun; at;) {
        const RunSummary before = store.run(*at).summary;
        if (!before.purgedAt.empty())
            request.isWhole = false;
        else
            request.samples = request.samples.without(named(planFromJson(before.header.plan)));
        at = before.header.previousRun;
    }
    return request;
}

/// Bytes [C, H, W]; one channel or two as grey, three or more as red, green, blue. Means over squares of pixels where
/// it is larger than mostSide.
RgbImage pictureOf(const Dataset& dataset, std::int64_t index)
{
    const ImageShape& shape = dataset.shape;
    const auto pixels = dataset.image(dataset.train, index);
    const std::int64_t factor = (std::max(shape.width, shape.height) + mostSide - 1) / mostSide;
    RgbImage picture;
    picture.size = {.width = (shape.width + factor - 1) / factor, .height = (shape.height + factor - 1) / factor};
    picture.pixels.reserve(static_cast<std::size_t>(picture.size.width * picture.size.height * 3));
    const auto mean = [&](std::int64_t channel, std::int64_t top, std::int64_t left) {
        std::int64_t sum = 0;
        std::int64_t count = 0;
        for (std::int64_t y = top; y < std::min(top + factor, shape.height); ++y) {
            for (std::int64_t x = left; x < std::min(left + factor, shape.width); ++x, ++count)
                sum += pixels[static_cast<std::size_t>((channel * shape.height + y) * shape.width + x)];
        }
        return static_cast<std::uint8_t>((sum + count / 2) / count);
    };
    for (std::int64_t top = 0; top < shape.height; top += factor) {
        for (std::int64_t left = 0; left < shape.width; left += factor) {
            for (std::int64_t channel = 0; channel < 3; ++channel)
                picture.pixels.push_back(mean(shape.channels >= 3 ? channel : 0, top, left));
        }
    }
    return picture;
}

void fill(Wanted& wanted, const Dataset& dataset, const RunStore& store)
{
    RequestImages& images = wanted.images;
    const auto [request, isWhole] = requestOf(wanted, dataset, store);
    if (dataset.hash != wanted.header.dataHash || request.hash() != wanted.header.forgetHash) {
        const bool isPurged = dataset.hash == wanted.header.dataHash && !isWhole;
        images.lack = isPurged ? RequestImages::Lack::Purged : RequestImages::Lack::Changed;
        return;
    }
    if (dataset.shape.kind != SampleKind::Image)
        return;
    images.samples = request.count();
    const std::size_t shown = std::min(mostImages, request.indices().size());
    for (std::size_t i = 0; i < shown; ++i) {
        const std::int64_t index = request.indices()[i];
        const auto label = static_cast<std::size_t>(dataset.train.labels[static_cast<std::size_t>(index)]);
        images.images.push_back({.number = request.numbers()[i],
                                 .className = dataset.classNames[label],
                                 .png = encodePng(pictureOf(dataset, index))});
    }
}

} // namespace

std::vector<RequestImages> readRequestImages(const RunStore& store, std::span<const RunId> runs,
                                             const JobContext& context)
{
    std::vector<Wanted> all = wantedOf(store, runs);
    std::vector<std::string> seen;
    for (const Wanted& first : all) {
        if (!first.plan || std::ranges::find(seen, first.plan->data) != seen.end())
            continue;
        seen.push_back(first.plan->data);
        std::shared_ptr<const Dataset> dataset; // one at a time: they are large
        for (Wanted& one : all) {
            if (!one.plan || one.plan->data != seen.back())
                continue;
            context.checkpoint();
            try {
                if (!dataset)
                    dataset = openPlanData(one.plan->data, context, one.plan->folder);
                fill(one, *dataset, store);
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw;
                one.images.lack = RequestImages::Lack::Unreadable;
            }
        }
    }
    std::vector<RequestImages> images;
    for (Wanted& one : all) {
        if (one.images.lack || !one.images.images.empty())
            images.push_back(std::move(one.images));
    }
    return images;
}

} // namespace unlearn
