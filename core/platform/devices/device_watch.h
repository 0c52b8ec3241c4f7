// Being told that the machine's GPUs may be other ones than before: one was plugged in or pulled, a
// driver was bound or let go, or the machine woke from sleep. Nothing polls.
#pragma once

#include "core/base/error.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace commonwatt {

enum class DeviceChange {
    Hardware,
    Resume, // from sleep, after which drivers may have failed
    Clock,  // none of these: somebody has set the clock
};

struct DeviceWatchOptions {
    // Linux: of the kernel's device events (udev), those of these subsystems.
    std::vector<std::string> subsystems{"drm", "pci"};
};

class DeviceWatch {
public:
    // `callback` comes on a thread of the watch, several times for one change; it must not throw.
    // Unsupported: this system's events are not known here.
    [[nodiscard]] static Result<std::unique_ptr<DeviceWatch>>
    start(std::function<void(DeviceChange)> callback, const DeviceWatchOptions &options = {});

    ~DeviceWatch(); // waits for a callback in progress
    DeviceWatch(const DeviceWatch &) = delete;
    DeviceWatch &operator=(const DeviceWatch &) = delete;

private:
    struct State;
    explicit DeviceWatch(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace commonwatt
