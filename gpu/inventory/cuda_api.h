// The part of the CUDA driver API that tells of devices, found at run time. Its declarations, after
// NVIDIA's "CUDA Driver API" reference, are written down here so that no toolkit is needed to
// build. Not part of the folder's interface towards the programs.
#pragma once

#include "core/base/error.h"
#include "gpu/inventory/driver_library.h"

#include <string>
#include <string_view>

namespace commonwatt {

using CuResult = int; // CUresult; 0: success
using CuDevice = int;

enum class CudaAttribute { // CUdevice_attribute
    Integrated = 18,
    L2CacheSize = 38, // bytes
    CapabilityMajor = 75,
    CapabilityMinor = 76,
};

class CudaApi {
public:
    // Starts the driver. NotFound: there is none (`library` is not loaded), or no device.
    // Unsupported: it is too old.
    [[nodiscard]] static Result<CudaApi> open(const boost::dll::shared_library &library);

    // The function of that name. Unsupported: the driver lacks it.
    template <typename Function>
    [[nodiscard]] Result<Function *> function(const char *name) const {
        if (auto *found = functionOf<Function>(m_library, name))
            return found;
        return fail(ErrorCode::Unsupported,
                    "the CUDA driver is too old: it lacks " + std::string(name));
    }

    // Unavailable: "the CUDA driver cannot `what`", with the driver's words for `result`.
    [[nodiscard]] Error error(std::string_view what, CuResult result) const;
    [[nodiscard]] Status check(CuResult result, std::string_view what) const;

    [[nodiscard]] Result<std::string> version() const; // "CUDA 13.0"
    [[nodiscard]] Result<int> deviceCount() const;     // never absurd
    [[nodiscard]] Result<CuDevice> device(int number) const;
    [[nodiscard]] Result<int> attribute(CudaAttribute which, CuDevice device) const;

private:
    CudaApi() = default;

    boost::dll::shared_library m_library;
    CuResult (*m_driverGetVersion)(int *) = nullptr;
    CuResult (*m_deviceGetCount)(int *) = nullptr;
    CuResult (*m_deviceGet)(CuDevice *, int) = nullptr;
    CuResult (*m_deviceGetAttribute)(int *, int, CuDevice) = nullptr;
    CuResult (*m_getErrorString)(CuResult, const char **) = nullptr;
};

} // namespace commonwatt
