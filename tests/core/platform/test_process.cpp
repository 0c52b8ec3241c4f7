#include "core/platform/process/process.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <thread>
#include <unistd.h>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

int toDescriptor(const OwnedHandle &handle) {
    return static_cast<int>(handle.get());
}

std::string readAll(const OwnedHandle &handle) {
    std::string text;
    char buffer[4096];
    for (;;) {
        const ssize_t got = ::read(toDescriptor(handle), buffer, sizeof(buffer));
        if (got <= 0)
            return text;
        text.append(buffer, static_cast<std::size_t>(got));
    }
}

ProcessOptions shell(const std::string &script) {
    ProcessOptions options;
    options.program = "/bin/sh";
    options.arguments = {"-c", script};
    return options;
}

// Also true for a zombie: only reaping removes it.
bool exists(ProcessId process) {
    return ::kill(static_cast<pid_t>(process), 0) == 0;
}

bool isRunning(ProcessId process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string id;
    std::string name;
    std::string state;
    return (file >> id >> name >> state) && state != "Z";
}

// The role of a supervisor that is killed: starts a child, tells its id, and waits.
// Of a child that puts something back into `mark` when its input ends, or of one that sleeps.
int runSupervisor(const std::string &mark) {
    ProcessOptions options =
        shell(mark.empty() ? "exec sleep 1000" : "cat > /dev/null; echo back > '" + mark + "'");
    if (!mark.empty())
        options.orphan = Orphan::Told;
    auto child = ChildProcess::start(options);
    if (!child)
        return 1;
    const std::string line = std::to_string(child->id()) + "\n";
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0)
        return 1;
    ::pause();
    return 0;
}

} // namespace

class TestProcess : public QObject {
    Q_OBJECT

private slots:
    void echoesThroughPipes() {
        ProcessOptions options;
        options.program = "/bin/cat";
        ChildProcess child = ChildProcess::start(options).value();
        OwnedHandle input = child.takeInput();
        const OwnedHandle output = child.takeOutput();
        QVERIFY(!child.takeInput().isOpen());
        QVERIFY(!child.takeErrors().isOpen());
        const std::string text = "through the pipe";
        QCOMPARE(::write(toDescriptor(input), text.data(), text.size()), ssize_t(text.size()));
        input.reset();
        QCOMPARE(readAll(output), text);
        const auto status = child.waitFor(10s);
        QVERIFY(status && status->isSuccess());
    }

    void tellsExitCodes() {
        ChildProcess child = ChildProcess::start(shell("exit 3")).value();
        const auto status = child.waitFor(10s);
        QVERIFY(status.has_value());
        QCOMPARE(status->describe(), std::string("exited with code 3"));
        QVERIFY(!status->isSuccess());
        // Once more: the same answer.
        QVERIFY(child.waitFor(0ms) == status);
    }

    void describesCrashes() {
        ChildProcess child = ChildProcess::start(shell("kill -SEGV $$")).value();
        const auto status = child.waitFor(10s);
        QVERIFY(status.has_value());
        QCOMPARE(status->describe(), std::string("killed by signal 11 (SIGSEGV)"));
    }

    void endsOnDemand() {
        ChildProcess asked = ChildProcess::start(shell("exec sleep 1000")).value();
        QVERIFY(!asked.waitFor(0ms));
        QVERIFY(!asked.waitFor(20ms));
        asked.terminate();
        QCOMPARE(asked.waitFor(10s).value().describe(), "killed by signal 15 (SIGTERM)");

        ChildProcess deaf =
            ChildProcess::start(shell("trap '' TERM; echo; exec sleep 1000")).value();
        const OwnedHandle output = deaf.takeOutput();
        char newline = 0;
        QCOMPARE(::read(toDescriptor(output), &newline, 1), ssize_t(1));
        deaf.terminate();
        QVERIFY(!deaf.waitFor(50ms));
        deaf.kill();
        QCOMPARE(deaf.waitFor(10s).value().describe(), "killed by signal 9 (SIGKILL)");
    }

    void leavesNoZombie() {
        ProcessId id = 0;
        {
            ChildProcess child = ChildProcess::start(shell("exec sleep 1000")).value();
            id = child.id();
            QVERIFY(exists(id));
        }
        QVERIFY(!exists(id));
        {
            ChildProcess child = ChildProcess::start(shell("exit 0")).value();
            id = child.id();
            readAll(child.takeOutput());
        }
        QVERIFY(!exists(id));
    }

    void saysWhyItCannotStart() {
        ProcessOptions options;
        options.program = "/nonexistent/program";
        QCOMPARE(ChildProcess::start(options).error().code, ErrorCode::NotFound);
        options.program = "/etc/passwd";
        QCOMPARE(ChildProcess::start(options).error().code, ErrorCode::PermissionDenied);
    }

