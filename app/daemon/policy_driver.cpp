#include "app/daemon/policy_driver.h"

#include "core/base/log.h"

#include <algorithm>

namespace commonwatt {

namespace {

// Moments of the calendar are looked at again after this long, should nobody have told of the clock
// being set.
constexpr std::chrono::minutes longestWait{10};
// After a start, sources need a while until they have told of a game that has gone on meanwhile.
constexpr std::chrono::minutes unseenGame{2};

PolicyTime timeNow() {
    return {signalNow(), wallNow()};
}

} // namespace

PolicyDriver::PolicyDriver(EventLoop &loop, PolicyDriverHandlers handlers)
    : m_loop(loop)
    , m_handlers(std::move(handlers))
    , m_utcOffset([](WallTime time) { return utcOffset(time); })
    , m_began(signalNow())
    , m_next(loop) {
}

void PolicyDriver::setBook(PolicyBook book) {
    m_book = std::move(book);
    decideAnew();
}

void PolicyDriver::setDevices(std::vector<PolicyDevice> devices) {
    if (devices == m_devices)
        return;
    m_devices = std::move(devices);
    decideAnew();
}

void PolicyDriver::setManual(ManualState manual) {
    m_manual = std::move(manual);
    keepBoost();
    decideAnew();
}

void PolicyDriver::tell(Signal signal) {
    const auto same = std::ranges::find_if(m_told, [&](const Signal &earlier) {
        return earlier.kind == signal.kind && earlier.source == signal.source &&
               earlier.device == signal.device;
    });
    // Sources of power tell of input only as the machine wakes up.
    if (same != m_told.end() && same->kind == SignalKind::Input &&
        same->state == SignalState::Known && same->active &&
        signal.state == SignalState::NotOffered)
        m_wokeAt = signalNow();
    if (same != m_told.end())
        *same = std::move(signal);
    else if (m_told.size() < maxSignals)
        m_told.push_back(std::move(signal));
    else if (std::exchange(m_isFull, true))
        return;
    else
        return logWarning("signals of " + signal.source + " are not heeded: there are too many");
    decideAnew();
}

void PolicyDriver::forget(const std::function<bool(const Signal &)> &which) {
    if (std::erase_if(m_told, which) == 0)
        return;
    m_isFull = false;
    decideAnew();
}

void PolicyDriver::onClockSet() {
    decideAnew();
}

void PolicyDriver::onWokenUp() {
    m_wokeAt = signalNow();
    decideAnew();
}

Status PolicyDriver::snooze(Snooze snooze) {
    if (snooze.untilGameEnds && m_answer.isGameRunning != true)
        return fail(ErrorCode::NotFound,
                    "no game is seen to run; pause for a while instead: commonwattctl pause --for "
                    "2h");
    std::erase_if(m_manual.snoozes, [&](const Snooze &earlier) {
        return snooze.device.empty() || earlier.device == snooze.device;
    });
    m_manual.boostUntil.reset();
    m_manual.snoozes.push_back(std::move(snooze));
    m_handlers.onManual(m_manual);
    decideAnew();
    return {};
}

void PolicyDriver::resume(const std::string &device) {
    std::erase_if(m_manual.snoozes,
                  [&](const Snooze &snooze) { return device.empty() || snooze.device == device; });
    m_manual.boostUntil.reset();
    m_handlers.onManual(m_manual);
    decideAnew();
}

void PolicyDriver::boost(WallTime until) {
    m_manual = {{}, until};
    keepBoost();
    m_handlers.onManual(m_manual);
    decideAnew();
}

void PolicyDriver::keepBoost() {
    m_boostEnd.reset();
    if (m_manual.boostUntil)
        m_boostEnd = signalNow() + (*m_manual.boostUntil - wallNow());
}

const PolicySettings &PolicyDriver::settings(const std::string &device) const {
    // Before the first decision there is no profile yet.
    return m_book.settings(m_answer.profile.empty() ? m_book.otherwise() : m_answer.profile,
                           device);
}

const DeviceDecision *PolicyDriver::decisionFor(const std::string &device) const {
    for (std::size_t i = 0; i < m_devices.size() && i < m_answer.devices.size(); ++i)
        if (m_devices[i].id == device)
            return &m_answer.devices[i];
    return nullptr;
}

bool PolicyDriver::mayRun(const std::string &device) const {
    const DeviceDecision *const decision = decisionFor(device);
    return decision && decision->duty > Share(0);
}

void PolicyDriver::decideAnew() {
    const PolicyTime now = timeNow();
    endWhatIsOver(now);
    if (m_handlers.held)
        for (PolicyDevice &device : m_devices)
            device.held = m_handlers.held(device.id);
    const PolicyInput input{m_book, m_devices, m_told, m_manual, m_utcOffset, now, m_wokeAt};
    PolicyAnswer answer = decide(input, m_memory);
    if (isGameOver(answer, now.steady)) {
        std::erase_if(m_manual.snoozes, [](const Snooze &snooze) { return snooze.untilGameEnds; });
        m_handlers.onManual(m_manual);
        answer = decide(input, m_memory);
    }
    PolicyAnswer before = std::exchange(m_answer, std::move(answer));
    arm(now);
    before.expires = m_answer.expires; // moves on with each word of each source
    if (before != m_answer)
        m_handlers.onAnswer(before, m_answer);
}

bool PolicyDriver::isGameOver(const PolicyAnswer &answer, SignalTime now) {
    m_hasSeenGame = m_hasSeenGame || answer.isGameRunning == true;
    return answer.isGameRunning == false && (m_hasSeenGame || now - m_began > unseenGame) &&
           std::ranges::any_of(m_manual.snoozes, &Snooze::untilGameEnds);
}

void PolicyDriver::endWhatIsOver(const PolicyTime &now) {
    const auto isOver = [&](const Snooze &snooze) {
        return snooze.until && *snooze.until <= now.wall;
    };
    const bool isBoostOver = m_manual.boostUntil && (*m_manual.boostUntil <= now.wall ||
                                                     (m_boostEnd && *m_boostEnd <= now.steady));
    const auto ended = std::erase_if(m_manual.snoozes, isOver);
    if (isBoostOver)
        m_manual.boostUntil.reset();
    if (ended > 0 || isBoostOver)
        m_handlers.onManual(m_manual);
}

void PolicyDriver::arm(const PolicyTime &now) {
    std::optional<std::chrono::milliseconds> wait;
    for (const std::optional<SignalTime> &moment : {m_answer.nextSteady, m_answer.expires})
        if (moment)
            wait = std::min(wait.value_or(longestWait), *moment - now.steady);
    if (m_manual.boostUntil && m_boostEnd)
        wait = std::min(wait.value_or(longestWait), *m_boostEnd - now.steady);
    if (m_answer.nextWall)
        wait = std::min<std::chrono::milliseconds>(
            {wait.value_or(longestWait), *m_answer.nextWall - now.wall, longestWait});
    if (!wait)
        return m_next.cancel();
    // A moment is reached when the clock shows it, not before.
    m_next.start(std::max(*wait, std::chrono::milliseconds(0)) + std::chrono::milliseconds(1),
                 [this] { decideAnew(); });
}

} // namespace commonwatt
