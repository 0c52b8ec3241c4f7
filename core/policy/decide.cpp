#include "core/policy/decide.h"

#include "core/base/glob.h"
#include "core/policy/rules.h"

#include <algorithm>

namespace commonwatt {

namespace {

bool isManual(const Reason &reason) {
    return reason.code == ReasonCode::ManualPaused || reason.code == ReasonCode::ManualSnoozed ||
           reason.code == ReasonCode::ManualGame;
}

bool isInput(const Reason &reason) {
    return reason.code == ReasonCode::UseInput || reason.code == ReasonCode::UseGamepad ||
           reason.code == ReasonCode::UseRecent;
}

struct ChosenProfile {
    std::string name;
    ProfileBy by = ProfileBy::Hand;
};

ChosenProfile chooseProfile(const PolicyInput &input, SignalView &view, NextMoments &next) {
    const PolicyBook &book = input.book;
    if (book.profile() != "auto")
        return {book.profile(), ProfileBy::Hand};
    const Seen network = view.any(SignalKind::Network);
    if (network.is == Seen::Is::Active && network.signal)
        for (const PolicyBook::NetworkRule &rule : book.networks())
            for (const std::string &name : network.signal->names)
                if (matchesGlob(rule.pattern, name))
                    return {rule.profile, ProfileBy::Network};
    if (const auto change = nextChange(book.schedule(), input.now.wall, input.utcOffset)) {
        next.note(*change);
        const auto *const window =
            book.schedule().at(timeOfWeek(input.now.wall, input.utcOffset(input.now.wall)));
        if (window)
            return {window->value, ProfileBy::Schedule};
    }
    return {book.otherwise(), ProfileBy::Otherwise};
}

// One device: its objections, and how soon it may do more than before.
class DeviceDecider {
public:
    DeviceDecider(const PolicySettings &settings, RuleContext &context, DeviceMemory &memory)
        : m_settings(settings)
        , m_context(context)
        , m_now(context.input.now)
        , m_memory(memory) {}

    DeviceDecision decide(const PolicyDevice &device) {
        Objections found = objectionsTo(device, m_settings, m_context, m_memory);
        // The strictest first; of those as strict, in the order of the rules.
        std::ranges::stable_sort(found.list, {}, [](const Objection &objection) {
            return levelOf(objection.action, objection.duty);
        });
        settle(found);
        DeviceDecision decision;
        decision.wantsSensors = std::ranges::all_of(found.list, [](const Objection &objection) {
            return objection.isMeasured || objection.action == DeviceAction::Throttle;
        });
        // What is measured only on demand is not asked for while something else stops it anyway.
        if (!decision.wantsSensors)
            std::erase_if(found.list, [](const Objection &objection) {
                return objection.isMeasured && objection.reason.unknown;
            });
        decision.action = DeviceAction::Run;
        decision.duty = Share(1);
        if (!found.list.empty()) {
            decision.action = found.list.front().action;
            decision.duty = found.list.front().duty;
        }
        for (Objection &objection : found.list)
            decision.reasons.push_back(std::move(objection.reason));
        if (m_context.isBoosted && levelOf(decision.action, decision.duty) > 1)
            decision.reasons.insert(
                decision.reasons.begin(),
                {ReasonCode::Boost, false, "", {}, m_context.input.manual.boostUntil});
        giveBack(decision);
        remember(decision);
        return decision;
    }

private:
    [[nodiscard]] double levelBefore() const { return levelOf(m_memory.action, m_memory.duty); }

    // Something against more than that, and no clock will end it.
    [[nodiscard]] static bool speaks(const Objections &found, double level) {
        return level < 2 &&
               std::ranges::any_of(
                   found.list,
                   [&](const Objection &objection) {
                       return !objection.endsByClock &&
                              levelOf(objection.action, objection.duty) <= std::max(level, 1.0);
                   });
    }

    // Adds an objection while more than before is not yet allowed.
    void settle(Objections &found) {
        const double before = std::max(levelBefore(), 1.0); // giving back is no matter of these
        const double wanted =
            found.list.empty() ? 2 : levelOf(found.list.front().action, found.list.front().duty);
        const bool speaksNow = speaks(found, before);
        const bool byHand = !m_memory.reasons.empty() && isManual(m_memory.reasons.front()) &&
                            (found.list.empty() || !isManual(found.list.front().reason));
        if (byHand || m_context.isBoosted)
            m_memory.spokeLast.reset();
        else if (wanted < levelBefore() || speaksNow)
            m_memory.spokeLast = m_now.steady;
        else if (m_memory.spoke)
            m_memory.spokeLast = found.lastInput && std::ranges::all_of(m_memory.reasons, isInput)
                                     ? std::max(*found.lastInput, m_memory.lowered)
                                     : m_now.steady;
        m_memory.spoke = speaks(found, std::min(wanted, before));
        if (wanted <= before || !m_memory.spokeLast)
            return;
        const SignalTime end = *m_memory.spokeLast + m_settings.settle;
        if (m_now.steady >= end)
            return;
        m_context.next.note(end);
        Objection settling;
        settling.action = before > 1 ? DeviceAction::Throttle : DeviceAction::Pause;
        settling.duty = before > 1 ? m_memory.duty : Share(0);
        settling.reason = {ReasonCode::Settling, false, "", {}, m_context.wallOf(end)};
        found.list.insert(found.list.begin(), std::move(settling));
    }