    void inheritsNothingElse() {
        // Without close-on-exec, as a library might open it.
        const int leak = ::open("/etc/passwd", O_RDONLY);
        QVERIFY(leak > 2);
        ChildProcess child =
            ChildProcess::start(shell("for fd in /proc/self/fd/*; do echo ${fd##*/}; done"))
                .value();
        const std::string open = readAll(child.takeOutput());
        ::close(leak);
        // The shell itself holds 3 while it expands the pattern.
        QCOMPARE(open.substr(0, 6), std::string("0\n1\n2\n"));
        QVERIFY2(open.find("\n" + std::to_string(leak) + "\n") == std::string::npos || leak == 3,
                 open.c_str());
        QVERIFY2(open.size() <= 8, open.c_str());
    }

    void setsEnvironmentAndNiceness() {
        ::setenv("COMMONWATT_TEST_KEPT", "kept", 1);
        ::setenv("COMMONWATT_TEST_REPLACED", "old", 1);
        ProcessOptions options =
            shell("echo $COMMONWATT_TEST_KEPT $COMMONWATT_TEST_REPLACED $COMMONWATT_TEST_NEW");
        options.environment = {{"COMMONWATT_TEST_REPLACED", "replaced"},
                               {"COMMONWATT_TEST_NEW", "new"}};
        ChildProcess child = ChildProcess::start(options).value();
        QCOMPARE(readAll(child.takeOutput()), std::string("kept replaced new\n"));
    }

    void capturesErrors() {
        ProcessOptions options = shell("echo problem >&2; echo answer");
        options.standardError = StandardError::Captured;
        ChildProcess child = ChildProcess::start(options).value();
        QCOMPARE(readAll(child.takeErrors()), std::string("problem\n"));
        QCOMPARE(readAll(child.takeOutput()), std::string("answer\n"));
    }

    void limitsMemory() {
        const std::string allocate = "head -c 1 /dev/zero | dd bs=256M count=1 "
                                     "iflag=fullblock of=/dev/null 2>/dev/null";
        ChildProcess free = ChildProcess::start(shell(allocate)).value();
        QCOMPARE(free.waitFor(30s).value().describe(), "exited with code 0");
        ProcessOptions options = shell(allocate);
        options.memoryLimit = Bytes(std::uint64_t(64) << 20);
        ChildProcess limited = ChildProcess::start(options).value();
        QCOMPARE(limited.waitFor(30s).value().describe(), "exited with code 1");
    }

    void tellsResidentMemory() {
        ChildProcess child = ChildProcess::start(shell("exec sleep 1000")).value();
        const Bytes memory = residentMemory(child.id()).value();
        QVERIFY(memory.value > 0);
        QVERIFY(memory.value < std::uint64_t(1) << 30);
        child.kill();
        QVERIFY(child.waitFor(10s).has_value());
        QCOMPARE(residentMemory(child.id()).error().code, ErrorCode::NotFound);
    }

    void mayOutliveItsParentToPutSomethingBack() {
        const QTemporaryDir folder;
        const std::string mark = folder.filePath("mark").toStdString();
        ProcessOptions options;
        options.program = std::filesystem::read_symlink("/proc/self/exe");
        options.arguments = {"--supervisor", mark};
        ChildProcess supervisor = ChildProcess::start(options).value();
        const OwnedHandle output = supervisor.takeOutput();
        char character = 0;
        while (::read(toDescriptor(output), &character, 1) == 1 && character != '\n') {
        }
        QVERIFY(!std::filesystem::exists(mark));
        supervisor.kill();
        QVERIFY(supervisor.waitFor(10s).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(mark), 10000);
    }

    void diesWithItsParent() {
        ProcessOptions options;
        options.program = std::filesystem::read_symlink("/proc/self/exe");
        options.arguments = {"--supervisor"};
        ChildProcess supervisor = ChildProcess::start(options).value();
        const OwnedHandle output = supervisor.takeOutput();
        std::string line;
        char character = 0;
        while (::read(toDescriptor(output), &character, 1) == 1 && character != '\n')
            line += character;
        const ProcessId grandchild = std::stoll(line);
        QVERIFY(isRunning(grandchild));
        supervisor.kill();
        QVERIFY(supervisor.waitFor(10s).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(grandchild), 10000);
    }
};

int main(int argc, char **argv) {
    if (argc >= 2 && std::string_view(argv[1]) == "--supervisor")
        return runSupervisor(argc > 2 ? argv[2] : "");
    TestProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_process.moc"
