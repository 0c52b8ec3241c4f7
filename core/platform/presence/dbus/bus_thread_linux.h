// The thread of one bus: connects, and again after the connection was lost, and drives the
// services. Nothing on it waits for anybody: the bus's socket, a deadline or the end wakes it.
#pragma once

#include "core/platform/presence/dbus/bus_service_linux.h"
#include "core/platform/presence/dbus/dbus_sources.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace commonwatt::dbus {

enum class BusKind {
    System,
    Session,
};

using Services = std::vector<std::unique_ptr<BusService>>;

class BusThread final : public SignalSource {
public:
    BusThread(BusKind kind, DbusOptions options, SignalSink sink,
              const std::function<Services(const Surroundings &)> &makeServices);
    ~BusThread() override;

private:
    void run();
    void connect();
    [[nodiscard]] int open(BusPointer &bus) const; // negative: -errno
    void drive();
    void onTimes();
    void disconnect(const std::string &problem);
    void tellUnknown(const std::string &problem);
    [[nodiscard]] bool waitForSomething(); // false: the end has come

    const BusKind m_kind;
    const std::string m_address;
    const Surroundings m_surroundings;
    const Services m_services;
    const int m_stop; // eventfd
    BusPointer m_bus;
    enum class Stage {
        Apart,
        Connecting,
        Connected,
    } m_stage = Stage::Apart;
    bool m_hasBeenConnected = false;
    std::optional<SignalTime> m_connectAt;
    std::optional<SignalTime> m_connectedBy; // else it is Unknown what the services say
    std::jthread m_thread;
};

} // namespace commonwatt::dbus
