// What a benchmark of a device found out, and what is told while it runs: from the worker to the
// daemon (docs/protocol/worker.md, "Benchmark"), and from there to its clients and its history.
#pragma once

#include "core/base/duration.h"
#include "core/base/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

enum class BenchProfile {
    Quick, // at most 10 s
    Full,  // at most 90 s, with a sustained load
};
[[nodiscard]] std::string_view nameOf(BenchProfile profile);
[[nodiscard]] std::optional<BenchProfile> benchProfileFromName(std::string_view name);

enum class FigureState {
    Measured,
    Disturbed,   // measured while something else used the device, or too uneven
    Wrong,       // the values were wrong: the speed says nothing
    Unsupported, // the device, its driver or this build cannot do it
};
[[nodiscard]] std::string_view nameOf(FigureState state);

struct BenchFigure {
    std::string name;  // "copy", "mul_mat_vec_q8_0", "ggml_mul_mat_q4_0", "link_to_device", …;
                       // "threads" and "prompt_tokens": under which conditions
    std::string unit;  // "B/s", "FLOP/s", "OP/s", "s"
    double value = 0;  // the median of the repeats
    double spread = 0; // of the repeats: (largest - smallest) / median
    FigureState state = FigureState::Measured;
    std::string note; // why it is not Measured
    [[nodiscard]] bool isValid() const {
        return state == FigureState::Measured || state == FigureState::Disturbed;
    }
    bool operator==(const BenchFigure &) const = default;
};

struct BenchReport {
    std::string device;   // "vulkan:0"
    std::string hardware; // Hardware::id()
    std::string name;     // of the hardware, for people
    std::string driver;   // name and version
    BenchProfile profile = BenchProfile::Quick;
    WallTime began{};
    std::chrono::milliseconds took{0};
    std::vector<BenchFigure> figures;

    // nullptr: there is none of that name with a value.
    [[nodiscard]] const BenchFigure *find(std::string_view figure) const;
    bool operator==(const BenchReport &) const = default;
};

// A figure that is worse than in an earlier report of the same device.
struct BenchDrop {
    std::string figure;
    double share = 0; // of the earlier speed that is missing, 0 to 1
    bool operator==(const BenchDrop &) const = default;
};
// Those that lost more than `tolerated` (a share). Only figures that were Measured in both reports,
// of the same hardware and under the same conditions, are compared; of times less is better, of
// rates more.
[[nodiscard]] std::vector<BenchDrop> dropsSince(const BenchReport &before, const BenchReport &now,
                                                double tolerated = 0.15);

// Told while it runs.
struct BenchProgress {
    double done = 0;                   // 0 to 1
    std::string step;                  // what is measured now, in words
    std::optional<BenchFigure> figure; // one that is ready
    bool operator==(const BenchProgress &) const = default;
};

[[nodiscard]] json::object toJson(const BenchFigure &figure);
[[nodiscard]] json::object toJson(const BenchReport &report);
[[nodiscard]] json::object toJson(const BenchProgress &progress);
// From a process that a driver may have broken: bounded, finite, plain text. InvalidData names what
// is wrong.
[[nodiscard]] Result<BenchFigure> benchFigureFromJson(const json::object &object);
[[nodiscard]] Result<BenchReport> benchReportFromJson(const json::object &object);
[[nodiscard]] Result<BenchProgress> benchProgressFromJson(const json::object &object);

} // namespace commonwatt
