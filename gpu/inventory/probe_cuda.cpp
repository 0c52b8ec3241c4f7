// What the CUDA driver tells of its devices.
#include "core/base/encoding.h"
#include "gpu/inventory/cuda_api.h"
#include "gpu/inventory/inventory.h"
#include "gpu/inventory/probe.h"

#include <array>

namespace commonwatt {

namespace {

constexpr std::uint64_t maxMemory = std::uint64_t(1) << 50;

using DeviceGetName = CuResult(char *, int, CuDevice);
using DeviceGetUuid = CuResult(unsigned char *, CuDevice); // CUuuid: 16 bytes
using DeviceTotalMem = CuResult(std::size_t *, CuDevice);
using DeviceGetPciBusId = CuResult(char *, int, CuDevice);

Result<Hardware> describe(const CudaApi &cuda, int number, const std::string &driver) {
    CW_TRY_ASSIGN(auto *const getName, cuda.function<DeviceGetName>("cuDeviceGetName"));
    CW_TRY_ASSIGN(auto *const getUuid, cuda.function<DeviceGetUuid>("cuDeviceGetUuid"));
    CW_TRY_ASSIGN(auto *const totalMem, cuda.function<DeviceTotalMem>("cuDeviceTotalMem_v2"));
    CW_TRY_ASSIGN(auto *const getAddress, cuda.function<DeviceGetPciBusId>("cuDeviceGetPCIBusId"));
    CW_TRY_ASSIGN(const CuDevice device, cuda.device(number));
    std::array<char, 256> name{};
    std::array<char, 32> address{};
    std::array<unsigned char, 16> uuid{};
    std::size_t memory = 0;
    for (const CuResult result :
         {getName(name.data(), static_cast<int>(name.size() - 1), device),
          getAddress(address.data(), static_cast<int>(address.size() - 1), device),
          getUuid(uuid.data(), device), totalMem(&memory, device)})
        CW_TRY(cuda.check(result, "describe device " + std::to_string(number)));
    CW_TRY_ASSIGN(const int integrated, cuda.attribute(CudaAttribute::Integrated, device));
    CW_TRY_ASSIGN(const int major, cuda.attribute(CudaAttribute::CapabilityMajor, device));
    CW_TRY_ASSIGN(const int minor, cuda.attribute(CudaAttribute::CapabilityMinor, device));
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
    const auto cuda = CudaApi::open(openDriverLibrary(DriverLibrary::Cuda));
    if (!cuda && cuda.error().code == ErrorCode::NotFound)
        return Inventory();
    if (!cuda)
        return std::unexpected(cuda.error());
    CW_TRY_ASSIGN(const std::string driver, cuda->version());
    CW_TRY_ASSIGN(const int count, cuda->deviceCount());
    Inventory inventory;
    for (int number = 0; number < count; ++number) {
        CW_TRY_ASSIGN(Hardware hardware, describe(*cuda, number, driver));
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
