// A driver library that misbehaves as the environment says: one source, installed as libcuda.so.1,
// libnvidia-ml.so.1 and libvulkan.so.1. FAKE_CUDA, FAKE_NVML, FAKE_VULKAN: good (a device, as a
// driver would tell of it), hang, crash, garbage; not set: starts and has no device.
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <thread>

namespace {

enum class Behaviour { Empty, Good, Garbage };

Behaviour behave(const char *variable) {
    const char *text = std::getenv(variable);
    const std::string_view wanted = text == nullptr ? "" : text;
    if (wanted == "hang")
        std::this_thread::sleep_for(std::chrono::hours(1));
    if (wanted == "crash")
        std::raise(SIGSEGV);
    return wanted == "good"      ? Behaviour::Good
           : wanted == "garbage" ? Behaviour::Garbage
                                 : Behaviour::Empty;
}

// As many bytes as the caller has room for, without an end.
void fillWithNoise(char *text, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>(0x80 + i % 0x80);
}

constexpr std::string_view address = "0000:41:00.0";
constexpr std::string_view uuid = "GPU-01010101-0101-0101-0101-010101010101";

void write(char *text, std::size_t size, std::string_view value) {
    if (behave("FAKE_GARBAGE_TEXT") == Behaviour::Garbage)
        return fillWithNoise(text, size);
    std::memcpy(text, value.data(), value.size());
    text[value.size()] = 0;
}

struct Memory {
    unsigned long long total, free, used;
};
struct Pci {
    char legacy[16];
    unsigned domain, bus, device, deviceId, subsystemId;
    char address[32];
};

} // namespace

