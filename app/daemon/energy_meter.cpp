#include "app/daemon/energy_meter.h"

#include <algorithm>
#include <utility>

namespace commonwatt {

void EnergyMeter::setComputing(const std::string &name, bool isComputing, Watts estimate,
                               Moment now, Price price) {
    Device &device = m_devices[name];
    settle(name, device, now, price);
    device.estimate = estimate;
    device.isComputing = isComputing;
}

void EnergyMeter::onPower(const std::string &name, Watts power, Moment now, Price price) {
    Device &device = m_devices[name];
    // What was before this sample was as it says, unless another one was shortly before.
    const auto before = device.measured;
    if (!before || now.steady - device.measuredAt > sampleHolds)
        device.measured = power;
    else
        device.measured = Watts((before->value + power.value) / 2);
    device.measuredAt = now.steady;
    settle(name, device, now, price);
    device.measured = power;
}

std::vector<EnergyDay> EnergyMeter::take(Moment now, Price price) {
    for (auto &[name, device] : m_devices)
        settle(name, device, now, price);
    std::vector<EnergyDay> days;
    for (const auto &[key, day] : std::exchange(m_days, {}))
        days.push_back({key.first, key.second, day.measured, day.estimated,
                        std::chrono::round<std::chrono::milliseconds>(day.ran), day.cost});
    return days;
}

std::vector<EnergyDay> EnergyMeter::untaken(Moment now, Price price) const {
    return EnergyMeter(*this).take(now, price);
}

bool EnergyMeter::isComputing() const {
    return std::ranges::any_of(m_devices,
                               [](const auto &entry) { return entry.second.isComputing; });
}

void EnergyMeter::settle(const std::string &name, Device &device, Moment now, Price price) {
    const Moment since = std::exchange(device.since, now);
    if (!device.isComputing)
        return;
    // A call takes less than a millisecond on a fast device.
    const std::chrono::nanoseconds passed = now.steady - since.steady;
    if (passed <= std::chrono::nanoseconds(0))
        return;
    const bool isMeasured = device.measured && now.steady - device.measuredAt <= sampleHolds &&
                            passed <= 2 * sampleHolds;
    const Watts power = isMeasured ? *device.measured : device.estimate;
    // The calendar's clock may have been set meanwhile: only its present time counts.
    using Time = std::chrono::sys_time<std::chrono::nanoseconds>;
    for (Time begin = now.wall - passed; begin < now.wall;) {
        const std::chrono::local_days day =
            localDay(std::chrono::floor<std::chrono::milliseconds>(begin));
        const Time end = std::min<Time>(now.wall, beginOf(day + std::chrono::days(1)));
        Day &sum = m_days[{day, name}];
        const double hours = std::chrono::duration<double, std::ratio<3600>>(end - begin).count();
        (isMeasured ? sum.measured : sum.estimated) += power.value * hours;
        sum.ran += end - begin;
        if (price && sum.cost)
            *sum.cost += power.value * hours / 1000 * *price;
        else
            sum.cost.reset();
        begin = end;
    }
}

} // namespace commonwatt
