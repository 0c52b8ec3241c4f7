// Challenges over real connections: a coordinator's fleet, and volunteers that hold ranges, some of
// which claim too much or compute wrongly.
#include "coordinator/fleet/hardware_checks.h"
#include "coordinator/verify/plain_chain.h"
#include "core/base/log.h"
#include "support/fabric_support.h"
#include "support/qtest_support.h"

#include <set>

using namespace commonwatt;
using namespace commonwatt::testing;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t MiB = std::uint64_t(1) << 20;

// A claim that the plain loops keep on any machine.
constexpr double modest = 5e6;

class Volunteer {
public:
    Volunteer(EventLoop &loop, FabricHost &host, double claimed)
        : m_key(KeyPair::generate())
        , m_delay(loop) {
        const std::string token = toHex(randomBytes(8));
        host.enrolment.tokens.insert(token);
        m_client = std::make_unique<FabricClient>(
            loop, m_key, host.clientOptions(token),
            FabricClientHandlers{.onWelcome = [this](const Welcome &welcome,
                                                     const PublicKey &) { id = welcome.volunteer; },
                                 .onMessage =
                                     [this](FabricMessage message) {
                                         std::visit([this](const auto &one) { receive(one); },
                                                    message);
                                     },
                                 .onStageFrame = [](const FrameHeader &, const ByteVector &) {},
                                 .onLost = [](const Error &, std::chrono::milliseconds) {},
                                 .onRefused = [](const Refused &) {}});
        DeviceInfo device{"cpu", "cpu", "", Bytes(500 * MiB), 1e9};
        device.flopsPerSecond = claimed;
        m_client->setDevices({device});
        m_client->start();
    }

    VolunteerId id = 0;
    std::chrono::milliseconds delay{0}; // of the product
    std::int16_t error = 0;
    std::set<AssignmentId> held;
    std::string told;
    int challenges = 0;

private:
    void receive(const Assign &assign) {
        held.insert(assign.assignment);
        AssignmentReport report;
        report.assignment = assign.assignment;
        report.state = AssignmentState::Ready;
        report.kvTokens = assign.kvTokens;
        m_client->send(report);
    }
    void receive(const Unassign &unassign) { held.erase(unassign.assignment); }
    void receive(const PrepareProduct &message) {
        ++challenges;
        m_chain = std::make_unique<PlainChain>(message.seed, message.shape);
        m_chain->setError(error);
        m_client->send(ProductPrepared{message.challenge});
    }
    void receive(const RunProduct &message) {
        m_delay.start(delay, [this, message] {
            const ProductDigests digests{message.challenge, m_chain->run(message.salt)};
            m_client->send(digests);
            m_client->send(digests); // comes twice
        });
    }
    void receive(const OpenProduct &message) {
        FrameHeader header;
        header.type = FrameType::ProductRound;
        header.position = message.round;
        header.call = message.challenge;
        m_client->sendFrame(encodeFrame(header, encodeProductRound(m_chain->open(message.round))));
    }
    void receive(const EndProduct &message) {
        if (!message.message.empty())
            told = message.message;
    }
    template <typename Message>
    void receive(const Message &) {}

    KeyPair m_key;
    Timer m_delay;
    std::unique_ptr<PlainChain> m_chain;
    std::unique_ptr<FabricClient> m_client;
};

struct World {
    World()
        : fleet(loop, quickFleet())
        , checks(
              loop, fleet,
              [this](const HardwareKey &key, const HardwareStanding &standing) {
                  saved[key] = standing;
              },
              quickChecks())
        , host(loop, fleet.fabricHandlers()) {
        ModelManifest model;
        model.name = "m";
        model.width = 64;
        model.contextLength = 256;
        model.kvPerTokenAndBlock = Bytes(1);
        for (int block = 0; block < 4; ++block)
            model.blocks.push_back({std::string(64, 'a'), Bytes(50 * MiB), 1000});
        model.embedding = model.head = {std::string(64, 'b'), Bytes(MiB), 10};
        fleet.setModels({{model, signManifest(model, host.key), 1, 0}});
    }

