#include "core/platform/presence/system/external_signal.h"

#include <cmath>
#include <cstdlib>

using namespace commonwatt;

// What is taken must be something that can be done.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const Result<ExternalAnswer> answer = parseExternalAnswer(text);
    if (!answer)
        return 0;
    const bool isShare = answer->limit >= 0 && answer->limit <= 1;
    const bool isEnough = !answer->run || answer->limit > 0;
    const bool isPrice = !answer->price || std::isfinite(*answer->price);
    if (size > maxExternalAnswer.value || !isShare || !isEnough || !isPrice)
        std::abort();
    return 0;
}
