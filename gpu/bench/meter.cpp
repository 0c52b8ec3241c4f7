#include "gpu/bench/meter.h"

#include <algorithm>

namespace commonwatt {

namespace {

using Clock = std::chrono::steady_clock;

constexpr Seconds quickTime(8); // of the 10 s, so that the last step may end
constexpr Seconds fullTime(25); // of the 90 s: the rest is the sustained load
constexpr std::size_t fewestRepeats = 3;
constexpr std::size_t mostRepeats = 15;
constexpr double evenEnough = 0.1; // spread; above it, measured once more
constexpr int mostPasses = 2;

} // namespace

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double spreadOf(const std::vector<double> &values) {
    const auto [least, most] = std::ranges::minmax(values);
    const double median = medianOf(values);
    return median > 0 ? (most - least) / median : 0;
}

Meter::Meter(const BenchOptions &options, const std::stop_token &stop)
    : m_options(options)
    , m_stop(stop) {
}

void Meter::addStep(std::string name, std::function<Status()> measure, StepTime time) {
    m_steps.push_back({std::move(name), std::move(measure), time});
}

Result<BenchReport> Meter::run(BenchReport report) {
    m_report = std::move(report);
    for (m_step = 0; m_step < m_steps.size(); ++m_step) {
        CW_TRY(goOn());
        tell(std::nullopt);
        const Status done = m_steps[m_step].measure();
        if (done)
            continue;
        const ErrorCode code = done.error().code;
        if (code == ErrorCode::Cancelled ||
            !std::ranges::any_of(m_report.figures, &BenchFigure::isValid))
            return std::unexpected(done.error());
        add({.name = m_steps[m_step].name,
             .unit = "1",
             .state = FigureState::Unsupported,
             .note = "failed: " + done.error().describe()});
        if (code == ErrorCode::Timeout || code == ErrorCode::Unavailable)
            break;
    }
    m_report.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_begin);
    return std::move(m_report);
}

Status Meter::goOn() const {
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the benchmark was cancelled");
    return {};
}

Seconds Meter::totalTime() const {
    return m_options.time.value_or(m_options.profile == BenchProfile::Quick ? quickTime : fullTime);
}
Seconds Meter::timeLeft() const {
    return totalTime() - Seconds(Clock::now() - m_begin);
}
Seconds Meter::timeOfStep() const {
    const auto shared =
        std::count_if(m_steps.begin() + static_cast<std::ptrdiff_t>(m_step), m_steps.end(),
                      [](const Step &step) { return step.time == StepTime::Shared; });
    return timeLeft() / static_cast<double>(std::max<std::ptrdiff_t>(shared, 1));
}

void Meter::tell(const std::optional<BenchFigure> &figure) const {
    if (m_options.onProgress)
        m_options.onProgress(
            {.done = static_cast<double>(m_step) / static_cast<double>(m_steps.size()),
             .step = m_steps[m_step].name,
             .figure = figure});
}

void Meter::add(BenchFigure figure) {
    tell(figure);
    m_report.figures.push_back(std::move(figure));
}
void Meter::addKnown(const std::string &name, std::string_view unit, double value) {
    add({.name = name, .unit = std::string(unit), .value = value, .note = ""});
}

void Meter::addUnsupported(const std::string &name, std::string_view unit, const Error &reason) {
    add({.name = name,
         .unit = std::string(unit),
         .state = FigureState::Unsupported,
         .note = reason.describe()});
}
Status Meter::orUnsupported(const std::string &name, std::string_view unit, const Error &error) {
    if (error.code != ErrorCode::Unsupported && error.code != ErrorCode::ResourceExhausted)
        return std::unexpected(error);
    addUnsupported(name, unit, error);
    return {};
}
bool Meter::isTimeOver(const std::string &name, std::string_view unit) {
    if (timeLeft() > Seconds(0))
        return false;
    addUnsupported(name, unit,
                   {ErrorCode::Timeout, "not measured: the time of the profile was over"});
    return true;
}

Result<Repeats> Meter::repeat(Seconds budget, const std::function<Result<Seconds>()> &once) {
    for (int pass = 1;; ++pass) {
        Repeats repeats;
        if (m_options.disturbed)
            m_options.disturbed();
        const auto end = Clock::now() + budget;
        while (repeats.seconds.size() < fewestRepeats ||
               (Clock::now() < end && repeats.seconds.size() < mostRepeats)) {
            CW_TRY(goOn());
            CW_TRY_ASSIGN(const Seconds time, once());
            repeats.seconds.push_back(std::max(time.count(), 1e-9));
        }
        repeats.isDisturbed = m_options.disturbed && m_options.disturbed();
        const bool isGood = !repeats.isDisturbed && spreadOf(repeats.seconds) <= evenEnough;
        if (isGood || pass == mostPasses || timeLeft() < 4 * budget)
            return repeats;
    }
}

BenchFigure Meter::figureOf(const std::string &name, std::string_view unit, double work,
                            const Repeats &repeats) {
    const double median = medianOf(repeats.seconds);
    BenchFigure figure{.name = name,
                       .unit = std::string(unit),
                       .value = work > 0 ? work / median : median,
                       .spread = spreadOf(repeats.seconds),
                       .note = ""};
    if (repeats.isDisturbed) {
        figure.state = FigureState::Disturbed;
        figure.note = "another program used the device";
    } else if (figure.spread > evenEnough) {
        figure.state = FigureState::Disturbed;
        figure.note = "the repeats were uneven";
    }
    return figure;
}

} // namespace commonwatt
