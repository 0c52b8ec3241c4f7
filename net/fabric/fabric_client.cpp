#include "net/fabric/fabric_client.h"

#include "core/base/token_bucket.h"
#include "net/fabric/backoff.h"
#include "net/transport/websocket.h"

#include <algorithm>
#include <concepts>
#include <deque>
#include <random>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds restingPing{60};

std::function<double()> systemRandom() {
    const auto engine = std::make_shared<std::mt19937>(std::random_device{}());
    return [engine] { return std::uniform_real_distribution<double>(0, 1)(*engine); };
}

Error otherVersion(std::uint32_t theirs) {
    return {ErrorCode::Unsupported,
            "the coordinator speaks version " + std::to_string(theirs) +
                " of the protocol and this program version " + std::to_string(fabricVersion) +
                (theirs > fabricVersion ? ": update this program"
                                        : ": the coordinator needs an update")};
}

Error outOfOrder() {
    return {ErrorCode::InvalidData, "the coordinator broke the protocol: unexpected message"};
}

} // namespace

struct FabricClient::State : std::enable_shared_from_this<FabricClient::State> {
    enum class Phase { Stopped, Waiting, Connecting, Challenged, Greeted, Connected };

    State(EventLoop &eventLoop, const KeyPair &ownKey, FabricClientOptions clientOptions,
          FabricClientHandlers clientHandlers)
        : loop(eventLoop)
        , key(ownKey)
        , options(std::move(clientOptions))
        , handlers(std::move(clientHandlers))
        , backoff({}, systemRandom())
        , timer(eventLoop)
        , uploadTimer(eventLoop) {}

    void connect() {
        phase = Phase::Connecting;
        WebSocketTarget target;
        target.host = options.host;
        target.port = options.port;
        target.path = fabricPath;
        nonce = toHex(randomBytes(32));
        target.headers.set(fabricNonceHeader, nonce);
        target.tls = options.tls;
        // The coordinator pings, too; a volunteer at rest need not wake up as often for it.
        target.options.pingInterval = restingPing;
        // The key that is known from before tells more than the fingerprint of the join link, which
        // only the first certificate has. Nothing is sent before it has vouched.
        if (isVouchedFor())
            target.check = CertificateCheck::ByCaller;
        target.options.messageLimit = Bytes(maxFrameSize);
        connectWebSocket(loop, std::move(target),
                         [weak = weak_from_this(), attempt = ++attempts](auto result) {
                             const auto self = weak.lock();
                             if (self && self->attempts == attempt)
                                 self->onConnected(std::move(result));
                         });
    }

    [[nodiscard]] bool isVouchedFor() const {
        return options.coordinatorKey && options.tls && options.tls->isPinned();
    }

    void onConnected(Result<std::shared_ptr<WebSocket>> result) {
        if (!result)
            return lose(std::move(result).error());
        socket = std::move(*result);
        phase = Phase::Challenged;
        startTimer(options.handshakeTimeout, [](State &self) {
            self.lose({ErrorCode::Timeout, "the coordinator does not go on with the handshake"});
        });
        const auto weak = weak_from_this();
        socket->setHandlers({.onMessage =
                                 [weak](ByteVector message) {
                                     if (const auto self = weak.lock())
                                         self->onFrame(std::move(message));
                                 },
                             .onClosed =
                                 [weak](Error reason) {
                                     if (const auto self = weak.lock())
                                         self->lose(std::move(reason));
                                 }});
    }

    void count(const ByteVector &frame) const {
        if (handlers.onTransferred)
            handlers.onTransferred(Bytes(frame.size()));
    }

    void onFrame(ByteVector frame) {
        count(frame);
        const Result<FrameView> view = decodeFrame(frame);
        if (!view)
            return lose(Error(view.error()));
        const FrameHeader header = view->header;
        if (header.type == FrameType::StageCall && phase == Phase::Connected) {
            if (handlers.onStageFrame)
                handlers.onStageFrame(header, std::move(frame));
            return;
        }
        if (header.type != FrameType::Message)
            return lose(outOfOrder());
        Result<FabricMessage> message = decodeFabricMessage(asText(view->payload));
        if (!message) {
            if (message.error().code != ErrorCode::Unsupported)
                lose(std::move(message).error());
            return;
        }
        std::visit([this](auto &&alternative) { onMessage(std::move(alternative)); },
                   std::move(*message));
    }

