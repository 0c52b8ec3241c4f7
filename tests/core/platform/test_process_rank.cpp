// How Linux ranks children.
#include "core/platform/process/process.h"
#include "support/qtest_support.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace commonwatt;

class TestProcessRank : public QObject {
    Q_OBJECT

private slots:
    void takesItsRank() {
        ProcessOptions options;
        options.program = "/bin/sh";
        options.arguments = {"-c", "nice; cat /proc/self/oom_score_adj; exec sleep 60"};
        const auto saysOf = [&](ChildProcess &child) {
            // Until both lines are there.
            const OwnedHandle output = child.takeOutput();
            std::string text;
            std::array<char, 64> part{};
            while (std::ranges::count(text, '\n') < 2) {
                const ssize_t got =
                    ::read(static_cast<int>(output.get()), part.data(), part.size());
                if (got <= 0)
                    break;
                text.append(part.data(), static_cast<std::size_t>(got));
            }
            return text;
        };
        const auto ioClass = [](const ChildProcess &child) {
            constexpr int ofProcess = 1;
            return ::syscall(SYS_ioprio_get, ofProcess, child.id()) >> 13;
        };
        constexpr long idleClass = 3;
        errno = 0;
        const int own = ::nice(0);

        ChildProcess usual = ChildProcess::start(options).value();
        QVERIFY(saysOf(usual).starts_with(std::to_string(own) + "\n"));
        QCOMPARE(::sched_getscheduler(static_cast<pid_t>(usual.id())), SCHED_OTHER);
        QVERIFY(ioClass(usual) != idleClass);

        options.rank = ProcessRank::Low;
        ChildProcess low = ChildProcess::start(options).value();
        QCOMPARE(saysOf(low), std::to_string(std::min(own + 10, 19)) + "\n500\n");
        QCOMPARE(::sched_getscheduler(static_cast<pid_t>(low.id())), SCHED_OTHER);
        QCOMPARE(ioClass(low), idleClass);
        QCOMPARE(::getsid(static_cast<pid_t>(low.id())), static_cast<pid_t>(low.id()));

        options.rank = ProcessRank::Background;
        ChildProcess background = ChildProcess::start(options).value();
        QVERIFY(saysOf(background).ends_with("\n800\n"));
        QCOMPARE(::sched_getscheduler(static_cast<pid_t>(background.id())), SCHED_IDLE);
        QCOMPARE(ioClass(background), idleClass);
    }
};

QTEST_GUILESS_MAIN(TestProcessRank)
#include "test_process_rank.moc"
