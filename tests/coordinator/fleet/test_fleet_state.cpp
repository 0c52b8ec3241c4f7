#include "coordinator/fleet/fleet_state.h"
#include "support/qtest_support.h"

#include <algorithm>
#include <functional>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t MiB = std::uint64_t(1) << 20;

FleetModel model(const std::string &name, std::uint32_t blocks, std::uint64_t blockMiB = 100) {
    FleetModel made;
    made.manifest.name = name;
    made.manifest.width = 64;
    made.manifest.contextLength = 256;
    made.manifest.kvPerTokenAndBlock = Bytes(64);
    for (std::uint32_t b = 0; b < blocks; ++b)
        made.manifest.blocks.push_back({"", Bytes(blockMiB * MiB), 1000});
    made.signedManifest.text = name;
    return made;
}

Hello hello(std::uint64_t memoryMiB, double speed = 1e9) {
    Hello made;
    made.devices = {{"cpu", "cpu", "", Bytes(memoryMiB * MiB), speed}};
    return made;
}

// Drives the state machine by hand, with its own clock.
struct Driver {
    explicit Driver(FleetOptions options = {})
        : fleet(std::move(options)) {}

    void collect() {
        std::optional<PlacementInput> wanted;
        for (FleetEffect &effect : fleet.takeEffects())
            if (auto *send = std::get_if<FleetSend>(&effect))
                sent.push_back(std::move(*send));
            else if (auto *notice = std::get_if<FleetNotice>(&effect))
                notices.push_back(std::move(*notice));
            else
                wanted = std::get<FleetPlanWanted>(std::move(effect)).input;
        if (!wanted)
            return;
        planned = *wanted;
        if (whilePlanning)
            std::exchange(whilePlanning, nullptr)();
        fleet.onPlan(*wanted, planPlacement(*wanted), now);
        collect();
    }
    // Lets time pass up to the next moment at which something may happen.
    void step() {
        if (const auto next = fleet.nextTick()) {
            now = std::max(now, *next);
            fleet.tick(now);
        }
        collect();
    }
    std::vector<Assign> takeAssigns(VolunteerId to) {
        std::vector<Assign> assigns;
        std::erase_if(sent, [&](const FleetSend &send) {
            const auto *assign = std::get_if<Assign>(&send.message);
            if (send.to != to || !assign)
                return false;
            assigns.push_back(*assign);
            return true;
        });
        return assigns;
    }
    std::vector<AssignmentId> takeUnassigns(VolunteerId to) {
        std::vector<AssignmentId> ids;
        std::erase_if(sent, [&](const FleetSend &send) {
            const auto *unassign = std::get_if<Unassign>(&send.message);
            if (send.to != to || !unassign)
                return false;
            ids.push_back(unassign->assignment);
            return true;
        });
        return ids;
    }
    void report(VolunteerId from, AssignmentId id, AssignmentState state,
                std::uint32_t failures = 0) {
        AssignmentReport made;
        made.assignment = id;
        made.state = state;
        made.kvTokens = 0; // as asked for
        made.failures = failures;
        made.message = "test";
        fleet.onReport(from, made, now);
        collect();
    }
    std::size_t count(HolderChange change) const {
        return static_cast<std::size_t>(std::ranges::count(notices, change, &FleetNotice::change));
    }

    FleetState fleet;
    FleetState::TimePoint now{};
    std::vector<FleetSend> sent;
    std::vector<FleetNotice> notices;
    std::function<void()> whilePlanning; // once
    PlacementInput planned;              // the last
};

// The one holder of the model, ready and in use, and then paused.
AssignmentId pausedHolder(Driver &driver) {
    driver.fleet.setModels({model("m", 2)}, driver.now);
    driver.fleet.join(1, hello(900, 2e9), driver.now);
    driver.step();
    driver.step();
    const AssignmentId id = driver.takeAssigns(1).at(0).assignment;
    driver.report(1, id, AssignmentState::Ready);
    driver.fleet.addUse(id);
    driver.fleet.onDrain(1, {"cpu", "the owner is here", Drain::Held::Stays}, driver.now);
    driver.collect();
    return id;
}

} // namespace

