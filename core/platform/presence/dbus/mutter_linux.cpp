// GNOME's compositor: meta-idle-monitor's D-Bus interface.
#include "core/platform/presence/dbus/services_linux.h"

#include <algorithm>
#include <utility>

namespace commonwatt::dbus {

namespace {

constexpr const char *monitorPath = "/org/gnome/Mutter/IdleMonitor/Core";
constexpr const char *monitorInterface = "org.gnome.Mutter.IdleMonitor";

class Mutter final : public BusService {
public:
    explicit Mutter(const Surroundings &surroundings)
        : BusService(surroundings, {.source = "mutter",
                                    .busName = "org.gnome.Mutter.IdleMonitor",
                                    .kinds = {SignalKind::Input},
                                    .changes = {"sender='org.gnome.Mutter.IdleMonitor',"
                                                "path='/org/gnome/Mutter/IdleMonitor/Core',"
                                                "member='WatchFired'"}}) {}

private:
    void onForgotten() override {
        m_idleWatch.reset();
        m_inputWatch.reset();
    }

    void onChange(sd_bus_message *signal) override {
        std::uint32_t watch = 0;
        if (sd_bus_message_read(signal, "u", &watch) < 0)
            return;
        if (m_inputWatch == watch)
            m_inputWatch.reset(); // fires once
        m_isIdleTold = m_idleWatch == watch;
    }

    void fetch() override {
        m_idle.reset();
        if (m_idleWatch) {
            askForIdleTime();
            return;
        }
        const auto after = static_cast<std::uint64_t>(timing().idleAfter.count());
        call(
            busName(), monitorPath, monitorInterface, "AddIdleWatch",
            [this](sd_bus_message *reply) {
                const int got = readWatch(reply, m_idleWatch);
                askForIdleTime();
                return got;
            },
            "t", after);
    }

    static int readWatch(sd_bus_message *reply, std::optional<std::uint32_t> &watch) {
        std::uint32_t id = 0;
        const int got = sd_bus_message_read(reply, "u", &id);
        if (got >= 0)
            watch = id;
        return got;
    }

    void askForIdleTime() {
        call(busName(), monitorPath, monitorInterface, "GetIdletime",
             [this](sd_bus_message *reply) {
                 std::uint64_t idle = 0;
                 const int got = sd_bus_message_read(reply, "t", &idle);
                 // What is more than its clock has run would be nonsense.
                 m_idle = std::chrono::milliseconds(std::min<std::uint64_t>(
                     idle, static_cast<std::uint64_t>(signalNow().time_since_epoch().count())));
                 if (*m_idle >= timing().idleAfter && !m_inputWatch)
                     watchForInput();
                 return got;
             });
    }

    // Only when idle, for it would fire at once and again while somebody types. The time is asked
    // for once more, as the input may have come before the watch.
    void watchForInput() {
        call(busName(), monitorPath, monitorInterface, "AddUserActiveWatch",
             [this](sd_bus_message *reply) {
                 const int got = readWatch(reply, m_inputWatch);
                 if (got >= 0)
                     askForIdleTime();
                 return got;
             });
    }

    [[nodiscard]] std::vector<Signal> answer(SignalTime now) override {
        if (!m_idle)
            return {notOfferedSignal(SignalKind::Input, source(), {})};
        // It fires once for each pause, and perhaps a moment before the time is rounded up.
        const bool isTold = std::exchange(m_isIdleTold, false);
        if (*m_idle < timing().idleAfter) {
            if (isTold)
                askBy(now + timing().idleAfter - *m_idle);
            return {knownSignal(SignalKind::Input, source(), true, {})};
        }
        return {knownSignal(SignalKind::Input, source(), false, now - *m_idle)};
    }

    std::optional<std::uint32_t> m_idleWatch;
    std::optional<std::uint32_t> m_inputWatch;
    std::optional<std::chrono::milliseconds> m_idle;
    bool m_isIdleTold = false;
};

} // namespace

ServicePointer makeMutter(const Surroundings &surroundings) {
    return std::make_unique<Mutter>(surroundings);
}

} // namespace commonwatt::dbus
