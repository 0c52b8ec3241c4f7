#include "ui/models/device_names.h"

namespace commonwatt {

std::map<std::string, QString> deviceNames(const DaemonStatus &status) {
    std::map<std::string, QString> names;
    for (const DeviceStatus &device : status.devices)
        if (!device.device.description.empty())
            names[device.device.id] = QString::fromStdString(device.device.description);
    return names;
}

} // namespace commonwatt
