#include "net/transfer/download_job.h"

#include "core/base/log.h"
#include "net/transfer/file_thread.h"

#include <algorithm>
#include <charconv>
#include <random>

namespace commonwatt {

namespace {

constexpr std::size_t pieceSize = std::size_t(256) << 10;
// The connection rests while more pieces than this wait for the disk.
constexpr std::size_t maxWriting = 8;

std::optional<std::uint64_t> toNumber(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

// Whether a Content-Range (RFC 9110 section 14.4) is "bytes FROM-…/TOTAL".
bool isRange(std::string_view value, Bytes from, Bytes total) {
    const std::size_t dash = value.find('-');
    const std::size_t slash = value.find('/');
    return value.starts_with("bytes ") && dash != value.npos && slash != value.npos &&
           dash < slash && toNumber(value.substr(6, dash - 6)) == from.value &&
           toNumber(value.substr(slash + 1)) == total.value;
}

Error refusal(int status) {
    const std::string answer =
        "The coordinator answered " + std::to_string(status) + " to the request for a block";
    if (status == 401 || status == 403)
        return Error(ErrorCode::Unauthorized, answer + ": it does not know this volunteer (any "
                                                       "more). Join it again with a new link");
    if (status == 404 || status == 410)
        return Error(ErrorCode::NotFound, answer + ": it no longer has it");
    return Error(ErrorCode::Unavailable, answer);
}

bool isWorthRetrying(const Error &error) {
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Timeout;
}

std::string urlOf(const BlockSource &source, const std::string &sha256) {
    const bool isIpv6 = source.host.find(':') != std::string::npos;
    return "https://" + (isIpv6 ? "[" + source.host + "]" : source.host) + ":" +
           std::to_string(source.port) + "/blocks/" + sha256;
}

// So that many volunteers do not come back at the same moment.
std::chrono::milliseconds jittered(std::chrono::milliseconds pause) {
    std::random_device random;
    return pause / 2 + pause * (random() % 1024) / 1024;
}

} // namespace

DownloadJob::DownloadJob(EventLoop &loop, BlockCache &cache, const BlockSource &source,
                         const DownloadOptions &options, BlockLease lease, Handlers handlers)
    : m_loop(loop)
    , m_cache(cache)
    , m_source(source)
    , m_options(options)
    , m_lease(std::move(lease))
    , m_handlers(std::move(handlers))
    , m_retry(loop) {
}

DownloadJob::~DownloadJob() {
    m_http.reset();
    if (!m_file)
        return;
    // The lease stays until the file is closed: then its size on disk is what the cache sees.
    m_cache.fileThread().run(
        [file = m_file, piece = std::move(m_piece)](const std::stop_token &) {
            static_cast<void>(file->append(piece));
            file->close();
        },
        [lease = m_lease] {});
}

void DownloadJob::start() {
    const auto opened = std::make_shared<Result<std::shared_ptr<PartialFile>>>();
    m_cache.fileThread().run(
        [opened, path = m_cache.partialPath(m_lease), size = m_lease.size()](
            const std::stop_token &stop) { *opened = PartialFile::open(path, size, stop); },
        [opened, lease = m_lease, weak = weak_from_this()] {
            const std::shared_ptr<DownloadJob> self = weak.lock();
            if (!self)
                return;
            if (!*opened)
                return self->end(std::unexpected(std::move(*opened).error()));
            self->m_file = std::move(**opened);
            self->m_received = self->m_file->length();
            self->request();
        });
}

void DownloadJob::setFlow(Flow flow) {
    m_flow = flow;
    updateFlow();
}

void DownloadJob::updateFlow() {
    const bool pause = m_flow == Flow::Held || m_writing > maxWriting;
    if (!m_http || pause == m_paused)
        return;
    m_paused = pause;
    if (pause)
        m_http->pause();
    else
        m_http->resume();
}

void DownloadJob::onFile(std::function<Status(PartialFile &)> work, std::function<void()> next) {
    const auto status = std::make_shared<Status>();
    m_cache.fileThread().run([status, file = m_file, work = std::move(work)](
                                 const std::stop_token &) { *status = work(*file); },
                             [status, next = std::move(next), weak = weak_from_this()] {
                                 const std::shared_ptr<DownloadJob> self = weak.lock();
                                 if (!self || !self->m_file) // ended
                                     return;
                                 if (!*status)
                                     return self->end(std::move(*status));
                                 next();
                             });
}

void DownloadJob::request() {
    if (m_received == m_lease.size())
        return complete();
    HttpDownloadOptions options;
    if (m_source.headers)
        options.headers = m_source.headers(m_lease.sha256());
    options.tls = m_source.tls;
    options.idleTimeout = m_options.idleTimeout;
    options.maxRedirects = 0;
    options.rangeStart = m_received.value;
    m_paused = false;
    m_http = startDownload(
        m_loop, urlOf(m_source, m_lease.sha256()), std::move(options),
        {.onHeaders = [this](int status,
                             const HttpHeaders &headers) { onHeaders(status, headers); },
         .onData = [this](ByteView data) { onData(data); },
         .onDone = [this](Status status) { onRequestDone(std::move(status)); }});
    updateFlow();
}

void DownloadJob::onHeaders(int status, const HttpHeaders &headers) {
    const auto wrongSize = [&](std::string_view given) {
        end(fail(ErrorCode::InvalidData, "The coordinator's block " + m_lease.sha256() +
                                             " has another size (" + std::string(given) +
                                             ") than the manifest says (" +
                                             std::to_string(m_lease.size().value) + ")"));
    };
    if (status == 206) {
        const std::string_view range = headers.find("Content-Range").value_or("nothing");
        if (!isRange(range, m_received, m_lease.size()))
            wrongSize(range);
    } else if (status == 200) {
        const std::optional<std::string_view> length = headers.find("Content-Length");
        if (length && toNumber(*length) != m_lease.size().value)
            return wrongSize(*length);
        if (m_received > Bytes())
            restart();
    } else if (status == 416) {
        wrongSize(headers.find("Content-Range").value_or("smaller"));
    } else {
        m_http.reset();
        retryAfter(refusal(status));
    }
}

void DownloadJob::onData(ByteView data) {
    if (data.size() > m_lease.size().value - m_received.value)
        return end(fail(ErrorCode::InvalidData, "The coordinator sends more for the block " +
                                                    m_lease.sha256() + " than the manifest says"));
    m_attempts = 0;
    m_received += Bytes(data.size());
    m_piece.insert(m_piece.end(), data.begin(), data.end());
    if (m_piece.size() >= pieceSize)
        flush();
    m_handlers.onBytes(Bytes(data.size()));
}

void DownloadJob::flush() {
    if (m_piece.empty())
        return;
    ++m_writing;
    updateFlow();
    const auto piece = std::make_shared<ByteVector>(std::exchange(m_piece, {}));
    if (!m_spare.empty()) {
        m_piece = std::move(m_spare.back());
        m_spare.pop_back();
    }
    onFile([piece](PartialFile &file) { return file.append(*piece); },
           [this, piece] {
               piece->clear();
               m_spare.push_back(std::move(*piece));
               --m_writing;
               updateFlow();
           });
}

void DownloadJob::onRequestDone(Status status) {
    m_http.reset();
    if (m_received == m_lease.size())
        return complete();
    flush();
    retryAfter(status ? Error(ErrorCode::Unavailable, "The coordinator's answer ended too early")
                      : std::move(status).error());
}

void DownloadJob::retryAfter(Error error) {
    ++m_attempts;
    if (!isWorthRetrying(error) || m_attempts >= m_options.attempts)
        return end(std::unexpected(std::move(error)));
    const int doublings = std::min(m_attempts - 1, 16);
    const auto pause = std::min(m_options.firstPause * (1 << doublings), m_options.lastPause);
    logDebug("Download of " + m_lease.sha256() + " interrupted: " + error.describe());
    m_retry.start(jittered(pause), [this] { request(); });
}

void DownloadJob::restart() {
    m_anew = true;
    m_received = Bytes();
    m_piece.clear();
    onFile([](PartialFile &file) { return file.restart(); }, [] {});
}

void DownloadJob::complete() {
    flush();
    const auto good = std::make_shared<bool>(false);
    onFile(
        [good, sha256 = m_lease.sha256(), target = m_lease.path()](PartialFile &file) -> Status {
            CW_TRY_ASSIGN(*good, file.finish(sha256, target));
            return {};
        },
        [this, good] {
            if (*good) {
                m_cache.setComplete(m_lease);
                return end({});
            }
            m_received = Bytes(); // the file has emptied itself
            if (std::exchange(m_anew, true))
                return end(fail(ErrorCode::InvalidData,
                                "The coordinator sends other bytes for the block " +
                                    m_lease.sha256() + " than the manifest says"));
            logWarning("The block " + m_lease.sha256() + " arrived damaged: fetching it again");
            request();
        });
}

void DownloadJob::end(Status status) {
    m_http.reset();
    m_retry.cancel();
    m_piece.clear();
    const auto file = std::exchange(m_file, nullptr);
    if (!file)
        return report(status);
    // Closed first, so that whoever is told finds everything in order.
    m_cache.fileThread().run([file](const std::stop_token &) { file->close(); },
                             [status = std::move(status), weak = weak_from_this()] {
                                 if (const std::shared_ptr<DownloadJob> self = weak.lock())
                                     self->report(status);
                             });
}

void DownloadJob::report(const Status &status) {
    const auto onDone = std::exchange(m_handlers.onDone, nullptr);
    onDone(status);
}

} // namespace commonwatt
