// Which of two versions is newer.
#pragma once

#include <string_view>

namespace commonwatt {

// Whether `version` ("1.12.0", also "1.12" and "1.12.0-rc1") comes after `other`: part by part as
// numbers, and what has a "-" before the same without, as https://semver.org has it; of two such
// ones neither is newer. False if either is no version.
[[nodiscard]] bool isNewerVersion(std::string_view version, std::string_view other);

} // namespace commonwatt
