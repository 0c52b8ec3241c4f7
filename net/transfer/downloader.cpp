#include "net/transfer/downloader.h"

#include "core/base/token_bucket.h"
#include "net/transfer/download_job.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace commonwatt {

namespace {

constexpr std::chrono::milliseconds progressInterval{200};

} // namespace

struct BlockTransfer::State {
    std::weak_ptr<Downloader::Impl> downloader;
    std::vector<BlockFile> files;
    BlockTransferHandlers handlers;
    std::vector<BlockLease> leases;
    std::set<std::string> pending; // names of the files that are not here yet
    std::chrono::steady_clock::time_point lastProgress;
};

struct Downloader::Impl : std::enable_shared_from_this<Impl> {
    using TransferState = std::shared_ptr<BlockTransfer::State>;

    // A file that some transfers wait for.
    struct Item {
        enum class Phase { Verifying, Queued, Downloading };
        BlockLease lease;
        Phase phase;
        std::shared_ptr<DownloadJob> job; // when Downloading
        std::vector<TransferState> waiting;
    };

    EventLoop &loop;
    BlockCache &cache;
    BlockSource source;
    DownloadOptions options;
    std::map<std::string, Item> items;
    std::deque<std::string> queue; // names of items to download; some may be gone
    std::optional<TokenBucket> bucket;
    DownloadJob::Flow flow = DownloadJob::Flow::Free;
    Timer release;
    Bytes received;

    Impl(EventLoop &eventLoop, BlockCache &blockCache, BlockSource blockSource,
         DownloadOptions downloadOptions)
        : loop(eventLoop)
        , cache(blockCache)
        , source(std::move(blockSource))
        , options(downloadOptions)
        , release(eventLoop) {}

    void begin(const TransferState &transfer);
    void add(const BlockLease &lease, const TransferState &transfer);
    void pump();
    void startJob(const std::string &name, Item &item);
    void finishItem(const std::string &name, const Status &status);
    void abandon(const TransferState &transfer);
    void finish(const TransferState &transfer, Result<std::vector<BlockLease>> result);
    void onBytes(const std::string &name, Bytes bytes);
    void reportProgress(const TransferState &transfer);
    void updateFlow();
};

void Downloader::Impl::begin(const TransferState &transfer) {
    Result<std::vector<BlockLease>> leases = cache.reserve(transfer->files);
    if (!leases)
        return finish(transfer, std::move(leases));
    transfer->leases = std::move(*leases);
    for (const BlockLease &lease : transfer->leases)
        if (transfer->pending.insert(lease.sha256()).second)
            add(lease, transfer);
    if (transfer->pending.empty())
        return finish(transfer, transfer->leases);
    pump();
}

void Downloader::Impl::add(const BlockLease &lease, const TransferState &transfer) {
    const std::string &name = lease.sha256();
    if (const auto found = items.find(name); found != items.end()) {
        found->second.waiting.push_back(transfer);
        return;
    }
    items.emplace(name, Item{lease, Item::Phase::Queued, nullptr, {transfer}});
    if (!lease.isComplete()) {
        queue.push_back(name);
        return;
    }
    items.at(name).phase = Item::Phase::Verifying;
    cache.verify(lease, [weak = weak_from_this(), name](const Status &status) {
        const std::shared_ptr<Impl> self = weak.lock();
        if (!self)
            return;
        const auto found = self->items.find(name);
        // Cancelled, and perhaps asked for again, meanwhile.
        if (found == self->items.end() || found->second.phase != Item::Phase::Verifying)
            return;
        if (status)
            return self->finishItem(name, {});
        found->second.phase = Item::Phase::Queued;
        self->queue.push_back(name);
        self->pump();
    });
}

void Downloader::Impl::pump() {
    auto running =
        static_cast<std::size_t>(std::ranges::count_if(items, [](const auto &nameAndItem) {
            return nameAndItem.second.phase == Item::Phase::Downloading;
        }));
    while (running < options.parallel && !queue.empty()) {
        const std::string name = std::move(queue.front());
        queue.pop_front();
        const auto found = items.find(name);
        if (found == items.end() || found->second.phase != Item::Phase::Queued)
            continue;
        startJob(name, found->second);
        ++running;
    }
}

void Downloader::Impl::startJob(const std::string &name, Item &item) {
    item.phase = Item::Phase::Downloading;
    // The job is destroyed before this object or in its hands, so its handlers may use it.
    item.job = std::make_shared<DownloadJob>(
        loop, cache, source, options, item.lease,
        DownloadJob::Handlers{
            .onBytes = [this, name](Bytes bytes) { onBytes(name, bytes); },
            .onDone = [this, name](const Status &status) { finishItem(name, status); }});
    item.job->setFlow(flow);
    item.job->start();
}

void Downloader::Impl::finishItem(const std::string &name, const Status &status) {
    const std::shared_ptr<Impl> self = shared_from_this(); // handlers may destroy the downloader
    // Kept until the end: the call comes from within the job.
    const Item item = std::move(items.extract(name).mapped());
    pump();
    for (const TransferState &transfer : item.waiting) {
        if (transfer->pending.erase(name) == 0) // cancelled by the handler of another
            continue;
        if (!status) {
            finish(transfer, std::unexpected(status.error()));
        } else {
            reportProgress(transfer);
            if (transfer->pending.empty() && transfer->handlers.onDone)
                finish(transfer, transfer->leases);
        }
    }
}

