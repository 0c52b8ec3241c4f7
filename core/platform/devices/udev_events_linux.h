// The kernel's device events, as udev passes them on. For those who wait on a descriptor of their
// own thread; one thread at a time.
#pragma once

#include "core/base/error.h"

#include <memory>
#include <optional>
#include <span>
#include <string>

struct udev;
struct udev_monitor;

namespace commonwatt {

class UdevEvents {
public:
    UdevEvents() = default; // hears nothing; its descriptor is below 0
    // Unavailable: this process may not or cannot listen.
    [[nodiscard]] static Result<UdevEvents> listen(std::span<const std::string> subsystems);

    // Readable when an event has come.
    [[nodiscard]] int descriptor() const;

    struct Event {
        std::string action;  // "add", "remove", "change", …
        bool missed = false; // others, and nobody knows which; `action` is empty then
    };
    // Nothing: there was none. Does not wait.
    [[nodiscard]] std::optional<Event> take();

private:
    struct Unref {
        void operator()(udev *context) const;
        void operator()(udev_monitor *monitor) const;
    };
    std::unique_ptr<udev, Unref> m_context;
    std::unique_ptr<udev_monitor, Unref> m_monitor;
};

} // namespace commonwatt
