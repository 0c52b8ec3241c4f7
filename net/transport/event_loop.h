// One thread that waits for sockets, timers and signals and calls back. Every object of
// net/transport belongs to one loop: it is made, used and destroyed on the loop's thread (or while
// the loop does not run), and its callbacks run there. Only EventLoop::post and EventLoop::stop
// may be called from other threads. A callback may destroy the object that calls it.
//
// Every object of a loop must be destroyed before the loop. A loop with nothing to do sleeps: it
// has no timer of its own.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace commonwatt {

class EventLoop {
public:
    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;

    // Handles events on the calling thread until stop(). May be called again afterwards. An
    // exception that a callback lets out is logged as an error and the loop goes on.
    void run();

    // Makes run() return after the callback in progress; before run(), makes the next run() return
    // at once. Any thread.
    void stop();

    // Calls `callback` on the loop's thread, never from within post itself, in the order of the
    // calls. Any thread.
    void post(std::function<void()> callback);

    // Runs `work`, which may take long, on a helper thread, one such work after the other, and then
    // `then` on the loop's thread. `work` must not throw. Once the loop is destroyed, neither comes
    // any more.
    void runAside(std::function<void()> work, std::function<void()> then);

    // For net/transport only.
    struct Impl;
    [[nodiscard]] Impl &impl() { return *m_impl; }

private:
    std::unique_ptr<Impl> m_impl;
};

// Calls back once after a delay. Destroying or cancelling it means that the callback does not come.
class Timer {
public:
    explicit Timer(EventLoop &loop);
    ~Timer();
    Timer(Timer &&) noexcept;
    Timer &operator=(Timer &&) noexcept;

    // Starts, or starts anew. A negative delay counts as zero; the callback never comes from
    // within start itself.
    void start(std::chrono::nanoseconds delay, std::function<void()> callback);
    void cancel();
    [[nodiscard]] bool isActive() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

enum class Signals {
    Stop,   // SIGINT and SIGTERM; Windows: Ctrl-C and Ctrl-Break
    Reload, // SIGHUP; Windows has none such
};

// Calls back with the signal's number for each of them. While it exists these no longer end the
// process by themselves.
class SignalWatcher {
public:
    SignalWatcher(EventLoop &loop, std::function<void(int signal)> callback,
                  Signals which = Signals::Stop);
    ~SignalWatcher();
    SignalWatcher(const SignalWatcher &) = delete;
    SignalWatcher &operator=(const SignalWatcher &) = delete;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace commonwatt
