// The settings of the policy in the real commonwattd: set through the control protocol and by
// editing the file, read back, noted in the history, and heeded by what carries them out. This
// program is also the worker of a GPU that is not there.
#include "app/daemon/settings.h"
#include "core/types/hardware.h"
#include "core/types/join_link.h"
#include "core/types/signals.h"
#include "core/types/telemetry.h"
#include "core/types/worker_messages.h"
#include "net/control/control_client.h"
#include "net/control/control_socket.h"
#include "net/control/control_types.h"
#include "support/fabric_support.h"
#include "support/policy_values.h"
#include "support/qtest_support.h"

#include <boost/json/serialize.hpp>

#include <QProcess>
#include <QTemporaryDir>

#include <fstream>
#include <iostream>
#include <set>
#include <thread>

using namespace commonwatt;
using namespace commonwatt::testing;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr const char *gpu = "vulkan:0";
constexpr const char *watchFile = "COMMONWATT_TEST_WATCH";
constexpr std::string_view quiet = "devices = [\"vulkan:0\", \"cpu\"]\n"
                                   "benchmark = \"manual\"\n"
                                   "sensors = \"off\"\n";

// ---- the worker

Inventory inventoryOfAGpu() {
    Hardware card;
    card.name = "A GPU that is not there";
    card.uuid = std::string(32, '1');
    card.pciAddress = "0000:41:00.0";
    card.memoryTotal = card.memoryFree = Bytes(std::uint64_t(8) << 30);
    card.backends = {{gpu, "vulkan", "1", {}}};
    Hardware processor;
    processor.name = "A processor";
    processor.kind = HardwareKind::Cpu;
    processor.memoryTotal = processor.memoryFree = card.memoryTotal;
    processor.backends = {{"cpu", "cpu", "1", {}}};
    return {{card, processor}, {}};
}

void writeFrame(const ByteVector &frame) {
    const auto size = static_cast<std::uint32_t>(frame.size());
    for (int byte = 0; byte < 4; ++byte)
        std::cout.put(static_cast<char>(size >> (8 * byte)));
    std::cout << asText(frame) << std::flush;
}

std::optional<WorkerMessage> readMessage() {
    std::uint32_t size = 0;
    for (int byte = 0; byte < 4; ++byte)
        size |= static_cast<std::uint32_t>(std::cin.get() & 0xff) << (8 * byte);
    if (!std::cin)
        return std::nullopt;
    ByteVector frame(size);
    std::cin.read(reinterpret_cast<char *>(frame.data()), size);
    return decodeWorkerMessage(asText(decodeFrame(frame)->payload)).value();
}

// Tells of one GPU, and writes down what its driver is asked to hold.
int watch() {
    GpuSample sample;
    sample.time = wallNow();
    sample.gpu = inventoryOfAGpu().hardware.front().id();
    sample.name = "A GPU that is not there";
    std::cout << boost::json::serialize(toJson(sample)) << std::endl;
    std::ofstream heard(qEnvironmentVariable(watchFile).toStdString(), std::ios::app);
    for (std::string line; std::getline(std::cin, line);)
        if (line.starts_with("clock"))
            heard << line << std::endl;
    return 0;
}

// Computes nothing, and writes down what it hears of paces.
int beWorker(const std::vector<std::string> &arguments) {
    if (arguments.at(1) == "--inventory") {
        std::cout << boost::json::serialize(toJson(inventoryOfAGpu())) << std::endl;
        return 0;
    }
    if (arguments.at(1) == "--watch")
        return watch();
    const auto logs = std::ranges::find(arguments, "--data");
    std::ofstream heard(fs::path(*std::next(logs)) / "paces", std::ios::app);
    WorkerReady ready;
    ready.device.id = gpu;
    writeFrame(encodeWorkerFrame(ready));
    while (const auto message = readMessage())
        if (const auto *pace = std::get_if<SetPace>(&*message))
            heard << pace->submissionMicros << std::endl;
    return 0;
}

std::string lastLineOf(const fs::path &path) {
    std::ifstream file(path);
    std::string last;
    for (std::string line; std::getline(file, line);)
        last = line;
    return last;
}

// Every key with another value than its default, for everything, a profile and a device.
std::map<std::string, std::string> everyKey() {
    std::map<std::string, std::string> keys{{"profile", "night"},
                                            {"profile_otherwise", "gentle"},
                                            {"profile_schedule", "Mon-Fri 22:00-07:00 night"},
                                            {"profile_networks", "office* gentle"}};
    for (const PolicySettingSpec &spec : policySettingSpecs()) {
        const std::string key(spec.key);
        const std::string &value = otherPolicyValues().at(key);
        keys[key] = value;
        keys["profiles.mine." + key] = value;
        if (spec.of == PolicySettingSpec::Of::Device)
            keys["device." + std::string(gpu) + "." + key] = value;
    }
    return keys;
}

} // namespace

