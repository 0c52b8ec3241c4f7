#include "core/platform/lock/lock_holder.h"

#include "core/base/file.h"

namespace commonwatt {

Error heldByAnother(const std::filesystem::path &folder, const std::filesystem::path &lockFile,
                    std::string_view program) {
    std::string holder = "Another " + std::string(program);
    // Empty for a moment after it was taken.
    const Result<std::string> content = readFile(lockFile, Bytes(64));
    if (content && !content->empty() &&
        content->find_first_not_of("0123456789\n") == std::string::npos)
        holder += " (pid " + content->substr(0, content->find('\n')) + ")";
    return Error(ErrorCode::AlreadyExists,
                 holder + " uses the folder " + folder.string() +
                     ". Stop it first, or choose another folder with --data");
}

} // namespace commonwatt
