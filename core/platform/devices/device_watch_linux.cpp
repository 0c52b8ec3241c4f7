#include "core/platform/devices/device_watch.h"

#include "core/base/log.h"
#include "core/platform/descriptor_linux.h"
#include "core/platform/devices/udev_events_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <string_view>
#include <thread>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace commonwatt {

namespace {

std::chrono::nanoseconds read(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

// The machine's time asleep since it was started.
std::chrono::nanoseconds timeAsleep() {
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}

// Not "change", which a monitor causes when it is plugged in. What was missed may be any.
bool isOtherDevice(const UdevEvents::Event &event) {
    constexpr std::array<std::string_view, 4> actions{"add", "remove", "bind", "unbind"};
    return event.missed || std::ranges::find(actions, event.action) != actions.end();
}

} // namespace

struct DeviceWatch::State {
    State(std::function<void(DeviceChange)> then)
        : callback(std::move(then)) {}

    [[nodiscard]] Status open(const DeviceWatchOptions &options) {
        CW_TRY_ASSIGN(events, UdevEvents::listen(options.subsystems));
        if (stop.get() < 0 || clock.get() < 0)
            return std::unexpected(errorFromErrno("watch for device events", errno));
        CW_TRY(waitForClock());
        return {};
    }

    // A timer that never comes and that is cancelled when the clock is set, as it is on waking up
    // (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET).
    [[nodiscard]] Status waitForClock() {
        itimerspec never{};
        constexpr time_t aYear = 365L * 24 * 3600;
        never.it_value.tv_sec = std::time(nullptr) + aYear;
        // ECANCELED: the clock was set just now; the timer is set nevertheless.
        if (::timerfd_settime(clock.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never,
                              nullptr) != 0 &&
            errno != ECANCELED)
            return std::unexpected(errorFromErrno("watch the clock", errno));
        asleep = timeAsleep();
        return {};
    }

    void run() {
        std::array<pollfd, 3> waits{{{.fd = stop.get(), .events = POLLIN, .revents = 0},
                                     {.fd = events.descriptor(), .events = POLLIN, .revents = 0},
                                     {.fd = clock.get(), .events = POLLIN, .revents = 0}}};
        while (true) {
            if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
                return;
            if (waits[0].revents != 0)
                return;
            if (waits[1].revents != 0) {
                const std::optional<UdevEvents::Event> event = events.take();
                if (event && isOtherDevice(*event))
                    callback(DeviceChange::Hardware);
            }
            if (waits[2].revents != 0)
                onClockSet();
        }
    }

    void onClockSet() {
        std::uint64_t expirations = 0;
        // Fails with ECANCELED; what it was is seen from the clocks.
        [[maybe_unused]] const ssize_t got = ::read(clock.get(), &expirations, sizeof(expirations));
        const bool wasAsleep = timeAsleep() - asleep > std::chrono::milliseconds(100);
        callback(wasAsleep ? DeviceChange::Resume : DeviceChange::Clock);
        if (const Status again = waitForClock(); !again)
            logWarning("not told of waking up any more: " + again.error().describe());
    }

    std::function<void(DeviceChange)> callback;
    UdevEvents events;
    Descriptor stop{::eventfd(0, EFD_CLOEXEC)};
    Descriptor clock{::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC)};
    std::chrono::nanoseconds asleep{0};
    std::jthread thread;
};

Result<std::unique_ptr<DeviceWatch>> DeviceWatch::start(std::function<void(DeviceChange)> callback,
                                                        const DeviceWatchOptions &options) {
    auto state = std::make_unique<State>(std::move(callback));
    CW_TRY(state->open(options));
    state->thread = std::jthread([raw = state.get()] { raw->run(); });
    return std::unique_ptr<DeviceWatch>(new DeviceWatch(std::move(state)));
}

DeviceWatch::DeviceWatch(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}

DeviceWatch::~DeviceWatch() {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_state->stop.get(), &one, sizeof(one));
    m_state->thread.join();
}

} // namespace commonwatt
