// Sources: Apple's IOKit framework reference (IOKitLib.h) and Core Foundation's. macOS has no
// public interface to more of its GPUs' sensors.
#include "core/base/encoding.h"
#include "gpu/telemetry/accelerator_statistics.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOKitLib.h>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace commonwatt {

namespace {

constexpr std::size_t maxGpus = 64;

struct Release {
    void operator()(CFTypeRef object) const { ::CFRelease(object); }
};
template <typename Ref>
using Owned = std::unique_ptr<std::remove_pointer_t<Ref>, Release>;

class IoObject {
public:
    explicit IoObject(io_object_t object)
        : m_object(object) {}
    ~IoObject() {
        if (isValid())
            ::IOObjectRelease(m_object);
    }
    IoObject(IoObject &&other) noexcept
        : m_object(std::exchange(other.m_object, MACH_PORT_NULL)) {}
    IoObject &operator=(IoObject &&) = delete;

    [[nodiscard]] bool isValid() const { return m_object != MACH_PORT_NULL; }
    [[nodiscard]] io_object_t get() const { return m_object; }

private:
    io_object_t m_object;
};

Owned<CFStringRef> makeString(const char *text) {
    return Owned<CFStringRef>(
        ::CFStringCreateWithCString(kCFAllocatorDefault, text, kCFStringEncodingUTF8));
}

// A string, or bytes that end at the first zero.
std::optional<std::string> textOf(CFTypeRef value) {
    std::array<char, 256> text{};
    if (value && ::CFGetTypeID(value) == ::CFStringGetTypeID()) {
        if (!::CFStringGetCString(static_cast<CFStringRef>(value), text.data(), text.size(),
                                  kCFStringEncodingUTF8))
            return std::nullopt;
    } else if (value && ::CFGetTypeID(value) == ::CFDataGetTypeID()) {
        const auto data = static_cast<CFDataRef>(value);
        const CFIndex size =
            std::min(::CFDataGetLength(data), static_cast<CFIndex>(text.size() - 1));
        ::CFDataGetBytes(data, ::CFRangeMake(0, size), reinterpret_cast<UInt8 *>(text.data()));
    } else
        return std::nullopt;
    return toPlainText(text.data());
}

// Of the entry itself or the nearest of those above it that has the property.
std::optional<std::string> textAbove(const IoObject &entry, const char *name) {
    const Owned<CFStringRef> key = makeString(name);
    if (!key)
        return std::nullopt;
    const Owned<CFTypeRef> value(::IORegistryEntrySearchCFProperty(
        entry.get(), kIOServicePlane, key.get(), kCFAllocatorDefault,
        kIORegistryIterateRecursively | kIORegistryIterateParents));
    return textOf(value.get());
}

std::optional<double> numberOf(CFDictionaryRef dictionary, const char *name) {
    const Owned<CFStringRef> key = makeString(name);
    const CFTypeRef value = key ? ::CFDictionaryGetValue(dictionary, key.get()) : nullptr;
    double number = 0;
    if (!value || ::CFGetTypeID(value) != ::CFNumberGetTypeID() ||
        !::CFNumberGetValue(static_cast<CFNumberRef>(value), kCFNumberDoubleType, &number))
        return std::nullopt;
    return number;
}

class AcceleratorSensor final : public GpuSensor {
public:
    AcceleratorSensor(IoObject accelerator, std::string gpu)
        : m_accelerator(std::move(accelerator))
        , m_gpu(std::move(gpu))
        , m_name(textAbove(m_accelerator, "model").value_or("GPU")) {}

    [[nodiscard]] const std::string &gpu() const override { return m_gpu; }

    [[nodiscard]] GpuSample sample(WallTime now, const ProcessIds &ours) override {
        GpuSample sample;
        sample.time = now;
        sample.gpu = m_gpu;
        sample.name = m_name;
        const Owned<CFStringRef> key = makeString("PerformanceStatistics");
        const Owned<CFTypeRef> value(key ? ::IORegistryEntryCreateCFProperty(m_accelerator.get(),
                                                                             key.get(),
                                                                             kCFAllocatorDefault, 0)
                                         : nullptr);
        if (value && ::CFGetTypeID(value.get()) == ::CFDictionaryGetTypeID()) {
            const auto statistics = static_cast<CFDictionaryRef>(value.get());
            setStatistics(
                sample, [statistics](const char *name) { return numberOf(statistics, name); },
                ours);
        }
        return sample;
    }

private:
    const IoObject m_accelerator;
    const std::string m_gpu;
    const std::string m_name;
};

// Apple's own GPUs have no PCI address. There is one in a machine, known by its driver's class.
std::string idOf(const IoObject &accelerator) {
    if (const auto debug = textAbove(accelerator, "pcidebug"))
        if (const auto address = pciAddressOfDebug(*debug))
            return "pci:" + *address;
    io_name_t name{};
    if (::IOObjectGetClass(accelerator.get(), name) != KERN_SUCCESS)
        return "";
    return "ioaccelerator:" + toPlainText(name);
}

} // namespace

GpuSensors openSystemSensors(const TelemetryFolders &) {
    GpuSensors sensors;
    io_iterator_t found = MACH_PORT_NULL;
    // Takes the ownership of the dictionary.
    if (::IOServiceGetMatchingServices(MACH_PORT_NULL, ::IOServiceMatching("IOAccelerator"),
                                       &found) != KERN_SUCCESS)
        return sensors;
    const IoObject iterator(found);
    while (sensors.size() < maxGpus) {
        IoObject accelerator(::IOIteratorNext(iterator.get()));
        if (!accelerator.isValid())
            break;
        const std::string gpu = idOf(accelerator);
        const bool isKnown =
            std::ranges::any_of(sensors, [&gpu](const auto &other) { return other->gpu() == gpu; });
        if (!gpu.empty() && !isKnown)
            sensors.push_back(std::make_unique<AcceleratorSensor>(std::move(accelerator), gpu));
    }
    return sensors;
}

} // namespace commonwatt
