#include "net/transfer/partial_file.h"

#include <cerrno>
#include <vector>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t pieceSize = std::size_t(1) << 20;

// Feeds the rest of the file to the hash; returns how much that was.
Result<Bytes> hashRest(std::FILE *file, const fs::path &path, Sha256 &hash,
                       const std::stop_token &stop) {
    std::vector<std::uint8_t> piece(pieceSize);
    Bytes length;
    while (!stop.stop_requested()) {
        const std::size_t count = std::fread(piece.data(), 1, piece.size(), file);
        hash.update({piece.data(), count});
        length += Bytes(count);
        if (count < piece.size()) {
            if (std::ferror(file))
                return std::unexpected(errorFromErrno("read " + path.string(), errno));
            return length;
        }
    }
    return fail(ErrorCode::Cancelled, "Stopped reading " + path.string());
}

Error fromErrorCode(const std::string &what, const std::error_code &code) {
    return errorFromErrno(what, code.default_error_condition().value());
}

} // namespace

Result<std::string> hashOfFile(const fs::path &path, const std::stop_token &stop) {
    const std::unique_ptr<std::FILE, decltype([](std::FILE *file) { std::fclose(file); })> file(
        std::fopen(path.string().c_str(), "rb"));
    if (!file)
        return std::unexpected(errorFromErrno("open " + path.string(), errno));
    std::setvbuf(file.get(), nullptr, _IONBF, 0);
    Sha256 hash;
    CW_TRY(hashRest(file.get(), path, hash, stop));
    return toHex(hash.finish());
}

Result<std::shared_ptr<PartialFile>> PartialFile::open(const fs::path &path, Bytes expected,
                                                       const std::stop_token &stop) {
    FileHandle file(std::fopen(path.string().c_str(), "r+b"));
    if (!file && errno == ENOENT)
        file.reset(std::fopen(path.string().c_str(), "w+b"));
    if (!file)
        return std::unexpected(errorFromErrno("write " + path.string(), errno));
    // Pieces come large enough already.
    std::setvbuf(file.get(), nullptr, _IONBF, 0);
    std::shared_ptr<PartialFile> partial(new PartialFile(path, std::move(file)));

    std::error_code code;
    const std::uintmax_t size = fs::file_size(path, code);
    if (code)
        return std::unexpected(fromErrorCode("look at " + path.string(), code));
    if (size > expected.value) {
        CW_TRY(partial->restart());
        return partial;
    }
    CW_TRY_ASSIGN(partial->m_length, hashRest(partial->m_file.get(), path, partial->m_hash, stop));
    // Between reading and writing the standard wants a change of position.
    if (std::fseek(partial->m_file.get(), 0, SEEK_END) != 0)
        return std::unexpected(errorFromErrno("read " + path.string(), errno));
    return partial;
}

Status PartialFile::broken(Error error) {
    m_status = std::unexpected(std::move(error));
    close();
    return m_status;
}

Status PartialFile::append(ByteView bytes) {
    CW_TRY(m_status);
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size()) {
        Error cause = errorFromErrno("write " + m_path.string(), errno);
        if (cause.code != ErrorCode::ResourceExhausted)
            return broken(std::move(cause));
        return broken(Error(ErrorCode::ResourceExhausted,
                            "The disk of the block cache is full. Make room on it; the download "
                            "then goes on where it stopped",
                            std::move(cause)));
    }
    m_hash.update(bytes);
    m_length += Bytes(bytes.size());
    return {};
}

Status PartialFile::restart() {
    CW_TRY(m_status);
    if (std::fseek(m_file.get(), 0, SEEK_SET) != 0)
        return broken(errorFromErrno("rewind " + m_path.string(), errno));
    std::error_code code;
    fs::resize_file(m_path, 0, code);
    if (code)
        return broken(fromErrorCode("empty " + m_path.string(), code));
    m_hash = Sha256();
    m_length = Bytes();
    return {};
}

Result<bool> PartialFile::finish(const std::string &sha256, const fs::path &target) {
    CW_TRY(m_status);
    if (toHex(m_hash.finish()) != sha256) {
        CW_TRY(restart());
        return false;
    }
    close();
    std::error_code code;
    fs::create_directories(target.parent_path(), code);
    if (!code)
        fs::rename(m_path, target, code);
    if (code)
        return std::unexpected(fromErrorCode("move a block to " + target.string(), code));
    return true;
}

} // namespace commonwatt
