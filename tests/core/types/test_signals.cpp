#include "core/types/signals.h"

#include "support/qtest_support.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <set>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr SignalTime now{100'000s};

Result<Signal> throughText(const Signal &signal, SignalTime later = now) {
    return signalFromJson(parseJsonObject(json::serialize(toJson(signal, now))).value(), later);
}

} // namespace

class SignalsTest : public QObject {
    Q_OBJECT
private slots:
    void namesAreDifferent() {
        std::set<std::string_view> names;
        for (const SignalKind kind : allSignalKinds) {
            QVERIFY(names.insert(nameOf(kind)).second);
            QVERIFY(signalKindFromName(nameOf(kind)) == kind);
        }
        QVERIFY(!signalKindFromName("mood"));
    }

    void comesThroughJson() {
        Signal signal = knownSignal(SignalKind::FullScreen, "x11", true, now - 90s);
        signal.device = "cuda:0";
        signal.names = {"steam_app_1", "Ä"};
        signal.number = 0.25;
        signal.expires = now + 20s;
        QVERIFY(throughText(signal) == signal);
        const Signal unknown =
            unknownSignal(SignalKind::Metered, "network_manager", now, "does not answer");
        QVERIFY(throughText(unknown) == unknown);
        const Signal none = notOfferedSignal(SignalKind::Gamepad, "x11", now - 1ms);
        QVERIFY(throughText(none) == none);
    }

    // Another process' clock began at another moment.
    void keepsItsAge() {
        Signal signal = knownSignal(SignalKind::Input, "x11", false, now - 5min);
        signal.expires = now + 10s;
        const auto read = throughText(signal, now + 1h);
        QVERIFY(read);
        QVERIFY(read->since == now + 55min);
        QVERIFY(read->expires == now + 1h + 10s);
    }

    void expires() {
        Signal signal = knownSignal(SignalKind::Input, "x11", false, now);
        QVERIFY(signal.isKnown(now + 1000h));
        signal.expires = now + 10s;
        QVERIFY(signal.isKnown(now + 10s - 1ms));
        QVERIFY(!signal.isKnown(now + 10s));
        QVERIFY(!unknownSignal(SignalKind::Input, "x11", now, "gone").isKnown(now));
    }

    void refusesNonsense_data() {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good =
            R"({"kind":"input","source":"x","state":"known","sinceMillis":1,"names":["a"]})";
        QVERIFY(signalFromJson(parseJsonObject(good.toStdString()).value(), now));
        const auto add = [&](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(good).replace(before, after);
        };
        add("kind", "input", "mood");
        add("state", "known", "guessed");
        add("negative age", ":1", ":-1");
        add("endless age", ":1", ":99999999999999");
        add("no age", "sinceMillis", "since");
        add("numbers for names", "\"a\"", "1");
        add("a long name", "\"a\"", ("\"" + std::string(300, 'a') + "\"").c_str());
        std::string many = "\"a\"";
        for (int i = 0; i < 64; ++i)
            many += ",\"a\"";
        add("many names", "\"a\"", many.c_str());
    }
    void refusesNonsense() {
        QFETCH(QByteArray, text);
        const auto read = signalFromJson(parseJsonObject(text.toStdString()).value(), now);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::InvalidData);
    }
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "test_signals.moc"
