#include "app/daemon/daemon.h"
#include "app/daemon/simple_method.h"

#include <algorithm>
#include <iterator>

namespace commonwatt {

namespace {

constexpr std::uint64_t maxRows = 10'000;
constexpr std::chrono::days earningsKept{400};
// A crash loses this much of what ran and of the energy that was used.
constexpr std::chrono::minutes keepEvery = History::markRunningEvery;
constexpr std::chrono::minutes keepEnergyEvery{1};

EnergyMeter::Moment momentNow() {
    return {wallNow(), std::chrono::steady_clock::now()};
}

Result<std::optional<WallTime>> readMoment(const JsonReader &params, std::string_view name) {
    if (!params.has(name))
        return std::nullopt;
    CW_TRY_ASSIGN(const std::int64_t millis, params.integer(name));
    return WallTime(std::chrono::milliseconds(millis));
}

Result<std::chrono::local_days> readDay(const JsonReader &params, std::string_view name,
                                        std::chrono::local_days otherwise) {
    if (!params.has(name))
        return otherwise;
    CW_TRY_ASSIGN(const std::string text, params.string(name, 16));
    return parseDay(text);
}

Status readPage(PageFilter &filter, const JsonReader &params) {
    CW_TRY_ASSIGN(const std::uint64_t limit, params.unsignedIntegerOr("limit", 20, maxRows));
    filter.limit = limit;
    if (params.has("before")) {
        CW_TRY_ASSIGN(filter.before, params.integer("before"));
    }
    CW_TRY_ASSIGN(filter.from, readMoment(params, "from"));
    CW_TRY_ASSIGN(filter.to, readMoment(params, "to"));
    return {};
}

} // namespace

void Daemon::keepRecords() {
    note(m_history.markRunning(wallNow()));
    note(keepEnergy());
    m_recordsTimer.start(m_energy.isComputing() ? keepEnergyEvery : keepEvery,
                         [this] { keepRecords(); });
}

Status Daemon::keepEnergy() {
    const std::vector<EnergyDay> days = m_energy.take(momentNow(), m_policy.answer().price);
    return days.empty() ? Status() : m_history.addEnergy(days, m_policy.settings("").currency);
}

void Daemon::onComputing(const std::string &device, bool isComputing) {
    const bool didCompute = m_energy.isComputing();
    const Watts byKind(device == "cpu" ? 65 : 150);
    m_energy.setComputing(device, isComputing,
                          m_policy.settings(device).estimatedWatts.value_or(byKind), momentNow(),
                          m_policy.answer().price);
    if (isComputing && !didCompute)
        m_recordsTimer.start(keepEnergyEvery, [this] { keepRecords(); });
}

void Daemon::onPower(const std::string &device, const GpuSample &sample) {
    if (!sample.power)
        return;
    Watts ours = *sample.power;
    const double byUs = sample.useByUs.value_or(Share(0)).value;
    const double byOthers = sample.useByOthers.value_or(Share(0)).value;
    if (byUs > 0 && byOthers > 0)
        ours.value *= byUs / (byUs + byOthers);
    m_energy.onPower(device, ours, momentNow(), m_policy.answer().price);
}

TodayStatus Daemon::today() {
    TodayStatus today;
    today.currency = m_policy.settings("").currency;
    today.cost = 0;
    const std::chrono::local_days day = localDay(wallNow());
    const auto work = m_history.workDays(day, day);
    auto energy = m_history.energyDays(day, day, today.currency);
    if (!work || !energy) {
        note(std::unexpected(work ? energy.error() : work.error()));
        return today;
    }
    for (const WorkDay &row : *work) {
        today.credits += row.credits;
        today.pending += row.pending;
    }
    // The status is told several times a second: nothing is written for it.
    std::ranges::copy_if(m_energy.untaken(momentNow(), m_policy.answer().price),
                         std::back_inserter(*energy),
                         [day](const EnergyDay &row) { return row.day == day; });
    double measured = 0;
    double estimated = 0;
    for (const EnergyDay &row : *energy) {
        measured += row.measuredWattHours;
        estimated += row.estimatedWattHours;
        if (row.cost && today.cost)
            *today.cost += *row.cost;
        else
            today.cost.reset();
    }
    today.wattHours = measured + estimated;
    today.isMeasured = countsAsMeasured(measured, estimated);
    if (energy->empty() && !m_policy.answer().price)
        today.cost.reset();
    return today;
}

Result<json::value> Daemon::earnings(const JsonReader &params) {
    const std::chrono::local_days day = localDay(wallNow());
    CW_TRY_ASSIGN(const std::chrono::local_days to, readDay(params, "to", day));
    CW_TRY_ASSIGN(const std::chrono::local_days from,
                  readDay(params, "from", to - earningsKept + std::chrono::days(1)));
    CW_TRY(keepEnergy());
    EarningsReport report;
    report.currency = m_policy.settings("").currency;
    CW_TRY_ASSIGN(report.work, m_history.workDays(from, to));
    CW_TRY_ASSIGN(report.energy, m_history.energyDays(from, to, report.currency));
    return toJson(report);
}

Result<json::value> Daemon::tasks(const JsonReader &params) {
    TaskFilter filter;
    CW_TRY(readPage(filter.page, params));
    CW_TRY_ASSIGN(filter.device, params.stringOr("device", ""));
    CW_TRY_ASSIGN(filter.model, params.stringOr("model", ""));
    CW_TRY_ASSIGN(filter.state, params.stringOr("state", ""));
    CW_TRY_ASSIGN(filter.search, params.stringOr("search", ""));
    if (filter.search.size() > 256)
        return fail(ErrorCode::InvalidArgument, "search must have at most 256 bytes");
    CW_TRY_ASSIGN(const TaskPage page, m_history.tasks(filter));
    return toJson(page);
}

void Daemon::addHistoryMethods() {
    ControlServer &control = *m_control;
    control.addMethod("earnings",
                      simple([this](const JsonReader &params) { return earnings(params); }));
    control.addMethod("tasks", simple([this](const JsonReader &params) { return tasks(params); }));
    control.addMethod("timeline", simple([this](const JsonReader &params) -> Result<json::value> {
                          CW_TRY_ASSIGN(const std::int64_t from, params.integer("from"));
                          CW_TRY_ASSIGN(const std::int64_t to, params.integer("to"));
                          const WallTime now = wallNow();
                          CW_TRY(m_history.markRunning(now));
                          CW_TRY_ASSIGN(
                              const TimelineReport report,
                              m_history.timeline(WallTime(std::chrono::milliseconds(from)),
                                                 WallTime(std::chrono::milliseconds(to))));
                          return toJson(report);
                      }));
    control.addMethod("failures", simple([this](const JsonReader &params) -> Result<json::value> {
                          PageFilter filter;
                          CW_TRY(readPage(filter, params));
                          CW_TRY_ASSIGN(std::vector<FailureRecord> failures,
                                        m_history.failures(filter));
                          return toJson(FailurePage{std::move(failures)});
                      }));
}

} // namespace commonwatt
