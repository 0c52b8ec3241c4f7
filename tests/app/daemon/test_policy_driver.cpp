#include "app/daemon/policy_driver.h"

#include "net/transport/loop_support.h"
#include "support/qtest_support.h"

#include <thread>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr const char *gpu = "cuda:0";
constexpr const char *cpu = "cpu";

PolicyBook bookWith(SettingTexts general) {
    PolicyTexts texts;
    texts.general = std::move(general);
    return PolicyBook::make(texts).value();
}

// A driver whose devices run: nobody is here, and nothing else is said.
struct World {
    World()
        : driver(loop,
                 {.onAnswer = [this](const PolicyAnswer &, const PolicyAnswer &) { ++answers; },
                  .onManual = [this](const ManualState &manual) { kept.push_back(manual); },
                  .held = [this](const std::string &) { return held; }}) {
        for (const SignalKind kind : allSignalKinds) {
            Signal signal = notOfferedSignal(kind, "test", signalNow());
            if (kind >= SignalKind::GpuByOthers)
                signal.device = gpu;
            driver.tell(std::move(signal));
        }
        tellIdle(24h);
        driver.setDevices({{gpu, PolicyDevice::Kind::Gpu}, {cpu, PolicyDevice::Kind::Cpu}});
    }

    void tellIdle(std::chrono::milliseconds idle) {
        driver.tell(knownSignal(SignalKind::Input, "test", false, signalNow() - idle));
    }
    // False: it did not come to be so.
    [[nodiscard]] bool comesToBe(const std::function<bool()> &what) { return runUntil(loop, what); }
    [[nodiscard]] ReasonCode firstReason(const char *device) const {
        return driver.decisionFor(device)->reasons.at(0).code;
    }

    EventLoop loop;
    int answers = 0;
    std::vector<ManualState> kept;
    Bytes held; // by each device
    PolicyDriver driver;
};

Snooze snoozeFor(std::chrono::milliseconds time, std::string device = {}) {
    return {std::move(device), wallNow(), wallNow() + time};
}

} // namespace

class TestPolicyDriver : public QObject {
    Q_OBJECT

private slots:
    void decidesForTheDevicesThatThereAre() {
        World world;
        QVERIFY(world.driver.mayRun(gpu));
        QVERIFY(world.driver.mayRun(cpu));
        QVERIFY(!world.driver.mayRun("cuda:1"));
        QVERIFY(!world.driver.decisionFor("cuda:1"));
        QCOMPARE(world.driver.answer().profile, "balanced");
        world.driver.setDevices({{cpu, PolicyDevice::Kind::Cpu}});
        QVERIFY(!world.driver.decisionFor(gpu));
        QVERIFY(world.driver.mayRun(cpu));
    }

    void tellsOfAnAnswerOnlyWhenItIsAnother() {
        World world;
        const int before = world.answers;
        world.driver.tell(notOfferedSignal(SignalKind::Media, "test", signalNow()));
        QCOMPARE(world.answers, before);
        world.driver.tell(knownSignal(SignalKind::GameMode, "test", true, signalNow()));
        QCOMPARE(world.answers, before + 1);
        QVERIFY(!world.driver.mayRun(gpu));
    }

    void settingsCountAtOnce() {
        World world;
        world.driver.setBook(bookWith({{"in_use_cpu", "30%"}}));
        world.driver.tell(knownSignal(SignalKind::Input, "test", true, signalNow()));
        QVERIFY(!world.driver.mayRun(gpu));
        QCOMPARE(world.driver.decisionFor(cpu)->duty.value, 0.3);
        QCOMPARE(world.driver.settings(cpu).inUseCpu.value, 0.3);
        world.driver.setBook(bookWith({}));
        QVERIFY(!world.driver.mayRun(cpu));
        QVERIFY(world.firstReason(cpu) == ReasonCode::UseInput);
    }

    void aSnoozeEndsByItself() {
        World world;
        const Snooze snooze = snoozeFor(200ms);
        QVERIFY(world.driver.snooze(snooze));
        QVERIFY(!world.driver.mayRun(gpu) && !world.driver.mayRun(cpu));
        QVERIFY(world.kept.back().snoozes == std::vector{snooze});
        QVERIFY(world.comesToBe([&] { return world.driver.mayRun(gpu); }));
        QVERIFY(wallNow() >= *snooze.until);
        QVERIFY(world.driver.mayRun(cpu));
        QVERIFY(world.kept.back() == ManualState());
    }

