// Cuts a GGUF model into block files: one for the token embedding, one for each transformer block,
// one for the output head. Described in docs/protocol/model.md.
#pragma once

#include "coordinator/models/quantization.h"
#include "core/types/manifest.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

struct SplitOptions {
    std::string name; // of the model; must satisfy isModelName
    std::optional<Quantization> quantization = {};
    // Bytes of the model's tensors that are done, and all of them.
    std::function<void(Bytes done, Bytes total)> progress = {};
};

struct SplitModel {
    ModelManifest manifest;
    std::vector<std::string> notes; // tensors that got another type than asked for, and why
};

// Writes the block files of `model` into `folder`, which must exist, each under its SHA-256. The
// same input gives the same files. Tensors are streamed: memory does not grow with the model.
// InvalidData: malformed; Unsupported: an architecture or a tensor that Commonwatt does not know;
// InvalidArgument: cannot be quantized; ResourceExhausted: the disk is full. After a failure the
// folder may hold some of the files.
[[nodiscard]] Result<SplitModel> splitModel(const std::filesystem::path &model,
                                            const std::filesystem::path &folder,
                                            const SplitOptions &options);

} // namespace commonwatt