class TestPolicySettings : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_daemon;
    std::optional<ControlClient> m_client;

    [[nodiscard]] fs::path data() const { return m_folder->path().toStdString() + "/data"; }
    void write(const std::string &text) const {
        std::ofstream(data() / "settings.toml.new") << text;
        fs::rename(data() / "settings.toml.new", data() / "settings.toml");
    }
    void start(const std::string &more = {}) {
        fs::create_directories(data());
        write(std::string(quiet) + more);
        m_daemon = std::make_unique<QProcess>();
        m_daemon->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon->start(COMMONWATT_DAEMON_PROGRAM,
                        {"--data", QString::fromStdString(data().string()), "--worker",
                         QCoreApplication::applicationFilePath()});
        QTRY_VERIFY_WITH_TIMEOUT(connected(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(why().at("devices").as_array().size(), 2U, 30'000);
    }
    [[nodiscard]] bool connected() {
        Result<ControlClient> client = ControlClient::connect(controlSocketPath(data()), "test 1");
        if (client)
            m_client.emplace(std::move(*client));
        return client.has_value();
    }
    Result<json::value> call(const char *method, json::object params = {}) {
        return m_client->call(method, std::move(params), 30s);
    }
    Status set(const std::string &key, const std::string &value) {
        CW_TRY(call("config.set", {{"key", key}, {"value", value}}));
        return {};
    }
    std::string get(const std::string &key) {
        const auto answer = call("config.get", {{"key", key}});
        return answer ? std::string(answer->at("settings").at(0).at("value").as_string())
                      : answer.error().describe();
    }
    json::object why() { return call("policy.why")->as_object(); }
    // The codes of all reasons against a device, or the network; "code?" where it cannot be told.
    std::set<std::string> reasons(const std::string &of) {
        const json::object answer = why();
        std::set<std::string> codes;
        const auto add = [&](const json::value &decision) {
            for (const json::value &reason : decision.at("reasons").as_array())
                codes.insert(std::string(reason.at("code").as_string()) +
                             (reason.at("unknown").as_bool() ? "?" : ""));
        };
        if (of == "network")
            add(answer.at("network"));
        else
            for (const json::value &device : answer.at("devices").as_array())
                if (device.at("device").as_string() == of)
                    add(device);
        return codes;
    }
    // What a window in the owner's session would tell.
    void tell(SignalKind kind, bool active, double number = 0,
              std::vector<std::string> names = {}) {
        Signal signal = knownSignal(kind, "test", active, signalNow() - 1h);
        signal.number = number;
        signal.names = std::move(names);
        const auto told =
            call("presence.tell", {{"signals", json::array{toJson(signal, signalNow())}}});
        QVERIFY2(told.has_value(), told ? "" : told.error().describe().c_str());
    }
    // What config.history has of a key, oldest first: "5m > 15m".
    std::map<std::string, std::vector<std::string>> history() {
        std::map<std::string, std::vector<std::string>> changes;
        const json::value answer = call("config.history", {{"limit", 10'000}}).value();
        for (const json::value &change : answer.at("changes").as_array()) {
            std::vector<std::string> &list = changes[std::string(change.at("key").as_string())];
            list.insert(list.begin(), std::string(change.at("before").as_string()) + " > " +
                                          std::string(change.at("after").as_string()));
        }
        return changes;
    }

private slots:
    void initTestCase() {
        for (const PolicySettingSpec &spec : policySettingSpecs())
            QVERIFY2(otherPolicyValues().contains(std::string(spec.key)), spec.key.data());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() {
        m_client.reset();
        if (m_daemon) {
            m_daemon->kill();
            m_daemon->waitForFinished();
        }
        m_daemon.reset();
    }

    void theControlProtocolSetsEveryKey() {
        start("[profiles.mine]\n");
        for (const auto &[key, value] : everyKey()) {
            const std::string before = get(key);
            QVERIFY2(before != value, key.c_str());
            const Status done = set(key, value);
            QVERIFY2(done, done ? "" : done.error().describe().c_str());
            QCOMPARE(get(key), value);
            QVERIFY(call("config.unset", {{"key", key}}).has_value());
            QCOMPARE(get(key), before);
            const std::vector<std::string> expected{before + " > " + value, value + " > " + before};
            QVERIFY2(history()[key] == expected, key.c_str());
        }
        QCOMPARE(set("idle_gpu", "soon").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(set("device.vulkan:0.metered", "full").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(call("config.unset", {{"key", "nonsense"}}).error().code, ErrorCode::NotFound);
    }

    // Nobody asks for settings meanwhile: the daemon sees by itself that the file has changed.
    void anEditedFileSetsEveryKey() {
        start("[profiles.mine]\n");
        std::string text(quiet);
        text += "[profiles.mine]\n";
        for (const auto &[key, value] : everyKey())
            text = withSetting(text, key, value).value();
        write(text);
        QTRY_VERIFY_WITH_TIMEOUT(!history().empty(), 30'000);
        const auto changes = history();
        for (const auto &[key, value] : everyKey()) {
            QVERIFY2(changes.contains(key), key.c_str());
            QCOMPARE(changes.at(key).size(), 1U);
            QVERIFY2(changes.at(key).front().ends_with(" > " + value), key.c_str());
            QCOMPARE(get(key), value);
        }
        QCOMPARE(std::string(why().at("profile").as_string()), std::string("night"));
    }

    void anInvalidFileChangesNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no TOML") << "idle_gpu = = 1" << "line 4";
        QTest::newRow("a value") << "idle_gpu = \"2s\""
                                 << "line 4: idle_gpu = '2s': must be from 10s";
        QTest::newRow("a profile")
            << "profile = \"mine\"" << "line 4: profile: there is no profile";
        QTest::newRow("of a profile") << "[profiles.night]\nsettle = \"1s\"" << "line 5";
        QTest::newRow("of a device") << "[device.cpu]\nmetered = \"full\"" << "of the machine";
    }
    void anInvalidFileChangesNothing() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        start("idle_gpu = \"7m\"\nduty_limit = \"50%\"\n");
        write(std::string(quiet) + text.toStdString() + "\n");
        const auto problems = [&] {
            const auto status = daemonStatusFromJson(call("status")->as_object()).value();
            std::string all;
            for (const std::string &problem : status.problems)
                all += problem + "\n";
            return QString::fromStdString(all);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(problems().contains(says), qPrintable(problems()), 30'000);
        QVERIFY(problems().contains("the last good settings stay in use"));
        QCOMPARE(get("idle_gpu"), std::string("7m"));
        QVERIFY(reasons(gpu).contains("limit.duty"));
        const Status refused = set("idle_cpu", "9m");
        QVERIFY(!refused);
        QVERIFY2(QString::fromStdString(refused.error().describe()).contains(says),
                 refused.error().describe().c_str());
        QVERIFY(!history().contains("idle_cpu"));

        write(std::string(quiet) + "idle_gpu = \"8m\"\n");
        QTRY_VERIFY_WITH_TIMEOUT(history()["idle_gpu"].size() == 1, 30'000);
        QVERIFY(!problems().contains("last good"));
        QCOMPARE(get("idle_gpu"), std::string("8m"));
    }

    void whatIsDecidedFollows_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("whose");
        QTest::addColumn<QString>("code");
        const auto add = [](const char *key, const QString &value, const char *whose,
                            const char *code) {
            QTest::newRow(key) << key << value << whose << code;
        };
        add("idle_gpu", "3h", gpu, "use.recent");
        add("idle_cpu", "3h", "cpu", "use.recent");
        add("profiles.balanced.idle_cpu", "3h", "cpu", "use.recent");
        add("device.vulkan:0.duty_limit", "40%", gpu, "limit.duty");
        add("exclusive_windows", "steam_*", gpu, "game.window");
        add("max_price", "0.1", "cpu", "price.high");
        add("profile", "mine", gpu, "limit.duty");
        // On two days that are neither today nor the next or last.
        const int far = (QDate::currentDate().dayOfWeek() + 2) % 7;
        const QStringList days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        add("run_windows", days[far], gpu, "time.windows");
        add("network_windows", days[far], "network", "network.windows");
    }
    void whatIsDecidedFollows() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, whose);
        QFETCH(QString, code);
        start("price = 0.2\n[profiles.mine]\nduty_limit = \"20%\"\n");
        tell(SignalKind::Input, false);
        tell(SignalKind::Windows, true, 0, {"steam_app_1"});
        const std::string of = whose.toStdString();
        const std::string reason = code.toStdString();
        QVERIFY(!reasons(of).contains(reason));
        QVERIFY(set(key.toStdString(), value.toStdString()));
        QVERIFY(reasons(of).contains(reason));
        QVERIFY(call("config.unset", {{"key", key.toStdString()}}).has_value());
        QVERIFY(!reasons(of).contains(reason));
    }

    // How old the owner's own signal may be.
    void anOwnSignalMayBeSoOld() {
        const fs::path file = fs::path(m_folder->path().toStdString()) / "surplus";
        std::ofstream(file) << "run";
        fs::last_write_time(file, fs::file_time_type::clock::now() - 30min);
        start("external = \"file:" + file.string() + "\"\n");
        QTRY_VERIFY_WITH_TIMEOUT(reasons(gpu).contains("external.stop?"), 30'000);
        QVERIFY(set("external_stale", "2h"));
        QTRY_VERIFY_WITH_TIMEOUT(!reasons(gpu).contains("external.stop?"), 30'000);
    }

    // Another profile may have another signal, and begins to hold without a change of settings.
    void aProfileHasItsOwnSignal() {
        const fs::path file = fs::path(m_folder->path().toStdString()) / "surplus";
        std::ofstream(file) << "pause";
        start("profile_networks = [\"home mine\"]\n"
              "[profiles.mine]\nexternal = \"file:" +
              file.string() + "\"\n");
        tell(SignalKind::Network, true, 0, {"elsewhere"});
        QVERIFY(!reasons(gpu).contains("external.stop"));
        tell(SignalKind::Network, true, 0, {"home"});
        QTRY_VERIFY_WITH_TIMEOUT(reasons(gpu).contains("external.stop"), 30'000);
    }

    // The process that watches the GPUs hears what their drivers are to hold.
    void driversHoldTheClock() {
        QTemporaryDir folder;
        qputenv(watchFile, folder.filePath("limits").toUtf8());
        start("in_use_gpu = \"always\"\ngpu_by_others = \"off\"\nmemory_keep = \"0\"\n"
              "clock_limit = \"1500MHz\"\n");
        QVERIFY(set("sensors", "auto"));
        const std::string id = inventoryOfAGpu().hardware.front().id();
        auto viewer = ControlClient::connect(controlSocketPath(data()), "test 1");
        QVERIFY(viewer);
        QVERIFY(viewer->subscribe({"sensors"})); // which has them read
        const auto hears = [&](const std::string &limits) {
            const fs::path heard = folder.filePath("limits").toStdString();
            return QTest::qWaitFor(
                [&] { return lastLineOf(heard) == "clock " + id + " " + limits; }, 30'000);
        };
        QVERIFY(hears("1500000000.000000 none"));
        QVERIFY(set("clock_limit", "70%"));
        QVERIFY(hears("none 0.700000"));
        QVERIFY(set("device.vulkan:0.clock_limit", "50%"));
        QVERIFY(hears("none 0.500000"));
        QVERIFY(set("device.vulkan:0.clock_limit", "none"));
        QVERIFY(hears("none none"));
    }

    // The worker hears how long a submission may last, also when another profile begins to hold.
    void aSubmissionMayLastSoLong() {
        start("in_use_gpu = \"always\"\ngpu_by_others = \"off\"\nmemory_keep = \"0\"\n"
              "profile_networks = [\"lan party* mine\"]\n"
              "[profiles.mine]\nsubmission_limit = \"2ms\"\n");
        tell(SignalKind::Network, true, 0, {"home"});
        EventLoop loop;
        std::shared_ptr<VolunteerLink> link;
        FabricServerHandlers handlers;
        handlers.onJoined = [&](const auto &joined) { link = joined; };
        FabricHost coordinator(loop, std::move(handlers));
        const std::string token(32, '0');
        coordinator.enrolment.tokens.insert(token);
        std::atomic<bool> isJoined = false;
        std::jthread join([&] {
            isJoined =
                call("join", {{"link", formatJoinLink({"127.0.0.1", coordinator.server->port(),
                                                       token, toHex(coordinator.fingerprint)})}})
                    .has_value();
        });
        QVERIFY(runUntil(loop, [&] { return isJoined.load(); }, 30s));
        join.join();
        QVERIFY(link);
        link->send(PrepareProduct{1, gpu, 21, {256, 5}});
        const fs::path paces = data() / "logs" / "paces";
        const auto hears = [&](const char *micros) {
            return runUntil(loop, [&] { return lastLineOf(paces) == micros; }, 30s);
        };
        QVERIFY(hears("8000"));
        QVERIFY(set("submission_limit", "16ms"));
        QVERIFY(hears("16000"));
        QVERIFY(set("device.vulkan:0.submission_limit", "4ms"));
        QVERIFY(hears("4000"));
        QVERIFY(call("config.unset", {{"key", "device.vulkan:0.submission_limit"}}).has_value());
        QVERIFY(hears("16000"));
        tell(SignalKind::Network, true, 0, {"lan party 7"});
        QVERIFY(hears("2000"));
    }
};

int main(int argc, char **argv) {
    const std::vector<std::string> arguments(argv, argv + argc);
    if (arguments.size() > 1 &&
        std::set<std::string>{"--inventory", "--device", "--watch"}.contains(arguments[1]))
        return beWorker(arguments);
    QCoreApplication app(argc, argv);
    TestPolicySettings test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_policy_settings.moc"
