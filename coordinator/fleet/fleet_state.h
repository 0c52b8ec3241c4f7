// The fleet as a pure state machine: events and the time come in, messages and notices come out.
// Decides by coordinator/placement what is held where and carries it out step by step: what is new
// is loaded before what it replaces is dropped, where memory allows; what covers a block alone
// stays until another holder is ready.
#pragma once

#include "coordinator/fleet/holder.h"
#include "coordinator/placement/placement.h"
#include "coordinator/verify/hardware_examiner.h"
#include "core/types/manifest.h"

#include <chrono>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace commonwatt {

struct FleetModel {
    ModelManifest manifest;
    SignedManifest signedManifest;
    double weight = 1;
    std::uint32_t maxBlocksPerHolder = 0; // see PlacementModel
};

struct FleetOptions {
    // After a change: how long to wait for more of them before deciding anew.
    std::chrono::milliseconds settle = std::chrono::milliseconds(300);
    // The same after a loss, so that a volunteer whose connection broke can come back; not if
    // sequences ran there that nobody else could go on with.
    std::chrono::milliseconds settleLoss = std::chrono::seconds(2);
    std::chrono::seconds review = std::chrono::seconds(60); // decide anew without any change
    // A holder that is replaced may finish what runs on it for this long.
    std::chrono::milliseconds retire = std::chrono::seconds(30);
    // After a Drain, or after that: how long sequences may take to move elsewhere.
    std::chrono::milliseconds drain = std::chrono::seconds(5);
    // What a paused device holds is dropped after this: others may need to be told what to hold.
    std::chrono::minutes pause = std::chrono::minutes(60);
    std::uint32_t failuresToExclude = 3;
    std::chrono::minutes exclusion = std::chrono::minutes(60);
    std::uint32_t maxSequences = 16;  // on one holder
    std::uint32_t minKvTokens = 2048; // or the model's context, if that is shorter
    // Devices of which it is known what they held and how fast they were; those that were here
    // last.
    std::size_t maxRemembered = 4096;
    PlacementOptions placement;
};

struct FleetSend {
    VolunteerId to = 0;
    FabricMessage message;
};
enum class HolderChange {
    Ready,    // takes sequences
    Draining, // leave it: close the sequences on it and release them; it may come again (Ready)
    Gone,     // nothing on it exists any more
};
struct FleetNotice {
    HolderChange change = HolderChange::Ready;
    Holder holder; // as it is, or as it was before it went
    Error reason;  // Draining, Gone
};
// planPlacement is to be called, which may take a while, and the answer given to onPlan. There is
// one at a time.
struct FleetPlanWanted {
    PlacementInput input;
};
using FleetEffect = std::variant<FleetSend, FleetNotice, FleetPlanWanted>;

class FleetState {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit FleetState(FleetOptions options);

    void setModels(std::vector<FleetModel> models, TimePoint now);
    void join(VolunteerId id, const Hello &hello, TimePoint now);
    void leave(VolunteerId id, const Error &reason, TimePoint now);
    void onReport(VolunteerId id, const AssignmentReport &report, TimePoint now);
    void onDrain(VolunteerId id, const Drain &drain, TimePoint now);
    void onOffer(VolunteerId id, const Offer &offer, TimePoint now);
    // What it holds of models that it does not want any more is left as after a Drain.
    void onWishes(VolunteerId id, Wishes wishes, TimePoint now);
    // Everything is wanted by one that is not here.
    [[nodiscard]] const Wishes &wishes(VolunteerId id) const;
    // How the volunteer's devices stand; replaces what was known since it joined.
    void setStandings(VolunteerId id, std::map<std::string, HardwareStanding> standings,
                      TimePoint now);
    // Nothing while something of it loads or runs there; else a number that changes with each
    // assignment and sequence.
    [[nodiscard]] std::optional<std::uint64_t> activity(VolunteerId id) const;
    // That it lends now.
    [[nodiscard]] std::vector<DeviceInfo> devices(VolunteerId id) const;
    void setRoundTrip(VolunteerId id, std::chrono::microseconds roundTrip);
    // A call that read the holder's whole part once took this long.
    void onMeasured(AssignmentId id, const StageSpan &span, std::chrono::microseconds time);

    // The answer to FleetPlanWanted. Who came or went meanwhile counts with the next plan.
    void onPlan(const PlacementInput &input, const PlacementPlan &plan, TimePoint now);

