#include "core/policy/rules.h"

#include "core/base/glob.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace commonwatt {

namespace {

constexpr double coolsBelowLimit = 5;   // kelvins, before a device that was too hot goes on
constexpr double calmsBelowLimit = 0.8; // of the limit, before a load that was too much is over
constexpr double freesAboveLimit = 1.25;

std::string percent(double share) {
    return std::to_string(std::lround(share * 100)) + " %";
}

// Of the names that a signal tells, the first that one of the patterns fits.
const std::string *firstMatch(const Signal *signal, const std::vector<std::string> &patterns) {
    if (!signal)
        return nullptr;
    for (const std::string &name : signal->names)
        for (const std::string &pattern : patterns)
            if (matchesGlob(pattern, name))
                return &name;
    return nullptr;
}

// Something big that a program does, and what the owner wants then.
struct Occupation {
    ReasonCode code;
    GiveWay rule;
    Seen seen;
    std::string detail;
};

class DeviceRules {
public:
    DeviceRules(const PolicyDevice &device, const PolicySettings &settings, RuleContext &context,
                DeviceMemory &memory)
        : m_device(device)
        , m_settings(settings)
        , m_context(context)
        , m_now(context.input.now)
        , m_memory(memory) {}

    Objections all() {
        manual();
        heat();
        power();
        network();
        room();
        if (!m_context.isBoosted) {
            occupations();
            presence();
            times();
            costs();
            loads();
        }
        if (m_settings.dutyLimit.value < 1)
            throttle(m_settings.dutyLimit,
                     {ReasonCode::LimitDuty, false, percent(m_settings.dutyLimit.value), {}, {}});
        return std::move(m_found);
    }

private:
    Objection &object(DeviceAction action, Reason reason) {
        m_found.list.push_back({action, Share(0), std::move(reason), false, false});
        return m_found.list.back();
    }
    Objection &pause(Reason reason) { return object(DeviceAction::Pause, std::move(reason)); }
    void throttle(Share duty, Reason reason) {
        Objection &objection = duty.value <= 0 ? pause(std::move(reason))
                                               : object(DeviceAction::Throttle, std::move(reason));
        objection.duty = duty;
    }
    void measured(DeviceAction action, Reason reason) {
        const bool unknown = reason.unknown;
        Objection &objection = object(action, std::move(reason));
        objection.isMeasured = true;
        // It is measured when all else allows running, and that need not be waited for twice.
        objection.endsByClock = unknown;
    }

    // Because of what was seen; Unknown with the reason that its source gives.
    [[nodiscard]] Reason because(ReasonCode code, const Seen &seen, std::string detail = {}) const {
        Reason reason{code, seen.isUnknown(), std::move(detail), {}, {}};
        if (seen.isUnknown())
            reason.detail = seen.signal ? seen.signal->problem : "";
        else if (seen.signal)
            reason.since = m_context.wallOf(seen.since);
        return reason;
    }

    void manual() {
        for (const Snooze &snooze : m_context.input.manual.snoozes) {
            if (!snooze.device.empty() && snooze.device != m_device.id)
                continue;
            if (snooze.until && *snooze.until <= m_now.wall)
                continue;
            if (snooze.until)
                m_context.next.note(*snooze.until);
            const ReasonCode code = snooze.untilGameEnds ? ReasonCode::ManualGame
                                    : snooze.until       ? ReasonCode::ManualSnoozed
                                                         : ReasonCode::ManualPaused;
            pause({code, false, "", snooze.began, snooze.until}).endsByClock = true;
        }
    }

