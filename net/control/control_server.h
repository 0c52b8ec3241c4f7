// The daemon's side of the control protocol (docs/protocol/control.md): answers calls and tells
// those who subscribed what happens. One loop, one thread: see net/transport/event_loop.h.
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "net/transport/event_loop.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace commonwatt {

class ControlServer {
public:
    // Answers one call, once, now or later; afterwards, and when the client has gone, it does
    // nothing. Destroyed unanswered, the client is told of a defect.
    using Reply = std::function<void(Result<json::value>)>;
    using Method = std::function<void(const json::object &params, Reply reply)>;

    // Listens at `socket`, readable only by this user. `software` names the program and its
    // version in the handshake.
    [[nodiscard]] static Result<std::unique_ptr<ControlServer>>
    listen(EventLoop &loop, const std::filesystem::path &socket, std::string software);
    ~ControlServer(); // drops all clients
    ControlServer(const ControlServer &) = delete;
    ControlServer &operator=(const ControlServer &) = delete;

    void addMethod(std::string name, Method method);

    // Events are only made when somebody wants them.
    [[nodiscard]] bool hasSubscribers(std::string_view event) const;
    // Sends notification "event" {"type": event, "data": data} to those who subscribed to it. A
    // subscriber that does not keep up is dropped.
    void publish(std::string_view event, json::object data);
    // Called when a client subscribes to an event that nobody had subscribed to.
    void onFirstSubscriber(std::function<void(std::string_view event)> callback);

private:
    struct State;
    explicit ControlServer(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace commonwatt
