// Inside net/transfer: a block file while it is being downloaded. Hashes what is written, so that
// it is verified the moment it is complete. Blocks as long as the disk does: for the FileThread.
#pragma once

#include "core/base/hash.h"
#include "core/base/units.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

namespace commonwatt {

// SHA-256 of the file, in hexadecimal; Cancelled when `stop` asks for it.
[[nodiscard]] Result<std::string> hashOfFile(const std::filesystem::path &path,
                                             const std::stop_token &stop);

class PartialFile {
public:
    // Opens or makes the file and hashes what it holds already. More than `expected` bytes cannot
    // be of that block: such a file is emptied.
    [[nodiscard]] static Result<std::shared_ptr<PartialFile>>
    open(const std::filesystem::path &path, Bytes expected, const std::stop_token &stop);

    // Bytes in it that are hashed.
    [[nodiscard]] Bytes length() const { return m_length; }

    // After a failure the file must be opened anew: all further calls give that failure again.
    // ResourceExhausted: the disk is full; what was written stays.
    [[nodiscard]] Status append(ByteView bytes);
    // Empties it.
    [[nodiscard]] Status restart();

    // The content is complete. If its hash is `sha256` the file is moved to `target` (true),
    // otherwise emptied (false).
    [[nodiscard]] Result<bool> finish(const std::string &sha256,
                                      const std::filesystem::path &target);
    void close() { m_file.reset(); }

private:
    struct Closer {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    using FileHandle = std::unique_ptr<std::FILE, Closer>;

    PartialFile(std::filesystem::path path, FileHandle file)
        : m_path(std::move(path))
        , m_file(std::move(file)) {}
    [[nodiscard]] Status broken(Error error);

    std::filesystem::path m_path;
    FileHandle m_file;
    Sha256 m_hash;
    Bytes m_length;
    Status m_status; // of the first thing that failed
};

} // namespace commonwatt
