#include "net/transport/platform.h"

#include <winsock2.h>

#include <iphlpapi.h>

#include <vector>

namespace commonwatt {

void claimPort(TcpAcceptor &acceptor) {
    // Windows frees a port with its last listener; SO_REUSEADDR would let others steal it.
    const BOOL yes = TRUE;
    ::setsockopt(acceptor.native_handle(), SOL_SOCKET, SO_EXCLUSIVEADDRUSE,
                 reinterpret_cast<const char *>(&yes), sizeof yes);
}

void keepFromChildren(TcpAcceptor::native_handle_type socket) {
    ::SetHandleInformation(reinterpret_cast<HANDLE>(static_cast<SOCKET>(socket)),
                           HANDLE_FLAG_INHERIT, 0);
}

std::optional<int> reloadSignal() {
    return std::nullopt;
}

std::optional<std::string> portHolder(std::uint16_t port) {
    ULONG size = 0;
    ::GetExtendedTcpTable(nullptr, &size, FALSE, AF_INET, TCP_TABLE_OWNER_PID_LISTENER, 0);
    std::vector<std::uint64_t> storage(size / sizeof(std::uint64_t) + 1);
    auto *table = reinterpret_cast<MIB_TCPTABLE_OWNER_PID *>(storage.data());
    if (::GetExtendedTcpTable(table, &size, FALSE, AF_INET, TCP_TABLE_OWNER_PID_LISTENER, 0) !=
        NO_ERROR)
        return std::nullopt;
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const auto &row = table->table[i];
        if (::ntohs(static_cast<u_short>(row.dwLocalPort)) == port)
            return "process " + std::to_string(row.dwOwningPid);
    }
    return std::nullopt;
}

} // namespace commonwatt
