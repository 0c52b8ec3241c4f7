// Examines the volunteers' devices: decides when a device is challenged, leads it through the
// challenge and judges it. Pure: events, the time, randomness and what a volunteer does come in,
// messages and verdicts come out. The steps are described in docs/protocol/fabric.md.
#pragma once

#include "coordinator/verify/product_challenge.h"
#include "core/types/fabric_messages.h"
#include "core/types/volunteer_id.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace commonwatt {

enum class HardwareVerdict {
    Unverified,
    Verified,
    FalseClaim,   // slower than it claims
    WrongProduct, // gets no work until it passes
    NoAnswer,     // gave up or stayed silent
};
[[nodiscard]] std::string_view nameOf(HardwareVerdict verdict);
[[nodiscard]] HardwareVerdict hardwareVerdictFromName(std::string_view name); // else Unverified

// What is known of a device.
struct HardwareStanding {
    HardwareVerdict verdict = HardwareVerdict::Unverified;
    double flopsPerSecond = 0; // shown, at least; Verified and FalseClaim
    double claimed = 0;        // then
    std::string message;       // in words
    bool operator==(const HardwareStanding &) const = default;
};

using HardwareKey = std::pair<VolunteerId, std::string>; // and DeviceInfo::id

struct ExaminerOptions {
    ProductChallengeOptions product;
    std::chrono::milliseconds settle = std::chrono::seconds(1); // after the volunteer has come
    std::chrono::seconds meanInterval = std::chrono::hours(6);
    std::chrono::seconds minInterval = std::chrono::minutes(10);
    std::chrono::milliseconds retry = std::chrono::seconds(30); // where it was busy
    // After a wrong product or no answer; doubled each time, up to `maxBackoff`.
    std::chrono::seconds backoff = std::chrono::minutes(10);
    std::chrono::seconds maxBackoff = std::chrono::hours(24);
    std::chrono::milliseconds patience = std::chrono::minutes(2); // for one answer
    // Who is too slow is asked again at once: a network may stumble.
    std::uint32_t slowToFail = 2;
    // Who breaks off so many that were under way, with no verdict between, gave no answer: an owner
    // may come back in the middle of one, hardly of each.
    std::uint32_t givenUpToFail = 3;
};

// What the examiner asks of those around it.
struct ExaminerSignals {
    // Nothing while the volunteer loads or computes; else a number that changes with all it is
    // given to do. A challenge during which it changed tells nothing.
    std::function<std::optional<std::uint64_t>(VolunteerId)> activity;
    std::function<std::chrono::nanoseconds(VolunteerId)> roundTrip;
    std::function<std::uint64_t()> random; // that nobody can predict
};

struct ExaminerSend {
    VolunteerId to = 0;
    FabricMessage message;
};
// checkRound is to be called, which takes a while, and the answer given to onChecked.
struct CheckWanted {
    struct Content {
        OpenedRound opened;
        ProductRound round;
        std::uint64_t secret = 0;
    };
    std::uint64_t challenge = 0;
    std::shared_ptr<const Content> content; // for another thread
};
struct StandingChanged {
    HardwareKey key;
    HardwareStanding standing;
};
using ExaminerEffect = std::variant<ExaminerSend, CheckWanted, StandingChanged>;

class HardwareExaminer {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    HardwareExaminer(ExaminerOptions options, ExaminerSignals signals);

    // What was known before this run of the coordinator.
    void restore(const HardwareKey &key, HardwareStanding standing);

    // The devices that a volunteer lends now; none: it is gone, or has taken them back.
    void setDevices(VolunteerId id, const std::vector<DeviceInfo> &devices, TimePoint now);
    // Messages of a challenge that is not under way with this volunteer, or not at this step,
    // change nothing.
    void onPrepared(VolunteerId id, const ProductPrepared &message, TimePoint now);
    void onDigests(VolunteerId id, ProductDigests message, TimePoint now);
    void onRefused(VolunteerId id, const ProductRefused &message, TimePoint now);
    void onRound(VolunteerId id, std::uint64_t challenge, std::uint32_t number, ByteView payload,
                 TimePoint now);
    void onChecked(std::uint64_t challenge, const Status &result, TimePoint now);

    [[nodiscard]] std::optional<TimePoint> nextTick() const;
    void tick(TimePoint now);
    [[nodiscard]] std::vector<ExaminerEffect> takeEffects();

    [[nodiscard]] HardwareStanding standing(const HardwareKey &key) const;
    // By device, also of those that are not lent now.
    [[nodiscard]] std::map<std::string, HardwareStanding> standingsOf(VolunteerId id) const;

private:
    struct Device {
        DeviceInfo info;
        TimePoint due;
        double assumed = 0;        // while measuring: as fast as it was
        std::uint32_t slow = 0;    // in a row
        std::uint32_t givenUp = 0; // while under way, since the last verdict
        std::uint32_t failed = 0;
    };
    struct Challenge {
        enum class Step { Preparing, Running, Opening, Checking };
        std::uint64_t id = 0;
        std::string device;
        double claimed = 0;
        OpenedRound opened;
        Step step = Step::Preparing;
        std::optional<std::uint64_t> activity; // when it began to run
        TimePoint sent;
        std::chrono::nanoseconds took{};
        TimePoint deadline;
    };

    void begin(VolunteerId id, Device &device, TimePoint now);
    // The challenge of that number and step, and nothing else.
    [[nodiscard]] Challenge *find(VolunteerId id, std::uint64_t challenge, Challenge::Step step);
    void judgeTime(VolunteerId id, const Challenge &challenge, Device &device, TimePoint now);
    void fail(VolunteerId id, const Challenge &challenge, HardwareVerdict verdict,
              const std::string &why, TimePoint now);
    // Ends it and tries again then.
    void end(VolunteerId id, const std::string &message, TimePoint due);
    void judge(VolunteerId id, const Device &device, HardwareStanding standing);
    [[nodiscard]] std::chrono::nanoseconds interval() const;
    [[nodiscard]] Device *device(VolunteerId id, const std::string &name);

    ExaminerOptions m_options;
    ExaminerSignals m_signals;
    std::map<HardwareKey, HardwareStanding> m_standings;
    std::map<VolunteerId, std::map<std::string, Device>> m_devices;
    std::map<VolunteerId, Challenge> m_challenges; // one at a time: devices share a machine
    std::vector<ExaminerEffect> m_effects;
};

} // namespace commonwatt
