#include "core/base/encoding.h"
#include "gpu/inventory/probe.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>

#include <unistd.h>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxDevices = 64;
constexpr std::uint64_t maxMemory = std::uint64_t(1) << 50;
constexpr std::uint32_t maxLanes = 64;
constexpr double maxSpeed = 1024;

// The first line of a small file, or nothing.
std::string lineOf(const fs::path &file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return toPlainText(line.substr(0, 256));
}

template <typename Number>
Number numberOf(const fs::path &file, Number max) {
    const std::string line = lineOf(file);
    Number number = 0;
    std::from_chars(line.data(), line.data() + line.size(), number);
    return number >= 0 && number <= max ? number : Number(0);
}

// "0x10de" as "10de".
std::string idOf(const fs::path &file) {
    const std::string line = lineOf(file);
    return line.starts_with("0x") ? line.substr(2) : line;
}

std::string targetName(const fs::path &link) {
    std::error_code missing;
    return fs::read_symlink(link, missing).filename().string();
}

// Display controllers (class 3) and processing accelerators (class 0x12).
bool canBeGpu(const std::string &pciClass) {
    return pciClass.starts_with("03") || pciClass.starts_with("12");
}

// Names of vendor and device.
std::pair<std::string, std::string> namesOf(const std::string &vendor, const std::string &device,
                                            const std::vector<fs::path> &files) {
    std::pair<std::string, std::string> names{"PCI vendor " + vendor, "PCI device " + device};
    const auto file =
        std::ranges::find_if(files, [](const fs::path &each) { return fs::exists(each); });
    if (file == files.end())
        return names;
    // A vendor's line, "10de  NVIDIA Corporation", is followed by those of its devices, each
    // behind a tab.
    std::ifstream stream(*file);
    bool isVendor = false;
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line[0] != '\t' && line[0] != '#') {
            if (isVendor)
                break;
            isVendor = line.starts_with(vendor + "  ");
            if (isVendor)
                names.first = toPlainText(line.substr(vendor.size() + 2));
        } else if (isVendor && line.starts_with("\t" + device + "  ")) {
            names.second = toPlainText(line.substr(device.size() + 3));
            break;
        }
    }
    return names;
}

std::optional<PcieLink> linkOf(const fs::path &folder) {
    PcieLink link;
    link.speed = numberOf(folder / "current_link_speed", maxSpeed); // "8.0 GT/s PCIe"
    link.maxSpeed = numberOf(folder / "max_link_speed", maxSpeed);
    link.lanes = numberOf(folder / "current_link_width", maxLanes);
    link.maxLanes = numberOf(folder / "max_link_width", maxLanes);
    return link.lanes > 0 ? std::optional(link) : std::nullopt;
}

// The device file through which programs compute on it, and whether this user may.
std::optional<Obstacle> renderNodeObstacle(const fs::path &folder, const fs::path &dev) {
    std::error_code missing;
    for (const auto &entry : fs::directory_iterator(folder / "drm", missing)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("renderD"))
            continue;
        const fs::path node = dev / "dri" / name;
        if (::access(node.c_str(), R_OK | W_OK) == 0 || errno == ENOENT)
            continue;
        return Obstacle{"no permission to use " + node.string(),
                        "add the user that runs commonwattd to the group 'render': sudo usermod "
                        "-aG render USER, then log in again or restart the service"};
    }
    return std::nullopt;
}

} // namespace

Result<Inventory> probePci(const SystemFolders &folders) {
    Inventory inventory;
    std::error_code missing; // a machine without PCI
    for (const auto &entry : fs::directory_iterator(folders.sys / "bus/pci/devices", missing)) {
        const fs::path &folder = entry.path();
        if (!canBeGpu(idOf(folder / "class")))
            continue;
        if (inventory.hardware.size() == maxDevices)
            break;
        Hardware hardware;
        const std::string vendor = idOf(folder / "vendor");
        std::tie(hardware.vendor, hardware.name) =
            namesOf(vendor, idOf(folder / "device"), folders.pciNames);
        hardware.pciAddress = folder.filename().string();
        hardware.kernelDriver = targetName(folder / "driver");
        // amdgpu's; others do not tell theirs here.
        hardware.memoryTotal = Bytes(numberOf(folder / "mem_info_vram_total", maxMemory));
        const Bytes used(numberOf(folder / "mem_info_vram_used", maxMemory));
        hardware.memoryFree = hardware.memoryTotal - std::min(used, hardware.memoryTotal);
        hardware.pcie = linkOf(folder);
        if (auto obstacle = renderNodeObstacle(folder, folders.dev))
            hardware.obstacles.push_back(std::move(*obstacle));
        inventory.hardware.push_back(std::move(hardware));
    }
    std::ranges::sort(inventory.hardware, {}, &Hardware::pciAddress);
    return inventory;
}

} // namespace commonwatt
