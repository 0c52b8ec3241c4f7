#include "coordinator/models/model_source.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "net/transport/http_client.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>

namespace commonwatt {

namespace {

constexpr int maxFruitlessTries = 4; // in a row
constexpr std::chrono::seconds firstDelay{1};

struct FileCloser {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

std::uint64_t sizeOf(const std::filesystem::path &file) {
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file, error);
    return error ? 0 : size;
}

// The first position of "bytes 100-199/200".
std::optional<std::uint64_t> rangeStart(const HttpHeaders &headers) {
    std::string_view text = headers.find("Content-Range").value_or("");
    if (!text.starts_with("bytes "))
        return std::nullopt;
    text.remove_prefix(6);
    std::uint64_t start = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), start).ec != std::errc())
        return std::nullopt;
    return start;
}

std::optional<std::uint64_t> contentLength(const HttpHeaders &headers) {
    const std::string_view text = headers.find("Content-Length").value_or("");
    std::uint64_t length = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), length).ec != std::errc())
        return std::nullopt;
    return length;
}

Error errorOfStatus(int status) {
    const std::string text =
        "the server says " + std::to_string(status) + " " + std::string(reasonPhrase(status));
    if (status == 404 || status == 410)
        return {ErrorCode::NotFound, text};
    if (status == 401 || status == 403)
        return {ErrorCode::Unauthorized, text + "; the file may need an account there"};
    if (status == 408 || status == 429 || status >= 500)
        return {ErrorCode::Unavailable, text};
    return {ErrorCode::InvalidArgument, text};
}

// One attempt: what is missing of a file.
class Download {
public:
    Download(std::string url, std::filesystem::path part, std::filesystem::path tag,
             const FetchOptions &options)
        : m_url(std::move(url))
        , m_part(std::move(part))
        , m_tagFile(std::move(tag))
        , m_options(options) {}

    [[nodiscard]] Status run() {
        HttpDownloadOptions options;
        options.tls = m_options.tls;
        const Result<std::string> tag = readFile(m_tagFile, Bytes(4096));
        // Without its tag, nobody can tell whether the rest still fits.
        if (tag && sizeOf(m_part) > 0) {
            options.rangeStart = sizeOf(m_part);
            options.headers.set("If-Range", *tag);
        }
        m_start = options.rangeStart;
        m_transfer = startDownload(
            m_loop, m_url, std::move(options),
            {.onHeaders = [this](int status,
                                 const HttpHeaders &headers) { end(onHeaders(status, headers)); },
             .onData = [this](ByteView data) { end(onData(data)); },
             .onDone =
                 [this](Status status) {
                     if (status && m_file && std::fflush(m_file.get()) != 0)
                         status = writeFailed();
                     m_status = std::move(status);
                     m_loop.stop();
                 }});
        m_loop.run();
        return m_status;
    }

private:
    void end(Status status) {
        if (status)
            return;
        m_transfer.reset();
        m_status = std::move(status);
        m_loop.stop();
    }

    [[nodiscard]] Status onHeaders(int status, const HttpHeaders &headers) {
        if (status == 416) {
            // What is here does not fit what is there: from the beginning, next time.
            std::error_code ignored;
            std::filesystem::remove(m_part, ignored);
            return fail(ErrorCode::Unavailable, "the file has changed on the server");
        }
        if (status != 200 && status != 206)
            return std::unexpected(errorOfStatus(status));
        const bool goesOn = status == 206;
        if (goesOn && rangeStart(headers) != m_start)
            return fail(ErrorCode::InvalidData, "the server sends another part than asked for");
        m_done = Bytes(goesOn ? m_start : 0);
        if (const auto length = contentLength(headers)) {
            m_total = m_done + Bytes(*length);
            CW_TRY_ASSIGN(const Bytes available, freeDiskSpace(m_part.parent_path()));
            if (available < Bytes(*length))
                return fail(ErrorCode::ResourceExhausted,
                            "the download needs " + formatBytes(Bytes(*length)) + " in " +
                                m_part.parent_path().string() + ", where " +
                                formatBytes(available) + " are free");
        }
        m_file.reset(std::fopen(m_part.string().c_str(), goesOn ? "ab" : "wb"));
        if (!m_file)
            return std::unexpected(errorFromErrno("open " + m_part.string(), errno));
        std::error_code ignored;
        std::filesystem::remove(m_tagFile, ignored);
        const auto tag = headers.find("ETag");
        // A weak tag (W/"…") does not promise the same bytes: RFC 9110 section 13.1.5.
        if (tag && tag->starts_with('"'))
            return writeFileAtomically(m_tagFile, *tag);
        return {};
    }

    [[nodiscard]] Status onData(ByteView data) {
        if (std::fwrite(data.data(), 1, data.size(), m_file.get()) != data.size())
            return writeFailed();
        m_done += Bytes(data.size());
        if (m_options.progress)
            m_options.progress(m_done, m_total);
        return {};
    }

