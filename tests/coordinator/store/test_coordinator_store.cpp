#include "coordinator/store/coordinator_store.h"
#include "core/store/database.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

using namespace commonwatt;
using namespace std::chrono_literals;

class TestCoordinatorStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const WallTime m_now = WallTime(std::chrono::milliseconds(1'700'000'000'000));

    std::filesystem::path file() const { return m_folder->filePath("test.db").toStdString(); }
    CoordinatorStore open() const { return CoordinatorStore::open(file()).value(); }
    static PublicKey key(std::uint8_t fill) {
        PublicKey key{};
        key.fill(fill);
        return key;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tokensEnrolOneVolunteer() {
        CoordinatorStore store = open();
        const std::string token = store.createJoinToken(m_now, 1h).value();
        const VolunteerId id = store.admit(key(1), token, m_now).value();
        QVERIFY(store.isEnrolled(key(1)).value());

        // The same machine comes back without a token, or with the one it used.
        QCOMPARE(store.admit(key(1), "", m_now).value(), id);
        QCOMPARE(store.admit(key(1), token, m_now + 2h).value(), id);
        // Another one cannot use it again.
        const auto reused = store.admit(key(2), token, m_now);
        QCOMPARE(reused.error().code, ErrorCode::Unauthorized);
        QVERIFY(reused.error().message.find("used already") != std::string::npos);
        QVERIFY(!store.isEnrolled(key(2)).value());
    }

    void tokensCanBeEndedBeforeTheirTime() {
        CoordinatorStore store = open();
        const std::string used = store.createJoinToken(m_now, 1h).value();
        QVERIFY(store.admit(key(1), used, m_now).has_value());
        const std::string unused = store.createJoinToken(m_now, 1h).value();
        QVERIFY(store.expireJoinTokens(m_now + 1min).has_value());
        QVERIFY(store.admit(key(2), unused, m_now + 1min).error().message.find("expired") !=
                std::string::npos);
        QVERIFY(store.admit(key(1), {}, m_now + 1min).has_value());
    }

    void refusesExpiredAndUnknownTokens() {
        CoordinatorStore store = open();
        const std::string token = store.createJoinToken(m_now, 1h).value();
        QVERIFY(store.admit(key(1), token, m_now + 1h).error().message.find("expired") !=
                std::string::npos);
        QVERIFY(store.admit(key(1), "AAAA", m_now).error().message.find("not known") !=
                std::string::npos);
        QVERIFY(store.admit(key(1), "", m_now).error().message.find("not enrolled") !=
                std::string::npos);
        QVERIFY(store.volunteers()->empty());
    }

    void secretsAreNotInTheFile() {
        std::string token;
        std::string apiKey;
        {
            CoordinatorStore store = open();
            token = store.createJoinToken(m_now, 1h).value();
            apiKey = store.createApiKey("me", 0, 0, m_now).value();
        }
        QFile database(QString::fromStdString(file().string()));
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray content = database.readAll();
        QVERIFY(content.contains("me"));
        QVERIFY(!content.contains(token.c_str()));
        QVERIFY(!content.contains(apiKey.c_str() + 3));
    }

    void removedVolunteersMustEnrolAnew() {
        CoordinatorStore store = open();
        const auto token = store.createJoinToken(m_now, 1h).value();
        const VolunteerId id = store.admit(key(1), token, m_now).value();
        QVERIFY(store.removeVolunteer(id));
        QCOMPARE(store.removeVolunteer(id).error().code, ErrorCode::NotFound);
        QVERIFY(!store.admit(key(1), "", m_now));
        QVERIFY(store.volunteers()->empty());
        const auto second = store.createJoinToken(m_now, 1h).value();
        QVERIFY(store.admit(key(1), second, m_now).value() != id);
    }

    void apiKeys() {
        CoordinatorStore store = open();
        const std::string first = store.createApiKey("me", 60, 1000, m_now).value();
        QCOMPARE(store.createApiKey("me", 0, 0, m_now).error().code, ErrorCode::AlreadyExists);
        const auto row = store.findApiKey(first).value();
        QVERIFY(row.has_value());
        QCOMPARE(row->name, "me");
        QCOMPARE(row->requestsPerMinute, 60U);
        QVERIFY(!store.findApiKey(first + "x")->has_value());
        QVERIFY(!store.findApiKey("")->has_value());

        QVERIFY(store.revokeApiKey("me", m_now));
        QVERIFY(!store.findApiKey(first)->has_value());
        QCOMPARE(store.revokeApiKey("me", m_now).error().code, ErrorCode::NotFound);
        QVERIFY(store.createApiKey("me", 0, 0, m_now)); // the name is free again
        QCOMPARE(store.apiKeys()->size(), std::size_t(2));
    }

    void workIsBookedOnce() {
        CoordinatorStore store = open();
        const VolunteerId id =
            store.admit(key(1), store.createJoinToken(m_now, 1h).value(), m_now).value();
        const VolunteerId other =
            store.admit(key(2), store.createJoinToken(m_now, 1h).value(), m_now).value();
        const WorkRow work{id, {"w1", "m", {0, 2, true, false}, 10, MicroCredits(500)}};
        QVERIFY(store.bookWork(work, m_now).value());
        WorkRow changed = work;
        changed.credit.amount = MicroCredits(999);
        QVERIFY(!store.bookWork(changed, m_now).value());
        QCOMPARE(store.volunteers()->front().earned.value, std::int64_t(500));
        QVERIFY(store.unacknowledgedWork(id, 10).value() == std::vector{work.credit});

        QVERIFY(store.acknowledgeWork(other, "w1", m_now));
        QCOMPARE(store.unacknowledgedWork(id, 10)->size(), std::size_t(1));
        QVERIFY(store.acknowledgeWork(id, "w1", m_now));
        QVERIFY(store.unacknowledgedWork(id, 10)->empty());
    }

    void aCommandBesideTheServerIsNoticed() {
        CoordinatorStore server = open();
        CoordinatorStore command = open();
        const auto before = server.dataVersion().value();
        QVERIFY(command.insertModel({"m", {"{}", "aa"}, 3}, m_now));
        QVERIFY(server.dataVersion().value() != before);
        const auto models = server.models().value();
        QCOMPARE(models.size(), std::size_t(1));
        QCOMPARE(models[0].maxBlocksPerVolunteer, 3U);
        QCOMPARE(server.insertModel({"m", {"{}", "aa"}, 3}, m_now).error().code,
                 ErrorCode::AlreadyExists);
        QVERIFY(server.setMaxBlocksPerVolunteer("m", 0));
        QVERIFY(server.removeModel("m"));
        QCOMPARE(server.removeModel("m").error().code, ErrorCode::NotFound);
    }

    void hardwareIsRemembered() {
        VolunteerId id{};
        {
            CoordinatorStore store = open();
            id = store.admit(key(1), store.createJoinToken(m_now, 1h).value(), m_now).value();
            QVERIFY(store.saveHardware({id, "cpu", "unverified", 0, 0, "", m_now}));
            QVERIFY(store.saveHardware({id, "cpu", "false claim", 1e9, 1e10, "slow", m_now + 1h}));
        }
        CoordinatorStore store = open();
        const auto rows = store.hardware().value();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].volunteer, id);
        QCOMPARE(rows[0].device, "cpu");
        QCOMPARE(rows[0].verdict, "false claim");
        QCOMPARE(rows[0].flopsPerSecond, 1e9);
        QCOMPARE(rows[0].claimed, 1e10);
        QCOMPARE(rows[0].message, "slow");
        QVERIFY(rows[0].checkedAt == m_now + 1h);
        for (int i = 0; i < 100; ++i)
            QVERIFY(store.saveHardware({id, "device " + std::to_string(i), "verified", 1, 1, "",
                                        m_now + std::chrono::hours(2 + i)}));
        QCOMPARE(store.hardware()->size(), std::size_t(64));
        QVERIFY(store.removeVolunteer(id));
        QVERIFY(store.hardware()->empty());
    }

    // As a database of the first version is: without the table of the second.
    void theFirstVersionIsBroughtUpToDate() {
        VolunteerId id{};
        {
            CoordinatorStore store = open();
            id = store.admit(key(1), store.createJoinToken(m_now, 1h).value(), m_now).value();
        }
        {
            Database database = Database::open(file()).value();
            QVERIFY(database.run("DROP TABLE hardware"));
            QVERIFY(database.run("PRAGMA user_version = 1"));
        }
        CoordinatorStore store = open();
        QVERIFY(store.hardware()->empty());
        QCOMPARE(store.admit(key(1), "", m_now).value(), id);
        QVERIFY(store.saveHardware({id, "cpu", "verified", 1e9, 1e9, "", m_now}));
    }

    void settings() {
        CoordinatorStore store = open();
        QVERIFY(!store.setting("a")->has_value());
        QVERIFY(store.setSetting("a", "1"));
        QVERIFY(store.setSetting("a", "2"));
        QCOMPARE(store.setting("a")->value(), "2");
    }
};

QTEST_APPLESS_MAIN(TestCoordinatorStore)
#include "test_coordinator_store.moc"
