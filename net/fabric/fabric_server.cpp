#include "net/fabric/fabric_server.h"

#include "core/base/hash.h"
#include "net/fabric/fabric_client.h"

#include <algorithm>
#include <concepts>
#include <list>
#include <map>
#include <utility>

namespace commonwatt {

namespace {

// A Hello with as many devices as are allowed stays below this.
constexpr Bytes helloLimit{std::uint64_t(256) << 10};
constexpr std::size_t nonceSize = 32;

Refused otherVersion(std::uint32_t theirs) {
    return {ErrorCode::Unsupported,
            "the coordinator speaks version " + std::to_string(fabricVersion) +
                " of the protocol and this volunteer version " + std::to_string(theirs) +
                (theirs < fabricVersion ? ": update the volunteer's program"
                                        : ": the coordinator needs an update")};
}

Error outOfOrder() {
    return {ErrorCode::InvalidData, "the volunteer broke the protocol: unexpected message"};
}

// A connection that has not proved who it is.
struct Handshake {
    Handshake(EventLoop &loop, std::shared_ptr<WebSocket> webSocket)
        : socket(std::move(webSocket))
        , addressGroup(commonwatt::addressGroup(socket->remoteAddress()))
        , nonce(toHex(randomBytes(nonceSize)))
        , timer(loop) {}

    std::shared_ptr<WebSocket> socket;
    std::string addressGroup;
    std::string nonce;
    Timer timer;
};

} // namespace

struct FabricServer::State : std::enable_shared_from_this<FabricServer::State> {
    State(EventLoop &eventLoop, const KeyPair &ownKey, Enrolment &who,
          FabricServerOptions serverOptions, FabricServerHandlers serverHandlers)
        : loop(eventLoop)
        , key(ownKey)
        , enrolment(who)
        , options(std::move(serverOptions))
        , handlers(std::move(serverHandlers)) {}

    void accept(const HttpRequest &request, std::shared_ptr<WebSocket> socket) {
        const std::string theirNonce(request.headers.find(fabricNonceHeader).value_or(""));
        if (const auto bytes = fromHex(theirNonce); !bytes || bytes->size() != nonceSize)
            return socket->close("the volunteer's nonce is missing or malformed");
        if (options.tls && socket->serverCertificate() != options.tls->fingerprint())
            return socket->close("the certificate was renewed; connect anew");
        const auto sameAddress = std::ranges::count(
            handshakes, addressGroup(socket->remoteAddress()), &Handshake::addressGroup);
        if (handshakes.size() >= options.maxHandshakes ||
            static_cast<std::size_t>(sameAddress) >= options.maxHandshakesPerAddress)
            return socket->close("too many volunteers connect at the same time; try again");
        const auto place = handshakes.emplace(handshakes.end(), loop, std::move(socket));
        Handshake &handshake = *place;
        const auto weak = weak_from_this();
        const auto cut = [weak, place](std::string_view why) {
            if (const auto self = weak.lock()) {
                place->socket->close(why);
                self->handshakes.erase(place);
            }
        };
        handshake.timer.start(options.handshakeTimeout,
                              [cut] { cut("the handshake took too long"); });
        handshake.socket->setHandlers({.onMessage =
                                           [weak, place](ByteVector message) {
                                               if (const auto self = weak.lock())
                                                   self->onHandshake(place, message);
                                           },
                                       .onClosed = [cut](Error) { cut(""); }});
        Challenge challenge{fabricVersion, handshake.nonce, toHex(key.publicKey()), {}};
        challenge.signature = toHex(key.sign(asBytes(fabricChallengeText(
            theirNonce, challenge.nonce, handshake.socket->serverCertificate()))));
        handshake.socket->send(encodeFabricFrame(challenge));
    }

    using Place = std::list<Handshake>::iterator;

