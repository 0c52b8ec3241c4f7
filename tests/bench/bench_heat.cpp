// How a target of 70 °C is kept on three simulated GPUs, from cold at full load.
#include "core/policy/heat_controller.h"
#include "gpu/telemetry/simulated_gpu.h"

#include <cmath>
#include <cstdio>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

struct Model {
    const char *name;
    SimulatedGpuModel gpu;
};

void measure(const Model &model, double unit) {
    constexpr double target = 70;
    constexpr int seconds = 1200;
    SimulatedGpu gpu(model.gpu);
    HeatController controller;
    WallTime now{};
    double hottest = 0;
    int reached = -1; // when it first came within 1.5 K
    int settled = 0;  // after which it stayed there
    for (int second = 0; second < seconds; ++second, now += 1000ms) {
        const GpuSample sample = gpu.sample(now, {});
        const double heat = sample.core->value;
        const double told = unit > 0 ? std::floor(heat / unit) * unit : heat;
        const Share cap = controller.update({.core = Celsius(told)}, {.core = Celsius(target)}, 1s);
        gpu.setLoad(cap, Share(0));
        hottest = std::max(hottest, heat);
        if (std::abs(heat - target) > 1.5)
            settled = second + 1;
        else if (reached < 0)
            reached = second;
    }
    std::printf("%-12s sensor in %s: overshoot %4.1f K, within 1.5 K of the target from %d s on "
                "(first there after %d s)\n",
                model.name, unit > 0 ? "whole degrees" : "fractions   ", hottest - target, settled,
                reached);
}

} // namespace

int main() {
    SimulatedGpuModel small;
    small.heatCapacity = 70;
    small.conductance = 0.6;
    small.fanConductance = 1.4;
    small.idlePower = Watts(8);
    small.fullPower = Watts(120);
    SimulatedGpuModel laptop;
    laptop.surroundings = Celsius(32);
    laptop.heatCapacity = 60;
    laptop.conductance = 0.35;
    laptop.fanConductance = 0.45;
    laptop.idlePower = Watts(5);
    laptop.fullPower = Watts(80);
    for (const Model &model :
         {Model{"large card", {}}, Model{"small card", small}, Model{"laptop chip", laptop}})
        for (const double unit : {0.0, 1.0})
            measure(model, unit);
}
