#include "app/worker/watch_command.h"

#include "gpu/telemetry/simulated_gpu.h"

#include <boost/json/serialize.hpp>

#include <array>
#include <condition_variable>
#include <iostream>
#include <mutex>
#include <sstream>
#include <thread>

namespace commonwatt {

namespace {

constexpr std::size_t maxLine = 4096;

struct Input {
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false;
    Status status;
    ProcessIds ours;
};

// Ends with standard input.
void readInput(Input &input) {
    std::array<char, maxLine + 1> line{};
    while (std::cin.getline(line.data(), line.size())) {
        ProcessIds ours;
        std::istringstream words(line.data());
        for (std::uint32_t id = 0; words >> id;)
            ours.insert(id);
        const std::lock_guard lock(input.mutex);
        input.ours = std::move(ours);
    }
    const std::lock_guard lock(input.mutex);
    if (!std::cin.eof())
        input.status = fail(ErrorCode::InvalidData, "a line on standard input is too long");
    input.ended = true;
    input.changed.notify_all();
}

GpuSensors sensorsOf(WatchedGpus which) {
    if (which == WatchedGpus::OfThisMachine)
        return openSensors();
    GpuSensors sensors;
    auto gpu = std::make_unique<SimulatedGpu>();
    gpu->setLoad(Share(0.6), Share(0.1));
    sensors.push_back(std::move(gpu));
    return sensors;
}

} // namespace

Status watchGpus(std::chrono::milliseconds interval, WatchedGpus which) {
    const GpuSensors sensors = sensorsOf(which);
    if (sensors.empty())
        return fail(ErrorCode::NotFound, "no GPU of this machine tells anything");
    Input input;
    std::jthread reader([&input] { readInput(input); });
    auto next = std::chrono::steady_clock::now();
    std::unique_lock lock(input.mutex);
    do {
        const ProcessIds ours = input.ours;
        lock.unlock();
        const auto now =
            std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        for (const std::unique_ptr<GpuSensor> &sensor : sensors)
            std::cout << json::serialize(toJson(sensor->sample(now, ours))) << '\n';
        std::cout.flush();
        lock.lock();
        // After a sleep of the machine, not all at once.
        next = std::max(next + interval, std::chrono::steady_clock::now());
    } while (!input.changed.wait_until(lock, next, [&input] { return input.ended; }));
    return input.status;
}

} // namespace commonwatt
