// What must hold of every answer of the policy, over random days.
#include "core/policy/rules.h"

#include "support/qtest_support.h"
#include "support/random_days.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr int days = 150;
constexpr int changes = 120; // a day

double levelOf(const DeviceDecision &decision) {
    return commonwatt::levelOf(decision.action, decision.duty);
}

QString describe(const PolicyWorld &world, const DeviceDecision &decision) {
    std::string text = formatLocalTime(world.now.wall) + " " + std::string(nameOf(decision.action));
    for (const Reason &reason : decision.reasons)
        text += ", " + wordsOf(reason, world.now.wall);
    return QString::fromStdString(text);
}

// The same world, evaluated without changing it.
PolicyAnswer ask(PolicyWorld &world, std::chrono::milliseconds later = 0ms) {
    PolicyMemory memory = world.memory;
    PolicyTime now = world.now;
    now.steady += later;
    now.wall += later;
    return decide({world.book, world.devices, world.signalList, world.manual, world.offset, now},
                  memory);
}

const Signal *find(const PolicyWorld &world, SignalKind kind) {
    for (const Signal &signal : world.signalList)
        if (signal.kind == kind)
            return &signal;
    return nullptr;
}

} // namespace

class PolicyPropertiesTest : public QObject {
    Q_OBJECT
private slots:
    void nextIsNeverLate() {
        RandomDays random(1);
        int checked = 0;
        for (int i = 0; i < days; ++i)
            random.day(changes, [&](PolicyWorld &world, const PolicyAnswer &answer, bool) {
                const auto wait = random.untilNext(answer).value_or(30h);
                QVERIFY2(wait > 0ms, "would be asked again at once, for ever");
                for (const auto later :
                     {wait - 1ms, std::chrono::milliseconds(random.below(wait.count()))}) {
                    const PolicyAnswer then = ask(world, later);
                    for (std::size_t d = 0; d < answer.devices.size(); ++d) {
                        QVERIFY2(then.devices[d].action == answer.devices[d].action &&
                                     then.devices[d].duty == answer.devices[d].duty,
                                 qPrintable(describe(world, answer.devices[d]) + " / " +
                                            describe(world, then.devices[d])));
                        ++checked;
                    }
                    QVERIFY(then.network.mode == answer.network.mode);
                    QVERIFY(then.profile == answer.profile);
                }
            });
        QVERIFY(checked > days * changes);
    }

    void asksAgainWithTheSameAnswer() {
        RandomDays random(2);
        for (int i = 0; i < days / 3; ++i)
            random.day(changes, [&](PolicyWorld &world, const PolicyAnswer &answer, bool) {
                QVERIFY(ask(world).devices == answer.devices);
            });
    }

    void unknownNeverYieldsMoreWork() {
        RandomDays random(3);
        int lower = 0;
        for (int i = 0; i < days; ++i)
            random.day(changes, [&](PolicyWorld &world, const PolicyAnswer &, bool) {
                const PolicyAnswer known = ask(world);
                Signal &signal = world.signalList[static_cast<std::size_t>(
                    random.below(static_cast<std::int64_t>(world.signalList.size())))];
                if (!signal.isKnown(world.now.steady))
                    return;
                const Signal before = signal;
                if (random.chance(0.5))
                    signal.state = SignalState::Unknown;
                else
                    signal.expires = world.now.steady;
                const PolicyAnswer unknown = ask(world);
                const std::string kind(nameOf(before.kind));
                signal = before;
                for (std::size_t d = 0; d < known.devices.size(); ++d) {
                    QVERIFY2(levelOf(unknown.devices[d]) <= levelOf(known.devices[d]),
                             qPrintable(QString::fromStdString(kind) + ": " +
                                        describe(world, known.devices[d]) + " / " +
                                        describe(world, unknown.devices[d])));
                    lower += levelOf(unknown.devices[d]) < levelOf(known.devices[d]) ? 1 : 0;
                }
                QVERIFY(unknown.network.mode >= known.network.mode);
            });
        QVERIFY(lower > days);
    }

