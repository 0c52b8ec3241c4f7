#include "core/platform/devices/udev_events_linux.h"

#include <cerrno>

#include <libudev.h>
#include <unistd.h>

namespace commonwatt {

namespace {

using Device = std::unique_ptr<udev_device, decltype(&udev_device_unref)>;

// Without udev's own daemon, as in a container, the kernel's events are all there is.
const char *eventSource() {
    return ::access("/run/udev/control", F_OK) == 0 ? "udev" : "kernel";
}

} // namespace

void UdevEvents::Unref::operator()(udev *context) const {
    udev_unref(context);
}

void UdevEvents::Unref::operator()(udev_monitor *monitor) const {
    udev_monitor_unref(monitor);
}

Result<UdevEvents> UdevEvents::listen(std::span<const std::string> subsystems) {
    UdevEvents events;
    events.m_context.reset(udev_new());
    if (events.m_context)
        events.m_monitor.reset(
            udev_monitor_new_from_netlink(events.m_context.get(), eventSource()));
    udev_monitor *const monitor = events.m_monitor.get();
    if (!monitor)
        return fail(ErrorCode::Unavailable, "the system's device events cannot be read");
    for (const std::string &subsystem : subsystems)
        if (udev_monitor_filter_add_match_subsystem_devtype(monitor, subsystem.c_str(), nullptr) <
            0)
            return fail(ErrorCode::Unavailable, "device events cannot be filtered");
    if (udev_monitor_enable_receiving(monitor) < 0)
        return fail(ErrorCode::Unavailable, "the system's device events cannot be read");
    return events;
}

int UdevEvents::descriptor() const {
    return udev_monitor_get_fd(m_monitor.get());
}

std::optional<UdevEvents::Event> UdevEvents::take() {
    const Device device(udev_monitor_receive_device(m_monitor.get()), &udev_device_unref);
    Event event;
    if (device) {
        const char *const action = udev_device_get_action(device.get());
        event.action = action ? action : "";
        return event;
    }
    if (errno != ENOBUFS)
        return std::nullopt;
    event.missed = true;
    return event;
}

} // namespace commonwatt
