// Inside net/transport: what an EventLoop consists of.
#pragma once

#include "net/transport/event_loop.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <optional>

namespace commonwatt {

namespace asio = boost::asio;

struct EventLoop::Impl {
    asio::io_context context{1};

    // Runs `work`, which may block for as long as a disk does, on a thread of its own. Destroyed
    // before the context: work in progress posts its result there.
    void runBlocking(std::function<void()> work);

private:
    std::optional<asio::thread_pool> m_blockingThread; // started when first needed
};

} // namespace commonwatt
