// Being told that a file was changed, made, replaced or removed, without asking again and again.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace commonwatt {

// `callback` comes on a thread of the watch, for several changes at once perhaps once; it must not
// throw. The watch ends with what is returned. nullptr: this system tells of no changes here.
[[nodiscard]] std::unique_ptr<SignalSource> startFileWatch(std::filesystem::path file,
                                                           std::function<void()> callback);

} // namespace commonwatt
