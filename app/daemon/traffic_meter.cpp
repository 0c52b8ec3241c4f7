#include "app/daemon/traffic_meter.h"

#include "core/base/log.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr const char *source = "traffic";
constexpr std::chrono::seconds keepEvery{10};
// Should the clock be set meanwhile.
constexpr std::chrono::hours lookAtLeast{1};

std::chrono::local_days today() {
    const WallTime now = wallNow();
    const auto local = now.time_since_epoch() + utcOffset(now);
    return std::chrono::floor<std::chrono::days>(
        std::chrono::local_time<std::chrono::milliseconds>(local));
}

} // namespace

TrafficMeter::TrafficMeter(EventLoop &loop, History &history, std::function<void(Signal)> tell)
    : m_history(history)
    , m_tell(std::move(tell))
    , m_keep(loop)
    , m_midnight(loop) {
}

TrafficMeter::~TrafficMeter() {
    keep();
}

void TrafficMeter::start() {
    tellNow();
}

void TrafficMeter::count(Bytes bytes) {
    m_counted += bytes;
    if (!m_keep.isActive())
        m_keep.start(keepEvery, [this] {
            keep();
            tellNow();
        });
}

void TrafficMeter::keep() {
    if (m_counted == Bytes(0))
        return;
    if (const Status kept = m_history.addTraffic(today(), m_counted); kept)
        m_counted = Bytes(0);
    else // counted on, and tried again with what comes next
        logWarning("the traffic cannot be kept: " + kept.error().describe());
}

void TrafficMeter::tellNow() {
    const std::chrono::local_days day = today();
    const std::chrono::year_month_day date(day);
    const std::chrono::local_days first(date.year() / date.month() / std::chrono::day(1));
    const auto tell = [&](SignalKind kind, std::chrono::local_days from) {
        const Result<Bytes> sum = m_history.trafficSince(from);
        Signal signal = sum ? knownSignal(kind, source, true, signalNow())
                            : unknownSignal(kind, source, signalNow(), sum.error().describe());
        if (sum)
            signal.number = static_cast<double>((*sum + m_counted).value);
        m_tell(std::move(signal));
    };
    tell(SignalKind::TrafficToday, day);
    tell(SignalKind::TrafficMonth, first);
    const WallTime now = wallNow();
    const WallTime midnight = nextTimeOfDay(now, std::chrono::minutes(0), WhichDay::Next,
                                            [](WallTime time) { return utcOffset(time); });
    m_midnight.start(std::min<std::chrono::milliseconds>(midnight - now, lookAtLeast) +
                         std::chrono::milliseconds(1),
                     [this] { tellNow(); });
}

} // namespace commonwatt
