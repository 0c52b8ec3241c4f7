#include "core/platform/presence/system/process_list.h"

#include "core/base/encoding.h"
#include "core/base/glob.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>

#include <libproc.h>
#include <sys/param.h>
#include <sys/sysctl.h>

namespace commonwatt {

namespace {

constexpr std::size_t maxNames = 64;
constexpr std::size_t maxNameSize = 256;

// Of a path of this system or, under Wine, of Windows.
std::string_view baseName(std::string_view path) {
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

// Room for the arguments of any process (sysctl(3), KERN_ARGMAX).
std::vector<char> argumentsRoom() {
    std::array<int, 2> name{CTL_KERN, KERN_ARGMAX};
    int most = 0;
    std::size_t size = sizeof(most);
    if (::sysctl(name.data(), name.size(), &most, &size, nullptr, 0) != 0 || most <= 0)
        return {};
    return std::vector<char>(static_cast<std::size_t>(most));
}

// KERN_PROCARGS2: the number of arguments, the program's path, zeros, the arguments. Empty for
// other users' processes.
std::string calledBy(pid_t process, std::vector<char> &room) {
    std::array<int, 3> name{CTL_KERN, KERN_PROCARGS2, process};
    std::size_t size = room.size();
    if (::sysctl(name.data(), name.size(), room.data(), &size, nullptr, 0) != 0 ||
        size <= sizeof(int))
        return {};
    std::string_view text(room.data() + sizeof(int), size - sizeof(int));
    text.remove_prefix(std::min(text.find('\0'), text.size()));
    text.remove_prefix(std::min(text.find_first_not_of('\0'), text.size()));
    return std::string(text.substr(0, text.find('\0')));
}

std::optional<std::string> firstMatch(pid_t process, const std::vector<std::string> &globs,
                                      std::vector<char> &room) {
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> file{};
    std::array<char, 2 * MAXCOMLEN + 1> shown{};
    if (::proc_pidpath(process, file.data(), file.size()) <= 0)
        file.front() = '\0';
    if (::proc_name(process, shown.data(), shown.size()) <= 0)
        shown.front() = '\0';
    const std::string called = calledBy(process, room);
    for (const std::string_view name :
         {baseName(file.data()), baseName(called), std::string_view(shown.data())})
        if (!name.empty() && std::ranges::any_of(globs, [&](const std::string &glob) {
                return matchesGlob(glob, name);
            }))
            return toPlainText(name, maxNameSize);
    return std::nullopt;
}

} // namespace

Result<std::vector<std::string>> runningPrograms(const std::vector<std::string> &globs,
                                                 const std::filesystem::path &) {
    if (globs.empty())
        return std::vector<std::string>();
    // Both calls count processes, not bytes; some may start in between.
    constexpr int more = 64;
    std::vector<pid_t> processes(
        static_cast<std::size_t>(std::max(::proc_listallpids(nullptr, 0), 0) + more));
    const int count =
        ::proc_listallpids(processes.data(), static_cast<int>(processes.size() * sizeof(pid_t)));
    if (count <= 0)
        return fail(ErrorCode::Unavailable, "the kernel does not list its processes");
    processes.resize(std::min(processes.size(), static_cast<std::size_t>(count)));
    std::vector<char> room = argumentsRoom();
    std::set<std::string> names;
    for (const pid_t process : processes) {
        if (const auto name = firstMatch(process, globs, room))
            names.insert(*name);
        if (names.size() == maxNames)
            break;
    }
    return std::vector<std::string>(names.begin(), names.end());
}

} // namespace commonwatt
