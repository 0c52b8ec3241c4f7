// The daemon as a guest: what the idle policy (core/policy) decides, carried out.
#include "app/daemon/daemon.h"
#include "app/daemon/simple_method.h"

#include "core/platform/presence/presence.h"
#include "core/policy/policy_json.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace commonwatt {

namespace {

// What a window in the owner's session tells must be told again within this time.
constexpr std::chrono::seconds longestFromAgent{30};
constexpr std::size_t maxSignalsAtOnce = 64;
// A processor has no screen to keep smooth, but its steps must end soon when its owner comes.
constexpr std::chrono::milliseconds processorSubmission{80};
// Slowed down, a submission and the rest that follows take this long at most.
constexpr std::chrono::microseconds longestPeriod{100'000};
// Of downloads where nothing is to be sent any more.
constexpr Bytes leastRate{1024};
// An agent of another session that has said nothing for so long has gone with it.
constexpr std::chrono::minutes goneAgent{10};

// 0: none.
std::chrono::microseconds submissionLimit(PolicyDevice::Kind kind, const PolicySettings &settings,
                                          Share duty) {
    const bool isCpu = kind == PolicyDevice::Kind::Cpu;
    if (isCpu && settings.inUseCpu >= Share(1) && duty >= Share(1))
        return {}; // nobody waits for their turn
    const std::chrono::microseconds limit =
        isCpu ? processorSubmission : std::chrono::microseconds(settings.submissionLimit);
    if (duty >= Share(1))
        return limit;
    const std::chrono::duration<double, std::micro> part = longestPeriod * duty.value;
    return std::clamp(std::chrono::duration_cast<std::chrono::microseconds>(part),
                      std::chrono::microseconds(1000), limit);
}

std::string firstWords(const DeviceDecision &decision) {
    return decision.reasons.empty() ? "" : wordsOf(decision.reasons.front(), wallNow());
}

std::string_view verbOf(DeviceAction action) {
    switch (action) {
    case DeviceAction::Run:
        return "may run";
    case DeviceAction::Throttle:
        return "is slowed down";
    case DeviceAction::Pause:
        return "pauses";
    case DeviceAction::Unload:
        return "pauses and gives its memory back";
    }
    return "pauses";
}

// Everything that is listed anywhere: which profile holds may change at any time.
std::vector<std::string> listedPrograms(const PolicyBook &book,
                                        const std::vector<PolicyDevice> &devices) {
    std::set<std::string> programs;
    const auto add = [&](const PolicySettings &settings) {
        programs.insert(settings.exclusivePrograms.begin(), settings.exclusivePrograms.end());
    };
    for (const std::string &profile : book.profiles()) {
        add(book.settings(profile, ""));
        for (const PolicyDevice &device : devices)
            add(book.settings(profile, device.id));
    }
    return {programs.begin(), programs.end()};
}

} // namespace

void Daemon::startPolicy() {
    Result<ManualState> manual = m_history.manual();
    if (!manual)
        note(std::unexpected(manual.error()));
    m_policy.setManual(manual ? *manual : ManualState());
    applyPolicy();
    m_machine.start();
    m_traffic.start();
    m_sources =
        startPresenceSources({}, [this, alive = std::weak_ptr(m_alive)](const Signal &signal) {
            m_loop.post([this, alive, signal] {
                if (!alive.expired())
                    m_policy.tell(signal);
            });
        });
}

void Daemon::applyPolicy() {
    // The settings' file lets through only what makes a book.
    if (Result<PolicyBook> book = PolicyBook::make(m_settings.current().policy); book)
        m_policy.setBook(std::move(*book));
    m_machine.setPrograms(listedPrograms(m_policy.book(), m_policy.devices()));
    heedProfile();
}

void Daemon::heedProfile() {
    const PolicySettings &settings = m_policy.settings("");
    m_external.follow(settings.external, settings.externalStale);
    limitNetwork();
    for (const LentDevice &device : m_assignments.devices())
        setPace(device.info.id);
    setGpuLimits();
}

void Daemon::watchLent() {
    std::vector<PolicyDevice> devices;
    std::vector<WatchedDevice> watched;
    for (const DeviceInfo &info : m_found.devices) {
        const Hardware *const hardware = m_inventory.find(info.id);
        // A GPU that the processor plays is none that others could use, or that gets hot.
        const bool isCpu = !hardware || hardware->kind == HardwareKind::Cpu ||
                           hardware->kind == HardwareKind::Software;
        devices.push_back({info.id, isCpu ? PolicyDevice::Kind::Cpu : PolicyDevice::Kind::Gpu});
        if (!isCpu)
            watched.push_back({info.id, hardware->pciAddress.empty() ? "" : hardware->id(),
                               hardware->memoryTotal});
    }
    m_machine.setDevices(std::move(watched));
    m_policy.setDevices(std::move(devices));
    setGpuLimits();
    m_machine.setPrograms(listedPrograms(m_policy.book(), m_policy.devices()));
}

void Daemon::onPolicy(const PolicyAnswer &before, const PolicyAnswer &now) {
    // Before anything that could wait for a disk.
    for (const PolicyDevice &device : m_policy.devices())
        setPace(device.id);
    bool isMeasuring = false;
    bool mayMore = false;
    for (std::size_t i = 0; i < now.devices.size(); ++i) {
        const std::string &device = m_policy.devices()[i].id;
        const DeviceDecision &decision = now.devices[i];
        isMeasuring = isMeasuring || decision.wantsSensors;
        const DeviceDecision &earlier = m_decided[device];
        if (earlier.action != decision.action || earlier.duty != decision.duty ||
            earlier.since == WallTime())
            mayMore = carryOut(device, earlier, decision) || mayMore;
        m_decided[device] = decision;
    }
    m_machine.setMeasuring(isMeasuring);
    setGpuLimits();
    if (before.network != now.network)
        limitNetwork();
    // Another profile has other settings. What the owner's signal said before is told anew, which
    // must not be from within a decision.
    if (before.profile != now.profile)
        m_loop.post([this, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired())
                heedProfile();
        });
    if (mayMore)
        lendDevices();
    onChanged();
}

