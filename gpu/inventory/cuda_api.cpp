#include "gpu/inventory/cuda_api.h"

#include "core/base/encoding.h"

namespace commonwatt {

namespace {

constexpr CuResult noDevice = 100; // CUDA_ERROR_NO_DEVICE
constexpr int maxDevices = 64;

} // namespace

Result<CudaApi> CudaApi::open(const boost::dll::shared_library &library) {
    if (!library.is_loaded())
        return fail(ErrorCode::NotFound, "there is no CUDA driver");
    CudaApi api;
    api.m_library = library;
    CW_TRY_ASSIGN(auto *const init, api.function<CuResult(unsigned)>("cuInit"));
    CW_TRY_ASSIGN(api.m_driverGetVersion, api.function<CuResult(int *)>("cuDriverGetVersion"));
    CW_TRY_ASSIGN(api.m_deviceGetCount, api.function<CuResult(int *)>("cuDeviceGetCount"));
    CW_TRY_ASSIGN(api.m_deviceGet, api.function<CuResult(CuDevice *, int)>("cuDeviceGet"));
    CW_TRY_ASSIGN(api.m_deviceGetAttribute,
                  api.function<CuResult(int *, int, CuDevice)>("cuDeviceGetAttribute"));
    CW_TRY_ASSIGN(api.m_getErrorString,
                  api.function<CuResult(CuResult, const char **)>("cuGetErrorString"));
    const CuResult started = init(0);
    if (started == noDevice)
        return fail(ErrorCode::NotFound, "the CUDA driver finds no device");
    CW_TRY(api.check(started, "start"));
    return api;
}

Error CudaApi::error(std::string_view what, CuResult result) const {
    const char *text = nullptr;
    m_getErrorString(result, &text);
    return {ErrorCode::Unavailable, "the CUDA driver cannot " + std::string(what) + ": error " +
                                        std::to_string(result) +
                                        (text ? " (" + toPlainText(text) + ")" : "")};
}

Status CudaApi::check(CuResult result, std::string_view what) const {
    if (result != 0)
        return std::unexpected(error(what, result));
    return {};
}

Result<std::string> CudaApi::version() const {
    int version = 0;
    CW_TRY(check(m_driverGetVersion(&version), "tell its version"));
    if (version < 0)
        return fail(ErrorCode::InvalidData, "the CUDA driver tells nonsense of its version");
    return "CUDA " + std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

Result<int> CudaApi::deviceCount() const {
    int count = 0;
    CW_TRY(check(m_deviceGetCount(&count), "count its devices"));
    if (count < 0 || count > maxDevices)
        return fail(ErrorCode::InvalidData,
                    "the CUDA driver tells of " + std::to_string(count) + " devices");
    return count;
}

Result<CuDevice> CudaApi::device(int number) const {
    CuDevice device = 0;
    CW_TRY(check(m_deviceGet(&device, number), "open device " + std::to_string(number)));
    return device;
}

Result<int> CudaApi::attribute(CudaAttribute which, CuDevice device) const {
    int value = 0;
    CW_TRY(check(m_deviceGetAttribute(&value, static_cast<int>(which), device),
                 "tell a device's attribute"));
    return value;
}

} // namespace commonwatt
