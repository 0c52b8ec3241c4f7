// What a model is, read from the metadata that each of its files carries.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace commonwatt {

struct ModelDescription {
    std::string architecture; // "llama", "qwen2", …
    std::string name;         // may be empty
    std::uint32_t blockCount = 0;
    std::uint32_t width = 0; // of the residual stream
    std::uint32_t vocabularySize = 0;
    std::uint32_t contextLength = 0; // positions the model was made for

    bool operator==(const ModelDescription &) const = default;
};

// Reads a file's header and checks it against the architecture it names. Unsupported: another
// architecture, or a feature that the engine lacks; the message names it. InvalidData: malformed.
[[nodiscard]] Result<ModelDescription> readModelDescription(const std::filesystem::path &file);

} // namespace commonwatt