// True: it may compute again.
bool Daemon::carryOut(const std::string &device, const DeviceDecision &before,
                      const DeviceDecision &now) {
    const std::string words = firstWords(now);
    logInfo(device + " " + std::string(verbOf(now.action)) + (words.empty() ? "" : ": " + words));
    DecisionRecord record{now.since,      device, std::string(nameOf(now.action)),
                          now.duty.value, "",     words};
    if (!now.reasons.empty()) {
        record.code = nameOf(now.reasons.front().code);
        record.detail = now.reasons.front().detail;
        record.unknown = now.reasons.front().unknown;
    }
    note(m_history.addDecision(record));
    if (now.duty > Share(0))
        return before.duty == Share(0);
    const std::string reason = words.empty() ? "paused" : "paused: " + words;
    // What its owner does is nobody else's business.
    if (before.duty > Share(0))
        m_assignments.breakOffProduct(device, "paused");
    if (m_client)
        m_client->send(
            Drain{device, "paused",
                  now.action == DeviceAction::Unload ? Drain::Held::Dropped : Drain::Held::Stays});
    endBenchmarkOf(device, now);
    if (now.action == DeviceAction::Unload)
        m_assignments.stopOn(device, reason);
    return false;
}

void Daemon::setPace(const std::string &device) {
    const auto kind = std::ranges::find(m_policy.devices(), device, &PolicyDevice::id);
    const DeviceDecision *const decision = m_policy.decisionFor(device);
    if (!decision || kind == m_policy.devices().end())
        return;
    const Share duty = withinHeat(device, *decision).duty;
    m_assignments.setPace(device, duty.value,
                          submissionLimit(kind->kind, m_policy.settings(device), duty));
}

// Who lets it run although they are here wants it to run.
ProcessRank Daemon::workerRank(const std::string &device) const {
    const auto known = std::ranges::find(m_policy.devices(), device, &PolicyDevice::id);
    const bool isGpu = known != m_policy.devices().end() && known->kind == PolicyDevice::Kind::Gpu;
    const PolicySettings &settings = m_policy.settings(device);
    if ((isGpu ? settings.inUseGpu : settings.inUseCpu) >= Share(1))
        return ProcessRank::Usual;
    return isGpu ? ProcessRank::Low : ProcessRank::Background;
}

void Daemon::setGpuLimits() {
    std::vector<LentGpu> gpus;
    for (const PolicyDevice &device : m_policy.devices()) {
        const DeviceDecision *const decision = m_policy.decisionFor(device.id);
        const Hardware *const hardware = m_inventory.find(device.id);
        const PolicySettings &settings = m_policy.settings(device.id);
        if (device.kind == PolicyDevice::Kind::Gpu && decision && hardware &&
            !hardware->pciAddress.empty())
            gpus.push_back(
                {hardware->id(), decision->action, {settings.wattLimit, settings.clockLimit}});
    }
    m_sensors.setGpuLimits(driverLimits(gpus));
}

