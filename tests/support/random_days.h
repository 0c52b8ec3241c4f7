// Random days on a machine of numbers (policy_world.h): settings drawn once a day, then signals
// that change, expire, fall silent and come back, the owner's word, and clocks that are set. Each
// evaluation is handed to a visitor.
#pragma once

#include "support/policy_world.h"

#include <functional>
#include <random>

namespace commonwatt {

class RandomDays {
public:
    // Called after each evaluation: `changedByHand` if the owner said something just before, or
    // settings were changed.
    using Visitor = std::function<void(PolicyWorld &, const PolicyAnswer &, bool changedByHand)>;

    explicit RandomDays(unsigned seed)
        : m_random(seed) {}

    // One day of `changes` changes; also evaluated whenever the answer says that it can change.
    void day(int changes, const Visitor &visit) {
        drawSettings();
        PolicyAnswer answer = evaluate(visit, true);
        const auto gap = std::chrono::milliseconds(std::chrono::hours(24)) / changes;
        for (int i = 0; i < changes; ++i) {
            const SignalTime until =
                m_world.now.steady + std::chrono::milliseconds(below(2 * gap.count()));
            while (const auto wait = untilNext(answer)) {
                if (m_world.now.steady + *wait > until)
                    break;
                m_world.advance(*wait);
                answer = evaluate(visit, false);
            }
            m_world.advance(until - m_world.now.steady);
            const bool byHand = change();
            answer = evaluate(visit, byHand);
        }
    }

    [[nodiscard]] PolicyWorld &world() { return m_world; }
    [[nodiscard]] std::uint64_t evaluations() const { return m_evaluations; }
    [[nodiscard]] std::int64_t below(std::int64_t limit) {
        return std::uniform_int_distribution<std::int64_t>(0, std::max<std::int64_t>(limit - 1, 0))(
            m_random);
    }
    [[nodiscard]] bool chance(double p) { return std::bernoulli_distribution(p)(m_random); }

    // How long until the answer says that it can change, by both clocks.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    untilNext(const PolicyAnswer &answer) const {
        std::optional<std::chrono::milliseconds> wait;
        for (const auto &moment : {answer.nextSteady, answer.expires})
            if (moment)
                wait = std::min(wait.value_or(std::chrono::milliseconds::max()),
                                *moment - m_world.now.steady);
        if (answer.nextWall)
            wait = std::min(wait.value_or(std::chrono::milliseconds::max()),
                            *answer.nextWall - m_world.now.wall);
        return wait;
    }

private:
    PolicyAnswer evaluate(const Visitor &visit, bool byHand) {
        ++m_evaluations;
        PolicyAnswer answer = m_world.decide();
        visit(m_world, answer, byHand);
        return answer;
    }

