// Each setting of the policy counts: for every key there is a machine and a moment at which
// changing that key alone changes what is decided, or a test of the daemon that shows who else
// heeds it.
#include "core/policy/decide.h"

#include "support/policy_world.h"
#include "support/qtest_support.h"

#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view gpu = PolicyWorld::gpu;
constexpr std::string_view cpu = "cpu";
constexpr std::string_view network = "network";

// Settings that the daemon carries out and that no decision depends on, and the tests that would
// fail if it did not.
struct DaemonsTest {
    std::string_view file;
    std::string_view tries; // how the setting is called there
};
const std::map<std::string_view, DaemonsTest> &heededByTheDaemon() {
    constexpr std::string_view daemon = "tests/app/daemon/test_policy_settings.cpp";
    constexpr std::string_view heat = "tests/app/daemon/test_heat_keeper.cpp";
    static const std::map<std::string_view, DaemonsTest> tests{
        {"external_stale", {daemon, "external_stale"}},
        {"core_target", {heat, "settings.core.target"}},
        {"hot_spot_target", {heat, "settings.hotSpot.target"}},
        {"memory_heat_target", {heat, "settings.memory.target"}},
        {"watt_limit", {heat, "settings.wattLimit"}},
        {"estimated_watts", {"tests/app/daemon/test_volunteer.cpp", "estimated_watts"}},
        {"clock_limit", {daemon, "clock_limit"}},
        {"fan_limit", {heat, "settings.fanLimit"}},
        {"metered_rate", {"tests/app/daemon/test_volunteer.cpp", "metered_rate"}},
        {"upload_limit", {"tests/app/daemon/test_volunteer.cpp", "upload_limit"}},
        {"submission_limit", {daemon, "submission_limit"}},
    };
    return tests;
}

std::string wordsOfReasons(const std::vector<Reason> &reasons) {
    std::string text;
    for (const Reason &reason : reasons) {
        text += " " + std::string(nameOf(reason.code)) + (reason.unknown ? "?" : "");
        if (!reason.detail.empty())
            text += " (" + reason.detail + ")";
    }
    return text;
}

// "throttle 30 % use.input", "limited network.metered; stores".
std::string textOf(const PolicyAnswer &answer, const PolicyWorld &world, std::string_view whose) {
    if (whose == network)
        return std::string(nameOf(answer.network.mode)) + wordsOfReasons(answer.network.reasons) +
               (answer.network.mayStore ? "; stores" : "");
    for (std::size_t i = 0; i < world.devices.size(); ++i) {
        if (world.devices[i].id != whose)
            continue;
        const DeviceDecision &decision = answer.devices[i];
        std::string text(nameOf(decision.action));
        if (decision.action == DeviceAction::Throttle)
            text += " " + std::to_string(std::lround(decision.duty.value * 100)) + " %";
        return text + wordsOfReasons(decision.reasons);
    }
    return "no such device";
}

using Happening = std::function<void(PolicyWorld &)>;

struct Scenario {
    std::string_view key;
    std::string_view whose; // a device's decision, or the network's
    const char *value;
    const char *decided;
    const char *otherValue;
    const char *decidedThen;
    Happening happens;
};

Happening seen(SignalKind kind, std::vector<std::string> names = {}) {
    return [=](PolicyWorld &world) { world.set(kind, SignalState::Known, true).names = names; };
}

Happening measured(SignalKind kind, const std::string &device, double number) {
    return [=](PolicyWorld &world) { world.setNumber(kind, device, number); };
}

// The same beside other settings.
Happening with(std::map<std::string, std::string> settings, Happening happens = [](auto &) {}) {
    return [=](PolicyWorld &world) {
        for (const auto &[key, value] : settings)
            world.configure(key, value);
        happens(world);
    };
}

// Nothing speaks against running, then something does, for that long.
Happening lasting(Happening happens, std::chrono::milliseconds time) {
    return [=](PolicyWorld &world) {
        (void)world.decide();
        happens(world);
        (void)world.decide();
        world.advance(time);
    };
}

void inputTenMinutesAgo(PolicyWorld &world) {
    world.set(SignalKind::Input, SignalState::Known, false).since = world.now.steady - 10min;
}

void typingBehindALockedScreen(PolicyWorld &world) {
    world.set(SignalKind::Input, SignalState::Known, true);
    world.set(SignalKind::Locked, SignalState::Known, true);
}

void quietForTwentySeconds(PolicyWorld &world) {
    (void)world.decide();
    world.set(SignalKind::Ups, SignalState::Known, true);
    (void)world.decide();
    world.set(SignalKind::Ups, SignalState::Known, false);
    (void)world.decide();
    world.advance(20s);
}