    void heat() {
        if (m_device.kind == PolicyDevice::Kind::Cpu)
            return;
        struct Place {
            SignalKind kind;
            ReasonCode code;
            const HeatLimits &limits;
        };
        const std::array<Place, 3> places{
            {{SignalKind::CoreHeat, ReasonCode::HeatCore, m_settings.core},
             {SignalKind::HotSpotHeat, ReasonCode::HeatHotSpot, m_settings.hotSpot},
             {SignalKind::MemoryHeat, ReasonCode::HeatMemory, m_settings.memory}}};
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto &[kind, code, limits] = places[i];
            bool &tooHot = m_memory.tooHot[i];
            if (!limits.limit) {
                tooHot = false;
                continue;
            }
            const Seen seen = m_context.view.number(kind, m_device.id, SignalView::Worst::Greatest);
            if (seen.isUnknown()) {
                measured(DeviceAction::Pause, because(code, seen));
                continue;
            }
            const double limit = limits.limit->value - (tooHot ? coolsBelowLimit : 0);
            tooHot = seen.isKnown() && seen.number > limit;
            if (tooHot)
                measured(DeviceAction::Pause,
                         because(code, seen, std::to_string(std::lround(seen.number)) + " °C"));
        }
    }

    void power() {
        const Seen battery = m_context.view.any(SignalKind::Battery);
        if (battery.speaks() && !(m_settings.batteryAbove && m_settings.batteryAbove->value <= 0)) {
            const bool isEnough = !battery.isUnknown() && m_settings.batteryAbove &&
                                  battery.number > m_settings.batteryAbove->value;
            if (!isEnough)
                pause(because(ReasonCode::PowerBattery, battery, percent(battery.number)));
        }
        if (m_settings.ups != GiveWay::Ignore) {
            const Seen ups = m_context.view.any(SignalKind::Ups);
            if (ups.speaks())
                object(!ups.isUnknown() && m_settings.ups == GiveWay::Unload ? DeviceAction::Unload
                                                                             : DeviceAction::Pause,
                       because(ReasonCode::PowerUps, ups));
        }
    }

    void network() {
        if (m_context.network.mode != NetworkMode::Off)
            return;
        for (const Reason &reason : m_context.network.reasons)
            pause(reason).endsByClock = reason.until.has_value();
    }

    // Memory that is to stay free.
    void room() {
        Bytes held;
        for (const PolicyDevice &device : m_context.input.devices)
            if (device.kind == PolicyDevice::Kind::Cpu)
                held += device.held;
        short_(SignalKind::MemoryFree, "", m_settings.memoryKeep, ReasonCode::MemoryShort, held,
               m_memory.memoryShort);
        if (m_device.kind == PolicyDevice::Kind::Gpu)
            short_(SignalKind::GpuMemoryFree, m_device.id, m_settings.gpuMemoryKeep,
                   ReasonCode::GpuMemoryShort, m_device.held, m_memory.gpuMemoryShort);
    }

    // What is given back makes room, which must not be taken for the end of it: as much as was
    // `held` has to be free besides.
    void short_(SignalKind kind, std::string_view device, Bytes keep, ReasonCode code, Bytes held,
                std::optional<Bytes> &givenBack) {
        if (keep == Bytes(0)) {
            givenBack.reset();
            return;
        }
        const Seen seen = m_context.view.number(kind, device, SignalView::Worst::Least);
        if (seen.isUnknown())
            return measured(DeviceAction::Pause, because(code, seen));
        const auto kept = static_cast<double>(keep.value);
        const double least =
            givenBack ? kept * freesAboveLimit + static_cast<double>(givenBack->value) : kept;
        if (!seen.isKnown() || seen.number >= least)
            givenBack.reset();
        else if (!givenBack)
            givenBack = held;
        if (givenBack)
            measured(DeviceAction::Unload, because(code, seen,
                                                   formatBytes(Bytes(static_cast<std::uint64_t>(
                                                       std::max(seen.number, 0.0))))));
    }

