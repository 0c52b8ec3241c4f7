#include "core/platform/host/host_name.h"

#include <windows.h>

#include <array>

namespace commonwatt {

std::string hostName() {
    std::array<char, 256> name{};
    auto size = static_cast<DWORD>(name.size());
    if (!::GetComputerNameExA(ComputerNameDnsFullyQualified, name.data(), &size) || size == 0)
        return "localhost";
    return {name.data(), size};
}

} // namespace commonwatt
