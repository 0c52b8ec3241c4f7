#include "coordinator/verify/hardware_examiner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace commonwatt {

namespace {

constexpr std::array<std::pair<HardwareVerdict, std::string_view>, 5> verdictNames{{
    {HardwareVerdict::Unverified, "unverified"},
    {HardwareVerdict::Verified, "verified"},
    {HardwareVerdict::FalseClaim, "false claim"},
    {HardwareVerdict::WrongProduct, "wrong product"},
    {HardwareVerdict::NoAnswer, "no answer"},
}};

// A claim that differs by more is another one.
constexpr double sameClaim = 0.1;
// Devices of which something is known; those of the highest numbers go.
constexpr std::size_t maxStandings = 65536;
constexpr std::size_t maxWords = 256;

std::string formatSpeed(double flopsPerSecond) {
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%.3g Gflop/s", flopsPerSecond / 1e9);
    return text.data();
}

} // namespace

std::string_view nameOf(HardwareVerdict verdict) {
    for (const auto &[value, name] : verdictNames)
        if (value == verdict)
            return name;
    return "unverified";
}

HardwareVerdict hardwareVerdictFromName(std::string_view text) {
    for (const auto &[value, name] : verdictNames)
        if (name == text)
            return value;
    return HardwareVerdict::Unverified;
}

HardwareExaminer::HardwareExaminer(ExaminerOptions options, ExaminerSignals signals)
    : m_options(options)
    , m_signals(std::move(signals)) {
}

void HardwareExaminer::restore(const HardwareKey &key, HardwareStanding standing) {
    m_standings[key] = std::move(standing);
}

HardwareStanding HardwareExaminer::standing(const HardwareKey &key) const {
    const auto found = m_standings.find(key);
    return found == m_standings.end() ? HardwareStanding() : found->second;
}

std::map<std::string, HardwareStanding> HardwareExaminer::standingsOf(VolunteerId id) const {
    std::map<std::string, HardwareStanding> found;
    for (auto entry = m_standings.lower_bound({id, ""});
         entry != m_standings.end() && entry->first.first == id; ++entry)
        found[entry->first.second] = entry->second;
    return found;
}

void HardwareExaminer::setDevices(VolunteerId id, const std::vector<DeviceInfo> &devices,
                                  TimePoint now) {
    std::map<std::string, Device> before = std::exchange(m_devices[id], {});
    for (const DeviceInfo &info : devices) {
        const auto known = before.find(info.id);
        const HardwareStanding was = standing({id, info.id});
        const bool claimsAnew =
            std::abs(info.flopsPerSecond - was.claimed) > sameClaim * was.claimed;
        Device &device = m_devices[id][info.id];
        if (known != before.end())
            device = known->second;
        else if (was.verdict == HardwareVerdict::Verified && !claimsAnew)
            device.due = now + interval();
        else
            device.due = now + m_options.settle;
        if (known != before.end() && device.info.flopsPerSecond != info.flopsPerSecond &&
            claimsAnew)
            device.due = std::min(device.due, now + m_options.settle);
        device.info = info;
    }
    const auto challenge = m_challenges.find(id);
    if (challenge != m_challenges.end() && !device(id, challenge->second.device))
        end(id, "", now);
    if (devices.empty())
        m_devices.erase(id);
}

void HardwareExaminer::begin(VolunteerId id, Device &device, TimePoint now) {
    Challenge challenge;
    challenge.id = m_signals.random();
    challenge.device = device.info.id;
    challenge.claimed = device.info.flopsPerSecond;
    challenge.opened.seed = m_signals.random();
    challenge.opened.shape = sizeProduct(challenge.claimed > 0 ? challenge.claimed : device.assumed,
                                         device.info.memory, m_options.product);
    challenge.deadline = now + m_options.patience;
    m_effects.emplace_back(
        ExaminerSend{id, PrepareProduct{challenge.id, challenge.device, challenge.opened.seed,
                                        challenge.opened.shape}});
    m_challenges[id] = std::move(challenge);
}

HardwareExaminer::Challenge *HardwareExaminer::find(VolunteerId id, std::uint64_t challenge,
                                                    Challenge::Step step) {
    const auto found = m_challenges.find(id);
    return found != m_challenges.end() && found->second.id == challenge &&
                   found->second.step == step
               ? &found->second
               : nullptr;
}

