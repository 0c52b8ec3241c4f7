// How a volunteer proves who it is when it fetches a block file: the value of the HTTP header
// Authorization, "Commonwatt KEY:SIGNATURE" (both hexadecimal), where the signature is over
// "commonwatt-block-1\n", the coordinator's key, "\n" and the file's SHA-256, both in lower-case
// hexadecimal: it is of use at that coordinator alone.
#pragma once

#include "core/trust/key_pair.h"

#include <string>
#include <string_view>

namespace commonwatt {

[[nodiscard]] std::string blockCredential(const KeyPair &key, const PublicKey &coordinator,
                                          std::string_view sha256);

// Whose credential it is. Unauthorized: malformed, or not signed for this file.
[[nodiscard]] Result<PublicKey> verifyBlockCredential(std::string_view header,
                                                      const PublicKey &coordinator,
                                                      std::string_view sha256);

} // namespace commonwatt