    [[nodiscard]] std::vector<Occupation> seenOccupations() {
        std::vector<Occupation> found;
        const auto add = [&](ReasonCode code, GiveWay rule, SignalKind kind) {
            if (rule == GiveWay::Ignore)
                return;
            const Seen seen = m_context.view.any(kind);
            if (seen.speaks())
                found.push_back(
                    {code, rule, seen,
                     seen.signal && !seen.signal->names.empty() ? seen.signal->names.front() : ""});
        };
        const auto addListed = [&](ReasonCode code, SignalKind kind,
                                   const std::vector<std::string> &patterns) {
            if (m_settings.exclusive == GiveWay::Ignore || patterns.empty())
                return;
            const Seen seen = m_context.view.any(kind);
            const std::string *const name = firstMatch(seen.signal, patterns);
            if (seen.isUnknown() || (seen.isKnown() && name))
                found.push_back({code, m_settings.exclusive, seen, name ? *name : ""});
        };
        add(ReasonCode::GameFullScreen, m_settings.fullScreen, SignalKind::FullScreen);
        addListed(ReasonCode::GameWindow, SignalKind::Windows, m_settings.exclusiveWindows);
        addListed(ReasonCode::GameProgram, SignalKind::Processes, m_settings.exclusivePrograms);
        add(ReasonCode::GameMode, m_settings.gameMode, SignalKind::GameMode);
        add(ReasonCode::MediaPlaying, m_settings.media, SignalKind::Media);
        add(ReasonCode::MediaInhibited, m_settings.inhibited, SignalKind::Inhibited);
        add(ReasonCode::UseRemote, m_settings.remote, SignalKind::Remote);
        return found;
    }

    void occupations() {
        for (Occupation &occupation : seenOccupations()) {
            Reason reason = because(occupation.code, occupation.seen, occupation.detail);
            if (occupation.rule == GiveWay::InUse)
                m_uses.push_back(std::move(reason));
            else if (occupation.rule == GiveWay::Unload && !occupation.seen.isUnknown())
                object(DeviceAction::Unload, std::move(reason));
            else
                pause(std::move(reason));
        }
    }

    void presence() {
        const Share use =
            m_device.kind == PolicyDevice::Kind::Cpu ? m_settings.inUseCpu : m_settings.inUseGpu;
        if (use.value >= 1)
            return;
        const bool isAway = m_settings.locked == LockedRule::Away &&
                            m_context.view.all(SignalKind::Locked).is == Seen::Is::Active;
        for (Reason &reason : m_uses)
            // Music goes on behind a locked screen, and nobody is there for it to stutter.
            if (!isAway || reason.code == ReasonCode::UseRemote)
                throttle(use, std::move(reason));
        if (!isAway)
            input(use);
    }

    void input(Share use) {
        const Seen keys = m_context.view.any(SignalKind::Input);
        const Seen gamepad = m_context.view.any(SignalKind::Gamepad);
        if (keys.is == Seen::Is::NotOffered)
            return throttle(use, {ReasonCode::UseUnseen, true, "", {}, {}});
        if (keys.speaks())
            return throttle(use, because(ReasonCode::UseInput, keys));
        // Who wakes the machine up is here, whether or not a source has seen it.
        SignalTime last = std::max(keys.since, m_context.input.wokeAt);
        if (m_settings.gamepad && gamepad.is != Seen::Is::NotOffered) {
            if (gamepad.speaks())
                return throttle(use, because(ReasonCode::UseGamepad, gamepad));
            last = std::max(last, gamepad.since);
        }
        m_found.lastInput = last;
        const auto wait =
            m_device.kind == PolicyDevice::Kind::Cpu ? m_settings.idleCpu : m_settings.idleGpu;
        const SignalTime end = last + wait;
        if (m_now.steady >= end)
            return;
        m_context.next.note(end);
        throttle(use,
                 {ReasonCode::UseRecent, false, "", m_context.wallOf(last), m_context.wallOf(end)});
        m_found.list.back().endsByClock = true;
    }

    void times() {
        const WeekPlan &windows = m_settings.runWindows;
        const auto change = nextChange(windows, m_now.wall, m_context.input.utcOffset);
        if (!change)
            return;
        m_context.next.note(*change);
        const auto now = timeOfWeek(m_now.wall, m_context.input.utcOffset(m_now.wall));
        if (!windows.at(now))
            pause({ReasonCode::TimeWindows, false, "", {}, change}).endsByClock = true;
    }

