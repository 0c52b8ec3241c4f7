// Why the idle policy decided as it did, in the owner's language.
#pragma once

#include "net/control/control_types.h"

#include <QLocale>
#include <QString>

namespace commonwatt {

// As part of a sentence: "steam_app_1 in full screen, since 14:02". A code that this program does
// not know yet has the daemon's own words.
[[nodiscard]] QString reasonText(const ReasonStatus &reason, WallTime now, const QLocale &locale);

} // namespace commonwatt
