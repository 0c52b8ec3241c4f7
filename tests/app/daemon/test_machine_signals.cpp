#include "app/daemon/machine_signals.h"

#include "net/transport/loop_support.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <atomic>
#include <map>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr const char *device = "cuda:0";
constexpr const char *gpu = "pci:0000:01:00.0";

GpuSample sampleOf(const std::string &id) {
    GpuSample sample;
    sample.gpu = id;
    sample.core = Celsius(61.5);
    sample.memory = Celsius(70);
    sample.power = Watts(212);
    sample.fan = Share(0.4);
    sample.memoryByUs = Bytes(1'000);
    sample.memoryByOthers = Bytes(3'000);
    sample.useByOthers = Share(0.25);
    return sample;
}

// Keeps a processor busy while it is there.
class Busy {
public:
    Busy()
        : m_thread([this] {
            while (!m_isOver)
                ++m_count;
        }) {}
    ~Busy() {
        m_isOver = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_isOver = false;
    std::atomic<std::uint64_t> m_count = 0;
    std::thread m_thread;
};

} // namespace

class TestMachineSignals : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_told.clear();
        m_ours.clear();
        m_haveSensors = true;
        m_needed = 0;
        m_signals = std::make_unique<MachineSignals>(m_loop, folder(), handlers());
    }
    void cleanup() { m_signals.reset(); }

    void measuresOnceAtTheStart() {
        m_signals->start();
        QVERIFY(told(SignalKind::DiskFree).state == SignalState::Known);
        QVERIFY(told(SignalKind::DiskFree).number > 0);
        QVERIFY(!told(SignalKind::DiskFree).expires);
        if (isHostRead()) {
            QVERIFY(told(SignalKind::MemoryFree).number > 0);
            QVERIFY(told(SignalKind::MemoryFree).expires);
        }
        m_told.clear();
        runFor(m_loop, 50ms);
        QVERIFY(m_told.empty());
        QCOMPARE(m_needed, 0);
    }

    void measuresOnlyWhileItIsNeeded() {
        m_signals->start();
        m_signals->setMeasuring(true);
        QCOMPARE(m_needed, 0); // not from within the call
        const auto isMeasured = [&] {
            return m_needed > 0 &&
                   (!isHostRead() || m_told.contains({SignalKind::CpuByOthers, ""}));
        };
        QVERIFY(runUntil(m_loop, isMeasured));
        if (isHostRead()) {
            const Signal &load = told(SignalKind::CpuByOthers);
            QVERIFY(load.state == SignalState::Known && load.expires);
            QVERIFY(load.number >= 0 && load.number <= 1);
        }
        const Signal known = knownSignal(SignalKind::MemoryFree, "host", true, signalNow());
        QVERIFY(!m_signals->isResting(known));
        m_signals->setMeasuring(false);
        m_told.clear();
        m_needed = 0;
        runFor(m_loop, 50ms);
        QVERIFY(m_told.empty());
        QCOMPARE(m_needed, 0);
        QVERIFY(m_signals->isResting(known));
        QVERIFY(m_signals->isResting(knownSignal(SignalKind::Fan, "sensors", true, signalNow())));
        // Programs are looked for at any time, and others are not ours.
        QVERIFY(
            !m_signals->isResting(knownSignal(SignalKind::Processes, "host", true, signalNow())));
        QVERIFY(!m_signals->isResting(knownSignal(SignalKind::Input, "x11", true, signalNow())));
    }

    void whatWeComputeIsNotOthers() {
        if (!isHostRead())
            QSKIP("this system's load is not read");
        m_ours = {ownProcess()};
        std::map<std::pair<SignalKind, std::string>, Signal> withoutOurs;
        MachineSignalsHandlers unaware = handlers();
        unaware.ourProcesses = [] { return std::set<ProcessId>(); };
        unaware.tell = [&](Signal signal) { withoutOurs[keyOf(signal)] = std::move(signal); };
        MachineSignals other(m_loop, folder(), std::move(unaware));
        const Busy busy;
        m_signals->setMeasuring(true);
        other.setMeasuring(true);
        const std::pair load(SignalKind::CpuByOthers, std::string());
        QVERIFY(
            runUntil(m_loop, [&] { return m_told.contains(load) && withoutOurs.contains(load); }));
        QVERIFY(m_told[load].number < withoutOurs[load].number);
    }

    void tellsWhatSensorsTell() {
        m_held = Bytes(5'000);
        m_signals->setDevices({{device, gpu, Bytes(10'000)}});
        m_signals->onSample(sampleOf("pci:another"));
        QVERIFY(m_told.empty());
        m_signals->onSample(sampleOf(gpu));
        QCOMPARE(told(SignalKind::CoreHeat, device).number, 61.5);
        QCOMPARE(told(SignalKind::MemoryHeat, device).number, 70.0);
        QCOMPARE(told(SignalKind::Power, device).number, 212.0);
        QCOMPARE(told(SignalKind::Fan, device).number, 0.4);
        QCOMPARE(told(SignalKind::GpuByOthers, device).number, 0.25);
        // What others leave once we hold all that we are to hold.
        QCOMPARE(told(SignalKind::GpuMemoryFree, device).number, 2'000.0);
        QVERIFY(told(SignalKind::HotSpotHeat, device).state == SignalState::NotOffered);
        for (const auto &[of, signal] : m_told)
            QVERIFY(signal.state == SignalState::NotOffered || signal.expires);
    }

    // It becomes unknown with time, rather than counting as what nobody can tell.
    void aSensorThatFailsDoesNotSetItFree() {
        m_signals->setDevices({{device, gpu, Bytes(10'000)}});
        m_signals->onSample(sampleOf(gpu));
        GpuSample failed = sampleOf(gpu);
        failed.core.reset();
        failed.memoryByOthers.reset();
        m_signals->onSample(failed);
        for (const SignalKind kind : {SignalKind::CoreHeat, SignalKind::GpuMemoryFree})
            QVERIFY(told(kind, device).state == SignalState::Known && told(kind, device).expires);
        m_haveSensors = false;
        m_signals->setMeasuring(true);
        (void)runUntil(m_loop, [&] { return m_needed > 0; });
        QVERIFY(told(SignalKind::CoreHeat, device).state == SignalState::Known);
    }

    void asMuchAsIsHeldCanBeMissing() {
        m_held = Bytes(5'000);
        m_signals->setDevices({{device, gpu, Bytes(6'000)}});
        m_signals->onSample(sampleOf(gpu));
        QCOMPARE(told(SignalKind::GpuMemoryFree, device).number, -2'000.0);
    }

    void aSimulatedGpuSpeaksForAll() {
        m_signals->setDevices({{device, gpu, Bytes(10'000)}, {"vulkan:0", "", Bytes(10'000)}});
        GpuSample sample = sampleOf("simulated:0");
        sample.simulated = true;
        m_signals->onSample(sample);
        for (const char *const id : {device, "vulkan:0"})
            QCOMPARE(told(SignalKind::CoreHeat, id).number, 61.5);
    }

    void whatHasNoSensorsIsNotWaitedFor() {
        m_signals->setDevices({{"vulkan:0", "", Bytes(10'000)}});
        QCOMPARE(m_told.size(), std::size_t(7));
        for (const auto &[of, signal] : m_told)
            QVERIFY(of.second == "vulkan:0" && signal.state == SignalState::NotOffered);
    }

    void whereNoSensorsCanBeReadNoneAreWaitedFor() {
        m_signals->setDevices({{device, gpu, Bytes(10'000)}});
        QVERIFY(m_told.empty()); // they may tell something
        m_haveSensors = false;
        m_signals->setMeasuring(true);
        QVERIFY(runUntil(m_loop, [&] { return m_told.contains({SignalKind::CoreHeat, device}); }));
        QVERIFY(told(SignalKind::CoreHeat, device).state == SignalState::NotOffered);
        QVERIFY(told(SignalKind::GpuMemoryFree, device).state == SignalState::NotOffered);
    }

    void looksForListedPrograms() {
        m_signals->setPrograms({});
        QVERIFY(told(SignalKind::Processes).state == SignalState::NotOffered);
        if (!std::filesystem::exists("/proc/self/exe"))
            QSKIP("this system's programs are not listed");
        m_signals->setPrograms({"no-such-program-*"});
        QVERIFY(told(SignalKind::Processes).state == SignalState::Known);
        QVERIFY(!told(SignalKind::Processes).active);

        const std::filesystem::path program = folder() / "cw-test-game";
        std::filesystem::copy_file("/bin/sleep", program);
        ProcessOptions options;
        options.program = program;
        options.arguments = {"60"};
        std::optional<ChildProcess> game(ChildProcess::start(options).value());
        m_signals->setPrograms({"cw-test-g*", "no-such-program-*"});
        const Signal running = told(SignalKind::Processes);
        QVERIFY(running.active && running.expires);
        QCOMPARE(running.names, std::vector<std::string>{"cw-test-game"});
        m_signals->setPrograms({"cw-test-gam*", "no-such-program-*"});
        QVERIFY(told(SignalKind::Processes).since == running.since); // the same one still
        game.reset();
        m_signals->setPrograms({"cw-test-g*"});
        QVERIFY(!told(SignalKind::Processes).active);
        QVERIFY(told(SignalKind::Processes).names.empty());
    }

private:
    using Key = std::pair<SignalKind, std::string>;
    static Key keyOf(const Signal &signal) { return {signal.kind, signal.device}; }
    [[nodiscard]] static bool isHostRead() { return std::filesystem::exists("/proc/stat"); }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] const Signal &told(SignalKind kind, const char *of = "") {
        return m_told[{kind, of}];
    }
    MachineSignalsHandlers handlers() {
        return {.tell = [this](Signal signal) { m_told[keyOf(signal)] = std::move(signal); },
                .ourProcesses = [this] { return m_ours; },
                .needSensors =
                    [this] {
                        ++m_needed;
                        return m_haveSensors;
                    },
                .held = [this](const std::string &) { return m_held; }};
    }

    QTemporaryDir m_folder;
    EventLoop m_loop;
    std::map<Key, Signal> m_told; // the last
    std::set<ProcessId> m_ours;
    bool m_haveSensors = true;
    Bytes m_held;
    int m_needed = 0;
    std::unique_ptr<MachineSignals> m_signals;
};

QTEST_MAIN(TestMachineSignals)
#include "test_machine_signals.moc"
