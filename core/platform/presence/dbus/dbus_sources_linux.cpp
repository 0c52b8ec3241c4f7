#include "core/platform/presence/dbus/dbus_sources.h"

#include "core/platform/presence/dbus/bus_thread_linux.h"
#include "core/platform/presence/dbus/services_linux.h"

#include <utility>

namespace commonwatt {

namespace {

using Make = dbus::ServicePointer (*)(const dbus::Surroundings &);

template <Make... makers>
dbus::Services makeAll(const dbus::Surroundings &surroundings) {
    dbus::Services services;
    (services.push_back(makers(surroundings)), ...);
    return services;
}

} // namespace

std::unique_ptr<SignalSource> startSystemBusSource(DbusOptions options, SignalSink sink) {
    return std::make_unique<dbus::BusThread>(
        dbus::BusKind::System, std::move(options), std::move(sink),
        &makeAll<dbus::makeLogind, dbus::makeUpower, dbus::makeNetworkManager>);
}

std::unique_ptr<SignalSource> startSessionBusSource(DbusOptions options, SignalSink sink) {
    return std::make_unique<dbus::BusThread>(
        dbus::BusKind::Session, std::move(options), std::move(sink),
        &makeAll<dbus::makeGnomeSession, dbus::makePowerManagement, dbus::makeMpris,
                 dbus::makeGameMode, dbus::makeMutter>);
}

} // namespace commonwatt
