#include "gpu/telemetry/sensor.h"

#include <algorithm>

namespace commonwatt {

namespace {

// Two sources of one GPU. Each tells both parts of use and of memory or neither, so that no sum is
// put together from two.
class MergedSensor final : public GpuSensor {
public:
    MergedSensor(std::unique_ptr<GpuSensor> first, std::unique_ptr<GpuSensor> second)
        : m_first(std::move(first))
        , m_second(std::move(second)) {}

    [[nodiscard]] const std::string &gpu() const override { return m_first->gpu(); }

    [[nodiscard]] GpuSample sample(WallTime now, const ProcessIds &ours) override {
        GpuSample sample = m_first->sample(now, ours);
        GpuSample other = m_second->sample(now, ours);
        for (const GpuValue value : allGpuValues)
            if (const auto number = valueOf(other, value); number && !valueOf(sample, value))
                setValue(sample, value, *number);
        if (!sample.throttle)
            sample.throttle = std::move(other.throttle);
        return sample;
    }

    [[nodiscard]] ClockCap *clockCap() override {
        ClockCap *const cap = m_first->clockCap();
        return cap ? cap : m_second->clockCap();
    }
    [[nodiscard]] PowerCap *powerCap() override {
        PowerCap *const cap = m_first->powerCap();
        return cap ? cap : m_second->powerCap();
    }

private:
    const std::unique_ptr<GpuSensor> m_first;
    const std::unique_ptr<GpuSensor> m_second;
};

} // namespace

GpuSensors mergeSensors(GpuSensors first, GpuSensors second) {
    for (std::unique_ptr<GpuSensor> &sensor : second) {
        const auto known = std::ranges::find_if(
            first, [&sensor](const auto &other) { return other->gpu() == sensor->gpu(); });
        if (known == first.end())
            first.push_back(std::move(sensor));
        else
            *known = std::make_unique<MergedSensor>(std::move(*known), std::move(sensor));
    }
    return first;
}

GpuSensors openSensors(const TelemetryFolders &folders) {
    return mergeSensors(openNvmlSensors(), openSystemSensors(folders));
}

} // namespace commonwatt
