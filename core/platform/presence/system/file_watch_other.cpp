#include "core/platform/presence/system/file_watch.h"

namespace commonwatt {

std::unique_ptr<SignalSource> startFileWatch(std::filesystem::path, std::function<void()>) {
    return nullptr;
}

} // namespace commonwatt
