#include "net/transport/http_client.h"
#include "support/fabric_support.h"
#include "support/qtest_support.h"

using namespace commonwatt;
using namespace commonwatt::testing;
using namespace std::chrono_literals;

namespace {

// What the coordinator hears.
struct Heard {
    FabricServerHandlers handlers() {
        return {
            .onJoined = [this](const auto &link) { joined.push_back(link); },
            .onMessage = [this](VolunteerLink &,
                                FabricMessage message) { messages.push_back(std::move(message)); },
            .onStageFrame =
                [this](VolunteerLink &, const FrameHeader &header, ByteVector frame) {
                    headers.push_back(header);
                    frames.push_back(std::move(frame));
                },
            .onLeft = [this](VolunteerLink &link,
                             const Error &reason) { left.emplace_back(link.id(), reason); }};
    }
    std::vector<std::shared_ptr<VolunteerLink>> joined;
    std::vector<FabricMessage> messages;
    std::vector<FrameHeader> headers;
    std::vector<ByteVector> frames;
    std::vector<std::pair<VolunteerId, Error>> left;
};

struct Volunteer {
    Volunteer(EventLoop &loop, FabricClientOptions options)
        : key(KeyPair::generate()) {
        make(loop, std::move(options));
    }
    void make(EventLoop &loop, FabricClientOptions options) {
        client = std::make_unique<FabricClient>(
            loop, key, std::move(options),
            FabricClientHandlers{
                .onWelcome =
                    [this](const Welcome &welcome, const PublicKey &theirs) {
                        welcomes.push_back(welcome);
                        coordinatorKey = theirs;
                    },
                .onMessage = [this](FabricMessage message) { messages.push_back(message); },
                .onStageFrame = [this](const FrameHeader &,
                                       ByteVector frame) { frames.push_back(std::move(frame)); },
                .onLost = [this](const Error &reason,
                                 std::chrono::milliseconds) { losses.push_back(reason); },
                .onRefused = [this](const Refused &refused) { refusals.push_back(refused); },
                .onTransferred = [this](Bytes bytes) { transferred += bytes; }});
        client->setDevices({{"cpu", "cpu", "test", Bytes(1 << 20), 5}});
        client->start();
    }

    KeyPair key;
    PublicKey coordinatorKey{};
    std::vector<Welcome> welcomes;
    std::vector<FabricMessage> messages;
    std::vector<ByteVector> frames;
    std::vector<Error> losses;
    Bytes transferred;
    std::vector<Refused> refusals;
    std::unique_ptr<FabricClient> client;
};

// A connection that says what the test wants.
struct RawPeer {
    RawPeer(EventLoop &loop, const FabricHost &host, std::string nonce = std::string(64, 'a'),
            std::function<void(const ByteVector &)> onFrame = {},
            const std::string &address = "127.0.0.1") {
        WebSocketTarget target;
        target.host = address;
        target.port = host.server->port();
        target.path = fabricPath;
        target.tls = TlsClientContext::pinned(host.fingerprint).value();
        if (!nonce.empty())
            target.headers.set(fabricNonceHeader, std::move(nonce));
        connectWebSocket(loop, target, [this, onFrame = std::move(onFrame)](auto result) {
            if (!result)
                return;
            socket = *result;
            socket->setHandlers(
                {.onMessage =
                     [this, onFrame](const ByteVector &message) {
                         if (onFrame)
                             onFrame(message);
                         received.push_back(
                             decodeFabricMessage(asText(decodeFrame(message).value().payload))
                                 .value());
                     },
                 .onClosed = [this](const Error &reason) { closed = reason; }});
        });
    }
    Hello hello(const KeyPair &key, const std::string &token) const {
        const auto &challenge = std::get<Challenge>(received.at(0));
        Hello made;
        made.key = toHex(key.publicKey());
        made.token = token;
        made.signature = toHex(key.sign(
            asBytes(fabricSignatureText(challenge.nonce, challenge.coordinatorKey, token))));
        return made;
    }

    std::shared_ptr<WebSocket> socket;
    std::vector<FabricMessage> received;
    std::optional<Error> closed;
};

FrameHeader resultHeader(std::uint32_t count) {
    FrameHeader header;
    header.type = FrameType::StageResult;
    header.wire = WireFormat::F32;
    header.assignment = 3;
    header.count = count;
    header.call = 77;
    return header;
}

} // namespace

