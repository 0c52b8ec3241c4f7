#include "core/platform/presence/dbus/dbus_sources.h"

#include "core/platform/presence/dbus/bus_thread_linux.h"
#include "core/platform/presence/dbus/services_linux.h"

#include <utility>

namespace commonwatt {

std::unique_ptr<SignalSource> startSystemBusSource(DbusOptions options, SignalSink sink) {
    return std::make_unique<dbus::BusThread>(dbus::BusKind::System, std::move(options),
                                             std::move(sink),
                                             [](const dbus::Surroundings &surroundings) {
                                                 dbus::Services services;
                                                 services.push_back(dbus::makeLogind(surroundings));
                                                 return services;
                                             });
}

} // namespace commonwatt
