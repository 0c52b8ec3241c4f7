#include "core/platform/presence/system/process_list.h"

namespace commonwatt {

Result<std::vector<std::string>> runningPrograms(const std::vector<std::string> &,
                                                 const std::filesystem::path &) {
    return fail(ErrorCode::Unsupported, "this system's programs are not listed yet");
}

} // namespace commonwatt
