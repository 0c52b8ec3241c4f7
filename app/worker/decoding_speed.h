// How fast a device decodes, measured with the range that was just loaded.
#pragma once

#include "gpu/engine/engine.h"

#include <chrono>

namespace commonwatt {

struct DecodingSpeed {
    std::chrono::nanoseconds step{}; // median time of one token through the range
    double bytesPerSecond = 0;       // weights of the range that a token reads / step
};

// Runs single tokens for about a quarter of a second, at least three of them. No sequence may be
// open. Fails as Engine::run does.
[[nodiscard]] Result<DecodingSpeed> measureDecodingSpeed(Engine &engine);

} // namespace commonwatt
