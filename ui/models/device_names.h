// What devices are called for people.
#pragma once

#include "net/control/control_types.h"

#include <QString>

#include <map>
#include <string>

namespace commonwatt {

// By the device's id. Those without a description are left out: they go by their ids.
[[nodiscard]] std::map<std::string, QString> deviceNames(const DaemonStatus &status);

} // namespace commonwatt
