#include "core/types/hardware.h"

#include "core/types/message_codec.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace commonwatt {

namespace {

constexpr std::size_t maxHardware = 64;
constexpr std::size_t maxBackends = 16;
constexpr std::size_t maxObstacles = 32;
constexpr std::uint64_t maxMemory = std::uint64_t(1) << 50;
constexpr double maxLinkSpeed = 1024;
constexpr std::uint64_t maxLanes = 64;
constexpr std::array allKinds{HardwareKind::Cpu, HardwareKind::Discrete, HardwareKind::Integrated,
                              HardwareKind::Software};

template <typename T>
json::array arrayOf(const std::vector<T> &items, json::object (*convert)(const T &)) {
    json::array array;
    for (const T &item : items)
        array.push_back(convert(item));
    return array;
}

json::object encodeObstacle(const Obstacle &obstacle) {
    return {{"problem", obstacle.problem}, {"remedy", obstacle.remedy}};
}

json::object encodeBackend(const HardwareBackend &backend) {
    return {{"device", backend.device},
            {"name", backend.name},
            {"driver", backend.driver},
            {"obstacles", arrayOf(backend.obstacles, encodeObstacle)}};
}

json::object encodeHardware(const Hardware &hardware) {
    json::object object{{"id", hardware.id()},
                        {"name", hardware.name},
                        {"vendor", hardware.vendor},
                        {"kind", nameOf(hardware.kind)},
                        {"pciAddress", hardware.pciAddress},
                        {"uuid", hardware.uuid},
                        {"kernelDriver", hardware.kernelDriver},
                        {"memoryTotal", hardware.memoryTotal.value},
                        {"memoryFree", hardware.memoryFree.value},
                        {"computeCapability", hardware.computeCapability},
                        {"backends", arrayOf(hardware.backends, encodeBackend)},
                        {"obstacles", arrayOf(hardware.obstacles, encodeObstacle)}};
    if (const auto &vulkan = hardware.vulkan)
        object["vulkan"] = {{"version", vulkan->version},
                            {"subgroupSize", vulkan->subgroupSize},
                            {"storage16", vulkan->storage16},
                            {"storage8", vulkan->storage8},
                            {"float16", vulkan->float16},
                            {"int8", vulkan->int8},
                            {"integerDotProduct", vulkan->integerDotProduct},
                            {"cooperativeMatrix", vulkan->cooperativeMatrix}};
    if (const auto &pcie = hardware.pcie)
        object["pcie"] = {{"speed", pcie->speed},
                          {"maxSpeed", pcie->maxSpeed},
                          {"lanes", pcie->lanes},
                          {"maxLanes", pcie->maxLanes}};
    return object;
}

// Every entry of an array of objects.
template <typename T>
Result<std::vector<T>> readAll(const JsonReader &reader, std::string_view name, std::size_t max,
                               Result<T> (*read)(const JsonReader &)) {
    CW_TRY_ASSIGN(const json::array *array, reader.array(name));
    if (array->size() > max)
        return fail(ErrorCode::InvalidData, "field '" + std::string(name) + "' has too many items");
    std::vector<T> items;
    for (const json::value &entry : *array) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData,
                        "an item of '" + std::string(name) + "' must be an object");
        CW_TRY_ASSIGN(T item, read(JsonReader(entry.get_object())));
        items.push_back(std::move(item));
    }
    return items;
}

Result<Obstacle> readObstacle(const JsonReader &reader) {
    Obstacle obstacle;
    CW_TRY_ASSIGN(obstacle.problem, codec::readText(reader, "problem", 1024));
    CW_TRY_ASSIGN(obstacle.remedy, codec::readText(reader, "remedy", 1024));
    return obstacle;
}

Result<HardwareBackend> readBackend(const JsonReader &reader) {
    HardwareBackend backend;
    CW_TRY_ASSIGN(backend.device, codec::readText(reader, "device", 64));
    CW_TRY_ASSIGN(backend.name, codec::readText(reader, "name", 32));
    CW_TRY_ASSIGN(backend.driver, codec::readText(reader, "driver", 256));
    CW_TRY_ASSIGN(backend.obstacles, readAll(reader, "obstacles", maxObstacles, readObstacle));
    return backend;
}

Result<VulkanFeatures> readVulkan(const JsonReader &reader) {
    VulkanFeatures vulkan;
    CW_TRY_ASSIGN(vulkan.version, codec::readText(reader, "version", 32));
    CW_TRY_ASSIGN(vulkan.subgroupSize, codec::readU32(reader, "subgroupSize"));
    CW_TRY_ASSIGN(vulkan.storage16, reader.boolean("storage16"));
    CW_TRY_ASSIGN(vulkan.storage8, reader.boolean("storage8"));
    CW_TRY_ASSIGN(vulkan.float16, reader.boolean("float16"));
    CW_TRY_ASSIGN(vulkan.int8, reader.boolean("int8"));
    CW_TRY_ASSIGN(vulkan.integerDotProduct, reader.boolean("integerDotProduct"));
    CW_TRY_ASSIGN(vulkan.cooperativeMatrix, reader.boolean("cooperativeMatrix"));
    return vulkan;
}

