#include "core/types/fabric_messages.h"

#include <cstdlib>

using namespace commonwatt;

// What decodes must survive encoding and decoding once more.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const Result<FabricMessage> message = decodeFabricMessage(asText({data, size}));
    if (!message)
        return 0;
    const ByteVector frame = encodeFabricFrame(*message);
    const Result<FabricMessage> again = decodeFabricMessage(asText(decodeFrame(frame)->payload));
    if (!again || *again != *message)
        std::abort();
    return 0;
}