    void costs() {
        if (m_settings.maxPrice && !(m_context.price && *m_context.price <= *m_settings.maxPrice)) {
            std::string detail;
            if (m_context.price) {
                std::array<char, 32> text{};
                const auto end =
                    std::to_chars(text.data(), text.data() + text.size(), *m_context.price).ptr;
                detail.assign(text.data(), end);
                detail += " " + m_settings.currency;
            }
            pause({ReasonCode::PriceHigh, !m_context.price, std::move(detail), {}, {}})
                .endsByClock = true;
        }
        if (m_settings.external.empty())
            return;
        const Seen external = m_context.view.any(SignalKind::External);
        if (external.speaks())
            pause(because(ReasonCode::ExternalStop, external));
        else if (external.isKnown() && external.number < 1)
            throttle(Share(std::max(external.number, 0.0)),
                     because(ReasonCode::ExternalLimit, external, percent(external.number)));
    }

    void loads() {
        if (m_device.kind == PolicyDevice::Kind::Cpu)
            load(SignalKind::CpuByOthers, "", m_settings.cpuByOthers, m_settings.cpuGrace,
                 ReasonCode::LoadCpu, m_memory.cpuOver, m_memory.cpuBusy);
        else
            load(SignalKind::GpuByOthers, m_device.id, m_settings.gpuByOthers, m_settings.gpuGrace,
                 ReasonCode::LoadGpu, m_memory.gpuOver, m_memory.gpuBusy);
    }

    void load(SignalKind kind, std::string_view device, std::optional<Share> limit,
              std::chrono::milliseconds grace, ReasonCode code, std::optional<SignalTime> &over,
              bool &isBusy) {
        if (!limit) {
            over.reset();
            isBusy = false;
            return;
        }
        const Seen seen = m_context.view.number(kind, device, SignalView::Worst::Greatest);
        if (!seen.isKnown())
            over.reset();
        if (seen.isUnknown())
            return measured(DeviceAction::Pause, because(code, seen));
        if (seen.number > limit->value && seen.isKnown()) {
            over = over.value_or(m_now.steady);
            if (m_now.steady >= *over + grace)
                isBusy = true;
            else
                m_context.next.note(*over + grace);
        } else {
            over.reset();
            isBusy = isBusy && seen.isKnown() && seen.number > limit->value * calmsBelowLimit;
        }
        if (isBusy)
            measured(DeviceAction::Pause, because(code, seen, percent(seen.number)));
    }

    const PolicyDevice &m_device;
    const PolicySettings &m_settings;
    RuleContext &m_context;
    const PolicyTime m_now;
    DeviceMemory &m_memory;
    std::vector<Reason> m_uses; // of occupations that count as the owner being here
    Objections m_found;
};

} // namespace

double levelOf(DeviceAction action, Share duty) {
    switch (action) {
    case DeviceAction::Unload:
        return 0;
    case DeviceAction::Pause:
        return 1;
    case DeviceAction::Throttle:
        return 1 + std::clamp(duty.value, 0.0, 1.0);
    case DeviceAction::Run:
        return 2;
    }
    return 0;
}

Objections objectionsTo(const PolicyDevice &device, const PolicySettings &settings,
                        RuleContext &context, DeviceMemory &memory) {
    return DeviceRules(device, settings, context, memory).all();
}

