// Fetching a block file into the cache, verification included, against curl with the same file
// from the same server over TLS loopback (curl verifies nothing and writes to the same disk). The
// two take turns, so that whatever else the machine does meets both; medians are compared.
//
//   bench_download [--size SIZE] [--rounds N] [--folder DIR]
#include "bench/bench_support.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "net/transfer/downloader.h"
#include "net/transport/http_server.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <thread>

using namespace commonwatt;
using namespace commonwatt::bench;
namespace fs = std::filesystem;

namespace {

BlockFile makeFile(const fs::path &folder, Bytes size) {
    const fs::path path = folder / "file";
    const ByteVector noise = randomBytes(std::size_t(1) << 20);
    {
        std::ofstream file(path, std::ios::binary);
        for (std::uint64_t left = size.value; left > 0;) {
            const std::uint64_t count = std::min<std::uint64_t>(left, noise.size());
            file.write(reinterpret_cast<const char *>(noise.data()),
                       static_cast<std::streamsize>(count));
            left -= count;
        }
    }
    const BlockFile block{toHex(require(sha256OfFile(path))), size, 0};
    fs::rename(path, folder / block.sha256);
    return block;
}

// Serves the folder on a thread of its own while it exists.
class Server {
public:
    Server(const fs::path &folder, const std::shared_ptr<TlsServerContext> &tls) {
        HttpServerOptions options;
        options.tls = tls;
        m_server = require(HttpServer::listen(
            m_loop, options,
            [folder](const HttpRequest &request, const std::shared_ptr<HttpResponder> &responder) {
                responder->sendFile(folder / fs::path(request.path).filename());
            }));
        m_port = m_server->port();
        m_thread = std::thread([this] { m_loop.run(); });
    }
    ~Server() {
        m_loop.stop();
        m_thread.join();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    EventLoop m_loop;
    std::unique_ptr<HttpServer> m_server;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

double fetchSeconds(const fs::path &folder, const BlockSource &source, const BlockFile &block) {
    fs::remove_all(folder);
    EventLoop loop;
    const auto cache = require(BlockCache::open(loop, folder, Bytes(UINT64_MAX)));
    Downloader downloader(loop, *cache, source);
    const auto start = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point end;
    const auto transfer =
        downloader.fetch({block}, {.onDone = [&](const Result<std::vector<BlockLease>> &leases) {
                             end = std::chrono::steady_clock::now();
                             if (!leases)
                                 require(Status(std::unexpected(leases.error())));
                             loop.stop();
                         }});
    loop.run();
    return std::chrono::duration<double>(end - start).count();
}

double curlSeconds(const fs::path &target, const BlockSource &source, const BlockFile &block) {
    fs::remove(target);
    const std::string command =
        "curl --silent --fail --insecure --output '" + target.string() +
        "' --write-out '%{time_total}' https://127.0.0.1:" + std::to_string(source.port) +
        "/blocks/" + block.sha256;
    std::FILE *output = ::popen(command.c_str(), "r");
    double seconds = 0;
    const bool read = output && std::fscanf(output, "%lf", &seconds) == 1;
    if (!read || ::pclose(output) != 0 || fs::file_size(target) != block.size.value) {
        std::fprintf(stderr, "curl failed; is it installed?\n");
        std::exit(1);
    }
    return seconds;
}

} // namespace

int main(int argc, char **argv) {
    std::string size = "1G";
    std::size_t rounds = 7;
    fs::path parent = fs::temp_directory_path();
    CLI::App options("Download speed against curl");
    options.add_option("--size", size, "of the file")->capture_default_str();
    options.add_option("--rounds", rounds)->capture_default_str()->check(CLI::PositiveNumber);
    options.add_option("--folder", parent, "where the files lie")->capture_default_str();
    CLI11_PARSE(options, argc, argv);

    const fs::path folder = parent / ("commonwatt-bench-" + toHex(randomBytes(4)));
    fs::create_directories(folder / "served");
    const BlockFile block = makeFile(folder / "served", require(parseBytes(size)));
    const auto tls = require(
        TlsServerContext::fromPem(require(makeSelfSignedCertificate("bench", {"127.0.0.1"}))));
    const Server server(folder / "served", tls);
    const BlockSource source{.host = "127.0.0.1",
                             .port = server.port(),
                             .tls = require(TlsClientContext::pinned(tls->fingerprint())),
                             .headers = {}};

    std::vector<double> ours;
    std::vector<double> curl;
    for (std::size_t round = 0; round < rounds; ++round) {
        curl.push_back(curlSeconds(folder / "curl", source, block));
        ours.push_back(fetchSeconds(folder / "cache", source, block));
    }
    std::error_code ignored;
    fs::remove_all(folder, ignored);

    const double megabytes = static_cast<double>(block.size.value) / 1e6;
    std::printf("%s over TLS loopback, medians of %zu\n", formatBytes(block.size).c_str(), rounds);
    std::printf("  commonwatt, verified  %7.0f MB/s\n", megabytes / median(ours));
    std::printf("  curl                  %7.0f MB/s\n", megabytes / median(curl));
    std::printf("  ratio                 %7.2f (at least 0.8 wanted)\n",
                median(curl) / median(ours));
    return 0;
}