    void onMessage(Challenge &&challenge) {
        if (phase != Phase::Challenged)
            return lose(outOfOrder());
        if (challenge.version != fabricVersion)
            return lose(otherVersion(challenge.version));
        const Result<PublicKey> theirs = publicKeyFromHex(challenge.coordinatorKey);
        if (!theirs)
            return lose(Error(theirs.error()));
        const Result<ByteVector> vouched = fromHex(challenge.signature);
        const std::optional<Sha256Digest> &certificate = socket->serverCertificate();
        if (!vouched || (options.tls && !certificate) ||
            !verifySignature(*theirs,
                             asBytes(fabricChallengeText(nonce, challenge.nonce, certificate)),
                             *vouched))
            return lose({ErrorCode::Unauthorized,
                         "the coordinator's key does not vouch for its certificate: whoever "
                         "answers there is not the coordinator itself; tell its operator"});
        if (options.coordinatorKey && *options.coordinatorKey != *theirs)
            return lose({ErrorCode::Unauthorized,
                         "the coordinator has another key than when this machine joined it; if "
                         "that is meant to be, leave and join again with a new link"});
        coordinatorKey = *theirs;
        if (isVouchedFor())
            options.tls->pinTo(*certificate);
        Hello hello;
        hello.key = toHex(key.publicKey());
        hello.signature = toHex(key.sign(asBytes(
            fabricSignatureText(challenge.nonce, challenge.coordinatorKey, options.token))));
        hello.token = options.token;
        hello.name = options.name;
        hello.software = options.software;
        hello.devices = devices;
        devicesTold = devices;
        hello.wishes = wishes;
        wishesTold = wishes;
        phase = Phase::Greeted;
        socket->send(encodeFabricFrame(hello));
    }

    void onMessage(Welcome &&welcome) {
        if (phase != Phase::Greeted)
            return lose(outOfOrder());
        phase = Phase::Connected;
        timer.cancel();
        backoff.connected(std::chrono::steady_clock::now());
        options.token.clear();
        options.coordinatorKey = coordinatorKey;
        if (devices != devicesTold)
            socket->send(encodeFabricFrame(Offer{devices}));
        if (wishes != wishesTold)
            socket->send(encodeFabricFrame(wishes));
        if (handlers.onWelcome)
            handlers.onWelcome(welcome, coordinatorKey);
    }

    void onMessage(Refused &&refused) {
        if (phase != Phase::Challenged && phase != Phase::Greeted)
            return lose(outOfOrder());
        const bool final = refused.code == ErrorCode::Unauthorized;
        if (final)
            stop("");
        const auto self = shared_from_this();
        const std::uint64_t attempt = attempts;
        if (handlers.onRefused)
            handlers.onRefused(refused);
        if (!final && attempts == attempt && phase != Phase::Stopped)
            lose({refused.code, refused.message});
    }

    template <typename Message>
        requires std::same_as<Message, Assign> || std::same_as<Message, Unassign> ||
                 std::same_as<Message, OpenSequence> || std::same_as<Message, CloseSequence> ||
                 std::same_as<Message, Credit> || std::same_as<Message, PrepareProduct> ||
                 std::same_as<Message, RunProduct> || std::same_as<Message, OpenProduct> ||
                 std::same_as<Message, EndProduct> || std::same_as<Message, Catalogue>
    void onMessage(Message &&message) {
        if (phase != Phase::Connected)
            return lose(outOfOrder());
        if (handlers.onMessage)
            handlers.onMessage(FabricMessage(std::move(message)));
    }

    // What only a volunteer says.
    template <typename Message>
        requires std::same_as<Message, Hello> || std::same_as<Message, AssignmentReport> ||
                 std::same_as<Message, Drain> || std::same_as<Message, Offer> ||
                 std::same_as<Message, CreditAck> || std::same_as<Message, ProductPrepared> ||
                 std::same_as<Message, ProductDigests> || std::same_as<Message, ProductRefused> ||
                 std::same_as<Message, Wishes>
    void onMessage(Message &&) {
        lose(outOfOrder());
    }

