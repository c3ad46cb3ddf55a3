// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/http_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace unlearn::test {
namespace {

constexpr int lookInterval = 20; // ms, for the end of the server

void require(bool holds)
{
    if (holds)
        return;
    std::perror("The test's server");
    std::abort();
}

bool sendAll(int connection, const char* bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(connection, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

} // namespace

HttpServer::HttpServer() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    // A proxy of the environment would be asked for localhost, too.
    ::setenv("no_proxy", "*", 1);
    require(m_listener >= 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* general = reinterpret_cast<sockaddr*>(&address);
    require(::bind(m_listener, general, sizeof address) == 0);
    socklen_t size = sizeof address;
    require(::getsockname(m_listener, general, &size) == 0);
    m_port = ntohs(address.sin_port);
    require(::listen(m_listener, 8) == 0);
    m_thread = std::thread([this] { run(); });
}

HttpServer::~HttpServer()
{
    m_ending = true;
    m_thread.join();
    ::close(m_listener);
}

std::string HttpServer::url(const std::string& path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + '/' + path;
}

void HttpServer::serve(const std::string& path, HttpAnswer answer)
{
    const std::lock_guard lock(m_mutex);
    m_answers['/' + path] = std::move(answer);
}

std::vector<std::string> HttpServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void HttpServer::run()
{
    while (!m_ending) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, lookInterval) <= 0)
            continue;
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            continue;
        answer(connection);
        ::close(connection);
    }
}

void HttpServer::answer(int connection)
{
    std::string head;
    char character = 0;
    while (!head.ends_with("\r\n\r\n") && ::recv(connection, &character, 1, 0) == 1)
        head += character;
    HttpAnswer answer{.status = 404};
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(head);
        const std::size_t start = head.find(' ') + 1;
        const auto found = m_answers.find(head.substr(start, head.find(' ', start) - start));
        if (found != m_answers.end())
            answer = found->second;
    }
    const std::string asked = "Range: bytes=";
    const std::size_t range = head.find(asked);
    std::size_t start = 0;
    if (range != std::string::npos && answer.ranges && answer.status == 200) {
        start = std::stoul(head.substr(range + asked.size()));
        answer.status = start < answer.body.size() ? 206 : 416;
    }
    std::string reply = "HTTP/1.1 " + std::to_string(answer.status) + " Answer\r\nConnection: close\r\n";
    if (!answer.location.empty())
        reply += "Location: " + answer.location + "\r\n";
    if (answer.status == 206)
        reply += "Content-Range: bytes " + std::to_string(start) + '-' + std::to_string(answer.body.size() - 1) + '/'
            + std::to_string(answer.body.size()) + "\r\n";
    const bool hasBody = answer.status == 200 || answer.status == 206;
    if (answer.saysLength)
        reply += "Content-Length: " + std::to_string(hasBody ? answer.body.size() - start : 0) + "\r\n";
    reply += "\r\n";
    if (sendAll(connection, reply.data(), reply.size()) && hasBody)
        sendBody(connection, answer, start);
    ::shutdown(connection, SHUT_WR);
}

void HttpServer::sendBody(int connection, const HttpAnswer& answer, std::size_t start)
{
    const std::size_t whole = answer.body.size() - start;
    const std::size_t size = std::min(whole, answer.breaksOffAfter.value_or(answer.fallsSilentAfter.value_or(whole)));
    if (!sendAll(connection, answer.body.data() + start, size))
        return;
    m_sent += size;
    if (!answer.fallsSilentAfter)
        return;
    pollfd waiting{connection, POLLIN, 0}; // until the other end has enough of it
    while (!m_ending && ::poll(&waiting, 1, lookInterval) == 0) { }
}

} // namespace unlearn::test
