// What lent devices use while they compute for others, by days of the local calendar: measured
// where a sensor tells, otherwise estimated. Pure: moments, watts and prices come in as arguments.
//
// Watt-hours are the mean power times the time in which at least one call was with the device's
// worker. Of a measured power our part counts: what the device was used by us, of all its use.
#pragma once

#include "core/base/duration.h"
#include "core/base/units.h"
#include "net/control/history_types.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

class EnergyMeter {
public:
    // A sample of a sensor holds for this long.
    static constexpr std::chrono::seconds sampleHolds{5};

    struct Moment {
        WallTime wall{};
        std::chrono::steady_clock::time_point steady{};
    };
    // Of a kilowatt-hour; none: it is not known.
    using Price = std::optional<double>;

    // It begins or ends to compute. `estimate` counts while nothing measures.
    void setComputing(const std::string &device, bool isComputing, Watts estimate, Moment now,
                      Price price);
    // Its sensor told so.
    void onPower(const std::string &device, Watts power, Moment now, Price price);

    // What was used since this was asked last, oldest first; begins anew. `cost` is none where the
    // price was unknown for part of it.
    [[nodiscard]] std::vector<EnergyDay> take(Moment now, Price price);
    // What the next take() would give, up to now.
    [[nodiscard]] std::vector<EnergyDay> untaken(Moment now, Price price) const;
    [[nodiscard]] bool isComputing() const;

private:
    struct Device {
        bool isComputing = false;
        Moment since; // accounted up to there
        Watts estimate;
        std::optional<Watts> measured;
        std::chrono::steady_clock::time_point measuredAt{};
    };
    struct Day {
        double measured = 0; // watt-hours
        double estimated = 0;
        std::chrono::nanoseconds ran{0};
        std::optional<double> cost = 0;
    };
    void settle(const std::string &name, Device &device, Moment now, Price price);

    std::map<std::string, Device> m_devices;
    std::map<std::pair<std::chrono::local_days, std::string>, Day> m_days;
};

} // namespace commonwatt
