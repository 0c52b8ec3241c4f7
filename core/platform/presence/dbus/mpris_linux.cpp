// Media players: MPRIS, version 2.2, of which each player is a name of its own on the bus.
#include "core/platform/presence/dbus/services_linux.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace commonwatt::dbus {

namespace {

constexpr std::string_view playerPrefix = "org.mpris.MediaPlayer2.";
constexpr std::size_t maxPlayers = 64; // as many names as a signal may have

class Mpris final : public BusService {
public:
    explicit Mpris(const Surroundings &surroundings)
        : BusService(surroundings,
                     {.source = "mpris",
                      .busName = {},
                      .kinds = {SignalKind::Media},
                      .changes = {"sender='org.freedesktop.DBus',member='NameOwnerChanged',"
                                  "arg0namespace='org.mpris.MediaPlayer2'",
                                  "path='/org/mpris/MediaPlayer2',member='PropertiesChanged',"
                                  "arg0='org.mpris.MediaPlayer2.Player'"}}) {}

private:
    void fetch() override {
        m_playing.clear();
        call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames",
             [this](sd_bus_message *reply) { return onNames(reply); });
    }

    int onNames(sd_bus_message *reply) {
        std::vector<std::string> names;
        const int got = readTexts(reply, SD_BUS_TYPE_STRING, names);
        std::erase_if(names,
                      [](const std::string &name) { return !name.starts_with(playerPrefix); });
        if (names.size() > maxPlayers)
            names.resize(maxPlayers);
        for (const std::string &name : names)
            getAll(name, "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player",
                   [this, name](const Properties &properties) {
                       if (properties.text("PlaybackStatus") == "Playing")
                           m_playing.push_back(name.substr(playerPrefix.size()));
                   });
        return got;
    }

    [[nodiscard]] std::vector<Signal> answer(SignalTime /*now*/) override {
        std::ranges::sort(m_playing);
        Signal media = knownSignal(SignalKind::Media, source(), !m_playing.empty(), {});
        media.names = std::move(m_playing);
        return {std::move(media)};
    }

    std::vector<std::string> m_playing;
};

} // namespace

ServicePointer makeMpris(const Surroundings &surroundings) {
    return std::make_unique<Mpris>(surroundings);
}

} // namespace commonwatt::dbus
