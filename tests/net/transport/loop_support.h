// Running an event loop in a test.
#pragma once

#include "net/transport/event_loop.h"
#include "net/transport/tls.h"

#include <chrono>
#include <functional>
#include <future>
#include <thread>

namespace commonwatt {

// Runs the loop until `condition` holds; false if that takes too long.
inline bool runUntil(EventLoop &loop, const std::function<bool()> &condition,
                     std::chrono::milliseconds limit = std::chrono::seconds(20)) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    Timer timer(loop);
    std::function<void()> look = [&] {
        if (condition() || std::chrono::steady_clock::now() > deadline)
            return loop.stop();
        timer.start(std::chrono::milliseconds(1), look);
    };
    look();
    loop.run();
    return condition();
}

// Gives the loop a while, for what must not happen.
inline void runFor(EventLoop &loop, std::chrono::milliseconds time) {
    runUntil(loop, [] { return false; }, time);
}

// A loop on a thread of its own, for tests that talk to it with blocking calls.
class LoopThread {
public:
    LoopThread()
        : m_thread([this] { loop.run(); }) {}
    ~LoopThread() {
        loop.stop();
        m_thread.join();
    }

    // Runs `work` on the loop's thread and returns when it is done.
    void call(const std::function<void()> &work) {
        std::promise<void> done;
        loop.post([&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }

    EventLoop loop;

private:
    std::thread m_thread;
};

// One identity for all: making keys takes time.
inline const PemIdentity &testIdentity() {
    static const PemIdentity identity =
        makeSelfSignedCertificate("test", {"localhost", "127.0.0.1"}).value();
    return identity;
}

inline std::shared_ptr<TlsServerContext> testServerTls() {
    return TlsServerContext::fromPem(testIdentity()).value();
}

inline std::shared_ptr<TlsClientContext> testClientTls() {
    return TlsClientContext::pinned(certificateFingerprint(testIdentity().certificate).value())
        .value();
}

} // namespace commonwatt
