#include "core/base/file.h"
#include "core/base/hash.h"
#include "net/transfer/downloader.h"
#include "net/transport/http_server.h"
#include "support/qtest_support.h"
#include "support/run_loop.h"
#include "support/small_disk.h"

#include <QTemporaryDir>

#include <algorithm>
#include <fstream>
#include <random>

using namespace commonwatt;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t mebi = std::uint64_t(1) << 20;

std::string noise(std::size_t size, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::string bytes;
    while (bytes.size() < size) {
        const std::uint64_t number = random();
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    bytes.resize(size);
    return bytes;
}

} // namespace

// The downloader against a real server over TLS.
class TestDownload : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const PemIdentity identity =
            makeSelfSignedCertificate("test", {"127.0.0.1", "localhost"}).value();
        m_serverTls = TlsServerContext::fromPem(identity).value();
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        fs::create_directories(served());
        m_loop = std::make_unique<EventLoop>();
        m_requests.clear();
        m_answer = nullptr;
        m_port = 0;
        m_counted = Bytes(0);
        startServer();
        open(cacheFolder());
    }

    void cleanup() {
        close();
        m_server.reset();
        m_loop.reset();
    }

    void fetchesAndVerifies() {
        const std::string first = noise(3 * mebi + 7, 1);
        const std::vector<BlockFile> files{serve(first), serve(noise(10, 2)), serve(""),
                                           serve(first)};
        std::vector<std::uint64_t> progress;
        Bytes total;
        std::optional<Result<std::vector<BlockLease>>> result;
        const auto transfer = m_downloader->fetch(files, {.onProgress =
                                                              [&](Bytes done, Bytes all) {
                                                                  progress.push_back(done.value);
                                                                  total = all;
                                                              },
                                                          .onDone =
                                                              [&](auto leases) {
                                                                  result = std::move(leases);
                                                                  m_loop->stop();
                                                              }});
        QVERIFY(!result);
        QVERIFY(runUntilStopped(*m_loop));
        QVERIFY2(*result, result->has_value() ? "" : result->error().describe().c_str());
        QCOMPARE((*result)->size(), files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            QCOMPARE((*result)->at(i).sha256(), files[i].sha256);
            QCOMPARE(toHex(sha256OfFile((*result)->at(i).path()).value()), files[i].sha256);
        }
        QVERIFY(std::ranges::is_sorted(progress));
        QCOMPARE(progress.back(), first.size() + 10);
        QVERIFY(total == Bytes(first.size() + 10)); // the block that is named twice counts once
        QVERIFY(m_downloader->bytesReceived() == total);
        QVERIFY(m_counted == total);
        QCOMPARE(m_requests.size(), std::size_t(2)); // and nothing is asked for an empty block
        for (const HttpRequest &request : m_requests)
            QCOMPARE(std::string(request.headers.find("Authorization").value()),
                     "Test " + request.path.substr(8));
        QVERIFY(fs::is_empty(cacheFolder() / "partial"));
        // Leased: they stay whatever the limit.
        m_cache->setLimit(Bytes(0));
        QVERIFY(m_cache->find(files[0].sha256));
    }

    void takesWhatIsInTheCache() {
        const BlockFile block = serve(noise(mebi, 1));
        QVERIFY(fetch({block}));
        QVERIFY(fetch({block}));
        reopen();
        QVERIFY(fetch({block}));
        QCOMPARE(m_requests.size(), std::size_t(1));

        // Damaged meanwhile: noticed and fetched again.
        reopen();
        QVERIFY(writeFileAtomically(*m_cache->find(block.sha256), std::string(mebi, 'x')));
        const auto leases = fetch({block});
        QVERIFY(leases);
        QCOMPARE(toHex(sha256OfFile(leases->at(0).path()).value()), block.sha256);
        QCOMPARE(m_requests.size(), std::size_t(2));
    }

    void goesOnWhenTheServerDied() {
        const BlockFile block = serve(noise(8 * mebi, 1));
        m_downloader->setBandwidthLimit(Bytes(20 * mebi));
        Timer watch(*m_loop);
        // Away in the middle, and back a little later on the same port.
        whenReceived(watch, Bytes(2 * mebi), [&] {
            m_server.reset();
            watch.start(50ms, [this] { startServer(); });
        });
        const auto leases = fetch({block});
        QVERIFY2(leases, leases ? "" : leases.error().describe().c_str());
        QCOMPARE(toHex(sha256OfFile(leases->at(0).path()).value()), block.sha256);
        QCOMPARE(m_requests.size(), std::size_t(2));
        QVERIFY(rangeStart(m_requests[1]) >= 2 * mebi);
        // Only what the first connection had not delivered came again.
        QVERIFY(m_downloader->bytesReceived() == block.size);
    }

    void goesOnAfterARestart() {
        const BlockFile block = serve(noise(8 * mebi, 1));
        m_downloader->setBandwidthLimit(Bytes(20 * mebi));
        bool called = false;
        auto transfer =
            m_downloader->fetch({block}, {.onDone = [&](const auto &) { called = true; }});
        Timer watch(*m_loop);
        whenReceived(watch, Bytes(2 * mebi), [&] { m_loop->stop(); });
        QVERIFY(runUntilStopped(*m_loop));
        transfer.reset();
        reopen();
        QVERIFY(!called);
        QVERIFY(m_cache->used() >= Bytes(2 * mebi));

        QVERIFY(fetch({block}));
        QCOMPARE(m_requests.size(), std::size_t(2));
        QVERIFY(rangeStart(m_requests[1]) >= 2 * mebi);
        QVERIFY(m_downloader->bytesReceived() + Bytes(rangeStart(m_requests[1])) == block.size);
    }

    void finishesWhatWasComplete() {
        const std::string content = noise(mebi, 1);
        const BlockFile block = serve(content);
        QVERIFY(writeFileAtomically(cacheFolder() / "partial" / block.sha256, content));
        reopen();
        QVERIFY(fetch({block}));
        QVERIFY(m_requests.empty());
    }

    void beginsAnewWhenThePartWasBad_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("part") << 1000;
        QTest::newRow("whole") << int(mebi);
        QTest::newRow("too long") << int(mebi + 1);
    }
    void beginsAnewWhenThePartWasBad() {
        QFETCH(int, size);
        const BlockFile block = serve(noise(mebi, 1));
        QVERIFY(writeFileAtomically(cacheFolder() / "partial" / block.sha256,
                                    std::string(std::size_t(size), 'x')));
        reopen();
        const auto leases = fetch({block});
        QVERIFY2(leases, leases ? "" : leases.error().describe().c_str());
        QCOMPARE(rangeStart(m_requests.back()), 0u);
    }

    void beginsAnewWhenTheServerKnowsNoRanges() {
        const std::string content = noise(mebi, 1);
        const BlockFile block = serve(content);
        m_answer = [&](const auto &responder) { responder->respond({200, {}, content}); };
        QVERIFY(
            writeFileAtomically(cacheFolder() / "partial" / block.sha256, content.substr(0, 1000)));
        reopen();
        QVERIFY(fetch({block}));
        QCOMPARE(m_requests.size(), std::size_t(1));
        QCOMPARE(rangeStart(m_requests[0]), 1000u);
    }

    void refusesOtherBytes() {
        const BlockFile block = serve(noise(mebi, 1));
        m_answer = [](const auto &responder) {
            responder->respond({200, {}, std::string(mebi, 'x')});
        };
        const auto leases = fetch({block});
        QCOMPARE(leases.error().code, ErrorCode::InvalidData);
        QCOMPARE(m_requests.size(), std::size_t(2)); // once more from zero, then no more
        QVERIFY(!m_cache->find(block.sha256));
        QVERIFY(m_cache->used() == Bytes(0));
        QVERIFY(fs::is_empty(cacheFolder() / "partial"));
    }

    void refusesAnotherSize_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("less") << int(mebi - 1);
        QTest::newRow("more") << int(mebi + 1);
    }
    void refusesAnotherSize() {
        QFETCH(int, size);
        const BlockFile block = serve(noise(mebi, 1));
        m_answer = [size](const auto &responder) {
            responder->respond({200, {}, std::string(std::size_t(size), 'x')});
        };
        const auto leases = fetch({block});
        QCOMPARE(leases.error().code, ErrorCode::InvalidData);
        QVERIFY(leases.error().message.find(block.sha256) != std::string::npos);
        QCOMPARE(m_requests.size(), std::size_t(1));
        QVERIFY(m_downloader->bytesReceived() == Bytes(0));
    }

    // Without a length at the beginning only the bytes themselves tell.
    void cutsOffAServerThatSendsWithoutEnd() {
        const BlockFile block = serve(noise(mebi, 1));
        m_answer = [](const auto &responder) {
            responder->startStream(200, {});
            for (int i = 0; i < 3; ++i)
                responder->write(std::string(mebi, 'x'));
            responder->finish();
        };
        const auto leases = fetch({block});
        QCOMPARE(leases.error().code, ErrorCode::InvalidData);
        QVERIFY(m_downloader->bytesReceived() <= block.size);
        std::error_code code;
        QVERIFY(fs::file_size(cacheFolder() / "partial" / block.sha256, code) <= mebi || code);
    }

    void goesOnAfterATruncatedAnswer() {
        const std::string content = noise(mebi, 1);
        const BlockFile block = serve(content);
        Timer watch(*m_loop);
        m_answer = [&](const std::shared_ptr<HttpResponder> &responder) {
            responder->startStream(200, {});
            responder->write(content.substr(0, 1000));
            // Never finished: broken off when the responder goes.
            whenReceived(watch, Bytes(1000), [kept = responder] {});
            m_answer = nullptr;
        };
        QVERIFY(fetch({block}));
        QCOMPARE(m_requests.size(), std::size_t(2));
        QCOMPARE(rangeStart(m_requests[1]), 1000u);
    }

    void refusesARangeOfAnotherFile() {
        const std::string content = noise(mebi, 1);
        const BlockFile block = serve(content);
        QVERIFY(
            writeFileAtomically(cacheFolder() / "partial" / block.sha256, content.substr(0, 1000)));
        reopen();
        m_answer = [&](const auto &responder) {
            responder->respond({206, {{"Content-Range", "bytes 0-1048575/1048576"}}, content});
        };
        QCOMPARE(fetch({block}).error().code, ErrorCode::InvalidData);
    }

    void saysWhatTheServerAnswers_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("requests");
        QTest::newRow("401") << 401 << ErrorCode::Unauthorized << 1;
        QTest::newRow("403") << 403 << ErrorCode::Unauthorized << 1;
        QTest::newRow("404") << 404 << ErrorCode::NotFound << 1;
        QTest::newRow("503") << 503 << ErrorCode::Unavailable << attempts;
        QTest::newRow("302") << 302 << ErrorCode::Unavailable << attempts;
    }
    void saysWhatTheServerAnswers() {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        QFETCH(int, requests);
        const BlockFile block = serve(noise(1000, 1));
        m_answer = [status](const auto &responder) {
            responder->respond({status, {{"Location", "/elsewhere"}}, "no"});
        };
        const auto leases = fetch({block});
        QCOMPARE(leases.error().code, code);
        QVERIFY(leases.error().message.find(std::to_string(status)) != std::string::npos);
        QCOMPARE(m_requests.size(), std::size_t(requests));
    }

    void recoversFromAFewFailures() {
        const BlockFile block = serve(noise(1000, 1));
        m_answer = [this](const auto &responder) {
            responder->respond({503, {}, "busy"});
            if (m_requests.size() == attempts - 1)
                m_answer = nullptr;
        };
        QVERIFY(fetch({block}));
    }

    void refusesAnotherCertificate() {
        const BlockFile block = serve(noise(1000, 1));
        const PemIdentity other = makeSelfSignedCertificate("test", {"127.0.0.1"}).value();
        m_server.reset();
        startServer(TlsServerContext::fromPem(other).value());
        QCOMPARE(fetch({block}).error().code, ErrorCode::Unauthorized);
        QVERIFY(m_requests.empty());
    }

    void saysThatTheLimitIsTooSmall() {
        const BlockFile block = serve(noise(mebi, 1));
        m_cache->setLimit(Bytes(mebi - 1));
        const auto leases = fetch({block});
        QCOMPARE(leases.error().code, ErrorCode::ResourceExhausted);
        QVERIFY(leases.error().message.find("cache limit") != std::string::npos);
        QVERIFY(m_requests.empty());
    }

    void survivesAFullDisk() {
        SmallDisk disk(Bytes(40 * mebi));
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small disk");
        close();
        open(disk.path());
        const BlockFile tooLarge{std::string(64, 'a'), Bytes(40 * mebi), 0};
        const auto refused = fetch({tooLarge});
        QCOMPARE(refused.error().code, ErrorCode::ResourceExhausted);
        QVERIFY(refused.error().message.find("disk") != std::string::npos);
        QVERIFY(m_requests.empty());

        // Room enough at the start, but somebody else fills the disk meanwhile.
        const BlockFile small = serve(noise(1000, 1));
        const BlockFile block = serve(noise(16 * mebi, 2));
        QVERIFY(fetch({small}));
        m_downloader->setBandwidthLimit(Bytes(40 * mebi));
        Timer watch(*m_loop);
        whenReceived(watch, Bytes(4 * mebi), [&] {
            std::error_code code;
            while (fs::space(disk.path(), code).available >= mebi)
                std::ofstream(disk.path() / "filler", std::ios::app) << std::string(mebi, 'x');
        });
        const auto full = fetch({block});
        QCOMPARE(full.error().code, ErrorCode::ResourceExhausted);
        QVERIFY(full.error().message.find("full") != std::string::npos);
        QVERIFY(m_cache->find(small.sha256)); // nothing else is harmed

        fs::remove(disk.path() / "filler");
        m_requests.clear();
        const auto leases = fetch({block});
        QVERIFY2(leases, leases ? "" : leases.error().describe().c_str());
        QVERIFY(rangeStart(m_requests.at(0)) >= 3 * mebi);
        m_cache->setLimit(Bytes(0)); // the leases hold the block, not the small one
        QVERIFY(!m_cache->find(small.sha256));
        close();
    }

    void keepsToTheBandwidthLimit() {
        const BlockFile block = serve(noise(8 * mebi, 1));
        m_downloader->setBandwidthLimit(Bytes(2 * mebi));
        std::optional<Bytes> early;
        Timer watch(*m_loop);
        const auto begin = std::chrono::steady_clock::now();
        double seconds = 0;
        watch.start(600ms, [&] {
            seconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            early = m_downloader->bytesReceived();
            m_downloader->setBandwidthLimit(std::nullopt);
        });
        QVERIFY(fetch({block}));
        QVERIFY(early);
        // Some, but not more than the rate and a little that was saved up or on its way.
        const double allowed = seconds * 2 * mebi + 0.2 * mebi + 2 * 65536;
        QVERIFY2(*early > Bytes(0), "nothing arrived");
        QVERIFY2(static_cast<double>(early->value) <= allowed,
                 std::to_string(early->value).c_str());
    }

    void canBeCancelled() {
        const BlockFile block = serve(noise(8 * mebi, 1));
        m_downloader->setBandwidthLimit(Bytes(4 * mebi));
        bool called = false;
        std::unique_ptr<BlockTransfer> transfer;
        Timer later(*m_loop);
        transfer =
            m_downloader->fetch({block}, {.onProgress =
                                              [&](Bytes, Bytes) {
                                                  // From within the handler itself.
                                                  transfer.reset();
                                                  later.start(100ms, [this] { m_loop->stop(); });
                                              },
                                          .onDone = [&](const auto &) { called = true; }});
        QVERIFY(runUntilStopped(*m_loop));
        QVERIFY(!called);
        QCOMPARE(m_server->connectionCount(), std::size_t(0));
        QVERIFY(m_cache->used() == m_downloader->bytesReceived()); // kept as far as it came
        QVERIFY(m_cache->used() < block.size);
    }

    void canBeDestroyedByItsHandlers() {
        const std::vector<BlockFile> files{serve(noise(1000, 1)), serve(noise(1000, 2))};
        const auto ignore = [](const auto &) {};
        const auto other = m_downloader->fetch(files, {.onDone = ignore});
        const auto transfer = m_downloader->fetch(files, {.onDone = [this](const auto &) {
                                                      m_downloader.reset();
                                                      m_loop->stop();
                                                  }});
        QVERIFY(runUntilStopped(*m_loop));

        open(cacheFolder());
        const auto third =
            m_downloader->fetch({serve(noise(mebi, 3))}, {.onProgress =
                                                              [this](Bytes, Bytes) {
                                                                  m_downloader.reset();
                                                                  m_loop->stop();
                                                              },
                                                          .onDone = ignore});
        QVERIFY(runUntilStopped(*m_loop));
    }

    void fetchesOnceWhatTwoTransfersWant() {
        const BlockFile block = serve(noise(4 * mebi, 1));
        int done = 0;
        const auto onDone = [&](const Result<std::vector<BlockLease>> &leases) {
            done += leases.has_value();
            if (done == 2)
                m_loop->stop();
        };
        const auto first = m_downloader->fetch({block}, {.onDone = onDone});
        const auto second = m_downloader->fetch({block, serve(noise(10, 2))}, {.onDone = onDone});
        auto third = m_downloader->fetch({block}, {.onDone = onDone});
        third.reset(); // one that goes does not stop the others
        QVERIFY(runUntilStopped(*m_loop));
        QCOMPARE(m_requests.size(), std::size_t(2));
    }

    void fetchesAFewAtATime() {
        std::vector<BlockFile> files;
        for (std::uint64_t i = 0; i < 6; ++i)
            files.push_back(serve(noise(100, i)));
        std::size_t running = 0;
        std::size_t most = 0;
        std::vector<std::unique_ptr<Timer>> timers;
        m_holdBack = [&](const std::function<void()> &answer) {
            most = std::max(most, ++running);
            timers.push_back(std::make_unique<Timer>(*m_loop));
            timers.back()->start(20ms, [&running, answer] {
                --running;
                answer();
            });
        };
        const auto leases = fetch(files);
        m_holdBack = nullptr;
        QVERIFY(leases);
        QCOMPARE(most, std::size_t(2));
    }