std::vector<Scenario> whenIdle() {
    return {
        {"idle_gpu", gpu, "5m", "run", "15m", "pause use.recent", inputTenMinutesAgo},
        {"idle_cpu", cpu, "5m", "run", "15m", "pause use.recent", inputTenMinutesAgo},
        {"in_use_gpu", gpu, "never", "pause use.input", "30%", "throttle 30 % use.input",
         seen(SignalKind::Input)},
        {"in_use_cpu", cpu, "never", "pause use.input", "always", "run", seen(SignalKind::Input)},
        {"locked", gpu, "away", "run", "input", "pause use.input", typingBehindALockedScreen},
        {"remote", gpu, "in_use", "pause use.remote", "ignore", "run", seen(SignalKind::Remote)},
        {"gamepad", gpu, "yes", "pause use.gamepad", "no", "run", seen(SignalKind::Gamepad)},
    };
}

std::vector<Scenario> gamesAndVideo() {
    const auto game = seen(SignalKind::Windows, {"steam_app_1"});
    return {
        {"full_screen", gpu, "unload", "unload game.full_screen (mpv)", "ignore", "run",
         seen(SignalKind::FullScreen, {"mpv"})},
        {"exclusive_windows", gpu, "", "run", "steam_*", "unload game.window (steam_app_1)", game},
        {"exclusive_programs", cpu, "", "run", "blend*", "unload game.program (blender)",
         seen(SignalKind::Processes, {"blender"})},
        {"exclusive", gpu, "unload", "unload game.window (steam_app_1)", "pause",
         "pause game.window (steam_app_1)", with({{"exclusive_windows", "steam_*"}}, game)},
        {"game_mode", gpu, "unload", "unload game.mode", "ignore", "run",
         seen(SignalKind::GameMode)},
        {"media", gpu, "in_use", "pause media.playing (mpv)", "ignore", "run",
         seen(SignalKind::Media, {"mpv"})},
        {"inhibited", gpu, "in_use", "pause media.inhibited (mpv)", "unload",
         "unload media.inhibited (mpv)", seen(SignalKind::Inhibited, {"mpv"})},
        {"gpu_by_others", gpu, "30%", "pause load.gpu (50 %)", "off", "run",
         lasting(measured(SignalKind::GpuByOthers, std::string(gpu), 0.5), 1min)},
        {"gpu_grace", gpu, "10s", "pause load.gpu (50 %)", "5m", "run",
         lasting(measured(SignalKind::GpuByOthers, std::string(gpu), 0.5), 1min)},
        {"gpu_memory_keep", gpu, "512M", "run", "2G", "unload gpu_memory.short (1.0 GiB)",
         measured(SignalKind::GpuMemoryFree, std::string(gpu), 1 << 30)},
    };
}

std::vector<Scenario> timeAndPower() {
    return {
        {"run_windows", gpu, "", "run", "Sat-Sun", "pause time.windows", [](auto &) {}},
        {"battery", gpu, "never", "pause power.battery (50 %)", "40%", "run",
         [](PolicyWorld &world) {
             world.set(SignalKind::Battery, SignalState::Known, true).number = 0.5;
         }},
        {"ups", gpu, "pause", "pause power.ups", "unload", "unload power.ups",
         seen(SignalKind::Ups)},
        {"tariff", gpu, "", "run", "daily 07:00-21:00 0.4", "pause price.high (0.4 EUR)",
         with({{"price", "0.2"}, {"max_price", "0.3"}})},
        {"price", gpu, "0.2", "run", "0.4", "pause price.high (0.4 EUR)",
         with({{"max_price", "0.3"}})},
        {"currency", gpu, "EUR", "pause price.high (0.4 EUR)", "CHF", "pause price.high (0.4 CHF)",
         with({{"price", "0.4"}, {"max_price", "0.3"}})},
        {"max_price", gpu, "none", "run", "0.3", "pause price.high (0.4 EUR)",
         with({{"price", "0.4"}})},
        {"external", gpu, "", "run", "file:/run/surplus", "pause external.stop",
         seen(SignalKind::External)},
    };
}

std::vector<Scenario> heatAndNoise() {
    return {
        {"core_limit", gpu, "85C", "run", "70C", "pause heat.core (80 °C)",
         measured(SignalKind::CoreHeat, std::string(gpu), 80)},
        {"hot_spot_limit", gpu, "100C", "run", "70C", "pause heat.hot_spot (80 °C)",
         measured(SignalKind::HotSpotHeat, std::string(gpu), 80)},
        {"memory_heat_limit", gpu, "100C", "run", "70C", "pause heat.memory (80 °C)",
         measured(SignalKind::MemoryHeat, std::string(gpu), 80)},
        {"duty_limit", cpu, "100%", "run", "60%", "throttle 60 % limit.duty (60 %)", [](auto &) {}},
    };
}