    // Counts sequences on a holder.
    void addUse(AssignmentId id);
    void dropUse(AssignmentId id, TimePoint now);

    // When tick wants to be called next, if at all.
    [[nodiscard]] std::optional<TimePoint> nextTick() const;
    void tick(TimePoint now);

    // What is to be done since the last call, in order.
    [[nodiscard]] std::vector<FleetEffect> takeEffects();

    [[nodiscard]] const Holder *find(AssignmentId id) const;
    [[nodiscard]] const std::map<AssignmentId, Holder> &holders() const { return m_holders; }
    [[nodiscard]] const FleetModel *findModel(const std::string &name) const;
    [[nodiscard]] std::vector<VolunteerStatus> volunteers() const;
    [[nodiscard]] const std::vector<ModelOutlook> &outlook() const { return m_outlook; }

private:
    struct Device {
        DeviceInfo info;
        std::vector<PlannedSpan> targets;
    };
    struct Volunteer {
        Hello hello;
        std::map<std::string, Device> devices; // lent now
        std::map<std::string, Device> paused;  // lent again soon; what they hold stays
        std::map<std::string, HardwareStanding> standings;
        std::uint64_t activity = 0;
        std::chrono::microseconds roundTrip{0};
    };
    using DeviceKey = std::pair<VolunteerId, std::string>;
    enum class Excluded { Failed, Stopped };
    enum class Planning { No, Yes, ForNothing };
    struct Exclusion {
        ExcludedSpan span;
        TimePoint until;
        Excluded why = Excluded::Failed;
    };

    // What is known of a device, also over connections.
    struct DeviceMemory {
        std::vector<CurrentSpan> held; // when its volunteer left
        double bytesPerSecond = 0;     // measured; 0: not yet
        std::uint64_t touched = 0;
    };

    [[nodiscard]] DeviceMemory &remember(const DeviceKey &key);
    [[nodiscard]] double measuredSpeed(const DeviceKey &key) const; // 0: not known
    [[nodiscard]] double expectedSpeed(const DeviceKey &key, const DeviceInfo &info) const;
    // No work: its product was wrong, or one of the same volunteer was and it is not verified
    // itself.
    [[nodiscard]] static bool isBarred(const Volunteer &volunteer, const std::string &device);
    void forgetStops(VolunteerId id);
    void decideIn(std::chrono::milliseconds delay, TimePoint now);
    void decide(TimePoint now);
    [[nodiscard]] PlacementModel placementModel(const FleetModel &model) const;
    [[nodiscard]] PlacementInput placementInput() const;
    [[nodiscard]] bool isExcluded(const DeviceKey &key, const PlannedSpan &target) const;
    void carryOut(TimePoint now);
    bool carryOutOn(VolunteerId id, Device &device, TimePoint now);
    bool claim(const DeviceKey &key, const PlannedSpan &target);
    void assign(VolunteerId id, const Device &device, const PlannedSpan &target);
    void retire(Holder &holder, TimePoint now);
    [[nodiscard]] static Error drainedError(const std::string &reason);
    void drain(Holder &holder, const Error &reason, TimePoint now);
    void pause(Holder &holder, const Error &reason, TimePoint now);
    void goOn(VolunteerId id, const std::string &device);
    void unassign(AssignmentId id, const Error &reason);
    void forget(AssignmentId id, const Error &reason);
    [[nodiscard]] bool isTarget(const Holder &holder) const;
    [[nodiscard]] bool isNeeded(const Holder &holder) const;
    [[nodiscard]] bool isReplaceable(const Holder &gone) const;
    [[nodiscard]] bool isLoading(const std::string &model) const;
    [[nodiscard]] std::uint64_t memoryUsed(const DeviceKey &key) const;

    FleetOptions m_options;
    std::vector<FleetModel> m_models;
    std::map<VolunteerId, Volunteer> m_volunteers;
    std::map<AssignmentId, Holder> m_holders;
    std::map<AssignmentId, TimePoint> m_deadlines; // of retiring, draining, paused holders
    std::map<DeviceKey, std::vector<Exclusion>> m_excluded;
    std::map<DeviceKey, DeviceMemory> m_remembered;
    std::uint64_t m_lastTouch = 0;
    std::vector<ModelOutlook> m_outlook;
    std::vector<FleetEffect> m_effects;
    std::optional<TimePoint> m_decideAt;
    Planning m_planning = Planning::No;
    AssignmentId m_nextAssignment = 1;
};

} // namespace commonwatt
