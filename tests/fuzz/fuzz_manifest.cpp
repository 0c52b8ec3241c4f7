#include "core/types/manifest.h"

#include <cstdlib>

using namespace commonwatt;

// What parses must be the same manifest after writing it.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const Result<ModelManifest> manifest = manifestFromJsonText(text)) {
        const Result<ModelManifest> again = manifestFromJsonText(toJsonText(*manifest));
        if (!again || *again != *manifest)
            std::abort();
    }
    return 0;
}