    void lose(Error reason) {
        if (phase == Phase::Stopped || phase == Phase::Waiting)
            return;
        phase = Phase::Waiting;
        dropSocket();
        const auto wait = backoff.lost(std::chrono::steady_clock::now());
        startTimer(wait, [](State &self) { self.connect(); });
        if (handlers.onLost)
            handlers.onLost(reason, wait);
    }

    void stop(std::string_view reason) {
        phase = Phase::Stopped;
        ++attempts;
        timer.cancel();
        if (socket)
            socket->close(reason);
        dropSocket();
        backoff.reset();
    }

    void sendNow(ByteVector frame) {
        if (bucket)
            bucket->take(Bytes(frame.size()), std::chrono::steady_clock::now());
        count(frame);
        socket->send(std::move(frame));
    }

    void sendWaiting() {
        while (phase == Phase::Connected && !waiting.empty()) {
            const auto wait = bucket ? bucket->wait(std::chrono::steady_clock::now())
                                     : std::chrono::nanoseconds(0);
            if (wait > std::chrono::nanoseconds(0)) {
                uploadTimer.start(wait, [weak = weak_from_this()] {
                    if (const auto self = weak.lock())
                        self->sendWaiting();
                });
                return;
            }
            sendNow(std::move(waiting.front()));
            waiting.pop_front();
        }
    }

    void dropSocket() {
        socket.reset();
        waiting.clear();
        uploadTimer.cancel();
    }

    void startTimer(std::chrono::milliseconds delay, void (*callback)(State &)) {
        timer.start(delay, [weak = weak_from_this(), callback] {
            if (const auto self = weak.lock())
                callback(*self);
        });
    }

    EventLoop &loop;
    const KeyPair &key;
    FabricClientOptions options;
    FabricClientHandlers handlers;
    std::vector<DeviceInfo> devices;
    std::vector<DeviceInfo> devicesTold; // in the last Hello
    Wishes wishes;
    Wishes wishesTold;
    Backoff backoff;
    Timer timer;                       // of the handshake, or until the next attempt
    std::optional<TokenBucket> bucket; // none: no limit of what is sent
    std::deque<ByteVector> waiting;    // frames, for the bucket
    Timer uploadTimer;
    Phase phase = Phase::Stopped;
    std::shared_ptr<WebSocket> socket;
    std::string nonce; // of this attempt
    PublicKey coordinatorKey{};
    std::uint64_t attempts = 0; // tells an attempt that stop() has overtaken
};

FabricClient::FabricClient(EventLoop &loop, const KeyPair &key, FabricClientOptions options,
                           FabricClientHandlers handlers)
    : m_state(std::make_shared<State>(loop, key, std::move(options), std::move(handlers))) {
}

FabricClient::~FabricClient() {
    m_state->phase = State::Phase::Stopped;
    ++m_state->attempts;
    m_state->timer.cancel();
    m_state->socket.reset();
}

void FabricClient::setDevices(std::vector<DeviceInfo> devices) {
    m_state->devices = std::move(devices);
}

void FabricClient::setWishes(Wishes wishes) {
    m_state->wishes = std::move(wishes);
}

void FabricClient::start() {
    if (m_state->phase == State::Phase::Stopped)
        m_state->connect();
}

void FabricClient::stop(std::string_view reason) {
    m_state->stop(reason);
}

void FabricClient::send(const FabricMessage &message) {
    if (isConnected())
        m_state->sendNow(encodeFabricFrame(message));
}

void FabricClient::sendFrame(ByteVector frame) {
    if (!isConnected())
        return;
    m_state->waiting.push_back(std::move(frame));
    m_state->sendWaiting();
}

void FabricClient::setUploadLimit(std::optional<Bytes> perSecond) {
    m_state->bucket.reset();
    if (perSecond)
        m_state->bucket.emplace(std::max(*perSecond, Bytes(1)), std::chrono::steady_clock::now());
    m_state->sendWaiting();
}

bool FabricClient::isConnected() const {
    return m_state->phase == State::Phase::Connected;
}

std::size_t FabricClient::queuedBytes() const {
    return m_state->socket ? m_state->socket->queuedBytes() : 0;
}

std::optional<std::chrono::nanoseconds> FabricClient::roundTrip() const {
    return m_state->socket ? m_state->socket->lastRoundTrip() : std::nullopt;
}

} // namespace commonwatt
