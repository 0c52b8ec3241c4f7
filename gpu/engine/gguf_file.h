// Reads the header of a GGUF file (version 2 or 3, little endian) and its tensors' bytes.
//
// Why not ggml's reader: files come from strangers, and every block file carries the whole
// vocabulary. This one skips what the engine never looks at instead of keeping it, and bounds
// every count and offset by the file's size before it uses them.
// Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace commonwatt {

struct GgufTensor {
    std::string name;
    std::int32_t type = 0;                         // a ggml_type that this build knows
    std::array<std::int64_t, 4> shape{1, 1, 1, 1}; // fastest dimension first; all at least 1
    std::uint64_t offset = 0;                      // of its bytes in the file
    std::uint64_t bytes = 0;
};

// An array in the metadata: short arrays of integers are kept, of the others only the length.
struct GgufArray {
    std::uint64_t length = 0;
    std::vector<std::uint64_t> integers;
};

using GgufValue = std::variant<std::uint64_t, std::int64_t, double, bool, std::string, GgufArray>;

// An open file. Movable; one thread at a time.
class GgufFile {
public:
    // InvalidData: not GGUF, malformed, or shorter than its tensors say.
    [[nodiscard]] static Result<GgufFile> open(const std::filesystem::path &path);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] const std::vector<GgufTensor> &tensors() const { return m_tensors; }

    [[nodiscard]] const GgufValue *find(const std::string &key) const;

    // Reads `into.size()` bytes of the tensor from byte `begin` of it on.
    [[nodiscard]] Status read(const GgufTensor &tensor, std::uint64_t begin,
                              std::span<std::uint8_t> into);

private:
    std::filesystem::path m_path;
    std::ifstream m_stream;
    std::map<std::string, GgufValue> m_metadata;
    std::vector<GgufTensor> m_tensors;
};

} // namespace commonwatt
