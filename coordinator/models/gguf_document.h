// A GGUF file as ggml reads it, opened only after core/gguf has found it sound. For this folder.
#pragma once

#include "core/gguf/gguf_file.h"

#include <memory>

struct ggml_context;
struct ggml_tensor;
struct gguf_context;

namespace commonwatt {

struct GgufContextDeleter {
    void operator()(gguf_context *context) const;
};
using GgufContextPtr = std::unique_ptr<gguf_context, GgufContextDeleter>;

struct GgmlContextDeleter {
    void operator()(ggml_context *context) const;
};
using GgmlContextPtr = std::unique_ptr<ggml_context, GgmlContextDeleter>;

class GgufDocument {
public:
    // InvalidData: malformed; the message names the file and what is wrong.
    [[nodiscard]] static Result<GgufDocument> open(const std::filesystem::path &path);

    // Checked header and the tensors' bytes.
    [[nodiscard]] GgufFile &file() { return m_file; }
    [[nodiscard]] const GgufFile &file() const { return m_file; }
    [[nodiscard]] const gguf_context *metadata() const { return m_metadata.get(); }
    // Shape and type only. The tensor must be one of file().tensors().
    [[nodiscard]] const ggml_tensor *shapeOf(const GgufTensor &tensor) const;

private:
    GgufDocument(GgufFile file, GgufContextPtr metadata, GgmlContextPtr tensors);

    GgufFile m_file;
    GgufContextPtr m_metadata;
    GgmlContextPtr m_tensors;
};

} // namespace commonwatt
