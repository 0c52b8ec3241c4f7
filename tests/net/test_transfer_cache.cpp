#include "core/base/file.h"
#include "core/base/hash.h"
#include "net/transfer/block_cache.h"
#include "support/qtest_support.h"
#include "support/run_loop.h"

#include <QTemporaryDir>

using namespace commonwatt;
namespace fs = std::filesystem;

namespace {

BlockFile blockOf(std::string_view content) {
    return {toHex(sha256(asBytes(content))), Bytes(content.size()), 0};
}

std::string contentOf(char letter) {
    return std::string(1000, letter);
}

} // namespace

class TestCache : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_loop = std::make_unique<EventLoop>();
        reopen(Bytes(10'000));
    }
    void cleanup() {
        m_cache.reset();
        m_loop.reset();
    }

    void findsWhatIsThere() {
        const BlockFile block = blockOf(contentOf('a'));
        QVERIFY(!m_cache->find(block.sha256));
        put('a');
        const std::optional<fs::path> path = m_cache->find(block.sha256);
        QVERIFY(path);
        QCOMPARE(path->filename().string(), block.sha256);
        QCOMPARE(path->parent_path().filename().string(), block.sha256.substr(0, 2));
        QVERIFY(m_cache->used() == Bytes(1000));

        reopen(Bytes(10'000));
        QVERIFY(m_cache->find(block.sha256) == path);
        fs::remove(*path);
        QVERIFY(!m_cache->find(block.sha256));
    }

    void removesTheLeastRecentlyUsed() {
#ifdef Q_OS_WIN
        QSKIP("MinGW's library sets the time of a file in whole seconds");
#endif
        for (const char letter : std::string("abcd"))
            put(letter);
        use('a');
        use('c');
        QCOMPARE(present("abcd"), "abcd");
        m_cache->setLimit(Bytes(3500));
        QCOMPARE(present("abcd"), "acd");
        m_cache->setLimit(Bytes(2000));
        QCOMPARE(present("abcd"), "ac");
        // The order survives a restart.
        put('e', Bytes(10'000));
        use('a');
        reopen(Bytes(2000));
        QCOMPARE(present("abcde"), "ae");
        // New ones push old ones out.
        put('f');
        QCOMPARE(present("abcdef"), "af");
    }

    void neverRemovesWhatIsInUse() {
        std::optional<BlockLease> lease = put('a');
        std::optional<BlockLease> copy = lease;
        put('b');
        put('c');
        m_cache->setLimit(Bytes(0));
        QCOMPARE(present("abc"), "a");
        QVERIFY(m_cache->clear() == Bytes(0));
        QVERIFY(m_cache->list().at(0).pinned);
        {
            const BlockLease last = *copy;
            lease.reset();
            QCOMPARE(present("a"), "a");
        }
        copy.reset();
        QCOMPARE(present("a"), "");
        QVERIFY(m_cache->used() == Bytes(0));
        // Files are gone too, not only the entries.
        int files = 0;
        for (const auto &file : fs::recursive_directory_iterator(folder()))
            files += file.is_regular_file();
        QCOMPARE(files, 0);
    }

    void makesRoomForAllOrNothing() {
        put('a');
        put('b');
        const BlockLease used = put('c');
        m_cache->setLimit(Bytes(3000));
        const std::vector<BlockFile> tooMuch{blockOf(contentOf('b')), blockOf(contentOf('x')),
                                             blockOf(contentOf('y'))};
        const auto refused = m_cache->reserve(tooMuch);
        QCOMPARE(refused.error().code, ErrorCode::ResourceExhausted);
        QVERIFY2(refused.error().message.find(formatBytes(Bytes(4000))) != std::string::npos,
                 refused.error().message.c_str());
        QVERIFY(refused.error().message.find("commonwattctl cache limit") != std::string::npos);
        QCOMPARE(present("abc"), "abc"); // nothing was removed in vain

        // Room is made, but not by removing what is wanted itself.
        const auto leases = m_cache->reserve(std::span(tooMuch).first(2));
        QVERIFY(leases);
        QCOMPARE(present("abc"), "bc");
        QVERIFY(leases->at(0).isComplete());
        QVERIFY(!leases->at(1).isComplete());
        QVERIFY(m_cache->used() == Bytes(3000)); // the missing one counts in full
        QCOMPARE(m_cache->reserve(std::span(tooMuch).last(1)).error().code,
                 ErrorCode::ResourceExhausted);
    }

    void leavesTheDiskAsMuchAsItIsTold() {
        reopen(Bytes(10'000));
        const BlockFile block = blockOf(contentOf('d'));
        const Bytes free = freeDiskSpace(folder()).value();
        m_cache->setDiskReserve(Bytes(free.value * 2));
        const auto refused = m_cache->reserve(std::span(&block, 1));
        QCOMPARE(refused.error().code, ErrorCode::ResourceExhausted);
        m_cache->setDiskReserve(Bytes(0));
        QVERIFY(m_cache->reserve(std::span(&block, 1)));
    }

    void keepsPartialDownloadsAsLongAsThereIsRoom() {
        const BlockFile block = blockOf(contentOf('p'));
        {
            const auto leases = m_cache->reserve(std::span(&block, 1));
            QVERIFY(writeFileAtomically(m_cache->partialPath(leases->at(0)), "123"));
        }
        QVERIFY(m_cache->used() == Bytes(3));
        reopen(Bytes(10'000));
        QVERIFY(m_cache->used() == Bytes(3));
        QVERIFY(!m_cache->find(block.sha256));
        QVERIFY(!m_cache->list().at(0).complete);
        QVERIFY(m_cache->list().at(0).size == Bytes(3));
        QVERIFY(m_cache->clear() == Bytes(3));
        QVERIFY(fs::is_empty(folder() / "partial"));
    }

    void noticesDamage() {
        put('a');
        const std::string name = blockOf(contentOf('a')).sha256;
        QVERIFY(verify(use('a')));
        reopen(Bytes(10'000));
        std::string damaged = contentOf('a');
        damaged[500] = 'b';
        QVERIFY(writeFileAtomically(*m_cache->find(name), damaged));

        const BlockLease lease = use('a');
        QVERIFY(lease.isComplete());
        QCOMPARE(verify(lease).error().code, ErrorCode::InvalidData);
        QVERIFY(!lease.isComplete());
        QVERIFY(!m_cache->find(name));
        QVERIFY(!fs::exists(lease.path()));
    }

    // Not only after a start: a verified file that somebody writes to is looked at again.
    void noticesLaterChanges() {
        put('a');
        QVERIFY(verify(use('a')));
        QVERIFY(writeFileAtomically(use('a').path(), contentOf('x')));
        fs::last_write_time(use('a').path(),
                            fs::file_time_type::clock::now() + std::chrono::hours(1));
        QCOMPARE(verify(use('a')).error().code, ErrorCode::InvalidData);
    }

    void noticesAFileOfTheWrongSize() {
        put('a');
        fs::resize_file(*m_cache->find(blockOf(contentOf('a')).sha256), 999);
        QVERIFY(!use('a').isComplete());
    }

    void verifiesWithoutHoldingUpTheLoop() {
        // So large that hashing takes longer than a turn of the loop.
        const std::string content = QByteArray(64 << 20, 'z').toStdString();
        const BlockFile block = blockOf(content);
        m_cache->setLimit(Bytes(UINT64_MAX));
        {
            const auto leases = m_cache->reserve(std::span(&block, 1));
            fs::create_directories(leases->at(0).path().parent_path());
            QVERIFY(writeFileAtomically(leases->at(0).path(), content));
            m_cache->setComplete(leases->at(0));
        }
        reopen(Bytes(UINT64_MAX));
        const auto leases = m_cache->reserve(std::span(&block, 1));
        int turns = 0;
        std::function<void()> turn = [&] {
            ++turns;
            m_loop->post(turn);
        };
        m_loop->post(turn);
        int verified = 0;
        for (int i = 0; i < 2; ++i) // two that ask at once share the work
            m_cache->verify(leases->at(0), [&](const Status &status) {
                verified += status.has_value();
                if (verified == 2)
                    m_loop->stop();
            });
        QVERIFY(runUntilStopped(*m_loop));
        QCOMPARE(verified, 2);
        QVERIFY(turns > 1);
        turn = nullptr;
    }

    void canGoWhileVerifying() {
        put('a');
        reopen(Bytes(10'000));
        std::optional<BlockLease> lease = use('a');
        bool called = false;
        m_cache->verify(*lease, [&](const Status &) { called = true; });
        m_cache.reset();
        QVERIFY(!runUntilStopped(*m_loop, std::chrono::milliseconds(20)));
        QVERIFY(!called);
        QVERIFY(fs::exists(lease->path())); // a lease may outlive the cache
    }

    void refusesNonsense() {
        const auto codeOf = [this](std::vector<BlockFile> files) {
            const auto leases = m_cache->reserve(files);
            return leases ? ErrorCode::Internal : leases.error().code;
        };
        QCOMPARE(codeOf({{"../../etc/passwd", Bytes(1), 0}}), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf({{std::string(64, 'A'), Bytes(1), 0}}), ErrorCode::InvalidArgument);
        const std::string name(64, 'a');
        QCOMPARE(codeOf({{name, Bytes(1), 0}, {name, Bytes(2), 0}}), ErrorCode::InvalidArgument);
    }

    void leavesForeignFilesAlone() {
        put('a');
        QVERIFY(writeFileAtomically(folder() / "blocks" / "notes.txt", "mine"));
        fs::create_directories(folder() / "blocks" / "zz" / "folder");
        QVERIFY(writeFileAtomically(folder() / "partial" / "notes.txt", "mine"));
        reopen(Bytes(10'000));
        QCOMPARE(m_cache->list().size(), std::size_t(1));
        m_cache->clear();
        QVERIFY(fs::exists(folder() / "blocks" / "notes.txt"));
        QVERIFY(fs::exists(folder() / "partial" / "notes.txt"));
    }

private:
    fs::path folder() const { return m_folder->filePath("cache").toStdString(); }
    void reopen(Bytes limit) {
        m_cache.reset();
        m_cache = BlockCache::open(*m_loop, folder(), limit).value();
    }
    // Leases the block of that letter and, if it is missing, puts it there.
    BlockLease put(char letter, std::optional<Bytes> limit = {}) {
        if (limit)
            m_cache->setLimit(*limit);
        const BlockFile block = blockOf(contentOf(letter));
        const BlockLease leased = m_cache->reserve(std::span(&block, 1)).value().at(0);
        if (!leased.isComplete()) {
            fs::create_directories(leased.path().parent_path());
            if (writeFileAtomically(leased.path(), contentOf(letter)))
                m_cache->setComplete(leased);
        }
        return leased;
    }
    BlockLease use(char letter) {
        const BlockFile block = blockOf(contentOf(letter));
        return m_cache->reserve(std::span(&block, 1)).value().at(0);
    }
    Status verify(const BlockLease &block) {
        Status result = fail(ErrorCode::Timeout, "not called");
        m_cache->verify(block, [&](const Status &status) {
            result = status;
            m_loop->stop();
        });
        return runUntilStopped(*m_loop) ? result : fail(ErrorCode::Timeout, "hangs");
    }
    // Which of the letters' blocks are there.
    std::string present(std::string_view letters) const {
        std::string found;
        for (const char letter : letters)
            if (m_cache->find(blockOf(contentOf(letter)).sha256))
                found += letter;
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventLoop> m_loop;
    std::unique_ptr<BlockCache> m_cache;
};

QTEST_APPLESS_MAIN(TestCache)
#include "test_transfer_cache.moc"
