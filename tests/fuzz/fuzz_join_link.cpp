#include "core/types/join_link.h"

#include <cstdlib>

using namespace commonwatt;

// What parses must be the same link after formatting it.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const Result<JoinLink> link = parseJoinLink(text)) {
        const Result<JoinLink> again = parseJoinLink(formatJoinLink(*link));
        if (!again || *again != *link)
            std::abort();
    }
    return 0;
}
