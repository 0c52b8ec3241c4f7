#include "net/transport/file_pieces.h"

#include <cerrno>

namespace commonwatt {

namespace fs = std::filesystem;

Result<std::shared_ptr<FilePieces>> FilePieces::open(const fs::path &path) {
    std::error_code ec;
    if (!fs::is_regular_file(path, ec))
        return fail(ErrorCode::NotFound, "there is no file " + path.string());
    auto pieces = std::make_shared<FilePieces>();
    pieces->m_file.open(path, std::ios::binary);
    if (!pieces->m_file)
        return std::unexpected(errorFromErrno("open " + path.string(), errno));
    pieces->m_size = fs::file_size(path, ec);
    const auto modified = ec ? fs::file_time_type() : fs::last_write_time(path, ec);
    if (ec)
        return std::unexpected(errorFromErrno("examine " + path.string(), ec.value()));
    pieces->m_entityTag =
        std::to_string(pieces->m_size) + "-" + std::to_string(modified.time_since_epoch().count());
    return pieces;
}

Status FilePieces::seek(std::uint64_t offset) {
    if (!m_file.seekg(static_cast<std::streamoff>(offset)))
        return fail(ErrorCode::InvalidData, "cannot seek in the file");
    return {};
}

Result<std::string> FilePieces::read(std::size_t length, std::string buffer) {
    std::string piece = std::move(buffer);
    bool complete = false;
    piece.resize_and_overwrite(length, [&](char *data, std::size_t size) {
        complete = static_cast<bool>(m_file.read(data, static_cast<std::streamsize>(size)));
        return static_cast<std::size_t>(m_file.gcount());
    });
    if (!complete)
        return fail(ErrorCode::InvalidData, "the file became shorter while it was being sent");
    return piece;
}

} // namespace commonwatt
