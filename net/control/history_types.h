// What the daemon tells of the past, typed, and its JSON form as docs/protocol/control.md describes
// it: earnings, pages of tasks and failures, what the policy decided. Unknown fields are ignored.
// Days are those of the daemon's local calendar.
#pragma once

#include "net/control/control_types.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

// What a device earned with a model on a day: that on which the tasks began.
struct WorkDay {
    std::chrono::local_days day{};
    std::string device;
    std::string model;
    std::uint64_t tasks = 0;
    std::uint64_t tokens = 0;
    std::uint64_t pending = 0; // tasks whose credit is not booked yet
    MicroCredits credits;
    bool operator==(const WorkDay &) const = default;
};

// What a device used while it computed for others on a day.
struct EnergyDay {
    std::chrono::local_days day{};
    std::string device;
    double measuredWattHours = 0;
    double estimatedWattHours = 0; // besides, from the setting estimated_watts
    std::chrono::milliseconds ran{0};
    // In the present currency; none: not known for part of it, or in another currency.
    std::optional<double> cost;
    bool operator==(const EnergyDay &) const = default;
};

// Whether energy is told as measured: what was estimated, such as the moments before the first
// sample, is less than 1 % of it.
[[nodiscard]] bool countsAsMeasured(double measuredWattHours, double estimatedWattHours);

struct EarningsReport {
    std::string currency; // of the costs
    std::vector<WorkDay> work;
    std::vector<EnergyDay> energy;
    bool operator==(const EarningsReport &) const = default;
};

struct TaskPage {
    std::vector<TaskRecord> tasks; // newest first
    std::uint64_t total = 0;       // that match, on all pages
    bool operator==(const TaskPage &) const = default;
};

// What the policy decided for a device, from then on.
struct DecisionRecord {
    WallTime time{};
    std::string device;
    std::string action; // nameOf(DeviceAction)
    double duty = 0;
    std::string code; // of the first reason; empty: it runs as usual
    std::string words;
    std::string detail = {}; // who or how much
    bool unknown = false;    // it could not be told
    bool operator==(const DecisionRecord &) const = default;
};

// When the daemon ran.
struct RunningSpan {
    WallTime begin{};
    WallTime end{};
    bool operator==(const RunningSpan &) const = default;
};

struct TimelineReport {
    // Oldest first; for each device the one in force at the beginning is among them.
    std::vector<DecisionRecord> decisions;
    std::vector<RunningSpan> running; // oldest first; outside of them it was offline
    bool operator==(const TimelineReport &) const = default;
};

struct FailureRecord {
    WallTime time{};
    std::string device;
    std::string model; // may be empty
    StageSpan span;
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::int64_t id = 0; // grows with time; 0: not told
    bool operator==(const FailureRecord &) const = default;
};

struct FailurePage {
    std::vector<FailureRecord> failures; // newest first
    bool operator==(const FailurePage &) const = default;
};

[[nodiscard]] json::object toJson(const EarningsReport &report);
[[nodiscard]] json::object toJson(const TaskPage &page);
[[nodiscard]] json::object toJson(const DecisionRecord &decision);
[[nodiscard]] json::object toJson(const TimelineReport &report);
[[nodiscard]] json::object toJson(const FailureRecord &failure);
[[nodiscard]] json::object toJson(const FailurePage &page);

[[nodiscard]] Result<EarningsReport> earningsFromJson(const json::object &object);
[[nodiscard]] Result<TaskPage> taskPageFromJson(const json::object &object);
[[nodiscard]] Result<DecisionRecord> decisionFromJson(const json::object &object);
[[nodiscard]] Result<TimelineReport> timelineFromJson(const json::object &object);
[[nodiscard]] Result<FailureRecord> failureFromJson(const json::object &object);
[[nodiscard]] Result<FailurePage> failurePageFromJson(const json::object &object);

} // namespace commonwatt
