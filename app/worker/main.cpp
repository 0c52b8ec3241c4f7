// commonwatt-worker: runs ranges of blocks on one device for the daemon that started it.
#include "app/worker/bench_command.h"
#include "app/worker/inventory_command.h"
#include "app/worker/watch_command.h"
#include "app/worker/worker.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/version.h"
#include "core/platform/paths/paths.h"
#include "core/types/telemetry.h"
#include "gpu/inventory/inventory.h"

#include <CLI/CLI.hpp>

#include <map>
#include <thread>

namespace commonwatt {

namespace {

constexpr int startFailed = 1; // otherwise as WorkerEnd, or what CLI11 gives for wrong options

struct Options {
    std::string device;
    std::filesystem::path data;
    std::uint32_t threads = 0;
    std::uint32_t maxBatch = BatchLimits().promptTokens;
    std::uint32_t stallAfter = 60;
    bool inventory = false;
    bool watch = false;
    bool simulateGpu = false;
    std::uint32_t interval = 1000;
    std::optional<ProbeSource> probe;
    std::uint32_t probeTimeout = 10;
    std::optional<BenchProfile> bench;

    [[nodiscard]] std::optional<std::string_view> deviceName() const {
        return device.empty() ? std::nullopt : std::optional<std::string_view>(device);
    }
    // Otherwise they ask for a worker.
    [[nodiscard]] bool isPrinting() const { return probe || inventory || watch || bench; }
};

DeviceInfo infoOf(const ComputeDevice &device) {
    DeviceInfo info;
    info.id = device.name;
    info.backend = device.backend;
    info.description = device.description;
    info.memory = device.memoryFree;
    return info;
}

Status print(const Options &options, InputStream &input, JsonLines &output) {
    if (options.probe)
        return printProbe(*options.probe, output);
    if (options.inventory)
        return printInventory(std::chrono::seconds(options.probeTimeout), output);
    if (options.watch)
        return watchGpus(std::chrono::milliseconds(options.interval),
                         options.simulateGpu ? WatchedGpus::Simulated : WatchedGpus::OfThisMachine,
                         input, output);
    return printBenchmark(
        {.profile = *options.bench,
         .device = options.device.empty() ? std::nullopt : std::optional(options.device),
         .threads = options.threads,
         .folder = options.data},
        output);
}

std::filesystem::path logFile(const Options &options) {
    if (options.data.empty())
        return {};
    std::string name = "worker" + (options.device.empty() ? "" : "-" + options.device) + ".log";
    std::ranges::replace(name, ':', '-');
    return options.data / name;
}

// Then two such workers have too few cores for both.
bool usesMostCores(const ComputeDevice &device, std::uint32_t threads) {
    if (device.kind == HardwareKind::Cpu)
        return threads == 0 || threads * 2 > std::thread::hardware_concurrency();
    return device.kind == HardwareKind::Software;
}

Result<WorkerEnd> work(const Options &options, ProtocolStreams streams) {
    CW_TRY(loadBackends(backendFolder(), options.deviceName()));
    CW_TRY_ASSIGN(const ComputeDevice device, chooseDevice(options.deviceName()));
    logInfo("working on " + device.name + " (" + device.description + ")");
    WorkerOptions settings;
    settings.device = infoOf(device);
    settings.threads = options.threads;
    settings.batch.promptTokens = options.maxBatch;
    settings.batch.promptTokensBesideDecoding =
        std::min(settings.batch.promptTokensBesideDecoding, options.maxBatch);
    if (usesMostCores(device, options.threads)) {
        CW_TRY_ASSIGN(const std::filesystem::path program, programFile());
        Result<ProcessorTurn> turn = ProcessorTurn::open(program);
        if (turn)
            settings.turn.emplace(std::move(*turn));
        else
            logWarning("takes no turns with other workers: " + turn.error().describe());
    }
    settings.stallAfter = std::chrono::seconds(options.stallAfter);
    return Worker(std::move(settings), std::move(streams)).run();
}

} // namespace

} // namespace commonwatt

int main(int argc, char **argv) {
    using namespace commonwatt;
    Options options;
    CLI::App app(
        "Runs ranges of a model's blocks on one device. Started by commonwattd, with which "
        "it exchanges frames on standard input and output.",
        "commonwatt-worker");
    app.set_version_flag("--version", std::string(version));
    app.add_option("--device", options.device,
                   "Device to use, as --inventory names it "
                   "(default: the best there is)");
    app.add_option("--threads", options.threads,
                   "Threads of the CPU backend (default: one for "
                   "each physical core)")
        ->check(CLI::Range(0, 1024));
    app.add_option("--max-batch", options.maxBatch, "Most prompt tokens computed at once")
        ->check(CLI::Range(1, 65536))
        ->capture_default_str();
    app.add_option("--stall-after", options.stallAfter,
                   "Seconds beyond the expected time after which a computation counts as hung and "
                   "heartbeats stop")
        ->check(CLI::Range(1, 86400))
        ->capture_default_str();
    app.add_option_function<std::string>(
        "--data", [&options](const std::string &text) { options.data = pathOf(text); },
        "Folder for the log file (default: none is written); for --bench, for temporary files");
    app.add_flag("--inventory", options.inventory,
                 "Print what this machine can compute with, as JSON, and exit");
    std::map<std::string, ProbeSource> sources;
    for (const ProbeSource source : allProbeSources)
        sources.emplace(nameOf(source), source);
    app.add_option("--probe", options.probe, "Print what one source of the inventory tells")
        ->transform(CLI::CheckedTransformer(sources))
        ->type_name("SOURCE");
    app.add_option("--probe-timeout", options.probeTimeout,
                   "Seconds after which a source that does not answer is given up")
        ->check(CLI::Range(1, 600))
        ->capture_default_str();
    app.add_option("--bench", options.bench, "Measure the device and print lines of JSON")
        ->transform(CLI::CheckedTransformer(std::map<std::string, BenchProfile>{
            {"quick", BenchProfile::Quick}, {"full", BenchProfile::Full}}))
        ->type_name("quick|full");
    app.add_flag("--watch", options.watch,
                 "Print what the GPUs' sensors tell, as lines of JSON, until standard input ends");
    app.add_option("--interval", options.interval, "Milliseconds between two samples of --watch")
        ->check(CLI::Range(100, 3600000))
        ->capture_default_str();
    // For trying out on machines without a GPU; its samples say so.
    app.add_flag("--simulate-gpu", options.simulateGpu)->group("");
    CLI11_PARSE(app, argc, argv);

    // First of all: a driver that prints must not break the protocol.
    Result<ProtocolStreams> streams = takeProtocolStreams();
    if (streams && options.isPrinting()) {
        JsonLines output(std::move(streams->output));
        const Status printed = print(options, streams->input, output);
        if (!printed)
            logError(printed.error().describe());
        if (options.watch && !printed && printed.error().code == ErrorCode::NotFound)
            return exitNothingToWatch;
        return printed ? 0 : startFailed;
    }
    if (!options.data.empty()) {
        if (const Status made = makePrivateFolder(options.data); !made)
            logError(made.error().describe());
    }
    startLogging({LogLevel::Info, logFile(options)});
    if (!streams) {
        logError(streams.error().describe());
        return startFailed;
    }
    const Result<WorkerEnd> end = work(options, std::move(*streams));
    if (!end) {
        logError(end.error().describe());
        return startFailed;
    }
    return static_cast<int>(*end);
}
