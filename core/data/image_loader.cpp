// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_loader.h"

#include "core/data/image_file.h"
#include "core/data/load_progress.h"
#include "core/data/normalisation.h"
#include "core/error.h"
#include "core/physical_memory.h"
#include "core/printable_text.h"
#include "core/runtime.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <iterator>
#include <map>
#include <mutex>
#include <thread>

namespace unlearn {
namespace {

constexpr std::size_t toleratedBroken = 10;
constexpr std::size_t brokenInError = 3;   ///< that an error names
constexpr std::size_t brokenInNotice = 50; ///< that one notice names; together they name all

std::string text(ImageSize size)
{
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

/// Decodes one split with some threads. The thread that called it waits, reports and looks out for a stop.
class SplitDecoding {
public:
    SplitDecoding(const std::vector<ImageEntry>& entries, ImageSize size, bool fit, std::vector<std::uint8_t>& pixels)
        : m_entries(entries), m_size(size), m_fit(fit), m_pixels(pixels)
    {
    }

    void run(int workers, LoadProgress& progress)
    {
        {
            std::vector<std::jthread> threads;
            threads.reserve(static_cast<std::size_t>(workers));
            for (int i = 0; i < workers; ++i)
                threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
            watch(static_cast<std::size_t>(workers) * 32, progress);
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (!m_otherSizes.empty()) { // all before the first of them were looked at, so it is the same one every time
            const auto& [index, size] = *m_otherSizes.begin();
            throw Error(ErrorCode::ShapeMismatch,
                        "The images differ in size; an option brings them to one, such as ?size="
                            + std::to_string(std::min(m_size.width, m_size.height)),
                        {.file = m_entries[index].file.string(),
                         .field = "width x height",
                         .expected = text(m_size) + " as the first",
                         .found = text(size)});
        }
    }

    /// By position, why it can not be used.
    const std::map<std::size_t, std::string>& broken() const { return m_broken; }

private:
    /// Lets the threads run ahead by so many images only, so that a pause holds them as well.
    void watch(std::size_t ahead, LoadProgress& progress)
    {
        std::size_t seen = 0;
        while (seen < m_entries.size()) {
            std::size_t done = 0;
            {
                std::unique_lock lock(m_mutex);
                m_allowed = std::min(m_entries.size(), seen + ahead);
                m_changed.notify_all();
                m_changed.wait_for(lock, std::chrono::milliseconds(50),
                                   [&] { return m_done >= std::min(m_entries.size(), seen + ahead / 2) || ended(); });
                if (ended())
                    return;
                done = m_done;
            }
            progress.advance(done - seen);
            seen = done;
        }
    }

    bool ended() const { return m_failure || !m_otherSizes.empty(); }

    void work(const std::stop_token& stop)
    {
        while (true) {
            std::size_t index = 0;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, stop, [this] { return m_next < m_allowed || ended(); });
                if (stop.stop_requested() || ended()) // wait() says nothing of a stop while there is work left
                    return;
                index = m_next++;
            }
            std::string problem = m_entries[index].problem;
            std::optional<ImageSize> otherSize;
            std::exception_ptr failure;
            try {
                if (problem.empty())
                    otherSize = decode(index);
            } catch (const Error& error) {
                problem = error.message() + (error.context().found.empty() ? "" : ": " + error.context().found);
            } catch (...) {
                failure = std::current_exception();
            }
            const std::lock_guard lock(m_mutex);
            if (failure)
                m_failure = failure;
            if (otherSize)
                m_otherSizes.emplace(index, *otherSize);
            if (!problem.empty())
                m_broken.emplace(index, problem);
            ++m_done;
            m_changed.notify_all();
        }
    }

    /// Its size where that is not the one that is wanted.
    std::optional<ImageSize> decode(std::size_t index)
    {
        const ImageFile file(m_entries[index].file);
        if (!m_fit && !(file.size() == m_size))
            return file.size();
        const RgbImage image = file.decode();
        const std::vector<std::uint8_t> rows = m_fit ? fitted(image, m_size) : std::vector<std::uint8_t>();
        const std::vector<std::uint8_t>& from = m_fit ? rows : image.pixels;
        const auto area = static_cast<std::size_t>(m_size.width * m_size.height);
        std::uint8_t* to = m_pixels.data() + index * area * 3;
        for (std::size_t c = 0; c < 3; ++c) {
            for (std::size_t p = 0; p < area; ++p)
                *to++ = from[p * 3 + c];
        }
        return std::nullopt;
    }

    const std::vector<ImageEntry>& m_entries;
    ImageSize m_size;
    bool m_fit;
    std::vector<std::uint8_t>& m_pixels;
    std::mutex m_mutex; ///< of all below
    std::condition_variable_any m_changed;
    std::size_t m_next = 0, m_allowed = 0, m_done = 0;
    std::map<std::size_t, std::string> m_broken;
    std::map<std::size_t, ImageSize> m_otherSizes;
    std::exception_ptr m_failure;
};

/// Of the first image whose header can be read.
ImageSize sizeOfFirst(const std::vector<ImageEntry>& entries, const JobContext& context)
{
    std::string reason;
    for (const ImageEntry& entry : entries) {
        context.checkpoint();
        try {
            if (entry.problem.empty())
                return ImageFile(entry.file).size();
            reason = entry.problem;
        } catch (const Error& error) {
            reason = error.message();
        }
    }
    throw Error(ErrorCode::FileCorrupt, "None of the training images can be read",
                {.file = entries.front().file.string(), .expected = "at least one that can", .found = reason});
}

void requireMemory(const ImageLists& lists, ImageSize size)
{
    const std::uint64_t wanted = (lists.train.size() + lists.test.size()) * static_cast<std::uint64_t>(size.width)
        * static_cast<std::uint64_t>(size.height) * 3;
    const std::uint64_t most = physicalMemoryBytes() / 2;
    if (wanted > most)
        throw Error(ErrorCode::OutOfMemory,
                    "The images do not fit into memory; an option makes them smaller, such as ?size=64",
                    {.file = lists.train.front().file.parent_path().string(),
                     .expected = "at most " + std::to_string(most >> 20) + " MiB",
                     .found = std::to_string(wanted >> 20) + " MiB of pixels"});
}

/// By position, why an image can not be used.
using BrokenImages = std::map<std::size_t, std::string>;

/// Those from first to before last by name, each with its reason.
std::string named(BrokenImages::const_iterator first, BrokenImages::const_iterator last,
                  const std::vector<ImageEntry>& entries)
{
    std::string names;
    for (; first != last; ++first) {
        const auto& [index, reason] = *first;
        names +=
            (names.empty() ? "" : "; ") + printableText(entries[index].file.filename().string()) + " (" + reason + ")";
    }
    return names;
}

/// Tells of all of them, so many at a time. count: "120 of 15000"; where it takes several notices, each says which it
/// names: "120 of 15000 (51–100)".
void tellOfBroken(const BrokenImages& broken, const std::vector<ImageEntry>& entries, const std::string& count,
                  bool isTrain, const JobContext& context)
{
    const char* const sentence = isTrain
        ? translatable("Core", "Training images that can not be read and are left out, %1: %2")
        : translatable("Core", "Test images that can not be read and are left out, %1: %2");
    auto first = broken.begin();
    for (std::size_t told = 0; told < broken.size();) {
        const std::size_t taken = std::min(brokenInNotice, broken.size() - told);
        const auto last = std::next(first, static_cast<std::ptrdiff_t>(taken));
        const std::string which =
            taken == broken.size() ? "" : " (" + std::to_string(told + 1) + "–" + std::to_string(told + taken) + ")";
        context.tell({sentence, {count + which, named(first, last, entries)}});
        first = last;
        told += taken;
    }
}

/// Tells of the broken ones, and closes the gaps that they leave.
void leaveOut(const BrokenImages& broken, const std::vector<ImageEntry>& entries, const char* splitName,
              std::size_t imageBytes, LabelledImages& split, const JobContext& context)
{
    if (!broken.empty()) {
        const std::string count = std::to_string(broken.size()) + " of " + std::to_string(entries.size());
        if (broken.size() > toleratedBroken && broken.size() * 100 > entries.size())
            throw Error(ErrorCode::FileCorrupt, "Too many of the images can not be read",
                        {.file = entries[broken.begin()->first].file.parent_path().string(),
                         .expected = "at most 1 % of the " + std::string(splitName) + " images",
                         .found = count + ": "
                             + named(broken.begin(), std::next(broken.begin(), brokenInError), entries) + "; ..."});
        tellOfBroken(broken, entries, count, std::string_view(splitName) == "training", context);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (broken.contains(i))
            continue;
        if (kept != i)
            std::copy_n(split.pixels.begin() + static_cast<std::ptrdiff_t>(i * imageBytes), imageBytes,
                        split.pixels.begin() + static_cast<std::ptrdiff_t>(kept * imageBytes));
        split.labels.push_back(entries[i].label);
        ++kept;
    }
    split.pixels.resize(kept * imageBytes);
}

void requireSamples(const Dataset& dataset, const std::filesystem::path& file)
{
    for (std::int32_t label = 0; label < dataset.classes(); ++label) {
        if (std::ranges::find(dataset.train.labels, label) == dataset.train.labels.end())
            throw Error(ErrorCode::ValueOutOfRange, "A class has no training image",
                        {.file = file.string(),
                         .field = printableText(dataset.classNames[static_cast<std::size_t>(label)]),
                         .expected = "at least one",
                         .found = "none that can be read"});
    }
    if (dataset.test.count() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "The data set has no test image",
                    {.file = file.string(), .expected = "at least one", .found = "none that can be read"});
}

} // namespace

Dataset loadImages(const ImageLists& lists, const ImageLoadOptions& options, const JobContext& context)
{
    const ImageSize size = options.size ? *options.size : sizeOfFirst(lists.train, context);
    requireMemory(lists, size);
    Dataset dataset;
    dataset.shape = {.channels = 3, .height = size.height, .width = size.width};
    dataset.classNames = lists.classNames;
    const auto imageBytes = static_cast<std::size_t>(dataset.shape.numel());
    const int workers = options.workers > 0 ? options.workers : std::clamp(threads(), 1, 8);
    LoadProgress progress(context, lists.train.size() + lists.test.size());
    for (const bool isTrain : {true, false}) {
        const std::vector<ImageEntry>& entries = isTrain ? lists.train : lists.test;
        LabelledImages& split = isTrain ? dataset.train : dataset.test;
        split.pixels.resize(entries.size() * imageBytes);
        SplitDecoding decoding(entries, size, options.size.has_value(), split.pixels);
        decoding.run(workers, progress);
        leaveOut(decoding.broken(), entries, isTrain ? "training" : "test", imageBytes, split, context);
    }
    requireSamples(dataset, lists.train.front().file.parent_path().parent_path());
    dataset.normalisation = measureNormalisation(dataset.shape, dataset.train);
    return dataset;
}

} // namespace unlearn
