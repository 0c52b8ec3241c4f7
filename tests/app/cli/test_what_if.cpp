#include "app/cli/what_if.h"

#include "core/types/signals.h"
#include "support/qtest_support.h"

#include <boost/json/array.hpp>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

// A Wednesday, 13:00 UTC.
const WallTime now = std::chrono::sys_days(std::chrono::year(2026) / 6 / 3) + 13h;

WallTime june(unsigned day, std::chrono::minutes time) {
    return std::chrono::sys_days(std::chrono::year(2026) / std::chrono::June /
                                 std::chrono::day(day)) +
           time;
}

std::vector<Signal> signalsOf(const Situation &situation) {
    const Result<json::object> params = whatIfParams(situation, now);
    if (!params)
        throw std::runtime_error(params.error().describe());
    std::vector<Signal> told;
    for (const json::value &entry : params->at("signals").as_array())
        told.push_back(signalFromJson(entry.as_object(), signalNow()).value());
    return told;
}

Signal onlySignalOf(const Situation &situation) {
    const std::vector<Signal> told = signalsOf(situation);
    if (told.size() != 1)
        throw std::runtime_error("not one signal, but " + std::to_string(told.size()));
    return told.front();
}

// "" if it is taken.
std::string refusalOf(const Situation &situation) {
    const Result<json::object> params = whatIfParams(situation, now);
    if (params)
        return "";
    return params.error().code == ErrorCode::InvalidArgument ? params.error().message
                                                             : "refused as something else";
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void momentsAreTheNextOnesByTheLocalClock() {
        QCOMPARE(parseMoment("Sat 23:10", now).value(), june(6, 23h + 10min));
        QCOMPARE(parseMoment("Wed 12:00", now).value(), june(10, 12h));
        QCOMPARE(parseMoment("Wed 14:00", now).value(), june(3, 14h));
        QCOMPARE(parseMoment("23:10", now).value(), june(3, 23h + 10min));
        QCOMPARE(parseMoment("8:05", now).value(), june(4, 8h + 5min));
        QCOMPARE(parseMoment("13:00", now).value(), june(4, 13h)); // after now, and not now
        QCOMPARE(parseMoment("00:00", now).value(), june(4, 0h));
        QCOMPARE(parseMoment("Mon 00:00", now).value(), june(8, 0h));
        QCOMPARE(parseMoment("2026-06-24 18:00", now).value(), june(24, 18h));
        QCOMPARE(parseMoment("2026-06-01 06:30", now).value(), june(1, 6h + 30min)); // the past too
    }

    void whatIsNoMomentIsRefused() {
        for (const char *const text :
             {"", "soon", "25:00", "12:60", "Sat", "Sat 23:10 ", "Noday 10:00", "2026-02-30 10:00",
              "2026-06-24 24:30", "2026-06-24", "2026-06-24 18:00:00", "Sat 10:00-11:00"}) {
            const Result<WallTime> moment = parseMoment(text, now);
            QVERIFY2(!moment, text);
            QCOMPARE(moment.error().code, ErrorCode::InvalidArgument);
        }
    }

    void aSituationOfNothingHasNoSignals() {
        const json::object params = whatIfParams({}, now).value();
        QVERIFY(params.at("signals").as_array().empty());
        QVERIFY(!params.contains("at"));
        QVERIFY(!params.contains("profile"));
    }

    void momentAndProfileAreParameters() {
        Situation situation;
        situation.at = "Sat 23:10";
        situation.profile = "night";
        const json::object params = whatIfParams(situation, now).value();
        QCOMPARE(params.at("at").as_int64(),
                 june(6, 23h + 10min).time_since_epoch() / std::chrono::milliseconds(1));
        QCOMPARE(std::string(params.at("profile").as_string()), "night");
    }

    void idleTellsSinceWhen() {
        Situation situation;
        situation.idle = "5m";
        Signal input = onlySignalOf(situation);
        QVERIFY(input.kind == SignalKind::Input && !input.active);
        const auto age = signalNow() - input.since;
        QVERIFY(age >= 5min && age < 6min);
        for (const char *const none : {"0", "0s"}) {
            situation.idle = none;
            QVERIFY(onlySignalOf(situation).active);
        }
    }

    void flagsAndNamesAreSignals_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("names");
        for (const SignalKind kind :
             {SignalKind::FullScreen, SignalKind::Media, SignalKind::Inhibited, SignalKind::Windows,
              SignalKind::Processes, SignalKind::Network})
            QTest::addRow("%s", std::string(nameOf(kind)).c_str())
                << static_cast<int>(kind) << QStringList{"one"};
        for (const SignalKind kind :
             {SignalKind::Locked, SignalKind::Remote, SignalKind::Gamepad, SignalKind::GameMode,
              SignalKind::Ups, SignalKind::Metered, SignalKind::External})
            QTest::addRow("%s", std::string(nameOf(kind)).c_str())
                << static_cast<int>(kind) << QStringList{};
    }

    void flagsAndNamesAreSignals() {
        QFETCH(int, kind);
        QFETCH(QStringList, names);
        const auto wanted = static_cast<SignalKind>(kind);
        Situation situation;
        switch (wanted) {
        case SignalKind::FullScreen:
            situation.fullScreen = "one";
            break;
        case SignalKind::Media:
            situation.media = "one";
            break;
        case SignalKind::Inhibited:
            situation.inhibitor = "one";
            break;
        case SignalKind::Windows:
            situation.windows = {"one"};
            break;
        case SignalKind::Processes:
            situation.programs = {"one"};
            break;
        case SignalKind::Network:
            situation.network = "one";
            break;
        case SignalKind::Locked:
            situation.isLocked = true;
            break;
        case SignalKind::Remote:
            situation.isRemote = true;
            break;
        case SignalKind::Gamepad:
            situation.isGamepad = true;
            break;
        case SignalKind::GameMode:
            situation.isGameMode = true;
            break;
        case SignalKind::Ups:
            situation.isOnUps = true;
            break;
        case SignalKind::Metered:
            situation.isMetered = true;
            break;
        default:
            situation.isStopped = true;
            break;
        }
        const Signal signal = onlySignalOf(situation);
        QVERIFY(signal.kind == wanted);
        QVERIFY(signal.active && signal.state == SignalState::Known);
        QCOMPARE(signal.names.size(), static_cast<std::size_t>(names.size()));
        if (!names.empty())
            QCOMPARE(signal.names.front(), names.front().toStdString());
    }

    void numbersAreReadWithAndWithoutPercent() {
        Situation situation;
        situation.battery = "40%";
        QCOMPARE(onlySignalOf(situation).number, 0.4);
        situation.battery = "0.4";
        QCOMPARE(onlySignalOf(situation).number, 0.4);
        situation = {};
        situation.cpuByOthers = "62.5%";
        QCOMPARE(onlySignalOf(situation).number, 0.625);
        situation = {};
        situation.price = "-0.05";
        const Signal price = onlySignalOf(situation);
        QVERIFY(price.kind == SignalKind::Price);
        QCOMPARE(price.number, -0.05);
    }

    void whatCannotBeReadIsRefusedByItsText() {
        for (const char *const text :
             {"", "%", "full", "40 %", "40", "101%", "-1%", "nan", "4e9"}) {
            Situation battery;
            battery.battery = text;
            QVERIFY2(refusalOf(battery).starts_with("'" + std::string(text) + "' is no charge"),
                     text);
            Situation load;
            load.cpuByOthers = text;
            QVERIFY2(refusalOf(load).starts_with("'" + std::string(text) + "' is no share"), text);
        }
        for (const char *const text : {"", "cheap", "0.3 EUR", "30%", "inf", "nan"}) {
            Situation situation;
            situation.price = text;
            QVERIFY2(refusalOf(situation).starts_with("'" + std::string(text) + "' is no price"),
                     text);
        }
        for (const char *const text : {"", "a while", "-5m", "5"}) {
            Situation situation;
            situation.idle = text;
            QVERIFY2(!refusalOf(situation).empty(), text);
        }
        Situation situation;
        situation.at = "soon";
        QVERIFY(refusalOf(situation).starts_with("'soon' is no moment"));
    }
};

QTEST_MAIN(TestWhatIf)
#include "test_what_if.moc"
