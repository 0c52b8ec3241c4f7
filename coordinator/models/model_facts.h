// What the metadata of a GGUF file says about its model, as far as a scheduler must know it.
#pragma once

#include "core/base/units.h"
#include "core/gguf/gguf_file.h"

#include <cstdint>
#include <string>

namespace commonwatt {

struct ModelFacts {
    std::string architecture;
    std::string licence; // general.license; may be empty
    std::uint32_t blockCount = 0;
    std::uint32_t width = 0;
    std::uint32_t contextLength = 0;
    std::uint32_t vocabularySize = 0;
    Bytes kvPerTokenAndBlock; // F16 keys and values of the largest block
};

// Unsupported: an architecture or a kind of file that Commonwatt does not take; the message says
// which are. InvalidData: values missing or impossible.
[[nodiscard]] Result<ModelFacts> readModelFacts(const GgufFile &file);

} // namespace commonwatt
