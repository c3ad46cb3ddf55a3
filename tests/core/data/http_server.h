// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace unlearn::test {

/// How a path is answered.
struct HttpAnswer {
    int status = 200;
    std::string body = {};
    bool ranges = true;                               ///< honours "Range: bytes=N-"
    bool saysLength = true;                           ///< with a Content-Length
    std::optional<std::size_t> breaksOffAfter = {};   ///< so many bytes of the body
    std::optional<std::size_t> fallsSilentAfter = {}; ///< likewise, but the connection stays
    std::string location = {};                        ///< of a redirection
};

/// A server on localhost in a thread of its own, for one connection at a time. It ends with the object.
class HttpServer {
public:
    HttpServer();
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// "http://127.0.0.1:PORT/PATH"
    std::string url(const std::string& path) const;
    void serve(const std::string& path, HttpAnswer answer);
    /// The heads of all requests so far.
    std::vector<std::string> requests() const;
    /// Bytes of bodies that were sent so far.
    std::uint64_t sent() const { return m_sent; }

private:
    void run();
    void answer(int connection);
    void sendBody(int connection, const HttpAnswer& answer, std::size_t start);

    int m_listener = -1;
    std::uint16_t m_port = 0;
    mutable std::mutex m_mutex; ///< of the two that follow
    std::map<std::string, HttpAnswer> m_answers;
    std::vector<std::string> m_requests;
    std::atomic<std::uint64_t> m_sent = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace unlearn::test