    // A device that has paused for long gives its memory back, and keeps nothing until it runs.
    void giveBack(DeviceDecision &decision) {
        const bool isIdle = levelOf(decision.action, decision.duty) <= 1;
        if (!isIdle) {
            m_memory.idleSince.reset();
            return;
        }
        m_memory.idleSince = m_memory.idleSince.value_or(m_now.steady);
        if (decision.action != DeviceAction::Pause)
            return;
        if (m_memory.action == DeviceAction::Unload) {
            decision.action = DeviceAction::Unload;
        } else if (m_settings.giveBackAfter) {
            const SignalTime due = *m_memory.idleSince + *m_settings.giveBackAfter;
            if (m_now.steady >= due)
                decision.action = DeviceAction::Unload;
            else
                m_context.next.note(due);
        }
    }

    void remember(DeviceDecision &decision) {
        if (levelOf(decision.action, decision.duty) < levelBefore())
            m_memory.lowered = m_now.steady;
        const bool isNew = m_memory.since == WallTime() || decision.action != m_memory.action ||
                           decision.duty != m_memory.duty;
        decision.since = isNew ? m_now.wall : m_memory.since;
        m_memory.action = decision.action;
        m_memory.duty = decision.duty;
        m_memory.since = decision.since;
        m_memory.reasons = decision.reasons;
    }

    const PolicySettings &m_settings;
    RuleContext &m_context;
    const PolicyTime m_now;
    DeviceMemory &m_memory;
};

} // namespace

std::string_view nameOf(DeviceAction action) {
    switch (action) {
    case DeviceAction::Run:
        return "run";
    case DeviceAction::Throttle:
        return "throttle";
    case DeviceAction::Pause:
        return "pause";
    case DeviceAction::Unload:
        return "unload";
    }
    return "pause";
}

std::string_view nameOf(NetworkMode mode) {
    switch (mode) {
    case NetworkMode::Full:
        return "full";
    case NetworkMode::Limited:
        return "limited";
    case NetworkMode::Off:
        return "off";
    }
    return "off";
}

std::string_view nameOf(ProfileBy by) {
    switch (by) {
    case ProfileBy::Hand:
        return "hand";
    case ProfileBy::Schedule:
        return "schedule";
    case ProfileBy::Network:
        return "network";
    case ProfileBy::Otherwise:
        return "otherwise";
    }
    return "otherwise";
}

PolicyAnswer decide(const PolicyInput &input, PolicyMemory &memory) {
    PolicyAnswer answer;
    NextMoments next;
    SignalView view(input.signalList, input.now.steady);
    ChosenProfile chosen = chooseProfile(input, view, next);
    const PolicySettings &general = input.book.settings(chosen.name, "");
    answer.network = decideNetwork(general, view, input, next);
    answer.price = priceNow(general, view, input, next);
    answer.isGameRunning = seesGame(general, view);

    RuleContext context{input, view, next, answer.network, false, answer.price};
    if (input.manual.boostUntil && *input.manual.boostUntil > input.now.wall) {
        context.isBoosted = true;
        next.note(*input.manual.boostUntil);
    }
    // What is remembered of devices that are gone is forgotten.
    PolicyMemory after;
    after.reserve(input.devices.size());
    for (const PolicyDevice &device : input.devices) {
        const auto before = std::ranges::find(memory, device.id, &DeviceMemory::id);
        DeviceMemory &own = after.emplace_back();
        if (before != memory.end())
            own = std::move(*before);
        own.id = device.id;
        const PolicySettings &settings = input.book.settings(chosen.name, device.id);
        answer.devices.push_back(DeviceDecider(settings, context, own).decide(device));
    }
    memory = std::move(after);
    answer.profile = std::move(chosen.name);
    answer.profileBy = chosen.by;
    answer.expires = view.expires();
    answer.nextSteady = next.steady;
    answer.nextWall = next.wall;
    return answer;
}

} // namespace commonwatt
