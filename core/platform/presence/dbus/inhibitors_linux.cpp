// Who keeps the screen from going dark. org.freedesktop.ScreenSaver can be asked to inhibit but not
// who does; these two, which desktops have beside it, can.
#include "core/platform/presence/dbus/services_linux.h"

#include <algorithm>
#include <utility>

namespace commonwatt::dbus {

namespace {

constexpr const char *gnomeName = "org.gnome.SessionManager";
constexpr const char *gnomeInhibitor = "org.gnome.SessionManager.Inhibitor";
constexpr std::uint32_t inhibitsIdle = 8;
constexpr std::size_t maxNames = 64;

class GnomeSession final : public BusService {
public:
    explicit GnomeSession(const Surroundings &surroundings)
        : BusService(surroundings, {.source = "gnome_session",
                                    .busName = gnomeName,
                                    .kinds = {SignalKind::Inhibited},
                                    .changes = {"sender='org.gnome.SessionManager',"
                                                "path='/org/gnome/SessionManager',"
                                                "interface='org.gnome.SessionManager'"}}) {}

private:
    void fetch() override {
        m_isInhibited.reset();
        m_names.clear();
        call(
            busName(), path, gnomeName, "IsInhibited",
            [this](sd_bus_message *reply) {
                int is = 0;
                const int got = sd_bus_message_read(reply, "b", &is);
                m_isInhibited = is != 0;
                return got;
            },
            "u", inhibitsIdle);
        call(busName(), path, gnomeName, "GetInhibitors",
             [this](sd_bus_message *reply) { return onInhibitors(reply); });
    }

    int onInhibitors(sd_bus_message *reply) {
        std::vector<std::string> paths;
        const int got = readTexts(reply, SD_BUS_TYPE_OBJECT_PATH, paths);
        if (paths.size() > maxNames)
            paths.resize(maxNames);
        for (const std::string &inhibitor : paths)
            call(busName(), inhibitor, gnomeInhibitor, "GetFlags",
                 [this, inhibitor](sd_bus_message *flagsReply) {
                     std::uint32_t flags = 0;
                     const int read = sd_bus_message_read(flagsReply, "u", &flags);
                     if ((flags & inhibitsIdle) != 0)
                         askForName(inhibitor);
                     return read;
                 });
        return got;
    }

    void askForName(const std::string &inhibitor) {
        call(busName(), inhibitor, gnomeInhibitor, "GetAppId", [this](sd_bus_message *reply) {
            const char *name = nullptr;
            const int got = sd_bus_message_read(reply, "s", &name);
            if (got >= 0)
                m_names.emplace_back(name);
            return got;
        });
    }

    [[nodiscard]] std::vector<Signal> answer(SignalTime /*now*/) override {
        if (!m_isInhibited)
            return {notOfferedSignal(SignalKind::Inhibited, source(), {})};
        std::ranges::sort(m_names);
        Signal inhibited = knownSignal(SignalKind::Inhibited, source(), *m_isInhibited, {});
        inhibited.names = std::move(m_names);
        return {std::move(inhibited)};
    }

    static constexpr const char *path = "/org/gnome/SessionManager";
    std::optional<bool> m_isInhibited;
    std::vector<std::string> m_names;
};

class PowerManagement final : public BusService {
public:
    explicit PowerManagement(const Surroundings &surroundings)
        : BusService(surroundings,
                     {.source = "power_management",
                      .busName = "org.freedesktop.PowerManagement",
                      .kinds = {SignalKind::Inhibited},
                      .changes = {"sender='org.freedesktop.PowerManagement',"
                                  "path='/org/freedesktop/PowerManagement/Inhibit',"
                                  "interface='org.freedesktop.PowerManagement.Inhibit'"}}) {}

private:
    void fetch() override {
        m_isInhibited.reset();
        call(busName(), "/org/freedesktop/PowerManagement/Inhibit",
             "org.freedesktop.PowerManagement.Inhibit", "HasInhibit",
             [this](sd_bus_message *reply) {
                 int is = 0;
                 const int got = sd_bus_message_read(reply, "b", &is);
                 m_isInhibited = is != 0;
                 return got;
             });
    }

    [[nodiscard]] std::vector<Signal> answer(SignalTime /*now*/) override {
        return {m_isInhibited ? knownSignal(SignalKind::Inhibited, source(), *m_isInhibited, {})
                              : notOfferedSignal(SignalKind::Inhibited, source(), {})};
    }

    std::optional<bool> m_isInhibited;
};

} // namespace

ServicePointer makeGnomeSession(const Surroundings &surroundings) {
    return std::make_unique<GnomeSession>(surroundings);
}

ServicePointer makePowerManagement(const Surroundings &surroundings) {
    return std::make_unique<PowerManagement>(surroundings);
}

} // namespace commonwatt::dbus