class TestFabric : public QObject {
    Q_OBJECT

private slots:
    // A server that a volunteer comes to must not pass for another coordinator, nor for the
    // volunteer there: not with a certificate of its own, and not with one that it has stolen.
    void aChallengeCannotBePassedOn_data() {
        QTest::addColumn<bool>("isMember"); // knows the coordinator's key
        QTest::addColumn<bool>("isStolen");
        QTest::addRow("joining") << false << false;
        QTest::addRow("a member") << true << false;
        QTest::addRow("recorded, joining") << false << true;
        QTest::addRow("recorded, a member") << true << true;
    }
    void aChallengeCannotBePassedOn() {
        QFETCH(bool, isMember);
        QFETCH(bool, isStolen);
        EventLoop loop;
        Heard heard;
        FabricHost honest(loop, heard.handlers());
        ByteVector recorded;
        const auto record = [&](const ByteVector &frame) { recorded = frame; };
        std::unique_ptr<RawPeer> relay =
            std::make_unique<RawPeer>(loop, honest, std::string(64, 'b'), record);
        QVERIFY(runUntil(loop, [&] { return !recorded.empty(); }));

        HttpServerOptions http;
        http.tls = TlsServerContext::fromPem(
                       isStolen ? honest.identity
                                : makeSelfSignedCertificate("relay", {"127.0.0.1"}).value())
                       .value();
        const auto server =
            HttpServer::listen(loop, http, [](const HttpRequest &, const auto &) {});
        QVERIFY(server.has_value());
        std::shared_ptr<WebSocket> victim;
        bool answered = false;
        (*server)->onWebSocket(
            fabricPath, {}, [&](const HttpRequest &request, std::shared_ptr<WebSocket> socket) {
                victim = std::move(socket);
                victim->setHandlers(
                    {.onMessage = [&](const ByteVector &) { answered = true; }, .onClosed = {}});
                if (isStolen)
                    return victim->send(recorded);
                relay = std::make_unique<RawPeer>(
                    loop, honest, std::string(*request.headers.find(fabricNonceHeader)),
                    [&](const ByteVector &frame) { victim->send(frame); });
            });
        FabricClientOptions options = honest.clientOptions("ticket");
        options.port = (*server)->port();
        options.tls = TlsClientContext::pinned(http.tls->fingerprint()).value();
        if (isMember)
            options.coordinatorKey = honest.key.publicKey();
        Volunteer volunteer(loop, options);
        QVERIFY(runUntil(loop, [&] { return !volunteer.losses.empty(); }));
        QCOMPARE(volunteer.losses[0].code, ErrorCode::Unauthorized);
        QVERIFY(!answered);
    }

