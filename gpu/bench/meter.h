// How the benchmark measures: step after step in bounded time, each repeated until it is even, with
// what is told while it runs and the report that comes of it. One thread.
#pragma once

#include "core/types/benchmark.h"
#include "gpu/bench/runner.h"

#include <functional>
#include <string>
#include <vector>

namespace commonwatt {

// A device's work between two looks at whether to stop.
inline constexpr Seconds benchSubmission(0.03);

[[nodiscard]] double medianOf(std::vector<double> values);
// (largest - smallest) / median
[[nodiscard]] double spreadOf(const std::vector<double> &values);

struct Repeats {
    std::vector<double> seconds;
    bool isDisturbed = false;
};

class Meter {
public:
    // Both must outlive it.
    Meter(const BenchOptions &options, const std::stop_token &stop);

    enum class StepTime {
        Shared, // a part of the profile's
        Own,    // beside it
    };
    // `name` is told when it begins.
    void addStep(std::string name, std::function<Status()> measure,
                 StepTime time = StepTime::Shared);
    // A step that fails is a figure that says so, and what others found stays; unless nothing was
    // found yet, or it is Cancelled. A lost device ends the run.
    [[nodiscard]] Result<BenchReport> run(BenchReport report);

    // ---- for steps

    [[nodiscard]] Status goOn() const; // Cancelled
    [[nodiscard]] Seconds totalTime() const;
    [[nodiscard]] Seconds timeLeft() const;
    // An equal share of what is left, for the step in progress.
    [[nodiscard]] Seconds timeOfStep() const;
    // Then a figure says so.
    [[nodiscard]] bool isTimeOver(const std::string &name, std::string_view unit);

    void add(BenchFigure figure);
    // One that is not measured but known.
    void addKnown(const std::string &name, std::string_view unit, double value);
    void addUnsupported(const std::string &name, std::string_view unit, const Error &reason);
    // What the device cannot do is a figure without a value; anything else is given back.
    [[nodiscard]] Status orUnsupported(const std::string &name, std::string_view unit,
                                       const Error &error);

    // Until `budget` is used, and once more if the repeats are uneven or the device was disturbed
    // and there is time.
    [[nodiscard]] Result<Repeats> repeat(Seconds budget,
                                         const std::function<Result<Seconds>()> &once);
    // `work`: what one repeat does; the figure is work a second, or with a `work` of 0 the time.
    [[nodiscard]] static BenchFigure figureOf(const std::string &name, std::string_view unit,
                                              double work, const Repeats &repeats);

private:
    struct Step {
        std::string name;
        std::function<Status()> measure;
        StepTime time = StepTime::Shared;
    };
    void tell(const std::optional<BenchFigure> &figure) const;

    const BenchOptions &m_options;
    const std::stop_token &m_stop;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    BenchReport m_report;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
};

} // namespace commonwatt
