// What a device is and what keeps it from being used, in words.
#pragma once

#include "core/types/hardware.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace commonwatt {

// "Graphics card, 12.0 GiB"
[[nodiscard]] QString kindText(const Hardware &hardware, const QLocale &locale = {});
// Where it is and who made it: "A Vendor · PCI 0000:01:00.0 · kernel driver nvidia"; may be empty.
[[nodiscard]] QString placeText(const Hardware &hardware);
// "16 lanes at 16.0 GT/s; now 8 lanes at 2.5 GT/s"; empty where it is not told.
[[nodiscard]] QString pcieText(const Hardware &hardware, const QLocale &locale = {});
// "1.3.230, subgroups of 32, 16-bit storage, …"; empty where there is none.
[[nodiscard]] QString vulkanText(const Hardware &hardware, const QLocale &locale = {});

// The problem and its remedy, in the words of who found it.
[[nodiscard]] QString obstacleText(const Obstacle &obstacle);
// All that keep the device from being used; empty where one of its interfaces is usable.
[[nodiscard]] std::vector<Obstacle> obstaclesOf(const Hardware &hardware);

} // namespace commonwatt
