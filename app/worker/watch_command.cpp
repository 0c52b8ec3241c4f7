#include "app/worker/watch_command.h"

#include "gpu/telemetry/simulated_gpu.h"

#include <array>
#include <cmath>
#include <condition_variable>
#include <csignal>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>

namespace commonwatt {

namespace {

constexpr std::size_t maxLine = 4096;
constexpr std::size_t maxWanted = 64; // GPUs whose limits are waiting
constexpr std::string_view wattsWord = "watts";
constexpr std::string_view clockWord = "clock";
constexpr std::string_view noLimit = "none";

struct Input {
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false;
    Status status;
    ProcessIds ours;
    // Limits by GPU, since the last look.
    std::map<std::string, std::optional<Watts>> watts;
    std::map<std::string, ClockBound> clocks;

    [[nodiscard]] bool hasWishes() const { return !watts.empty() || !clocks.empty(); }
};

ProcessIds idsOf(const std::string &line) {
    ProcessIds ids;
    std::istringstream words(line);
    for (std::uint32_t id = 0; words >> id;)
        ids.insert(id);
    return ids;
}

// "none": no limit; anything else that is not a number in this range makes the line none of ours.
bool takeNumber(const std::string &text, double max, std::optional<double> &number) {
    double value = 0;
    std::istringstream stream(text);
    if (text == noLimit)
        return true;
    if (!(stream >> value) || !(value > 0) || value > max)
        return false;
    number = value;
    return true;
}

template <typename Unit>
std::optional<Unit> in(std::optional<double> number) {
    return number ? std::optional(Unit(*number)) : std::nullopt;
}

void takeLine(const std::string &line, Input &input) {
    const std::lock_guard lock(input.mutex);
    std::istringstream words(line);
    std::string word;
    std::string gpu;
    std::string first;
    std::string second;
    words >> word >> gpu >> first >> second;
    std::optional<double> number;
    std::optional<double> share;
    if (word == wattsWord) {
        if ((input.watts.size() < maxWanted || input.watts.contains(gpu)) &&
            takeNumber(first, rangeOf(GpuValue::Power).max, number))
            input.watts[gpu] = in<Watts>(number);
    } else if (word == clockWord) {
        if ((input.clocks.size() < maxWanted || input.clocks.contains(gpu)) &&
            takeNumber(first, rangeOf(GpuValue::CoreClock).max, number) &&
            takeNumber(second, 1, share))
            input.clocks[gpu] = {in<Hertz>(number), in<Share>(share)};
    } else {
        input.ours = idsOf(line);
    }
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

// The limits that were asked for, until it is destroyed.
class Limits {
public:
    explicit Limits(const GpuSensors &sensors) {
        for (const std::unique_ptr<GpuSensor> &sensor : sensors) {
            if (PowerCap *const cap = sensor->powerCap())
                m_watts.try_emplace(sensor->gpu(), *cap);
            if (ClockCap *const cap = sensor->clockCap())
                m_clocks.try_emplace(sensor->gpu(), *cap);
        }
    }

    // What became of it, in words.
    [[nodiscard]] std::string hold(const std::string &gpu, std::optional<Watts> wanted) {
        const auto found = m_watts.find(gpu);
        const Result<Watts> now =
            found == m_watts.end()
                ? fail(ErrorCode::Unsupported, "the GPU's driver takes no limit of watts")
                : found->second.hold(wanted);
        if (!now)
            return gpu + ": " + now.error().message +
                   (wanted ? "; computing less of the time keeps it below" : "");
        return gpu + (wanted ? ": its driver holds it at " : ": its driver's limit is again ") +
               std::to_string(std::lround(now->value)) + " W";
    }
    [[nodiscard]] std::string hold(const std::string &gpu, const ClockBound &wanted) {
        constexpr double mega = 1e6;
        const auto found = m_clocks.find(gpu);
        const Result<Hertz> now =
            found == m_clocks.end()
                ? fail(ErrorCode::Unsupported, "the GPU's driver takes no limit of its clock")
                : found->second.hold(wanted);
        if (!now)
            return gpu + ": " + now.error().message;
        return gpu +
               (wanted.isSet() ? ": its driver holds its clock at "
                               : ": its clock is free again up to ") +
               std::to_string(std::lround(now->value / mega)) + " MHz";
    }

private:
    std::map<std::string, PowerLimit> m_watts;
    std::map<std::string, ClockLimit> m_clocks;
};

} // namespace

Status watchGpus(std::chrono::milliseconds interval, WatchedGpus which, InputStream &stream,
                 JsonLines &output) {
    const GpuSensors sensors = sensorsOf(which);
    if (sensors.empty())
        return fail(ErrorCode::NotFound, "no GPU of this machine tells anything");
    // Whoever ends everything at once must not keep it from putting limits back: it ends when its
    // input does.
    std::signal(SIGTERM, SIG_IGN);
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
        while (input.changed.wait_until(lock, next,
                                        [&input] { return input.ended || input.hasWishes(); })) {
            const auto watts = std::exchange(input.watts, {});
            const auto clocks = std::exchange(input.clocks, {});
            const bool ended = input.ended;
            lock.unlock();
            std::vector<std::string> notices;
            for (const auto &[gpu, wanted] : watts)
                notices.push_back(limits.hold(gpu, wanted));
            for (const auto &[gpu, wanted] : clocks)
                notices.push_back(limits.hold(gpu, wanted));
            for (const std::string &notice : notices)
                if (const Status told = output.print({{"notice", notice}}); !told && !ended) {
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