    [[nodiscard]] std::unexpected<Error> writeFailed() const {
        return std::unexpected(errorFromErrno("write " + m_part.string(), errno));
    }

    std::string m_url;
    std::filesystem::path m_part;
    std::filesystem::path m_tagFile;
    const FetchOptions &m_options;
    EventLoop m_loop;
    std::unique_ptr<std::FILE, FileCloser> m_file;
    std::uint64_t m_start = 0;
    Bytes m_done;
    std::optional<Bytes> m_total;
    Status m_status;
    std::unique_ptr<HttpTransfer> m_transfer; // last: its handlers use the others
};

void sleepOn(std::chrono::seconds delay) {
    EventLoop loop;
    Timer timer(loop);
    timer.start(delay, [&] { loop.stop(); });
    loop.run();
}

std::string fileNameOf(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    std::string name(url.substr(url.rfind('/') + 1));
    std::ranges::replace_if(
        name, [](unsigned char c) { return c < 33 || c == '%' || c == '\\' || c == ':'; }, '-');
    if (name.empty() || name.front() == '.')
        name = "model" + name;
    return name;
}

Status checkSha256(const std::filesystem::path &file, const std::string &expected) {
    CW_TRY_ASSIGN(const Sha256Digest digest, sha256OfFile(file));
    if (toHex(digest) == expected)
        return {};
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return fail(ErrorCode::InvalidData, "the downloaded file has SHA-256 " + toHex(digest) +
                                            ", expected " + expected + "; it was deleted");
}

} // namespace

bool isModelAddress(std::string_view text) {
    return text.starts_with("https://") || text.starts_with("http://") || text.starts_with("hf:");
}

Result<std::string> resolveModelAddress(std::string_view address) {
    if (!address.starts_with("hf:"))
        return std::string(address);
    const std::string_view path = address.substr(3);
    const std::size_t owner = path.find('/');
    const std::size_t repository =
        owner == std::string_view::npos ? owner : path.find('/', owner + 1);
    const bool complete = owner > 0 && repository != std::string_view::npos &&
                          repository > owner + 1 && repository + 1 < path.size();
    if (!complete || path.find_first_of("?#% \\") != std::string_view::npos ||
        path.find("..") != std::string_view::npos)
        return fail(ErrorCode::InvalidArgument,
                    "write the model's address as hf:OWNER/REPOSITORY/FILE.gguf");
    return "https://huggingface.co/" + std::string(path.substr(0, repository)) + "/resolve/main/" +
           std::string(path.substr(repository + 1));
}

Result<std::filesystem::path> fetchModel(std::string_view address,
                                         const std::filesystem::path &folder,
                                         const FetchOptions &options) {
    CW_TRY_ASSIGN(const std::string url, resolveModelAddress(address));
    std::string expected;
    if (!options.sha256.empty()) {
        const Result<ByteVector> digest = fromHex(options.sha256);
        if (!digest || digest->size() != 32)
            return fail(ErrorCode::InvalidArgument, "a SHA-256 has 64 hexadecimal digits");
        expected = toHex(*digest);
    } else if (!url.starts_with("https://")) {
        return fail(ErrorCode::InvalidArgument,
                    "anyone on the way can alter what comes by http://; use https://, or give "
                    "the file's SHA-256 with --sha256");
    }
    CW_TRY(makePrivateFolder(folder));
    const std::string key = toHex(sha256(asBytes(url))).substr(0, 16);
    const std::filesystem::path part = folder / (key + ".part");
    const std::filesystem::path tag = folder / (key + ".etag");

    int fruitless = 0;
    std::chrono::seconds delay = firstDelay;
    while (true) {
        const std::uint64_t before = sizeOf(part);
        Status status = Download(url, part, tag, options).run();
        if (status)
            break;
        const ErrorCode code = status.error().code;
        if (code != ErrorCode::Unavailable && code != ErrorCode::Timeout)
            return fail("cannot fetch " + url, std::move(status).error());
        const bool progressed = sizeOf(part) > before;
        fruitless = progressed ? 0 : fruitless + 1;
        delay = progressed ? firstDelay : delay * 2;
        if (fruitless == maxFruitlessTries)
            return fail("cannot fetch " + url, std::move(status).error());
        sleepOn(delay);
    }
    if (!expected.empty()) {
        CW_TRY(checkSha256(part, expected));
    }
    std::error_code error;
    std::filesystem::remove(tag, error);
    const std::filesystem::path file = folder / fileNameOf(url);
    std::filesystem::rename(part, file, error);
    if (error)
        return std::unexpected(errorFromErrno("rename " + part.string(), error.value()));
    return file;
}

} // namespace commonwatt
