// Pipes stand in for devices: what the test writes is the input.
#include "core/platform/descriptor_linux.h"
#include "core/platform/presence/system/input_devices.h"
#include "support/qtest_support.h"
#include "support/signal_recorder.h"

#include <QTemporaryDir>

#include <algorithm>
#include <fstream>
#include <string_view>

#include <fcntl.h>
#include <linux/input-event-codes.h>
#include <sys/fsuid.h>
#include <sys/stat.h>

using namespace commonwatt;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

SignalTiming quickTiming() {
    return {.idleAfter = 120ms, .renewAfter = 1h, .holdsFor = 2h, .retryAfter = 20ms};
}

// Open for as long as the device is plugged in.
class FakeDevice {
public:
    explicit FakeDevice(const fs::path &path)
        : m_made(::mkfifo(path.c_str(), 0600))
        , m_pipe(::open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC)) {}
    [[nodiscard]] bool use() const {
        return m_made == 0 && ::write(m_pipe.get(), "secret", 6) == 6;
    }

private:
    int m_made;
    Descriptor m_pipe;
};

auto known(bool active) {
    return [active](const Signal &signal) {
        return signal.state == SignalState::Known && signal.active == active;
    };
}

bool isNotOffered(const Signal &signal) {
    return signal.state == SignalState::NotOffered && signal.problem.empty();
}

} // namespace

