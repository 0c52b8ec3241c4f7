// The coordinator's side of the links to its volunteers: takes connections at /fabric, finds out
// who they are, and cuts off who does not keep to the protocol.
// Described in docs/protocol/fabric.md. One loop, one thread: see net/transport/event_loop.h.
#pragma once

#include "core/trust/key_pair.h"
#include "core/types/fabric_messages.h"
#include "core/types/volunteer_id.h"
#include "net/transport/event_loop.h"
#include "net/transport/http_server.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace commonwatt {

// Who may join. Implemented by the coordinator's registry.
class Enrolment {
public:
    virtual ~Enrolment() = default;

    // A known key gives its id. An unknown key with a valid token is enrolled, and the token is
    // used up. Otherwise Unauthorized, with a sentence for the volunteer: expired, already used,
    // unknown, and what to do.
    [[nodiscard]] virtual Result<VolunteerId> admit(const PublicKey &key,
                                                    const std::string &token) = 0;
};

// A volunteer that was welcomed. Lives as long as somebody holds it; when the connection has
// ended, sending does nothing.
class VolunteerLink {
public:
    struct State;
    explicit VolunteerLink(std::unique_ptr<State> state);
    ~VolunteerLink();
    VolunteerLink(const VolunteerLink &) = delete;
    VolunteerLink &operator=(const VolunteerLink &) = delete;

    [[nodiscard]] VolunteerId id() const;
    [[nodiscard]] const PublicKey &key() const;
    [[nodiscard]] const Hello &hello() const; // name, software, devices, wishes as of the handshake
    [[nodiscard]] const std::string &remoteAddress() const;

    void send(const FabricMessage &message);
    // A whole frame, header first; not copied, and it must not change until it is sent (while it
    // is shared).
    void sendFrame(std::shared_ptr<const ByteVector> frame);

    [[nodiscard]] std::size_t queuedBytes() const;
    [[nodiscard]] std::optional<std::chrono::nanoseconds> roundTrip() const;
    [[nodiscard]] bool isOpen() const;
    // Ends the connection; onLeft does not come.
    void close(std::string_view reason);

    // For net/fabric only.
    [[nodiscard]] State &state() { return *m_state; }

private:
    std::unique_ptr<State> m_state;
};

struct FabricServerOptions {
    std::string coordinatorName;
    std::string software; // program and version
    std::chrono::milliseconds handshakeTimeout = std::chrono::seconds(10);
    // Connections that have not proved who they are.
    std::size_t maxHandshakes = 256;
    std::size_t maxHandshakesPerAddress = 32; // IPv6: per /64 network
    // The server's TLS identity; none without TLS. Connections that began before it was renewed are
    // refused: whoever has stolen the old one could have the key vouch for it there.
    std::shared_ptr<const TlsServerContext> tls;
    WebSocketOptions webSocket;
};

struct FabricServerHandlers {
    std::function<void(const std::shared_ptr<VolunteerLink> &)> onJoined;
    // AssignmentReport, Drain, Offer, Wishes, CreditAck, ProductPrepared, ProductDigests,
    // ProductRefused;
    // nothing else reaches this.
    std::function<void(VolunteerLink &, FabricMessage)> onMessage;
    // A stage result or failure, or a product's round, checked. The frame is the receiver's, header
    // and payload.
    std::function<void(VolunteerLink &, const FrameHeader &, ByteVector frame)> onStageFrame;
    // Once for each link that joined: lost, gone, or replaced by a newer connection of the same
    // volunteer (then before that one's onJoined). Not after VolunteerLink::close.
    std::function<void(VolunteerLink &, const Error &reason)> onLeft;
};

class FabricServer {
public:
    // Registers the route at `http`, which must live as long as connections come. Key and
    // enrolment must outlive the server.
    FabricServer(EventLoop &loop, HttpServer &http, const KeyPair &key, Enrolment &enrolment,
                 FabricServerOptions options, FabricServerHandlers handlers);
    ~FabricServer(); // drops all links; no handler is called
    FabricServer(const FabricServer &) = delete;
    FabricServer &operator=(const FabricServer &) = delete;

private:
    friend class VolunteerLink;
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace commonwatt
