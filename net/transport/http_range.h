// Inside net/transport: which part of a file a request asks for (RFC 9110, sections 13 and 14).
#pragma once

#include "net/transport/http_types.h"

#include <cstdint>
#include <string>

namespace commonwatt {

struct FilePart {
    int status = 200; // 200: all of it; 206: this part; 304 and 416: nothing
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

// `entityTag` is the file's, with its quotes. Several ranges at once, and units other than bytes,
// count as no range at all, as the standard allows.
[[nodiscard]] FilePart selectFilePart(const HttpHeaders &headers, std::uint64_t size,
                                      const std::string &entityTag);

} // namespace commonwatt