std::vector<Scenario> room() {
    return {
        {"cpu_by_others", cpu, "50%", "run", "25%", "pause load.cpu (40 %)",
         lasting(measured(SignalKind::CpuByOthers, "", 0.4), 1min)},
        {"cpu_grace", cpu, "10s", "pause load.cpu (60 %)", "5m", "run",
         lasting(measured(SignalKind::CpuByOthers, "", 0.6), 1min)},
        {"memory_keep", cpu, "1G", "run", "4G", "unload memory.short (2.0 GiB)",
         measured(SignalKind::MemoryFree, "", 2.0 * (1 << 30))},
        {"disk_keep", network, "5G", "full; stores", "50G", "full",
         measured(SignalKind::DiskFree, "", 1e10)},
    };
}

std::vector<Scenario> networkUse() {
    return {
        {"metered", network, "off", "off network.metered", "limited",
         "limited network.metered; stores", seen(SignalKind::Metered)},
        {"traffic_day", network, "0", "full; stores", "1G", "off network.day",
         measured(SignalKind::TrafficToday, "", 2e9)},
        {"traffic_month", network, "0", "full; stores", "1G", "off network.month",
         measured(SignalKind::TrafficMonth, "", 2e9)},
        {"network_windows", network, "", "full; stores", "daily 22:00-06:00", "off network.windows",
         [](auto &) {}},
        {"settle", gpu, "15s", "run", "1m", "pause settling", quietForTwentySeconds},
        {"give_back_after", gpu, "10m", "pause use.input", "1m", "unload use.input",
         lasting(seen(SignalKind::Input), 2min)},
    };
}

std::vector<Scenario> allScenarios() {
    std::vector<Scenario> all;
    for (const auto &group :
         {whenIdle(), gamesAndVideo(), timeAndPower(), heatAndNoise(), room(), networkUse()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace

class EachSettingTest : public QObject {
    Q_OBJECT
private slots:
    void everyKeyIsTried() {
        std::set<std::string_view> tried;
        for (const Scenario &scenario : allScenarios())
            QVERIFY2(tried.insert(scenario.key).second, scenario.key.data());
        for (const auto &[key, test] : heededByTheDaemon())
            QVERIFY2(tried.insert(key).second, key.data());
        for (const PolicySettingSpec &spec : policySettingSpecs())
            QVERIFY2(tried.erase(spec.key) == 1,
                     (std::string(spec.key) + ": no test would notice if it were ignored").c_str());
        QVERIFY2(tried.empty(), tried.empty() ? "" : tried.begin()->data());
    }

    void changesWhatIsDecided_data() {
        QTest::addColumn<int>("number");
        const std::vector<Scenario> all = allScenarios();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(std::string(all[i].key).c_str()) << static_cast<int>(i);
    }
    void changesWhatIsDecided() {
        QFETCH(int, number);
        const Scenario scenario = allScenarios()[static_cast<std::size_t>(number)];
        const auto decidedWith = [&](const char *value) {
            PolicyWorld world;
            world.configure(std::string(scenario.key), value);
            scenario.happens(world);
            return textOf(world.decide(), world, scenario.whose);
        };
        QCOMPARE(decidedWith(scenario.value), std::string(scenario.decided));
        QCOMPARE(decidedWith(scenario.otherValue), std::string(scenario.decidedThen));
    }

    void theDaemonsTestsAreThere() {
        for (const auto &[key, test] : heededByTheDaemon()) {
            std::ifstream file(COMMONWATT_SOURCE_DIR "/" + std::string(test.file));
            std::ostringstream text;
            text << file.rdbuf();
            QVERIFY2(text.str().find(test.tries) != std::string::npos,
                     (std::string(test.file) + " does not try " + std::string(key)).c_str());
        }
    }

    // What is set for one profile or device changes that one alone.
    void countsForAProfileAndADevice_data() { changesWhatIsDecided_data(); }
    void countsForAProfileAndADevice() {
        QFETCH(int, number);
        const Scenario scenario = allScenarios()[static_cast<std::size_t>(number)];
        const auto decidedWith = [&](const std::string &profile, const std::string &device) {
            PolicyWorld world;
            const std::string key(scenario.key);
            world.texts.general[key] = scenario.value;
            world.texts.profiles["mine"][key] = scenario.otherValue;
            if (!device.empty())
                world.texts.devices[device][key] =
                    profile == "mine" ? scenario.value : scenario.otherValue;
            world.texts.profile = profile;
            world.apply();
            scenario.happens(world);
            return textOf(world.decide(), world, scenario.whose);
        };
        QCOMPARE(decidedWith("mine", ""), std::string(scenario.decidedThen));
        QCOMPARE(decidedWith("balanced", ""), std::string(scenario.decided));
        if (scenario.whose == network)
            return;
        QCOMPARE(decidedWith("balanced", "vulkan:7"), std::string(scenario.decided));
        if (findPolicySetting(scenario.key)->of == PolicySettingSpec::Of::Machine)
            return;
        const std::string own(scenario.whose);
        QCOMPARE(decidedWith("balanced", own), std::string(scenario.decidedThen));
        QCOMPARE(decidedWith("mine", own), std::string(scenario.decided));
    }
};

QTEST_GUILESS_MAIN(EachSettingTest)
#include "test_each_setting.moc"