    void aSnoozeOfOneDeviceLeavesTheOthers() {
        World world;
        QVERIFY(world.driver.snooze(snoozeFor(1h, gpu)));
        QVERIFY(!world.driver.mayRun(gpu) && world.driver.mayRun(cpu));
        // Another of the same device takes its place; one of all takes that of both.
        QVERIFY(world.driver.snooze(snoozeFor(2h, gpu)));
        QVERIFY(world.driver.snooze(snoozeFor(2h, cpu)));
        QCOMPARE(world.driver.manual().snoozes.size(), std::size_t(2));
        world.driver.resume(cpu);
        QCOMPARE(world.driver.manual().snoozes.size(), std::size_t(1));
        QCOMPARE(world.driver.manual().snoozes.front().device, gpu);
        QVERIFY(world.driver.snooze(snoozeFor(3h)));
        QCOMPARE(world.driver.manual().snoozes.size(), std::size_t(1));
        world.driver.resume("");
        QVERIFY(world.kept.back() == ManualState());
    }

    void aPauseUntilTheGameEndsNeedsAGame() {
        World world;
        Snooze untilEnd{"", wallNow(), {}, true};
        const Status refused = world.driver.snooze(untilEnd);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(world.kept.empty());

        world.driver.setBook(bookWith({{"game_mode", "ignore"}}));
        world.driver.tell(knownSignal(SignalKind::GameMode, "test", true, signalNow()));
        QVERIFY(world.driver.snooze(untilEnd));
        QVERIFY(world.firstReason(cpu) == ReasonCode::ManualGame);
        world.driver.tell(knownSignal(SignalKind::GameMode, "test", false, signalNow()));
        QVERIFY(world.driver.manual() == ManualState());
        QVERIFY(world.kept.back() == ManualState());
    }

    void aBoostRunsThoughTheOwnerIsHereAndEnds() {
        World world;
        QVERIFY(world.driver.snooze(snoozeFor(1h)));
        world.driver.tell(knownSignal(SignalKind::Input, "test", true, signalNow()));
        world.driver.boost(wallNow() + 200ms);
        QVERIFY(world.driver.manual().snoozes.empty());
        QVERIFY(world.driver.mayRun(gpu) && world.driver.mayRun(cpu));
        QVERIFY(world.comesToBe([&] { return !world.driver.mayRun(cpu); }));
        QVERIFY(world.kept.back() == ManualState());
        QVERIFY(world.firstReason(cpu) == ReasonCode::UseInput);
    }

    void whatWasKeptEndsWhenItWasSaid() {
        World world;
        const Snooze over{"", wallNow() - 2h, wallNow() - 1h};
        const Snooze lasting{gpu, wallNow() - 2h, wallNow() + 1h};
        world.driver.setManual({{over, lasting}, wallNow() - 1min});
        QVERIFY(world.driver.manual() == (ManualState{{lasting}, {}}));
        QVERIFY(world.kept.back() == world.driver.manual());
        QVERIFY(!world.driver.mayRun(gpu) && world.driver.mayRun(cpu));
    }

    // The timer that was set before has not come when the clock is put forward or the machine
    // wakes.
    void aClockThatWasSetIsLookedAtAtOnce() {
        World world;
        QVERIFY(world.driver.snooze(snoozeFor(20ms)));
        std::this_thread::sleep_for(40ms);
        QVERIFY(!world.driver.mayRun(cpu)); // nothing ran the loop
        world.driver.onClockSet();
        QVERIFY(world.driver.mayRun(cpu));
    }

    void waitingAfterInputEndsByItself() {
        World world;
        const std::vector<PolicyDevice> devices = world.driver.devices();
        world.driver.setDevices({}); // they have not run before
        world.driver.setBook(bookWith({{"idle_cpu", "10s"}, {"idle_gpu", "1h"}}));
        world.tellIdle(10s - 200ms);
        world.driver.setDevices(devices);
        QVERIFY(!world.driver.mayRun(cpu));
        QVERIFY(world.firstReason(cpu) == ReasonCode::UseRecent);
        QVERIFY(world.comesToBe([&] { return world.driver.mayRun(cpu); }));
        QVERIFY(!world.driver.mayRun(gpu));
    }

    void whatIsNotToldAgainIsUnknownInTime() {
        World world;
        Signal signal = knownSignal(SignalKind::Media, "test", false, signalNow());
        signal.expires = signalNow() + 200ms;
        world.driver.tell(signal);
        QVERIFY(world.driver.mayRun(cpu));
        QVERIFY(world.comesToBe([&] { return !world.driver.mayRun(cpu); }));
        QVERIFY(signalNow() >= *signal.expires);
        const Reason &reason = world.driver.decisionFor(cpu)->reasons.at(0);
        QVERIFY(reason.code == ReasonCode::MediaPlaying);
        QVERIFY(reason.unknown);
    }

