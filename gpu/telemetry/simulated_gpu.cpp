#include "gpu/telemetry/simulated_gpu.h"

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

constexpr double maxStep = 0.1; // seconds; far below C / G, so that Euler's method is exact enough
constexpr double throttleWidth = 10; // kelvins from the greatest to the least clock
constexpr std::chrono::hours maxAdvance(1);

} // namespace

SimulatedGpu::SimulatedGpu(SimulatedGpuModel model)
    : m_model(model)
    , m_temperature(model.surroundings) {
}

void SimulatedGpu::setLoad(Share byUs, Share byOthers) {
    const double us = std::clamp(byUs.value, 0.0, 1.0);
    const double others = std::clamp(byOthers.value, 0.0, 1.0);
    const double together = std::max(1.0, us + others);
    m_byUs = Share(us / together);
    m_byOthers = Share(others / together);
}

void SimulatedGpu::setPowerLimit(std::optional<Watts> limit) {
    m_powerLimit = limit;
}

void SimulatedGpu::setClockLimit(std::optional<Hertz> limit) {
    m_clockLimit = limit;
}

void SimulatedGpu::setSurroundings(Celsius temperature) {
    m_model.surroundings = temperature;
}

SimulatedGpu::Operation SimulatedGpu::operationAt(Celsius temperature) const {
    const double least = m_model.minClock.value;
    const double greatest = m_model.maxClock.value;
    if (load() == 0)
        return {m_model.minClock, m_model.idlePower, {}};
    const double idle = m_model.idlePower.value;
    const double dynamic = (m_model.fullPower.value - idle) * load(); // at the greatest clock
    Operation operation;
    double clock = std::clamp(m_clockLimit.value_or(m_model.maxClock).value, least, greatest);
    const double over = (temperature - m_model.throttles).value;
    const double cool = greatest - (greatest - least) * std::clamp(over / throttleWidth, 0.0, 1.0);
    if (cool < clock) {
        clock = cool;
        operation.reasons.push_back(ThrottleReason::Thermal);
    }
    if (m_powerLimit) {
        const double left = std::max(0.0, m_powerLimit->value - idle);
        const double affordable = std::max(least, greatest * std::cbrt(left / dynamic));
        if (affordable < clock) {
            clock = affordable;
            operation.reasons = {ThrottleReason::Power};
        }
    }
    operation.clock = Hertz(clock);
    operation.power = Watts(idle + dynamic * std::pow(clock / greatest, 3));
    return operation;
}

Share SimulatedGpu::fanAt(Celsius temperature) const {
    const double width = (m_model.fanIsFull - m_model.fanStarts).value;
    return Share(std::clamp((temperature - m_model.fanStarts).value / width, 0.0, 1.0));
}

void SimulatedGpu::advance(std::chrono::duration<double> time) {
    if (time.count() <= 0)
        return;
    const double steps = std::ceil(time.count() / maxStep);
    const double step = time.count() / steps;
    for (double done = 0; done < steps; ++done) {
        const double conductance =
            m_model.conductance + m_model.fanConductance * fanAt(m_temperature).value;
        const double cooling = conductance * (m_temperature - m_model.surroundings).value;
        const double heating = operationAt(m_temperature).power.value;
        m_temperature += Celsius((heating - cooling) / m_model.heatCapacity * step);
    }
}

const std::string &SimulatedGpu::gpu() const {
    static const std::string id = "simulated:0";
    return id;
}

GpuSample SimulatedGpu::sample(WallTime now, const ProcessIds &) {
    if (m_last)
        advance(std::min<std::chrono::duration<double>>(now - *m_last, maxAdvance));
    m_last = now;
    const Operation operation = operationAt(m_temperature);
    GpuSample sample;
    sample.time = now;
    sample.gpu = gpu();
    sample.name = "simulated GPU";
    sample.simulated = true;
    sample.core = m_temperature;
    sample.hotSpot = m_temperature + Celsius(m_model.hotSpotResistance * operation.power.value);
    sample.power = operation.power;
    sample.fan = fanAt(m_temperature);
    sample.coreClock = operation.clock;
    sample.memoryClock = m_model.memoryClock;
    sample.memoryByUs = m_byUs.value > 0 ? m_model.memoryByUs : Bytes();
    sample.memoryByOthers = m_byOthers.value > 0 ? m_model.memoryByOthers : Bytes();
    sample.useByUs = m_byUs;
    sample.useByOthers = m_byOthers;
    sample.throttle = operation.reasons;
    return sample;
}

} // namespace commonwatt
