#include "core/policy/decide.h"

#include "support/policy_world.h"
#include "support/qtest_support.h"

#include <set>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr const char *gpu = PolicyWorld::gpu;

bool has(const DeviceDecision &decision, ReasonCode code, bool unknown = false) {
    return std::ranges::any_of(decision.reasons, [&](const Reason &reason) {
        return reason.code == code && reason.unknown == unknown;
    });
}

QString textOf(const DeviceDecision &decision) {
    std::string text(nameOf(decision.action));
    text += " " + std::to_string(decision.duty.value);
    for (const Reason &reason : decision.reasons)
        text += " " + std::string(nameOf(reason.code)) + (reason.unknown ? "?" : "");
    return QString::fromStdString(text);
}

// Lets more than `settle` and the reading of sensors go by.
DeviceDecision later(PolicyWorld &world, const char *device = gpu) {
    (void)world.decide();
    world.advance(1min);
    return world.decideFor(device);
}

} // namespace

class DecideTest : public QObject {
    Q_OBJECT
private slots:
    void runsWhenNothingSpeaksAgainst() {
        PolicyWorld world;
        const PolicyAnswer answer = world.decide();
        for (const DeviceDecision &decision : answer.devices) {
            QVERIFY2(decision.action == DeviceAction::Run, qPrintable(textOf(decision)));
            QVERIFY(decision.reasons.empty());
            QVERIFY(decision.wantsSensors);
        }
        QVERIFY(answer.network.mode == NetworkMode::Full);
        QVERIFY(answer.network.mayStore);
        QCOMPARE(answer.profile, std::string("balanced"));
        QVERIFY(!answer.nextSteady && !answer.nextWall);
    }

    void inputStopsAtOnceAndWaitsAfterwards() {
        PolicyWorld world;
        world.configure("idle_gpu", "3m");
        world.configure("idle_cpu", "10m");
        (void)world.decide();
        world.advance(10s);
        world.set(SignalKind::Input, SignalState::Known, true);
        const auto stopped = world.decideFor(gpu);
        QVERIFY(stopped.action == DeviceAction::Pause);
        QVERIFY(has(stopped, ReasonCode::UseInput));
        QVERIFY(!stopped.wantsSensors);
        QVERIFY(stopped.since == world.now.wall);
        world.advance(1h);
        Signal &input = world.set(SignalKind::Input, SignalState::Known, false);
        input.since = world.now.steady - 30s; // as a source tells it
        const auto waiting = world.decideFor(gpu);
        QVERIFY(has(waiting, ReasonCode::UseRecent));
        QVERIFY(waiting.reasons.front().until == world.now.wall + 3min - 30s);
        QVERIFY(world.decide().nextSteady == input.since + 3min);
        world.advance(2min + 30s - 1ms);
        QVERIFY(world.decideFor(gpu).action != DeviceAction::Run);
        world.advance(1ms);
        QVERIFY2(world.decideFor(gpu).action == DeviceAction::Run,
                 qPrintable(textOf(world.decideFor(gpu))));
        QVERIFY(world.decideFor("cpu").action != DeviceAction::Run);
        world.advance(7min);
        QVERIFY(world.decideFor("cpu").action == DeviceAction::Run);
    }

    void whileInUse() {
        PolicyWorld world;
        world.configure("in_use_gpu", "30%");
        world.set(SignalKind::Input, SignalState::Known, true);
        const auto slow = later(world);
        QVERIFY(slow.action == DeviceAction::Throttle);
        QCOMPARE(slow.duty.value, 0.3);
        QVERIFY(slow.wantsSensors);
        QVERIFY(later(world, "cpu").action == DeviceAction::Unload || // paused for a while by then
                later(world, "cpu").action == DeviceAction::Pause);
        world.configure("in_use_cpu", "always");
        QVERIFY(later(world, "cpu").action == DeviceAction::Run);
        world.configure("in_use_gpu", "always");
        QVERIFY(later(world).action == DeviceAction::Run);
        // Who allows that does not mind what cannot be told.
        world.set(SignalKind::Input, SignalState::Unknown);
        QVERIFY(later(world).action == DeviceAction::Run);
    }

