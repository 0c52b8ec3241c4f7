// Follows the owner's own signal (core/platform/presence/system/external_signal.h): a file, or a
// local HTTP server that is asked now and then. Belongs to its loop's thread.
#pragma once

#include "core/platform/presence/signal_source.h"
#include "net/transport/event_loop.h"
#include "net/transport/http_client.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace commonwatt {

class ExternalFollower {
public:
    // `tell` gets External and Price, on the loop's thread.
    ExternalFollower(EventLoop &loop, std::function<void(Signal)> tell);
    ~ExternalFollower();
    ExternalFollower(const ExternalFollower &) = delete;
    ExternalFollower &operator=(const ExternalFollower &) = delete;

    // "file:/PATH", "http://…", or empty: none, and both are told as not offered. What is older
    // than `staleAfter` is unknown.
    void follow(const std::string &address, std::chrono::milliseconds staleAfter);

private:
    [[nodiscard]] std::chrono::milliseconds period() const;
    void ask();
    void onAnswer(Result<HttpResponse> answer);
    void tellUnknown(const std::string &problem);

    EventLoop &m_loop;
    std::function<void(Signal)> m_tell;
    std::string m_address;
    std::chrono::milliseconds m_staleAfter{0};
    std::unique_ptr<SignalSource> m_file;
    std::unique_ptr<HttpTransfer> m_transfer;
    Timer m_ask;
    SignalTime m_heldUntil{}; // what the server said last
    // What a source posts must not find the object gone, nor another address.
    std::shared_ptr<const bool> m_current;
};

} // namespace commonwatt
