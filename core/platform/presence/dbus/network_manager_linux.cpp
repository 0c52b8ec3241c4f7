// NetworkManager's D-Bus interface, version 1.2 and later.
#include "core/platform/presence/dbus/services_linux.h"

#include <algorithm>
#include <utility>

namespace commonwatt::dbus {

namespace {

constexpr const char *managerName = "org.freedesktop.NetworkManager";
constexpr const char *managerPath = "/org/freedesktop/NetworkManager";
// NMMetered.
constexpr std::uint64_t meteredYes = 1;
constexpr std::uint64_t meteredGuessYes = 3;

class NetworkManager final : public BusService {
public:
    // Of its objects only those two: access points change all the time.
    explicit NetworkManager(const Surroundings &surroundings)
        : BusService(surroundings,
                     {.source = "network_manager",
                      .busName = managerName,
                      .kinds = {SignalKind::Metered, SignalKind::Network},
                      .changes = {"sender='org.freedesktop.NetworkManager',"
                                  "path='/org/freedesktop/NetworkManager'",
                                  "sender='org.freedesktop.NetworkManager',path_namespace="
                                  "'/org/freedesktop/NetworkManager/ActiveConnection'"}}) {}

private:
    void fetch() override {
        m_metered.reset();
        m_names.clear();
        getAll(busName(), managerPath, managerName, [this](const Properties &properties) {
            m_metered = properties.count("Metered");
            for (const std::string &path : properties.texts("ActiveConnections"))
                getAll(busName(), path, "org.freedesktop.NetworkManager.Connection.Active",
                       [this](const Properties &connection) {
                           if (std::string name = connection.text("Id"); !name.empty())
                               m_names.push_back(std::move(name));
                       });
        });
    }

    [[nodiscard]] std::vector<Signal> answer(SignalTime /*now*/) override {
        std::ranges::sort(m_names);
        Signal network = knownSignal(SignalKind::Network, source(), !m_names.empty(), {});
        network.names = std::move(m_names);
        const bool isMetered = m_metered == meteredYes || m_metered == meteredGuessYes;
        return {m_metered ? knownSignal(SignalKind::Metered, source(), isMetered, {})
                          : notOfferedSignal(SignalKind::Metered, source(), {}),
                std::move(network)};
    }

    std::optional<std::uint64_t> m_metered;
    std::vector<std::string> m_names;
};

} // namespace

ServicePointer makeNetworkManager(const Surroundings &surroundings) {
    return std::make_unique<NetworkManager>(surroundings);
}

} // namespace commonwatt::dbus