    void drawSettings() {
        struct Choice {
            const char *key;
            std::vector<const char *> values;
        };
        static const std::vector<Choice> choices{
            {"idle_gpu", {"10s", "1m", "5m", "1h"}},
            {"idle_cpu", {"10s", "3m", "30m"}},
            {"in_use_gpu", {"never", "30%", "always"}},
            {"in_use_cpu", {"never", "10%", "always"}},
            {"locked", {"away", "input"}},
            {"remote", {"ignore", "in_use", "pause"}},
            {"gamepad", {"yes", "no"}},
            {"full_screen", {"ignore", "in_use", "pause", "unload"}},
            {"exclusive_windows", {"", "game*", "*"}},
            {"exclusive_programs", {"", "blender"}},
            {"exclusive", {"ignore", "in_use", "pause", "unload"}},
            {"game_mode", {"ignore", "unload"}},
            {"media", {"ignore", "in_use", "pause"}},
            {"inhibited", {"ignore", "in_use", "unload"}},
            {"gpu_by_others", {"off", "30%"}},
            {"gpu_grace", {"0s", "10s", "5m"}},
            {"cpu_by_others", {"off", "50%"}},
            {"run_windows", {"", "Mon-Fri 18:00-08:00,Sat-Sun", "daily 02:15-02:45"}},
            {"battery", {"never", "50%", "0%"}},
            {"ups", {"ignore", "pause", "unload"}},
            {"tariff", {"", "daily 07:00-21:00 0.4"}},
            {"price", {"none", "0.2"}},
            {"max_price", {"none", "0.3"}},
            {"external", {"", "file:/tmp/signal"}},
            {"core_limit", {"off", "80C"}},
            {"memory_keep", {"0", "1G"}},
            {"gpu_memory_keep", {"0", "512M"}},
            {"metered", {"off", "limited", "full"}},
            {"traffic_day", {"0", "1G"}},
            {"network_windows", {"", "daily 09:00-22:00"}},
            {"settle", {"5s", "15s", "5m"}},
            {"give_back_after", {"never", "0s", "10m"}},
            {"duty_limit", {"100%", "40%"}},
        };
        for (const Choice &choice : choices)
            m_world.texts.general[choice.key] = choice.values[static_cast<std::size_t>(
                below(static_cast<std::int64_t>(choice.values.size())))];
        m_world.texts.schedule.clear();
        m_world.texts.networks.clear();
        if (chance(0.3))
            m_world.texts.schedule = {"daily 22:00-06:00 night"};
        if (chance(0.3))
            m_world.texts.networks = {"office gentle"};
        m_world.apply();
    }

    // True if it was by hand.
    bool change() {
        const std::int64_t what = below(100);
        if (what < 3) {
            m_world.manual.snoozes = {{chance(0.5) ? "" : "cpu", m_world.now.wall,
                                       m_world.now.wall + std::chrono::minutes(below(120) + 1),
                                       false}};
            return true;
        }
        if (what < 5) {
            m_world.manual.snoozes.clear();
            m_world.manual.boostUntil = m_world.now.wall + std::chrono::minutes(30);
            return true;
        }
        if (what < 6) { // the clock is set, or the machine slept
            m_world.now.wall += std::chrono::minutes(below(240) - 60);
            return false;
        }
        if (what < 18) { // all is quiet for once
            const PolicyWorld quiet;
            m_world.signalList = quiet.signalList;
            for (Signal &signal : m_world.signalList)
                signal.since = m_world.now.steady - std::chrono::minutes(below(90));
            return false;
        }
        Signal &signal = m_world.signalList[static_cast<std::size_t>(
            below(static_cast<std::int64_t>(m_world.signalList.size())))];
        const bool wasActive = signal.state == SignalState::Known && signal.active;
        signal.state = chance(0.05)   ? SignalState::Unknown
                       : chance(0.05) ? SignalState::NotOffered
                                      : SignalState::Known;
        signal.active = chance(0.2);
        signal.names = {chance(0.5) ? "game" : chance(0.5) ? "blender" : "office"};
        if (signal.kind == SignalKind::Network)
            signal.active = true;
        if (signal.active != wasActive)
            signal.since = m_world.now.steady - std::chrono::seconds(below(30));
        signal.number = drawNumber(signal.kind);
        signal.expires =
            chance(0.5) ? std::optional(m_world.now.steady + std::chrono::seconds(below(3600) + 1))
                        : std::nullopt;
        return false;
    }

    double drawNumber(SignalKind kind) {
        switch (kind) {
        case SignalKind::CoreHeat:
        case SignalKind::HotSpotHeat:
        case SignalKind::MemoryHeat:
            return 30 + static_cast<double>(below(80));
        case SignalKind::MemoryFree:
        case SignalKind::GpuMemoryFree:
        case SignalKind::DiskFree:
        case SignalKind::TrafficToday:
        case SignalKind::TrafficMonth:
            return static_cast<double>(below(3'000'000'000));
        default:
            return static_cast<double>(below(101)) / 100;
        }
    }

    PolicyWorld m_world;
    std::mt19937_64 m_random;
    std::uint64_t m_evaluations = 0;
};

} // namespace commonwatt
