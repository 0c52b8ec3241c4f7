#include "app/cli/render_devices.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace commonwatt {

namespace {

std::string_view kindText(HardwareKind kind) {
    switch (kind) {
    case HardwareKind::Cpu:
        return "processor";
    case HardwareKind::Discrete:
        return "GPU";
    case HardwareKind::Integrated:
        return "integrated GPU";
    case HardwareKind::Software:
        return "GPU computed by the processor";
    }
    return "";
}

std::string oneDigit(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    return text.data();
}

std::string vulkanText(const VulkanFeatures &vulkan) {
    std::string text = vulkan.version + ", subgroups of " + std::to_string(vulkan.subgroupSize);
    for (const auto &[has, feature] :
         {std::pair{vulkan.storage16, "16-bit storage"},
          std::pair{vulkan.storage8, "8-bit storage"},
          std::pair{vulkan.float16, "16-bit arithmetic"}, std::pair{vulkan.int8, "8-bit integers"},
          std::pair{vulkan.integerDotProduct, "integer dot product"},
          std::pair{vulkan.cooperativeMatrix, "cooperative matrices"}})
        if (has)
            text += std::string(", ") + feature;
    return text;
}

std::string linkText(const PcieLink &link) {
    const auto half = [](double speed, std::uint32_t lanes) {
        return std::to_string(lanes) + " lanes at " + oneDigit(speed) + " GT/s";
    };
    std::string text = half(link.speed, link.lanes);
    if (link.speed < link.maxSpeed || link.lanes < link.maxLanes)
        text += " now, at most " + half(link.maxSpeed, link.maxLanes);
    return text;
}

class Page {
public:
    explicit Page(Style style)
        : m_style(style) {}

    void title(const Hardware &hardware) {
        if (!m_text.empty())
            m_text += "\n";
        const std::string_view kind = kindText(hardware.kind);
        m_text += paint(printable(hardware.name), bold, m_style) + "  " + std::string(kind) +
                  (hardware.vendor.empty() ? "" : ", " + printable(hardware.vendor)) + "\n";
    }

    void line(std::string label, const std::string &value) {
        if (value.empty())
            return;
        label.resize(std::max<std::size_t>(label.size(), 10), ' ');
        m_text += "  " + label + "  " + printable(value) + "\n";
    }

    void obstacle(const Obstacle &obstacle) {
        m_text += "  " + paint("! " + printable(obstacle.problem), yellow, m_style) + "\n";
        if (!obstacle.remedy.empty())
            m_text += "    " + printable(obstacle.remedy) + "\n";
    }

    void blank() { m_text += "\n"; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    Style m_style;
    std::string m_text;
};

void show(const Hardware &hardware, Page &page) {
    page.title(hardware);
    page.line("memory", formatBytes(hardware.memoryTotal) + ", " +
                            formatBytes(hardware.memoryFree) + " free");
    page.line("where", hardware.pciAddress.empty() ? "" : "PCI " + hardware.pciAddress);
    page.line("link", hardware.pcie ? linkText(*hardware.pcie) : "");
    page.line("driver", hardware.kernelDriver);
    page.line("CUDA", hardware.computeCapability.empty()
                          ? ""
                          : "compute capability " + hardware.computeCapability);
    page.line("Vulkan", hardware.vulkan ? vulkanText(*hardware.vulkan) : "");
    for (const HardwareBackend &backend : hardware.backends) {
        const bool isUsable = hardware.obstacles.empty() && backend.isUsable();
        const std::string state =
            !isUsable ? "cannot be used"
            : hardware.kind == HardwareKind::Software
                ? "used only when named: commonwattctl config set devices " + backend.device
                : "can be used";
        page.line(backend.device, state + "; " + backend.driver);
        for (const Obstacle &obstacle : backend.obstacles)
            page.obstacle(obstacle);
    }
    for (const Obstacle &obstacle : hardware.obstacles)
        page.obstacle(obstacle);
}

} // namespace

std::string renderInventory(const Inventory &inventory, Style style) {
    Page page(style);
    for (const Hardware &hardware : inventory.hardware)
        show(hardware, page);
    if (!inventory.problems.empty() && !inventory.hardware.empty())
        page.blank();
    for (const Obstacle &problem : inventory.problems)
        page.obstacle(problem);
    if (inventory.hardware.empty() && inventory.problems.empty())
        return "No device that can compute was found.\n";
    return page.take();
}

} // namespace commonwatt
