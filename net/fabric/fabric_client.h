// The volunteer's side of the link to its coordinator: connects, proves who it is, and connects
// again for ever when the link is lost. Described in docs/protocol/fabric.md.
// One loop, one thread: see net/transport/event_loop.h.
#pragma once

#include "core/trust/key_pair.h"
#include "core/types/fabric_messages.h"
#include "net/transport/event_loop.h"
#include "net/transport/tls.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

inline constexpr const char *fabricPath = "/fabric";
// A header of the volunteer's WebSocket request: 32 random bytes, hexadecimal.
inline constexpr const char *fabricNonceHeader = "Commonwatt-Nonce";

struct FabricClientOptions {
    std::string host; // without brackets
    std::uint16_t port = 443;
    std::shared_ptr<TlsClientContext> tls; // null: plain, for tests
    std::string token;                     // from the join link; left out after the first Welcome
    std::string name;                      // what the owner calls this machine
    std::string software;                  // program and version
    // The coordinator's key as it was at the first Welcome. Another key then counts as another
    // coordinator: the link is given up with Unauthorized before anything is signed. With it, a
    // pinned `tls` is pinned anew to the certificate that this key vouches for, so that a
    // certificate may be renewed.
    std::optional<PublicKey> coordinatorKey;
    std::chrono::milliseconds handshakeTimeout = std::chrono::seconds(10);
};

struct FabricClientHandlers {
    // Connected. Assignments of an earlier connection are void: the coordinator sends anew what it
    // wants to be held.
    std::function<void(const Welcome &, const PublicKey &coordinatorKey)> onWelcome;
    // Assign, Unassign, OpenSequence, CloseSequence, Credit, Catalogue, those of challenges;
    // nothing of the handshake.
    std::function<void(FabricMessage)> onMessage;
    // A stage call, checked and whole: header and payload, fit to be passed to a worker as it is.
    std::function<void(const FrameHeader &, ByteVector frame)> onStageFrame;
    // The connection, or an attempt at one, failed. The next attempt comes after `retryIn`.
    std::function<void(const Error &reason, std::chrono::milliseconds retryIn)> onLost;
    // The coordinator said no. After Unauthorized there is no further attempt until start();
    // otherwise onLost follows.
    std::function<void(const Refused &)> onRefused;
    // Messages and frames have gone out or come in. Nothing else than count.
    std::function<void(Bytes)> onTransferred = {};
};

class FabricClient {
public:
    // The key must outlive the client.
    FabricClient(EventLoop &loop, const KeyPair &key, FabricClientOptions options,
                 FabricClientHandlers handlers);
    ~FabricClient(); // drops the connection
    FabricClient(const FabricClient &) = delete;
    FabricClient &operator=(const FabricClient &) = delete;

    // What the next Hello names; an Offer follows the Welcome if it changed in between. While
    // connected, send an Offer beside it.
    void setDevices(std::vector<DeviceInfo> devices);

    // The same for what the owner lets it serve: while connected, send the Wishes beside it.
    void setWishes(Wishes wishes);

    void start(); // connects; nothing happens if it runs already
    // Says goodbye and stays away until start(). No handler is called any more.
    void stop(std::string_view reason);

    // Both do nothing while not connected.
    void send(const FabricMessage &message);
    void sendFrame(ByteVector frame); // a whole stage result or failure

    // Frames wait their turn beyond so many bytes a second, each whole; messages do not wait, and
    // count. Nothing: no limit. How many frames can wait is bounded by the calls under way.
    void setUploadLimit(std::optional<Bytes> perSecond);

    [[nodiscard]] bool isConnected() const; // after Welcome
    [[nodiscard]] std::size_t queuedBytes() const;
    [[nodiscard]] std::optional<std::chrono::nanoseconds> roundTrip() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace commonwatt
