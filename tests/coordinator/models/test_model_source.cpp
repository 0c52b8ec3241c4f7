#include "coordinator/models/model_source.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "net/transport/http_server.h"

#include "net/transport/loop_support.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <atomic>

using namespace commonwatt;

namespace {

// A server of one file, on a thread of its own, that breaks off as often as it is told.
class FileServer {
public:
    explicit FileServer(std::filesystem::path file)
        : m_file(std::move(file)) {
        m_thread.call([this] {
            m_server =
                HttpServer::listen(m_thread.loop, {}, [this](HttpRequest request, auto responder) {
                    answer(request, std::move(responder));
                }).value();
        });
    }
    ~FileServer() {
        m_thread.call([this] {
            m_break.reset();
            m_server.reset();
        });
    }

    [[nodiscard]] std::string url(const std::string &name) const {
        return "http://127.0.0.1:" + std::to_string(m_server->port()) + "/" + name;
    }

    std::atomic<int> breaksLeft = 0;
    std::atomic<int> requests = 0;
    std::atomic<int> ranges = 0;
    std::atomic<char> version = '1'; // the entity tag

private:
    void answer(const HttpRequest &request, std::shared_ptr<HttpResponder> responder) {
        ++requests;
        ranges += request.headers.has("Range") ? 1 : 0;
        const std::string tag(1, version);
        if (request.path == "/missing.gguf") {
            responder->respond({.status = 404, .headers = {}, .body = "no"});
        } else if (breaksLeft > 0) {
            --breaksLeft;
            responder->startStream(200, {{"ETag", "\"" + tag + "\""}});
            const std::string whole = readFile(m_file).value();
            responder->write(std::string_view(whole).substr(0, whole.size() / 2));
            // Time for the client to read it: what lies in its socket when the connection breaks
            // is lost.
            m_break.emplace(m_thread.loop);
            m_break->start(std::chrono::milliseconds(300),
                           [responder]() mutable { responder.reset(); });
        } else {
            responder->sendFile(m_file, {.entityTag = tag});
        }
    }

    std::filesystem::path m_file;
    LoopThread m_thread;
    std::unique_ptr<HttpServer> m_server;
    std::optional<Timer> m_break;
};

} // namespace

class TestModelSource : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        std::string content;
        for (const std::uint8_t byte : randomBytes(300'000))
            content += static_cast<char>(byte);
        QVERIFY(writeFileAtomically(path("original"), content));
        m_sha256 = toHex(sha256(asBytes(content)));
        m_server = std::make_unique<FileServer>(path("original"));
    }
    void cleanup() { m_server.reset(); }

    void resolvesAddresses() {
        QVERIFY(isModelAddress("https://example.org/a.gguf"));
        QVERIFY(isModelAddress("hf:a/b/c.gguf"));
        QVERIFY(!isModelAddress("/home/a.gguf"));
        QVERIFY(!isModelAddress("a.gguf"));
        QCOMPARE(resolveModelAddress("hf:owner/repo/sub/file.gguf").value(),
                 std::string("https://huggingface.co/owner/repo/resolve/main/sub/file.gguf"));
        QCOMPARE(resolveModelAddress("https://a/b").value(), std::string("https://a/b"));
        for (const char *bad : {"hf:", "hf:owner", "hf:owner/repo", "hf:owner/repo/", "hf:/r/f",
                                "hf:o//f", "hf:o/r/../f", "hf:o/r/f?x"})
            QVERIFY2(!resolveModelAddress(bad).has_value(), bad);
    }

    void fetchesAFile() {
        Bytes seen;
        std::optional<Bytes> total;
        const auto file = fetch("Some%20model.gguf?download=true", [&](Bytes done, auto all) {
            seen = done;
            total = all;
        });
        QVERIFY2(file.has_value(), file ? "" : file.error().describe().c_str());
        QCOMPARE(file->filename().string(), std::string("Some-20model.gguf"));
        QVERIFY(readFile(*file).value() == readFile(path("original")).value());
        QVERIFY(seen == Bytes(300'000) && total == Bytes(300'000));
        QCOMPARE(filesIn("downloads"), 1);
    }

    void goesOnAfterABreak() {
        m_server->breaksLeft = 1;
        const auto file = fetch("a.gguf");
        QVERIFY2(file.has_value(), file ? "" : file.error().describe().c_str());
        QVERIFY(readFile(*file).value() == readFile(path("original")).value());
        QCOMPARE(m_server->requests.load(), 2);
        QCOMPARE(m_server->ranges.load(), 1);
    }

    void beginsAnewWhenTheFileHasChanged() {
        std::filesystem::create_directory(path("downloads"));
        m_server->breaksLeft = 1;
        // The first half comes of another version.
        m_server->version = '0';
        std::jthread change([this] {
            while (m_server->breaksLeft > 0)
                std::this_thread::yield();
            m_server->version = '1';
        });
        const auto file = fetch("a.gguf");
        QVERIFY2(file.has_value(), file ? "" : file.error().describe().c_str());
        QVERIFY(readFile(*file).value() == readFile(path("original")).value());
    }

    void deletesAFileOfAnotherHash() {
        m_sha256 = std::string(64, '0');
        const auto file = fetch("a.gguf");
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, ErrorCode::InvalidData);
        QVERIFY(file.error().describe().find("SHA-256") != std::string::npos);
    }

    void tellsOfAMissingFileAtOnce() {
        const auto file = fetch("missing.gguf");
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, ErrorCode::NotFound);
        QCOMPARE(m_server->requests.load(), 1);
        QCOMPARE(filesIn("downloads"), 0);
    }

    void wantsAHashWhereTheWayIsNotSafe() {
        m_sha256.clear();
        const auto file = fetch("a.gguf");
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_server->requests.load(), 0);
        m_sha256 = "12";
        QCOMPARE(fetch("a.gguf").error().code, ErrorCode::InvalidArgument);
    }

private:
    [[nodiscard]] std::filesystem::path path(const std::string &name) const {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    [[nodiscard]] int filesIn(const std::string &folder) const {
        const std::filesystem::directory_iterator files(path(folder));
        return static_cast<int>(std::distance(begin(files), end(files)));
    }
    [[nodiscard]] Result<std::filesystem::path>
    fetch(const std::string &name,
          std::function<void(Bytes, std::optional<Bytes>)> progress = {}) const {
        FetchOptions options;
        options.sha256 = m_sha256;
        options.progress = std::move(progress);
        return fetchModel(m_server->url(name), path("downloads"), options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_sha256;
    std::unique_ptr<FileServer> m_server;
};

QTEST_GUILESS_MAIN(TestModelSource)
#include "test_model_source.moc"
