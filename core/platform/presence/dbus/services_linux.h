// The services that are sources of signals; dbus_sources.h says what each tells.
#pragma once

#include "core/platform/presence/dbus/bus_service_linux.h"

#include <memory>

namespace commonwatt::dbus {

using ServicePointer = std::unique_ptr<BusService>;

// On the system bus.
[[nodiscard]] ServicePointer makeLogind(const Surroundings &surroundings);
[[nodiscard]] ServicePointer makeUpower(const Surroundings &surroundings);
[[nodiscard]] ServicePointer makeNetworkManager(const Surroundings &surroundings);

// On the session bus.
[[nodiscard]] ServicePointer makeGnomeSession(const Surroundings &surroundings);
[[nodiscard]] ServicePointer makePowerManagement(const Surroundings &surroundings);
[[nodiscard]] ServicePointer makeMpris(const Surroundings &surroundings);
[[nodiscard]] ServicePointer makeGameMode(const Surroundings &surroundings);
[[nodiscard]] ServicePointer makeMutter(const Surroundings &surroundings);

} // namespace commonwatt::dbus