    void onHandshake(Place place, const ByteVector &frame) {
        const Result<Hello> hello = readHello(frame);
        const auto socket = place->socket;
        const std::string nonce = place->nonce;
        handshakes.erase(place);
        if (!hello)
            return socket->close(hello.error().message);
        if (hello->version != fabricVersion)
            return refuse(*socket, otherVersion(hello->version));
        const Result<PublicKey> theirs = publicKeyFromHex(hello->key);
        const Result<ByteVector> signature = fromHex(hello->signature);
        if (!theirs || !signature ||
            !verifySignature(
                *theirs, asBytes(fabricSignatureText(nonce, toHex(key.publicKey()), hello->token)),
                *signature))
            return refuse(*socket, {ErrorCode::Unauthorized,
                                    "the volunteer's signature does not fit its key"});
        const Result<VolunteerId> id = enrolment.admit(*theirs, hello->token);
        if (!id)
            return refuse(*socket, {id.error().code, id.error().message});
        welcome(socket, *id, *theirs, *hello);
    }

    static Result<Hello> readHello(ByteView frame) {
        CW_TRY_ASSIGN(const FrameView view, decodeFrame(frame));
        if (view.header.type != FrameType::Message)
            return std::unexpected(outOfOrder());
        CW_TRY_ASSIGN(FabricMessage message, decodeFabricMessage(asText(view.payload)));
        if (!std::holds_alternative<Hello>(message))
            return std::unexpected(outOfOrder());
        return std::get<Hello>(std::move(message));
    }

    static void refuse(WebSocket &socket, const Refused &refused) {
        socket.send(encodeFabricFrame(refused));
        socket.close(refused.message);
    }

    void welcome(const std::shared_ptr<WebSocket> &socket, VolunteerId id, const PublicKey &theirs,
                 const Hello &hello);
    void onFrame(const std::shared_ptr<VolunteerLink> &link, ByteVector frame);
    void lose(const std::shared_ptr<VolunteerLink> &link, const Error &reason);

    template <typename Message>
        requires std::same_as<Message, AssignmentReport> || std::same_as<Message, Drain> ||
                 std::same_as<Message, Offer> || std::same_as<Message, CreditAck> ||
                 std::same_as<Message, ProductPrepared> || std::same_as<Message, ProductDigests> ||
                 std::same_as<Message, ProductRefused> || std::same_as<Message, Wishes>
    void onMessage(const std::shared_ptr<VolunteerLink> &link, Message &&message) {
        if (handlers.onMessage)
            handlers.onMessage(*link, FabricMessage(std::move(message)));
    }

    // What belongs to the handshake, or only a coordinator says.
    template <typename Message>
    void onMessage(const std::shared_ptr<VolunteerLink> &link, Message &&) {
        lose(link, outOfOrder());
    }

