#include "ui/models/hardware_text.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <utility>

namespace commonwatt {

namespace {

class HardwareText {
    Q_DECLARE_TR_FUNCTIONS(HardwareText)
};

QString told(const std::string &text) {
    return QString::fromStdString(text);
}

} // namespace

QString kindText(const Hardware &hardware, const QLocale &locale) {
    const QString memory = format::bytes(hardware.memoryTotal, locale);
    switch (hardware.kind) {
    case HardwareKind::Discrete:
        return HardwareText::tr("Graphics card, %1").arg(memory);
    case HardwareKind::Integrated:
        return HardwareText::tr("Graphics within the processor, shares %1").arg(memory);
    case HardwareKind::Software:
        return HardwareText::tr("Graphics computed by the processor, %1").arg(memory);
    case HardwareKind::Cpu:
        break;
    }
    return HardwareText::tr("Processor, %1").arg(memory);
}

QString placeText(const Hardware &hardware) {
    QStringList parts;
    if (!hardware.vendor.empty())
        parts << told(hardware.vendor);
    if (!hardware.pciAddress.empty())
        parts << HardwareText::tr("PCI %1").arg(told(hardware.pciAddress));
    if (!hardware.kernelDriver.empty())
        //: Of the system's kernel, such as "nvidia"
        parts << HardwareText::tr("kernel driver %1").arg(told(hardware.kernelDriver));
    return parts.join(QStringLiteral(" · "));
}

QString pcieText(const Hardware &hardware, const QLocale &locale) {
    if (!hardware.pcie)
        return {};
    const auto half = [&](double speed, std::uint32_t lanes) {
        //: A link's speed: giga-transfers a second and lane
        return HardwareText::tr("%Ln lane(s) at %1\u00a0GT/s", nullptr, static_cast<int>(lanes))
            .arg(locale.toString(speed, 'f', 1));
    };
    const PcieLink &link = *hardware.pcie;
    const QString now = half(link.speed, link.lanes);
    return link.speed < link.maxSpeed || link.lanes < link.maxLanes
               //: Both are "16 lanes at 16.0 GT/s"
               ? HardwareText::tr("%1; now %2").arg(half(link.maxSpeed, link.maxLanes), now)
               : now;
}

QString vulkanText(const Hardware &hardware, const QLocale &locale) {
    if (!hardware.vulkan)
        return {};
    const VulkanFeatures &vulkan = *hardware.vulkan;
    QStringList parts{
        told(vulkan.version),
        HardwareText::tr("subgroups of %1").arg(format::count(vulkan.subgroupSize, locale))};
    for (const auto &[has, feature] :
         {std::pair{vulkan.storage16, HardwareText::tr("16-bit storage")},
          std::pair{vulkan.storage8, HardwareText::tr("8-bit storage")},
          std::pair{vulkan.float16, HardwareText::tr("16-bit arithmetic")},
          std::pair{vulkan.int8, HardwareText::tr("8-bit integers")},
          std::pair{vulkan.integerDotProduct, HardwareText::tr("integer dot product")},
          std::pair{vulkan.cooperativeMatrix, HardwareText::tr("cooperative matrices")}})
        if (has)
            parts << feature;
    return parts.join(HardwareText::tr(", ", "between the parts of a list"));
}

QString obstacleText(const Obstacle &obstacle) {
    return obstacle.remedy.empty()
               ? told(obstacle.problem)
               : QStringLiteral("%1 %2").arg(told(obstacle.problem), told(obstacle.remedy));
}

std::vector<Obstacle> obstaclesOf(const Hardware &hardware) {
    if (hardware.usableBackend())
        return {};
    std::vector<Obstacle> obstacles = hardware.obstacles;
    for (const HardwareBackend &backend : hardware.backends)
        obstacles.insert(obstacles.end(), backend.obstacles.begin(), backend.obstacles.end());
    return obstacles;
}

} // namespace commonwatt
