// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/download.h"

#include "core/content_hash.h"
#include "core/data/part_file.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/printable_text.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <exception>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

constexpr long connectSeconds = 30;
constexpr long silentSeconds = 60;
constexpr long mostRedirections = 5;
constexpr int longestWait = 1000; // ms; a stop ends it sooner

struct Cleanup {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct MultiCleanup {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

void requireLibrary()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (ready != CURLE_OK)
        throw Error(ErrorCode::Internal, "Downloads are not possible", {.found = curl_easy_strerror(ready)});
}

/// Where a "Content-Range: bytes 100-199/200" begins.
std::optional<std::uint64_t> rangeStart(std::string_view header)
{
    constexpr std::string_view name = "content-range:";
    const auto sameLetter = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    };
    if (header.size() < name.size() || !std::ranges::equal(header.substr(0, name.size()), name, sameLetter))
        return std::nullopt;
    const std::size_t digit = header.find_first_of("0123456789", name.size());
    std::uint64_t start = 0;
    if (digit == std::string_view::npos
        || std::from_chars(header.data() + digit, header.data() + header.size(), start).ec != std::errc())
        return std::nullopt;
    return start;
}

/// One answer of a server on its way into a part file.
class Transfer {
public:
    Transfer(const Download& wanted, PartFile& part, const JobContext& context)
        : m_wanted(wanted), m_part(part), m_context(context), m_easy(curl_easy_init()), m_multi(curl_multi_init())
    {
        if (!m_easy || !m_multi)
            throw Error(ErrorCode::OutOfMemory, "The download can not begin", {.file = wanted.url});
        CURL* const easy = m_easy.get();
        const bool secure = wanted.url.starts_with("https:");
        curl_easy_setopt(easy, CURLOPT_URL, wanted.url.c_str());
        curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
        curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
        curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
        curl_easy_setopt(easy, CURLOPT_MAXREDIRS, mostRedirections);
        curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, connectSeconds);
        curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
        curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, silentSeconds);
        curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a stop does not wait for a name that is being looked up
        curl_easy_setopt(easy, CURLOPT_USERAGENT, "unlearning-workbench");
        curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_reason.data());
        curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
        curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
        if (m_part.size() > 0) {
            m_range = std::to_string(m_part.size()) + '-';
            curl_easy_setopt(easy, CURLOPT_RANGE, m_range.c_str());
        }
        curl_multi_add_handle(m_multi.get(), easy);
    }
    ~Transfer()
    {
        curl_multi_remove_handle(m_multi.get(), m_easy.get());
        if (m_anew)
            m_anew->remove();
    }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    void run()
    {
        const std::stop_callback wake(m_context.stop, [this] { curl_multi_wakeup(m_multi.get()); });
        int running = 1;
        while (running > 0) {
            m_context.checkpoint();
            if (const CURLMcode code = curl_multi_perform(m_multi.get(), &running); code != CURLM_OK)
                throw Error(ErrorCode::Internal, "The download failed",
                            {.file = m_wanted.url, .found = curl_multi_strerror(code)});
            if (m_thrown)
                std::rethrow_exception(m_thrown);
            if (running > 0)
                curl_multi_poll(m_multi.get(), nullptr, 0, longestWait, nullptr);
        }
        int left = 0;
        const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left);
        if (message && message->data.result != CURLE_OK)
            failConnection(message->data.result);
        if (!m_begun) // an answer without a body
            begin();
        if (target().size() != m_wanted.bytes)
            failBrokenOff(std::to_string(target().size()));
        if (m_anew)
            m_part.replaceBy(*m_anew);
        m_sparesPart = false;
    }

    /// Whether the part holds what came before, of which the answer says nothing: it is no continuation.
    bool sparesPart() const { return m_sparesPart; }

