// The daemon's devices: finding them, lending them, measuring them.
#include "app/daemon/daemon.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds settleHardware{2};
constexpr std::size_t claimedReports = 10; // the newest
constexpr Bytes workerOverhead{std::uint64_t(2) << 30};

} // namespace

void Daemon::watchDevices() {
    Result<std::unique_ptr<DeviceWatch>> watch =
        DeviceWatch::start([this, alive = std::weak_ptr(m_alive)](DeviceChange change) {
            m_loop.post([this, alive, change] {
                if (alive.expired())
                    return;
                if (change == DeviceChange::Clock)
                    m_policy.onClockSet();
                if (change == DeviceChange::Resume)
                    m_policy.onWokenUp();
                if (change == DeviceChange::Clock || m_refindTimer.isActive())
                    return;
                m_refindTimer.start(settleHardware, [this, change] {
                    logInfo(change == DeviceChange::Resume ? "looks for devices: awake again"
                                                           : "looks for devices: some changed");
                    m_finder.search();
                });
            });
        });
    if (watch)
        m_watch = std::move(*watch);
    else
        logInfo("not told of new devices: " + watch.error().describe());
}

void Daemon::takeOver(Inventory inventory) {
    m_inventory = std::move(inventory);
    m_sensors.setHardware(m_inventory);
    const FoundDevices before =
        std::exchange(m_found, chooseDevices(m_inventory, m_settings.current().devices));
    // What our own workers hold is not free now, and is lent all the same.
    for (DeviceInfo &info : m_found.devices)
        for (const DeviceInfo &earlier : before.devices)
            if (earlier.id == info.id && earlier.description == info.description &&
                m_assignments.memoryHeld(info.id) > Bytes(0))
                info.memory = std::max(info.memory, earlier.memory);
    for (const std::string &problem : m_found.problems)
        logWarning(problem);
    watchLent();
    lendDevices();
}

std::set<ProcessId> Daemon::ourProcesses() const {
    std::set<ProcessId> processes{ownProcess()};
    for (const DeviceStatus &device : m_assignments.status())
        if (device.workerProcess != 0)
            processes.insert(device.workerProcess);
    if (const auto benchmark = m_benchmarks.process())
        processes.insert(*benchmark);
    return processes;
}

void Daemon::onBenchEnd(const BenchRequest &request, Result<BenchReport> result) {
    if (!std::exchange(m_isBenchmarkPaused, false) || result)
        m_measuredOnce.insert(measuredKey(request.device));
    json::object event{{"device", request.device}};
    if (!result) {
        logWarning("benchmark of " + request.device + ": " + result.error().describe());
        event["error"] = {{"kind", nameOf(result.error().code)},
                          {"message", result.error().describe()}};
        m_control->publish("bench", std::move(event));
        return lendDevices(); // without figures then
    }
    if (const Hardware *const hardware = m_inventory.find(request.device))
        result->hardware = hardware->id();
    const auto earlier = m_history.benchmarks(request.device, 1);
    note(m_history.addBenchmark(*result));
    json::array drops;
    if (earlier && !earlier->empty()) {
        for (const BenchDrop &drop : dropsSince(earlier->front(), *result)) {
            logWarning("benchmark of " + request.device + ": " + drop.figure + " lost " +
                       std::to_string(static_cast<int>(drop.share * 100)) +
                       " % since the last time");
            drops.push_back(json::object{{"figure", drop.figure}, {"share", drop.share}});
        }
    }
    lendDevices(); // with what was found
    event["report"] = toJson(*result);
    event["drops"] = std::move(drops);
    m_control->publish("bench", std::move(event));
}

// What the last benchmarks found; the coordinator checks it. A figure that was disturbed counts
// only where there is no other.
void Daemon::claimSpeed(DeviceInfo &info) {
    const Hardware *const hardware = m_inventory.find(info.id);
    const auto reports = m_history.benchmarks(info.id, claimedReports);
    if (!hardware || !reports)
        return;
    for (const FigureState wanted : {FigureState::Measured, FigureState::Disturbed})
        for (const BenchReport &report : *reports) {
            if (report.hardware != hardware->id())
                continue;
            const BenchFigure *const time = report.find("engine_block_decode");
            const BenchFigure *const bytes = report.find("engine_block_bytes");
            const BenchFigure *const product = report.find("product_chain");
            if (info.bytesPerSecond == 0 && time && bytes && time->state == wanted &&
                time->value > 0)
                info.bytesPerSecond = bytes->value / time->value;
            if (info.flopsPerSecond == 0 && product && product->state == wanted)
                info.flopsPerSecond = product->value;
        }
}

void Daemon::lendDevices() {
    const Settings &settings = m_settings.current();
    std::vector<DeviceInfo> lent = m_found.devices;
    for (DeviceInfo &info : lent) {
        info.memory = settings.lentMemory(info.id, info.memory);
        claimSpeed(info);
    }
    m_assignments.setDevices(lent, [&](const DeviceInfo &info) {
        WorkerProcessOptions options;
        options.program = m_workerProgram;
        options.logs = m_data / "logs";
        options.device = info.id;
        options.threads = settings.threads;
        options.rank = workerRank(info.id);
        options.memoryLimit = settings.workerMemoryLimit != Bytes(0) ? settings.workerMemoryLimit
                                                                     : info.memory + workerOverhead;
        options.groups = m_groups.get();
        options.stallTimeout = settings.workerStallTimeout;
        return options;
    });
    for (const LentDevice &device : m_assignments.devices())
        setPace(device.info.id);
    if (!m_client)
        return;
    // Work is placed by speed: what is to be measured first is offered afterwards. So is what
    // pauses.
    std::erase_if(lent, [this, waiting = unmeasured()](const DeviceInfo &info) {
        return std::ranges::find(waiting, info.id) != waiting.end() || !m_policy.mayRun(info.id);
    });
    m_client->setDevices(lent);
    if (!m_leaving && !m_quitting)
        m_client->send(Offer{std::move(lent)});
    measureFirst();
}

// Another GPU may come under the same name.
std::string Daemon::measuredKey(const std::string &device) const {
    const Hardware *const hardware = m_inventory.find(device);
    return device + " " + (hardware ? hardware->id() : "");
}

// Those that have no figures and were not tried yet.
std::vector<std::string> Daemon::unmeasured() const {
    std::vector<std::string> found;
    if (m_settings.current().benchmark != BenchmarkWhen::Auto)
        return found;
    for (const LentDevice &lent : m_assignments.devices())
        if (lent.info.bytesPerSecond == 0 && !m_measuredOnce.contains(measuredKey(lent.info.id)) &&
            m_assignments.memoryHeld(lent.info.id) == Bytes(0))
            found.push_back(lent.info.id);
    return found;
}

// The others follow when it has ended.
void Daemon::measureFirst() {
    if (m_link != LinkState::Connected || m_leaving || m_quitting || m_benchmarks.isRunning())
        return;
    std::vector<std::string> devices = unmeasured();
    std::erase_if(devices, [this](const std::string &id) { return !m_policy.mayRun(id); });
    if (devices.empty())
        return;
    m_measures = WhoMeasures::Daemon;
    logInfo("measures " + devices.front() + " before it is offered");
    const Status started = m_benchmarks.start({.device = devices.front(),
                                               .profile = BenchProfile::Quick,
                                               .threads = m_settings.current().threads});
    if (!started)
        logWarning(started.error().describe());
}

} // namespace commonwatt
