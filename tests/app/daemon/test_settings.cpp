#include "app/daemon/settings.h"

#include "core/base/file.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <fstream>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t gibibyte = std::uint64_t(1) << 30;

std::string problemOf(std::string_view toml) {
    const auto parsed = parseSettings(toml);
    return parsed ? "" : parsed.error().describe();
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void anEmptyFileMeansTheDefaults() {
        const Settings settings = parseSettings("")->settings;
        QVERIFY(settings == Settings{});
        QCOMPARE(settings.cacheLimit.value, 20 * gibibyte);
        QCOMPARE(settings.lentMemory("vulkan:0", Bytes(8 * gibibyte)).value, 6 * gibibyte);
        QCOMPARE(settings.lentMemory("cpu", Bytes(8 * gibibyte)).value, 4 * gibibyte);
    }

    void readsEveryKey() {
        const auto parsed = parseSettings("name = \"attic\"\n"
                                          "devices = [\"vulkan:0\", \"cpu\"]\n"
                                          "memory_limit = \"4G\"\n"
                                          "threads = 3\n"
                                          "cache_limit = 2147483648\n"
                                          "download_limit = \"1M\"\n"
                                          "worker_memory_limit = \"8G\"\n"
                                          "worker_stall_timeout = \"30s\"\n"
                                          "log_level = \"debug\"\n"
                                          "[device.\"vulkan:0\"]\n"
                                          "memory_limit = \"50%\"\n");
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().describe().c_str());
        QVERIFY(parsed->warnings.empty());
        const Settings &settings = parsed->settings;
        QCOMPARE(settings.name, "attic");
        QVERIFY((settings.devices == std::vector<std::string>{"vulkan:0", "cpu"}));
        QCOMPARE(settings.threads, 3U);
        QCOMPARE(settings.cacheLimit.value, 2 * gibibyte);
        QCOMPARE(settings.downloadLimit.value, std::uint64_t(1) << 20);
        QCOMPARE(settings.workerMemoryLimit.value, 8 * gibibyte);
        QVERIFY(settings.workerStallTimeout == 30s);
        QVERIFY(settings.logLevel == LogLevel::Debug);
        QCOMPARE(settings.lentMemory("vulkan:0", Bytes(6 * gibibyte)).value, 3 * gibibyte);
        QCOMPARE(settings.lentMemory("cuda:0", Bytes(6 * gibibyte)).value, 4 * gibibyte);
        QCOMPARE(settings.lentMemory("cuda:0", Bytes(2 * gibibyte)).value, 2 * gibibyte);
    }

    void whatIsServedIsReadFromLists() {
        const auto parsed = parseSettings("models_allow = [\"llama-*\", \"qwen\"]\n"
                                          "models_deny = \" evil , ,worse \"\n"
                                          "requesters_allow = [\"alice\"]\n"
                                          "requesters_deny = [\"Bob Smith\"]\n"
                                          "work_allow = [\"chat\", \"completion\"]\n");
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().describe().c_str());
        const Wishes expected{.models = {{"llama-*", "qwen"}, {"evil", "worse"}},
                              .requesters = {{"alice"}, {"Bob Smith"}},
                              .kinds = {"chat", "completion"}};
        QVERIFY(parsed->settings.wishes == expected);
        Settings settings = parsed->settings;
        QVERIFY(!applySetting(settings, "work_allow", "chat,images"));
        QVERIFY(!applySetting(settings, "models_deny", "a\nb"));
        QVERIFY(!applySetting(settings, "requesters_deny", std::string(maxWishLength + 1, 'x')));
        QVERIFY(settings.wishes == expected);
        for (const char *key :
             {"models_allow", "models_deny", "requesters_allow", "requesters_deny", "work_allow"})
            QVERIFY(unsetSetting(settings, key).has_value());
        QVERIFY(settings == Settings());
    }

    void whatIsShownCanBeSetAgain() {
        for (const SettingSpec &spec : settingSpecs()) {
            Settings settings;
            const std::string shown = spec.show(settings);
            QVERIFY2(applySetting(settings, spec.key, shown), std::string(spec.key).c_str());
            QVERIFY(settings == Settings{});
        }
    }

    void badValuesAreRefusedWithLineAndReason_data() {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("part");
        QTest::newRow("syntax") << "name = \"a\"\nthreads = \n"
                                << "line 2";
        QTest::newRow("twice") << "name = \"a\"\nname = \"b\""
                               << "line 2";
        QTest::newRow("threads text") << "\nthreads = \"many\""
                                      << "line 2: threads = 'many'";
        QTest::newRow("threads many") << "threads = 1025"
                                      << "0 to 1024";
        QTest::newRow("threads negative") << "threads = -1"
                                          << "0 to 1024";
        QTest::newRow("threads fraction") << "threads = 1.5"
                                          << "line 1";
        QTest::newRow("cache small") << "cache_limit = \"1K\""
                                     << "1.0 MiB";
        QTest::newRow("cache word") << "cache_limit = \"big\""
                                    << "cache_limit";
        QTest::newRow("memory zero") << "memory_limit = \"0%\""
                                     << "1% to 100%";
        QTest::newRow("memory more") << "memory_limit = \"101%\""
                                     << "1% to 100%";
        QTest::newRow("memory table") << "memory_limit = {}"
                                      << "memory_limit";
        QTest::newRow("devices") << "devices = [\"GPU 1!\"]"
                                 << "is no device";
        QTest::newRow("devices number") << "devices = [1]"
                                        << "list of texts";
        QTest::newRow("stall short") << "worker_stall_timeout = \"1s\""
                                     << "2s to 1h";
        QTest::newRow("stall unit") << "worker_stall_timeout = 30"
                                    << "lacks a unit";
        QTest::newRow("level") << "log_level = \"loud\""
                               << "debug, info";
        QTest::newRow("name long") << "name = \"" + QString(65, 'a') + "\"" << "64";
        QTest::newRow("name control") << "name = \"a\\u0007\""
                                      << "printable";
        QTest::newRow("device") << "[device.\"cpu\"]\nmemory_limit = \"no\""
                                << "line 2";
        QTest::newRow("binary") << QString("\x01\x02") << "line 1";
    }

    void badValuesAreRefusedWithLineAndReason() {
        QFETCH(QString, toml);
        QFETCH(QString, part);
        const std::string problem = problemOf(toml.toStdString());
        QVERIFY2(problem.find(part.toStdString()) != std::string::npos, problem.c_str());
    }

    void unknownKeysAreWarnedOf() {
        const auto parsed = parseSettings("thread = 3\n[device.cpu]\nspeed = 1\n[other]\na = 1");
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->warnings.size(), std::size_t(3));
    }

    void settingAKeyKeepsTheRestOfTheFile() {
        const std::string before = "# Mine.\n"
                                   "name = \"ättic\" # the ö machine\n"
                                   "devices = [\n  \"cpu\", # slow\n]\n"
                                   "future = { a = 1 }\n"
                                   "\n"
                                   "[device.\"vulkan:0\"]\n"
                                   "memory_limit = \"1G\"\n";
        std::string text = withSetting(before, "name", "cellar \"2\"").value();
        text = withSetting(text, "devices", "cuda:0,cpu").value();
        text = withSetting(text, "threads", "4").value();
        text = withSetting(text, "device.vulkan:0.memory_limit", "2G").value();
        text = withSetting(text, "device.cpu.memory_limit", "25%").value();
        QCOMPARE(text, "# Mine.\n"
                       "name = \"cellar \\\"2\\\"\" # the ö machine\n"
                       "devices = [\"cuda:0\", \"cpu\"]\n"
                       "future = { a = 1 }\n"
                       "\n"
                       "threads = 4\n"
                       "[device.\"vulkan:0\"]\n"
                       "memory_limit = \"2G\"\n"
                       "\n"
                       "[device.\"cpu\"]\n"
                       "memory_limit = \"25%\"\n");
    }

    // A default that is said counts before what a built-in profile brings.
    void aDefaultCanBeSaid() {
        const auto idleWhenGentle = [](const Settings &settings) {
            return PolicyBook::make(settings.policy)->settings("gentle", "").idleGpu;
        };
        const Settings silent = parseSettings("profile = \"gentle\"\n")->settings;
        const Settings said = parseSettings("profile = \"gentle\"\nidle_gpu = \"5m\"\n")->settings;
        QVERIFY(idleWhenGentle(silent) == 15min);
        QVERIFY(idleWhenGentle(said) == 5min);
        const SettingKey key = parseSettingKey("idle_gpu").value();
        QVERIFY(!isSet(silent, key) && isSet(said, key));
    }

    void unsettingAKeyKeepsTheRestOfTheFile_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("line");
        QTest::newRow("own") << "threads" << "threads = 4 # few\n";
        QTest::newRow("over several lines") << "devices" << "devices = [\n  \"cpu\",\n]\n";
        QTest::newRow("policy") << "idle_gpu" << "idle_gpu = \"5m\"\n";
        QTest::newRow("profile") << "profiles.mine.idle_gpu" << "idle_gpu = \"7m\"\n";
        QTest::newRow("device") << "device.cuda:0.idle_gpu" << "idle_gpu = \"9m\"\n";
        QTest::newRow("memory") << "device.cuda:0.memory_limit" << "memory_limit = \"1G\"\n";
    }
    void unsettingAKeyKeepsTheRestOfTheFile() {
        QFETCH(QString, key);
        QFETCH(QString, line);
        const std::string text = "# Mine.\n"
                                 "threads = 4 # few\n"
                                 "devices = [\n  \"cpu\",\n]\n"
                                 "idle_gpu = \"5m\"\n"
                                 "profile = \"mine\"\n"
                                 "[profiles.mine]\n"
                                 "idle_gpu = \"7m\"\n"
                                 "duty_limit = \"50%\"\n"
                                 "[device.\"cuda:0\"]\n"
                                 "idle_gpu = \"9m\"\n"
                                 "memory_limit = \"1G\"\n";
        const auto after = withoutSetting(text, key.toStdString());
        QVERIFY2(after.has_value(), after ? "" : after.error().describe().c_str());
        QCOMPARE(QString::fromStdString(*after), QString::fromStdString(text).remove(line));
        const SettingKey known = parseSettingKey(key.toStdString()).value();
        QVERIFY(isSet(parseSettings(text)->settings, known));
        QVERIFY(!isSet(parseSettings(*after)->settings, known));
        QCOMPARE(withoutSetting(*after, key.toStdString()).value(), *after);
    }

    void unsettingRefusesWhatItCannotDo() {
        QCOMPARE(withoutSetting("", "thread").error().code, ErrorCode::NotFound);
        const std::string inlined =
            "device = { cpu = { memory_limit = \"1G\", idle_cpu = \"1h\" } }";
        QCOMPARE(withoutSetting(inlined, "device.cpu.idle_cpu").error().code,
                 ErrorCode::Unsupported);
    }

    // A machine has one network and one electricity meter.
    void whatIsTheMachinesIsOfNoDevice() {
        Settings settings;
        QCOMPARE(applySetting(settings, "device.cuda:0.tariff", "daily 0.2").error().code,
                 ErrorCode::InvalidArgument);
        QVERIFY(problemOf("[device.cpu]\nmetered = \"full\"").starts_with("line 2"));
        QVERIFY(applySetting(settings, "profiles.mine.tariff", "daily 0.2"));
        QVERIFY(applySetting(settings, "device.cuda:0.max_price", "0.2"));
    }

    void numbersNeedNoQuotes() {
        const Settings settings = parseSettings("price = 0.32\nmax_price = 1\n")->settings;
        QCOMPARE(showSetting(settings, "price").value(), "0.32");
        QCOMPARE(showSetting(settings, "max_price").value(), "1");
    }

    void everyKeyCanBeSetInEveryOrder() {
        const std::vector<std::pair<std::string, std::string>> values{
            {"name", "x"},
            {"devices", "cpu"},
            {"memory_limit", "3G"},
            {"threads", "2"},
            {"cache_limit", "5G"},
            {"download_limit", "2M"},
            {"log_level", "error"},
            {"worker_memory_limit", "0"},
            {"worker_stall_timeout", "1m"},
            {"device.cpu.memory_limit", "1G"}};
        std::string forwards;
        for (const auto &[key, value] : values)
            forwards = withSetting(forwards, key, value).value();
        std::string backwards;
        for (auto entry = values.rbegin(); entry != values.rend(); ++entry)
            backwards = withSetting(backwards, entry->first, entry->second).value();
        QVERIFY(parseSettings(forwards)->settings == parseSettings(backwards)->settings);
        for (const auto &[key, value] : values)
            QCOMPARE(showSetting(parseSettings(forwards)->settings, key).value(), value);
    }

    void anUnknownKeyIsNamedWithTheKnownOnes() {
        Settings settings;
        const Status status = applySetting(settings, "thread", "3");
        QCOMPARE(status.error().code, ErrorCode::NotFound);
        QVERIFY(status.error().message.find("threads") != std::string::npos);
        QVERIFY(!showSetting(settings, "device..memory_limit").has_value());
    }

    void aBrokenFileKeepsTheLastGoodSettings() {
        const QTemporaryDir folder;
        const std::filesystem::path path =
            std::filesystem::path(folder.path().toStdString()) / "settings.toml";
        SettingsFile file = SettingsFile::open(path).value();
        QVERIFY(file.set("threads", "7").has_value());
        QVERIFY(file.problems().empty());
        std::ofstream(path) << "threads = 8\nname = 5 5\n";
        QVERIFY(!file.refresh());
        QCOMPARE(file.current().threads, 7U);
        QVERIFY(file.problems().front().find("line 2") != std::string::npos);
        const Status status = file.set("threads", "9");
        QVERIFY(!status && status.error().describe().find("line 2") != std::string::npos);
        std::ofstream(path) << "threads = 8\n";
        QVERIFY(file.refresh().has_value());
        QCOMPARE(file.current().threads, 8U);
        QVERIFY(!SettingsFile::open(folder.path().toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestSettings)
#include "test_settings.moc"
