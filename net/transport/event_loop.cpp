#include "net/transport/event_loop_impl.h"

#include "core/base/log.h"
#include "net/transport/platform.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <csignal>
#include <exception>

namespace commonwatt {

void EventLoop::Impl::runBlocking(std::function<void()> work) {
    if (!m_blockingThread)
        m_blockingThread.emplace(1);
    asio::post(*m_blockingThread, std::move(work));
}

void EventLoop::runAside(std::function<void()> work, std::function<void()> then) {
    m_impl->runBlocking([this, work = std::move(work), then = std::move(then)]() mutable {
        work();
        post(std::move(then));
    });
}

EventLoop::EventLoop()
    : m_impl(std::make_unique<Impl>()) {
}

EventLoop::~EventLoop() = default;

void EventLoop::run() {
    auto &context = m_impl->context;
    {
        const auto guard = asio::make_work_guard(context);
        while (!context.stopped()) {
            try {
                context.run();
            } catch (const std::exception &e) {
                logError(std::string("a callback failed: ") + e.what());
            }
        }
    }
    context.restart(); // after the guard's end, which stops a context without work
}

void EventLoop::stop() {
    m_impl->context.stop();
}

void EventLoop::post(std::function<void()> callback) {
    asio::post(m_impl->context, std::move(callback));
}

struct Timer::State : std::enable_shared_from_this<Timer::State> {
    explicit State(EventLoop &loop)
        : timer(loop.impl().context) {}

    asio::basic_waitable_timer<std::chrono::steady_clock,
                               asio::wait_traits<std::chrono::steady_clock>,
                               asio::io_context::executor_type>
        timer;
    // Belongs to the wait, not to this object: a callback that owns the timer's owner goes with the
    // loop if the loop ends first.
    std::weak_ptr<std::function<void()>> callback;

    void start(std::chrono::nanoseconds delay, std::function<void()> then) {
        cancel();
        auto waiting = std::make_shared<std::function<void()>>(std::move(then));
        callback = waiting;
        timer.expires_after(std::max(delay, std::chrono::nanoseconds(0)));
        // A wait that has ended already cannot be cancelled any more; then its callback is empty.
        timer.async_wait(
            [self = shared_from_this(), waiting = std::move(waiting)](boost::system::error_code) {
                if (!*waiting)
                    return;
                self->callback.reset();
                std::exchange(*waiting, nullptr)();
            });
    }

    void cancel() {
        // Let go of at the end: the callback may own the object that cancels.
        std::function<void()> dropped;
        if (const auto waiting = callback.lock())
            dropped = std::exchange(*waiting, nullptr);
        callback.reset();
        timer.cancel();
    }
};

Timer::Timer(EventLoop &loop)
    : m_state(std::make_shared<State>(loop)) {
}

Timer::~Timer() {
    if (m_state)
        m_state->cancel();
}

Timer::Timer(Timer &&) noexcept = default;

Timer &Timer::operator=(Timer &&other) noexcept {
    if (m_state)
        m_state->cancel();
    m_state = std::move(other.m_state);
    return *this;
}

void Timer::start(std::chrono::nanoseconds delay, std::function<void()> callback) {
    m_state->start(delay, std::move(callback));
}

void Timer::cancel() {
    m_state->cancel();
}

bool Timer::isActive() const {
    return !m_state->callback.expired();
}

struct SignalWatcher::State : std::enable_shared_from_this<SignalWatcher::State> {
    State(EventLoop &loop, std::function<void(int)> then, Signals which)
        : signals(loop.impl().context)
        , callback(std::make_shared<std::function<void(int)>>(std::move(then))) {
        if (which == Signals::Stop) {
            signals.add(SIGINT);
            signals.add(SIGTERM);
        } else if (const auto reload = reloadSignal()) {
            signals.add(*reload);
        }
    }

    asio::basic_signal_set<asio::io_context::executor_type> signals;
    std::shared_ptr<std::function<void(int)>> callback;

    void wait() {
        signals.async_wait([self = shared_from_this()](boost::system::error_code ec, int signal) {
            const auto current = self->callback;
            if (ec || !current)
                return;
            self->wait();
            (*current)(signal);
        });
    }
};

SignalWatcher::SignalWatcher(EventLoop &loop, std::function<void(int)> callback, Signals which)
    : m_state(std::make_shared<State>(loop, std::move(callback), which)) {
    m_state->wait();
}

SignalWatcher::~SignalWatcher() {
    m_state->callback.reset();
    boost::system::error_code ignored;
    m_state->signals.clear(ignored); // the process's default handling again
    m_state->signals.cancel(ignored);
}

} // namespace commonwatt
