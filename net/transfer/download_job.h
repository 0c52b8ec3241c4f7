// Inside net/transfer: one block file on its way, through as many requests as that takes.
#pragma once

#include "net/transfer/block_cache.h"
#include "net/transfer/downloader.h"
#include "net/transfer/partial_file.h"
#include "net/transport/http_client.h"

namespace commonwatt {

class FileThread;

class DownloadJob : public std::enable_shared_from_this<DownloadJob> {
public:
    struct Handlers {
        std::function<void(Bytes)> onBytes; // so many more have arrived
        std::function<void(const Status &)>
            onDone; // once, the last; success: the lease is complete
    };

    // `source` and `options` must outlive the job; a handler may destroy the job.
    DownloadJob(EventLoop &loop, BlockCache &cache, const BlockSource &source,
                const DownloadOptions &options, BlockLease lease, Handlers handlers);
    // Cancels; what has arrived is still written.
    ~DownloadJob();
    DownloadJob(const DownloadJob &) = delete;
    DownloadJob &operator=(const DownloadJob &) = delete;

    void start();
    // Whether to read from the connection; for the bandwidth limit.
    enum class Flow { Free, Held };
    void setFlow(Flow flow);
    [[nodiscard]] Bytes received() const { return m_received; }

private:
    // Runs `work` on the file thread, then `next` here, unless it has failed (which ends the job)
    // or the job is gone.
    void onFile(std::function<Status(PartialFile &)> work, std::function<void()> next);
    void request();
    void onHeaders(int status, const HttpHeaders &headers);
    void onData(ByteView data);
    void onRequestDone(Status status);
    void retryAfter(Error error);
    void restart();
    void flush();
    void complete();
    void updateFlow();
    void end(Status status);
    void report(const Status &status);

    EventLoop &m_loop;
    BlockCache &m_cache;
    const BlockSource &m_source;
    const DownloadOptions &m_options;
    BlockLease m_lease;
    Handlers m_handlers;

    std::shared_ptr<PartialFile> m_file; // while open; used on the file thread alone
    std::unique_ptr<HttpTransfer> m_http;
    Timer m_retry;
    Bytes m_received;                // in the file, on the way to it, or in m_piece
    ByteVector m_piece;              // collects what arrives, to be written at once
    std::vector<ByteVector> m_spare; // written ones, for use again: fresh memory costs time
    std::size_t m_writing = 0;       // pieces on their way to the file
    int m_attempts = 0;              // in a row, without a byte
    bool m_anew = false;             // has begun again from zero
    Flow m_flow = Flow::Free;
    bool m_paused = false; // the connection
};

} // namespace commonwatt