class TestFleetState : public QObject {
    Q_OBJECT

private slots:
    void nothingToDoMeansNoAlarm() {
        Driver driver;
        QVERIFY(!driver.fleet.nextTick());
        driver.fleet.join(1, hello(1000), driver.now);
        driver.fleet.leave(1, {}, driver.now);
        driver.step();
        QVERIFY(!driver.fleet.nextTick());
        QVERIFY(driver.sent.empty());
    }

    void claimsCountAsFarAsTheyWereShown() {
        FleetOptions options;
        const double unknown = options.placement.unknownBytesPerSecond;
        Driver driver(options);
        const auto speedAfter = [&](const HardwareStanding &standing) {
            driver.fleet.setStandings(1, {{"cpu", standing}}, driver.now);
            driver.step();
            return driver.planned.devices.at(0).bytesPerSecond;
        };
        driver.fleet.setModels({model("m", 4)}, driver.now);
        driver.fleet.join(1, hello(250, unknown * 10), driver.now);
        driver.step();
        driver.step();
        QCOMPARE(driver.planned.devices.at(0).bytesPerSecond, unknown);
        QCOMPARE(speedAfter({HardwareVerdict::Verified, 9e9, 1e10, ""}), unknown * 10);
        QCOMPARE(speedAfter({HardwareVerdict::FalseClaim, 1e9, 1e10, ""}), unknown);
        QCOMPARE(speedAfter({HardwareVerdict::NoAnswer, 0, 1e10, ""}), unknown);
        // What requests show tells more.
        const AssignmentId id = driver.takeAssigns(1).at(0).assignment;
        driver.report(1, id, AssignmentState::Ready);
        driver.fleet.onMeasured(id, driver.fleet.find(id)->span, 1s);
        QCOMPARE(speedAfter({HardwareVerdict::Verified, 9e9, 1e10, ""}),
                 static_cast<double>(driver.fleet.find(id)->span.blocks()) * 100 * MiB);
    }

    void whoComputesWronglyIsLeftOut() {
        const HardwareStanding wrong{HardwareVerdict::WrongProduct, 0, 1e10, "wrong"};
        const HardwareStanding right{HardwareVerdict::Verified, 1e10, 1e10, ""};
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        Hello two = hello(250);
        two.devices.push_back(two.devices.front());
        two.devices.back().id = "vulkan:0";
        driver.fleet.join(1, two, driver.now);
        driver.step();
        driver.step();
        const AssignmentId id = driver.takeAssigns(1).at(0).assignment;
        driver.report(1, id, AssignmentState::Ready);
        driver.fleet.addUse(id);
        const std::string device = driver.fleet.find(id)->device;
        const std::string other = device == "cpu" ? "vulkan:0" : "cpu";
        // Also while a plan that counts on it is being made.
        driver.fleet.join(2, hello(1), driver.now);
        driver.whilePlanning = [&] { driver.fleet.setStandings(1, {{device, wrong}}, driver.now); };
        driver.step();
        QVERIFY(driver.fleet.find(id)->state == HolderState::Draining);
        driver.fleet.dropUse(id, driver.now);
        driver.collect();
        QCOMPARE(std::ranges::count(driver.takeUnassigns(1), id), 1);
        QVERIFY(std::ranges::none_of(
            driver.fleet.holders(), [](const auto &entry) { return entry.second.volunteer == 1; }));
        (void)driver.takeAssigns(1);
        for (int i = 0; i < 3; ++i)
            driver.step();
        QVERIFY(driver.takeAssigns(1).empty()); // under another name neither
        driver.fleet.setStandings(1, {{device, wrong}, {other, right}}, driver.now);
        driver.step();
        const auto onOther = driver.takeAssigns(1);
        QCOMPARE(onOther.size(), std::size_t(1));
        QCOMPARE(onOther[0].device, other);
        driver.fleet.setStandings(1, {{device, right}, {other, right}}, driver.now);
        driver.step();
        QCOMPARE(driver.planned.devices.size(), std::size_t(3));
    }