extern "C" {

// CUDA
int cuInit(unsigned) {
    behave("FAKE_CUDA");
    return 0;
}
int cuDriverGetVersion(int *version) {
    *version = 13000;
    return 0;
}
int cuDeviceGetCount(int *count) {
    switch (behave("FAKE_CUDA")) {
    case Behaviour::Empty:
        *count = 0;
        break;
    case Behaviour::Good:
        *count = 1;
        break;
    case Behaviour::Garbage:
        *count = 0x7fffffff;
        break;
    }
    return 0;
}
int cuDeviceGet(int *device, int number) {
    *device = number;
    return 0;
}
int cuDeviceGetName(char *name, int size, int) {
    write(name, static_cast<std::size_t>(size), "Imaginary RTX");
    return 0;
}
int cuDeviceGetUuid(unsigned char *bytes, int) {
    std::memset(bytes, 1, 16);
    return 0;
}
int cuDeviceTotalMem_v2(std::size_t *bytes, int) {
    *bytes = std::size_t(24) << 30;
    return 0;
}
int cuDeviceGetAttribute(int *value, int which, int) {
    *value = which == 75 ? 8 : which == 76 ? 9 : 0;
    return 0;
}
int cuDeviceGetPCIBusId(char *text, int size, int) {
    write(text, static_cast<std::size_t>(size), "0000:41:00.0");
    return 0;
}
int cuGetErrorString(int, const char **text) {
    *text = "imaginary error";
    return 0;
}

// NVML
int nvmlInit_v2() {
    std::puts("a driver that prints on standard output");
    std::fflush(stdout);
    behave("FAKE_NVML");
    return 0;
}
int nvmlShutdown() {
    return 0;
}
int nvmlDeviceGetCount_v2(unsigned *count) {
    const Behaviour behaviour = behave("FAKE_NVML");
    *count = behaviour == Behaviour::Empty ? 0 : 1;
    return 0;
}
int nvmlDeviceGetHandleByIndex_v2(unsigned, void **device) {
    static int handle = 0;
    *device = &handle;
    return 0;
}
int nvmlDeviceGetName(void *, char *name, unsigned size) {
    write(name, size, "Imaginary RTX");
    return 0;
}
int nvmlDeviceGetUUID(void *, char *text, unsigned size) {
    write(text, size, uuid);
    return 0;
}
int nvmlDeviceGetMemoryInfo(void *, Memory *memory) {
    memory->total = 24ULL << 30;
    memory->free = behave("FAKE_NVML") == Behaviour::Garbage ? ~0ULL : 20ULL << 30;
    memory->used = memory->total - memory->free;
    return 0;
}
int nvmlDeviceGetPciInfo_v3(void *, Pci *pci) {
    std::memset(pci, 0, sizeof(*pci));
    std::memcpy(pci->address, "00000000:41:00.0", 16);
    return 0;
}
int nvmlDeviceGetCurrPcieLinkGeneration(void *, unsigned *generation) {
    *generation = 1;
    return 0;
}
int nvmlDeviceGetMaxPcieLinkGeneration(void *, unsigned *generation) {
    *generation = 4;
    return 0;
}
int nvmlDeviceGetCurrPcieLinkWidth(void *, unsigned *lanes) {
    *lanes = 8;
    return 0;
}
int nvmlDeviceGetMaxPcieLinkWidth(void *, unsigned *lanes) {
    *lanes = 16;
    return 0;
}
// Sensors by FAKE_SENSORS: good, garbage, hang; not set: not supported.
static int tell(unsigned *value, unsigned good) {
    const Behaviour behaviour = behave("FAKE_SENSORS");
    *value = behaviour == Behaviour::Good ? good : ~0U;
    return behaviour == Behaviour::Empty ? 3 : 0;
}
int nvmlDeviceGetTemperature(void *, unsigned, unsigned *celsius) {
    return tell(celsius, 61);
}
int nvmlDeviceGetPowerUsage(void *, unsigned *milliwatts) {
    return tell(milliwatts, 215500);
}
int nvmlDeviceGetFanSpeed(void *, unsigned *percent) {
    return tell(percent, 50);
}
int nvmlDeviceGetClockInfo(void *, unsigned type, unsigned *megahertz) {
    return tell(megahertz, type == 2 ? 9501 : 2100);
}
int nvmlDeviceGetUtilizationRates(void *, unsigned *percents) {
    return tell(percents, 75);
}
int nvmlDeviceGetComputeRunningProcesses_v3(void *, unsigned *count, void *) {
    return tell(count, 0);
}
int nvmlDeviceGetCurrentClocksThrottleReasons(void *, unsigned long long *reasons) {
    unsigned bits = 0;
    const int result = tell(&bits, 0x01 | 0x04 | 0x40);
    *reasons = bits;
    return result;
}
// FAKE_WATTS: a file that holds the limit in milliwatts; not set: only administrators may set it.
int nvmlDeviceGetPowerManagementLimit(void *, unsigned *milliwatts) {
    *milliwatts = 300000;
    const char *const name = std::getenv("FAKE_WATTS");
    if (std::FILE *const file = name ? std::fopen(name, "r") : nullptr) {
        if (std::fscanf(file, "%u", milliwatts) != 1)
            *milliwatts = 0;
        std::fclose(file);
    }
    return 0;
}
int nvmlDeviceGetPowerManagementLimitConstraints(void *, unsigned *min, unsigned *max) {
    *min = 100000;
    *max = 320000;
    return 0;
}
int nvmlDeviceSetPowerManagementLimit(void *, unsigned milliwatts) {
    const char *const name = std::getenv("FAKE_WATTS");
    std::FILE *const file = name ? std::fopen(name, "w") : nullptr;
    if (!file)
        return 4; // no permission
    std::fprintf(file, "%u", milliwatts);
    std::fclose(file);
    return 0;
}
// FAKE_CLOCK: a file that holds the locked clock in megahertz; not set: only administrators may.
int nvmlDeviceGetMaxClockInfo(void *, unsigned, unsigned *megahertz) {
    *megahertz = 2500;
    return 0;
}
int nvmlDeviceSetGpuLockedClocks(void *, unsigned min, unsigned max) {
    const char *const name = std::getenv("FAKE_CLOCK");
    std::FILE *const file = name ? std::fopen(name, "w") : nullptr;
    if (!file)
        return 4; // no permission
    std::fprintf(file, "%u-%u", min, max);
    std::fclose(file);
    return 0;
}
int nvmlDeviceResetGpuLockedClocks(void *) {
    const char *const name = std::getenv("FAKE_CLOCK");
    std::FILE *const file = name ? std::fopen(name, "w") : nullptr;
    if (!file)
        return 4; // no permission
    std::fprintf(file, "free");
    std::fclose(file);
    return 0;
}
const char *nvmlErrorString(int) {
    return "imaginary error";
}

// Vulkan: an instance whose driver tells of no devices, or of too many.
using Function = void (*)();
static int createInstance(const void *, const void *, void **instance) {
    behave("FAKE_VULKAN");
    static int handle = 0;
    *instance = &handle;
    return 0;
}
static void destroyInstance(void *, const void *) {
}
static int enumerateInstanceVersion(unsigned *version) {
    *version = 1U << 22 | 3U << 12;
    return 0;
}
static int enumeratePhysicalDevices(void *, unsigned *count, void **) {
    *count = behave("FAKE_VULKAN") == Behaviour::Garbage ? 0xffffffff : 0;
    return 0;
}
Function vkGetInstanceProcAddr(void *, const char *name) {
    const std::string_view wanted = name;
    if (wanted == "vkCreateInstance")
        return reinterpret_cast<Function>(createInstance);
    if (wanted == "vkDestroyInstance")
        return reinterpret_cast<Function>(destroyInstance);
    if (wanted == "vkEnumerateInstanceVersion")
        return reinterpret_cast<Function>(enumerateInstanceVersion);
    if (wanted == "vkEnumeratePhysicalDevices")
        return reinterpret_cast<Function>(enumeratePhysicalDevices);
    return nullptr;
}

} // extern "C"
