// Supervision of the real worker program, and of this program itself where it must fail in a way
// that the real one cannot be brought to.
#include "app/daemon/device_worker.h"
#include "core/base/file.h"
#include "gpu/random_model/random_model.h"
#include "support/fabric_support.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <csignal>
#include <fstream>
#include <iostream>
#include <set>

using namespace commonwatt;
using namespace commonwatt::testing;
using namespace std::chrono_literals;

namespace {

constexpr StageSpan whole{0, 2, true, true};

// A device and what its worker told of it.
struct Host {
    explicit Host(const std::filesystem::path &logs, Bytes memoryLimit = {},
                  std::chrono::milliseconds stallTimeout = 20s)
        : Host(optionsFor(logs, memoryLimit, stallTimeout)) {}
    explicit Host(const WorkerProcessOptions &options) {
        worker = std::make_unique<DeviceWorker>(
            loop, options,
            DeviceWorkerHandlers{
                .onLoaded = [this](const WorkerLoaded &) { ++loaded; },
                .onLoading = [this](std::uint32_t) { ++loading; },
                .onRangeFailed =
                    [this](std::uint32_t assignment, const Error &reason, std::uint32_t failures) {
                        failed.emplace_back(assignment, failures);
                        lastReason = reason;
                    },
                .onFrame = [](const FrameHeader &, const ByteVector &) {},
                .isBusy = [this](std::uint32_t id) { return busy.contains(id); },
                .onProduct = [this](const WorkerMessage &message) { products.push_back(message); },
                .onChanged = [] {}});
    }

    static WorkerProcessOptions optionsFor(const std::filesystem::path &logs,
                                           Bytes memoryLimit = {},
                                           std::chrono::milliseconds stallTimeout = 20s) {
        WorkerProcessOptions options;
        options.program = COMMONWATT_WORKER_PROGRAM;
        options.logs = logs;
        options.device = "cpu";
        options.threads = 1;
        options.memoryLimit = memoryLimit;
        options.stallTimeout = stallTimeout;
        return options;
    }
    bool waitUntil(const std::function<bool()> &done) { return runUntil(loop, done, 60s); }
    void signalWorker(int signal) const { ::kill(static_cast<pid_t>(worker->processId()), signal); }

    EventLoop loop;
    int loading = 0;
    int loaded = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> failed; // assignment, failures in a row
    Error lastReason;
    std::vector<WorkerMessage> products;
    std::set<std::uint32_t> busy;
    std::unique_ptr<DeviceWorker> worker;
};

// A worker whose device is lost at the first sequence: it says what the real one would, and writes
// down what it hears of paces and ranges.
class LosingWorker {
public:
    explicit LosingWorker(const std::filesystem::path &logs)
        : m_heard(logs / "heard", std::ios::app) {}

    int run() {
        WorkerReady ready;
        ready.device.id = "lost";
        write(ready);
        std::set<std::uint32_t> ranges;
        while (const auto message = read()) {
            if (const auto *pace = std::get_if<SetPace>(&*message)) {
                m_heard << "pace " << pace->duty << ' ' << pace->submissionMicros << std::endl;
            } else if (const auto *load = std::get_if<LoadRange>(&*message)) {
                m_heard << "load " << load->assignment << std::endl;
                ranges.insert(load->assignment);
                write(WorkerLoaded{load->assignment, load->kvTokens, Bytes(1), 1});
            } else if (std::holds_alternative<OpenSequence>(*message)) {
                for (const std::uint32_t range : ranges)
                    write(WorkerFailed{range, ErrorCode::Unavailable, "the device is lost"});
                return 3;
            }
        }
        return 0;
    }

private:
    static void write(const WorkerMessage &message) {
        const ByteVector frame = encodeWorkerFrame(message);
        const auto size = static_cast<std::uint32_t>(frame.size());
        for (int byte = 0; byte < 4; ++byte)
            std::cout.put(static_cast<char>(size >> (8 * byte)));
        std::cout << asText(frame) << std::flush;
    }
    static std::optional<WorkerMessage> read() {
        std::uint32_t size = 0;
        for (int byte = 0; byte < 4; ++byte)
            size |= static_cast<std::uint32_t>(std::cin.get() & 0xff) << (8 * byte);
        if (!std::cin)
            return std::nullopt;
        ByteVector frame(size);
        std::cin.read(reinterpret_cast<char *>(frame.data()), size);
        return decodeWorkerMessage(asText(decodeFrame(frame)->payload)).value();
    }