void HardwareExaminer::onPrepared(VolunteerId id, const ProductPrepared &message, TimePoint now) {
    Challenge *const challenge = find(id, message.challenge, Challenge::Step::Preparing);
    if (!challenge)
        return;
    challenge->activity = m_signals.activity(id);
    if (!challenge->activity)
        return end(id, "", now + m_options.retry);
    challenge->step = Challenge::Step::Running;
    challenge->opened.salt = m_signals.random();
    challenge->sent = now;
    const double speed =
        challenge->claimed > 0 ? challenge->claimed : m_options.product.unknownFlopsPerSecond;
    challenge->deadline = now + m_options.patience +
                          10 * timeAllowed(challenge->opened.shape, speed, {}, m_options.product);
    m_effects.emplace_back(ExaminerSend{id, RunProduct{challenge->id, challenge->opened.salt}});
}

void HardwareExaminer::onDigests(VolunteerId id, ProductDigests message, TimePoint now) {
    Challenge *const challenge = find(id, message.challenge, Challenge::Step::Running);
    if (!challenge)
        return;
    if (message.digests.size() != challenge->opened.shape.rounds)
        return fail(id, *challenge, HardwareVerdict::WrongProduct,
                    "it answered with another number of rounds", now);
    challenge->took = now - challenge->sent;
    if (m_signals.activity(id) != challenge->activity)
        return end(id, "", now + m_options.retry);
    challenge->opened.digests = std::move(message.digests);
    challenge->opened.number =
        static_cast<std::uint32_t>(1 + m_signals.random() % challenge->opened.shape.rounds);
    challenge->step = Challenge::Step::Opening;
    challenge->deadline = now + m_options.patience;
    m_effects.emplace_back(ExaminerSend{id, OpenProduct{challenge->id, challenge->opened.number}});
}

void HardwareExaminer::onRound(VolunteerId id, std::uint64_t number, std::uint32_t round,
                               ByteView payload, TimePoint now) {
    Challenge *const challenge = find(id, number, Challenge::Step::Opening);
    if (!challenge || round != challenge->opened.number)
        return;
    Result<ProductRound> shown = decodeProductRound(payload, challenge->opened.shape.width);
    if (!shown)
        return fail(id, *challenge, HardwareVerdict::WrongProduct, shown.error().message, now);
    challenge->step = Challenge::Step::Checking;
    m_effects.emplace_back(
        CheckWanted{challenge->id, std::make_shared<const CheckWanted::Content>(
                                       challenge->opened, std::move(*shown), m_signals.random())});
}

void HardwareExaminer::onRefused(VolunteerId id, const ProductRefused &message, TimePoint now) {
    const auto found = m_challenges.find(id);
    if (found == m_challenges.end() || found->second.id != message.challenge ||
        found->second.step == Challenge::Step::Checking)
        return;
    // It has its reasons, or what it holds leaves no memory now.
    const bool notNow =
        message.code == ErrorCode::Unavailable || message.code == ErrorCode::ResourceExhausted;
    Device &refused = *device(id, found->second.device);
    // Once it knows the task it might choose those it likes, so it gets few such ways out.
    if (notNow && (found->second.step == Challenge::Step::Preparing ||
                   ++refused.givenUp < m_options.givenUpToFail))
        return end(id, "", now + m_options.retry);
    fail(id, found->second, HardwareVerdict::NoAnswer,
         "it gave up: " + toValidUtf8(message.message.substr(0, maxWords)), now);
}

void HardwareExaminer::onChecked(std::uint64_t number, const Status &result, TimePoint now) {
    for (auto &[id, challenge] : m_challenges) {
        if (challenge.id != number || challenge.step != Challenge::Step::Checking)
            continue;
        Device *const examined = device(id, challenge.device);
        if (!result)
            return fail(id, challenge, HardwareVerdict::WrongProduct, result.error().message, now);
        return judgeTime(id, challenge, *examined, now);
    }
}

void HardwareExaminer::judgeTime(VolunteerId id, const Challenge &challenge, Device &device,
                                 TimePoint now) {
    const std::chrono::nanoseconds roundTrip = m_signals.roundTrip(id);
    const ProductShape &shape = challenge.opened.shape;
    HardwareStanding standing;
    standing.flopsPerSecond = speedShown(shape, challenge.took, roundTrip);
    standing.claimed = challenge.claimed;
    device.failed = 0;
    if (challenge.claimed == 0 && challenge.took < m_options.product.target / 4 &&
        standing.flopsPerSecond > device.assumed * 1.5) {
        // Too short to tell; a longer one tells more.
        device.assumed = standing.flopsPerSecond;
        return end(id, "", now);
    }
    device.assumed = 0;
    const bool slow =
        challenge.claimed > 0 &&
        challenge.took > timeAllowed(shape, challenge.claimed, roundTrip, m_options.product);
    if (slow && ++device.slow < m_options.slowToFail)
        return end(id, "", now);
    device.slow = 0;
    standing.verdict = slow ? HardwareVerdict::FalseClaim : HardwareVerdict::Verified;
    standing.message = slow ? "claims " + formatSpeed(challenge.claimed) + ", but computes " +
                                  formatSpeed(standing.flopsPerSecond)
                            : "computes " + formatSpeed(standing.flopsPerSecond) +
                                  (challenge.claimed > 0 ? " or more" : "");
    device.givenUp = 0;
    judge(id, device, standing);
    end(id, challenge.device + " " + standing.message, now + interval());
}