    EventLoop &loop;
    const KeyPair &key;
    Enrolment &enrolment;
    FabricServerOptions options;
    FabricServerHandlers handlers;
    std::list<Handshake> handshakes;
    std::map<VolunteerId, std::shared_ptr<VolunteerLink>> links;
};

struct VolunteerLink::State {
    std::weak_ptr<FabricServer::State> server;
    std::shared_ptr<WebSocket> socket;
    VolunteerId id = 0;
    PublicKey key{};
    Hello hello;
};

void FabricServer::State::welcome(const std::shared_ptr<WebSocket> &socket, VolunteerId id,
                                  const PublicKey &theirs, const Hello &hello) {
    const auto weak = weak_from_this();
    if (const auto old = links.find(id); old != links.end()) {
        const auto link = old->second;
        link->state().socket->close("replaced by a newer connection of the same volunteer");
        links.erase(old);
        if (handlers.onLeft)
            handlers.onLeft(*link, {ErrorCode::Unavailable, "the volunteer has connected anew"});
    }
    const auto link = std::make_shared<VolunteerLink>(std::make_unique<VolunteerLink::State>(
        VolunteerLink::State{weak, socket, id, theirs, hello}));
    links[id] = link;
    socket->setMessageLimit(Bytes(maxFrameSize));
    const std::weak_ptr<VolunteerLink> weakLink = link;
    socket->setHandlers({.onMessage =
                             [weak, weakLink](ByteVector message) {
                                 const auto self = weak.lock();
                                 const auto to = weakLink.lock();
                                 if (self && to)
                                     self->onFrame(to, std::move(message));
                             },
                         .onClosed =
                             [weak, weakLink](const Error &reason) {
                                 const auto self = weak.lock();
                                 const auto to = weakLink.lock();
                                 if (self && to)
                                     self->lose(to, reason);
                             }});
    link->send(Welcome{id, options.coordinatorName, options.software});
    if (handlers.onJoined)
        handlers.onJoined(link);
}

void FabricServer::State::onFrame(const std::shared_ptr<VolunteerLink> &link, ByteVector frame) {
    const Result<FrameView> view = decodeFrame(frame);
    if (!view)
        return lose(link, view.error());
    const FrameHeader header = view->header;
    if (header.type == FrameType::StageResult || header.type == FrameType::StageFailure ||
        header.type == FrameType::ProductRound) {
        if (handlers.onStageFrame)
            handlers.onStageFrame(*link, header, std::move(frame));
        return;
    }
    if (header.type != FrameType::Message)
        return lose(link, outOfOrder());
    Result<FabricMessage> message = decodeFabricMessage(asText(view->payload));
    if (!message) {
        if (message.error().code != ErrorCode::Unsupported)
            lose(link, message.error());
        return;
    }
    std::visit([&](auto &&alternative) { onMessage(link, std::move(alternative)); },
               std::move(*message));
}

void FabricServer::State::lose(const std::shared_ptr<VolunteerLink> &link, const Error &reason) {
    const auto place = links.find(link->id());
    if (place == links.end() || place->second != link)
        return;
    links.erase(place);
    link->state().socket->close(reason.message);
    if (handlers.onLeft)
        handlers.onLeft(*link, reason);
}

VolunteerLink::VolunteerLink(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}

VolunteerLink::~VolunteerLink() = default;

VolunteerId VolunteerLink::id() const {
    return m_state->id;
}

const PublicKey &VolunteerLink::key() const {
    return m_state->key;
}

const Hello &VolunteerLink::hello() const {
    return m_state->hello;
}

const std::string &VolunteerLink::remoteAddress() const {
    return m_state->socket->remoteAddress();
}

void VolunteerLink::send(const FabricMessage &message) {
    m_state->socket->send(encodeFabricFrame(message));
}

void VolunteerLink::sendFrame(std::shared_ptr<const ByteVector> frame) {
    m_state->socket->send({}, std::move(frame));
}

std::size_t VolunteerLink::queuedBytes() const {
    return m_state->socket->queuedBytes();
}

std::optional<std::chrono::nanoseconds> VolunteerLink::roundTrip() const {
    return m_state->socket->lastRoundTrip();
}

bool VolunteerLink::isOpen() const {
    return m_state->socket->isOpen();
}

void VolunteerLink::close(std::string_view reason) {
    m_state->socket->close(reason);
    const auto server = m_state->server.lock();
    if (!server)
        return;
    const auto place = server->links.find(id());
    if (place != server->links.end() && place->second.get() == this)
        server->links.erase(place);
}

FabricServer::FabricServer(EventLoop &loop, HttpServer &http, const KeyPair &key,
                           Enrolment &enrolment, FabricServerOptions options,
                           FabricServerHandlers handlers)
    : m_state(
          std::make_shared<State>(loop, key, enrolment, std::move(options), std::move(handlers))) {
    WebSocketOptions webSocket = m_state->options.webSocket;
    webSocket.messageLimit = helloLimit;
    http.onWebSocket(fabricPath, webSocket,
                     [weak = std::weak_ptr(m_state)](const HttpRequest &request,
                                                     std::shared_ptr<WebSocket> socket) {
                         if (const auto self = weak.lock())
                             self->accept(request, std::move(socket));
                     });
}

FabricServer::~FabricServer() {
    for (const auto &[id, link] : std::exchange(m_state->links, {}))
        link->close("the coordinator shuts down");
}

} // namespace commonwatt