NetworkDecision decideNetwork(const PolicySettings &settings, SignalView &view,
                              const PolicyInput &input, NextMoments &next) {
    NetworkDecision decision;
    decision.mode = NetworkMode::Full;
    const auto lower = [&](NetworkMode mode, Reason reason) {
        decision.mode = std::max(decision.mode, mode);
        decision.reasons.push_back(std::move(reason));
    };
    const auto detailOf = [](const Seen &seen) {
        return seen.isUnknown() && seen.signal ? seen.signal->problem : std::string();
    };
    if (settings.metered != MeteredRule::Full) {
        const Seen metered = view.any(SignalKind::Metered);
        if (metered.speaks())
            lower(settings.metered == MeteredRule::Off ? NetworkMode::Off : NetworkMode::Limited,
                  {ReasonCode::NetworkMetered, metered.isUnknown(), detailOf(metered), {}, {}});
    }
    if (const auto change = nextChange(settings.networkWindows, input.now.wall, input.utcOffset)) {
        next.note(*change);
        if (!settings.networkWindows.at(
                timeOfWeek(input.now.wall, input.utcOffset(input.now.wall))))
            lower(NetworkMode::Off, {ReasonCode::NetworkWindows, false, "", {}, change});
    }
    const auto traffic = [&](SignalKind kind, Bytes limit, ReasonCode code) {
        if (limit == Bytes(0))
            return;
        const Seen seen = view.number(kind, "", SignalView::Worst::Greatest);
        if (seen.isUnknown() || (seen.isKnown() && seen.number >= static_cast<double>(limit.value)))
            lower(NetworkMode::Off, {code, seen.isUnknown(), detailOf(seen), {}, {}});
    };
    traffic(SignalKind::TrafficToday, settings.trafficDay, ReasonCode::NetworkDay);
    traffic(SignalKind::TrafficMonth, settings.trafficMonth, ReasonCode::NetworkMonth);
    if (!input.book.networks().empty() && input.book.profile() == "auto" &&
        view.any(SignalKind::Network).isUnknown())
        lower(NetworkMode::Off, {ReasonCode::NetworkUnknown, true, "", {}, {}});
    const Seen disk = view.number(SignalKind::DiskFree, "", SignalView::Worst::Least);
    decision.mayStore =
        decision.mode != NetworkMode::Off &&
        (settings.diskKeep == Bytes(0) || disk.is == Seen::Is::NotOffered ||
         (disk.isKnown() && disk.number >= static_cast<double>(settings.diskKeep.value)));
    return decision;
}

std::optional<double> priceNow(const PolicySettings &settings, SignalView &view,
                               const PolicyInput &input, NextMoments &next) {
    if (!settings.external.empty()) {
        const Seen price = view.number(SignalKind::Price, "", SignalView::Worst::Greatest);
        if (price.isKnown())
            return price.number;
        if (price.isUnknown())
            return std::nullopt;
    }
    const auto change = nextChange(settings.tariff, input.now.wall, input.utcOffset);
    if (!change)
        return settings.price;
    next.note(*change);
    const WeekPlan::Window *const window =
        settings.tariff.at(timeOfWeek(input.now.wall, input.utcOffset(input.now.wall)));
    if (!window)
        return settings.price;
    double value = 0;
    std::from_chars(window->value.data(), window->value.data() + window->value.size(), value);
    return value;
}

std::optional<bool> seesGame(const PolicySettings &settings, SignalView &view) {
    const Seen windows = view.any(SignalKind::Windows);
    const Seen programs = view.any(SignalKind::Processes);
    const Seen fullScreen = view.any(SignalKind::FullScreen);
    const Seen gameMode = view.any(SignalKind::GameMode);
    const bool isListed =
        (windows.isKnown() && firstMatch(windows.signal, settings.exclusiveWindows)) ||
        (programs.isKnown() && firstMatch(programs.signal, settings.exclusivePrograms));
    if (isListed || fullScreen.is == Seen::Is::Active || gameMode.is == Seen::Is::Active)
        return true;
    const bool mayBe = (windows.isUnknown() && !settings.exclusiveWindows.empty()) ||
                       (programs.isUnknown() && !settings.exclusivePrograms.empty()) ||
                       fullScreen.isUnknown() || gameMode.isUnknown();
    // Nobody who could see one is there (any more).
    if (fullScreen.is == Seen::Is::NotOffered && windows.is == Seen::Is::NotOffered &&
        programs.is == Seen::Is::NotOffered && gameMode.is == Seen::Is::NotOffered)
        return std::nullopt;
    return mayBe ? std::nullopt : std::optional(false);
}

} // namespace commonwatt