private:
    PartFile& target() { return m_anew ? *m_anew : m_part; }

    static std::size_t onHeader(char* bytes, std::size_t, std::size_t count, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const std::string_view line(bytes, count);
        if (line.starts_with("HTTP/")) // of the next answer after a redirection
            transfer.m_rangeStart.reset();
        if (const auto start = rangeStart(line))
            transfer.m_rangeStart = start;
        return count;
    }

    /// Called from C: exceptions wait until it has returned.
    static std::size_t onBody(char* bytes, std::size_t, std::size_t count, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        try {
            transfer.take(std::as_bytes(std::span(bytes, count)));
            return count;
        } catch (...) {
            transfer.m_thrown = std::current_exception();
            return CURL_WRITEFUNC_ERROR;
        }
    }

    void take(std::span<const std::byte> bytes)
    {
        if (!m_begun)
            begin();
        if (bytes.size() > m_wanted.bytes - target().size())
            throw otherFile("a longer one");
        target().append(bytes);
        m_context.report("download", static_cast<double>(target().size()) / static_cast<double>(m_wanted.bytes));
        m_context.checkpoint();
    }

    /// The head of the answer is there: what is its body?
    void begin()
    {
        long status = 0;
        curl_off_t length = -1;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
        constexpr long whole = 200;
        constexpr long partOfIt = 206;
        constexpr long missing = 404;
        constexpr long gone = 410;
        constexpr long noSuchRange = 416;
        if (status == missing || status == gone)
            throw Error(
                ErrorCode::FileMissing, "The server does not have the file",
                {.file = m_wanted.url, .expected = "status 200 or 206", .found = "status " + std::to_string(status)});
        if (status == noSuchRange)
            throw otherFile("one that ends before byte " + std::to_string(m_part.size()));
        if (status != whole && status != partOfIt)
            throw Error(
                ErrorCode::FileUnreadable, "The server does not give the file",
                {.file = m_wanted.url, .expected = "status 200 or 206", .found = "status " + std::to_string(status)});
        m_sparesPart = status == whole && m_part.size() > 0;
        const std::uint64_t start = status == partOfIt ? m_part.size() : 0;
        if (status == partOfIt && m_rangeStart.value_or(0) != start)
            throw Error(ErrorCode::FileUnreadable, "The server gives another part of the file than was asked for",
                        {.file = m_wanted.url,
                         .expected = "from byte " + std::to_string(start),
                         .found = "from byte " + std::to_string(m_rangeStart.value_or(0))});
        if (length >= 0 && start + static_cast<std::uint64_t>(length) != m_wanted.bytes)
            throw otherFile(std::to_string(start + static_cast<std::uint64_t>(length)));
        if (m_sparesPart && length < 0) {
            m_anew.emplace(m_part.path()); // its end tells whether it is the file
        } else if (m_sparesPart) {
            m_part.clear();
            m_sparesPart = false;
        }
        m_begun = true;
    }

    Error otherFile(const std::string& found) const
    {
        return {
            ErrorCode::FileCorrupt, "The server has another file than the published one",
            ErrorContext{.file = m_wanted.url, .expected = std::to_string(m_wanted.bytes) + " bytes", .found = found}};
    }

    [[noreturn]] void failConnection(CURLcode code) const
    {
        const std::string reason = printableText(m_reason[0] != '\0' ? m_reason.data() : curl_easy_strerror(code));
        if (m_begun)
            failBrokenOff(reason);
        throw Error(ErrorCode::FileUnreadable, "The file can not be downloaded",
                    {.file = m_wanted.url, .expected = std::to_string(m_wanted.bytes) + " bytes", .found = reason});
    }

    [[noreturn]] void failBrokenOff(const std::string& found) const
    {
        throw Error(
            ErrorCode::FileUnreadable,
            m_anew ? "The download was begun anew and broke off; what had come before it is kept, to go on from there"
                   : "The download broke off; what has come is kept, to go on from there",
            {.file = m_wanted.url, .expected = std::to_string(m_wanted.bytes) + " bytes", .found = found});
    }

    const Download& m_wanted;
    PartFile& m_part;
    const JobContext& m_context;
    std::unique_ptr<CURL, Cleanup> m_easy;
    std::unique_ptr<CURLM, MultiCleanup> m_multi;
    std::array<char, CURL_ERROR_SIZE> m_reason{};
    std::string m_range;
    std::optional<std::uint64_t> m_rangeStart; ///< of the answer, in bytes
    std::optional<PartFile> m_anew;            ///< an answer of unknown length, to replace what came before once whole
    bool m_sparesPart = false;
    bool m_begun = false; ///< the answer is the file, and its bytes are being taken
    std::exception_ptr m_thrown;
};

} // namespace

void verifyDownload(const Download& wanted, const fs::path& file, const JobContext& context)
{
    InputFile input(file);
    if (input.size() != wanted.bytes)
        throw Error(ErrorCode::FileCorrupt, "The file is not the published one",
                    {.file = file.string(),
                     .expected = std::to_string(wanted.bytes) + " bytes",
                     .found = std::to_string(input.size())});
    ContentHash hash;
    std::vector<std::byte> buffer(std::min<std::size_t>(std::size_t{1} << 20, wanted.bytes));
    std::uint64_t done = 0;
    while (const std::size_t got = input.readSome(buffer)) {
        hash.add(std::span(buffer).first(got));
        done += got;
        context.report("verify", static_cast<double>(done) / static_cast<double>(wanted.bytes));
        context.checkpoint();
    }
    if (const std::string found = hash.hex(); found != wanted.sha256)
        throw Error(ErrorCode::FileCorrupt, "The file is not the published one",
                    {.file = file.string(), .expected = "SHA-256 " + wanted.sha256, .found = found});
}

void download(const Download& wanted, const JobContext& context)
{
    requireLibrary();
    PartFile part(wanted.file);
    std::error_code ignored;
    fs::remove(PartFile::pathOf(part.path()), ignored); // of a process that was killed
    if (fs::exists(wanted.file, ignored)) {
        if (part.size() == 0)
            part.remove();
        verifyDownload(wanted, wanted.file, context);
        return;
    }
    if (part.size() > wanted.bytes)
        part.clear();
    Transfer transfer(wanted, part, context);
    try {
        if (part.size() < wanted.bytes)
            transfer.run();
        verifyDownload(wanted, part.path(), context);
    } catch (const Error& error) {
        // Going on from what is wrong would never make it right.
        const bool isWrong = error.code() == ErrorCode::FileCorrupt && !transfer.sparesPart();
        if (isWrong || part.size() == 0)
            part.remove();
        throw;
    }
    part.finish();
}

} // namespace unlearn