void Daemon::onSample(const GpuSample &sample) {
    m_machine.onSample(sample);
    for (const std::string &device : m_machine.devicesOf(sample)) {
        onPower(device, sample);
        if (m_heat.onSample(device, sample, heatGoals(m_policy.settings(device)),
                            std::chrono::steady_clock::now())) {
            setPace(device);
            onChanged();
        }
    }
}

DeviceDecision Daemon::withinHeat(const std::string &device, DeviceDecision decision) const {
    const auto now = std::chrono::steady_clock::now();
    // What was held for goals that are none any more binds nobody.
    const bool hasGoals = heatGoals(m_policy.settings(device)) != HeatGoals();
    const Share cap = hasGoals ? m_heat.cap(device) : Share(1);
    if (cap >= decision.duty)
        return decision;
    decision.action = DeviceAction::Throttle;
    decision.duty = cap;
    const std::string words = m_heat.words(device, now);
    decision.reasons.insert(decision.reasons.begin(),
                            {ReasonCode::LimitHeat, false,
                             std::to_string(std::lround(cap.value * 100)) + " % of its time: " +
                                 (words.empty() ? "its sensors have fallen silent" : words)});
    return decision;
}

// One that the owner asked for goes on while they are here; a pause or heat ends it.
void Daemon::endBenchmarkOf(const std::string &device, const DeviceDecision &decision) {
    if (m_benchmarks.runningOn() != device || mayMeasure(decision, m_measures))
        return;
    m_isBenchmarkPaused = true;
    m_benchmarks.cancel();
}

bool Daemon::mayMeasure(const DeviceDecision &decision, WhoMeasures who) {
    if (decision.duty > Share(0))
        return true;
    if (who == WhoMeasures::Daemon)
        return false;
    return std::ranges::none_of(decision.reasons, [](const Reason &reason) {
        switch (reason.code) {
        case ReasonCode::ManualPaused:
        case ReasonCode::ManualSnoozed:
        case ReasonCode::ManualGame:
        case ReasonCode::HeatCore:
        case ReasonCode::HeatHotSpot:
        case ReasonCode::HeatMemory:
        case ReasonCode::PowerUps:
        case ReasonCode::MemoryShort:
        case ReasonCode::GpuMemoryShort:
            return !reason.unknown;
        default:
            return false;
        }
    });
}

void Daemon::limitNetwork() {
    const PolicySettings &settings = m_policy.settings("");
    // 0: none.
    const auto limited = [&](Bytes limit) -> std::optional<Bytes> {
        if (m_policy.answer().network.mode == NetworkMode::Limited)
            limit =
                limit == Bytes(0) ? settings.meteredRate : std::min(limit, settings.meteredRate);
        return limit == Bytes(0) ? std::nullopt : std::optional(limit);
    };
    m_cache->setDiskReserve(settings.diskKeep);
    // Off: what still comes until the coordinator has taken notice.
    if (m_downloader)
        m_downloader->setBandwidthLimit(m_policy.answer().network.mode == NetworkMode::Off
                                            ? leastRate
                                            : limited(m_settings.current().downloadLimit));
    if (m_client)
        m_client->setUploadLimit(limited(settings.uploadLimit));
}

void Daemon::onManual(const ManualState &manual) {
    note(m_history.saveManual(manual, wallNow()));
}

std::vector<std::string> Daemon::degradedSources() const {
    std::set<std::string> sentences; // one for each source and reason
    for (const Signal &signal : m_policy.told()) {
        if (m_machine.isResting(signal))
            continue;
        const bool isLate = signal.state == SignalState::Known && !signal.isKnown(signalNow());
        if (isLate)
            sentences.insert(signal.source + " has not been heard of for some time, and counts as "
                                             "if the owner were here");
        else if (signal.state == SignalState::Unknown)
            sentences.insert(signal.source + " cannot tell: " + signal.problem);
    }
    return {sentences.begin(), sentences.end()};
}

// ---- what clients ask of it

