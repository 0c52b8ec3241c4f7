#include "net/transport/platform.h"
#include "net/transport/platform_posix.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <unordered_set>

#include <sys/socket.h>

namespace commonwatt {

namespace {

namespace fs = std::filesystem;

// The inodes of the sockets that listen on `port`: proc(5), /proc/net/tcp.
void collectListeners(const char *table, std::uint16_t port, std::unordered_set<std::string> &to) {
    std::ifstream file(table);
    std::string line;
    std::getline(file, line); // the heading
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::string slot, local, remote, state, queues, timer, retransmits, uid, timeout, inode;
        fields >> slot >> local >> remote >> state >> queues >> timer >> retransmits >> uid >>
            timeout >> inode;
        const auto colon = local.rfind(':');
        constexpr const char *listening = "0A";
        if (!fields || state != listening || colon == std::string::npos)
            continue;
        if (std::strtoul(local.c_str() + colon + 1, nullptr, 16) == port)
            to.insert("socket:[" + inode + "]");
    }
}

bool holdsOneOf(const fs::path &process, const std::unordered_set<std::string> &sockets) {
    std::error_code ec;
    for (fs::directory_iterator fd(process / "fd", ec), end; !ec && fd != end; fd.increment(ec)) {
        std::error_code linkError;
        const fs::path target = fs::read_symlink(fd->path(), linkError);
        if (!linkError && sockets.contains(target.string()))
            return true;
    }
    return false;
}

} // namespace

std::optional<std::string> portHolder(std::uint16_t port) {
    std::unordered_set<std::string> sockets;
    collectListeners("/proc/net/tcp", port, sockets);
    collectListeners("/proc/net/tcp6", port, sockets);
    if (sockets.empty())
        return std::nullopt;
    std::error_code ec;
    for (fs::directory_iterator entry("/proc", ec), end; !ec && entry != end; entry.increment(ec)) {
        const std::string process = entry->path().filename().string();
        if (process.find_first_not_of("0123456789") != std::string::npos ||
            !holdsOneOf(entry->path(), sockets))
            continue;
        std::ifstream file(entry->path() / "comm");
        std::string name;
        std::getline(file, name);
        return name + " (process " + process + ")";
    }
    return std::nullopt;
}

std::optional<uid_t> peerUser(int socket) {
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::nullopt;
    return credentials.uid;
}

} // namespace commonwatt
