#include "app/worker/bench_command.h"

#include "app/worker/bench_sensor.h"
#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "gpu/bench/runner.h"
#include "gpu/inventory/host.h"
#include "gpu/inventory/inventory.h"

#include <cstring>
#include <utility>

namespace commonwatt {

namespace {

// Of the processor: above it, what is computed there is slowed down noticeably.
constexpr double disturbance = 0.05;
// Other programs, and this one's other parts, need memory too.
constexpr std::uint64_t memoryShare = 2;

std::uint64_t randomSeed() {
    std::uint64_t seed = 0;
    const ByteVector bytes = randomBytes(sizeof(seed));
    std::memcpy(&seed, bytes.data(), sizeof(seed));
    return seed;
}

// For temporary files, removed with this object.
class ScratchFolder {
public:
    [[nodiscard]] static Result<ScratchFolder> make(const std::filesystem::path &parent) {
        std::error_code error;
        const std::filesystem::path base =
            parent.empty() ? std::filesystem::temp_directory_path(error) : parent;
        if (error)
            return fail(ErrorCode::Unavailable, "the system names no folder for temporary files: " +
                                                    error.message() + "; name one with --data");
        ScratchFolder folder(base / ("commonwatt-bench-" + toHex(randomBytes(8))));
        CW_TRY(makePrivateFolder(folder.m_path));
        return folder;
    }
    ScratchFolder(ScratchFolder &&other) noexcept
        : m_path(std::exchange(other.m_path, {})) {}
    ScratchFolder &operator=(ScratchFolder &&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    explicit ScratchFolder(std::filesystem::path path)
        : m_path(std::move(path)) {}

    std::filesystem::path m_path;
};

} // namespace

Status printBenchmark(const BenchCommand &command, JsonLines &output) {
    const auto wanted =
        command.device ? std::optional<std::string_view>(*command.device) : std::nullopt;
    CW_TRY(loadBackends(backendFolder(), wanted));
    CW_TRY_ASSIGN(const ComputeDevice device, chooseDevice(wanted));
    CW_TRY_ASSIGN(const ScratchFolder scratch, ScratchFolder::make(command.folder));
    BenchOptions options;
    options.device = device.name;
    options.profile = command.profile;
    options.threads = command.threads;
    options.memory = Bytes(device.memoryFree.value / memoryShare);
    options.seed = randomSeed();
    options.folder = scratch.path();
    std::stop_source stop;
    options.onProgress = [&](const BenchProgress &progress) {
        // Nobody listens any more.
        if (!output.print({{"progress", toJson(progress)}}))
            stop.request_stop();
    };
    HostLoad load;
    if (device.kind == HardwareKind::Cpu || device.kind == HardwareKind::Software)
        options.disturbed = [&] { return load.sinceLastCall().value_or(0) > disturbance; };
    else if (std::shared_ptr<GpuSensor> sensor = sensorOf(device))
        useSensor(options, std::move(sensor));
    CW_TRY_ASSIGN(BenchReport report, runBenchmark(options, stop.get_token()));
    report.name = toPlainText(device.description);
    return output.print({{"report", toJson(report)}});
}

} // namespace commonwatt
