#include "gpu/inventory/inventory.h"

#include "core/base/encoding.h"
#include "gpu/inventory/ggml_device.h"
#include "gpu/inventory/host.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <utility>

namespace commonwatt {

namespace {

std::string backendOf(ggml_backend_dev_t device) {
    const std::string name =
        toLowerAscii(ggml_backend_reg_name(ggml_backend_dev_backend_reg(device)));
    return name == "mtl" ? "metal" : name;
}

// ggml numbers the devices that it shows. For Vulkan these are the ones that the variable lists,
// if it is set; names keep the driver's numbers, so that "vulkan:1" is the same device both ways.
std::size_t deviceNumber(ggml_backend_dev_t device, const std::string &backend) {
    ggml_backend_reg_t reg = ggml_backend_dev_backend_reg(device);
    std::size_t index = 0;
    while (index < ggml_backend_reg_dev_count(reg) &&
           ggml_backend_reg_dev_get(reg, index) != device)
        ++index;
    const char *visible = std::getenv("GGML_VK_VISIBLE_DEVICES");
    if (backend != "vulkan" || visible == nullptr)
        return index;
    std::string_view list = visible;
    for (std::size_t i = 0; i < index && list.find(',') != std::string_view::npos; ++i)
        list.remove_prefix(list.find(',') + 1);
    std::size_t number = index;
    std::from_chars(list.data(), list.data() + list.size(), number);
    return number;
}

bool isSoftware(std::string_view description) {
    return description.find("llvmpipe") != std::string_view::npos ||
           description.find("SwiftShader") != std::string_view::npos;
}

HardwareKind kindOf(ggml_backend_dev_t device) {
    switch (ggml_backend_dev_type(device)) {
    case GGML_BACKEND_DEVICE_TYPE_GPU:
    case GGML_BACKEND_DEVICE_TYPE_IGPU:
        if (isSoftware(ggml_backend_dev_description(device)))
            return HardwareKind::Software;
        return ggml_backend_dev_type(device) == GGML_BACKEND_DEVICE_TYPE_GPU
                   ? HardwareKind::Discrete
                   : HardwareKind::Integrated;
    default:
        return HardwareKind::Cpu;
    }
}

ComputeDevice describe(ggml_backend_dev_t device) {
    std::size_t free = 0;
    std::size_t total = 0;
    ggml_backend_dev_memory(device, &free, &total);
    ComputeDevice described{nameOf(device), backendOf(device), ggml_backend_dev_description(device),
                            kindOf(device), Bytes(total),      Bytes(free)};
    // These compute in the machine's memory, of which ggml tells the whole.
    if (described.kind == HardwareKind::Cpu || described.kind == HardwareKind::Software) {
        const Bytes limit = memoryLimit();
        described.memoryTotal = std::min(described.memoryTotal, limit);
        described.memoryFree = std::min(described.memoryFree, limit);
    }
    return described;
}

// Lower comes first when nothing is named; the same order that lists have.
int rank(const ComputeDevice &device) {
    if (device.kind == HardwareKind::Cpu)
        return 4;
    if (device.kind == HardwareKind::Software)
        return 3;
    if (device.backend == "cuda" || device.backend == "metal")
        return 0;
    return device.kind == HardwareKind::Discrete ? 1 : 2;
}

} // namespace

HostLoad::HostLoad()
    : m_last(now()) {
}

std::optional<double> HostLoad::sinceLastCall() {
    const std::optional<Ticks> before = std::exchange(m_last, now());
    if (!before || !m_last || m_last->total <= before->total)
        return std::nullopt;
    const double others = (m_last->busy - before->busy) - (m_last->own - before->own);
    return std::clamp(others / (m_last->total - before->total), 0.0, 1.0);
}

std::string nameOf(ggml_backend_dev_t device) {
    const std::string backend = backendOf(device);
    if (ggml_backend_dev_type(device) == GGML_BACKEND_DEVICE_TYPE_CPU)
        return backend;
    return backend + ":" + std::to_string(deviceNumber(device, backend));
}

ggml_backend_dev_t findDevice(std::string_view name) {
    for (std::size_t i = 0; i < ggml_backend_dev_count(); ++i)
        if (ggml_backend_dev_t device = ggml_backend_dev_get(i); nameOf(device) == name)
            return device;
    return nullptr;
}

std::vector<ComputeDevice> listDevices() {
    std::vector<ComputeDevice> devices;
    for (std::size_t i = 0; i < ggml_backend_dev_count(); ++i) {
        ggml_backend_dev_t device = ggml_backend_dev_get(i);
        // Accelerators (BLAS and the like) help the CPU; they hold no model.
        if (ggml_backend_dev_type(device) != GGML_BACKEND_DEVICE_TYPE_ACCEL)
            devices.push_back(describe(device));
    }
    std::ranges::stable_sort(devices, {}, rank);
    return devices;
}

Result<ComputeDevice> chooseDevice(std::optional<std::string_view> name) {
    const std::vector<ComputeDevice> devices = listDevices();
    for (const ComputeDevice &device : devices)
        if (name ? device.name == *name : device.kind != HardwareKind::Software)
            return device;
    std::string known;
    for (const ComputeDevice &device : devices)
        known += (known.empty() ? "" : ", ") + device.name;
    return fail(ErrorCode::NotFound, (name ? "there is no device '" + std::string(*name) + "'"
                                           : std::string("there is no device")) +
                                         "; this machine has: " + (known.empty() ? "none" : known));
}

} // namespace commonwatt
