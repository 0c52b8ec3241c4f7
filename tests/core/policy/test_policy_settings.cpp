#include "core/policy/policy_book.h"

#include "support/qtest_support.h"

#include <set>

using namespace commonwatt;

class PolicySettingsTest : public QObject {
    Q_OBJECT
private slots:
    void showsWhatItReads() {
        std::set<std::string_view> keys;
        for (const PolicySettingSpec &spec : policySettingSpecs()) {
            QVERIFY(keys.insert(spec.key).second);
            QVERIFY(!spec.description.empty());
            PolicySettings settings;
            const std::string text = spec.show(settings);
            QVERIFY2(spec.apply(settings, text), spec.key.data());
            QVERIFY2(settings == PolicySettings(), spec.key.data());
            QCOMPARE(spec.show(settings), text);
        }
    }

    void setsAndRefuses_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QStringList>("bad");
        const auto add = [this](const char *key, const char *good, const QStringList &bad) {
            m_tried.insert(key);
            QTest::newRow(key) << key << good << bad;
        };
        const QStringList notASpan{"", "soon", "-1m", "9s", "2d"};
        const QStringList notARule{"", "stop", "PAUSE", "30%"};
        const QStringList notAShare{"", "101%", "-1%", "half", "nan%"};
        const QStringList notHeat{"", "20C", "130C", "hot"};
        const QStringList notASize{"", "-1", "much"};
        const QStringList notAPlan{"someday", "Mon 25:00-26:00",
                                   "Mon,"
                                   "x"};
        add("idle_gpu", "15m", notASpan);
        add("idle_cpu", "1h", notASpan);
        add("in_use_gpu", "30%", {"", "sometimes", "101%"});
        add("in_use_cpu", "always", {"", "sometimes", "-5%"});
        add("locked", "input", {"", "yes"});
        add("remote", "pause", notARule);
        add("gamepad", "no", {"", "true", "2"});
        add("full_screen", "pause", notARule);
        add("exclusive_windows", "steam_app_*,Blender", {QString(200, 'x')});
        add("exclusive_programs", "blender", {QString("a,").repeated(65)});
        add("exclusive", "pause", notARule);
        add("game_mode", "pause", notARule);
        add("media", "pause", notARule);
        add("inhibited", "unload", notARule);
        add("gpu_by_others", "off", notAShare);
        add("gpu_grace", "1m", {"", "2h"});
        add("gpu_memory_keep", "2G", notASize);
        add("run_windows", "Mon-Fri 18:00-08:00,Sat-Sun", notAPlan);
        add("battery", "60%", notAShare);
        add("ups", "unload", {"", "in_use"});
        add("tariff", "Mon-Fri 07:00-21:00 0.34,daily 0.2",
            {"daily", "daily cheap", "Mon 8:00-9:00"});
        add("price", "-0.01", {"", "free", "inf", "1001"});
        add("currency", "CHF", {"", "eur", "EURO"});
        add("max_price", "0.3", {"", "free", "nan"});
        add("external", "http://127.0.0.1:8123/surplus",
            {"http://example.org/x", "https://127.0.0.1:1/", "/etc/passwd",
             "http://127.0.0.1.evil/", "http://127.0.0.1:80@example.org/",
             "http://localhost:x@example.org/", "http://localhost:", "http://127.0.0.1:/"});
        add("external_stale", "1h", {"", "1s", "30d"});
        for (const char *key : {"core_target", "core_limit", "hot_spot_target", "hot_spot_limit",
                                "memory_heat_target", "memory_heat_limit"})
            add(key, "71.5C", notHeat);
        add("estimated_watts", "90W", {"", "0", "3000W", "none"});
        add("watt_limit", "180W", {"", "0", "3000W", "much"});
        add("clock_limit", "1500MHz", {"", "0", "99MHz", "5%", "101%", "10001MHz", "high"});
        add("fan_limit", "45%", notAShare);
        add("duty_limit", "50%", {"", "0%", "101%"});
        add("cpu_by_others", "25%", notAShare);
        add("cpu_grace", "30s", {"", "2h"});
        add("memory_keep", "4G", notASize);
        add("disk_keep", "50G", notASize);
        add("metered", "limited", {"", "on"});
        add("metered_rate", "1M", {"", "1", "100"});
        add("upload_limit", "2M", {"", "100"});
        add("traffic_day", "10G", notASize);
        add("traffic_month", "200G", notASize);
        add("network_windows", "daily 22:00-06:00", notAPlan);
        add("settle", "1m", {"", "1s", "2h"});
        add("give_back_after", "never", {"", "2d", "soon"});
        add("submission_limit", "16ms", {"", "0", "2s"});
        for (const PolicySettingSpec &spec : policySettingSpecs())
            QVERIFY2(m_tried.contains(spec.key), spec.key.data());
    }
    void setsAndRefuses() {
        QFETCH(QString, key);
        QFETCH(QString, good);
        QFETCH(QStringList, bad);
        const PolicySettingSpec *const spec = findPolicySetting(key.toStdString());
        QVERIFY(spec);
        PolicySettings settings;
        QVERIFY(spec->apply(settings, good.toStdString()));
        QVERIFY(settings != PolicySettings());
        QCOMPARE(QString::fromStdString(spec->show(settings)), good);
        const PolicySettings kept = settings;
        for (const QString &text : bad) {
            const Status refused = spec->apply(settings, text.toStdString());
            QVERIFY2(!refused, qPrintable(text));
            QVERIFY(!refused.error().message.empty());
            QVERIFY2(settings == kept, qPrintable(text));
        }
    }

    void theMoreSpecialCounts() {
        PolicyTexts texts;
        texts.general = {{"idle_gpu", "7m"}};
        texts.profiles["gentle"] = {{"idle_gpu", "20m"}};
        texts.profiles["mine"] = {{"duty_limit", "50%"}};
        texts.devices["cuda:0"] = {{"idle_gpu", "1h"}};
        const auto book = PolicyBook::make(texts);
        QVERIFY(book);
        QVERIFY(book->settings("balanced", "").idleGpu == std::chrono::minutes(7));
        QVERIFY(book->settings("gentle", "").idleGpu == std::chrono::minutes(20));
        QVERIFY(book->settings("gentle", "cuda:0").idleGpu == std::chrono::hours(1));
        QVERIFY(book->settings("gentle", "").idleCpu == std::chrono::minutes(15)); // built in
        QCOMPARE(book->settings("mine", "vulkan:0").dutyLimit.value, 0.5);
        QCOMPARE(book->profiles().size(), builtInProfiles().size() + 1);
    }

    void refusesWhatDoesNotExist() {
        PolicyTexts texts;
        texts.profile = "mine";
        QVERIFY(!PolicyBook::make(texts));
        texts.profiles["mine"];
        QVERIFY(PolicyBook::make(texts));
        texts.schedule = {"daily 22:00-07:00 theirs"};
        QVERIFY(!PolicyBook::make(texts));
        texts.schedule = {"daily 22:00-07:00 mine"};
        texts.networks = {"mine"};
        QVERIFY(!PolicyBook::make(texts));
        texts.networks = {"office mine"};
        QVERIFY(PolicyBook::make(texts));
        texts.general["mood"] = "1";
        const auto refused = PolicyBook::make(texts);
        QVERIFY(!refused);
        QVERIFY(refused.error().describe().find("mood") != std::string::npos);
        for (const char *name : {"", "auto", "Mine", "a b", "../x"})
            QVERIFY(!isProfileName(name));
    }

private:
    std::set<std::string, std::less<>> m_tried;
};

QTEST_GUILESS_MAIN(PolicySettingsTest)
#include "test_policy_settings.moc"
