#include "core/types/worker_messages.h"

#include <cstdlib>

using namespace commonwatt;

// What decodes must encode without harm.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (const Result<WorkerMessage> message = decodeWorkerMessage(asText({data, size})))
        if (encodeWorkerFrame(*message).size() < frameHeaderSize)
            std::abort();
    return 0;
}
