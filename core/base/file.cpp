#include "core/base/file.h"

#include "core/base/file_platform.h"
#include "core/base/hash.h"

#include <cerrno>
#include <cstdio>
#include <fstream>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

Error fromErrorCode(const std::string &what, const std::error_code &code) {
    return errorFromErrno(what, code.default_error_condition().value());
}

} // namespace

fs::path pathOf(std::string_view text) {
    return std::u8string(text.begin(), text.end());
}

Result<std::string> readFile(const fs::path &path, Bytes limit) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::unexpected(errorFromErrno("open " + path.string(), errno));
    std::string content;
    std::string piece(1 << 16, '\0');
    while (file) {
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        content.append(piece, 0, static_cast<std::size_t>(file.gcount()));
        if (content.size() > limit.value)
            return fail(ErrorCode::ResourceExhausted,
                        path.string() + " is larger than " + formatBytes(limit));
    }
    if (file.bad())
        return std::unexpected(errorFromErrno("read " + path.string(), errno));
    return content;
}

Status writeFileAtomically(const fs::path &path, std::string_view content, FileAccess access) {
    fs::path temporary = path;
    temporary += "." + toHex(randomBytes(4)) + ".tmp";
    std::FILE *file = createFile(temporary);
    if (!file)
        return std::unexpected(errorFromErrno("write " + temporary.string(), errno));

    const auto abandon = [&](const std::string &what, int errnoValue) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        return std::unexpected(errorFromErrno(what, errnoValue));
    };
    // Permissions before content: a key is never readable by others, not even for a moment.
    std::error_code code;
    if (access == FileAccess::OwnerOnly)
        fs::permissions(temporary, fs::perms::owner_read | fs::perms::owner_write, code);
    const bool written = !code &&
                         std::fwrite(content.data(), 1, content.size(), file) == content.size() &&
                         std::fflush(file) == 0 && flushToDisk(file);
    const int writeError = errno;
    if (std::fclose(file) != 0 || !written)
        return abandon("write " + path.string(), writeError);
    fs::rename(temporary, path, code);
    if (code)
        return abandon("replace " + path.string(), code.default_error_condition().value());
    return {};
}

Status makePrivateFolder(const fs::path &path) {
    std::error_code code;
    if (fs::create_directories(path, code))
        fs::permissions(path, fs::perms::owner_all, code);
    if (code)
        return std::unexpected(fromErrorCode("make the folder " + path.string(), code));
    if (!fs::is_directory(path, code))
        return fail(ErrorCode::InvalidArgument, path.string() + " is not a folder");
    return {};
}

Result<Bytes> freeDiskSpace(const fs::path &path) {
    std::error_code code;
    const fs::space_info space = fs::space(path, code);
    if (code)
        return std::unexpected(fromErrorCode("look at the disk of " + path.string(), code));
    return Bytes(space.available);
}

} // namespace commonwatt
