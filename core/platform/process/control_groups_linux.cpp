#include "core/platform/process/control_groups.h"

#include "core/base/file.h"
#include "core/base/log.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sstream>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <vector>

namespace commonwatt {

namespace {

constexpr const char *ownGroup = "daemon";
constexpr const char *groupPrefix = "worker-";
constexpr const char *processesFile = "cgroup.procs";
constexpr const char *lentFile = "cgroup.subtree_control";
constexpr unsigned mostLeft = 64; // groups of processes that could not be ended

// The kernel wants a value in one write and never a new file.
Status write(const std::filesystem::path &file, std::string_view value) {
    const OwnedHandle handle(::open(file.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC));
    if (!handle.isOpen())
        return std::unexpected(errorFromErrno("open " + file.string(), errno));
    if (::write(static_cast<int>(handle.get()), value.data(), value.size()) !=
        static_cast<ssize_t>(value.size()))
        return std::unexpected(errorFromErrno("write " + file.string(), errno));
    return {};
}

Status writeIfThere(const std::filesystem::path &file, std::string_view value) {
    const Status written = write(file, value);
    return !written && written.error().code == ErrorCode::NotFound ? Status() : written;
}

Status makeGroup(const std::filesystem::path &folder) {
    constexpr mode_t usual = 0755;
    if (::mkdir(folder.c_str(), usual) != 0 && errno != EEXIST)
        return std::unexpected(errorFromErrno("make " + folder.string(), errno));
    return {};
}

Result<std::vector<ProcessId>> processesIn(const std::filesystem::path &group) {
    CW_TRY_ASSIGN(const std::string text, readFile(group / processesFile));
    std::istringstream words(text);
    std::vector<ProcessId> processes;
    for (ProcessId process = 0; words >> process;)
        processes.push_back(process);
    return processes;
}

std::vector<std::string> wordsOf(const std::string &text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

// "+memory +cpu" of "memory cpu"
std::string signedWith(char sign, const std::string &controllers) {
    std::string text;
    for (const std::string &name : wordsOf(controllers))
        text += (text.empty() ? "" : " ") + std::string(1, sign) + name;
    return text;
}

// proc(5): white space and backslashes in mountinfo are three octal digits after a backslash.
std::string unescaped(std::string_view text) {
    constexpr std::size_t digits = 3;
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned code = 0;
        const char *const first = text.data() + at + 1;
        if (text[at] == '\\' && text.size() - at > digits &&
            std::from_chars(first, first + digits, code, 8).ptr == first + digits) {
            result += static_cast<char>(code);
            at += digits;
        } else {
            result += text[at];
        }
    }
    return result;
}

bool isMarked(const std::filesystem::path &folder) {
    // systemd's: the first by a user's manager, the second by the system's.
    return std::ranges::any_of(
        std::array{"user.delegate", "trusted.delegate"}, [&](const char *name) {
            char value = 0;
            return ::getxattr(folder.c_str(), name, &value, 1) == 1 && value == '1';
        });
}

void removeGroup(const std::filesystem::path &folder) {
    if (::rmdir(folder.c_str()) != 0 && errno != ENOENT)
        logDebug(errorFromErrno("remove " + folder.string(), errno).describe());
}

void removeLeftGroups(const std::filesystem::path &folder) {
    std::error_code problem;
    for (const auto &entry : std::filesystem::directory_iterator(folder, problem))
        if (entry.path().filename().string().starts_with(groupPrefix))
            removeGroup(entry.path());
}

void moveBack(const std::filesystem::path &folder) {
    if (const Status moved = write(folder / processesFile, std::to_string(ownProcess())); !moved)
        logWarning("this process cannot go back to its group: " + moved.error().describe());
    removeGroup(folder / ownGroup);
}

} // namespace

Result<std::filesystem::path> delegatedControlGroup(const std::filesystem::path &process) {
    CW_TRY_ASSIGN(const std::string groups, readFile(process / "cgroup"));
    CW_TRY_ASSIGN(const std::string mounts, readFile(process / "mountinfo"));
    // cgroups(7): the line of version 2 begins with "0::".
    std::istringstream groupLines(groups);
    std::string group;
    for (std::string line; std::getline(groupLines, line);)
        if (line.starts_with("0::/"))
            group = line.substr(3);
    if (group.empty() || group == "/" || group.find("/..") != std::string::npos)
        return fail(ErrorCode::Unsupported, "this process has no control group of its own");

    // Number, parent, device, root, mount point, options, …, "-", type, …
    constexpr std::size_t rootField = 3;
    constexpr std::size_t pointField = 4;
    std::istringstream mountLines(mounts);
    for (std::string line; std::getline(mountLines, line);) {
        const std::vector<std::string> fields = wordsOf(line);
        const auto separator = std::ranges::find(fields, "-");
        if (separator - fields.begin() <= static_cast<std::ptrdiff_t>(pointField) ||
            fields.end() - separator < 2 || separator[1] != "cgroup2")
            continue;
        const std::string root = unescaped(fields[rootField]);
        const std::string below = root == "/" ? "" : root;
        if (group != below && !group.starts_with(below + "/"))
            continue;
        const std::filesystem::path folder =
            unescaped(fields[pointField]) + group.substr(below.size());
        if (isMarked(folder))
            return folder;
        return fail(ErrorCode::Unsupported, folder.string() + " is not delegated");
    }
    return fail(ErrorCode::Unsupported, "control groups of version 2 are not mounted");
}

ControlGroup::ControlGroup(std::filesystem::path folder)
    : m_folder(std::move(folder)) {
}

ControlGroup::~ControlGroup() {
    removeGroup(m_folder);
}

Status ControlGroup::setMemoryLimit(Bytes limit) {
    return writeIfThere(m_folder / "memory.max",
                        limit == Bytes(0) ? "max" : std::to_string(limit.value));
}

ControlGroups::ControlGroups(std::filesystem::path folder, std::string lent)
    : m_folder(std::move(folder))
    , m_lent(std::move(lent)) {
}

Result<std::unique_ptr<ControlGroups>>
ControlGroups::take(std::filesystem::path folder, std::span<const std::string_view> wanted) {
    CW_TRY_ASSIGN(const std::vector<ProcessId> processes, processesIn(folder));
    if (processes != std::vector<ProcessId>{ownProcess()})
        return fail(ErrorCode::Unsupported, "other processes are in " + folder.string());
    CW_TRY_ASSIGN(const std::string offered, readFile(folder / "cgroup.controllers"));
    std::string lent;
    for (const std::string &name : wordsOf(offered))
        if (std::ranges::find(wanted, name) != wanted.end())
            lent += (lent.empty() ? "" : " ") + name;
    if (lent.empty())
        return fail(ErrorCode::Unsupported, folder.string() + " offers no controller");

    removeLeftGroups(folder);
    CW_TRY(makeGroup(folder / ownGroup));
    if (Status moved = write(folder / ownGroup / processesFile, std::to_string(ownProcess()));
        !moved) {
        removeGroup(folder / ownGroup);
        return std::unexpected(std::move(moved).error());
    }
    if (Status taken = write(folder / lentFile, signedWith('+', lent)); !taken) {
        moveBack(folder);
        return std::unexpected(std::move(taken).error());
    }
    return std::unique_ptr<ControlGroups>(new ControlGroups(std::move(folder), std::move(lent)));
}

ControlGroups::~ControlGroups() {
    removeLeftGroups(m_folder);
    // The kernel lets no process back in before.
    if (const Status back = write(m_folder / lentFile, signedWith('-', m_lent)); !back)
        logDebug(back.error().describe());
    moveBack(m_folder);
}

Result<std::unique_ptr<ControlGroup>> ControlGroups::hold(ProcessId process, ProcessRank rank,
                                                          Bytes memoryLimit) {
    std::filesystem::path folder;
    bool isFree = false;
    for (unsigned tries = 0; !isFree && tries < mostLeft; ++tries) {
        folder = m_folder / (groupPrefix + std::to_string(++m_made));
        CW_TRY(makeGroup(folder));
        CW_TRY_ASSIGN(const std::vector<ProcessId> within, processesIn(folder));
        isFree = within.empty();
    }
    if (!isFree)
        return fail(ErrorCode::ResourceExhausted, "too many groups are left in use");

    auto group = std::make_unique<ControlGroup>(folder);
    CW_TRY(group->setMemoryLimit(memoryLimit));
    CW_TRY(writeIfThere(folder / "memory.swap.max", "0"));
    if (rank != ProcessRank::Usual)
        CW_TRY(writeIfThere(folder / "io.weight", "1"));
    if (rank == ProcessRank::Low)
        // Of a usual group's 100, what nice level 10 is of level 0 (sched_prio_to_weight).
        CW_TRY(writeIfThere(folder / "cpu.weight", "11"));
    if (rank == ProcessRank::Background) {
        CW_TRY(writeIfThere(folder / "cpu.weight", "1"));
        // Linux 5.15; a group that is idle has the least weight anyway.
        CW_TRY(writeIfThere(folder / "cpu.idle", "1"));
    }
    CW_TRY(write(folder / processesFile, std::to_string(process)));
    return group;
}

} // namespace commonwatt
