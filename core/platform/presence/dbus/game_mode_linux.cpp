// Feral's GameMode.
#include "core/platform/presence/dbus/services_linux.h"

namespace commonwatt::dbus {

namespace {

class GameMode final : public BusService {
public:
    explicit GameMode(const Surroundings &surroundings)
        : BusService(surroundings, {.source = "game_mode",
                                    .busName = "com.feralinteractive.GameMode",
                                    .kinds = {SignalKind::GameMode},
                                    .changes = {"sender='com.feralinteractive.GameMode',"
                                                "path='/com/feralinteractive/GameMode'"}}) {}

private:
    void fetch() override {
        m_clients.reset();
        getAll(
            busName(), "/com/feralinteractive/GameMode", "com.feralinteractive.GameMode",
            [this](const Properties &properties) { m_clients = properties.count("ClientCount"); });
    }

    [[nodiscard]] std::vector<Signal> answer(SignalTime /*now*/) override {
        return {m_clients ? knownSignal(SignalKind::GameMode, source(), *m_clients > 0, {})
                          : notOfferedSignal(SignalKind::GameMode, source(), {})};
    }

    std::optional<std::uint64_t> m_clients;
};

} // namespace

ServicePointer makeGameMode(const Surroundings &surroundings) {
    return std::make_unique<GameMode>(surroundings);
}

} // namespace commonwatt::dbus
