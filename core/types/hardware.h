// What a machine can compute with, as its drivers and its system tell: one record for each physical
// device, with the interfaces that reach it. Made by gpu/inventory in processes of their own,
// merged there, and kept by the daemon; the JSON form is that of docs/protocol/control.md,
// "devices".
#pragma once

#include "core/base/json.h"
#include "core/base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

enum class HardwareKind {
    Cpu,
    Discrete,
    Integrated, // shares its memory with the host
    Software,   // a GPU interface computed by the CPU (lavapipe)
};
[[nodiscard]] std::string_view nameOf(HardwareKind kind);

// Why something cannot be used, and what its owner can do about it: sentences.
struct Obstacle {
    std::string problem;
    std::string remedy; // may be empty
    bool operator==(const Obstacle &) const = default;
};

// What of Vulkan matters for running models.
struct VulkanFeatures {
    std::string version; // "1.3.230"
    std::uint32_t subgroupSize = 0;
    bool storage16 = false; // 16-bit values in storage buffers
    bool storage8 = false;
    bool float16 = false; // 16-bit arithmetic
    bool int8 = false;
    bool integerDotProduct = false; // of 8-bit values, accelerated
    bool cooperativeMatrix = false;
    bool operator==(const VulkanFeatures &) const = default;
};

struct PcieLink {
    double speed = 0; // giga-transfers a second and lane, now; drivers lower it while idle
    double maxSpeed = 0;
    std::uint32_t lanes = 0;
    std::uint32_t maxLanes = 0;
    bool operator==(const PcieLink &) const = default;
};

// One interface through which the device can be computed on.
struct HardwareBackend {
    std::string device = {}; // as a worker's --device takes it: "cuda:0", "vulkan:1", "cpu"
    std::string name = {};   // "cuda", "vulkan", "cpu"
    std::string driver = {}; // name and version
    std::vector<Obstacle> obstacles = {}; // none: usable
    [[nodiscard]] bool isUsable() const { return obstacles.empty(); }
    bool operator==(const HardwareBackend &) const = default;
};

struct Hardware {
    std::string name;
    std::string vendor;
    HardwareKind kind = HardwareKind::Discrete;
    std::string pciAddress;        // "0000:c1:00.0"; empty: none, or not told
    std::string uuid;              // 32 hexadecimal digits; empty: not told
    std::string kernelDriver;      // "amdgpu", "nvidia"; empty: none, or not told
    Bytes memoryTotal;             // its own, or for Integrated, Software and Cpu what it may have
    Bytes memoryFree;              // when it was asked
    std::string computeCapability; // CUDA's: "9.0"
    std::optional<VulkanFeatures> vulkan;
    std::optional<PcieLink> pcie;
    std::vector<HardwareBackend> backends; // best first
    std::vector<Obstacle> obstacles;       // of the device as a whole

    // "pci:0000:c1:00.0", "uuid:…", or "cpu": the same device tomorrow.
    [[nodiscard]] std::string id() const;
    // The interface of that name ("vulkan:1"), or nullptr.
    [[nodiscard]] const HardwareBackend *find(std::string_view device) const;
    // The first usable one, or nullptr.
    [[nodiscard]] const HardwareBackend *usableBackend() const;
    bool operator==(const Hardware &) const = default;
};

struct Inventory {
    std::vector<Hardware> hardware = {}; // best first, the CPU last
    std::vector<Obstacle> problems = {}; // of a driver as a whole: it hung, crashed, told nonsense
    // The one that an interface of that name reaches ("vulkan:1"), or nullptr.
    [[nodiscard]] const Hardware *find(std::string_view device) const;
    // Those that are lent where the owner names none: every real GPU by its best interface, and
    // the CPU where there is no such GPU.
    [[nodiscard]] std::vector<const Hardware *> usual() const;
    bool operator==(const Inventory &) const = default;
};

[[nodiscard]] json::object toJson(const Inventory &inventory);
// What a driver told came from a process that the driver may have broken: numbers are checked, text
// is made plain, lists are bounded. InvalidData names what is wrong.
[[nodiscard]] Result<Inventory> inventoryFromJson(const json::object &object);

} // namespace commonwatt
