// Writes a GGUF file of tensors that lie in other GGUF files, piece by piece, so that a tensor
// need never be in memory as a whole. For this folder.
#pragma once

#include "coordinator/models/gguf_document.h"
#include "core/base/hash.h"

#include <filesystem>
#include <functional>
#include <span>

namespace commonwatt {

struct TensorToWrite {
    GgufDocument *from = nullptr;
    const GgufTensor *tensor = nullptr; // of from->file()
    std::int32_t type = 0;              // ggml_type to write it in
};

struct WrittenFile {
    Sha256Digest sha256;
    Bytes size;
};

// Called now and then with the bytes of source tensors that have been read since the last call.
using ReadProgress = std::function<void(Bytes)>;

// Writes header and tensors in the given order and flushes to disk. `metadata` must not have
// tensors; they are added. ResourceExhausted: the disk is full. On failure no file is left.
[[nodiscard]] Result<WrittenFile> writeGguf(const std::filesystem::path &path,
                                            gguf_context *metadata,
                                            std::span<const TensorToWrite> tensors,
                                            const ReadProgress &progress = {});

} // namespace commonwatt
