#include "app/worker/watch_command.h"

#include "gpu/telemetry/simulated_gpu.h"

#include <array>
#include <condition_variable>
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

ProcessIds idsOf(const std::string &line) {
    ProcessIds ids;
    std::istringstream words(line);
    for (std::uint32_t id = 0; words >> id;)
        ids.insert(id);
    return ids;
}

// Until the stream ends.
Status readLines(InputStream &stream, Input &input) {
    std::array<std::uint8_t, 512> piece{};
    std::string buffer;
    for (;;) {
        CW_TRY_ASSIGN(const std::size_t size, stream.read(piece));
        if (size == 0)
            return {};
        buffer.append(asText(ByteView(piece).first(size)));
        for (std::size_t end = 0; (end = buffer.find('\n')) != std::string::npos;
             buffer.erase(0, end + 1)) {
            const std::lock_guard lock(input.mutex);
            input.ours = idsOf(buffer.substr(0, end));
        }
        if (buffer.size() > maxLine)
            return fail(ErrorCode::InvalidData, "a line on standard input is too long");
    }
}

void readInput(InputStream &stream, Input &input) {
    const Status status = readLines(stream, input);
    const std::lock_guard lock(input.mutex);
    input.status = status;
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

Status watchGpus(std::chrono::milliseconds interval, WatchedGpus which, InputStream &stream,
                 JsonLines &output) {
    const GpuSensors sensors = sensorsOf(which);
    if (sensors.empty())
        return fail(ErrorCode::NotFound, "no GPU of this machine tells anything");
    Input input;
    std::jthread reader([&] { readInput(stream, input); });
    auto next = std::chrono::steady_clock::now();
    std::unique_lock lock(input.mutex);
    do {
        const ProcessIds ours = input.ours;
        lock.unlock();
        const auto now =
            std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        for (const std::unique_ptr<GpuSensor> &sensor : sensors)
            if (const Status told = output.print(toJson(sensor->sample(now, ours))); !told) {
                stream.cancel();
                return told;
            }
        lock.lock();
        // After a sleep of the machine, not all at once.
        next = std::max(next + interval, std::chrono::steady_clock::now());
    } while (!input.changed.wait_until(lock, next, [&input] { return input.ended; }));
    return input.status;
}

} // namespace commonwatt
