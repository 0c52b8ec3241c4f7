// A CUDA driver whose device is the processor: the part of libcuda that the benchmark calls, with
// gpu/bench/cuda's own kernels behind it. Work is carried out as it is submitted. What is given to
// it must exist, in the context of the thread; what fails or hangs is up to the test.
#include "gpu/cuda_on_cpu/driver.h"

#include "gpu/cuda_on_cpu/kernels.h"

#include <chrono>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <string>

using namespace commonwatt;

namespace {

enum class Kind { Device, Host, Stream, Event, Module, Function };

using Clock = std::chrono::steady_clock;
constexpr auto alignment = std::align_val_t(256);
constexpr std::size_t memoryTotal = std::size_t(1) << 30;

struct Deleter {
    void operator()(std::byte *bytes) const { ::operator delete(bytes, alignment); }
};

struct Object {
    Kind kind = Kind::Device;
    std::size_t size = 0;
    std::unique_ptr<std::byte, Deleter> bytes; // of exactly that size, for the address sanitizer
    std::string name;                          // of a function
    Clock::time_point recorded;                // of an event
};

struct Driver {
    std::map<std::uintptr_t, Object> objects; // by address or handle
    std::uintptr_t nextHandle = 1;
    std::map<std::string, int, std::less<>> failing;
    int contexts = 0;
    std::uintptr_t current = 0;
};

Driver &driver() {
    static Driver one;
    return one;
}

constexpr std::uintptr_t context = 0xc0;
enum Result {
    Success = 0,
    InvalidValue = 1,
    OutOfMemory = 2,
    InvalidContext = 201,
    NotFound = 500
};

template <typename T>
std::uintptr_t key(T handle) {
    return reinterpret_cast<std::uintptr_t>(handle);
}

// What a call is answered with before it does anything.
int asTold(const char *function) {
    const auto found = driver().failing.find(function);
    if (found != driver().failing.end())
        return found->second;
    return driver().current == context ? Success : InvalidContext;
}

Object *find(std::uintptr_t at, Kind kind) {
    const auto found = driver().objects.find(at);
    return found != driver().objects.end() && found->second.kind == kind ? &found->second : nullptr;
}

// The `size` bytes at an address inside of memory of that kind.
bool holds(std::uintptr_t address, std::size_t size, Kind kind) {
    auto after = driver().objects.upper_bound(address);
    if (after == driver().objects.begin())
        return false;
    const auto &[begin, object] = *--after;
    return object.kind == kind && address + size <= begin + object.size;
}

std::uintptr_t addHandle(Kind kind, std::string name = {}) {
    Object object;
    object.kind = kind;
    object.name = std::move(name);
    const std::uintptr_t handle = driver().nextHandle++;
    driver().objects.emplace(handle, std::move(object));
    return handle;
}

int allocate(std::uintptr_t *address, std::size_t size, Kind kind) {
    if (size == 0)
        return InvalidValue;
    if (size > memoryTotal)
        return OutOfMemory;
    Object object;
    object.kind = kind;
    object.size = size;
    object.bytes.reset(static_cast<std::byte *>(::operator new(size, alignment)));
    std::memset(object.bytes.get(), 0xff, size); // NaN
    *address = key(object.bytes.get());
    driver().objects.emplace(*address, std::move(object));
    return Success;
}

int remove(std::uintptr_t at, Kind kind) {
    if (find(at, kind) == nullptr)
        return InvalidValue;
    driver().objects.erase(at);
    return Success;
}

int copyBytes(std::uintptr_t to, Kind toKind, std::uintptr_t from, Kind fromKind, std::size_t size,
              void *stream) {
    if (!holds(to, size, toKind) || !holds(from, size, fromKind) ||
        find(key(stream), Kind::Stream) == nullptr)
        return InvalidValue;
    std::memcpy(reinterpret_cast<void *>(to), reinterpret_cast<const void *>(from), size);
    return Success;
}

} // namespace

#define CW_AS_TOLD(function)                                                                       \
    if (const int told = asTold(function))                                                         \
    return told

