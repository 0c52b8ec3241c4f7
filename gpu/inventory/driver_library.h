// A driver's library that may be there or not, loaded at run time. Not part of the folder's
// interface towards the programs.
#pragma once

#define BOOST_DLL_USE_STD_FS
#include <boost/dll/shared_library.hpp>

#include <cstdint>
#include <string>

namespace commonwatt {

enum class DriverLibrary { Cuda, Nvml, Vulkan };

// The file's name as the system looks for it, not a path (per system: host_*.cpp); empty: there is
// none for this system.
[[nodiscard]] std::string fileNameOf(DriverLibrary library);

// Not loaded if it is not there.
[[nodiscard]] inline boost::dll::shared_library openDriverLibrary(DriverLibrary which) {
    boost::dll::shared_library library;
    std::error_code missing;
    if (const std::string name = fileNameOf(which); !name.empty())
        library.load(name, boost::dll::load_mode::search_system_folders, missing);
    return library;
}

// The function of that name, or nullptr.
template <typename Function>
[[nodiscard]] Function *functionOf(const boost::dll::shared_library &library, const char *name) {
    return library.has(name) ? &library.get<Function>(name) : nullptr;
}

} // namespace commonwatt
