#include "core/platform/devices/device_watch.h"

#include "core/base/log.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <string_view>
#include <thread>

#include <libudev.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace commonwatt {

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

using Udev = std::unique_ptr<udev, decltype(&udev_unref)>;
using Monitor = std::unique_ptr<udev_monitor, decltype(&udev_monitor_unref)>;
using Device = std::unique_ptr<udev_device, decltype(&udev_device_unref)>;

std::chrono::nanoseconds read(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

// The machine's time asleep since it was started.
std::chrono::nanoseconds timeAsleep() {
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}

// Not "change", which a monitor causes when it is plugged in.
bool isOtherDevice(udev_device *device) {
    constexpr std::array<std::string_view, 4> actions{"add", "remove", "bind", "unbind"};
    const char *const action = udev_device_get_action(device);
    return action && std::ranges::find(actions, std::string_view(action)) != actions.end();
}

// Without udev's own daemon, as in a container, the kernel's events are all there is.
const char *eventSource() {
    return ::access("/run/udev/control", F_OK) == 0 ? "udev" : "kernel";
}

} // namespace

struct DeviceWatch::State {
    State(std::function<void(DeviceChange)> then)
        : callback(std::move(then)) {}

    [[nodiscard]] Status open(const DeviceWatchOptions &options) {
        context.reset(udev_new());
        if (context)
            monitor.reset(udev_monitor_new_from_netlink(context.get(), eventSource()));
        if (!monitor)
            return fail(ErrorCode::Unavailable, "the system's device events cannot be read");
        for (const std::string &subsystem : options.subsystems)
            if (udev_monitor_filter_add_match_subsystem_devtype(monitor.get(), subsystem.c_str(),
                                                                nullptr) < 0)
                return fail(ErrorCode::Unavailable, "device events cannot be filtered");
        if (udev_monitor_enable_receiving(monitor.get()) < 0)
            return fail(ErrorCode::Unavailable, "the system's device events cannot be read");
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
        std::array<pollfd, 3> waits{
            {{.fd = stop.get(), .events = POLLIN, .revents = 0},
             {.fd = udev_monitor_get_fd(monitor.get()), .events = POLLIN, .revents = 0},
             {.fd = clock.get(), .events = POLLIN, .revents = 0}}};
        while (true) {
            if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
                return;
            if (waits[0].revents != 0)
                return;
            if (waits[1].revents != 0) {
                // An overflow is an event too: something was missed.
                const Device device(udev_monitor_receive_device(monitor.get()), &udev_device_unref);
                if (device ? isOtherDevice(device.get()) : errno == ENOBUFS)
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
        if (timeAsleep() - asleep > std::chrono::milliseconds(100))
            callback(DeviceChange::Resume);
        if (const Status again = waitForClock(); !again)
            logWarning("not told of waking up any more: " + again.error().describe());
    }

    std::function<void(DeviceChange)> callback;
    Udev context{nullptr, &udev_unref};
    Monitor monitor{nullptr, &udev_monitor_unref};
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
