#include "coordinator/verify/hardware_examiner.h"
#include "coordinator/verify/plain_chain.h"
#include "support/qtest_support.h"

#include <memory>
#include <random>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

// The plain loops take their time.
ExaminerOptions shortChallenges() {
    ExaminerOptions options;
    options.product.target = 50ms;
    return options;
}

// One volunteer with devices that compute at a speed of their own, in a time of its own.
class World {
public:
    explicit World(double itsSpeed = 1e9)
        : speed(itsSpeed)
        , examiner(shortChallenges(),
                   {.activity = [this](VolunteerId) { return activity; },
                    .roundTrip = [](VolunteerId) { return std::chrono::nanoseconds(1ms); },
                    .random = [this] { return random(); }}) {}

    void join(double claimed, std::vector<std::string> names = {"cpu"}) {
        std::vector<DeviceInfo> devices;
        for (const std::string &name : names) {
            DeviceInfo info{name, "cpu", "", Bytes(std::uint64_t(1) << 30)};
            info.flopsPerSecond = claimed;
            devices.push_back(info);
        }
        examiner.setDevices(1, devices, now);
    }

    // Lets time pass and answers, until nothing more is due before `end`.
    void runFor(std::chrono::nanoseconds time) {
        const auto end = now + time;
        for (;;) {
            settle();
            const auto next = examiner.nextTick();
            if (!next || *next > end)
                break;
            now = std::max(now, *next);
            examiner.tick(now);
        }
        now = end;
    }

    void settle() {
        for (auto effects = examiner.takeEffects(); !effects.empty();
             effects = examiner.takeEffects())
            for (const ExaminerEffect &effect : effects)
                if (const auto *send = std::get_if<ExaminerSend>(&effect))
                    std::visit([this](const auto &message) { receive(message); }, send->message);
                else if (const auto *check = std::get_if<CheckWanted>(&effect))
                    examiner.onChecked(check->challenge,
                                       checkRound(check->content->opened, check->content->round,
                                                  check->content->secret),
                                       now);
                else
                    standings.push_back(std::get<StandingChanged>(effect).standing);
    }

    void receive(const PrepareProduct &message) {
        ++challenges;
        if (refusal)
            return examiner.onRefused(1, {message.challenge, *refusal, "no"}, now);
        if (silent)
            return;
        shape = message.shape;
        chain = std::make_unique<PlainChain>(message.seed, message.shape);
        chain->setError(error);
        examiner.onPrepared(1, {message.challenge}, now);
    }
    void receive(const RunProduct &message) {
        if (refuseRuns > 0) {
            --refuseRuns;
            return examiner.onRefused(1, {message.challenge, ErrorCode::Unavailable, "paused"},
                                      now);
        }
        now += std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::duration<double>(shape.flops() / speed) + hiccup);
        hiccup = 0ms;
        if (busyMeanwhile)
            activity = *activity + 1;
        examiner.onDigests(1, {message.challenge, chain->run(message.salt)}, now);
    }
    void receive(const OpenProduct &message) {
        if (refuseRounds > 0) {
            --refuseRounds;
            return examiner.onRefused(1, {message.challenge, ErrorCode::Unavailable, "paused"},
                                      now);
        }
        const ByteVector payload = encodeProductRound(chain->open(message.round));
        // Of another, unasked and repeated: nothing comes of it.
        examiner.onRound(2, message.challenge, message.round, payload, now);
        examiner.onRound(1, message.challenge + 1, message.round, payload, now);
        examiner.onRound(1, message.challenge, message.round + 1, payload, now);
        examiner.onRound(1, message.challenge, message.round, payload, now);
        examiner.onRound(1, message.challenge, message.round, payload, now);
    }
    void receive(const EndProduct &message) { told = message.message; }
    template <typename Message>
    void receive(const Message &) {
        QFAIL("sent what no coordinator sends");
    }

    [[nodiscard]] HardwareStanding standing() const { return examiner.standing({1, "cpu"}); }

    double speed;
    std::int16_t error = 0;
    std::chrono::milliseconds hiccup{0};
    bool silent = false;
    bool busyMeanwhile = false;
    std::optional<ErrorCode> refusal;
    int refuseRuns = 0;
    int refuseRounds = 0;
    std::optional<std::uint64_t> activity = 0;
    std::mt19937_64 random{1};
    HardwareExaminer examiner;
    HardwareExaminer::TimePoint now{1h};
    ProductShape shape;
    std::unique_ptr<PlainChain> chain;
    std::vector<HardwareStanding> standings;
    std::string told;
    int challenges = 0;
};

} // namespace

