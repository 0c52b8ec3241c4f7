// Models from elsewhere: an address instead of a file.
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace commonwatt {

class TlsClientContext;

// Whether the text is an address (https://, http://, hf:) and not a file's name.
[[nodiscard]] bool isModelAddress(std::string_view text);

// The https:// address that "hf:OWNER/REPO/FILE.gguf" stands for; others as they are.
// InvalidArgument: malformed.
[[nodiscard]] Result<std::string> resolveModelAddress(std::string_view address);

struct FetchOptions {
    std::string sha256; // 64 hexadecimal digits; empty: not checked (https only)
    std::function<void(Bytes done, std::optional<Bytes> total)> progress;
    std::shared_ptr<TlsClientContext> tls; // null: the system's trust
};

// Downloads the file into `folder` and returns its path there. Blocks. What has come is kept when
// the connection breaks, tried again, and kept when all fails, so that the next call goes on with
// it. InvalidData: another SHA-256 than expected (the file is deleted); NotFound, Unauthorized,
// Unavailable: what the server says; ResourceExhausted: the disk is full.
[[nodiscard]] Result<std::filesystem::path> fetchModel(std::string_view address,
                                                       const std::filesystem::path &folder,
                                                       const FetchOptions &options);

} // namespace commonwatt
