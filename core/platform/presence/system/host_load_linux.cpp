#include "core/platform/presence/system/host_load.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <limits>
#include <numeric>
#include <sstream>
#include <string>

#include <unistd.h>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

std::chrono::nanoseconds fromTicks(std::uint64_t ticks) {
    const std::int64_t each = nanosecondsPerSecond / std::max(::sysconf(_SC_CLK_TCK), 1L);
    const auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max() / each);
    return std::chrono::nanoseconds(static_cast<std::int64_t>(std::min(ticks, most)) * each);
}

std::unexpected<Error> notAsKnown(const fs::path &path) {
    return fail(ErrorCode::InvalidData, path.string() + " is not as proc(5) describes it");
}

} // namespace

Result<HostLoad> readHostLoad(const fs::path &proc) {
    HostLoad load;
    // The first line: "cpu", then user, nice, system, idle, iowait, irq, softirq, steal. What
    // follows, time of guests, is part of the first two.
    std::ifstream stat(proc / "stat");
    std::string name;
    std::array<std::uint64_t, 8> ticks{};
    stat >> name;
    for (std::uint64_t &part : ticks)
        stat >> part;
    if (!stat || name != "cpu")
        return notAsKnown(proc / "stat");
    const std::uint64_t all = std::accumulate(ticks.begin(), ticks.end(), std::uint64_t(0));
    load.total = fromTicks(all);
    load.busy = fromTicks(all - ticks[3] - ticks[4]);

    std::ifstream memory(proc / "meminfo");
    for (std::string line; std::getline(memory, line);) {
        std::istringstream words(line);
        std::uint64_t kibibytes = 0;
        if (words >> name >> kibibytes && name == "MemAvailable:") {
            load.memoryAvailable = Bytes(kibibytes * 1024);
            return load;
        }
    }
    return notAsKnown(proc / "meminfo");
}

Result<std::chrono::nanoseconds> processorTimeOf(ProcessId process, const fs::path &proc) {
    const fs::path path = proc / std::to_string(process) / "stat";
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        return fail(ErrorCode::NotFound, "there is no process " + std::to_string(process));
    // The program's name, in brackets, may hold anything, brackets too. After it come 11 other
    // fields, then user and system time.
    const std::size_t bracket = line.rfind(')');
    if (bracket == std::string::npos)
        return notAsKnown(path);
    std::istringstream fields(line.substr(bracket + 1));
    std::string other;
    for (int i = 0; i < 11; ++i)
        fields >> other;
    std::uint64_t user = 0;
    std::uint64_t system = 0;
    if (!(fields >> user >> system))
        return notAsKnown(path);
    return fromTicks(user + system);
}

} // namespace commonwatt