void HardwareExaminer::fail(VolunteerId id, const Challenge &challenge, HardwareVerdict verdict,
                            const std::string &why, TimePoint now) {
    Device &failed = *device(id, challenge.device);
    HardwareStanding standing;
    // Silence does not lift a bar.
    standing.verdict =
        this->standing({id, challenge.device}).verdict == HardwareVerdict::WrongProduct
            ? HardwareVerdict::WrongProduct
            : verdict;
    standing.claimed = challenge.claimed;
    standing.message = why;
    failed.givenUp = 0;
    judge(id, failed, standing);
    constexpr std::uint32_t mostDoublings = 10;
    const auto wait = std::min<std::chrono::seconds>(
        m_options.backoff * (1U << std::min(failed.failed++, mostDoublings)), m_options.maxBackoff);
    end(id,
        challenge.device + " did not pass: " + why +
            (standing.verdict == HardwareVerdict::WrongProduct
                 ? "; it gets no work until it passes a new check"
                 : ""),
        now + wait);
}

void HardwareExaminer::end(VolunteerId id, const std::string &message, TimePoint due) {
    const Challenge challenge = std::move(m_challenges.at(id));
    m_challenges.erase(id);
    m_effects.emplace_back(ExaminerSend{id, EndProduct{challenge.id, message}});
    if (Device *const examined = device(id, challenge.device))
        examined->due = due;
}

void HardwareExaminer::judge(VolunteerId id, const Device &device, HardwareStanding standing) {
    const HardwareKey key{id, device.info.id};
    m_standings[key] = standing;
    if (m_standings.size() > maxStandings)
        m_standings.erase(std::prev(m_standings.end()));
    m_effects.emplace_back(StandingChanged{key, std::move(standing)});
}

std::chrono::nanoseconds HardwareExaminer::interval() const {
    // Exponentially distributed, so that how long it has been tells nothing of when it comes.
    const double uniform = (static_cast<double>(m_signals.random() >> 11) + 0.5) * 0x1p-53;
    return std::max<std::chrono::nanoseconds>(
        std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::duration<double>(m_options.meanInterval) * -std::log(uniform)),
        m_options.minInterval);
}

HardwareExaminer::Device *HardwareExaminer::device(VolunteerId id, const std::string &name) {
    const auto volunteer = m_devices.find(id);
    if (volunteer == m_devices.end())
        return nullptr;
    const auto found = volunteer->second.find(name);
    return found == volunteer->second.end() ? nullptr : &found->second;
}

std::optional<HardwareExaminer::TimePoint> HardwareExaminer::nextTick() const {
    std::optional<TimePoint> next;
    const auto consider = [&](TimePoint time) { next = next ? std::min(*next, time) : time; };
    for (const auto &[id, devices] : m_devices) {
        const auto challenge = m_challenges.find(id);
        if (challenge == m_challenges.end())
            for (const auto &[name, entry] : devices)
                consider(entry.due);
        else if (challenge->second.step != Challenge::Step::Checking)
            consider(challenge->second.deadline);
    }
    return next;
}

void HardwareExaminer::tick(TimePoint now) {
    std::vector<VolunteerId> silent;
    for (const auto &[id, challenge] : m_challenges)
        if (challenge.step != Challenge::Step::Checking && challenge.deadline <= now)
            silent.push_back(id);
    for (const VolunteerId id : silent)
        fail(id, Challenge(m_challenges.at(id)), HardwareVerdict::NoAnswer, "it did not answer",
             now);
    for (auto &[id, devices] : m_devices)
        for (auto &[name, entry] : devices) {
            if (entry.due > now || m_challenges.contains(id))
                continue;
            if (m_signals.activity(id))
                begin(id, entry, now);
            else
                entry.due = now + m_options.retry;
        }
}

std::vector<ExaminerEffect> HardwareExaminer::takeEffects() {
    return std::exchange(m_effects, {});
}

} // namespace commonwatt
