// The CUDA driver API. The few declarations needed are written down here, after NVIDIA's "CUDA
// Driver API" reference, so that no toolkit is needed to build.
#include "core/base/encoding.h"
#include "gpu/inventory/driver_library.h"
#include "gpu/inventory/inventory.h"
#include "gpu/inventory/probe.h"

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

using CuResult = int; // 0: success
using CuDevice = int;
constexpr CuResult noDevice = 100; // CUDA_ERROR_NO_DEVICE

// CUdevice_attribute
constexpr int attributeIntegrated = 18;
constexpr int attributeCapabilityMajor = 75;
constexpr int attributeCapabilityMinor = 76;

constexpr int maxDevices = 64;
constexpr std::uint64_t maxMemory = std::uint64_t(1) << 50;

using Init = CuResult(unsigned);
using DriverGetVersion = CuResult(int *);
using DeviceGetCount = CuResult(int *);
using DeviceGet = CuResult(CuDevice *, int);
using DeviceGetName = CuResult(char *, int, CuDevice);
using DeviceGetUuid = CuResult(unsigned char *, CuDevice); // CUuuid: 16 bytes
using DeviceTotalMem = CuResult(std::size_t *, CuDevice);
using DeviceGetAttribute = CuResult(int *, int, CuDevice);
using DeviceGetPciBusId = CuResult(char *, int, CuDevice);
using GetErrorString = CuResult(CuResult, const char **);

struct Cuda {
    boost::dll::shared_library library = openDriverLibrary(DriverLibrary::Cuda);
    Init *init = functionOf<Init>(library, "cuInit");
    DriverGetVersion *driverGetVersion =
        functionOf<DriverGetVersion>(library, "cuDriverGetVersion");
    DeviceGetCount *deviceGetCount = functionOf<DeviceGetCount>(library, "cuDeviceGetCount");
    DeviceGet *deviceGet = functionOf<DeviceGet>(library, "cuDeviceGet");
    DeviceGetName *deviceGetName = functionOf<DeviceGetName>(library, "cuDeviceGetName");
    DeviceGetUuid *deviceGetUuid = functionOf<DeviceGetUuid>(library, "cuDeviceGetUuid");
    DeviceTotalMem *deviceTotalMem = functionOf<DeviceTotalMem>(library, "cuDeviceTotalMem_v2");
    DeviceGetAttribute *deviceGetAttribute =
        functionOf<DeviceGetAttribute>(library, "cuDeviceGetAttribute");
    DeviceGetPciBusId *deviceGetPciBusId =
        functionOf<DeviceGetPciBusId>(library, "cuDeviceGetPCIBusId");
    GetErrorString *getErrorString = functionOf<GetErrorString>(library, "cuGetErrorString");

    [[nodiscard]] bool isComplete() const {
        return init && driverGetVersion && deviceGetCount && deviceGet && deviceGetName &&
               deviceGetUuid && deviceTotalMem && deviceGetAttribute && deviceGetPciBusId &&
               getErrorString;
    }

    [[nodiscard]] Error error(std::string_view what, CuResult result) const {
        const char *text = nullptr;
        getErrorString(result, &text);
        return {ErrorCode::Unavailable, "the CUDA driver cannot " + std::string(what) + ": error " +
                                            std::to_string(result) +
                                            (text ? " (" + toPlainText(text) + ")" : "")};
    }

    [[nodiscard]] Result<int> attribute(int which, CuDevice device) const {
        int value = 0;
        if (const CuResult result = deviceGetAttribute(&value, which, device))
            return std::unexpected(error("tell a device's attribute", result));
        return value;
    }
};

Result<Hardware> describe(const Cuda &cuda, int number, const std::string &driver) {
    CuDevice device = 0;
    if (const CuResult result = cuda.deviceGet(&device, number))
        return std::unexpected(cuda.error("open device " + std::to_string(number), result));
    std::array<char, 256> name{};
    std::array<char, 32> address{};
    std::array<unsigned char, 16> uuid{};
    std::size_t memory = 0;
    for (const CuResult result :
         {cuda.deviceGetName(name.data(), static_cast<int>(name.size() - 1), device),
          cuda.deviceGetPciBusId(address.data(), static_cast<int>(address.size() - 1), device),
          cuda.deviceGetUuid(uuid.data(), device), cuda.deviceTotalMem(&memory, device)})
        if (result)
            return std::unexpected(cuda.error("describe device " + std::to_string(number), result));
    CW_TRY_ASSIGN(const int integrated, cuda.attribute(attributeIntegrated, device));
    CW_TRY_ASSIGN(const int major, cuda.attribute(attributeCapabilityMajor, device));
    CW_TRY_ASSIGN(const int minor, cuda.attribute(attributeCapabilityMinor, device));
    if (memory == 0 || memory > maxMemory || major < 1 || major > 99 || minor < 0 || minor > 99)
        return fail(ErrorCode::InvalidData,
                    "the CUDA driver tells nonsense of device " + std::to_string(number));
    Hardware hardware;
    hardware.name = toPlainText(name.data());
    hardware.vendor = "NVIDIA";
    hardware.kind = integrated ? HardwareKind::Integrated : HardwareKind::Discrete;
    hardware.pciAddress = toLowerAscii(toPlainText(address.data()));
    hardware.uuid = toHex(uuid);
    // What is free, only a context could tell, which takes memory itself: NVML does.
    hardware.memoryTotal = hardware.memoryFree = Bytes(memory);
    hardware.computeCapability = std::to_string(major) + "." + std::to_string(minor);
    hardware.backends = {
        {.device = "cuda:" + std::to_string(number), .name = "cuda", .driver = driver}};
    return hardware;
}

} // namespace

Result<Inventory> probeCuda(const std::filesystem::path &backends) {
    const Cuda cuda;
    if (!cuda.library.is_loaded())
        return Inventory();
    if (!cuda.isComplete())
        return fail(ErrorCode::Unsupported, "the CUDA driver is too old");
    if (const CuResult result = cuda.init(0); result == noDevice)
        return Inventory();
    else if (result)
        return std::unexpected(cuda.error("start", result));
    int version = 0;
    int count = 0;
    if (const CuResult result = cuda.driverGetVersion(&version))
        return std::unexpected(cuda.error("tell its version", result));
    if (const CuResult result = cuda.deviceGetCount(&count))
        return std::unexpected(cuda.error("count its devices", result));
    if (count < 0 || count > maxDevices || version < 0)
        return fail(ErrorCode::InvalidData,
                    "the CUDA driver tells of " + std::to_string(count) + " devices");
    const std::string driver =
        "CUDA " + std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
    Inventory inventory;
    for (int number = 0; number < count; ++number) {
        CW_TRY_ASSIGN(Hardware hardware, describe(cuda, number, driver));
        if (!hasBackend(backends, "cuda"))
            hardware.backends.front().obstacles.push_back(
                {"this installation has no CUDA kernels for models (ggml's CUDA backend)",
                 "Vulkan is used where it works; to use CUDA, build with -DCOMMONWATT_GGML=source "
                 "-DGGML_CUDA=ON"});
        inventory.hardware.push_back(std::move(hardware));
    }
    return inventory;
}

} // namespace commonwatt
