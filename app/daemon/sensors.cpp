#include "app/daemon/sensors.h"

#include "core/base/log.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

constexpr std::chrono::minutes lingers{1};  // after the last that needed it
constexpr std::chrono::minutes scraped{2};  // between two looks of Prometheus, at most
constexpr std::chrono::seconds gathers{30}; // before the disk is troubled
constexpr std::chrono::seconds recent{10};  // what is told as being so now
constexpr std::size_t maxPoints = 4000;

struct Metric {
    GpuValue value;
    const char *name;
    const char *help;
};
constexpr std::array metrics{
    Metric{GpuValue::Core, "commonwatt_gpu_core_celsius", "Temperature of the GPU's core."},
    Metric{GpuValue::HotSpot, "commonwatt_gpu_hot_spot_celsius",
           "Temperature of the core's hottest part."},
    Metric{GpuValue::Memory, "commonwatt_gpu_memory_celsius", "Temperature of the GPU's memory."},
    Metric{GpuValue::Power, "commonwatt_gpu_power_watts", "Power that the GPU takes."},
    Metric{GpuValue::Fan, "commonwatt_gpu_fan_ratio", "Fan speed, of its greatest."},
    Metric{GpuValue::CoreClock, "commonwatt_gpu_core_clock_hertz", "Clock of the core."},
    Metric{GpuValue::MemoryClock, "commonwatt_gpu_memory_clock_hertz", "Clock of the memory."},
    Metric{GpuValue::MemoryByUs, "commonwatt_gpu_memory_own_bytes",
           "Memory that Commonwatt's processes hold."},
    Metric{GpuValue::MemoryByOthers, "commonwatt_gpu_memory_others_bytes",
           "Memory that other processes hold."},
    Metric{GpuValue::UseByUs, "commonwatt_gpu_use_own_ratio",
           "Share of the time that Commonwatt's processes compute."},
    Metric{GpuValue::UseByOthers, "commonwatt_gpu_use_others_ratio",
           "Share of the time that other processes compute."}};
static_assert(metrics.size() == allGpuValues.size());

bool isGpu(const Hardware &hardware) {
    return hardware.kind == HardwareKind::Discrete || hardware.kind == HardwareKind::Integrated;
}

json::object toJson(const SensorPoint &point) {
    return {{"begin", point.begin.time_since_epoch().count()},
            {"lengthMillis", point.length.count()},
            {"min", point.min},
            {"mean", point.mean},
            {"max", point.max},
            {"samples", point.samples}};
}

Result<WallTime> timeOf(const JsonReader &params, std::string_view name, WallTime fallback) {
    constexpr std::uint64_t latest = std::uint64_t(1) << 52; // exact in any JSON
    CW_TRY_ASSIGN(
        const std::uint64_t millis,
        params.unsignedIntegerOr(
            name, static_cast<std::uint64_t>(fallback.time_since_epoch().count()), latest));
    return WallTime(std::chrono::milliseconds(millis));
}

} // namespace

Sensors::Sensors(EventLoop &loop, std::filesystem::path workerProgram,
                 const std::filesystem::path &file, SensorsHandlers handlers)
    : m_loop(loop)
    , m_program(std::move(workerProgram))
    , m_file(file)
    , m_handlers(std::move(handlers)) {
    for (const Metric &metric : metrics)
        m_metrics.describe(metric.name, MetricKind::Gauge, metric.help);
    m_metrics.onRender([this](MetricsRegistry &registry) { collect(registry); });
    // Without it everything else goes on: what the sensors tell is seen, and forgotten.
    Result<SensorHistory> history = SensorHistory::open(m_file);
    if (history)
        m_history.emplace(std::move(*history));
    else
        logWarning("what the sensors tell cannot be kept: " + history.error().describe());
}

Sensors::~Sensors() {
    flush();
}

void Sensors::apply(const Settings &settings) {
    if (settings.sensors != m_setting) {
        m_setting = settings.sensors;
        m_watch.reset();
        m_latest.clear();
    }
    if (settings.metricsPort != m_port)
        listen(settings.metricsPort);
    decide();
}

void Sensors::setHardware(const Inventory &inventory) {
    m_hasGpu = std::ranges::any_of(inventory.hardware, isGpu);
    // With what is there now, and with new courage.
    m_watch.reset();
    m_latest.clear();
    decide();
}

void Sensors::onNeeded() {
    m_neededUntil = std::max(m_neededUntil, std::chrono::steady_clock::now() + lingers);
    if (!isOn())
        decide();
}

void Sensors::setGpuLimits(std::map<std::string, GpuLimits> limits) {
    m_limits = std::move(limits);
    if (m_watch)
        m_watch->setGpuLimits(m_limits);
}

std::string Sensors::problem() const {
    if (m_setting == SensorsSetting::Off)
        return "the sensors are not read; to change that: commonwattctl config set sensors auto";
    if (m_setting == SensorsSetting::Auto && !m_hasGpu)
        return "this machine has no GPU whose sensors could be read ('commonwattctl devices' tells "
               "what it has)";
    if (m_watch && m_watch->hasNothing())
        return "no driver of this machine's GPUs tells what their sensors measure";
    return "";
}

bool Sensors::isNeeded() const {
    return m_handlers.isWatched() || std::chrono::steady_clock::now() < m_neededUntil;
}