extern "C" {

void cudaOnCpuFail(const char *function, int result) {
    driver().failing.clear();
    if (function != nullptr)
        driver().failing.emplace(function, result);
}
std::size_t cudaOnCpuLeft() {
    return driver().objects.size() + static_cast<std::size_t>(driver().contexts);
}
void cudaOnCpuForget() {
    driver() = Driver();
}

int cuInit(unsigned) {
    const auto found = driver().failing.find("cuInit");
    return found == driver().failing.end() ? Success : found->second;
}
int cuDriverGetVersion(int *version) {
    *version = 12080;
    return Success;
}
int cuDeviceGetCount(int *count) {
    *count = 1;
    return Success;
}
int cuDeviceGet(int *device, int number) {
    *device = number;
    return Success;
}
int cuDeviceGetAttribute(int *value, int which, int) {
    const auto capability = driver().failing.find("capability");
    const int told = capability == driver().failing.end() ? 89 : capability->second;
    *value = which == 75 ? told / 10 : which == 76 ? told % 10 : which == 38 ? 1 << 20 : 0;
    return Success;
}
int cuGetErrorString(int, const char **text) {
    *text = "as the test wants it";
    return Success;
}

int cuDevicePrimaryCtxRetain(void **made, int) {
    const auto found = driver().failing.find("cuDevicePrimaryCtxRetain");
    if (found != driver().failing.end())
        return found->second;
    ++driver().contexts;
    *made = reinterpret_cast<void *>(context);
    return Success;
}
int cuDevicePrimaryCtxRelease_v2(int) {
    --driver().contexts;
    return Success;
}
int cuCtxSetCurrent(void *wanted) {
    driver().current = key(wanted);
    return Success;
}
int cuMemGetInfo_v2(std::size_t *free, std::size_t *total) {
    CW_AS_TOLD("cuMemGetInfo_v2");
    *total = memoryTotal;
    *free = memoryTotal / 2;
    return Success;
}

int cuMemAlloc_v2(unsigned long long *address, std::size_t size) {
    CW_AS_TOLD("cuMemAlloc_v2");
    std::uintptr_t made = 0;
    const int result = allocate(&made, size, Kind::Device);
    *address = made;
    return result;
}
int cuMemFree_v2(unsigned long long address) {
    CW_AS_TOLD("cuMemFree_v2");
    return remove(address, Kind::Device);
}
int cuMemAllocHost_v2(void **address, std::size_t size) {
    CW_AS_TOLD("cuMemAllocHost_v2");
    std::uintptr_t made = 0;
    const int result = allocate(&made, size, Kind::Host);
    *address = reinterpret_cast<void *>(made);
    return result;
}
int cuMemFreeHost(void *address) {
    CW_AS_TOLD("cuMemFreeHost");
    return remove(key(address), Kind::Host);
}
int cuMemcpyHtoDAsync_v2(unsigned long long to, const void *from, std::size_t size, void *stream) {
    CW_AS_TOLD("cuMemcpyHtoDAsync_v2");
    return copyBytes(to, Kind::Device, key(from), Kind::Host, size, stream);
}
int cuMemcpyDtoHAsync_v2(void *to, unsigned long long from, std::size_t size, void *stream) {
    CW_AS_TOLD("cuMemcpyDtoHAsync_v2");
    return copyBytes(key(to), Kind::Host, from, Kind::Device, size, stream);
}
int cuMemcpyDtoDAsync_v2(unsigned long long to, unsigned long long from, std::size_t size,
                         void *stream) {
    CW_AS_TOLD("cuMemcpyDtoDAsync_v2");
    return copyBytes(to, Kind::Device, from, Kind::Device, size, stream);
}

int cuStreamCreate(void **made, unsigned) {
    CW_AS_TOLD("cuStreamCreate");
    *made = reinterpret_cast<void *>(addHandle(Kind::Stream));
    return Success;
}
int cuStreamDestroy_v2(void *stream) {
    CW_AS_TOLD("cuStreamDestroy_v2");
    return remove(key(stream), Kind::Stream);
}
int cuEventCreate(void **made, unsigned) {
    CW_AS_TOLD("cuEventCreate");
    *made = reinterpret_cast<void *>(addHandle(Kind::Event));
    return Success;
}
int cuEventDestroy_v2(void *event) {
    CW_AS_TOLD("cuEventDestroy_v2");
    return remove(key(event), Kind::Event);
}
int cuEventRecord(void *event, void *stream) {
    CW_AS_TOLD("cuEventRecord");
    Object *found = find(key(event), Kind::Event);
    if (found == nullptr || find(key(stream), Kind::Stream) == nullptr)
        return InvalidValue;
    found->recorded = Clock::now();
    return Success;
}
int cuEventQuery(void *event) {
    CW_AS_TOLD("cuEventQuery");
    return find(key(event), Kind::Event) != nullptr ? Success : InvalidValue;
}
int cuEventElapsedTime(float *milliseconds, void *begin, void *end) {
    CW_AS_TOLD("cuEventElapsedTime");
    const Object *first = find(key(begin), Kind::Event);
    const Object *last = find(key(end), Kind::Event);
    if (first == nullptr || last == nullptr)
        return InvalidValue;
    *milliseconds =
        std::chrono::duration<float, std::milli>(last->recorded - first->recorded).count();
    return Success;
}

int cuModuleLoadData(void **made, const void *) {
    CW_AS_TOLD("cuModuleLoadData");
    *made = reinterpret_cast<void *>(addHandle(Kind::Module));
    return Success;
}
int cuModuleUnload(void *module) {
    CW_AS_TOLD("cuModuleUnload");
    std::erase_if(driver().objects, [&](const auto &each) {
        return each.second.kind == Kind::Function && each.second.size == key(module);
    });
    return remove(key(module), Kind::Module);
}
int cuModuleGetFunction(void **made, void *module, const char *name) {
    CW_AS_TOLD("cuModuleGetFunction");
    if (find(key(module), Kind::Module) == nullptr)
        return InvalidValue;
    const std::uintptr_t function = addHandle(Kind::Function, name);
    find(function, Kind::Function)->size = key(module);
    *made = reinterpret_cast<void *>(function);
    return Success;
}
int cuLaunchKernel(void *function, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX,
                   unsigned blockY, unsigned blockZ, unsigned, void *stream, void **arguments,
                   void **) {
    CW_AS_TOLD("cuLaunchKernel");
    const Object *found = find(key(function), Kind::Function);
    if (found == nullptr || find(key(stream), Kind::Stream) == nullptr || gridZ != 1 ||
        blockY != 1 || blockZ != 1)
        return InvalidValue;
    return runKernelOnCpu(found->name, {gridX, gridY}, blockX, ThreadOrder::Forwards, arguments)
               ? Success
               : NotFound;
}

} // extern "C"
