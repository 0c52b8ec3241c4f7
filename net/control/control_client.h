// A client of the daemon that waits for each answer: for the command line. It runs a loop of its
// own within its calls; one thread.
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

struct ControlEvent {
    std::string type;
    json::object data;
};

class ControlClient {
public:
    // How the message of a failure begins that is the connection's, not the daemon's answer.
    static constexpr std::string_view connectionEnded = "the connection to the daemon ended";

    // Connects and shakes hands. `client` names the program and its version. NotFound or
    // Unavailable: no daemon listens at `socket`; Unsupported: it speaks another version of the
    // protocol.
    [[nodiscard]] static Result<ControlClient>
    connect(const std::filesystem::path &socket, std::string_view client,
            std::chrono::milliseconds timeout = std::chrono::seconds(5));
    ~ControlClient();
    ControlClient(ControlClient &&) noexcept;
    ControlClient &operator=(ControlClient &&) noexcept;

    [[nodiscard]] const std::string &serverSoftware() const;

    // The method's result, or the failure that the daemon told of. Timeout; Unavailable: the
    // connection ended.
    [[nodiscard]] Result<json::value> call(std::string_view method, json::object params,
                                           std::chrono::milliseconds timeout);
    [[nodiscard]] Status subscribe(const std::vector<std::string> &events);
    // Waits for the next event; nothing after `timeout`.
    [[nodiscard]] Result<std::optional<ControlEvent>>
    nextEvent(std::optional<std::chrono::milliseconds> timeout = std::nullopt);

private:
    struct State;
    explicit ControlClient(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace commonwatt
