#include "ui/models/policy_sentence.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

PolicyOutlook outlookOf(const char *text) {
    return policyOutlookFromJson(parseJsonObject(text).value()).value();
}

QString said(const PolicyOutlook &outlook) {
    DaemonStatus status;
    DeviceStatus device;
    device.device = {"cuda:0", "cuda", "A Graphics Card", Bytes(1)};
    status.devices = {device};
    return outlookText(outlook, status, WallTime(), QLocale::c()).replace(QChar(QChar::Nbsp), ' ');
}

constexpr const char *paused = R"({"profile": "night", "profileBy": "schedule", "devices": [
    {"device": "cuda:0", "action": "pause", "duty": 0, "reasons": [
        {"code": "use.input", "detail": "", "unknown": false, "words": "x"}]},
    {"device": "cpu", "action": "pause", "duty": 0, "reasons": [
        {"code": "use.input", "detail": "", "unknown": false, "words": "x"}]}]})";
constexpr const char *mixed = R"({"profile": "mine", "profileBy": "hand", "devices": [
    {"device": "cuda:0", "action": "throttle", "duty": 0.6, "reasons": [
        {"code": "limit.duty", "detail": "60 %", "unknown": false, "words": "x"}]},
    {"device": "cpu", "action": "run", "duty": 1, "reasons": []}]})";

} // namespace

class TestPolicySentence : public QObject {
    Q_OBJECT

private slots:
    void whatIsTheSameForAllIsSaidOnce() {
        QCOMPARE(said(outlookOf(paused)), "It pauses: you are using this machine.");
    }

    void elseEachDeviceIsNamed() {
        QCOMPARE(said(outlookOf(mixed)),
                 "A Graphics Card: It may run 60 % of the time: limited to 60 % of its time.\n"
                 "cpu: It may run.");
        QCOMPARE(said(outlookOf(R"({"profile": "x", "profileBy": "hand", "devices": []})")),
                 "No device is lent.");
    }

    void saysWhyAProfileHolds() {
        QCOMPARE(profileText(outlookOf(paused)), "Night holds, because of the time.");
        QCOMPARE(profileText(outlookOf(mixed)), "mine holds, because you have chosen it.");
        QVERIFY(isBuiltIn("gentle"));
        QVERIFY(!isBuiltIn("mine"));
        QVERIFY(profileHelp("mine").isEmpty());
        QVERIFY(!profileHelp("gentle").isEmpty());
    }

    void whatIsMissingIsAnError() {
        for (const char *text : {R"({})", R"({"profile": "x", "profileBy": "hand"})",
                                 R"({"profile": "x", "profileBy": "hand", "devices": [1]})",
                                 R"({"profile": "x", "profileBy": "hand", "devices": [{}]})"})
            QVERIFY2(!policyOutlookFromJson(parseJsonObject(text).value()), text);
    }

    void theEveningIsTodayOrTomorrow() {
        const auto at = [](int day, int hour, int minute) {
            return WallTime(std::chrono::milliseconds(
                QDateTime(QDate(2026, 11, day), QTime(hour, minute)).toMSecsSinceEpoch()));
        };
        QVERIFY(nextEvening(at(28, 16, 30)) == at(28, 23, 0));
        QVERIFY(nextEvening(at(28, 23, 0)) == at(29, 23, 0));
        QVERIFY(nextEvening(at(30, 23, 59)) == at(30, 23, 0) + std::chrono::hours(24));
    }
};

QTEST_GUILESS_MAIN(TestPolicySentence)
#include "test_policy_sentence.moc"