void Sensors::decide() {
    const bool isPossible =
        m_setting == SensorsSetting::Simulated || (m_setting == SensorsSetting::Auto && m_hasGpu);
    if (!isPossible || !isNeeded()) {
        if (m_watch && m_watch->isOn()) {
            m_watch->stop();
            flush();
        }
        return;
    }
    if (!m_watch) {
        GpuWatchOptions options;
        options.program = m_program;
        if (m_setting == SensorsSetting::Simulated)
            options.gpu = WatchedGpu::Simulated;
        m_watch = std::make_unique<GpuWatch>(
            m_loop, options, [this](const GpuSample &sample) { onSample(sample); },
            [this] { return isNeeded(); });
    }
    if (m_watch->hasNothing())
        return;
    m_watch->setOurs(m_handlers.ourProcesses());
    m_watch->setGpuLimits(m_limits);
    m_watch->start();
}

void Sensors::onSample(const GpuSample &sample) {
    m_latest[sample.gpu] = sample;
    if (m_history)
        m_history->add(sample);
    if (std::chrono::steady_clock::now() - m_flushed > gathers)
        flush();
    m_handlers.onSample(sample);
    decide();
}

void Sensors::flush() {
    m_flushed = std::chrono::steady_clock::now();
    if (!m_history)
        return;
    const Status flushed = m_history->flush();
    const std::string problem = flushed ? "" : flushed.error().describe();
    if (problem != m_historyProblem && !problem.empty())
        logWarning("what the sensors tell cannot be written: " + problem);
    m_historyProblem = problem;
}

// ---- clients

Result<json::value> Sensors::gpus() {
    flush();
    json::array list;
    if (m_history) {
        CW_TRY_ASSIGN(const std::vector<KnownGpu> known, m_history->gpus());
        for (const KnownGpu &gpu : known)
            list.push_back(
                json::object{{"gpu", gpu.gpu}, {"name", gpu.name}, {"simulated", gpu.simulated}});
    }
    return json::object{{"gpus", std::move(list)}, {"problem", problem()}};
}

Result<json::value> Sensors::history(const json::object &params) {
    const JsonReader reader(params);
    KnownGpu gpu;
    CW_TRY_ASSIGN(gpu.gpu, reader.string("gpu", 128));
    CW_TRY_ASSIGN(gpu.simulated, reader.booleanOr("simulated", false));
    CW_TRY_ASSIGN(const std::string name, reader.string("value", 32));
    const auto *const value =
        std::ranges::find_if(allGpuValues, [&](GpuValue each) { return nameOf(each) == name; });
    if (value == allGpuValues.end())
        return fail(ErrorCode::InvalidArgument, "no sensor is called '" + name + "'");
    CW_TRY_ASSIGN(const WallTime to, timeOf(reader, "to", wallNow()));
    CW_TRY_ASSIGN(const WallTime from, timeOf(reader, "from", to - std::chrono::hours(1)));
    if (from >= to)
        return fail(ErrorCode::InvalidArgument, "'from' must be before 'to'");
    CW_TRY_ASSIGN(const std::uint64_t points, reader.unsignedIntegerOr("points", 500, maxPoints));
    flush();
    if (!m_history)
        return fail(ErrorCode::Unavailable, "what the sensors tell cannot be kept; "
                                            "'commonwattctl log' tells why");
    // Older than an hour, there are intervals only.
    const bool isShort =
        to - from <= std::chrono::hours(1) && from >= wallNow() - std::chrono::minutes(65);
    CW_TRY_ASSIGN(const std::vector<SensorPoint> found,
                  isShort ? m_history->samples(gpu, *value, from, to)
                          : m_history->intervals(gpu, *value, from, to, points));
    json::array list;
    for (const SensorPoint &point : found)
        list.push_back(toJson(point));
    return json::object{{"points", std::move(list)}};
}

// ---- Prometheus

void Sensors::listen(std::uint16_t port) {
    m_server.reset();
    m_port = port;
    m_portProblem.clear();
    if (port == 0)
        return;
    HttpServerOptions options;
    options.port = port;
    options.maxConnections = 16;
    options.bodyLimit = Bytes(0);
    auto server = HttpServer::listen(
        m_loop, options,
        [this](const HttpRequest &request, const std::shared_ptr<HttpResponder> &responder) {
            answer(request, *responder);
        });
    if (server) {
        m_server = std::move(*server);
        logInfo("metrics at http://127.0.0.1:" + std::to_string(port) + "/metrics");
    } else {
        m_portProblem = "no metrics for Prometheus: " + server.error().describe() +
                        " (commonwattctl config set metrics_port PORT)";
        logWarning(m_portProblem);
    }
}

void Sensors::answer(const HttpRequest &request, HttpResponder &responder) {
    if (request.target != "/metrics")
        return responder.respond({404, {{"Content-Type", "text/plain"}}, "See /metrics\n"});
    if (request.method != "GET")
        return responder.respond({405, {{"Allow", "GET"}}, ""});
    m_neededUntil = std::max(m_neededUntil, std::chrono::steady_clock::now() + scraped);
    decide();
    responder.respond({200, {{"Content-Type", "text/plain; version=0.0.4"}}, m_metrics.render()});
}

bool Sensors::isRecent(const GpuSample &sample) const {
    const auto age = wallNow() - sample.time;
    return isOn() && age < recent && age > -recent;
}

void Sensors::collect(MetricsRegistry &registry) const {
    for (const Metric &metric : metrics) {
        registry.clear(metric.name);
        for (const auto &[gpu, sample] : m_latest)
            if (const auto value = valueOf(sample, metric.value); value && isRecent(sample))
                registry.set(metric.name,
                             {{"gpu", gpu},
                              {"name", sample.name},
                              {"simulated", sample.simulated ? "true" : "false"}},
                             *value);
    }
}

} // namespace commonwatt