    static FleetOptions quickFleet() {
        FleetOptions options;
        options.settle = 10ms;
        return options;
    }
    static ExaminerOptions quickChecks() {
        ExaminerOptions options;
        options.settle = 50ms;
        options.retry = 50ms;
        options.product.target = 50ms;
        options.slowToFail = 1;
        return options;
    }
    [[nodiscard]] HardwareStanding standing(const Volunteer &volunteer) const {
        return checks.standing({volunteer.id, "cpu"});
    }
    bool waitFor(const Volunteer &volunteer, HardwareVerdict verdict) {
        return runUntil(loop, [&] { return standing(volunteer).verdict == verdict; }, 60s);
    }

    EventLoop loop;
    std::map<HardwareKey, HardwareStanding> saved;
    Fleet fleet;
    HardwareChecks checks;
    FabricHost host;
};

} // namespace

class TestHardwareChecks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startLogging({LogLevel::Warning, {}}); }

    void anHonestVolunteerPassesAndWorks() {
        World world;
        Volunteer volunteer(world.loop, world.host, modest);
        QVERIFY(world.waitFor(volunteer, HardwareVerdict::Verified));
        QVERIFY(world.saved.at({volunteer.id, "cpu"}) == world.standing(volunteer));
        QVERIFY(world.standing(volunteer).flopsPerSecond > modest);
        QVERIFY(runUntil(world.loop, [&] {
            return !volunteer.held.empty() && volunteer.told.starts_with("cpu computes");
        }));
        QCOMPARE(volunteer.challenges, 1);
    }

    void aClaimOfTenTimesTheSpeedIsCaught() {
        World world;
        // What it claims would take 0.09 s, and 0.33 s are allowed.
        Volunteer volunteer(world.loop, world.host, 3e9);
        volunteer.delay = 900ms;
        QVERIFY(world.waitFor(volunteer, HardwareVerdict::FalseClaim));
        QVERIFY(world.standing(volunteer).flopsPerSecond < 0.3e9);
        QVERIFY(runUntil(world.loop, [&] {
            return volunteer.told.find("claims 3 Gflop/s, but computes") != std::string::npos;
        }));
        // It is slow, and not useless.
        QVERIFY(runUntil(world.loop, [&] { return !volunteer.held.empty(); }));
    }

    void whoComputesWronglyGetsNoWork() {
        World world;
        Volunteer wrong(world.loop, world.host, modest);
        wrong.error = 2;
        QVERIFY(world.waitFor(wrong, HardwareVerdict::WrongProduct));
        QVERIFY(runUntil(world.loop, [&] { return wrong.held.empty() && !wrong.told.empty(); }));
        QVERIFY2(wrong.told.find("gets no work until it passes") != std::string::npos,
                 wrong.told.c_str());
        QVERIFY(world.fleet.readyHolders("m").empty());
        // Somebody else does it.
        Volunteer honest(world.loop, world.host, modest);
        QVERIFY(runUntil(world.loop, [&] { return !honest.held.empty(); }));
        QVERIFY(wrong.held.empty());
        for (const Holder *holder : world.fleet.readyHolders("m"))
            QCOMPARE(holder->volunteer, honest.id);
    }

    void aRestartForgivesNothing() {
        World world;
        world.checks.restore({1, "cpu"}, {HardwareVerdict::WrongProduct, 0, modest, "wrong"});
        Volunteer volunteer(world.loop, world.host, modest);
        // It works only once it has passed.
        QVERIFY(runUntil(world.loop, [&] { return !volunteer.held.empty(); }, 60s));
        QCOMPARE(volunteer.id, VolunteerId(1));
        QCOMPARE(world.standing(volunteer).verdict, HardwareVerdict::Verified);
    }
};

QTEST_GUILESS_MAIN(TestHardwareChecks)
#include "test_hardware_checks.moc"
