// Fetches block files from the coordinator (https://HOST:PORT/blocks/SHA256) into the cache.
// Whatever interrupts a download, it goes on later from the byte where it stopped; what arrives is
// hashed on the way, so a block is verified when it is complete. Belongs to its loop's thread.
#pragma once

#include "net/transfer/block_cache.h"
#include "net/transport/http_types.h"
#include "net/transport/tls.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace commonwatt {

struct BlockSource {
    std::string host; // a name or an IP address, without brackets
    std::uint16_t port = 0;
    std::shared_ptr<TlsClientContext> tls; // null: the system's trust
    // Headers that let us have the block (Authorization); asked for with every request.
    std::function<HttpHeaders(const std::string &sha256)> headers;
};

struct DownloadOptions {
    std::size_t parallel = 2; // files at a time
    // An interrupted download is tried again after a pause that doubles from the first to the last
    // of these, each varied by half; given up after so many tries in a row that brought no byte.
    std::chrono::milliseconds firstPause = std::chrono::seconds(1);
    std::chrono::milliseconds lastPause = std::chrono::seconds(60);
    int attempts = 10;
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(30);
    // Bytes of block files have come in. Nothing else than count.
    std::function<void(Bytes)> onReceived = {};
};

struct BlockTransferHandlers {
    // A few times a second while something arrives. Goes back when a block must be fetched anew.
    std::function<void(Bytes done, Bytes total)> onProgress = {};
    // Once, the last: leases on all the files, complete and verified, in the order asked for.
    // Otherwise: ResourceExhausted (limit, disk), Unauthorized or NotFound (the coordinator says
    // so), InvalidData (it sends other bytes than the manifest promises), Unavailable or Timeout
    // (all attempts were in vain). What has arrived is kept.
    std::function<void(Result<std::vector<BlockLease>>)> onDone = {};
};

// Files on their way. Destroying it cancels; no handler is called then, what has arrived is kept.
class BlockTransfer {
public:
    struct State;
    explicit BlockTransfer(std::shared_ptr<State> state);
    ~BlockTransfer();
    BlockTransfer(const BlockTransfer &) = delete;
    BlockTransfer &operator=(const BlockTransfer &) = delete;

private:
    std::shared_ptr<State> m_state;
};

class Downloader {
public:
    // The cache must outlive the downloader.
    Downloader(EventLoop &loop, BlockCache &cache, BlockSource source,
               DownloadOptions options = {});
    // Cancels all transfers.
    ~Downloader();
    Downloader(const Downloader &) = delete;
    Downloader &operator=(const Downloader &) = delete;

    // Sees to it that all files are in the cache, verified. Files that several transfers want are
    // fetched once. The handlers never come from within this call.
    [[nodiscard]] std::unique_ptr<BlockTransfer> fetch(std::vector<BlockFile> files,
                                                       BlockTransferHandlers handlers);

    // For all downloads together, from now on; at least 1 KiB. Nothing: as fast as it goes.
    void setBandwidthLimit(std::optional<Bytes> perSecond);

    // Of block files, since it was made.
    [[nodiscard]] Bytes bytesReceived() const;

    struct Impl;

private:
    std::shared_ptr<Impl> m_impl;
};

} // namespace commonwatt