void Daemon::addPolicy(DaemonStatus &status) const {
    const WallTime now = wallNow();
    status.profile = m_policy.answer().profile;
    status.profiles = m_policy.book().profiles();
    status.gameRunning = m_policy.answer().isGameRunning.value_or(false);
    for (const Snooze &snooze : m_policy.manual().snoozes) {
        if (!snooze.device.empty())
            continue;
        status.paused = true;
        status.pausedUntil = snooze.until;
        status.pausedUntilGameEnds = snooze.untilGameEnds;
    }
    status.boostUntil = m_policy.manual().boostUntil;
    status.nextChange = nextMoment(m_policy.answer(), {signalNow(), now});
    for (DeviceStatus &device : status.devices) {
        if (const Hardware *const hardware = m_inventory.find(device.device.id))
            device.hardware = hardware->id();
        const DeviceDecision *const decided = m_policy.decisionFor(device.device.id);
        if (!decided)
            continue;
        const DeviceDecision decision = withinHeat(device.device.id, *decided);
        device.action = nameOf(decision.action);
        device.duty = decision.duty.value;
        device.since = decision.since;
        for (const Reason &reason : decision.reasons)
            device.reasons.push_back({std::string(nameOf(reason.code)), reason.detail,
                                      reason.unknown, wordsOf(reason, now), reason.since,
                                      reason.until});
    }
}

Result<json::value> Daemon::pauseByHand(const JsonReader &params) {
    constexpr auto longest = std::chrono::milliseconds(std::chrono::days(3650));
    const WallTime now = wallNow();
    Snooze snooze;
    snooze.began = now;
    CW_TRY_ASSIGN(snooze.device, params.stringOr("device", ""));
    if (!snooze.device.empty() && !m_policy.decisionFor(snooze.device))
        return fail(ErrorCode::NotFound, "'" + snooze.device.substr(0, 64) +
                                             "' is not lent; 'commonwattctl status' shows what is");
    CW_TRY_ASSIGN(const std::string until, params.stringOr("until", ""));
    if (until == "tomorrow")
        snooze.until = nextTimeOfDay(now, std::chrono::hours(8), WhichDay::Tomorrow,
                                     [](WallTime time) { return utcOffset(time); });
    else if (until == "game")
        snooze.untilGameEnds = true;
    else if (!until.empty())
        return fail(ErrorCode::InvalidArgument, "until must be tomorrow or game");
    if (params.has("forMillis")) {
        CW_TRY_ASSIGN(const std::uint64_t millis,
                      params.unsignedInteger("forMillis", longest.count()));
        if (millis == 0 || !until.empty())
            return fail(
                ErrorCode::InvalidArgument,
                "a pause must last longer than 0 s; without a duration it lasts until resumed");
        snooze.until = now + std::chrono::milliseconds(millis);
    }
    CW_TRY(m_policy.snooze(snooze));
    logInfo("paused by the owner" + (snooze.device.empty() ? "" : ": " + snooze.device) +
            (snooze.until ? " until " + formatLocalTime(*snooze.until) : ""));
    return toJson(status());
}

Result<json::value> Daemon::resumeByHand(const JsonReader &params) {
    CW_TRY_ASSIGN(const std::string device, params.stringOr("device", ""));
    m_policy.resume(device);
    logInfo("resumed by the owner" + (device.empty() ? "" : ": " + device));
    return toJson(status());
}

Result<json::value> Daemon::boostByHand(const JsonReader &params) {
    constexpr auto usual = std::chrono::milliseconds(std::chrono::minutes(30));
    constexpr auto longest = std::chrono::milliseconds(std::chrono::hours(24));
    CW_TRY_ASSIGN(const std::uint64_t millis,
                  params.unsignedIntegerOr("forMillis", usual.count(), longest.count()));
    if (millis == 0)
        return fail(ErrorCode::InvalidArgument, "it must run for longer than 0 s");
    m_policy.boost(wallNow() + std::chrono::milliseconds(millis));
    logInfo("the owner wants it to run for " +
            formatDuration(std::chrono::milliseconds(static_cast<std::int64_t>(millis))));
    return toJson(status());
}

