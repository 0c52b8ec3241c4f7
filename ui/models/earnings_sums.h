// What was earned and what it cost, put together by day, week or month for a chart and for the
// figures above it.
#pragma once

#include "net/control/history_types.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <map>

namespace commonwatt {

enum class EarningsPeriod { Day, Week, Month };
enum class EarningsSplit { Model, Device };

// How much of the energy was measured; the rest is estimated from what the owner has said.
enum class EnergyOrigin { None, Measured, Partly, Estimated };

struct EarningsSum {
    MicroCredits credits;
    std::uint64_t tasks = 0;
    std::uint64_t tokens = 0;
    std::uint64_t pending = 0; // tasks whose credit is not booked yet
    double measuredWattHours = 0;
    double estimatedWattHours = 0;
    std::optional<double> cost{0}; // none: the price is unknown for part of it

    [[nodiscard]] double wattHours() const { return measuredWattHours + estimatedWattHours; }
    [[nodiscard]] EnergyOrigin origin() const;
    void add(const WorkDay &work);
    void add(const EnergyDay &energy);
};

struct EarningsBar {
    QDate first;
    QDate last; // inclusive
    EarningsSum sum;
    std::vector<MicroCredits> parts; // by series
};

struct EarningsChartData {
    EarningsPeriod period = EarningsPeriod::Day;
    std::vector<QString> series;   // what earned most first; the last may be "Others"
    std::vector<EarningsBar> bars; // oldest first; the last one is that of today
    EarningsSum sum;               // of all bars
};

// Days and months of the owner's calendar.
[[nodiscard]] QDate toDate(std::chrono::local_days day);

// The last 28 days, 12 weeks or 12 months. `names`: of devices, where they have any.
[[nodiscard]] EarningsChartData earningsChart(const EarningsReport &report, EarningsPeriod period,
                                              EarningsSplit split, QDate today,
                                              Qt::DayOfWeek firstDayOfWeek,
                                              const std::map<std::string, QString> &names = {});

// "1.25 kWh measured"
[[nodiscard]] QString originWord(EnergyOrigin origin);
// "Fri 27 Nov", "Week from 23 Nov", "November 2026"
[[nodiscard]] QString barName(const EarningsBar &bar, EarningsPeriod period,
                              const QLocale &locale = {});
// All of a bar in a sentence for the owner.
[[nodiscard]] QString barSentence(const EarningsChartData &chart, std::size_t bar,
                                  const QString &currency, const QLocale &locale = {});

} // namespace commonwatt