void Downloader::Impl::finish(const TransferState &transfer,
                              Result<std::vector<BlockLease>> result) {
    abandon(transfer);
    const BlockTransferHandlers handlers = std::exchange(transfer->handlers, {});
    transfer->leases.clear();
    if (handlers.onDone)
        handlers.onDone(std::move(result));
}

void Downloader::Impl::abandon(const TransferState &transfer) {
    for (const std::string &name : std::exchange(transfer->pending, {})) {
        const auto found = items.find(name);
        if (found == items.end())
            continue;
        std::erase(found->second.waiting, transfer);
        if (found->second.waiting.empty())
            items.erase(found);
    }
    pump();
}

void Downloader::Impl::onBytes(const std::string &name, Bytes bytes) {
    // A handler may cancel this very download, or destroy the downloader.
    const std::shared_ptr<Impl> self = shared_from_this();
    const Item item = items.at(name);
    received += bytes;
    if (options.onReceived)
        options.onReceived(bytes);
    if (bucket) {
        bucket->take(bytes, std::chrono::steady_clock::now());
        updateFlow();
    }
    const auto now = std::chrono::steady_clock::now();
    for (const TransferState &transfer : item.waiting)
        if (now - transfer->lastProgress >= progressInterval)
            reportProgress(transfer);
}

void Downloader::Impl::reportProgress(const TransferState &transfer) {
    if (!transfer->handlers.onProgress)
        return;
    transfer->lastProgress = std::chrono::steady_clock::now();
    Bytes done;
    Bytes total;
    std::set<std::string_view> seen;
    for (const BlockLease &lease : transfer->leases) {
        if (!seen.insert(lease.sha256()).second)
            continue;
        total += lease.size();
        if (!transfer->pending.contains(lease.sha256()))
            done += lease.size();
        else if (const Item &item = items.at(lease.sha256()); item.job)
            done += item.job->received();
    }
    const auto onProgress = transfer->handlers.onProgress;
    onProgress(done, total);
}

// Holds or frees all jobs, as the bandwidth limit wants it.
void Downloader::Impl::updateFlow() {
    const auto wait =
        bucket ? bucket->wait(std::chrono::steady_clock::now()) : std::chrono::nanoseconds::zero();
    flow = wait > wait.zero() ? DownloadJob::Flow::Held : DownloadJob::Flow::Free;
    if (flow == DownloadJob::Flow::Held)
        release.start(wait, [this] { updateFlow(); });
    else
        release.cancel();
    for (const auto &[name, item] : items)
        if (item.job)
            item.job->setFlow(flow);
}

BlockTransfer::BlockTransfer(std::shared_ptr<State> state)
    : m_state(std::move(state)) {
}

BlockTransfer::~BlockTransfer() {
    m_state->handlers = {};
    m_state->leases.clear();
    if (const std::shared_ptr<Downloader::Impl> downloader = m_state->downloader.lock())
        downloader->abandon(m_state);
}

Downloader::Downloader(EventLoop &loop, BlockCache &cache, BlockSource source,
                       DownloadOptions options)
    : m_impl(std::make_shared<Impl>(loop, cache, std::move(source), options)) {
}

Downloader::~Downloader() {
    // A handler that is running may keep the inner part alive: nothing must start any more.
    m_impl->queue.clear();
    std::vector<Impl::TransferState> transfers;
    for (const auto &[name, item] : m_impl->items)
        transfers.insert(transfers.end(), item.waiting.begin(), item.waiting.end());
    m_impl->items.clear();
    for (const Impl::TransferState &transfer : transfers) {
        transfer->handlers = {};
        transfer->pending.clear();
        transfer->leases.clear();
    }
}

std::unique_ptr<BlockTransfer> Downloader::fetch(std::vector<BlockFile> files,
                                                 BlockTransferHandlers handlers) {
    auto state = std::make_shared<BlockTransfer::State>();
    state->downloader = m_impl;
    state->files = std::move(files);
    state->handlers = std::move(handlers);
    m_impl->loop.post([weak = std::weak_ptr(state), downloader = std::weak_ptr(m_impl)] {
        const std::shared_ptr<BlockTransfer::State> transfer = weak.lock();
        const std::shared_ptr<Impl> impl = downloader.lock();
        if (transfer && impl)
            impl->begin(transfer);
    });
    return std::make_unique<BlockTransfer>(std::move(state));
}

void Downloader::setBandwidthLimit(std::optional<Bytes> perSecond) {
    m_impl->bucket.reset();
    if (perSecond)
        m_impl->bucket.emplace(std::max(*perSecond, Bytes(1024)), std::chrono::steady_clock::now());
    m_impl->updateFlow();
}

Bytes Downloader::bytesReceived() const {
    return m_impl->received;
}

} // namespace commonwatt
