#include "core/base/file.h"
#include "core/store/database.h"
#include "support/qtest_support.h"
#include "support/small_disk.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace commonwatt;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view createTable = "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT "
                                         "UNIQUE NOT NULL, weight REAL, data BLOB, extra INTEGER)";

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void roundTripsEveryType() {
        Database database = open();
        QVERIFY(database.execute(createTable));
        const ByteVector data{0, 1, 255};
        const std::string name("n\0ä", 4);
        QVERIFY(database.run("INSERT INTO item VALUES (?, ?, ?, ?, ?)", std::int64_t(7), name, 0.1,
                             data, std::optional<int>()));
        QCOMPARE(database.lastInsertId(), 7);
        QVERIFY(database.run("INSERT INTO item (name, data, extra) VALUES (?, ?, ?)", "",
                             ByteView(), Bytes(UINT64_MAX)));
        QCOMPARE(database.lastInsertId(), 8);

        auto rows = database.query("SELECT * FROM item ORDER BY id");
        QVERIFY(rows);
        QVERIFY(rows->step().value());
        QCOMPARE(rows->get<std::int64_t>(0), 7);
        QCOMPARE(rows->get<std::string>(1), name);
        QCOMPARE(rows->get<double>(2), 0.1);
        QCOMPARE(rows->get<ByteVector>(3), data);
        QCOMPARE(rows->get<std::optional<int>>(4), std::nullopt);
        QCOMPARE(rows->get<int>(4), 0);
        QVERIFY(rows->step().value());
        QCOMPARE(rows->get<std::optional<std::string>>(1), std::string());
        QVERIFY(rows->isNull(2));
        QVERIFY(!rows->isNull(3));
        QVERIFY(rows->get<ByteVector>(3).empty());
        QVERIFY(rows->get<Bytes>(4) == Bytes(UINT64_MAX));
        QVERIFY(rows->get<bool>(4));
        QVERIFY(!rows->step().value());

        QCOMPARE(database.value<int>("SELECT count(*) FROM item WHERE name = ?", name).value(), 1);
        QCOMPARE(database.value<int>("SELECT id FROM item WHERE id > 99").error().code,
                 ErrorCode::NotFound);
    }

    void survivesReopening() {
        {
            Database database = open();
            QVERIFY(database.execute(createTable));
            QVERIFY(database.run("INSERT INTO item (name) VALUES ('kept')"));
        }
        Database database = open();
        QCOMPARE(database.value<std::string>("SELECT name FROM item").value(), "kept");
        QCOMPARE(database.value<std::string>("PRAGMA journal_mode").value(), "wal");
        QCOMPARE(database.value<int>("PRAGMA foreign_keys").value(), 1);
    }

    void usesOneStatementTwiceAtOnce() {
        Database database = open();
        QVERIFY(database.execute(createTable));
        QVERIFY(database.run("INSERT INTO item (name) VALUES ('a'), ('b'), ('c')"));
        QCOMPARE(database.changes(), 3);
        std::string pairs;
        auto outer = database.query("SELECT name FROM item ORDER BY id");
        QVERIFY(outer->forEach([&](const Statement &left) {
            auto inner = database.query("SELECT name FROM item ORDER BY id");
            QVERIFY(inner->forEach([&](const Statement &right) {
                pairs += left.get<std::string>(0) + right.get<std::string>(0) + " ";
            }));
        }));
        QCOMPARE(pairs, "aa ab ac ba bb bc ca cb cc ");
    }

    void saysWhichConstraintFailed() {
        Database database = open();
        QVERIFY(database.execute(createTable));
        QVERIFY(database.execute("CREATE TABLE part (item INTEGER REFERENCES item(id))"));
        QVERIFY(database.run("INSERT INTO item (name) VALUES ('a')"));
        QCOMPARE(database.run("INSERT INTO item (name) VALUES (?)", "a").error().code,
                 ErrorCode::AlreadyExists);
        QCOMPARE(database.run("INSERT INTO item (name) VALUES (?)", std::nullopt).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(database.run("INSERT INTO part VALUES (99)").error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(database.run("INSERT INTO item (name) VALUES (?)").error().code,
                 ErrorCode::Internal);
        QCOMPARE(database.run("NONSENSE").error().code, ErrorCode::Internal);
        // A failed statement can be used again.
        QVERIFY(database.run("INSERT INTO item (name) VALUES (?)", "b"));
    }

    void transactionsHoldTogether() {
        Database database = open();
        QVERIFY(database.execute(createTable));
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.run("INSERT INTO item (name) VALUES ('dropped')"));
        }
        QCOMPARE(database.value<int>("SELECT count(*) FROM item").value(), 0);
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(database.run("INSERT INTO item (name) VALUES ('kept')"));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(database.value<int>("SELECT count(*) FROM item").value(), 1);
    }

    void migratesStepByStep() {
        const std::array<Migration, 2> migrations{{
            {1, "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1);"},
            {2, "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = 'two';"},
        }};
        Database database = open();
        QVERIFY(database.migrate(std::span(migrations).first(1)));
        QVERIFY(database.run("INSERT INTO a VALUES (5)"));
        QVERIFY(database.migrate(migrations));
        QVERIFY(database.migrate(migrations));
        QCOMPARE(database.value<std::string>("SELECT group_concat(x || y) FROM a").value(),
                 "1two,5two");

        // The program of version 1 must leave this file alone.
        const Status old = database.migrate(std::span(migrations).first(1));
        QCOMPARE(old.error().code, ErrorCode::Unsupported);
        QVERIFY(old.error().message.find("newer version") != std::string::npos);
        QVERIFY(old.error().message.find(path().string()) != std::string::npos);
    }

    void undoesAMigrationThatFails() {
        Database database = open();
        const std::array<Migration, 1> broken{{{1, "CREATE TABLE a (x); CREATE TABLE a (x);"}}};
        QVERIFY(!database.migrate(broken));
        QCOMPARE(database.value<int>("PRAGMA user_version").value(), 0);
        const std::array<Migration, 1> whole{{{1, "CREATE TABLE a (x);"}}};
        QVERIFY(database.migrate(whole));
        const std::array<Migration, 1> misnumbered{{{2, ""}}};
        QCOMPARE(database.migrate(misnumbered).error().code, ErrorCode::Internal);
    }

    void migratesOnceWhenSeveralStartAtOnce() {
        const std::array<Migration, 2> migrations{{
            {1, "CREATE TABLE a (x INTEGER);"},
            {2, "INSERT INTO a VALUES (1);"},
        }};
        std::atomic<int> migrated = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] {
                    Result<Database> database = Database::open(path());
                    if (database && database->migrate(migrations))
                        ++migrated;
                });
        }
        QCOMPARE(migrated.load(), 8);
        QCOMPARE(open().value<int>("SELECT count(*) FROM a").value(), 1);
    }

    void readersAndWritersShareTheFile() {
        Database reader = open();
        QVERIFY(reader.execute(createTable));
        const std::int64_t before = reader.dataVersion().value();
        QVERIFY(reader.run("INSERT INTO item (name) VALUES ('own')"));
        QCOMPARE(reader.dataVersion().value(), before);

        constexpr int count = 200;
        std::jthread writer([this] {
            Database database = open();
            for (int i = 0; i < count; ++i)
                if (!database.run("INSERT INTO item (name) VALUES (?)", std::to_string(i)))
                    return;
        });
        // Both write and read all the time; each sees only whole transactions, and nobody fails.
        for (int i = 0; i < count; ++i) {
            QVERIFY(reader.run("UPDATE item SET extra = ? WHERE name = 'own'", i));
            QVERIFY(reader.value<int>("SELECT count(*) FROM item"));
        }
        writer.join();
        QCOMPARE(reader.value<int>("SELECT count(*) FROM item").value(), count + 1);
        QVERIFY(reader.dataVersion().value() != before);
    }

    void givesUpWaitingForAnotherWriter() {
        Database first = open();
        Database second = open({.busyTimeout = std::chrono::milliseconds(20)});
        QVERIFY(first.execute(createTable));
        auto transaction = Transaction::begin(first);
        QCOMPARE(Transaction::begin(second).error().code, ErrorCode::Unavailable);
        QVERIFY(second.value<int>("SELECT count(*) FROM item")); // reading goes on
        QVERIFY(transaction->commit());
        QVERIFY(Transaction::begin(second));
    }

    void refusesWhatIsNoDatabase() {
        QVERIFY(writeFileAtomically(path(), std::string(8192, 'x')));
        const Result<Database> database = Database::open(path());
        QCOMPARE(database.error().code, ErrorCode::InvalidData);
        QVERIFY(database.error().message.find(path().string()) != std::string::npos);

        const Result<Database> nowhere = Database::open("/nonexistent/folder/file.db");
        QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
        QVERIFY(nowhere.error().message.find("/nonexistent/folder/file.db") != std::string::npos);
    }

    void noticesDamage() {
        {
            Database database = open();
            QVERIFY(database.execute(createTable));
            for (int i = 0; i < 2000; ++i)
                QVERIFY(database.run("INSERT INTO item (name) VALUES (?)", std::to_string(i)));
        }
        fs::resize_file(path(), fs::file_size(path()) / 2);
        Result<Database> database = Database::open(path());
        const Error error = database
                                ? database->value<int>("SELECT sum(length(name)) FROM item").error()
                                : database.error();
        QCOMPARE(error.code, ErrorCode::InvalidData);
        QVERIFY(error.message.find(path().string()) != std::string::npos);
    }

    void saysThatTheDiskIsFull() {
        SmallDisk disk(Bytes(1 << 20));
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small disk");
        Result<Database> database = Database::open(disk.path() / "test.db");
        QVERIFY(database);
        QVERIFY(database->execute(createTable));
        Status status;
        int written = 0;
        while (status && written < 10000)
            if ((status = database->run("INSERT INTO item (name, data) VALUES (?, ?)",
                                        std::to_string(written), ByteVector(4000, 1))))
                ++written;
        QCOMPARE(status.error().code, ErrorCode::ResourceExhausted);
        QVERIFY(status.error().message.find("full") != std::string::npos);
        // What was committed before is still there.
        QCOMPARE(database->value<int>("SELECT count(*) FROM item").value(), written);
    }

    void saysThatItCannotBeWritten() {
        SmallDisk disk(Bytes(1 << 20));
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small disk");
        {
            Result<Database> database = Database::open(disk.path() / "test.db");
            QVERIFY(database);
            QVERIFY(database->execute(createTable));
        }
        QVERIFY(disk.makeReadOnly());
        const Result<Database> database = Database::open(disk.path() / "test.db");
        QCOMPARE(database.error().code, ErrorCode::PermissionDenied);
        QVERIFY(database.error().message.find("test.db") != std::string::npos);
    }

private:
    fs::path path() const { return m_folder->filePath("test.db").toStdString(); }
    Database open(const DatabaseOptions &options = {}) {
        return Database::open(path(), options).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestDatabase)
#include "test_database.moc"