    // Sources say every few seconds that what they told still holds.
    void whatIsToldAgainIsNoNewAnswer() {
        World world;
        Signal signal = knownSignal(SignalKind::Media, "test", false, signalNow());
        signal.expires = signalNow() + 1min;
        world.driver.tell(signal);
        const int before = world.answers;
        *signal.expires += 20s;
        world.driver.tell(signal);
        QCOMPARE(world.answers, before);
        QVERIFY(world.driver.answer().expires == signal.expires);
        signal.active = true;
        world.driver.tell(signal);
        QCOMPARE(world.answers, before + 1);
    }

    void aSignalTakesThePlaceOfTheOneBefore() {
        World world;
        const std::size_t before = world.driver.told().size();
        world.driver.tell(knownSignal(SignalKind::Media, "test", true, signalNow()));
        QCOMPARE(world.driver.told().size(), before);
        world.driver.tell(knownSignal(SignalKind::Media, "another", false, signalNow()));
        QCOMPARE(world.driver.told().size(), before + 1);
        QVERIFY(!world.driver.mayRun(cpu)); // one source says so
        world.driver.forget([](const Signal &signal) { return signal.source == "another"; });
        QCOMPARE(world.driver.told().size(), before);
        world.driver.forget([](const Signal &signal) { return signal.source == "test"; });
        QVERIFY(world.driver.told().empty());
        QVERIFY(!world.driver.mayRun(cpu));
    }

    void wakingUpIsInput() {
        World world;
        QVERIFY(world.driver.mayRun(cpu));
        world.driver.onWokenUp();
        QVERIFY(!world.driver.mayRun(cpu));
        QVERIFY(world.firstReason(cpu) == ReasonCode::UseRecent);
    }

    void wakingUpIsNotForgottenWithItsSignal() {
        World world;
        const SignalTime woken = signalNow();
        world.driver.tell(knownSignal(SignalKind::Input, "power", true, woken));
        QVERIFY(world.firstReason(cpu) == ReasonCode::UseInput);
        world.driver.tell(notOfferedSignal(SignalKind::Input, "power", signalNow()));
        QVERIFY(!world.driver.mayRun(cpu));
        QVERIFY(world.firstReason(cpu) == ReasonCode::UseRecent);
    }

    // Sources that have not told yet say nothing of a game that has gone on meanwhile.
    void aPauseUntilTheGameEndsOutlivesARestart() {
        World world;
        Snooze pause;
        pause.began = wallNow();
        pause.untilGameEnds = true;
        const auto tellGame = [&](bool runs) {
            world.driver.tell(knownSignal(SignalKind::FullScreen, "test", runs, signalNow()));
        };
        const auto isPaused = [&] { return !world.driver.manual().snoozes.empty(); };
        world.driver.setManual({{pause}, {}});
        QVERIFY(isPaused()); // nobody tells of full screens
        tellGame(false);
        QVERIFY(isPaused()); // one that does not see it yet
        tellGame(true);
        QVERIFY(isPaused());
        // Who has seen it goes, as the window in the owner's session.
        world.driver.tell(notOfferedSignal(SignalKind::FullScreen, "test", signalNow()));
        QVERIFY(isPaused());
        tellGame(false);
        QVERIFY(!isPaused());
    }

    // What it gives back makes room, which must not be taken for the end of it.
    void memoryThatIsGivenBackIsNotTakenAnew() {
        World world;
        world.driver.setBook(bookWith({{"memory_keep", "2G"}, {"settle", "5s"}}));
        const auto tellFree = [&](std::uint64_t gibibytes) {
            Signal signal = knownSignal(SignalKind::MemoryFree, "test", true, signalNow());
            signal.number = static_cast<double>(gibibytes << 30);
            world.driver.tell(std::move(signal));
        };
        world.held = Bytes(std::uint64_t(6) << 30);
        tellFree(1);
        const auto isShort = [&] {
            const DeviceDecision &decision = *world.driver.decisionFor(cpu);
            return decision.action == DeviceAction::Unload &&
                   world.firstReason(cpu) == ReasonCode::MemoryShort;
        };
        QVERIFY(isShort());
        world.held = Bytes(0); // and so 6 GiB more are free
        tellFree(7);
        QVERIFY(isShort());
        tellFree(9); // somebody else has ended
        QVERIFY(!isShort());
    }

    void signalsDoNotGrowWithoutLimit() {
        World world;
        for (std::size_t i = 0; i < PolicyDriver::maxSignals; ++i)
            world.driver.tell(
                notOfferedSignal(SignalKind::Media, "source" + std::to_string(i), signalNow()));
        QCOMPARE(world.driver.told().size(), PolicyDriver::maxSignals);
        // Those that are kept still change.
        world.driver.tell(knownSignal(SignalKind::Media, "test", true, signalNow()));
        QVERIFY(!world.driver.mayRun(cpu));
    }
};

QTEST_MAIN(TestPolicyDriver)
#include "test_policy_driver.moc"
