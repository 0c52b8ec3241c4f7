#include "core/platform/presence/system/host_load.h"

namespace commonwatt {

Result<HostLoad> readHostLoad(const std::filesystem::path &) {
    return fail(ErrorCode::Unsupported, "this system's load is not read yet");
}

Result<std::chrono::nanoseconds> processorTimeOf(ProcessId, const std::filesystem::path &) {
    return fail(ErrorCode::Unsupported, "this system's processes are not read yet");
}

} // namespace commonwatt