class TestHardwareExaminer : public QObject {
    Q_OBJECT

private slots:
    void anHonestDevicePassesSoonAfterItCame() {
        World world;
        world.join(world.speed);
        QCOMPARE(world.standing().verdict, HardwareVerdict::Unverified);
        world.runFor(10s);
        QCOMPARE(world.challenges, 1);
        QCOMPARE(world.standing().verdict, HardwareVerdict::Verified);
        QCOMPARE(world.standing().claimed, world.speed);
        QVERIFY(world.standing().flopsPerSecond > world.speed * 0.95);
        QVERIFY2(world.told.starts_with("cpu computes"), world.told.c_str());
    }

    void itIsAskedAgainAtRandomTimes() {
        World world;
        world.join(world.speed);
        world.runFor(100h);
        QVERIFY2(world.challenges > 8 && world.challenges < 30,
                 qPrintable(QString::number(world.challenges)));
    }

    void aClaimOfTenTimesTheSpeedIsCaught() {
        World world;
        world.join(world.speed * 10);
        world.runFor(60s);
        QCOMPARE(world.challenges, 2);
        QCOMPARE(world.standing().verdict, HardwareVerdict::FalseClaim);
        QVERIFY(world.standing().flopsPerSecond < world.speed * 1.01);
        QVERIFY2(world.told.find("claims 10 Gflop/s, but computes") != std::string::npos,
                 world.told.c_str());
        // What it claims next is looked at anew.
        world.join(world.speed);
        world.runFor(60s);
        QCOMPARE(world.standing().verdict, HardwareVerdict::Verified);
    }

    void aHiccupIsForgiven() {
        World world;
        world.hiccup = 20s;
        world.join(world.speed);
        world.runFor(60s);
        QCOMPARE(world.challenges, 2);
        QCOMPARE(world.standing().verdict, HardwareVerdict::Verified);
    }

    void aWrongProductIsCaughtAndCanBeMadeGood() {
        World world;
        world.error = 2;
        world.join(world.speed);
        world.runFor(60s);
        QCOMPARE(world.standing().verdict, HardwareVerdict::WrongProduct);
        QVERIFY2(world.told.find("gets no work") != std::string::npos, world.told.c_str());
        QCOMPARE(world.challenges, 1);
        world.runFor(15min);
        QCOMPARE(world.challenges, 2);
        world.runFor(10min); // twice as long
        QCOMPARE(world.challenges, 2);
        // Neither silence nor coming anew lifts it, but passing does.
        world.silent = true;
        world.examiner.setDevices(1, {}, world.now);
        world.join(world.speed);
        world.runFor(1h);
        QCOMPARE(world.standing().verdict, HardwareVerdict::WrongProduct);
        world.silent = false;
        world.error = 0;
        world.runFor(24h);
        QCOMPARE(world.standing().verdict, HardwareVerdict::Verified);
    }

    void silenceAndGivingUpAreNoted() {
        World world;
        world.silent = true;
        world.join(world.speed);
        world.runFor(5min);
        QCOMPARE(world.standing().verdict, HardwareVerdict::NoAnswer);
        World other;
        other.refusal = ErrorCode::Unsupported;
        other.join(other.speed);
        other.runFor(5s);
        QCOMPARE(other.standing().verdict, HardwareVerdict::NoAnswer);
        QCOMPARE(other.standing().message, "it gave up: no");
    }