class TestInputDevices : public QObject {
    Q_OBJECT
private slots:
    void tellsOfUseAndOfIdleness() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const FakeDevice keyboard(folder / "event0");
        SignalRecorder recorder;
        const SignalTime start = signalNow();
        const auto source = startInputDeviceSource({folder, quickTiming()}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::Input, known(true)));
        QVERIFY(recorder.waitFor(SignalKind::Gamepad, isNotOffered));
        const auto idle = recorder.waitFor(SignalKind::Input, known(false));
        QVERIFY(idle);
        QCOMPARE(idle->source, std::string("input_devices"));
        QVERIFY(idle->since >= start);
        QVERIFY(signalNow() - idle->since >= 120ms);
        QVERIFY(idle->expires);

        const SignalTime used = signalNow();
        QVERIFY(keyboard.use());
        const auto active = recorder.waitFor(SignalKind::Input, known(true));
        QVERIFY(active);
        QVERIFY(active->since >= used);
        QVERIFY(!active->expires);
        const auto idleAgain = recorder.waitFor(SignalKind::Input, known(false));
        QVERIFY(idleAgain);
        QVERIFY(idleAgain->since >= used);
    }

    void gamepadsAreToldApart() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const FakeDevice keyboard(folder / "event0");
        const FakeDevice gamepad(folder / "js0");
        const FakeDevice other(folder / "mouse0");
        SignalRecorder recorder;
        const auto source = startInputDeviceSource({folder, quickTiming()}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::Input, known(false)));
        QVERIFY(recorder.waitFor(SignalKind::Gamepad, known(false)));
        QVERIFY(other.use());
        QVERIFY(gamepad.use());
        QVERIFY(recorder.waitFor(SignalKind::Gamepad, known(true)));
        QVERIFY(recorder.waitFor(SignalKind::Gamepad, known(false)));
        const auto all = recorder.all();
        QCOMPARE(std::ranges::count_if(
                     all, [](const Signal &signal) { return signal.kind == SignalKind::Input; }),
                 2);
    }

    void whileInUseNothingIsTold() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const FakeDevice pointer(folder / "event0");
        SignalRecorder recorder;
        SignalTiming timing = quickTiming();
        timing.idleAfter = 1h;
        const auto source = startInputDeviceSource({folder, timing}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::Input, known(true)));
        for (int i = 0; i < 100; ++i)
            QVERIFY(pointer.use());
        QTest::qWait(50);
        QCOMPARE(recorder.all().size(), 2);
    }

    void devicesComeAndGo() {
        const QTemporaryDir temporary;
        const fs::path folder = fs::path(temporary.path().toStdString()) / "input";
        SignalRecorder recorder;
        const auto source = startInputDeviceSource({folder, quickTiming()}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::Input, isNotOffered));
        QVERIFY(recorder.waitFor(SignalKind::Gamepad, isNotOffered));
        fs::create_directory(folder);
        {
            const FakeDevice keyboard(folder / "event7");
            // Whoever plugs it in is here.
            QVERIFY(recorder.waitFor(SignalKind::Input, known(true)));
            QVERIFY(recorder.waitFor(SignalKind::Input, known(false)));
            const FakeDevice gamepad(folder / "js1");
            QVERIFY(recorder.waitFor(SignalKind::Gamepad, known(true)));
            fs::remove(folder / "js1");
            QVERIFY(recorder.waitFor(SignalKind::Gamepad, isNotOffered));
            QVERIFY(keyboard.use());
            QVERIFY(recorder.waitFor(SignalKind::Input, known(true)));
            fs::rename(folder, folder.string() + ".old");
            QVERIFY(recorder.waitFor(SignalKind::Input, isNotOffered));
        }
    }

    void whatCannotAllBeReadIsNotOffered() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        fs::permissions(folder, fs::perms(0755));
        const FakeDevice readable(folder / "event0");
        const FakeDevice gamepad(folder / "js0");
        for (const char *name : {"event0", "js0"})
            fs::permissions(folder / name, fs::perms(0644));
        const FakeDevice hidden(folder / "event1");
        fs::permissions(folder / "event1", fs::perms::none);
        // The source's thread has the rights of who starts it: for root, those of a stranger.
        constexpr uid_t stranger = 65534;
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            ::setfsuid(stranger);
        SignalRecorder recorder;
        const auto source = startInputDeviceSource({folder, quickTiming()}, recorder.sink());
        if (isRoot)
            ::setfsuid(0);
        QVERIFY(recorder.waitFor(SignalKind::Input, isNotOffered));
        QVERIFY(recorder.waitFor(SignalKind::Gamepad, known(true)));
        fs::permissions(folder / "event1", fs::perms(0644));
        QVERIFY(recorder.waitFor(SignalKind::Input, known(true)));
    }

    void filesAreNoDevices() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        std::ofstream(folder / "event0") << "content";
        fs::create_directory(folder / "event1");
        SignalRecorder recorder;
        const auto source = startInputDeviceSource({folder, quickTiming()}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::Input, isNotOffered));
        QVERIFY(recorder.waitFor(SignalKind::Gamepad, isNotOffered));
    }

    void knowsAGamepadByItsButtons() {
        const auto kindOf = [](std::initializer_list<std::size_t> keys) {
            std::bitset<inputKeyCount> bits;
            for (const std::size_t key : keys)
                bits.set(key);
            return inputKindOf(bits);
        };
        QCOMPARE(kindOf({BTN_SOUTH, BTN_EAST, BTN_TL, BTN_MODE}), SignalKind::Gamepad);
        QCOMPARE(kindOf({BTN_TRIGGER, BTN_THUMB}), SignalKind::Gamepad);
        QCOMPARE(kindOf({KEY_A, KEY_ENTER}), SignalKind::Input);
        QCOMPARE(kindOf({BTN_LEFT, BTN_RIGHT, BTN_JOYSTICK}), SignalKind::Input);
        QCOMPARE(kindOf({KEY_ENTER, BTN_SOUTH}), SignalKind::Input);
        QCOMPARE(kindOf({BTN_TOOL_PEN, BTN_TOUCH}), SignalKind::Input);
        QCOMPARE(kindOf({KEY_POWER}), SignalKind::Input);
        QCOMPARE(kindOf({}), SignalKind::Input);
    }

    void endsAtOnce() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const FakeDevice keyboard(folder / "event0");
        SignalRecorder recorder;
        for (int i = 0; i < 100; ++i)
            QVERIFY(startInputDeviceSource({folder, quickTiming()}, recorder.sink()));
    }
};

QTEST_GUILESS_MAIN(TestInputDevices)
#include "test_input_devices.moc"
