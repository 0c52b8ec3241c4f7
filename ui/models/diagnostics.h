// One text for those who look for a fault: what the daemon answered, and what this machine and
// program are, with secrets removed (ui/models/redact.h).
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QString>

#include <map>
#include <string>

namespace commonwatt {

// `answers`: by method. `policy.why` is looked at for the names of networks and not shown, for it
// says what its owner does. `platform`: what Qt draws on, "xcb".
[[nodiscard]] QString diagnosticsText(const std::map<std::string, Result<json::object>> &answers,
                                      const QString &platform);

} // namespace commonwatt