    void notNowIsNoBlame() {
        World world;
        world.refusal = ErrorCode::Unavailable;
        world.join(world.speed);
        world.runFor(5min);
        QVERIFY(world.challenges > 5);
        QVERIFY(world.standings.empty());
        world.refusal = ErrorCode::ResourceExhausted;
        world.runFor(5min);
        QVERIFY(world.standings.empty());
        world.refusal.reset();
        world.runFor(5min);
        QCOMPARE(world.standing().verdict, HardwareVerdict::Verified);
    }

    void anOwnerWhoComesBackMeanwhileIsNoBlame() {
        World world;
        world.refuseRuns = 1;
        world.refuseRounds = 1;
        world.join(world.speed);
        world.runFor(5min);
        QCOMPARE(world.challenges, 3);
        QCOMPARE(world.standings.size(), 1U);
        QCOMPARE(world.standing().verdict, HardwareVerdict::Verified);
    }

    void whoBreaksOffEachChallengeGaveNoAnswer() {
        World world;
        world.refuseRounds = 1000;
        world.join(world.speed);
        world.runFor(5min);
        QCOMPARE(world.challenges, 3);
        QCOMPARE(world.standing().verdict, HardwareVerdict::NoAnswer);
        // The verdict gives it as many tries again, and not more.
        world.runFor(15min);
        QCOMPARE(world.challenges, 6);
        QCOMPARE(world.standings.size(), 2U);
    }

    void whoIsBusyIsLeftAlone() {
        World world;
        world.activity.reset();
        world.join(world.speed);
        world.runFor(1h);
        QCOMPARE(world.challenges, 0);
        // A request that comes in between makes the time worth nothing.
        world.activity = 1;
        world.busyMeanwhile = true;
        world.speed /= 100;
        world.runFor(10min);
        QVERIFY(world.challenges > 3);
        QVERIFY(world.standings.empty());
    }

    void aDeviceOfUnknownSpeedIsMeasured() {
        World world(50e9);
        world.join(0);
        world.runFor(60s);
        QVERIFY(world.challenges > 1);
        QCOMPARE(world.standing().verdict, HardwareVerdict::Verified);
        QVERIFY(world.standing().flopsPerSecond > world.speed * 0.9);
        QVERIFY(world.standing().flopsPerSecond < world.speed * 1.1);
    }

    void devicesOfOneMachineTakeTurns() {
        World world;
        world.join(world.speed, {"cpu", "vulkan:0"});
        world.runFor(60s);
        QCOMPARE(world.challenges, 2);
        QCOMPARE(world.examiner.standing({1, "vulkan:0"}).verdict, HardwareVerdict::Verified);
    }

    void aDeviceThatIsTakenBackIsNotBlamed() {
        World world;
        world.silent = true;
        world.join(world.speed);
        world.now += 2s;
        world.examiner.tick(world.now);
        world.settle();
        QCOMPARE(world.challenges, 1);
        world.examiner.setDevices(1, {}, world.now);
        world.runFor(1h);
        QVERIFY(world.standings.empty());
        QCOMPARE(world.challenges, 1);
    }

    void whatWasKnownIsNotAskedAtOnce() {
        World world;
        HardwareStanding known;
        known.verdict = HardwareVerdict::Verified;
        known.claimed = world.speed;
        world.examiner.restore({1, "cpu"}, known);
        world.join(world.speed);
        world.runFor(5min);
        QCOMPARE(world.challenges, 0);
        world.join(world.speed * 2);
        world.runFor(5min);
        QVERIFY(world.challenges > 0);
    }
};

QTEST_APPLESS_MAIN(TestHardwareExaminer)
#include "test_hardware_examiner.moc"
