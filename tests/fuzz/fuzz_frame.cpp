#include "core/types/frame.h"

#include <algorithm>
#include <cstdlib>

using namespace commonwatt;

// What decodes must encode to the same bytes again.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const Result<FrameView> view = decodeFrame(bytes)) {
        const ByteVector again = encodeFrame(view->header, view->payload);
        if (!std::ranges::equal(again, bytes))
            std::abort();
    }
    return 0;
}
