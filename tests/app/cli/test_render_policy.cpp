#include "app/cli/render_policy.h"

#include "core/types/signals.h"
#include "support/qtest_support.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

// 2026-06-03 13:00 UTC, a Wednesday.
const WallTime now = std::chrono::sys_days(std::chrono::year(2026) / 6 / 3) + 13h;

std::int64_t millisOf(WallTime time) {
    return time.time_since_epoch().count();
}

json::object reason(std::string_view code, std::string_view words) {
    return {{"code", code}, {"words", words}, {"detail", ""}, {"unknown", false}};
}

json::object device(std::string_view id, std::string_view action, double duty,
                    json::array reasons = {}) {
    return {{"device", id},
            {"action", action},
            {"duty", duty},
            {"since", millisOf(now - 58min)},
            {"reasons", std::move(reasons)}};
}

json::object answerOf(json::array devices) {
    return {{"profile", "balanced"},
            {"profileBy", "otherwise"},
            {"devices", std::move(devices)},
            {"network", {{"mode", "full"}, {"mayStore", true}, {"reasons", json::array()}}}};
}

std::string textOf(const json::object &answer) {
    const Result<std::string> text = renderWhy(answer, now, Style::Plain);
    return text ? *text : text.error().describe();
}

std::vector<std::string> linesOf(const std::string &text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (std::size_t end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
        lines.push_back(text.substr(begin, end - begin));
    return lines;
}

bool contains(const std::string &text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

json::object numbered(SignalKind kind, double number, const char *device = "") {
    Signal signal = knownSignal(kind, "sensors", true, signalNow());
    signal.number = number;
    signal.device = device;
    return toJson(signal, signalNow());
}

// The table's row of a signal.
std::string rowOf(const json::object &told) {
    json::object answer = answerOf({});
    answer["signals"] = json::array{told};
    return linesOf(textOf(answer)).back();
}

// What stands in its last column.
std::string valueOf(const json::object &told) {
    json::object answer = answerOf({});
    answer["signals"] = json::array{told};
    const std::vector<std::string> lines = linesOf(textOf(answer));
    return lines.back().substr(lines.at(lines.size() - 2).find("VALUE"));
}

} // namespace

class TestRenderPolicy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void saysWhatEachDeviceDoesAndWhy() {
        json::object answer =
            answerOf({device("cuda:0", "unload", 0,
                             {reason("game.full_screen", "steam_app_1 in full screen, since 12:02"),
                              reason("media.playing", "vlc is playing")}),
                      device("cuda:1", "pause", 0, {reason("manual.paused", "paused by you")}),
                      device("vulkan:0", "throttle", 0.3,
                             {reason("limit.duty", "limited to 30 % of its time")}),
                      device("cpu", "run", 1)});
        QCOMPARE(textOf(answer),
                 "Profile      balanced (neither network nor schedule choose one)\n"
                 "cuda:0       paused since 12:02, its memory given back\n"
                 "             steam_app_1 in full screen, since 12:02 [game.full_screen]\n"
                 "             vlc is playing [media.playing]\n"
                 "cuda:1       paused since 12:02\n"
                 "             paused by you [manual.paused]\n"
                 "vulkan:0     slowed down to 30 % since 12:02\n"
                 "             limited to 30 % of its time [limit.duty]\n"
                 "cpu          runs since 12:02\n"
                 "Network      full\n"
                 "Next change  none before something happens\n");
    }

    void saysWhatElseThereIs() {
        json::object answer = answerOf({});
        answer["at"] = millisOf(now);
        answer["profileBy"] = "schedule";
        answer["network"] = {{"mode", "limited"},
                             {"mayStore", false},
                             {"reasons", {reason("network.metered", "the network is metered")}}};
        answer["price"] = 0.3196;
        answer["currency"] = "EUR";
        answer["next"] = millisOf(now + 5min);
        QCOMPARE(textOf(answer),
                 "Moment       2026-06-03 13:00:00\n"
                 "Profile      balanced (by the schedule)\n"
                 "Devices      none is lent; 'commonwattctl devices' tells why\n"
                 "Network      limited\n"
                 "             the network is metered [network.metered]\n"
                 "             no blocks of models are stored: the disk is to stay free\n"
                 "             (disk_keep)\n"
                 "Price        0.320 EUR for a kilowatt-hour\n"
                 "Next change  in 5m (13:05) at the earliest, unless something happens\n");
        answer["profileBy"] = "hand";
        QVERIFY(contains(textOf(answer), "balanced (chosen by hand)"));
        answer["profileBy"] = "network";
        QVERIFY(contains(textOf(answer), "balanced (by the network)"));
    }

    void longReasonsAreBroken() {
        std::string words = "cannot tell whether";
        for (int i = 0; i < 30; ++i)
            words += " sömething";
        const std::string text =
            textOf(answerOf({device("cpu", "pause", 0, {reason("c", words)})}));
        for (const std::string &line : linesOf(text))
            QVERIFY(QString::fromStdString(line).size() <= 80);
    }

    void signalsHaveUnits() {
        QCOMPARE(valueOf(numbered(SignalKind::Power, 219.7, "cuda:0")), "220 W");
        QCOMPARE(valueOf(numbered(SignalKind::CoreHeat, 61.46, "cuda:0")), "61.5 °C");
        QCOMPARE(valueOf(numbered(SignalKind::Fan, 0.405, "cuda:0")), "41 %");
        QCOMPARE(valueOf(numbered(SignalKind::CpuByOthers, 0.25)), "25 %");
        QCOMPARE(valueOf(numbered(SignalKind::DiskFree, 1536)), "1.5 KiB");
        QCOMPARE(valueOf(numbered(SignalKind::GpuMemoryFree, -5, "cuda:0")), "0 B");
        QCOMPARE(valueOf(numbered(SignalKind::Price, -0.05)), "-0.050");
        QCOMPARE(valueOf(numbered(SignalKind::Battery, 0.4)), "yes, 40 %");
        QCOMPARE(valueOf(numbered(SignalKind::External, 0)), "stop");
        QVERIFY(rowOf(numbered(SignalKind::Fan, 0.4, "cuda:0")).starts_with("fan cuda:0  sensors"));
        Signal names = knownSignal(SignalKind::Windows, "x11", true, signalNow());
        names.names = {"Firefox", "a\x1b[2J"};
        QCOMPARE(valueOf(toJson(names, signalNow())), "yes: Firefox, a [2J");
        names = knownSignal(SignalKind::Input, "x11", false, signalNow());
        QCOMPARE(valueOf(toJson(names, signalNow())), "no input");
        names.expires = signalNow() - 1s;
        QCOMPARE(valueOf(toJson(names, signalNow())), "unknown: not heard of for some time");
        QCOMPARE(valueOf(toJson(unknownSignal(SignalKind::Media, "mpris", signalNow(), "it hangs"),
                                signalNow())),
                 "unknown: it hangs");
    }

    // One line for all that this system cannot tell, and none of what another source tells.
    void whatNobodyTellsIsOnlyNamed() {
        json::object answer = answerOf({});
        const auto notOffered = [](SignalKind kind, const char *source) {
            return toJson(notOfferedSignal(kind, source, signalNow()), signalNow());
        };
        answer["signals"] = json::array{
            notOffered(SignalKind::Media, "mpris"), notOffered(SignalKind::Input, "wayland"),
            toJson(knownSignal(SignalKind::Input, "x11", true, signalNow()), signalNow()),
            notOffered(SignalKind::Media, "other"), notOffered(SignalKind::Ups, "upower")};
        const std::string text = textOf(answer);
        QVERIFY(contains(text, "\nSIGNAL  SOURCE  SINCE  VALUE\ninput   x11 "));
        QVERIFY(text.ends_with("in use\n\nNot seen     media, ups\n"));
    }

    void signalsOfALaterDaemonAreLeftOut() {
        json::object answer = answerOf({});
        json::object later = numbered(SignalKind::Fan, 0.4);
        later["kind"] = "smell";
        answer["signals"] = json::array{later};
        QVERIFY(!contains(textOf(answer), "smell"));
    }

    void malformedAnswersAreRefused() {
        for (const char *const text :
             {"{}", R"({"profile":"a","profileBy":"hand","devices":[1],"network":{}})",
              R"({"profile":"a","profileBy":"hand","devices":[],"network":{"mode":"full"}})",
              R"({"profile":"a","profileBy":"hand","devices":[{"device":"cpu"}],"network":{}})"}) {
            const Result<std::string> why =
                renderWhy(json::parse(text).as_object(), now, Style::Plain);
            QVERIFY2(!why, text);
            QCOMPARE(why.error().code, ErrorCode::InvalidData);
        }
        QVERIFY(!renderDecisions({{"decisions", json::array{1}}}));
        QVERIFY(!renderSettingChanges({{"changes", json::array{json::object()}}}));
    }

    void historiesAreTables() {
        QCOMPARE(renderDecisions({{"decisions", json::array()}}).value(),
                 "Nothing was decided yet.\n");
        QCOMPARE(
            renderDecisions({{"decisions", json::array{json::object{{"time", millisOf(now)},
                                                                    {"device", "cpu"},
                                                                    {"action", "unload"},
                                                                    {"duty", 0},
                                                                    {"words", "on battery"}}}}})
                .value(),
            "TIME                 DEVICE  DID                            WHY\n"
            "2026-06-03 13:00:00  cpu     paused, its memory given back  on battery\n");
        QCOMPARE(renderSettingChanges({{"changes", json::array{json::object{{"time", millisOf(now)},
                                                                            {"key", "media"},
                                                                            {"before", "in_use"},
                                                                            {"after", "pause"}}}}})
                     .value(),
                 "TIME                 SETTING  BEFORE  AFTER\n"
                 "2026-06-03 13:00:00  media    in_use  pause\n");
        QCOMPARE(renderSettingChanges({{"changes", json::array()}}).value(),
                 "No setting was changed yet.\n");
    }
};

QTEST_MAIN(TestRenderPolicy)
#include "test_render_policy.moc"
