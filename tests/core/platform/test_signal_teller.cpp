#include "core/platform/presence/signal_teller.h"
#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

const SignalTime start{1000s};

// A teller with times of its own and what it has sent.
struct Teller {
    std::vector<Signal> sent;
    SignalTeller teller{[this](Signal signal) { sent.push_back(std::move(signal)); },
                        {.renewAfter = 10s, .holdsFor = 25s}};

    void tell(SignalKind kind, bool active, SignalTime now) {
        teller.tell(knownSignal(kind, "test", active, now), now);
    }
};

} // namespace

class TestSignalTeller : public QObject {
    Q_OBJECT
private slots:
    void sendsWhatChangesAndKeepsSince() {
        Teller test;
        test.tell(SignalKind::Media, true, start);
        test.tell(SignalKind::Media, true, start + 1min);
        QCOMPARE(test.sent.size(), 1);
        QVERIFY(!test.sent[0].expires);
        QVERIFY(test.teller.nextRenewal() == SignalTime::max());

        Signal emptier = knownSignal(SignalKind::Media, "test", true, start + 2min);
        emptier.number = 0.5;
        test.teller.tell(emptier, start + 2min);
        QCOMPARE(test.sent.size(), 2);
        QVERIFY(test.sent[1].since == start);

        test.tell(SignalKind::Media, false, start + 3min);
        QCOMPARE(test.sent.size(), 3);
        QVERIFY(test.sent[2].since == start + 3min);
    }

    // It came and went without the source's seeing it, as while its thread stood still.
    void inputInBetweenIsNotForgotten() {
        Teller test;
        for (const SignalKind kind : {SignalKind::Input, SignalKind::Gamepad}) {
            test.tell(kind, false, start);
            test.teller.tell(knownSignal(kind, "test", false, start + 20ms), start + 5s);
            test.teller.tell(knownSignal(kind, "test", false, start + 7s), start + 8s);
        }
        QCOMPARE(test.sent.size(), 4);
        QVERIFY(test.sent[1].since == start + 7s);
        QVERIFY(test.sent[3].since == start + 7s);
    }

    // With enough in it, a machine may compute.
    void aBatteryIsNotBelievedForEver() {
        Teller test;
        test.tell(SignalKind::Battery, true, start);
        QVERIFY(test.sent[0].expires == start + 25s);
    }

    void renewsWhatLetsMoreBeDone() {
        Teller test;
        test.tell(SignalKind::FullScreen, false, start);
        test.tell(SignalKind::Locked, true, start);
        test.tell(SignalKind::Gamepad, true, start);
        test.tell(SignalKind::Remote, true, start);
        QCOMPARE(test.sent.size(), 4);
        QVERIFY(test.sent[0].expires == start + 25s);
        QVERIFY(test.sent[1].expires == start + 25s);
        QVERIFY(!test.sent[2].expires);
        QVERIFY(test.teller.nextRenewal() == start + 10s);

        test.tell(SignalKind::FullScreen, false, start + 9s);
        QCOMPARE(test.sent.size(), 4);
        test.tell(SignalKind::FullScreen, false, start + 10s);
        QCOMPARE(test.sent.size(), 5);
        QVERIFY(test.sent[4].expires == start + 35s);
        QVERIFY(test.sent[4].since == start);
        test.tell(SignalKind::Locked, true, start + 12s);
        test.tell(SignalKind::Gamepad, true, start + 12s);
        QCOMPARE(test.sent.size(), 6);
        QVERIFY(test.teller.nextRenewal() == start + 20s);
    }

    void shortensWhatHoldsForLonger() {
        Teller test;
        Signal price = knownSignal(SignalKind::Price, "test", true, start);
        price.expires = start + 15min;
        test.teller.tell(price, start);
        QVERIFY(test.sent[0].expires == start + 25s);
        price.expires = start + 12s;
        test.teller.tell(price, start + 10s);
        QCOMPARE(test.sent.size(), 2);
        QVERIFY(test.sent[1].expires == start + 12s);
    }

    void whatIsNotKnownDoesNotExpire() {
        Teller test;
        test.teller.tell(unknownSignal(SignalKind::Ups, "test", start, "gone"), start);
        test.teller.tell(notOfferedSignal(SignalKind::Battery, "test", start), start);
        test.teller.tell(unknownSignal(SignalKind::Ups, "test", start + 1h, "gone"), start + 1h);
        QCOMPARE(test.sent.size(), 2);
        test.teller.tell(unknownSignal(SignalKind::Ups, "test", start + 1h, "hangs"), start + 1h);
        QCOMPARE(test.sent.size(), 3);
        QVERIFY(!test.sent[0].expires && !test.sent[1].expires);
    }

    void devicesAreApart() {
        Teller test;
        for (const char *device : {"one", "two", "one"}) {
            Signal signal = knownSignal(SignalKind::GpuByOthers, "test", true, start);
            signal.device = device;
            test.teller.tell(signal, start);
        }
        QCOMPARE(test.sent.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestSignalTeller)
#include "test_signal_teller.moc"