Result<json::value> Daemon::tellPresence(const JsonReader &params) {
    CW_TRY_ASSIGN(const json::array *const list, params.array("signals"));
    if (list->size() > maxSignalsAtOnce)
        return fail(ErrorCode::InvalidArgument, "signals are too many");
    const SignalTime now = signalNow();
    std::vector<Signal> told;
    for (const json::value &entry : *list) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidArgument, "a signal must be an object");
        CW_TRY_ASSIGN(Signal signal, signalFromJson(entry.get_object(), now));
        const std::string session = signal.source.substr(0, signal.source.find('/')) + '/';
        signal.source = "session:" + signal.source;
        m_policy.forget([&](const Signal &old) {
            return old.source.starts_with("session:") &&
                   !old.source.starts_with("session:" + session) && old.expires &&
                   now - *old.expires > goneAgent;
        });
        signal.expires =
            std::min(signal.expires.value_or(now + longestFromAgent), now + longestFromAgent);
        told.push_back(std::move(signal));
    }
    for (Signal &signal : told)
        m_policy.tell(std::move(signal));
    return json::object();
}

json::object Daemon::why() const {
    const PolicyTime now{signalNow(), wallNow()};
    PolicyAnswer answer = m_policy.answer();
    for (std::size_t i = 0; i < answer.devices.size(); ++i)
        answer.devices[i] = withinHeat(m_policy.devices()[i].id, std::move(answer.devices[i]));
    json::object object = toJson(answer, m_policy.devices(), now);
    json::array list;
    for (const Signal &signal : m_policy.told())
        list.push_back(toJson(signal, now.steady));
    object["signals"] = std::move(list);
    object["currency"] = m_policy.settings("").currency;
    return object;
}

Result<json::value> Daemon::testPolicy(const JsonReader &params) const {
    WhatIf what;
    what.at = wallNow();
    if (params.has("at")) {
        CW_TRY_ASSIGN(const std::int64_t millis, params.integer("at"));
        what.at = WallTime(std::chrono::milliseconds(millis));
    }
    if (params.has("signals")) {
        CW_TRY_ASSIGN(const json::array *const list, params.array("signals"));
        if (list->size() > maxSignalsAtOnce)
            return fail(ErrorCode::InvalidArgument, "signals are too many");
        for (const json::value &entry : *list) {
            if (!entry.is_object())
                return fail(ErrorCode::InvalidArgument, "a signal must be an object");
            CW_TRY_ASSIGN(Signal signal, signalFromJson(entry.get_object(), whatIfNow));
            what.told.push_back(std::move(signal));
        }
    }
    PolicyBook book = m_policy.book();
    CW_TRY_ASSIGN(const std::string profile, params.stringOr("profile", ""));
    if (!profile.empty()) {
        const std::vector<std::string> known = book.profiles();
        if (std::ranges::find(known, profile) == known.end())
            return fail(ErrorCode::NotFound, "there is no profile '" + profile.substr(0, 64) + "'");
        book = book.withProfile(profile);
    }
    const PolicyAnswer answer =
        decideWhatIf(book, m_policy.devices(), [](WallTime time) { return utcOffset(time); }, what);
    json::object object = toJson(answer, m_policy.devices(), {whatIfNow, what.at});
    object["at"] = what.at.time_since_epoch().count();
    object["currency"] = book.settings(answer.profile, "").currency;
    return object;
}

void Daemon::addPolicyMethods() {
    ControlServer &control = *m_control;
    control.addMethod("pause",
                      simple([this](const JsonReader &params) { return pauseByHand(params); }));
    control.addMethod("resume",
                      simple([this](const JsonReader &params) { return resumeByHand(params); }));
    control.addMethod("boost",
                      simple([this](const JsonReader &params) { return boostByHand(params); }));
    control.addMethod("presence.tell",
                      simple([this](const JsonReader &params) { return tellPresence(params); }));
    control.addMethod("policy.why", simple([this](const JsonReader &) { return why(); }));
    control.addMethod("policy.test",
                      simple([this](const JsonReader &params) { return testPolicy(params); }));
    control.addMethod(
        "policy.history", simple([this](const JsonReader &params) -> Result<json::value> {
            CW_TRY_ASSIGN(const std::uint64_t limit, params.unsignedIntegerOr("limit", 20, 10'000));
            CW_TRY_ASSIGN(const std::vector<DecisionRecord> decisions, m_history.decisions(limit));
            json::array list;
            for (const DecisionRecord &decision : decisions)
                list.push_back(json::object{{"time", decision.time.time_since_epoch().count()},
                                            {"device", decision.device},
                                            {"action", decision.action},
                                            {"duty", decision.duty},
                                            {"code", decision.code},
                                            {"words", decision.words}});
            return json::object{{"decisions", std::move(list)}};
        }));
}

} // namespace commonwatt