Result<PcieLink> readPcie(const JsonReader &reader) {
    PcieLink link;
    for (const auto &[name, speed] :
         {std::pair{"speed", &link.speed}, std::pair{"maxSpeed", &link.maxSpeed}}) {
        CW_TRY_ASSIGN(*speed, reader.number(name));
        if (!(*speed >= 0 && *speed <= maxLinkSpeed))
            return fail(ErrorCode::InvalidData,
                        "field '" + std::string(name) + "' is no speed of a PCIe lane");
    }
    for (const auto &[name, lanes] :
         {std::pair{"lanes", &link.lanes}, std::pair{"maxLanes", &link.maxLanes}}) {
        CW_TRY_ASSIGN(const std::uint64_t value, reader.unsignedInteger(name, maxLanes));
        *lanes = static_cast<std::uint32_t>(value);
    }
    return link;
}

Result<Hardware> readHardware(const JsonReader &reader) {
    Hardware hardware;
    CW_TRY_ASSIGN(hardware.name, codec::readText(reader, "name", 256));
    CW_TRY_ASSIGN(hardware.vendor, codec::readText(reader, "vendor", 128));
    CW_TRY_ASSIGN(const std::string kind, reader.string("kind", 32));
    const auto *const found =
        std::ranges::find_if(allKinds, [&](HardwareKind each) { return nameOf(each) == kind; });
    if (found == allKinds.end())
        return fail(ErrorCode::InvalidData, "field 'kind' is not known");
    hardware.kind = *found;
    CW_TRY_ASSIGN(hardware.pciAddress, codec::readText(reader, "pciAddress", 32));
    CW_TRY_ASSIGN(hardware.uuid, codec::readText(reader, "uuid", 32));
    CW_TRY_ASSIGN(hardware.kernelDriver, codec::readText(reader, "kernelDriver", 64));
    CW_TRY_ASSIGN(const std::uint64_t total, reader.unsignedInteger("memoryTotal", maxMemory));
    CW_TRY_ASSIGN(const std::uint64_t free, reader.unsignedInteger("memoryFree", total));
    hardware.memoryTotal = Bytes(total);
    hardware.memoryFree = Bytes(free);
    CW_TRY_ASSIGN(hardware.computeCapability, codec::readText(reader, "computeCapability", 16));
    CW_TRY_ASSIGN(hardware.backends, readAll(reader, "backends", maxBackends, readBackend));
    CW_TRY_ASSIGN(hardware.obstacles, readAll(reader, "obstacles", maxObstacles, readObstacle));
    if (reader.has("vulkan")) {
        CW_TRY_ASSIGN(const json::object *vulkan, reader.object("vulkan"));
        CW_TRY_ASSIGN(hardware.vulkan, readVulkan(JsonReader(*vulkan)));
    }
    if (reader.has("pcie")) {
        CW_TRY_ASSIGN(const json::object *pcie, reader.object("pcie"));
        CW_TRY_ASSIGN(hardware.pcie, readPcie(JsonReader(*pcie)));
    }
    return hardware;
}

} // namespace

std::string_view nameOf(HardwareKind kind) {
    switch (kind) {
    case HardwareKind::Cpu:
        return "cpu";
    case HardwareKind::Discrete:
        return "discrete";
    case HardwareKind::Integrated:
        return "integrated";
    case HardwareKind::Software:
        return "software";
    }
    return "unknown";
}

std::string Hardware::id() const {
    if (!pciAddress.empty())
        return "pci:" + pciAddress;
    if (!uuid.empty())
        return "uuid:" + uuid;
    return std::string(nameOf(kind)) + (kind == HardwareKind::Cpu ? "" : ":" + name);
}

const HardwareBackend *Hardware::find(std::string_view device) const {
    const auto found = std::ranges::find(backends, device, &HardwareBackend::device);
    return found == backends.end() ? nullptr : &*found;
}

const Hardware *Inventory::find(std::string_view device) const {
    const auto found = std::ranges::find_if(
        hardware, [&](const Hardware &each) { return each.find(device) != nullptr; });
    return found == hardware.end() ? nullptr : &*found;
}

std::vector<const Hardware *> Inventory::usual() const {
    std::vector<const Hardware *> found;
    const auto add = [&](auto... kinds) {
        for (const Hardware &each : hardware)
            if (each.usableBackend() && ((each.kind == kinds) || ...))
                found.push_back(&each);
    };
    add(HardwareKind::Discrete, HardwareKind::Integrated);
    if (found.empty())
        add(HardwareKind::Cpu);
    return found;
}

const HardwareBackend *Hardware::usableBackend() const {
    const auto found = std::ranges::find_if(backends, &HardwareBackend::isUsable);
    return obstacles.empty() && found != backends.end() ? &*found : nullptr;
}

json::object toJson(const Inventory &inventory) {
    return {{"hardware", arrayOf(inventory.hardware, encodeHardware)},
            {"problems", arrayOf(inventory.problems, encodeObstacle)}};
}

Result<Inventory> inventoryFromJson(const json::object &object) {
    const JsonReader reader(object);
    Inventory inventory;
    CW_TRY_ASSIGN(inventory.hardware, readAll(reader, "hardware", maxHardware, readHardware));
    CW_TRY_ASSIGN(inventory.problems, readAll(reader, "problems", maxObstacles, readObstacle));
    return inventory;
}

} // namespace commonwatt