    void nobodyGetsAModelThatTheirOwnerDoesNotWant() {
        Driver driver;
        driver.fleet.setModels({model("m", 2), model("n", 2)}, driver.now);
        Hello picky = hello(2000, 2e9);
        picky.wishes.models.deny = {"M"}; // in both cases
        driver.fleet.join(1, picky, driver.now);
        driver.step();
        driver.step();
        const auto first = driver.takeAssigns(1);
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(driver.fleet.find(first[0].assignment)->model, std::string("n"));
        driver.fleet.join(2, hello(300), driver.now);
        driver.step();
        driver.step();
        const auto second = driver.takeAssigns(2);
        QCOMPARE(second.size(), std::size_t(1));
        QCOMPARE(driver.fleet.find(second[0].assignment)->model, std::string("m"));
        QVERIFY(driver.takeAssigns(1).empty());
    }

    void wishesTakeEffectOnWhatIsHeld() {
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(300), driver.now);
        driver.step();
        driver.step();
        const AssignmentId id = driver.takeAssigns(1).at(0).assignment;
        driver.report(1, id, AssignmentState::Ready);
        driver.fleet.addUse(id);
        // Also while a plan that counts on it is being made.
        driver.fleet.join(2, hello(1), driver.now);
        const Wishes other{.models = {{"n"}, {}}};
        driver.whilePlanning = [&] { driver.fleet.onWishes(1, other, driver.now); };
        driver.step();
        QVERIFY(driver.fleet.find(id)->state == HolderState::Draining);
        QVERIFY(driver.fleet.wishes(1) == other);
        QCOMPARE(driver.count(HolderChange::Draining), std::size_t(1));
        driver.fleet.dropUse(id, driver.now);
        driver.collect();
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{id});
        for (int i = 0; i < 3; ++i)
            driver.step();
        QVERIFY(driver.takeAssigns(1).empty());
        // Welcome again: what its daemon refused meanwhile does not count.
        driver.fleet.onWishes(1, {}, driver.now);
        driver.step();
        QCOMPARE(driver.takeAssigns(1).size(), std::size_t(1));
    }

    void activityTellsWhenADeviceIsLeftAlone() {
        Driver driver;
        QVERIFY(!driver.fleet.activity(1));
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(250), driver.now);
        const auto before = driver.fleet.activity(1);
        QVERIFY(before.has_value());
        driver.step();
        driver.step();
        QVERIFY(!driver.fleet.activity(1)); // loads
        const AssignmentId id = driver.takeAssigns(1).at(0).assignment;
        driver.report(1, id, AssignmentState::Ready);
        const auto loaded = driver.fleet.activity(1);
        QVERIFY(loaded && *loaded != *before);
        driver.fleet.addUse(id);
        QVERIFY(!driver.fleet.activity(1));
        driver.fleet.dropUse(id, driver.now);
        QVERIFY(driver.fleet.activity(1) && *driver.fleet.activity(1) != *loaded);
    }

    void volunteersAreAssignedWhatCoversTheModel() {
        Driver driver;
        driver.fleet.setModels({model("m", 4)}, driver.now);
        driver.fleet.join(1, hello(250), driver.now);
        driver.fleet.join(2, hello(250), driver.now);
        driver.step();
        driver.step();
        const auto first = driver.takeAssigns(1);
        const auto second = driver.takeAssigns(2);
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(second.size(), std::size_t(1));
        QCOMPARE(first[0].span.blocks() + second[0].span.blocks(), 4U);
        QCOMPARE(first[0].manifest.text, "m");
        QVERIFY(first[0].assignment != second[0].assignment);
        QVERIFY(driver.fleet.outlook().front().covered);
        QCOMPARE(driver.count(HolderChange::Ready), std::size_t(0));
        driver.report(1, first[0].assignment, AssignmentState::Downloading);
        driver.report(1, first[0].assignment, AssignmentState::Ready);
        driver.report(1, first[0].assignment, AssignmentState::Ready);
        QCOMPARE(driver.count(HolderChange::Ready), std::size_t(1));
        QVERIFY(driver.fleet.find(first[0].assignment)->state == HolderState::Ready);
        // Of somebody else's assignment nobody may speak.
        driver.report(1, second[0].assignment, AssignmentState::Ready);
        QCOMPARE(driver.count(HolderChange::Ready), std::size_t(1));
    }

    void thatANewRangeIsReadyComesBeforeTheOldOneGoes() {
        Driver driver;
        driver.fleet.setModels({model("m", 4)}, driver.now);
        driver.fleet.join(1, hello(250), driver.now);
        driver.step();
        driver.step();
        const auto half = driver.takeAssigns(1);
        QCOMPARE(half.size(), std::size_t(1));
        driver.report(1, half[0].assignment, AssignmentState::Ready);
        // More memory: now it can hold everything, beside what it has.
        driver.fleet.onOffer(1, {hello(900).devices}, driver.now);
        driver.step();
        const auto whole = driver.takeAssigns(1);
        QCOMPARE(whole.size(), std::size_t(1));
        QCOMPARE(whole[0].span, (StageSpan{0, 4, true, true}));
        QVERIFY(driver.takeUnassigns(1).empty());
        driver.fleet.addUse(half[0].assignment);
        driver.report(1, whole[0].assignment, AssignmentState::Ready);
        // What runs may end.
        QVERIFY(driver.takeUnassigns(1).empty());
        QVERIFY(driver.fleet.find(half[0].assignment)->state == HolderState::Retiring);
        driver.fleet.dropUse(half[0].assignment, driver.now);
        driver.collect();
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{half[0].assignment});
        QCOMPARE(driver.count(HolderChange::Draining), std::size_t(0));
    }

    void aRangeThatStaysAfterAllIsReadyAgain() {
        Driver driver;
        driver.fleet.setModels({model("m", 4)}, driver.now);
        driver.fleet.join(1, hello(250), driver.now);
        driver.step();
        driver.step();
        const auto half = driver.takeAssigns(1);
        driver.report(1, half.at(0).assignment, AssignmentState::Ready);
        driver.fleet.onOffer(1, {hello(900).devices}, driver.now);
        driver.step();
        const auto whole = driver.takeAssigns(1);
        driver.fleet.addUse(half[0].assignment);
        driver.report(1, whole.at(0).assignment, AssignmentState::Ready);
        QVERIFY(driver.fleet.find(half[0].assignment)->state == HolderState::Retiring);
        const std::size_t ready = driver.count(HolderChange::Ready);
        driver.fleet.onOffer(1, {hello(250).devices}, driver.now);
        driver.step();
        QVERIFY(driver.fleet.find(half[0].assignment)->state == HolderState::Ready);
        QCOMPARE(driver.count(HolderChange::Ready), ready + 1);
    }

    void withoutMemoryForBothTheOldRangeGoesFirst() {
        Driver driver;
        driver.fleet.setModels({model("m", 4)}, driver.now);
        driver.fleet.join(1, hello(250), driver.now);
        driver.step();
        driver.step();
        const auto half = driver.takeAssigns(1);
        driver.report(1, half[0].assignment, AssignmentState::Ready);
        driver.fleet.onOffer(1, {hello(450).devices}, driver.now);
        driver.step();
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{half[0].assignment});
        const auto whole = driver.takeAssigns(1);
        QCOMPARE(whole.size(), std::size_t(1));
        QCOMPARE(whole[0].span, (StageSpan{0, 4, true, true}));
    }

    void aSecondModelFindsRoomBesideALargeKvCache() {
        FleetOptions options;
        options.minKvTokens = 1024;
        Driver driver(options);
        FleetModel first = model("first", 2);
        first.manifest.contextLength = 1024;
        first.manifest.kvPerTokenAndBlock = Bytes(8192);
        driver.fleet.setModels({first}, driver.now);
        driver.fleet.join(1, hello(480), driver.now);
        driver.step();
        driver.step();
        const auto before = driver.takeAssigns(1);
        driver.report(1, before[0].assignment, AssignmentState::Ready);
        driver.fleet.setModels({first, model("second", 2)}, driver.now);
        driver.step();
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{before[0].assignment});
        const auto after = driver.takeAssigns(1);
        QCOMPARE(after.size(), std::size_t(2));
        QVERIFY(after[0].manifest.text != after[1].manifest.text);
    }

    void whatRunsOnARetiringHolderIsMovedInTheEnd() {
        FleetOptions options;
        options.retire = 10s;
        options.drain = 5s;
        Driver driver(options);
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(900), driver.now);
        driver.step();
        driver.step();
        const auto assigned = driver.takeAssigns(1);
        driver.report(1, assigned[0].assignment, AssignmentState::Ready);
        driver.fleet.addUse(assigned[0].assignment);
        driver.fleet.setModels({}, driver.now);
        driver.step();
        QVERIFY(driver.fleet.find(assigned[0].assignment)->state == HolderState::Retiring);
        driver.step();
        QCOMPARE(driver.count(HolderChange::Draining), std::size_t(1));
        QVERIFY(driver.takeUnassigns(1).empty());
        driver.step();
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{assigned[0].assignment});
        QCOMPARE(driver.count(HolderChange::Gone), std::size_t(1));
    }

    void aDrainIsObeyedAndTheRangeGoesElsewhere() {
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(900, 2e9), driver.now);
        driver.step();
        driver.step();
        const auto first = driver.takeAssigns(1);
        driver.report(1, first[0].assignment, AssignmentState::Ready);
        driver.fleet.addUse(first[0].assignment);
        driver.fleet.onDrain(1, {"", "the owner is back"}, driver.now);
        driver.collect();
        QCOMPARE(driver.count(HolderChange::Draining), std::size_t(1));
        QVERIFY(driver.notices.back().reason.message.find("owner") != std::string::npos);
        driver.fleet.dropUse(first[0].assignment, driver.now);
        driver.collect();
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{first[0].assignment});
        driver.step();
        QVERIFY(driver.takeAssigns(1).empty());
        // Lent again.
        driver.fleet.onOffer(1, {hello(900).devices}, driver.now);
        driver.step();
        QCOMPARE(driver.takeAssigns(1).size(), std::size_t(1));
    }

    void whatAPausedDeviceHoldsStaysAndIsUsedAgain() {
        Driver driver;
        const AssignmentId id = pausedHolder(driver);
        QCOMPARE(driver.count(HolderChange::Draining), std::size_t(1));
        QVERIFY(driver.fleet.find(id)->state == HolderState::Paused);
        // The sequences have left, and others are asked; a second pause changes nothing.
        driver.fleet.dropUse(id, driver.now);
        driver.fleet.onDrain(1, {"cpu", "still here", Drain::Held::Stays}, driver.now);
        driver.collect();
        QCOMPARE(driver.count(HolderChange::Draining), std::size_t(1));
        QVERIFY(driver.fleet.devices(1).empty());
        for (int i = 0; i < 3; ++i)
            driver.step();
        QVERIFY(driver.takeUnassigns(1).empty() && driver.takeAssigns(1).empty());
        // What else is offered meanwhile ends no pause.
        driver.fleet.onOffer(1, {}, driver.now);
        driver.collect();
        QVERIFY(driver.fleet.find(id)->state == HolderState::Paused);
        driver.fleet.onOffer(1, {hello(900).devices}, driver.now);
        driver.collect();
        QCOMPARE(driver.count(HolderChange::Ready), std::size_t(2));
        QVERIFY(driver.fleet.find(id)->state == HolderState::Ready);
        for (int i = 0; i < 3; ++i)
            driver.step();
        QVERIFY(driver.takeUnassigns(1).empty() && driver.takeAssigns(1).empty());
        QCOMPARE(driver.count(HolderChange::Gone), std::size_t(0));
    }

    void othersTakeOverFromAPausedDevice() {
        Driver driver;
        const AssignmentId id = pausedHolder(driver);
        driver.fleet.dropUse(id, driver.now);
        driver.fleet.join(2, hello(900), driver.now);
        driver.step();
        const auto spare = driver.takeAssigns(2);
        QCOMPARE(spare.size(), std::size_t(1));
        driver.report(2, spare[0].assignment, AssignmentState::Ready);
        QVERIFY(driver.fleet.find(id)->state == HolderState::Paused);
    }

    void aPauseEndsByLettingGoOfIt() {
        // By the owner, who wants the memory.
        Driver driver;
        AssignmentId id = pausedHolder(driver);
        driver.fleet.dropUse(id, driver.now);
        driver.fleet.onDrain(1, {"cpu", "a game"}, driver.now);
        driver.collect();
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{id});
        driver.fleet.onOffer(1, {hello(900).devices}, driver.now);
        driver.step();
        QCOMPARE(driver.takeAssigns(1).size(), std::size_t(1));

        // By lasting too long.
        FleetOptions options;
        options.pause = 1min;
        Driver patient(options);
        id = pausedHolder(patient);
        patient.fleet.dropUse(id, patient.now);
        for (int i = 0; i < 5 && patient.fleet.find(id); ++i)
            patient.step();
        QCOMPARE(patient.takeUnassigns(1), std::vector<AssignmentId>{id});

        // By the end of the connection.
        Driver lost;
        id = pausedHolder(lost);
        lost.fleet.leave(1, {ErrorCode::Unavailable, "lost"}, lost.now);
        lost.collect();
        QVERIFY(!lost.fleet.find(id));
        QCOMPARE(lost.count(HolderChange::Gone), std::size_t(1));
    }

    void whatIsStillLoadingIsNotKeptThroughAPause() {
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(900), driver.now);
        driver.step();
        driver.step();
        const AssignmentId id = driver.takeAssigns(1).at(0).assignment;
        driver.fleet.onDrain(1, {"", "here", Drain::Held::Stays}, driver.now);
        driver.collect();
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{id});
        driver.fleet.onOffer(1, {hello(900).devices}, driver.now);
        driver.step();
        QCOMPARE(driver.takeAssigns(1).size(), std::size_t(1));
    }

    void aWorkerThatFailsInAPauseComesAgainWithIt() {
        Driver driver;
        const AssignmentId id = pausedHolder(driver);
        driver.fleet.dropUse(id, driver.now);
        driver.report(1, id, AssignmentState::Failed, 1);
        driver.report(1, id, AssignmentState::Loading);
        QVERIFY(driver.fleet.find(id)->state == HolderState::Paused);
        driver.fleet.onOffer(1, {hello(900).devices}, driver.now);
        driver.collect();
        QVERIFY(driver.fleet.find(id)->state == HolderState::Loading);
        driver.report(1, id, AssignmentState::Ready);
        QVERIFY(driver.fleet.find(id)->state == HolderState::Ready);
        QCOMPARE(driver.count(HolderChange::Ready), std::size_t(2));
    }

    void aRangeThatFailsThreeTimesIsPlacedElsewhere() {
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(900), driver.now);
        driver.step();
        driver.step();
        const auto assigned = driver.takeAssigns(1);
        const AssignmentId id = assigned[0].assignment;
        driver.report(1, id, AssignmentState::Ready);
        driver.report(1, id, AssignmentState::Failed, 1);
        QCOMPARE(driver.count(HolderChange::Gone), std::size_t(1));
        QVERIFY(driver.fleet.find(id)->state == HolderState::Loading);
        driver.report(1, id, AssignmentState::Ready);
        QCOMPARE(driver.count(HolderChange::Ready), std::size_t(2));
        driver.report(1, id, AssignmentState::Failed, 2);
        driver.report(1, id, AssignmentState::Failed, 3);
        QCOMPARE(driver.takeUnassigns(1), std::vector<AssignmentId>{id});
        driver.step();
        QVERIFY(driver.takeAssigns(1).empty());
        driver.fleet.join(2, hello(900), driver.now);
        driver.step();
        QVERIFY(driver.takeAssigns(1).empty());
        QCOMPARE(driver.takeAssigns(2).size(), std::size_t(1));
    }

    void aRangeThatWasLetGoRestsUntilItIsOfferedAgain() {
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(900), driver.now);
        driver.step();
        driver.step();
        const auto assigned = driver.takeAssigns(1);
        driver.report(1, assigned[0].assignment, AssignmentState::Stopped);
        QCOMPARE(driver.count(HolderChange::Gone), std::size_t(1));
        driver.step();
        QVERIFY(driver.takeAssigns(1).empty());
        driver.fleet.onOffer(1, {hello(900).devices}, driver.now);
        driver.step();
        const auto again = driver.takeAssigns(1);
        QCOMPARE(again.size(), std::size_t(1));
        // Without an offer: after a minute.
        driver.report(1, again[0].assignment, AssignmentState::Stopped);
        for (int review = 0; review < 3; ++review)
            driver.step();
        QCOMPARE(driver.takeAssigns(1).size(), std::size_t(1));
    }

    void aVolunteerThatComesBackGetsWhatItHad() {
        Driver driver;
        driver.fleet.setModels({model("m", 4)}, driver.now);
        for (const VolunteerId id : {1, 2, 3})
            driver.fleet.join(id, hello(250), driver.now);
        driver.step();
        driver.step();
        const auto before = driver.takeAssigns(2);
        for (const VolunteerId id : {1, 3})
            for (const Assign &assign : driver.takeAssigns(id))
                driver.report(id, assign.assignment, AssignmentState::Ready);
        driver.report(2, before[0].assignment, AssignmentState::Ready);
        driver.fleet.leave(2, {ErrorCode::Unavailable, "lost"}, driver.now);
        driver.collect();
        QCOMPARE(driver.count(HolderChange::Gone), std::size_t(1));
        driver.fleet.join(2, hello(250), driver.now + 1s);
        driver.step();
        const auto after = driver.takeAssigns(2);
        QCOMPARE(after.size(), std::size_t(1));
        QCOMPARE(after[0].span, before[0].span);
        QVERIFY(after[0].assignment != before[0].assignment);
        QVERIFY(driver.takeAssigns(1).empty() && driver.takeAssigns(3).empty());
    }

    void whatNobodyElseHoldsIsPlacedAnewWithoutWaiting_data() {
        QTest::addColumn<int>("volunteers");
        QTest::addColumn<bool>("inUse");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("in use, no other holder") << 2 << true << true;
        QTest::newRow("in use, another holder") << 4 << true << false;
        QTest::newRow("not in use") << 2 << false << false;
    }

    void whatNobodyElseHoldsIsPlacedAnewWithoutWaiting() {
        QFETCH(int, volunteers);
        QFETCH(bool, inUse);
        QFETCH(bool, atOnce);
        const FleetOptions options;
        Driver driver(options);
        driver.fleet.setModels({model("m", 4)}, driver.now);
        for (int id = 1; id <= volunteers; ++id)
            driver.fleet.join(id, hello(250), driver.now);
        driver.step();
        driver.step();
        for (int id = 1; id <= volunteers; ++id)
            for (const Assign &assign : driver.takeAssigns(id)) {
                driver.report(id, assign.assignment, AssignmentState::Ready);
                if (inUse && id == 2)
                    driver.fleet.addUse(assign.assignment);
            }
        driver.fleet.leave(2, {ErrorCode::Unavailable, "lost"}, driver.now);
        QVERIFY(driver.fleet.nextTick() ==
                driver.now + (atOnce ? options.settle : options.settleLoss));
    }

    void whatHappensWhileItIsPlannedCounts() {
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(1000), driver.now);
        driver.fleet.join(2, hello(1000), driver.now);
        driver.whilePlanning = [&] {
            QVERIFY(!driver.fleet.nextTick()); // one plan at a time
            driver.fleet.leave(1, {}, driver.now);
        };
        driver.step();
        QVERIFY(driver.takeAssigns(1).empty());
        QVERIFY(driver.fleet.nextTick().has_value());
        driver.step();
        QVERIFY(!driver.takeAssigns(2).empty());

        // Another model under the same name: the plan is for nothing, and made anew.
        driver.fleet.setModels({model("m", 3)}, driver.now);
        driver.whilePlanning = [&] { driver.fleet.setModels({model("m", 4)}, driver.now); };
        driver.step();
        QVERIFY(driver.takeAssigns(2).empty());
        driver.step();
        const auto assigns = driver.takeAssigns(2);
        QCOMPARE(assigns.size(), std::size_t(1));
        QCOMPARE(assigns[0].span.end, 4U);
    }

    void whatStoppedWhileItIsPlannedIsNotAssignedAgain() {
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(1000), driver.now);
        driver.step();
        const auto assigns = driver.takeAssigns(1);
        QCOMPARE(assigns.size(), std::size_t(1));
        driver.report(1, assigns[0].assignment, AssignmentState::Ready);
        driver.whilePlanning = [&] {
            AssignmentReport stopped;
            stopped.assignment = assigns[0].assignment;
            stopped.state = AssignmentState::Stopped;
            driver.fleet.onReport(1, stopped, driver.now);
        };
        driver.step();
        QVERIFY(driver.takeAssigns(1).empty());
    }

    void onlySoManyDevicesAreRemembered() {
        FleetOptions options;
        options.maxRemembered = 2;
        Driver driver(options);
        driver.fleet.setModels({model("m", 1)}, driver.now);
        driver.collect();
        const auto visit = [&](VolunteerId id) {
            driver.fleet.join(id, hello(1000, 1e9), driver.now);
            driver.step();
            for (const Assign &assign : driver.takeAssigns(id)) {
                AssignmentReport report;
                report.assignment = assign.assignment;
                report.state = AssignmentState::Ready;
                report.bytesPerSecond = 5e9;
                driver.fleet.onReport(id, report, driver.now);
            }
            driver.collect();
        };
        const auto speedOf = [&](VolunteerId id) {
            driver.fleet.join(id, hello(1000, 1e9), driver.now);
            const double speed = driver.fleet.volunteers().at(0).devices.at(0).bytesPerSecond;
            driver.fleet.leave(id, {}, driver.now);
            return speed;
        };
        for (const VolunteerId id : {1, 2, 3}) {
            visit(id);
            driver.fleet.leave(id, {}, driver.now);
        }
        QCOMPARE(speedOf(3), 5e9);
        QCOMPARE(speedOf(2), 5e9);
        QCOMPARE(speedOf(1), 1e9); // forgotten
    }

    void measuredSpeedsCount() {
        Driver driver;
        driver.fleet.setModels({model("m", 2)}, driver.now);
        driver.fleet.join(1, hello(900), driver.now);
        driver.step();
        driver.step();
        const auto assigned = driver.takeAssigns(1);
        driver.report(1, assigned[0].assignment, AssignmentState::Ready);
        for (int i = 0; i < 200; ++i)
            driver.fleet.onMeasured(assigned[0].assignment, assigned[0].span, 100ms);
        const double speed = driver.fleet.find(assigned[0].assignment)->bytesPerSecond;
        const double expected = 200 * double(MiB) / 0.1;
        QVERIFY2(std::abs(speed - expected) < 0.01 * expected, QByteArray::number(speed));
    }
};

QTEST_APPLESS_MAIN(TestFleetState)
#include "test_fleet_state.moc"
