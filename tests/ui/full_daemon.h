// What a daemon says that has everything: for tests that look at every page.
#pragma once

#include "app/daemon/settings.h"
#include "core/types/benchmark.h"
#include "core/types/hardware.h"
#include "core/types/telemetry.h"
#include "net/control/history_types.h"
#include "net/control/model_types.h"
#include "ui/scripted_link.h"

#include <chrono>

namespace commonwatt::full {

inline constexpr std::chrono::local_days today{std::chrono::year(2026) / 11 / 28};
inline const WallTime noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 28) +
                           std::chrono::hours(12)};
inline const std::string gpu = "pci:0000:01:00.0";

enum class Amount {
    None,   // it has joined, and nothing has happened yet
    Normal, // some weeks
    Huge,   // 400 days, eight GPUs
};

inline std::size_t devicesOf(Amount amount) {
    return amount == Amount::Huge ? 8 : amount == Amount::None ? 0 : 2;
}

inline std::string deviceName(std::size_t index) {
    return index == 1 ? "cpu" : "cuda:" + std::to_string(index);
}

inline DaemonStatus status(Amount amount) {
    DaemonStatus status;
    status.software = "commonwattd 0.1.0";
    status.name = "study";
    status.link = LinkState::Connected;
    status.coordinator = "coordinator.example:8443";
    status.coordinatorName = "Example University";
    status.volunteer = 12;
    status.profile = "balanced";
    status.profiles = {"balanced", "gentle", "night", "headless", "my weekend"};
    status.today.currency = "EUR";
    status.cacheLimit = Bytes(std::uint64_t(20) << 30);
    for (std::size_t i = 0; i < devicesOf(amount); ++i) {
        DeviceStatus device;
        device.device.id = deviceName(i);
        device.device.description =
            i == 1 ? "An Eight-Core Processor" : "A Graphics Card With A Long Name 12 GB";
        device.device.memory = Bytes(std::uint64_t(9) << 30);
        device.workerMemory = Bytes(std::uint64_t(3) << 30);
        device.hardware = i == 0   ? gpu
                          : i == 1 ? "cpu"
                                   : "pci:0000:0" + std::to_string(i) + ":00.0";
        device.action = i == 1 ? "pause" : i == 2 ? "throttle" : "run";
        device.duty = i == 1 ? 0 : i == 2 ? 0.6 : 1;
        if (i == 1)
            device.reasons = {{"load.cpu", "62 %", false, "other programs use 62 %", {}, {}}};
        AssignmentStatus assignment;
        assignment.assignment = static_cast<std::uint32_t>(i + 1);
        assignment.model = "llama-3.1-70b-instruct";
        assignment.modelBlocks = 80;
        assignment.span = {10, 34, false, false};
        assignment.state = AssignmentState::Ready;
        assignment.sequences = i == 1 ? 0 : 2;
        assignment.tokens = 123'456;
        device.assignments = {assignment};
        status.devices.push_back(device);
    }
    if (amount == Amount::None)
        return status;
    status.roundTrip = std::chrono::microseconds(23'400);
    status.nextChange = noon + std::chrono::hours(10);
    status.today.credits = MicroCredits(3'412'000);
    status.today.pending = 4;
    status.today.wattHours = 1830;
    status.today.cost = 0.62;
    status.totals.tasks = 123'456;
    status.totals.tokens = 98'765'432;
    status.totals.credits = MicroCredits(4'567'890'123);
    status.cacheUsed = Bytes(std::uint64_t(13) << 30);
    status.update = "0.2.0";
    status.problems = {"cuda:2, llama-3.1-70b-instruct: the disk is full"};
    return status;
}

inline EarningsReport earnings(Amount amount) {
    EarningsReport report;
    report.currency = "EUR";
    const int days = amount == Amount::None ? 0 : amount == Amount::Normal ? 30 : 400;
    for (int day = days - 1; day >= 0; --day)
        for (std::size_t i = 0; i < devicesOf(amount); ++i) {
            for (const char *const model : {"llama-3.1-70b-instruct", "qwen3-30b-a3b"})
                report.work.push_back({today - std::chrono::days(day), deviceName(i), model,
                                       std::uint64_t(40 + day % 7), 30'000, day == 0 ? 2U : 0U,
                                       MicroCredits(1'200'000 + 100'000 * (day % 5))});
            report.energy.push_back({today - std::chrono::days(day), deviceName(i),
                                     i == 1 ? 0.0 : 900.0, i == 1 ? 240.0 : 0.0,
                                     std::chrono::hours(6), 0.31});
        }
    return report;
}

inline TaskPage tasks(Amount amount) {
    TaskPage page;
    const int count = amount == Amount::None ? 0 : amount == Amount::Normal ? 120 : 500;
    page.total = amount == Amount::Huge ? 100'000 : static_cast<std::uint64_t>(count);
    for (int i = 0; i < count; ++i) {
        TaskRecord task;
        task.work = "00112233445566778899aabbccddee" + std::to_string(10 + i % 90);
        task.model = "llama-3.1-70b-instruct";
        task.span = {10, 34, false, false};
        task.device = deviceName(static_cast<std::size_t>(i % 2));
        task.tokens = static_cast<std::uint64_t>(100 + i);
        task.began = noon - std::chrono::minutes(3 * i);
        task.duration = std::chrono::milliseconds(1500 + 10 * i);
        task.outcome = i % 9 == 8 ? "the owner wants the device back" : "done";
        task.state = i < 4 ? "pending" : "credited";
        if (i >= 4)
            task.credits = MicroCredits(12'345 + i);
        task.id = static_cast<std::int64_t>(page.total) - i;
        page.tasks.push_back(task);
    }
    return page;
}

inline TimelineReport timeline(Amount amount) {
    TimelineReport report;
    if (amount == Amount::None)
        return report;
    report.running = {{noon - std::chrono::days(20), noon - std::chrono::hours(30)},
                      {noon - std::chrono::hours(26), noon}};
    for (std::size_t i = 0; i < devicesOf(amount); ++i)
        for (int hour = 0; hour < 20 * 24; hour += 3) {
            const WallTime time = noon - std::chrono::days(20) + std::chrono::hours(hour);
            const int which = hour / 3 % 4;
            report.decisions.push_back({time, deviceName(i),
                                        which == 0   ? "run"
                                        : which == 1 ? "throttle"
                                        : which == 2 ? "pause"
                                                     : "unload",
                                        which == 0   ? 1
                                        : which == 1 ? 0.6
                                                     : 0,
                                        which == 0   ? ""
                                        : which == 1 ? "limit.duty"
                                        : which == 2 ? "use.input"
                                                     : "game.full_screen",
                                        "words of the daemon",
                                        which == 1   ? "60 %"
                                        : which == 3 ? "steam_app_1"
                                                     : "",
                                        false});
        }
    return report;
}

inline FailurePage failures(Amount amount) {
    FailurePage page;
    if (amount == Amount::None)
        return page;
    for (int i = 0; i < 12; ++i) {
        FailureRecord failure;
        failure.id = 100 - i;
        failure.time = noon - std::chrono::hours(7 * i);
        failure.device = deviceName(static_cast<std::size_t>(i % 2));
        failure.model = "llama-3.1-70b-instruct";
        failure.span = {10, 34, false, false};
        failure.code = i % 3 == 0   ? ErrorCode::ResourceExhausted
                       : i % 3 == 1 ? ErrorCode::Internal
                                    : ErrorCode::Timeout;
        failure.message = "the worker process ended with signal 9";
        page.failures.push_back(failure);
    }
    return page;
}

inline json::object devices(Amount amount) {
    Inventory inventory;
    for (std::size_t i = 0; i < std::max<std::size_t>(devicesOf(amount), 1); ++i) {
        Hardware hardware;
        hardware.name =
            i == 1 ? "An Eight-Core Processor" : "A Graphics Card With A Long Name 12 GB";
        hardware.vendor = "A Vendor";
        hardware.kind = i == 1 ? HardwareKind::Cpu : HardwareKind::Discrete;
        if (i != 1)
            hardware.pciAddress = "0000:0" + std::to_string(i == 0 ? 1 : i) + ":00.0";
        hardware.memoryTotal = Bytes(std::uint64_t(12) << 30);
        hardware.memoryFree = Bytes(std::uint64_t(11) << 30);
        hardware.backends = {{deviceName(i), i == 1 ? "cpu" : "cuda", "driver 580.65", {}}};
        if (i == 3)
            hardware.obstacles = {{"its driver does not answer",
                                   "Install the newest driver of its vendor and start again."}};
        inventory.hardware.push_back(hardware);
    }
    return toJson(inventory);
}

inline BenchReport report(std::size_t device, int ago) {
    BenchReport report;
    report.device = deviceName(device);
    report.hardware = device == 0 ? gpu : "cpu";
    report.name = "A Graphics Card With A Long Name 12 GB";
    report.driver = "driver 580.65";
    report.profile = ago % 2 == 0 ? BenchProfile::Quick : BenchProfile::Full;
    report.began = noon - std::chrono::days(ago);
    report.took = std::chrono::seconds(9);
    // The newest one has lost something.
    const double factor = (ago == 0 ? 0.78 : 1) * (1 - 0.02 * ago);
    report.figures = {
        {"copy", "B/s", 3.1e11 * factor, 0.02, FigureState::Measured, ""},
        {"read", "B/s", 3.3e11 * factor, 0.02, FigureState::Measured, ""},
        {"fma_f32", "FLOP/s", 1.2e13 * factor, 0.02, FigureState::Disturbed, "uneven"},
        {"matrix_f16", "FLOP/s", 0, 0, FigureState::Unsupported, "no such units"},
        {"engine_small_block_bytes", "B", 4e6, 0, FigureState::Measured, ""},
        {"engine_small_block_parameters", "1", 3.8e6, 0, FigureState::Measured, ""},
        {"engine_small_block_decode", "s", 4.2e-5, 0.03, FigureState::Measured, ""},
        {"engine_small_block_prefill", "s", 1.1e-6, 0.03, FigureState::Measured, ""},
        {"engine_block_bytes", "B", 1.7e7, 0, FigureState::Measured, ""},
        {"engine_block_parameters", "1", 1.6e7, 0, FigureState::Measured, ""},
        {"engine_block_decode", "s", 9e-5, 0.03, FigureState::Measured, ""},
        {"engine_block_prefill", "s", 4.1e-6, 0.03, FigureState::Measured, ""},
        {"engine_block_q4_bytes", "B", 9e6, 0, FigureState::Measured, ""},
        {"engine_block_q4_parameters", "1", 1.6e7, 0, FigureState::Measured, ""},
        {"engine_block_q4_decode", "s", 6.1e-5, 0.03, FigureState::Measured, ""},
        {"engine_block_q4_prefill", "s", 4.2e-6, 0.03, FigureState::Measured, ""},
        {"prompt_tokens", "tokens", 512, 0, FigureState::Measured, ""},
        {"launch", "s", 7.4e-6, 0.1, FigureState::Measured, ""},
        {"heat_loss", "1", 0.034, 0, FigureState::Measured, ""}};
    return report;
}

inline json::object config() {
    json::array settings;
    const auto add = [&](std::string_view key, std::string_view description) {
        settings.push_back(toJson(SettingStatus{.key = std::string(key),
                                                .value = *showSetting(Settings(), key),
                                                .fallback = *showSetting(Settings(), key),
                                                .description = std::string(description),
                                                .isSet = false,
                                                .holds = *showSetting(Settings(), key)}));
    };
    for (const SettingSpec &spec : settingSpecs())
        add(spec.key, spec.description);
    for (const PolicySettingSpec &spec : policySettingSpecs())
        add(spec.key, spec.description);
    return {{"settings", std::move(settings)}};
}

inline ModelsStatus models(Amount amount) {
    ModelsStatus models;
    if (amount == Amount::None)
        return models;
    for (int i = 0; i < (amount == Amount::Huge ? 60 : 3); ++i) {
        ModelStatus model;
        model.name = i == 0 ? "llama-3.1-70b-instruct" : "model-" + std::to_string(i);
        model.architecture = "llama";
        model.quantization = "q4_k";
        model.licence = i == 0 ? "llama3.1" : i == 1 ? "apache-2.0" : "";
        model.size = Bytes(std::uint64_t(40) << 30);
        model.blocks = 80;
        model.parameters = 70'000'000'000;
        model.offered = i != 2;
        model.allowed = i != 1;
        if (i == 1)
            model.rule = "model-*";
        if (i == 0)
            model.held = {{"cuda:0",
                           {10, 34, false, false},
                           AssignmentState::Ready,
                           Bytes(std::uint64_t(12) << 30)}};
        models.models.push_back(model);
    }
    models.requesters = {{"library", true}, {"a-start-up", false}};
    models.kinds = {{"chat", true}, {"completion", true}};
    return models;
}

inline json::object why(Amount amount) {
    json::array devices;
    for (const DeviceStatus &device : status(amount).devices)
        devices.push_back(json::object{{"device", device.device.id},
                                       {"action", device.action},
                                       {"duty", device.duty},
                                       {"since", noon.time_since_epoch().count()},
                                       {"reasons", json::array()}});
    return {
        {"profile", "balanced"},
        {"profileBy", "otherwise"},
        {"devices", std::move(devices)},
        {"network", json::object{{"mode", "full"}, {"mayStore", true}, {"reasons", json::array()}}},
        {"at", noon.time_since_epoch().count()},
        {"currency", "EUR"},
        {"signals", json::array()}};
}

// Everything that the window asks for.
inline void answer(ScriptedLink &link, Amount amount) {
    link.answerWith("status", toJson(status(amount)));
    link.answerWith("earnings", toJson(earnings(amount)));
    link.answerWith("tasks", toJson(tasks(amount)));
    link.answerWith("timeline", toJson(timeline(amount)));
    link.answerWith("failures", toJson(failures(amount)));
    link.answerWith("devices", devices(amount));
    json::array reports;
    if (amount != Amount::None)
        for (int ago = 0; ago < 5; ++ago)
            reports.push_back(toJson(report(0, ago)));
    link.answerWith("bench.list", json::object{{"reports", std::move(reports)}});
    link.answerWith("config.get", config());
    link.answerWith("config.set", json::object());
    link.answerWith("config.history", json::object{{"changes", json::array()}});
    link.answerWith("models", toJson(models(amount)));
    const DaemonStatus told = status(amount);
    link.answerWith("cache.list", toJson(CacheStatus{told.cacheUsed, told.cacheLimit, {}}));
    link.answerWith("policy.why", why(amount));
    link.answerWith("policy.test", why(amount));
    json::array gpus;
    if (amount != Amount::None)
        gpus.push_back(
            json::object{{"gpu", gpu}, {"name", "A Graphics Card"}, {"simulated", false}});
    link.answerWith("sensors.gpus", json::object{{"gpus", std::move(gpus)}, {"problem", ""}});
    json::array points;
    for (int i = 0; i < 288; ++i)
        points.push_back(json::object{
            {"begin", (noon - std::chrono::minutes(5 * (288 - i))).time_since_epoch().count()},
            {"lengthMillis", 300'000},
            {"min", 40.0 + i % 17},
            {"mean", 50.0 + i % 17},
            {"max", 60.0 + i % 17},
            {"samples", 300}});
    link.answerWith("sensors.history", json::object{{"points", std::move(points)}});
    link.answerWith("log", json::object{{"lines", json::array()}});
}

} // namespace commonwatt::full
