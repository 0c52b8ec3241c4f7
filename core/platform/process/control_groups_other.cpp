#include "core/platform/process/control_groups.h"

namespace commonwatt {

// Only Linux has control groups: none is ever found, so that there is none to take.
Result<std::filesystem::path> delegatedControlGroup(const std::filesystem::path &) {
    return fail(ErrorCode::Unsupported, "this system has no control groups");
}

ControlGroup::ControlGroup(std::filesystem::path folder)
    : m_folder(std::move(folder)) {
}
ControlGroup::~ControlGroup() = default;

Status ControlGroup::setMemoryLimit(Bytes) {
    return fail(ErrorCode::Unsupported, "this system has no control groups");
}

Result<std::unique_ptr<ControlGroups>> ControlGroups::take(std::filesystem::path,
                                                           std::span<const std::string_view>) {
    return fail(ErrorCode::Unsupported, "this system has no control groups");
}
ControlGroups::~ControlGroups() = default;

Result<std::unique_ptr<ControlGroup>> ControlGroups::hold(ProcessId, ProcessRank, Bytes) {
    return fail(ErrorCode::Unsupported, "this system has no control groups");
}

} // namespace commonwatt
