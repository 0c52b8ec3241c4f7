// Keeps the idle policy (core/policy) up to date: takes what signals tell, what the owner says and
// what the settings are, asks for a decision when one of them or the time changes it, and tells of
// a new one. Belongs to its loop's thread.
#pragma once

#include "core/policy/decide.h"
#include "net/transport/event_loop.h"

#include <functional>
#include <string>
#include <vector>

namespace commonwatt {

struct PolicyDriverHandlers {
    // Actions, reasons or the network's mode are other than before. Not from within a call of the
    // driver that says so.
    std::function<void(const PolicyAnswer &before, const PolicyAnswer &now)> onAnswer;
    // What the owner said by hand is over, or is other than before: to be kept.
    std::function<void(const ManualState &manual)> onManual;
    // What a device is to hold of its memory now.
    std::function<Bytes(const std::string &device)> held;
};

class PolicyDriver {
public:
    // At most this many signals are kept; more are not taken.
    static constexpr std::size_t maxSignals = 512;

    PolicyDriver(EventLoop &loop, PolicyDriverHandlers handlers);

    // Each of these decides anew at once.
    void setBook(PolicyBook book);
    void setDevices(std::vector<PolicyDevice> devices);
    void setManual(ManualState manual); // as it was kept
    void tell(Signal signal);           // takes the place of an earlier one of the same source
    void forget(const std::function<bool(const Signal &)> &which);
    void onClockSet();
    void onWokenUp();

    // Until then, or until resumed. NotFound: no game is running (untilGameEnds).
    [[nodiscard]] Status snooze(Snooze snooze);
    // An empty device: all. Ends a boost too.
    void resume(const std::string &device);
    void boost(WallTime until); // ends all snoozes

    [[nodiscard]] const PolicyAnswer &answer() const { return m_answer; }
    [[nodiscard]] const ManualState &manual() const { return m_manual; }
    [[nodiscard]] const PolicyBook &book() const { return m_book; }
    [[nodiscard]] const std::vector<PolicyDevice> &devices() const { return m_devices; }
    [[nodiscard]] const std::vector<Signal> &told() const { return m_told; }
    [[nodiscard]] const PolicySettings &settings(const std::string &device) const;
    // nullptr: there is no such device.
    [[nodiscard]] const DeviceDecision *decisionFor(const std::string &device) const;
    [[nodiscard]] bool mayRun(const std::string &device) const;

private:
    void decideAnew();
    void endWhatIsOver(const PolicyTime &now);
    void arm(const PolicyTime &now);
    void keepBoost();
    [[nodiscard]] bool isGameOver(const PolicyAnswer &answer, SignalTime now);

    EventLoop &m_loop;
    PolicyDriverHandlers m_handlers;
    PolicyBook m_book;
    std::vector<PolicyDevice> m_devices;
    std::vector<Signal> m_told;
    ManualState m_manual;
    // The calendar's clock may be set back: a boost never lasts longer than was said.
    std::optional<SignalTime> m_boostEnd;
    PolicyMemory m_memory;
    PolicyAnswer m_answer;
    UtcOffset m_utcOffset;
    SignalTime m_began;
    bool m_hasSeenGame = false;
    bool m_isFull = false; // of signals
    SignalTime m_wokeAt{};
    Timer m_next;
};

} // namespace commonwatt
