// Writes GGUF models with random weights of any architecture that the engine runs and of any size:
// for tests and measurements. Files load in llama.cpp too and can turn any text into tokens.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace commonwatt {

enum class RopeVariant {
    Plain,
    Linear,   // rope.scaling.type linear, factor 2
    Yarn,     // rope.scaling.type yarn, factor 4
    Llama3,   // rope_freqs.weight
    LongRope, // rope_factors_long and _short
};
[[nodiscard]] Result<RopeVariant> ropeVariantFromString(const std::string &name);

enum class HeadMatrix { Own, Tied };

struct RandomModelOptions {
    std::string architecture = "llama";
    std::uint32_t blocks = 4;
    std::uint32_t width = 128;
    std::uint32_t heads = 4;
    std::uint32_t kvHeads = 2;
    std::uint32_t headSize = 0;     // 0: width / heads
    std::uint32_t feedForward = 0;  // 0: 3 x width, rounded up to 256; of one expert with experts
    std::uint32_t vocabulary = 512; // at least 259: special and byte tokens
    std::uint32_t context = 2048;
    std::uint32_t experts = 8; // architectures with experts only
    std::uint32_t expertsUsed = 2;
    std::uint32_t slidingWindow = 64; // gemma3 only
    RopeVariant rope = RopeVariant::Plain;
    HeadMatrix head = HeadMatrix::Own;
    std::string type = "f32"; // of the matrices, a ggml type's name
    std::uint64_t seed = 1;
    // Of each matrix, repeated over and over where only the size matters and time is short; 0: all.
    std::uint32_t distinctRows = 0;
};

// About half a billion parameters, shaped like a Llama of that size.
[[nodiscard]] RandomModelOptions llamaHalfBillion();

// Writes the file piece by piece, so that size is limited by the disk alone. The same options give
// the same bytes. InvalidArgument: unknown architecture or type, or numbers that do not fit.
[[nodiscard]] Status writeRandomModel(const RandomModelOptions &options,
                                      const std::filesystem::path &path);

} // namespace commonwatt