private:
    static constexpr int attempts = 4;

    fs::path served() const { return m_folder->filePath("served").toStdString(); }
    fs::path cacheFolder() const { return m_folder->filePath("cache").toStdString(); }

    BlockFile serve(const std::string &content) {
        const BlockFile block{toHex(sha256(asBytes(content))), Bytes(content.size()), 0};
        if (!writeFileAtomically(served() / block.sha256, content))
            qFatal("cannot write the test's own file");
        return block;
    }

    void startServer(std::shared_ptr<TlsServerContext> tls = {}) {
        HttpServerOptions options;
        options.port = m_port;
        options.tls = tls ? std::move(tls) : m_serverTls;
        auto server = HttpServer::listen(
            *m_loop, options,
            [this](HttpRequest request, std::shared_ptr<HttpResponder> responder) {
                m_requests.push_back(request);
                if (m_answer)
                    return std::function(m_answer)(responder);
                const auto answer = [responder, file = served() / request.path.substr(8)] {
                    responder->sendFile(file);
                };
                if (m_holdBack)
                    m_holdBack(answer);
                else
                    answer();
            });
        if (!server)
            qFatal("%s", server.error().describe().c_str());
        m_server = std::move(*server);
        m_port = m_server->port();
    }

    void open(const fs::path &folder) {
        m_cache = BlockCache::open(*m_loop, folder, Bytes(1024 * mebi)).value();
        m_downloader = std::make_unique<Downloader>(
            *m_loop, *m_cache,
            BlockSource{.host = "127.0.0.1",
                        .port = m_port,
                        .tls = TlsClientContext::pinned(m_serverTls->fingerprint()).value(),
                        .headers =
                            [](const std::string &sha256) {
                                return HttpHeaders{{"Authorization", "Test " + sha256}};
                            }},
            DownloadOptions{.firstPause = 20ms,
                            .lastPause = 50ms,
                            .attempts = attempts,
                            .onReceived = [this](Bytes bytes) { m_counted += bytes; }});
    }
    void close() {
        m_downloader.reset();
        m_cache.reset();
    }
    void reopen() {
        close();
        open(cacheFolder());
    }

    Result<std::vector<BlockLease>> fetch(std::vector<BlockFile> files) {
        Result<std::vector<BlockLease>> result = fail(ErrorCode::Internal, "not called");
        const auto transfer = m_downloader->fetch(
            std::move(files), {.onDone = [&](Result<std::vector<BlockLease>> leases) {
                result = std::move(leases);
                m_loop->stop();
            }});
        if (!runUntilStopped(*m_loop))
            return fail(ErrorCode::Internal, "hangs");
        return result;
    }

    void whenReceived(Timer &timer, Bytes bytes, std::function<void()> callback) {
        timer.start(5ms, [this, &timer, bytes, callback = std::move(callback)]() mutable {
            if (m_downloader->bytesReceived() >= bytes)
                callback();
            else
                whenReceived(timer, bytes, std::move(callback));
        });
    }

    static std::uint64_t rangeStart(const HttpRequest &request) {
        const std::string range(request.headers.find("Range").value_or("bytes=0-"));
        return std::stoull(range.substr(6));
    }

    std::shared_ptr<TlsServerContext> m_serverTls;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventLoop> m_loop;
    std::unique_ptr<HttpServer> m_server;
    std::uint16_t m_port = 0;
    std::vector<HttpRequest> m_requests;
    // Answers instead of the file; delays the file.
    std::function<void(const std::shared_ptr<HttpResponder> &)> m_answer;
    std::function<void(const std::function<void()> &)> m_holdBack;
    std::unique_ptr<BlockCache> m_cache;
    std::unique_ptr<Downloader> m_downloader;
    Bytes m_counted;
};

QTEST_GUILESS_MAIN(TestDownload)
#include "test_transfer_download.moc"
