// Tells a daemon that cannot look into the owner's session itself, as one that runs as a system's
// service, what is seen there (docs/protocol/control.md, `presence.tell`). Whatever was told holds
// for seconds only, so that an agent that dies means that the owner is here; one that ends in good
// order says that it sees nothing any more, and counts for nothing.
#pragma once

#include "core/base/error.h"
#include "core/platform/presence/signal_source.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace commonwatt {

struct PresenceAgentOptions {
    std::filesystem::path socket; // the daemon's, see controlSocketPath()
    std::string client;           // the program and its version
    std::string session;          // tells this session's sources from another's; may be empty
    SignalTiming timing = {};
    std::chrono::milliseconds tellEvery = std::chrono::seconds(20); // everything again
    std::chrono::milliseconds retryAfter = std::chrono::seconds(5); // where no daemon listens
};

class PresenceAgent {
public:
    // Starts to look and to tell, on threads of its own. `onTold` is called on one of them when
    // telling succeeds for the first time, and whenever success and failure change; it must not
    // destroy the agent.
    PresenceAgent(PresenceAgentOptions options, std::function<void(const Status &)> onTold);
    ~PresenceAgent(); // within a few seconds, even if the daemon hangs
    PresenceAgent(const PresenceAgent &) = delete;
    PresenceAgent &operator=(const PresenceAgent &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace commonwatt
