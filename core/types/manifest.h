// The manifest of a model: which files make it up, in order, and what a scheduler must know of
// it. JSON, signed by the coordinator; described in docs/protocol/model.md.
#pragma once

#include "core/base/json.h"
#include "core/base/units.h"
#include "core/types/range.h"

#include <cstdint>
#include <string>
#include <vector>

namespace commonwatt {

// One block file, named by its SHA-256 in lower-case hexadecimal.
struct BlockFile {
    std::string sha256;
    Bytes size;
    std::uint64_t parameters = 0;

    bool operator==(const BlockFile &) const = default;
};

struct ModelManifest {
    std::string name;         // [A-Za-z0-9._:-]+, at most 128 characters; what requesters write
    std::string architecture; // general.architecture
    std::string quantization; // for people: "q8_0"
    std::string licence;      // general.license; empty if the file does not say
    std::uint32_t width = 0;  // elements of one token's activations
    std::uint32_t contextLength = 0;
    std::uint32_t vocabularySize = 0;
    Bytes kvPerTokenAndBlock; // F16 keys and values of the largest block
    BlockFile embedding;
    std::vector<BlockFile> blocks;
    BlockFile head;

    bool operator==(const ModelManifest &) const = default;

    [[nodiscard]] std::uint32_t blockCount() const {
        return static_cast<std::uint32_t>(blocks.size());
    }
    [[nodiscard]] StageSpan whole() const { return {0, blockCount(), true, true}; }
    // The files of a part, in order: embedding, blocks, head. The span must lie inside whole().
    [[nodiscard]] std::vector<BlockFile> filesOf(const StageSpan &span) const;
    [[nodiscard]] Bytes sizeOf(const StageSpan &span) const;
    [[nodiscard]] std::uint64_t parametersOf(const StageSpan &span) const;
};

inline constexpr std::uint32_t maxBlocks = 4096;

[[nodiscard]] std::string toJsonText(const ModelManifest &manifest);
// Checks every field; text from outside.
[[nodiscard]] Result<ModelManifest> manifestFromJsonText(std::string_view text);
// Whether `name` may name a model.
[[nodiscard]] bool isModelName(std::string_view name);

// A manifest as it travels: the exact signed text and the Ed25519 signature (64 bytes,
// hexadecimal) over it. core/trust verifies.
struct SignedManifest {
    std::string text;
    std::string signature;

    bool operator==(const SignedManifest &) const = default;
};

} // namespace commonwatt
