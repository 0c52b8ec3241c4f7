// The services that are sources of signals; dbus_sources.h says what each tells.
#pragma once

#include "core/platform/presence/dbus/bus_service_linux.h"

#include <memory>

namespace commonwatt::dbus {

using ServicePointer = std::unique_ptr<BusService>;

[[nodiscard]] ServicePointer makeLogind(const Surroundings &surroundings);

} // namespace commonwatt::dbus
