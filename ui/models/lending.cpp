#include "ui/models/lending.h"

#include <algorithm>
#include <set>

namespace commonwatt {

namespace {

std::vector<std::string> usualDevices(const Inventory &inventory) {
    std::vector<std::string> devices;
    for (const Hardware *const hardware : inventory.usual())
        devices.push_back(hardware->usableBackend()->device);
    return devices;
}

} // namespace

bool isMeant(const Inventory &inventory, const std::vector<std::string> &setting,
             const Hardware &hardware) {
    return std::ranges::any_of(setting.empty() ? usualDevices(inventory) : setting,
                               [&](const std::string &one) { return hardware.find(one); });
}

std::optional<std::vector<std::string>> withLent(const Inventory &inventory,
                                                 std::vector<std::string> setting,
                                                 const Hardware &hardware, bool isLent) {
    const std::vector<std::string> usual = usualDevices(inventory);
    if (setting.empty())
        setting = usual;
    if (!isLent)
        std::erase_if(setting, [&](const std::string &one) { return hardware.find(one); });
    else if (const HardwareBackend *const backend = hardware.usableBackend();
             backend && !isMeant(inventory, setting, hardware))
        setting.push_back(backend->device);
    if (setting.empty())
        return std::nullopt;
    if (std::set(setting.begin(), setting.end()) == std::set(usual.begin(), usual.end()))
        setting.clear();
    return setting;
}

} // namespace commonwatt
