#include "core/platform/presence/system/process_list.h"

#include "core/base/encoding.h"
#include "core/base/glob.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <set>
#include <string_view>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxNames = 64;
constexpr std::size_t maxNameSize = 256;

// What the file has before `end`, 4096 bytes at most.
std::string readUntil(const fs::path &path, char end) {
    std::ifstream file(path, std::ios::binary);
    std::array<char, 4096> buffer{};
    file.read(buffer.data(), buffer.size());
    const std::string_view content(buffer.data(), static_cast<std::size_t>(file.gcount()));
    return std::string(content.substr(0, content.find(end)));
}

// Of a path of this system or, under Wine, of Windows.
std::string_view baseName(std::string_view path) {
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view withoutSuffix(std::string_view text, std::string_view suffix) {
    if (text.ends_with(suffix))
        text.remove_suffix(suffix.size());
    return text;
}

std::optional<std::string> firstMatch(const fs::path &process,
                                      const std::vector<std::string> &globs) {
    const std::string called = readUntil(process / "cmdline", '\0');
    // Empty for kernel threads and for what has ended and is still listed.
    if (called.empty())
        return std::nullopt;
    std::error_code hidden;
    const std::string file = fs::read_symlink(process / "exe", hidden).string();
    const std::string shown = readUntil(process / "comm", '\n');
    for (const std::string_view name :
         {baseName(withoutSuffix(file, " (deleted)")), baseName(called), std::string_view(shown)})
        if (!name.empty() && std::ranges::any_of(globs, [&](const std::string &glob) {
                return matchesGlob(glob, name);
            }))
            return toPlainText(name, maxNameSize);
    return std::nullopt;
}

} // namespace

Result<std::vector<std::string>> runningPrograms(const std::vector<std::string> &globs,
                                                 const fs::path &proc) {
    if (globs.empty())
        return std::vector<std::string>();
    std::set<std::string> names;
    std::error_code code;
    for (fs::directory_iterator entry(proc, code), end; !code && entry != end;
         entry.increment(code)) {
        const std::string id = entry->path().filename().string();
        if (id.find_first_not_of("0123456789") != std::string::npos)
            continue;
        if (const auto name = firstMatch(entry->path(), globs))
            names.insert(*name);
        if (names.size() == maxNames)
            break;
    }
    if (code)
        return fail(ErrorCode::Unavailable, proc.string() + ": " + code.message());
    return std::vector<std::string>(names.begin(), names.end());
}

} // namespace commonwatt