    std::ofstream m_heard;
};

std::string textOf(const std::filesystem::path &path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::filesystem::path thisProgram;

} // namespace

class TestDeviceWorker : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_logs;
    std::filesystem::path m_model;

    [[nodiscard]] LoadRange range(std::uint32_t assignment) const {
        return {assignment, "test", whole, {m_model.string()}, 128, 4};
    }

private slots:
    // Made of plain files; the kernel's own: tests/core/platform/test_control_groups.cpp.
    void isHeldByItsControlGroup() {
        const QTemporaryDir logs;
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const auto put = [&](const std::string &file, const std::string &text) {
            std::filesystem::create_directories((root / file).parent_path());
            std::ofstream(root / file) << text;
        };
        const auto text = [&](const std::string &file) {
            return readFile(root / file).value_or("(none)");
        };
        put("cgroup.procs", std::to_string(ownProcess()));
        put("cgroup.controllers", "memory");
        for (const char *file : {"cgroup.subtree_control", "daemon/cgroup.procs",
                                 "worker-1/cgroup.procs", "worker-1/memory.max"})
            put(file, "");
        auto groups = ControlGroups::take(root);
        if (!groups && groups.error().code == ErrorCode::Unsupported)
            QSKIP("this system has no control groups");
        QVERIFY(groups);

        constexpr std::uint64_t gibi = std::uint64_t(1) << 30;
        WorkerProcessOptions options =
            Host::optionsFor(logs.path().toStdString(), Bytes(16 * gibi));
        options.groups = groups->get();
        Host host(options);
        host.worker->load(range(1), "held");
        QVERIFY(host.waitUntil([&] { return !text("worker-1/cgroup.procs").empty(); }));
        QCOMPARE(text("worker-1/cgroup.procs"), std::to_string(host.worker->processId()));
        QCOMPARE(text("worker-1/memory.max"), std::to_string(18 * gibi));
        options.memoryLimit = Bytes(32 * gibi);
        host.worker->setOptions(options);
        QCOMPARE(text("worker-1/memory.max"), std::to_string(36 * gibi));
    }

    void initTestCase() {
        m_logs = m_folder.path().toStdString();
        m_model = m_logs / "model.gguf";
        RandomModelOptions options;
        options.blocks = whole.blocks();
        QVERIFY(writeRandomModel(options, m_model).has_value());
    }

    void runsOnlyWhileThereIsSomethingToHold() {
        Host host(m_logs);
        QVERIFY(host.worker->state() == WorkerState::Absent);
        host.worker->load(range(1), "a");
        QVERIFY(host.worker->state() == WorkerState::Starting);
        QVERIFY(host.waitUntil([&] { return host.loaded == 1; }));
        QVERIFY(host.worker->isLoaded(1));
        const ProcessId process = host.worker->processId();
        host.worker->load(range(2), "b");
        QVERIFY(host.waitUntil([&] { return host.loaded == 2; }));
        QCOMPARE(host.worker->processId(), process);
        host.worker->unload(1);
        QVERIFY(host.worker->state() == WorkerState::Running);
        host.worker->unload(2);
        QVERIFY(host.worker->state() == WorkerState::Absent);
        QVERIFY(host.waitUntil([&] { return ::kill(static_cast<pid_t>(process), 0) != 0; }));
        QVERIFY(host.failed.empty());
    }

