// What the settings lead to, as the page Policy says it in sentences: from the answers of
// policy.why and policy.test (docs/protocol/control.md).
#pragma once

#include "net/control/control_types.h"

#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace commonwatt {

struct PolicyOutlook {
    struct Device {
        std::string id;
        std::string action; // "run", "throttle", "pause", "unload"
        double duty = 0;
        std::vector<ReasonStatus> reasons; // the first has decided
    };
    std::string profile;
    std::string profileBy; // "hand", "schedule", "network", "otherwise"
    std::vector<Device> devices;
};
[[nodiscard]] Result<PolicyOutlook> policyOutlookFromJson(const json::object &object);

// "Paused: you are using this machine." for all devices, or a sentence for each. `status` has
// their names.
[[nodiscard]] QString outlookText(const PolicyOutlook &outlook, const DaemonStatus &status,
                                  WallTime at, const QLocale &locale = {});
// "gentle holds: you have chosen it."
[[nodiscard]] QString profileText(const PolicyOutlook &outlook);
// A profile's name as it is shown: "Gentle"; one of the owner's own as it is written.
[[nodiscard]] QString profileName(const QString &profile);
// What a built-in profile is for; empty for others.
[[nodiscard]] QString profileHelp(const QString &profile);
[[nodiscard]] bool isBuiltIn(const QString &profile);

// The next moment at which the local clock shows 23:00.
[[nodiscard]] WallTime nextEvening(WallTime now);

} // namespace commonwatt
