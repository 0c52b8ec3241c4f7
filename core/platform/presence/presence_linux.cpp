#include "core/platform/presence/presence.h"

#include "core/platform/presence/dbus/dbus_sources.h"
#include "core/platform/presence/system/input_devices.h"
#include "core/platform/presence/system/power_supply.h"
#include "core/platform/presence/wayland/wayland_source.h"
#include "core/platform/presence/x11/x11_source.h"

#include <cstdlib>

namespace commonwatt {

std::vector<std::unique_ptr<SignalSource>> startSessionSources(const SignalTiming &timing,
                                                               const SignalSink &sink) {
    std::vector<std::unique_ptr<SignalSource>> sources;
    sources.push_back(startX11Source({.display = {}, .timing = timing}, sink));
    sources.push_back(startWaylandSource({.display = {}, .timing = timing}, sink));
    sources.push_back(startSessionBusSource({.address = {}, .timing = timing}, sink));
    return sources;
}

std::vector<std::unique_ptr<SignalSource>> startPresenceSources(const SignalTiming &timing,
                                                                const SignalSink &sink) {
    std::vector<std::unique_ptr<SignalSource>> sources = startSessionSources(timing, sink);
    sources.push_back(startSystemBusSource({.address = {}, .timing = timing}, sink));
    sources.push_back(startInputDeviceSource({.timing = timing}, sink));
    sources.push_back(startPowerSupplySource({.timing = timing}, sink));
    return sources;
}

std::string sessionName() {
    for (const char *const variable : {"XDG_SESSION_ID", "WAYLAND_DISPLAY", "DISPLAY"})
        if (const char *const name = std::getenv(variable); name && *name)
            return std::string(name).substr(0, 64);
    return {};
}

} // namespace commonwatt
