#include "app/worker/watch_command.h"

#include "gpu/telemetry/simulated_gpu.h"

#include <array>
#include <cmath>
#include <condition_variable>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>

namespace commonwatt {

namespace {

constexpr std::size_t maxLine = 4096;
constexpr std::size_t maxWanted = 64; // GPUs whose limits are waiting
constexpr std::string_view wattsWord = "watts ";

struct Input {
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false;
    Status status;
    ProcessIds ours;
    std::map<std::string, std::optional<Watts>> wanted; // limits by GPU, since the last look
};

ProcessIds idsOf(const std::string &line) {
    ProcessIds ids;
    std::istringstream words(line);
    for (std::uint32_t id = 0; words >> id;)
        ids.insert(id);
    return ids;
}

void takeLine(const std::string &line, Input &input) {
    const std::lock_guard lock(input.mutex);
    if (!line.starts_with(wattsWord)) {
        input.ours = idsOf(line);
        return;
    }
    std::istringstream words(line.substr(wattsWord.size()));
    std::string gpu;
    std::string number;
    if (!(words >> gpu >> number) || input.wanted.size() >= maxWanted)
        return;
    double watts = 0;
    std::istringstream value(number);
    if (number == "none")
        input.wanted[gpu] = std::nullopt;
    else if (value >> watts && watts > 0 && watts <= rangeOf(GpuValue::Power).max)
        input.wanted[gpu] = Watts(watts);
    input.changed.notify_all();
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
             buffer.erase(0, end + 1))
            takeLine(buffer.substr(0, end), input);
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

// The limits of watts that were asked for, until it is destroyed.
class Limits {
public:
    explicit Limits(const GpuSensors &sensors) {
        for (const std::unique_ptr<GpuSensor> &sensor : sensors)
            if (PowerCap *const cap = sensor->powerCap())
                m_limits.try_emplace(sensor->gpu(), *cap);
    }

    // What became of it, in words.
    [[nodiscard]] std::string hold(const std::string &gpu, std::optional<Watts> wanted) {
        const auto found = m_limits.find(gpu);
        const Result<Watts> now =
            found == m_limits.end()
                ? fail(ErrorCode::Unsupported, "the GPU's driver takes no limit of watts")
                : found->second.hold(wanted);
        if (!now)
            return gpu + ": " + now.error().message +
                   (wanted ? "; computing less of the time keeps it below" : "");
        return gpu + (wanted ? ": its driver holds it at " : ": its driver's limit is again ") +
               std::to_string(std::lround(now->value)) + " W";
    }

private:
    std::map<std::string, PowerLimit> m_limits;
};

} // namespace

Status watchGpus(std::chrono::milliseconds interval, WatchedGpus which, InputStream &stream,
                 JsonLines &output) {
    const GpuSensors sensors = sensorsOf(which);
    if (sensors.empty())
        return fail(ErrorCode::NotFound, "no GPU of this machine tells anything");
    Limits limits(sensors);
    Input input;
    std::jthread reader([&] { readInput(stream, input); });
    auto next = std::chrono::steady_clock::now();
    std::unique_lock lock(input.mutex);
    for (;;) {
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
        while (input.changed.wait_until(
            lock, next, [&input] { return input.ended || !input.wanted.empty(); })) {
            const auto wanted = std::exchange(input.wanted, {});
            const bool ended = input.ended;
            lock.unlock();
            for (const auto &[gpu, watts] : wanted)
                if (const Status told = output.print({{"notice", limits.hold(gpu, watts)}});
                    !told && !ended) {
                    stream.cancel();
                    return told;
                }
            lock.lock();
            if (ended)
                return input.status;
        }
    }
}

} // namespace commonwatt