    // One row for each flag: the setting that counts, a value of it for which the signal stops the
    // work, one for which it does not matter, and what is given as the reason.
    void flagsStop_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("stops");
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("ignores");
        QTest::addColumn<int>("code");
        const auto add = [](const char *name, SignalKind kind, const char *key, const char *stops,
                            DeviceAction action, const char *ignores, ReasonCode code) {
            QTest::newRow(name) << static_cast<int>(kind) << key << stops
                                << static_cast<int>(action) << ignores << static_cast<int>(code);
        };
        const auto addRule = [&](const char *key, SignalKind kind, ReasonCode code) {
            const std::string name(key);
            add((name + " pause").c_str(), kind, key, "pause", DeviceAction::Pause, "ignore", code);
            add((name + " unload").c_str(), kind, key, "unload", DeviceAction::Unload, "ignore",
                code);
            add((name + " in_use").c_str(), kind, key, "in_use", DeviceAction::Pause, "ignore",
                code);
        };
        addRule("full_screen", SignalKind::FullScreen, ReasonCode::GameFullScreen);
        addRule("game_mode", SignalKind::GameMode, ReasonCode::GameMode);
        addRule("media", SignalKind::Media, ReasonCode::MediaPlaying);
        addRule("inhibited", SignalKind::Inhibited, ReasonCode::MediaInhibited);
        addRule("remote", SignalKind::Remote, ReasonCode::UseRemote);
        add("gamepad", SignalKind::Gamepad, "gamepad", "yes", DeviceAction::Pause, "no",
            ReasonCode::UseGamepad);
        add("ups pause", SignalKind::Ups, "ups", "pause", DeviceAction::Pause, "ignore",
            ReasonCode::PowerUps);
        add("ups unload", SignalKind::Ups, "ups", "unload", DeviceAction::Unload, "ignore",
            ReasonCode::PowerUps);
        add("battery", SignalKind::Battery, "battery", "never", DeviceAction::Pause, "0%",
            ReasonCode::PowerBattery);
        add("metered", SignalKind::Metered, "metered", "off", DeviceAction::Pause, "full",
            ReasonCode::NetworkMetered);
        add("metered limited", SignalKind::Metered, "metered", "off", DeviceAction::Pause,
            "limited", ReasonCode::NetworkMetered);
        add("external", SignalKind::External, "external", "file:/tmp/surplus", DeviceAction::Pause,
            "", ReasonCode::ExternalStop);
    }
    void flagsStop() {
        QFETCH(int, kind);
        QFETCH(QString, key);
        QFETCH(QString, stops);
        QFETCH(int, action);
        QFETCH(QString, ignores);
        QFETCH(int, code);
        const auto signal = static_cast<SignalKind>(kind);
        const auto reason = static_cast<ReasonCode>(code);
        PolicyWorld world;
        world.configure(key.toStdString(), stops.toStdString());
        QVERIFY2(later(world).action == DeviceAction::Run, qPrintable(textOf(later(world))));

        world.set(signal, SignalState::Known, true);
        const auto stopped = world.decideFor(gpu);
        QVERIFY2(stopped.action == static_cast<DeviceAction>(action), qPrintable(textOf(stopped)));
        QVERIFY(has(stopped, reason));

        world.set(signal, SignalState::Unknown);
        const auto unknown = world.decideFor(gpu);
        QVERIFY(levelIsPause(unknown));
        QVERIFY2(has(unknown, reason, true), qPrintable(textOf(unknown)));

        world.set(signal, SignalState::Known, true);
        world.configure(key.toStdString(), ignores.toStdString());
        QVERIFY2(later(world).action == DeviceAction::Run, qPrintable(textOf(later(world))));
        world.set(signal, SignalState::Unknown);
        QVERIFY2(later(world).action == DeviceAction::Run, qPrintable(textOf(later(world))));

        world.configure(key.toStdString(), stops.toStdString());
        QVERIFY(levelIsPause(world.decideFor(gpu)));
        world.set(signal, SignalState::NotOffered);
        world.advance(10min);
        QVERIFY2(later(world).action == DeviceAction::Run, qPrintable(textOf(later(world))));
    }

    // A signal that has expired is as unknown as one that says so.
    void staleSignalsStop() {
        PolicyWorld world;
        Signal &input = world.set(SignalKind::Input, SignalState::Known, false);
        input.expires = world.now.steady + 25s;
        const PolicyAnswer answer = world.decide();
        QVERIFY(answer.devices[0].action == DeviceAction::Run);
        QVERIFY(answer.expires == world.now.steady + 25s);
        world.advance(25s);
        const auto stopped = world.decideFor(gpu);
        QVERIFY(stopped.action == DeviceAction::Pause);
        QVERIFY(has(stopped, ReasonCode::UseInput, true));
    }

    void nothingSeesInput() {
        PolicyWorld world;
        world.set(SignalKind::Input, SignalState::NotOffered);
        const auto stopped = world.decideFor(gpu);
        QVERIFY(levelIsPause(stopped));
        QVERIFY(has(stopped, ReasonCode::UseUnseen, true));
        world.texts.profile = "headless";
        world.apply();
        QVERIFY(later(world).action == DeviceAction::Run);
    }

    void anyonesActivityCounts() {
        PolicyWorld world;
        Signal other = knownSignal(SignalKind::Input, "another seat", true, world.now.steady);
        world.signalList.push_back(other);
        QVERIFY(has(world.decideFor(gpu), ReasonCode::UseInput));
        world.signalList.back().active = false; // just now
        const auto waiting = world.decideFor(gpu);
        QVERIFY(has(waiting, ReasonCode::UseRecent));
        world.signalList.back().state = SignalState::Unknown;
        QVERIFY(has(world.decideFor(gpu), ReasonCode::UseInput, true));
    }

    void aLockedScreenIsAway() {
        PolicyWorld world;
        world.set(SignalKind::Input, SignalState::Known, true);
        world.set(SignalKind::Media, SignalState::Known, true);
        world.set(SignalKind::Locked, SignalState::Known, true);
        QVERIFY(later(world).action == DeviceAction::Run);
        world.set(SignalKind::Remote, SignalState::Known, true); // somebody is, elsewhere
        QVERIFY(levelIsPause(world.decideFor(gpu)));
        world.set(SignalKind::Remote, SignalState::Known, false);
        world.configure("locked", "input");
        QVERIFY(levelIsPause(later(world)));
        world.configure("locked", "away");
        Signal open = knownSignal(SignalKind::Locked, "another", false, world.now.steady);
        world.signalList.push_back(open);
        QVERIFY(levelIsPause(later(world)));
    }

    void listedWindowsAndPrograms() {
        PolicyWorld world;
        world.set(SignalKind::Windows, SignalState::Known, true).names = {"Firefox",
                                                                          "steam_app_17"};
        world.set(SignalKind::Processes, SignalState::Known, true).names = {"blender"};
        QVERIFY(later(world).action == DeviceAction::Run);
        world.configure("exclusive_windows", "STEAM_app_*");
        auto stopped = world.decideFor(gpu);
        QVERIFY(stopped.action == DeviceAction::Unload);
        QCOMPARE(stopped.reasons.front().detail, std::string("steam_app_17"));
        QVERIFY(has(stopped, ReasonCode::GameWindow));
        world.configure("exclusive_windows", "");
        world.configure("exclusive_programs", "maya*, blend?r");
        world.configure("exclusive", "pause");
        stopped = later(world);
        QVERIFY(has(stopped, ReasonCode::GameProgram));
        world.configure("exclusive", "ignore");
        QVERIFY(later(world).action == DeviceAction::Run);
        world.configure("exclusive", "pause");
        world.set(SignalKind::Processes, SignalState::Unknown);
        QVERIFY(has(world.decideFor(gpu), ReasonCode::GameProgram, true));
    }

    // One row for each number: from which value on it stops, and how it goes on.
    void numbersStop_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<double>("stops");
        QTest::addColumn<double>("still");
        QTest::addColumn<double>("goesOn");
        QTest::addColumn<int>("code");
        const auto add = [](const char *key, SignalKind kind, const char *device, const char *value,
                            double stops, double still, double goesOn, ReasonCode code) {
            QTest::newRow(key) << static_cast<int>(kind) << device << key << value << stops << still
                               << goesOn << static_cast<int>(code);
        };
        add("core_limit", SignalKind::CoreHeat, gpu, "80C", 80.5, 76, 74, ReasonCode::HeatCore);
        add("hot_spot_limit", SignalKind::HotSpotHeat, gpu, "95", 96, 91, 89,
            ReasonCode::HeatHotSpot);
        add("memory_heat_limit", SignalKind::MemoryHeat, gpu, "92C", 93, 88, 86,
            ReasonCode::HeatMemory);
        add("gpu_memory_keep", SignalKind::GpuMemoryFree, gpu, "1G", 1e9, 1.2e9, 1.4e9,
            ReasonCode::GpuMemoryShort);
        add("memory_keep", SignalKind::MemoryFree, "", "2G", 2e9, 2.5e9, 2.8e9,
            ReasonCode::MemoryShort);
        add("traffic_day", SignalKind::TrafficToday, "", "1G", 1.2e9, 1.1e9, 1e9,
            ReasonCode::NetworkDay);
        add("traffic_month", SignalKind::TrafficMonth, "", "1G", 1.2e9, 1.1e9, 1e9,
            ReasonCode::NetworkMonth);
    }
    void numbersStop() {
        QFETCH(int, kind);
        QFETCH(QString, device);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(double, stops);
        QFETCH(double, still);
        QFETCH(double, goesOn);
        QFETCH(int, code);
        const auto signal = static_cast<SignalKind>(kind);
        const auto reason = static_cast<ReasonCode>(code);
        PolicyWorld world;
        world.configure(key.toStdString(), value.toStdString());
        QVERIFY(later(world).action == DeviceAction::Run);
        world.setNumber(signal, device.toStdString(), stops);
        const auto stopped = world.decideFor(gpu);
        QVERIFY2(levelIsPause(stopped) && has(stopped, reason), qPrintable(textOf(stopped)));
        QVERIFY(stopped.wantsSensors || reason == ReasonCode::NetworkDay ||
                reason == ReasonCode::NetworkMonth);
        world.setNumber(signal, device.toStdString(), still);
        QVERIFY2(has(later(world), reason), "a little better is not enough");
        world.setNumber(signal, device.toStdString(), goesOn);
        QVERIFY2(later(world).action == DeviceAction::Run, qPrintable(textOf(later(world))));
        world.find(signal, device.toStdString()).state = SignalState::Unknown;
        QVERIFY(has(world.decideFor(gpu), reason, true));
        world.find(signal, device.toStdString()).state = SignalState::NotOffered;
        QVERIFY(later(world).action == DeviceAction::Run);
        world.setNumber(signal, device.toStdString(), stops);
        world.configure(key.toStdString(), key.contains("limit") ? "off" : "0");
        QVERIFY2(later(world).action == DeviceAction::Run, qPrintable(textOf(later(world))));
    }

    void loadOfOthersHasItsGrace_data() {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("grace");
        QTest::addColumn<int>("kind");
        QTest::newRow("gpu") << gpu << "gpu_by_others" << "gpu_grace"
                             << static_cast<int>(SignalKind::GpuByOthers);
        QTest::newRow("cpu") << "cpu" << "cpu_by_others" << "cpu_grace"
                             << static_cast<int>(SignalKind::CpuByOthers);
    }
    void loadOfOthersHasItsGrace() {
        QFETCH(QString, device);
        QFETCH(QString, limit);
        QFETCH(QString, grace);
        QFETCH(int, kind);
        const auto signal = static_cast<SignalKind>(kind);
        const std::string of = signal == SignalKind::GpuByOthers ? gpu : "";
        const std::string id = device.toStdString();
        PolicyWorld world;
        world.configure(limit.toStdString(), "40%");
        world.configure(grace.toStdString(), "20s");
        QVERIFY(later(world, id.c_str()).action == DeviceAction::Run);
        world.setNumber(signal, of, 0.5);
        QVERIFY(world.decideFor(id).action == DeviceAction::Run);
        QVERIFY(world.decide().nextSteady == world.now.steady + 20s);
        world.advance(10s);
        world.setNumber(signal, of, 0.3); // it is over before the grace is
        QVERIFY(world.decideFor(id).action == DeviceAction::Run);
        world.advance(15s);
        world.setNumber(signal, of, 0.5);
        QVERIFY(world.decideFor(id).action == DeviceAction::Run);
        world.advance(20s);
        QVERIFY(world.decideFor(id).action == DeviceAction::Pause);
        world.setNumber(signal, of, 0.35); // not yet calm
        QVERIFY(levelIsPause(later(world, id.c_str())));
        world.setNumber(signal, of, 0.3);
        QVERIFY(later(world, id.c_str()).action == DeviceAction::Run);
        world.setNumber(signal, of, 1);
        world.configure(limit.toStdString(), "off");
        QVERIFY(later(world, id.c_str()).action == DeviceAction::Run);
    }

    void windowsOfTime() {
        PolicyWorld world; // Wednesday 13:00
        world.configure("run_windows", "Mon-Fri 18:00-08:00,Sat-Sun");
        const PolicyAnswer answer = world.decide();
        QVERIFY(levelIsPause(answer.devices[0]));
        QVERIFY(has(answer.devices[0], ReasonCode::TimeWindows));
        QVERIFY(answer.nextWall == world.now.wall + 5h);
        QVERIFY(answer.devices[0].reasons.front().until == world.now.wall + 5h);
        world.advance(5h);
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Run);
        world.configure("run_windows", "");
        world.configure("network_windows", "daily 20:00-24:00");
        QVERIFY(has(world.decideFor(gpu), ReasonCode::NetworkWindows));
        QVERIFY(world.decide().network.mode == NetworkMode::Off);
    }

    void prices() {
        PolicyWorld world; // Wednesday 13:00
        world.configure("max_price", "0.30");
        auto stopped = world.decideFor(gpu);
        QVERIFY2(has(stopped, ReasonCode::PriceHigh, true), "no price is known");
        world.configure("price", "0.25");
        QVERIFY(later(world).action == DeviceAction::Run);
        world.configure("tariff", "Mon-Fri 07:00-21:00 0.34");
        stopped = world.decideFor(gpu);
        QVERIFY(has(stopped, ReasonCode::PriceHigh));
        QCOMPARE(stopped.reasons.front().detail, std::string("0.34 EUR"));
        QCOMPARE(world.decide().price.value(), 0.34);
        world.configure("currency", "CHF");
        QCOMPARE(world.decideFor(gpu).reasons.front().detail, std::string("0.34 CHF"));
        world.advance(8h); // 21:01
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Run);
        world.configure("external", "file:/tmp/price");
        world.setNumber(SignalKind::Price, "", 0.5);
        QVERIFY(has(world.decideFor(gpu), ReasonCode::PriceHigh));
        world.setNumber(SignalKind::Price, "", -0.1);
        QVERIFY(later(world).action == DeviceAction::Run);
        world.find(SignalKind::Price, "").state = SignalState::Unknown;
        QVERIFY(has(world.decideFor(gpu), ReasonCode::PriceHigh, true));
        world.configure("max_price", "none");
        QVERIFY(later(world).action == DeviceAction::Run);
    }

    void theOwnersOwnSignalLimits() {
        PolicyWorld world;
        world.configure("external", "http://127.0.0.1:8080/surplus");
        world.set(SignalKind::External, SignalState::Known, false).number = 0.4;
        const auto limited = later(world);
        QVERIFY(limited.action == DeviceAction::Throttle);
        QCOMPARE(limited.duty.value, 0.4);
        QVERIFY(has(limited, ReasonCode::ExternalLimit));
    }

    void dutyIsLimited() {
        PolicyWorld world;
        world.configure("duty_limit", "60%");
        const auto limited = world.decideFor(gpu);
        QVERIFY(limited.action == DeviceAction::Throttle);
        QCOMPARE(limited.duty.value, 0.6);
        QVERIFY(has(limited, ReasonCode::LimitDuty));
        // The strictest counts, and stands first.
        world.configure("in_use_gpu", "30%");
        world.set(SignalKind::Input, SignalState::Known, true);
        const auto both = world.decideFor(gpu);
        QCOMPARE(both.duty.value, 0.3);
        QVERIFY(both.reasons.front().code == ReasonCode::UseInput);
        QVERIFY(has(both, ReasonCode::LimitDuty));
    }

    void batteryAboveACharge() {
        PolicyWorld world;
        world.configure("battery", "60%");
        world.set(SignalKind::Battery, SignalState::Known, true).number = 0.61;
        QVERIFY(later(world).action == DeviceAction::Run);
        world.find(SignalKind::Battery, "").number = 0.6;
        QVERIFY(has(world.decideFor(gpu), ReasonCode::PowerBattery));
    }

    void meteredCanBeLimited() {
        PolicyWorld world;
        world.configure("metered", "limited");
        world.set(SignalKind::Metered, SignalState::Known, true);
        const PolicyAnswer answer = world.decide();
        QVERIFY(answer.network.mode == NetworkMode::Limited);
        QVERIFY(answer.devices[0].action == DeviceAction::Run);
    }

    void blocksAreNotStoredOnAFullDisk() {
        PolicyWorld world;
        world.configure("disk_keep", "10G");
        world.setNumber(SignalKind::DiskFree, "", 5e9);
        QVERIFY(!world.decide().network.mayStore);
        QVERIFY(world.decide().devices[0].action == DeviceAction::Run);
        world.configure("disk_keep", "1G");
        QVERIFY(world.decide().network.mayStore);
    }

    void memoryIsGivenBackAfterAWhile() {
        PolicyWorld world;
        world.configure("give_back_after", "5m");
        (void)world.decide();
        world.set(SignalKind::Input, SignalState::Known, true);
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Pause);
        QVERIFY(world.decide().nextSteady == world.now.steady + 5min);
        world.advance(5min - 1ms);
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Pause);
        world.advance(1ms);
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Unload);
        QVERIFY(has(world.decideFor(gpu), ReasonCode::UseInput));
        world.configure("give_back_after", "never");
        QVERIFY2(world.decideFor(gpu).action == DeviceAction::Unload,
                 "what is given back is not taken again in order to pause");
        PolicyWorld another;
        another.configure("give_back_after", "0");
        another.set(SignalKind::Input, SignalState::Known, true);
        QVERIFY(another.decideFor(gpu).action == DeviceAction::Unload);
    }

    void waitsUntilItStaysQuiet() {
        PolicyWorld world;
        world.configure("settle", "30s");
        (void)world.decide();
        world.set(SignalKind::FullScreen, SignalState::Known, true);
        (void)world.decide();
        world.advance(1h);
        world.set(SignalKind::FullScreen, SignalState::Known, false);
        const auto waiting = world.decideFor(gpu);
        QVERIFY(levelIsPause(waiting));
        QVERIFY(has(waiting, ReasonCode::Settling));
        QVERIFY(world.decide().nextSteady == world.now.steady + 30s);
        world.advance(20s);
        world.set(SignalKind::FullScreen, SignalState::Known, true); // once more
        (void)world.decide();
        world.set(SignalKind::FullScreen, SignalState::Known, false);
        (void)world.decide();
        world.advance(20s);
        QVERIFY(levelIsPause(world.decideFor(gpu)));
        world.advance(10s);
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Run);
    }

    void snoozes() {
        PolicyWorld world;
        (void)world.decide();
        world.manual.snoozes = {{"", world.now.wall, world.now.wall + 15min, false}};
        const auto snoozed = world.decideFor(gpu);
        QVERIFY(levelIsPause(snoozed));
        QVERIFY(snoozed.reasons.front().code == ReasonCode::ManualSnoozed);
        QVERIFY(world.decide().nextWall == world.now.wall + 15min);
        world.advance(15min - 1ms);
        QVERIFY(levelIsPause(world.decideFor(gpu)));
        world.advance(1ms);
        QVERIFY2(world.decideFor(gpu).action == DeviceAction::Run, "exactly then");
        // Of one device alone, until resumed, and resumed at once.
        world.manual.snoozes = {{"cpu", world.now.wall, std::nullopt, false}};
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Run);
        QVERIFY(levelIsPause(world.decideFor("cpu")));
        world.advance(1000h);
        (void)world.decide();
        QVERIFY(levelIsPause(world.decideFor("cpu")));
        world.manual.snoozes.clear();
        QVERIFY(world.decideFor("cpu").action == DeviceAction::Run);
    }

    // What is left of a snooze does not depend on how long the machine slept, was off, or on
    // somebody having set the clock.
    void snoozesEndByTheCalendar() {
        PolicyWorld world;
        const WallTime end = world.now.wall + 1h;
        world.manual.snoozes = {{"", world.now.wall, end, false}};
        (void)world.decide();
        world.now.wall += 59min + 59s; // asleep: the other clock stands still
        QVERIFY(levelIsPause(world.decideFor(gpu)));
        world.now.wall = end;
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Run);
        world.now.wall = end - 1min; // set back
        QVERIFY(levelIsPause(world.decideFor(gpu)));
        world.memory.clear(); // started again
        QVERIFY(levelIsPause(world.decideFor(gpu)));
        world.now.wall = end;
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Run);
    }

    void boost() {
        PolicyWorld world;
        world.set(SignalKind::Input, SignalState::Known, true);
        world.set(SignalKind::FullScreen, SignalState::Known, true);
        world.configure("run_windows", "Sat");
        world.configure("max_price", "0.1");
        world.configure("price", "0.3");
        world.configure("external", "file:/tmp/x");
        world.set(SignalKind::External, SignalState::Known, true);
        world.setNumber(SignalKind::GpuByOthers, gpu, 1);
        (void)world.decide();
        world.advance(1min);
        QVERIFY(levelIsPause(world.decideFor(gpu)));
        world.manual.boostUntil = world.now.wall + 30min;
        const auto boosted = world.decideFor(gpu);
        QVERIFY2(boosted.action == DeviceAction::Run, qPrintable(textOf(boosted)));
        QVERIFY(boosted.reasons.front().code == ReasonCode::Boost);
        QVERIFY(world.decide().nextWall == world.manual.boostUntil);
        // What protects the machine still counts.
        world.setNumber(SignalKind::CoreHeat, gpu, 99);
        QVERIFY(has(world.decideFor(gpu), ReasonCode::HeatCore));
        world.setNumber(SignalKind::CoreHeat, gpu, 40);
        world.set(SignalKind::Battery, SignalState::Known, true);
        QVERIFY(has(world.decideFor(gpu), ReasonCode::PowerBattery));
        world.set(SignalKind::Battery, SignalState::Known, false);
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Run);
        world.advance(30min);
        QVERIFY(levelIsPause(world.decideFor(gpu)));
    }

    void profilesAreChosen() {
        PolicyWorld world; // Wednesday 13:00
        QVERIFY(world.decide().profileBy == ProfileBy::Otherwise);
        world.texts.schedule = {"Wed 12:00-14:00 night"};
        world.texts.networks = {"office* gentle"};
        world.apply();
        PolicyAnswer answer = world.decide();
        QCOMPARE(answer.profile, std::string("night"));
        QVERIFY(answer.profileBy == ProfileBy::Schedule);
        QVERIFY(answer.nextWall == world.now.wall + 1h);
        QVERIFY(has(answer.devices[0], ReasonCode::TimeWindows));
        world.set(SignalKind::Network, SignalState::Known, true).names = {"Office WLAN"};
        answer = world.decide();
        QCOMPARE(answer.profile, std::string("gentle"));
        QVERIFY(answer.profileBy == ProfileBy::Network);
        QVERIFY(later(world).action == DeviceAction::Throttle);
        // Which profile holds cannot be told: nothing runs.
        world.set(SignalKind::Network, SignalState::Unknown);
        QVERIFY(has(world.decideFor(gpu), ReasonCode::NetworkUnknown, true));
        world.texts.profile = "headless";
        world.apply();
        answer = world.decide();
        QCOMPARE(answer.profile, std::string("headless"));
        QVERIFY(answer.profileBy == ProfileBy::Hand);
        QVERIFY(later(world).action == DeviceAction::Run);
    }

    void devicesHaveTheirOwnSettings() {
        PolicyWorld world;
        world.texts.devices["cpu"]["duty_limit"] = "20%";
        world.apply();
        QVERIFY(world.decideFor(gpu).action == DeviceAction::Run);
        QCOMPARE(world.decideFor("cpu").duty.value, 0.2);
    }

    void seesGames() {
        PolicyWorld world;
        QVERIFY(world.decide().isGameRunning == false);
        world.set(SignalKind::GameMode, SignalState::Known, true);
        QVERIFY(world.decide().isGameRunning == true);
        world.set(SignalKind::GameMode, SignalState::Unknown);
        QVERIFY(!world.decide().isGameRunning);
    }

    void codesHaveNamesAndWords() {
        std::set<std::string_view> names;
        for (int code = 0; code <= static_cast<int>(ReasonCode::Boost); ++code) {
            Reason reason{static_cast<ReasonCode>(code), false, "X", {}, {}};
            QVERIFY(!nameOf(reason.code).empty());
            QVERIFY(names.insert(nameOf(reason.code)).second);
            if (reason.code != ReasonCode::NetworkUnknown && reason.code != ReasonCode::UseUnseen)
                QVERIFY(!wordsOf(reason, WallTime()).empty());
        }
        const WallTime now = wallNow();
        const Reason reason{ReasonCode::GameFullScreen, false, "steam_app_1", now, {}};
        QCOMPARE(wordsOf(reason, now),
                 "steam_app_1 in full screen, since " + formatLocalTime(now).substr(11, 5));
        const Reason unknown{ReasonCode::UseInput, true, "the X server does not answer", {}, {}};
        QCOMPARE(wordsOf(unknown, now),
                 std::string("cannot tell whether you are using this machine "
                             "(the X server does not answer)"));
    }

private:
    static bool levelIsPause(const DeviceDecision &decision) {
        return decision.action == DeviceAction::Pause || decision.action == DeviceAction::Unload;
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "test_decide.moc"