    void runsForAChallenge() {
        Host host(m_logs);
        host.worker->prepareProduct({1, "cpu", 2, {256, 1}});
        QVERIFY(host.worker->state() == WorkerState::Starting);
        QVERIFY(host.waitUntil([&] { return !host.products.empty(); }));
        QVERIFY(host.products[0] == WorkerMessage(ProductPrepared{1}));
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.loaded == 1; }));
        host.worker->unload(1);
        QVERIFY(host.worker->state() == WorkerState::Running);
        host.worker->continueProduct(RunProduct{1, 3});
        QVERIFY(host.waitUntil([&] { return host.products.size() == 2; }));
        host.worker->endProduct();
        QVERIFY(host.worker->state() == WorkerState::Absent);
        QVERIFY(host.failed.empty());
    }

    void aWorkerThatDiesGivesItsChallengeUp() {
        Host host(m_logs);
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.loaded == 1; }));
        host.worker->prepareProduct({1, "cpu", 2, {256, 1}});
        QVERIFY(host.waitUntil([&] { return host.products.size() == 1; }));
        host.signalWorker(SIGKILL);
        QVERIFY(host.waitUntil([&] { return host.products.size() == 2; }));
        QCOMPARE(std::get<ProductRefused>(host.products[1]).code, ErrorCode::Internal);
        // While the next worker waits there is none for a challenge, which is no blame.
        host.worker->prepareProduct({2, "cpu", 2, {256, 1}});
        QCOMPARE(host.products.size(), std::size_t(3));
        QCOMPARE(std::get<ProductRefused>(host.products[2]).code, ErrorCode::Unavailable);
        QVERIFY(host.waitUntil([&] { return host.loaded == 2; }));
    }

    void theNextWorkerWaitsForTheEndOfTheLast() {
        Host host(m_logs);
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.loaded == 1; }));
        const auto last = static_cast<pid_t>(host.worker->processId());
        host.signalWorker(SIGSTOP); // takes its time to end
        host.worker->unload(1);
        host.worker->load(range(2), "b");
        QVERIFY(host.worker->state() == WorkerState::Starting);
        QVERIFY(host.waitUntil([&] { return host.worker->processId() != 0; }));
        QVERIFY(::kill(last, 0) != 0);
        QVERIFY(host.waitUntil([&] { return host.loaded == 2; }));
        QVERIFY(host.failed.empty());
        // What is let go of before the end of the last does not start one.
        host.signalWorker(SIGSTOP);
        host.worker->unload(2);
        host.worker->load(range(3), "c");
        host.worker->unload(3);
        QVERIFY(host.worker->state() == WorkerState::Absent);
        QVERIFY(!runUntil(host.loop, [&] { return host.worker->processId() != 0; }, 6s));
    }

    void aLoadThatIsNotWantedAnyMoreIsNotWaitedFor() {
        Host host(m_logs);
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.loading == 1; }));
        const auto process = static_cast<pid_t>(host.worker->processId());
        host.signalWorker(SIGSTOP); // a load without end
        host.worker->unload(1);
        // Others are given 5 s to end by themselves.
        QVERIFY(runUntil(host.loop, [&] { return ::kill(process, 0) != 0; }, 4s));
        QVERIFY(host.failed.empty());
    }

    void aKilledWorkerIsStartedAgainWithWhatItHeld() {
        Host host(m_logs);
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.loaded == 1; }));
        host.signalWorker(SIGKILL);
        QVERIFY(host.waitUntil([&] { return !host.failed.empty(); }));
        QVERIFY((host.failed.back() == std::pair(1U, 1U)));
        QVERIFY2(host.lastReason.message.find("signal 9") != std::string::npos,
                 host.lastReason.message.c_str());
        QVERIFY(host.worker->state() == WorkerState::Waiting);
        QVERIFY(!host.worker->isLoaded(1));
        QVERIFY(host.waitUntil([&] { return host.loaded == 2; }));
        QCOMPARE(host.worker->failures(1), 1U);
        host.worker->onSuccess(1);
        QCOMPARE(host.worker->failures(1), 0U);
    }

    void theThirdFailureGivesTheRangeUp() {
        Host host(m_logs);
        host.worker->load(range(1), "a");
        for (int kill = 1; kill <= 3; ++kill) {
            QVERIFY(host.waitUntil([&] { return host.loaded == kill; }));
            host.signalWorker(SIGKILL);
            QVERIFY(host.waitUntil([&] { return static_cast<int>(host.failed.size()) == kill; }));
            QCOMPARE(host.failed.back().second, static_cast<std::uint32_t>(kill));
        }
        QVERIFY(host.worker->state() == WorkerState::Absent);
        // No further try, though the next one would come soon.
        QVERIFY(!runUntil(host.loop, [&] { return host.loaded > 3; }, 6s));
    }

    void onlyTheBusyRangeIsBlamed() {
        Host host(m_logs);
        host.worker->load(range(1), "a");
        host.worker->load(range(2), "b");
        QVERIFY(host.waitUntil([&] { return host.loaded == 2; }));
        host.busy = {2};
        host.signalWorker(SIGKILL);
        QVERIFY(host.waitUntil([&] { return host.failed.size() == 2; }));
        QVERIFY(
            (host.failed == std::vector<std::pair<std::uint32_t, std::uint32_t>>{{1, 0}, {2, 1}}));
    }

    void aLostDeviceIsOneFailure() {
        WorkerProcessOptions options = Host::optionsFor(m_logs);
        options.program = thisProgram;
        options.device = "lost";
        Host host(options);
        host.worker->load(range(1), "a");
        host.worker->load(range(2), "b");
        QVERIFY(host.waitUntil([&] { return host.loaded == 2; }));
        host.busy = {1, 2};
        OpenSequence open;
        open.assignment = 1;
        open.work = std::string(32, 'a');
        open.span = whole;
        open.maxTokens = 16;
        host.worker->send(open);
        QVERIFY(host.waitUntil([&] { return host.loaded == 4; }));
        QVERIFY(
            (host.failed == std::vector<std::pair<std::uint32_t, std::uint32_t>>{{1, 1}, {2, 1}}));
        QCOMPARE(host.lastReason.message, std::string("the device is lost"));
    }

    void everyProcessHasThePaceBeforeItLoads() {
        const QTemporaryDir folder;
        WorkerProcessOptions options = Host::optionsFor(folder.path().toStdString());
        options.program = thisProgram;
        options.device = "lost";
        Host host(options);
        std::string expected;
        const auto hasHeard = [&](const std::string &next) {
            expected += next;
            return host.waitUntil([&] { return textOf(options.logs / "heard") == expected; });
        };
        host.worker->setPace(0.25, 8ms);
        host.worker->load(range(1), "a");
        QVERIFY(hasHeard("pace 0.25 8000\nload 1\n"));
        host.worker->setPace(0, 8ms);
        QVERIFY(hasHeard("pace 0 8000\n"));
        host.worker->setPace(0, 8ms); // as it is
        host.worker->setPace(7, 1h);
        QVERIFY(hasHeard("pace 1 10000000\n"));
        host.worker->setPace(-1, -1s);
        QVERIFY(hasHeard("pace 0 0\n"));
        host.signalWorker(SIGKILL);
        QVERIFY(hasHeard("pace 0 0\nload 1\n"));
    }

    void theWorkerComputesAtThePace() {
        Host host(m_logs);
        host.worker->setPace(0, 0us);
        host.worker->prepareProduct({1, "cpu", 2, {256, 1}});
        QVERIFY(host.waitUntil([&] { return host.products.size() == 1; }));
        QCOMPARE(std::get<ProductRefused>(host.products[0]).code, ErrorCode::Unavailable);
        host.worker->setPace(0.5, 0us);
        host.worker->prepareProduct({2, "cpu", 2, {256, 1}});
        QVERIFY(host.waitUntil([&] { return host.products.size() == 2; }));
        QVERIFY(host.products[1] == WorkerMessage(ProductPrepared{2}));
    }

    void theWorkerKnowsWhenItHangs() {
        WorkerProcessOptions options = Host::optionsFor(m_logs, {}, 2500ms);
        options.program = thisProgram;
        options.device = "lost";
        Host host(options);
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.loaded == 1; }));
        const std::string arguments = textOf(m_logs / "arguments");
        QVERIFY2(arguments.find(" --stall-after 3 ") != std::string::npos, arguments.c_str());
    }

    void aHungWorkerIsEnded() {
        Host host(m_logs, {}, 3s);
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.loaded == 1; }));
        host.signalWorker(SIGSTOP);
        QVERIFY(host.waitUntil([&] { return !host.failed.empty(); }));
        QCOMPARE(host.lastReason.code, ErrorCode::Timeout);
        QVERIFY(host.waitUntil([&] { return host.loaded == 2; }));
    }

    void aGreedyWorkerIsEnded() {
        Host host(m_logs, Bytes(1 << 20));
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return !host.failed.empty(); }));
        QCOMPARE(host.lastReason.code, ErrorCode::ResourceExhausted);
    }

    void aLowerLimitSparesWhatIsLoaded() {
        WorkerProcessOptions options = Host::optionsFor(m_logs, Bytes(std::uint64_t(1) << 40));
        Host host(options);
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.loaded == 1; }));
        options.memoryLimit = Bytes(1 << 20);
        host.worker->setOptions(options);
        QVERIFY(!runUntil(host.loop, [&] { return !host.failed.empty(); }, 3s));
        QVERIFY(host.worker->memory() > options.memoryLimit);
        // The next process is held to it.
        host.signalWorker(SIGKILL);
        QVERIFY(host.waitUntil([&] { return host.failed.size() == 2; }));
        QCOMPARE(host.lastReason.code, ErrorCode::ResourceExhausted);
    }

    void aLowerLimitHoldsOnceItIsKept() {
        WorkerProcessOptions options = Host::optionsFor(m_logs, Bytes(std::uint64_t(1) << 40));
        Host host(options);
        host.worker->load(range(1), "a");
        QVERIFY(host.waitUntil([&] { return host.worker->memory() != Bytes(0); }));
        options.memoryLimit = Bytes(std::uint64_t(256) << 20);
        host.worker->setOptions(options);
        const Bytes before = host.worker->memory();
        QVERIFY(before < options.memoryLimit);
        // Once a sign of life has shown that it is kept, more is too much.
        QVERIFY(!runUntil(host.loop, [&] { return !host.failed.empty(); }, 2s));
        LoadRange large = range(2);
        large.kvTokens = 1 << 20;
        host.worker->load(large, "b");
        QVERIFY(host.waitUntil([&] { return !host.failed.empty(); }));
        QCOMPARE(host.lastReason.code, ErrorCode::ResourceExhausted);
        QVERIFY2(host.lastReason.message.find("worker_memory_limit") != std::string::npos,
                 host.lastReason.message.c_str());
    }

    void whatCannotBeLoadedIsNotTriedAgain() {
        Host host(m_logs);
        LoadRange broken = range(1);
        broken.files = {(m_logs / "worker-cpu.log").string()};
        host.worker->load(broken, "a");
        QVERIFY(host.waitUntil([&] { return !host.failed.empty(); }));
        QCOMPARE(host.failed.back().second, RangeFailures::limit);
        QVERIFY(host.worker->state() == WorkerState::Absent);
    }

    void aMissingProgramIsAFailure() {
        Host host(m_logs);
        WorkerProcessOptions options;
        options.program = m_logs / "nothing";
        options.device = "cpu";
        host.worker->setOptions(options);
        host.worker->load(range(1), "a");
        QCOMPARE(host.failed.size(), std::size_t(1));
        QCOMPARE(host.failed.back().second, 1U);
        QVERIFY(host.worker->state() == WorkerState::Waiting);
        host.worker->unload(1);
        QVERIFY(host.worker->state() == WorkerState::Absent);
    }
};

int main(int argc, char **argv) {
    if (argc > 1 && std::string_view(argv[1]) == "--device") {
        // The last argument is the folder for logs.
        const std::filesystem::path logs(argv[argc - 1]);
        std::ofstream arguments(logs / "arguments");
        for (int i = 1; i < argc; ++i)
            arguments << argv[i] << ' ';
        arguments.close();
        return LosingWorker(logs).run();
    }
    thisProgram = std::filesystem::absolute(argv[0]);
    TestDeviceWorker test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_device_worker.moc"
