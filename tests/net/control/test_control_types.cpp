#include "net/control/control_types.h"

#include "support/qtest_support.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

// As it really travels: through text.
json::object throughText(const json::object &object) {
    return json::parse(json::serialize(object)).as_object();
}

DaemonStatus fullStatus() {
    DaemonStatus status;
    status.software = "commonwattd 1.2.3";
    status.name = "attic";
    status.key = "ab";
    status.link = LinkState::Connected;
    status.linkMessage = "m";
    status.coordinator = "h:1";
    status.coordinatorName = "n";
    status.volunteer = 7;
    status.roundTrip = 1234us;
    status.paused = true;
    status.pausedUntil = WallTime(1'700'000'000'123ms);
    status.pausedUntilGameEnds = true;
    status.profile = "night";
    status.profiles = {"gentle", "night"};
    status.gameRunning = true;
    status.boostUntil = WallTime(3ms);
    status.nextChange = WallTime(4ms);
    AssignmentStatus assignment;
    assignment.assignment = 3;
    assignment.model = "llama";
    assignment.modelBlocks = 5;
    assignment.span = {1, 4, false, true};
    assignment.state = AssignmentState::Downloading;
    assignment.progress = 0.43;
    assignment.tokens = 99;
    assignment.sequences = 2;
    assignment.failures = 1;
    assignment.message = "w";
    DeviceStatus device;
    device.device = {"vulkan:0", "vulkan", "a GPU", Bytes(1 << 30), 1.5e9};
    device.hardware = "pci:0000:01:00.0";
    device.worker = WorkerState::Waiting;
    device.workerMessage = "crashed";
    device.workerMemory = Bytes(77);
    device.workerProcess = 78;
    device.action = "throttle";
    device.duty = 0.25;
    device.since = WallTime(1'700'000'000'456ms);
    ReasonStatus reason;
    reason.code = "game.full_screen";
    reason.detail = "chess";
    reason.unknown = true;
    reason.words = "chess in full screen";
    reason.since = WallTime(1ms);
    reason.until = WallTime(2ms);
    device.reasons = {reason};
    device.assignments = {assignment};
    status.devices = {device};
    status.totals = {1, 2, 3, Bytes(4), Bytes(5), MicroCredits(-6)};
    status.update = "0.2.0";
    status.cacheUsed = Bytes(8);
    status.cacheLimit = Bytes(9);
    status.problems = {"p"};
    return status;
}

} // namespace

class TestControlTypes : public QObject {
    Q_OBJECT

private slots:
    void everythingGoesThereAndBack() {
        const DaemonStatus status = fullStatus();
        QVERIFY(daemonStatusFromJson(throughText(toJson(status))).value() == status);
        QVERIFY(daemonStatusFromJson(throughText(toJson(DaemonStatus{}))).value() ==
                DaemonStatus{});

        TaskRecord task{
            "w", "m",    {0, 2, true, false}, "cpu", 5, Bytes(6), Bytes(7), WallTime(8ms),
            9ms, "done", MicroCredits(10)};
        QVERIFY(taskFromJson(throughText(toJson(task))).value() == task);
        task.credits.reset();
        QVERIFY(taskFromJson(throughText(toJson(task))).value() == task);

        const CacheStatus cache{Bytes(1), Bytes(2), {{"aa", Bytes(3), WallTime(4ms), "m: head"}}};
        QVERIFY(cacheStatusFromJson(throughText(toJson(cache))).value() == cache);
        SettingStatus setting{"k", "v", "d", "t", true, "h"};
        QVERIFY(settingFromJson(throughText(toJson(setting))).value() == setting);
        const json::object settings{{"settings", json::array{toJson(setting)}}};
        QVERIFY(settingsFromJson(settings).value() == std::vector{setting});
        QVERIFY(!settingsFromJson({{"settings", json::array{1}}}));
        setting.isSet = false;
        setting.holds.reset();
        QVERIFY(settingFromJson(throughText(toJson(setting))).value() == setting);
        const LogLine line{WallTime(5ms), "info", "text"};
        QVERIFY(logLineFromJson(throughText(toJson(line))).value() == line);
    }

    void unknownFieldsAreIgnored() {
        json::object object = toJson(fullStatus());
        object["later"] = 1;
        QVERIFY(daemonStatusFromJson(object).has_value());
    }

    void everyMissingOrWrongFieldIsAnErrorThatNamesIt() {
        const json::object good = toJson(fullStatus());
        for (const auto &field : good) {
            const std::string key(field.key());
            json::object object = good;
            object[key] = json::array{1};
            const auto status = daemonStatusFromJson(object);
            QVERIFY2(!status, key.c_str());
            QVERIFY2(status.error().message.find(key) != std::string::npos,
                     status.error().message.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestControlTypes)
#include "test_control_types.moc"
