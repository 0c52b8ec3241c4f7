// Files as a whole. For settings, keys and manifests; large files are read in pieces elsewhere.
#pragma once

#include "core/base/encoding.h"
#include "core/base/units.h"

#include <filesystem>

namespace commonwatt {

// The path that UTF-8 text names: arguments, settings, messages, and what a path's string() gave.
// fs::path takes text for something else on some systems.
[[nodiscard]] std::filesystem::path pathOf(std::string_view text);

enum class FileAccess {
    Everyone,  // the process's default permissions
    OwnerOnly, // readable and writable by the user alone (0600)
};

// The whole file, refused with ResourceExhausted when larger than `limit`.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path &path,
                                           Bytes limit = Bytes(std::uint64_t(64) << 20));

// Replaces the file in one step: a reader, or a crash, sees the old or the new content, never a
// mixture. Flushed to disk before it takes the old one's place.
[[nodiscard]] Status writeFileAtomically(const std::filesystem::path &path,
                                         std::string_view content,
                                         FileAccess access = FileAccess::Everyone);

// Makes the folder and its parents; a new folder is its user's alone.
[[nodiscard]] Status makePrivateFolder(const std::filesystem::path &path);

// Bytes that an ordinary user can still write on the disk that holds `path`.
[[nodiscard]] Result<Bytes> freeDiskSpace(const std::filesystem::path &path);

} // namespace commonwatt