    // Down and up again takes at least `settle`, unless the owner said so.
    void neverFlipsFasterThanItSettles() {
        RandomDays random(4);
        std::map<std::string, double> levels;
        std::map<std::string, SignalTime> lowered;
        int rises = 0;
        for (int i = 0; i < days; ++i)
            random.day(changes, [&](PolicyWorld &world, const PolicyAnswer &answer, bool byHand) {
                for (std::size_t d = 0; d < answer.devices.size(); ++d) {
                    const std::string &id = world.devices[d].id;
                    const double level = std::max(levelOf(answer.devices[d]), 1.0);
                    const double before = std::exchange(levels[id], level);
                    if (byHand || isByHand(world, id))
                        lowered.erase(id);
                    else if (level < before)
                        lowered[id] = world.now.steady;
                    if (level <= before || !lowered.contains(id))
                        continue;
                    QVERIFY2(world.now.steady - lowered[id] >=
                                 world.book.settings(answer.profile, id).settle,
                             qPrintable(describe(world, answer.devices[d])));
                    ++rises;
                }
            });
        QVERIFY(rises > days);
    }

    // The rules once more, in the plainest words: while something computes.
    void whatIsNotAllowedDoesNotRun() {
        RandomDays random(5);
        int ran = 0;
        for (int i = 0; i < days; ++i)
            random.day(changes, [&](PolicyWorld &world, const PolicyAnswer &answer, bool) {
                for (std::size_t d = 0; d < answer.devices.size(); ++d) {
                    const DeviceDecision &decision = answer.devices[d];
                    const PolicyDevice &device = world.devices[d];
                    if (levelOf(decision) <= 1)
                        continue;
                    ++ran;
                    const PolicySettings &s = world.book.settings(answer.profile, device.id);
                    QVERIFY(decision.duty.value > 0 && decision.duty <= s.dutyLimit);
                    for (const Snooze &snooze : world.manual.snoozes)
                        QVERIFY((!snooze.device.empty() && snooze.device != device.id) ||
                                (snooze.until && *snooze.until <= world.now.wall));
                    if (mayBe(world, SignalKind::Ups))
                        QVERIFY(s.ups == GiveWay::Ignore);
                    if (world.manual.boostUntil && *world.manual.boostUntil > world.now.wall)
                        continue;
                    if (mayBe(world, SignalKind::FullScreen))
                        QVERIFY(s.fullScreen == GiveWay::Ignore || s.fullScreen == GiveWay::InUse);
                    const bool isGpu = device.kind == PolicyDevice::Kind::Gpu;
                    const Share use = isGpu ? s.inUseGpu : s.inUseCpu;
                    const Signal &input = *find(world, SignalKind::Input);
                    const Signal &locked = *find(world, SignalKind::Locked);
                    const bool isAway =
                        (s.locked == LockedRule::Away && locked.isKnown(world.now.steady) &&
                         locked.active) ||
                        (input.isKnown(world.now.steady) && !input.active &&
                         world.now.steady >= input.since + (isGpu ? s.idleGpu : s.idleCpu));
                    if (!isAway)
                        QVERIFY2(decision.duty <= use, qPrintable(describe(world, decision)));
                    const auto clock = timeOfWeek(world.now.wall, centralEurope(world.now.wall));
                    QVERIFY(s.runWindows.isEmpty() || s.runWindows.at(clock));
                }
            });
        QVERIFY(ran > days);
    }

    void snoozesEndExactly() {
        RandomDays random(6);
        int ended = 0;
        for (int i = 0; i < days; ++i)
            random.day(changes, [&](PolicyWorld &world, const PolicyAnswer &answer, bool) {
                for (const Snooze &snooze : world.manual.snoozes) {
                    if (!snooze.until || *snooze.until <= world.now.wall)
                        continue;
                    QVERIFY(answer.nextWall && *answer.nextWall <= *snooze.until);
                    for (const DeviceDecision &decision :
                         ask(world, *snooze.until - world.now.wall).devices)
                        for (const Reason &reason : decision.reasons)
                            QVERIFY(reason.code != ReasonCode::ManualSnoozed);
                    ++ended;
                }
            });
        QVERIFY(ended > days);
    }

private:
    // A boost, or the end of one or of a snooze, which need no waiting.
    static bool isByHand(const PolicyWorld &world, const std::string &device) {
        const bool isBoosted = world.manual.boostUntil && *world.manual.boostUntil > world.now.wall;
        const auto memory = std::ranges::find(world.memory, device, &DeviceMemory::id);
        return isBoosted || !memory->spokeLast;
    }

    static bool mayBe(const PolicyWorld &world, SignalKind kind) {
        const Signal &signal = *find(world, kind);
        return signal.state != SignalState::NotOffered &&
               (!signal.isKnown(world.now.steady) || signal.active);
    }
};

QTEST_GUILESS_MAIN(PolicyPropertiesTest)
#include "test_policy_properties.moc"