    void aRenewedCertificateIsGoodForMembers() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        const Sha256Digest before{}; // as in the join link
        FabricClientOptions options = host.clientOptions("ticket");
        options.tls = TlsClientContext::pinned(before).value();
        {
            Volunteer newcomer(loop, options);
            QVERIFY(runUntil(loop, [&] { return !newcomer.losses.empty(); }));
            QCOMPARE(newcomer.losses[0].code, ErrorCode::Unauthorized);
        }
        host.enrolment.tokens = {"ticket"};
        options.coordinatorKey = host.key.publicKey();
        Volunteer member(loop, options);
        QVERIFY(runUntil(loop, [&] { return !member.welcomes.empty(); }));
        // What else goes to this coordinator takes its certificate, too.
        HttpRequestOptions http;
        http.tls = options.tls;
        std::optional<Result<HttpResponse>> response;
        const auto transfer = startRequest(
            loop, "GET", "https://127.0.0.1:" + std::to_string(host.server->port()) + "/", "", http,
            [&](Result<HttpResponse> result) { response = std::move(result); });
        QVERIFY(runUntil(loop, [&] { return response.has_value(); }));
        QVERIFY2(response->has_value(),
                 response->has_value() ? "" : response->error().describe().c_str());
    }

    // Who has stolen the old certificate could keep such a connection for a member to come.
    void nothingIsSignedForACertificateFromBeforeTheRenewal() {
        EventLoop loop;
        Heard heard;
        FabricServerOptions renewed;
        renewed.tls =
            TlsServerContext::fromPem(makeSelfSignedCertificate("renewed", {"127.0.0.1"}).value())
                .value();
        FabricHost host(loop, heard.handlers(), renewed);
        RawPeer peer(loop, host, std::string(64, 'a'));
        QVERIFY(runUntil(loop, [&] { return peer.closed.has_value(); }));
        QVERIFY(peer.received.empty());
        QVERIFY2(peer.closed->describe().find("renewed") != std::string::npos,
                 peer.closed->describe().c_str());
    }

    void whoSendsNoNonceIsCutOff() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        for (const char *nonce : {"", "ab", "nonsense"}) {
            RawPeer peer(loop, host, nonce);
            QVERIFY(runUntil(loop, [&] { return peer.closed.has_value(); }));
            QVERIFY(peer.received.empty());
        }
    }

    void devicesFoundDuringTheHandshakeAreOffered() {
        EventLoop loop;
        Heard heard;
        FabricServerHandlers handlers = heard.handlers();
        std::unique_ptr<Volunteer> volunteer;
        const std::vector<DeviceInfo> found{{"cpu", "cpu", "test", Bytes(1 << 20), 5},
                                            {"vulkan:0", "gpu", "test", Bytes(1 << 20), 5}};
        // The Hello is on its way then, and the Welcome not yet there.
        handlers.onJoined = [&](const auto &link) {
            heard.joined.push_back(link);
            volunteer->client->setDevices(found);
        };
        FabricHost host(loop, std::move(handlers));
        host.enrolment.tokens = {"ticket"};
        volunteer = std::make_unique<Volunteer>(loop, host.clientOptions("ticket"));
        QVERIFY(runUntil(loop, [&] { return !heard.messages.empty(); }));
        QCOMPARE(heard.joined.at(0)->hello().devices.size(), std::size_t(1));
        QVERIFY(std::get<Offer>(heard.messages.at(0)).devices == found);
    }

    void aNewVolunteerJoinsAndBothSidesTalk() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        host.enrolment.tokens = {"ticket"};
        Volunteer volunteer(loop, host.clientOptions("ticket"));
        QVERIFY(runUntil(loop, [&] { return !volunteer.welcomes.empty(); }));
        QCOMPARE(volunteer.welcomes[0].volunteer, VolunteerId(1));
        QVERIFY(volunteer.coordinatorKey == host.key.publicKey());
        QCOMPARE(heard.joined.size(), std::size_t(1));
        QCOMPARE(heard.joined[0]->hello().name, "volunteer");
        QCOMPARE(heard.joined[0]->hello().devices.size(), std::size_t(1));
        QVERIFY(heard.joined[0]->key() == volunteer.key.publicKey());

        heard.joined[0]->send(Unassign{5});
        FrameHeader call = resultHeader(2);
        call.type = FrameType::StageCall;
        heard.joined[0]->sendFrame(
            std::make_shared<ByteVector>(encodeFrame(call, ByteVector(16, 7))));
        volunteer.client->send(Drain{"cpu", "tests"});
        const ByteVector large(std::size_t(20) << 20, 9);
        volunteer.client->sendFrame(encodeFrame(resultHeader(1), large));
        QVERIFY(runUntil(loop, [&] {
            return volunteer.messages.size() == 1 && volunteer.frames.size() == 1 &&
                   heard.messages.size() == 1 && heard.frames.size() == 1;
        }));
        QVERIFY(volunteer.messages[0] == FabricMessage(Unassign{5}));
        QVERIFY(heard.messages[0] == FabricMessage(Drain{"cpu", "tests"}));
        QCOMPARE(heard.headers[0].call, std::uint64_t(77));
        QCOMPARE(heard.frames[0].size(), large.size() + frameHeaderSize);
        QVERIFY(runUntil(loop, [&] { return heard.joined[0]->roundTrip().has_value(); }));
    }

    void framesKeepToTheUploadLimitAndMessagesDoNotWait() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        host.enrolment.tokens = {"ticket"};
        Volunteer volunteer(loop, host.clientOptions("ticket"));
        QVERIFY(runUntil(loop, [&] { return !volunteer.welcomes.empty(); }));
        volunteer.client->setUploadLimit(Bytes(20'000));
        const auto began = std::chrono::steady_clock::now();
        for (int i = 0; i < 4; ++i)
            volunteer.client->sendFrame(encodeFrame(resultHeader(1), ByteVector(10'000, 9)));
        volunteer.client->send(Drain{"cpu", "tests"});
        QVERIFY(runUntil(loop, [&] { return heard.messages.size() == 1; }));
        QVERIFY(heard.frames.size() < 4);
        QVERIFY(runUntil(loop, [&] { return heard.frames.size() == 4; }));
        QVERIFY(volunteer.transferred > Bytes(40'000) && volunteer.transferred < Bytes(45'000));
        // The first goes at once, the others half a second each after it.
        QVERIFY(std::chrono::steady_clock::now() - began > 1300ms);
        // Without the limit none waits, those neither that did.
        volunteer.client->setUploadLimit(Bytes(1));
        for (int i = 0; i < 4; ++i)
            volunteer.client->sendFrame(encodeFrame(resultHeader(1), ByteVector(10'000, 9)));
        volunteer.client->setUploadLimit(std::nullopt);
        QVERIFY(runUntil(loop, [&] { return heard.frames.size() == 8; }));
        // What waited for a connection that is no more is gone with it.
        volunteer.client->setUploadLimit(Bytes(1));
        for (int i = 0; i < 4; ++i)
            volunteer.client->sendFrame(encodeFrame(resultHeader(1), ByteVector(10'000, 9)));
        volunteer.client->stop("leaving");
        volunteer.client->setUploadLimit(std::nullopt);
        volunteer.client->start();
        QVERIFY(runUntil(loop, [&] { return volunteer.welcomes.size() == 2; }));
        runUntil(loop, [] { return false; }, 200ms);
        QVERIFY(heard.frames.size() <= 9);
    }

    void aTokenIsGoodForOneVolunteerOnly() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        host.enrolment.tokens = {"ticket"};
        Volunteer first(loop, host.clientOptions("ticket"));
        QVERIFY(runUntil(loop, [&] { return !first.welcomes.empty(); }));
        Volunteer second(loop, host.clientOptions("ticket"));
        QVERIFY(runUntil(loop, [&] { return !second.refusals.empty(); }));
        QCOMPARE(second.refusals[0].code, ErrorCode::Unauthorized);
        QVERIFY(!second.refusals[0].message.empty());
        // It does not try again by itself.
        runUntil(loop, [] { return false; }, 1500ms);
        QCOMPARE(second.refusals.size(), std::size_t(1));
        QVERIFY(second.losses.empty());
    }

    void connectsAgainWhenTheConnectionIsLost() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        host.enrolment.tokens = {"ticket"};
        Volunteer volunteer(loop, host.clientOptions("ticket"));
        QVERIFY(runUntil(loop, [&] { return volunteer.welcomes.size() == 1; }));
        heard.joined[0]->close("rest");
        QVERIFY(runUntil(loop, [&] { return volunteer.welcomes.size() == 2; }));
        QCOMPARE(volunteer.losses.size(), std::size_t(1));
        QCOMPARE(volunteer.welcomes[1].volunteer, volunteer.welcomes[0].volunteer);
        QVERIFY(heard.left.empty()); // the coordinator closed it itself

        volunteer.client->stop("leaving");
        QVERIFY(runUntil(loop, [&] { return heard.left.size() == 1; }));
        QVERIFY2(heard.left[0].second.message.find("leaving") != std::string::npos,
                 heard.left[0].second.message.c_str());
        volunteer.client->start();
        QVERIFY(runUntil(loop, [&] { return volunteer.welcomes.size() == 3; }));
    }

    void aSecondConnectionReplacesTheFirst() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        const KeyPair key = KeyPair::generate();
        host.enrolment.ids[key.publicKey()] = 9;
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 2; ++i) {
            peers.push_back(std::make_unique<RawPeer>(loop, host));
            RawPeer &peer = *peers.back();
            QVERIFY(runUntil(loop, [&] { return peer.received.size() == 1; }));
            peer.socket->send(encodeFabricFrame(peer.hello(key, "")));
            QVERIFY(runUntil(loop, [&] { return peer.received.size() == 2; }));
        }
        QVERIFY(runUntil(loop, [&] { return peers[0]->closed.has_value(); }));
        QVERIFY(!peers[1]->closed);
        QCOMPARE(heard.left.size(), std::size_t(1));
        QVERIFY(!heard.joined[0]->isOpen() && heard.joined[1]->isOpen());
    }

    void aForgedSignatureIsRefused() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        const KeyPair known = KeyPair::generate();
        host.enrolment.ids[known.publicKey()] = 9;
        RawPeer peer(loop, host);
        QVERIFY(runUntil(loop, [&] { return peer.received.size() == 1; }));
        Hello hello = peer.hello(KeyPair::generate(), "");
        hello.key = toHex(known.publicKey());
        peer.socket->send(encodeFabricFrame(hello));
        QVERIFY(runUntil(loop, [&] { return peer.closed.has_value(); }));
        QCOMPARE(std::get<Refused>(peer.received.at(1)).code, ErrorCode::Unauthorized);
        QVERIFY(heard.joined.empty());
    }

    void anotherVersionIsToldWhoMustUpdate() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        for (const std::uint32_t version : {fabricVersion - 1, fabricVersion + 1}) {
            RawPeer peer(loop, host);
            QVERIFY(runUntil(loop, [&] { return peer.received.size() == 1; }));
            Hello hello = peer.hello(KeyPair::generate(), "");
            hello.version = version;
            peer.socket->send(encodeFabricFrame(hello));
            QVERIFY(runUntil(loop, [&] { return peer.received.size() == 2; }));
            const auto refused = std::get<Refused>(peer.received[1]);
            QCOMPARE(refused.code, ErrorCode::Unsupported);
            const char *who = version < fabricVersion ? "update the volunteer" : "the coordinator";
            QVERIFY2(refused.message.find(who) != std::string::npos, refused.message.c_str());
        }
    }

    void anotherCoordinatorKeyIsNotAnswered() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        host.enrolment.tokens = {"ticket"};
        FabricClientOptions options = host.clientOptions("ticket");
        options.coordinatorKey = KeyPair::generate().publicKey();
        Volunteer volunteer(loop, options);
        QVERIFY(runUntil(loop, [&] { return !volunteer.losses.empty(); }));
        QCOMPARE(volunteer.losses[0].code, ErrorCode::Unauthorized);
        QVERIFY(host.enrolment.tokens.contains("ticket"));
    }

    void hostilePeersAreCutOff_data() {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<bool>("afterWelcome");
        const auto row = [](const char *name, const ByteVector &frame, bool afterWelcome) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(frame.data()),
                                              static_cast<qsizetype>(frame.size()))
                                << afterWelcome;
        };
        for (const bool late : {false, true}) {
            const std::string when = late ? " after Welcome" : " before Hello";
            row(("nothing" + when).c_str(), {}, late);
            row(("noise" + when).c_str(), ByteVector(100, 0xff), late);
            row(("no JSON" + when).c_str(), encodeFrame({}, asBytes("{")), late);
            row(("malformed message" + when).c_str(),
                encodeFrame({}, asBytes(R"({"type":"drain","device":7})")), late);
            row(("a coordinator's message" + when).c_str(), encodeFabricFrame(Unassign{1}), late);
            FrameHeader call = resultHeader(1);
            call.type = FrameType::StageCall;
            row(("stage call" + when).c_str(), encodeFrame(call, ByteVector(4)), late);
            row(("payload that does not fit" + when).c_str(),
                encodeFrame(resultHeader(3), ByteVector(4)), late);
        }
        row("a volunteer's message before Hello", encodeFabricFrame(Drain{}), false);
        row("stage result before Hello", encodeFrame(resultHeader(1), ByteVector(4)), false);
        row("too large before Hello", ByteVector(1 << 20), false);
        row("too large after Welcome", ByteVector(maxFrameSize + 1), true);
        row("a second Hello", encodeFabricFrame(Hello{}), true);
    }

    void hostilePeersAreCutOff() {
        QFETCH(QByteArray, frame);
        QFETCH(bool, afterWelcome);
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        const KeyPair key = KeyPair::generate();
        host.enrolment.ids[key.publicKey()] = 1;
        RawPeer peer(loop, host);
        QVERIFY(runUntil(loop, [&] { return peer.received.size() == 1; }));
        if (afterWelcome) {
            peer.socket->send(encodeFabricFrame(peer.hello(key, "")));
            QVERIFY(runUntil(loop, [&] { return peer.received.size() == 2; }));
        }
        peer.socket->send(ByteVector(frame.begin(), frame.end()));
        QVERIFY(runUntil(loop, [&] { return peer.closed.has_value(); }));
        QCOMPARE(heard.joined.size(), std::size_t(afterWelcome));
        QCOMPARE(heard.left.size(), std::size_t(afterWelcome));
        QVERIFY(heard.messages.empty() && heard.frames.empty());

        // The coordinator is none the worse for it.
        host.enrolment.tokens = {"ticket"};
        Volunteer other(loop, host.clientOptions("ticket"));
        QVERIFY(runUntil(loop, [&] { return !other.welcomes.empty(); }));
    }

    void messagesOfLaterVersionsAreLeftOut() {
        EventLoop loop;
        Heard heard;
        FabricHost host(loop, heard.handlers());
        const KeyPair key = KeyPair::generate();
        host.enrolment.ids[key.publicKey()] = 1;
        RawPeer peer(loop, host);
        QVERIFY(runUntil(loop, [&] { return peer.received.size() == 1; }));
        peer.socket->send(encodeFabricFrame(peer.hello(key, "")));
        peer.socket->send(encodeFrame({}, asBytes(R"({"type":"weather"})")));
        peer.socket->send(encodeFabricFrame(CreditAck{"ab"}));
        QVERIFY(runUntil(loop, [&] { return heard.messages.size() == 1; }));
        QVERIFY(heard.left.empty());
    }

    void silentPeersAreCutOff() {
        EventLoop loop;
        Heard heard;
        FabricServerOptions options;
        options.handshakeTimeout = 100ms;
        options.maxHandshakes = 2;
        FabricHost host(loop, heard.handlers(), options);
        RawPeer first(loop, host);
        RawPeer second(loop, host);
        QVERIFY(runUntil(loop, [&] { return first.closed && second.closed; }));
        QVERIFY(first.closed->message.find("too long") != std::string::npos);
    }

    void onlySoManyMayShakeHandsAtOnce() {
        EventLoop loop;
        Heard heard;
        FabricServerOptions options;
        options.maxHandshakes = 2;
        FabricHost host(loop, heard.handlers(), options);
        RawPeer first(loop, host);
        RawPeer second(loop, host);
        QVERIFY(runUntil(
            loop, [&] { return first.received.size() == 1 && second.received.size() == 1; }));
        RawPeer third(loop, host);
        QVERIFY(runUntil(loop, [&] { return third.closed.has_value(); }));
        QVERIFY(third.received.empty() && !first.closed && !second.closed);
        // Room again when one has gone.
        first.socket->close("");
        RawPeer fourth(loop, host);
        QVERIFY(runUntil(loop, [&] { return fourth.received.size() == 1; }));
    }

    void oneAddressDoesNotTakeAllHandshakes() {
        EventLoop loop;
        Heard heard;
        FabricServerOptions options;
        options.maxHandshakes = 3;
        options.maxHandshakesPerAddress = 2;
        HttpServerOptions ipv6;
        ipv6.bindAddress = "::1";
        if (!HttpServer::listen(loop, ipv6, [](const HttpRequest &, const auto &) {}))
            QSKIP("needs IPv6 for a second address");
        FabricHost host(loop, heard.handlers(), options, "::");
        RawPeer first(loop, host);
        RawPeer second(loop, host);
        QVERIFY(runUntil(
            loop, [&] { return first.received.size() == 1 && second.received.size() == 1; }));
        RawPeer third(loop, host);
        QVERIFY(runUntil(loop, [&] { return third.closed.has_value(); }));
        QVERIFY(third.received.empty());
        // Another address has its place.
        RawPeer other(loop, host, std::string(64, 'a'), {}, "::1");
        QVERIFY(runUntil(loop, [&] { return other.received.size() == 1; }));
        QVERIFY(!first.closed && !second.closed);
    }

    void aNetworkOfIpv6CountsAsOneAddress() {
        QCOMPARE(addressGroup("2001:db8::1"), addressGroup("2001:db8::ffff:1"));
        QVERIFY(addressGroup("2001:db8::1") != addressGroup("2001:db8:0:1::1"));
        QVERIFY(addressGroup("192.0.2.1") != addressGroup("192.0.2.2"));
    }

    void aSilentCoordinatorIsGivenUp() {
        EventLoop loop;
        HttpServerOptions http;
        auto server = HttpServer::listen(loop, http, [](const auto &, const auto &) {}).value();
        std::vector<std::shared_ptr<WebSocket>> accepted;
        server->onWebSocket(fabricPath, {}, [&](const auto &, auto socket) {
            socket->setHandlers({});
            accepted.push_back(socket);
        });
        FabricClientOptions options;
        options.host = "127.0.0.1";
        options.port = server->port();
        options.handshakeTimeout = 100ms;
        Volunteer volunteer(loop, options);
        QVERIFY(runUntil(loop, [&] { return !volunteer.losses.empty(); }));
        QCOMPARE(volunteer.losses[0].code, ErrorCode::Timeout);
        // And tries again.
        QVERIFY(runUntil(loop, [&] { return accepted.size() == 2; }));
    }
};

QTEST_APPLESS_MAIN(TestFabric)
#include "test_fabric.moc"
