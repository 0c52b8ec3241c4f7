// Programs of a test's own: shell scripts.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace commonwatt::testing {

inline std::filesystem::path writeScript(const std::filesystem::path &path,
                                         const std::string &text) {
    std::ofstream(path) << "#!/bin/sh\n" << text;
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
}

} // namespace commonwatt::testing
