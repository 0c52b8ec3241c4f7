// A GPU that exists only in numbers, for trying out what watches and steers GPUs on machines that
// have none. All its samples say `simulated`. Time is given in: it moves on by calls only.
//
// The model: one body of heat capacity C warmed by the power P and cooled towards the surroundings
// by a conductance G that grows with the fan, C · dT/dt = P − G · (T − Tₐ). The fan follows the
// temperature. P grows with the load and the third power of the clock (dynamic power f · V² with
// the voltage following the clock). Above the throttle temperature the clock falls with it.
#pragma once

#include "gpu/telemetry/sensor.h"

namespace commonwatt {

struct SimulatedGpuModel {
    Celsius surroundings{25};
    double heatCapacity = 250;   // joules a kelvin
    double conductance = 1.5;    // watts a kelvin, fan at rest
    double fanConductance = 4.5; // watts a kelvin more at full fan
    Celsius fanStarts{50};
    Celsius fanIsFull{85};
    Watts idlePower{20};
    Watts fullPower{300}; // at full load and the greatest clock
    Hertz minClock{3e8};
    Hertz maxClock{2.4e9};
    Hertz memoryClock{9e9};
    Celsius throttles{87};           // the clock is least 10 K above
    double hotSpotResistance = 0.06; // kelvins a watt between the core's mean and its hottest part
    Bytes memoryByUs{std::uint64_t(6) << 30};     // while we have load
    Bytes memoryByOthers{std::uint64_t(1) << 30}; // while others have
};

// One thread at a time.
class SimulatedGpu final : public GpuSensor {
public:
    explicit SimulatedGpu(SimulatedGpuModel model = {});

    // What works on it from now on, each 0 to 1. Together more than 1: they share it in proportion.
    void setLoad(Share byUs, Share byOthers);
    // nullopt: none. A limit below what the least clock takes cannot be held, as with real ones.
    void setPowerLimit(std::optional<Watts> limit);
    void setClockLimit(std::optional<Hertz> limit);
    void setSurroundings(Celsius temperature);

    // Lets time go by; nothing happens if it is negative.
    void advance(std::chrono::duration<double> time);

    [[nodiscard]] const std::string &gpu() const override;
    // Advances to `now`, at most by an hour; `ours` does not matter.
    [[nodiscard]] GpuSample sample(WallTime now, const ProcessIds &ours) override;

private:
    struct Operation { // what it does at a temperature
        Hertz clock;
        Watts power;
        std::vector<ThrottleReason> reasons;
    };
    [[nodiscard]] Operation operationAt(Celsius temperature) const;
    [[nodiscard]] Share fanAt(Celsius temperature) const;
    [[nodiscard]] double load() const { return m_byUs.value + m_byOthers.value; }

    SimulatedGpuModel m_model;
    Share m_byUs;
    Share m_byOthers;
    std::optional<Watts> m_powerLimit;
    std::optional<Hertz> m_clockLimit;
    Celsius m_temperature;
    std::optional<WallTime> m_last;
};

} // namespace commonwatt
