// Numbers with their units as the owner's system writes them (docs/look.md, "Numbers first"): the
// one place that does so. Every unit stands behind its number with a space that does not break.
#pragma once

#include "core/base/duration.h"
#include "core/base/units.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace commonwatt::format {

// "12,345"
[[nodiscard]] QString count(std::uint64_t number, const QLocale &locale = {});
// "97 %"
[[nodiscard]] QString percent(double share, const QLocale &locale = {});
// "8.0 GiB"
[[nodiscard]] QString bytes(Bytes bytes, const QLocale &locale = {});
// "1.23": two decimals, more for less than a hundredth, so that little is not nothing.
[[nodiscard]] QString credits(MicroCredits credits, const QLocale &locale = {});
// "0.42 EUR" as money is written; `currency`: ISO 4217.
[[nodiscard]] QString money(double amount, const QString &currency, const QLocale &locale = {});
// "1.25 kWh", of watt-hours
[[nodiscard]] QString energy(double wattHours, const QLocale &locale = {});
[[nodiscard]] QString temperature(Celsius value, const QLocale &locale = {}); // "64 °C"
[[nodiscard]] QString power(Watts value, const QLocale &locale = {});         // "182 W"
// "12.3 tokens/s"
[[nodiscard]] QString speed(double tokensPerSecond, const QLocale &locale = {});
// "312 GB/s", "9.31 TFLOP/s": three digits that count, with the unit's decimal prefix.
[[nodiscard]] QString withPrefix(double value, const QString &unit, const QLocale &locale = {});
// "2 h 5 min", "45 s": the two largest units that count.
[[nodiscard]] QString duration(std::chrono::milliseconds duration, const QLocale &locale = {});
// "14:02" today, "Tue 14:02" within the next six days, else with its date.
[[nodiscard]] QString moment(WallTime time, WallTime now, const QLocale &locale = {});
// "28 Nov 2026, 14:02" as the system writes it.
[[nodiscard]] QString dateTime(WallTime time, const QLocale &locale = {});
[[nodiscard]] QString date(const QDate &day, const QLocale &locale = {});

} // namespace commonwatt::format
