// UPower's D-Bus interface, version 0.99 and later.
#include "core/platform/presence/dbus/services_linux.h"

#include <algorithm>
#include <utility>

namespace commonwatt::dbus {

namespace {

constexpr const char *upowerName = "org.freedesktop.UPower";
constexpr const char *upowerPath = "/org/freedesktop/UPower";
constexpr const char *deviceInterface = "org.freedesktop.UPower.Device";
constexpr const char *displayDevicePath = "/org/freedesktop/UPower/devices/DisplayDevice";
constexpr std::uint64_t typeUps = 3;
constexpr std::uint64_t stateDischarging = 2;

class Upower final : public BusService {
public:
    explicit Upower(const Surroundings &surroundings)
        : BusService(surroundings, {.source = "upower",
                                    .busName = upowerName,
                                    .kinds = {SignalKind::Battery, SignalKind::Ups},
                                    .changes = {"sender='org.freedesktop.UPower',"
                                                "path_namespace='/org/freedesktop/UPower'"},
                                    .ifAbsent = ServiceTraits::IfAbsent::Start}) {}

private:
    void fetch() override {
        m_onBattery.reset();
        m_charge = 0;
        m_upsDischarges = false;
        getAll(busName(), upowerPath, upowerName, [this](const Properties &properties) {
            m_onBattery = properties.flag("OnBattery");
        });
        getAll(busName(), displayDevicePath, deviceInterface, [this](const Properties &properties) {
            if (properties.flag("IsPresent").value_or(false))
                m_charge = std::clamp(properties.number("Percentage").value_or(0) / 100, 0.0, 1.0);
        });
        call(busName(), upowerPath, upowerName, "EnumerateDevices",
             [this](sd_bus_message *reply) { return onDevices(reply); });
    }

    int onDevices(sd_bus_message *reply) {
        std::vector<std::string> paths;
        const int got = readTexts(reply, SD_BUS_TYPE_OBJECT_PATH, paths);
        for (const std::string &path : paths)
            getAll(busName(), path, deviceInterface, [this](const Properties &properties) {
                if (properties.count("Type") == typeUps &&
                    properties.count("State") == stateDischarging)
                    m_upsDischarges = true;
            });
        return got;
    }

    [[nodiscard]] std::vector<Signal> answer(SignalTime /*now*/) override {
        Signal battery = notOfferedSignal(SignalKind::Battery, source(), {});
        if (m_onBattery) {
            battery = knownSignal(SignalKind::Battery, source(), *m_onBattery, {});
            battery.number = m_charge;
        }
        return {std::move(battery), knownSignal(SignalKind::Ups, source(), m_upsDischarges, {})};
    }

    std::optional<bool> m_onBattery;
    double m_charge = 0;
    bool m_upsDischarges = false;
};

} // namespace

ServicePointer makeUpower(const Surroundings &surroundings) {
    return std::make_unique<Upower>(surroundings);
}

} // namespace commonwatt::dbus
