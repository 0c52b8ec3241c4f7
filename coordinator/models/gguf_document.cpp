#include "coordinator/models/gguf_document.h"

#include "coordinator/models/ggml_log.h"

#include <ggml.h>
#include <gguf.h>

namespace commonwatt {

void GgufContextDeleter::operator()(gguf_context *context) const {
    gguf_free(context);
}

void GgmlContextDeleter::operator()(ggml_context *context) const {
    ggml_free(context);
}

GgufDocument::GgufDocument(GgufFile file, GgufContextPtr metadata, GgmlContextPtr tensors)
    : m_file(std::move(file))
    , m_metadata(std::move(metadata))
    , m_tensors(std::move(tensors)) {
}

Result<GgufDocument> GgufDocument::open(const std::filesystem::path &path) {
    routeGgmlLog();
    CW_TRY_ASSIGN(GgufFile file, GgufFile::open(path));
    ggml_context *tensors = nullptr;
    GgufContextPtr metadata(
        gguf_init_from_file(path.string().c_str(), {.no_alloc = true, .ctx = &tensors}));
    GgmlContextPtr owned(tensors);
    if (metadata == nullptr || owned == nullptr)
        return fail(ErrorCode::InvalidData, "model file " + path.filename().string() +
                                                " is malformed: ggml refuses its header");
    return GgufDocument(std::move(file), std::move(metadata), std::move(owned));
}

const ggml_tensor *GgufDocument::shapeOf(const GgufTensor &tensor) const {
    return ggml_get_tensor(m_tensors.get(), tensor.name.c_str());
}

} // namespace commonwatt
