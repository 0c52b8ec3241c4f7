#include "gpu/inventory/merge.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace commonwatt {

namespace {

constexpr Bytes smallestUseful(std::uint64_t(1) << 30);

bool isSame(const Hardware &a, const Hardware &b) {
    if (a.kind == HardwareKind::Cpu || b.kind == HardwareKind::Cpu)
        return a.kind == b.kind;
    // Software devices have UUIDs of their own, and no place on the bus.
    if (!a.pciAddress.empty() && !b.pciAddress.empty())
        return a.pciAddress == b.pciAddress;
    return !a.uuid.empty() && a.uuid == b.uuid;
}

template <typename T>
void append(std::vector<T> &to, const std::vector<T> &from) {
    to.insert(to.end(), from.begin(), from.end());
}

void fill(std::string &text, const std::string &other) {
    if (text.empty())
        text = other;
}

// `into` comes from a source that knows better.
void mergeInto(Hardware &into, const Hardware &other) {
    fill(into.name, other.name);
    fill(into.vendor, other.vendor);
    fill(into.pciAddress, other.pciAddress);
    fill(into.uuid, other.uuid);
    fill(into.kernelDriver, other.kernelDriver);
    fill(into.computeCapability, other.computeCapability);
    if (into.memoryTotal == Bytes()) {
        into.memoryTotal = other.memoryTotal;
        into.memoryFree = other.memoryFree;
    }
    if (!into.vulkan)
        into.vulkan = other.vulkan;
    if (!into.pcie)
        into.pcie = other.pcie;
    // Only drivers know; the others take every GPU for a discrete one.
    if (other.kind == HardwareKind::Integrated)
        into.kind = HardwareKind::Integrated;
    append(into.backends, other.backends);
    append(into.obstacles, other.obstacles);
}

// What the system tells of a device is no obstacle where a driver computes on it all the same, as
// NVIDIA's does through files of its own.
void dropObstaclesOfWorking(Hardware &hardware) {
    if (std::ranges::any_of(hardware.backends, &HardwareBackend::isUsable))
        hardware.obstacles.clear();
}

int rank(const HardwareBackend &backend) {
    constexpr std::array<std::string_view, 3> order{"cuda", "metal", "vulkan"};
    return static_cast<int>(std::ranges::find(order, backend.name) - order.begin());
}

// Adapters that only show pictures: of virtual machines, and of servers' management consoles.
bool isDisplayOnly(const Hardware &hardware) {
    constexpr std::array<std::string_view, 9> drivers{"ast",        "bochs-drm",  "cirrus",
                                                      "hyperv_drm", "mgag200",    "qxl",
                                                      "vboxvideo",  "virtio-pci", "vmwgfx"};
    return std::ranges::find(drivers, hardware.kernelDriver) != drivers.end();
}

// Why no driver computes on it.
Obstacle missingDriver(const Hardware &hardware, const ProbeAnswers &answers) {
    const auto failed = [&](ProbeSource source) {
        const auto answer = answers.find(source);
        return answer != answers.end() && !answer->second;
    };
    if (isDisplayOnly(hardware))
        return {"a display adapter that cannot compute", ""};
    if (failed(ProbeSource::Vulkan))
        return {"the Vulkan driver could not be asked about it",
                "update or reinstall the graphics driver"};
    const bool isNvidia = hardware.vendor.find("NVIDIA") != std::string::npos;
    if (isNvidia && hardware.kernelDriver != "nvidia")
        return {"NVIDIA's driver is not loaded" +
                    (hardware.kernelDriver.empty() ? "" : " (but " + hardware.kernelDriver + ")"),
                "install NVIDIA's driver (Debian: nvidia-driver; Ubuntu: ubuntu-drivers install) "
                "and restart the machine"};
    if (isNvidia)
        return {"the libraries of NVIDIA's driver for CUDA and Vulkan are missing",
                "install them (Debian: nvidia-driver-libs, libcuda1)"};
    if (hardware.kernelDriver.empty())
        return {"no driver is loaded for it",
                "install the driver of its maker, or a newer kernel, and restart the machine"};
    return {"no Vulkan driver was found for it",
            "install one (Debian and Ubuntu: mesa-vulkan-drivers)"};
}

void explain(Hardware &hardware, const ProbeAnswers &answers) {
    if (hardware.kind == HardwareKind::Cpu)
        return;
    if (hardware.backends.empty()) {
        if (hardware.obstacles.empty()) // the system knew of none
            hardware.obstacles.push_back(missingDriver(hardware, answers));
    } else if (hardware.memoryTotal < smallestUseful) {
        hardware.obstacles.push_back(
            {"it has " + formatBytes(hardware.memoryTotal) + " of memory; parts of models need " +
                 formatBytes(smallestUseful),
             hardware.kind == HardwareKind::Integrated
                 ? "give it more of the machine's memory in the firmware's settings"
                 : ""});
    }
}

Obstacle problemOf(ProbeSource source, const Error &error) {
    const std::string subject(describe(source));
    const std::string again = "; 'commonwattctl devices --refresh' asks again";
    switch (error.code) {
    case ErrorCode::Timeout:
        return {subject + " did not answer and was given up: " + error.message,
                "restart the machine, or update or reinstall the driver" + again};
    case ErrorCode::InvalidData:
        return {subject + " told nonsense: " + error.describe(),
                "update or reinstall the driver" + again};
    default:
        return {subject + " failed: " + error.describe(), "update or reinstall the driver" + again};
    }
}

} // namespace

Inventory mergeAnswers(const ProbeAnswers &answers) {
    Inventory merged;
    // What is free, NVML knows best.
    for (const ProbeSource source : {ProbeSource::Nvml, ProbeSource::Cuda, ProbeSource::Vulkan,
                                     ProbeSource::Pci, ProbeSource::Ggml}) {
        const auto answer = answers.find(source);
        if (answer == answers.end())
            continue;
        if (!answer->second) {
            // A system without such a list is not at fault.
            if (answer->second.error().code != ErrorCode::Unsupported || source != ProbeSource::Pci)
                merged.problems.push_back(problemOf(source, answer->second.error()));
            continue;
        }
        append(merged.problems, answer->second->problems);
        for (const Hardware &hardware : answer->second->hardware) {
            const auto same = std::ranges::find_if(
                merged.hardware, [&](const Hardware &known) { return isSame(known, hardware); });
            if (same == merged.hardware.end())
                merged.hardware.push_back(hardware);
            else
                mergeInto(*same, hardware);
        }
    }
    for (Hardware &hardware : merged.hardware) {
        dropObstaclesOfWorking(hardware);
        explain(hardware, answers);
        std::ranges::stable_sort(hardware.backends, {}, rank);
    }
    std::ranges::stable_sort(merged.hardware, {}, [](const Hardware &hardware) {
        const auto rankOfKind = hardware.kind == HardwareKind::Discrete     ? 0
                                : hardware.kind == HardwareKind::Integrated ? 1
                                : hardware.kind == HardwareKind::Software   ? 2
                                                                            : 3;
        return std::tuple(rankOfKind, hardware.usableBackend() == nullptr,
                          UINT64_MAX - hardware.memoryTotal.value);
    });
    return merged;
}

} // namespace commonwatt
