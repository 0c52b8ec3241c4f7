#include "net/transport/event_loop.h"

#include "loop_support.h"
#include "support/qtest_support.h"

#include <csignal>
#include <optional>
#include <vector>

using namespace commonwatt;
using namespace std::chrono_literals;

class TestEventLoop : public QObject {
    Q_OBJECT

private slots:
    void timersComeInTheOrderOfTheirTimes() {
        EventLoop loop;
        std::vector<int> order;
        Timer late(loop);
        Timer early(loop);
        late.start(20ms, [&] { order.push_back(2); });
        early.start(5ms, [&] { order.push_back(1); });
        QVERIFY(runUntil(loop, [&] { return order.size() == 2; }));
        QCOMPARE(order, (std::vector<int>{1, 2}));
        QVERIFY(!late.isActive());
    }

    void aRestartedTimerComesOnceAndACancelledOneNever() {
        EventLoop loop;
        int first = 0, second = 0, cancelled = 0;
        Timer timer(loop);
        timer.start(0ms, [&] { ++first; });
        timer.start(1ms, [&] { ++second; });
        Timer other(loop);
        other.start(0ms, [&] { ++cancelled; });
        other.cancel();
        runFor(loop, 30ms);
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
        QCOMPARE(cancelled, 0);
    }

    void ofTwoTimersDueTogetherOneMayCancelTheOther() {
        EventLoop loop;
        int called = 0;
        Timer first(loop);
        Timer second(loop);
        first.start(1ms, [&] { ++called, second.cancel(); });
        second.start(1ms, [&] { ++called, first.cancel(); });
        std::this_thread::sleep_for(5ms); // both waits have ended before a callback comes
        runFor(loop, 20ms);
        QCOMPARE(called, 1);
    }

    void aCallbackMayDestroyItsTimer() {
        EventLoop loop;
        bool called = false;
        auto timer = std::make_unique<Timer>(loop);
        timer->start(0ms, [&, keep = std::string(100, 'x')] {
            timer.reset();
            called = keep.size() == 100;
        });
        QVERIFY(runUntil(loop, [&] { return called; }));
    }

    void postsFromOtherThreadsComeInOrder() {
        EventLoop loop;
        std::vector<int> seen;
        std::thread thread([&] {
            for (int i = 0; i < 1000; ++i)
                loop.post([&, i] { seen.push_back(i); });
        });
        QVERIFY(runUntil(loop, [&] { return seen.size() == 1000; }));
        thread.join();
        QVERIFY(std::ranges::is_sorted(seen));
    }

    void longWorkRunsAsideAndComesBack() {
        EventLoop loop;
        const auto here = std::this_thread::get_id();
        std::vector<int> seen;
        for (int i = 0; i < 3; ++i)
            loop.runAside([&, i] { seen.push_back(std::this_thread::get_id() != here ? i : -1); },
                          [&, i] {
                              QVERIFY(std::this_thread::get_id() == here);
                              if (i == 2)
                                  loop.stop();
                          });
        loop.run();
        QVERIFY(seen == (std::vector<int>{0, 1, 2}));
    }

    void aLoopMayEndBeforeItsWorkAside() {
        const auto token = std::make_shared<int>();
        {
            EventLoop loop;
            loop.runAside([token] { std::this_thread::sleep_for(20ms); },
                          [token] { QFAIL("late"); });
        }
        QCOMPARE(token.use_count(), 1L);
    }

    void stopBeforeRunCounts() {
        EventLoop loop;
        loop.stop();
        loop.run(); // returns
        bool called = false;
        loop.post([&] {
            called = true;
            loop.stop();
        });
        loop.run();
        QVERIFY(called);
    }

    void anExceptionDoesNotEndTheLoop() {
        EventLoop loop;
        bool called = false;
        loop.post([] { throw std::runtime_error("on purpose"); });
        loop.post([&] { called = true; });
        QVERIFY(runUntil(loop, [&] { return called; }));
    }

    void signalsAreCaught() {
        EventLoop loop;
        std::vector<int> caught;
        std::optional<SignalWatcher> watcher;
        watcher.emplace(loop, [&](int signal) { caught.push_back(signal); });
        std::raise(SIGTERM);
        std::raise(SIGINT);
        QVERIFY(runUntil(loop, [&] { return caught.size() == 2; }));
        watcher.emplace(loop, [&](int) {
            caught.clear();
            watcher.reset();
        });
        std::raise(SIGINT);
        QVERIFY(runUntil(loop, [&] { return caught.empty(); }));
    }

    void theSignalToReadFilesAnewIsCaught() {
#ifdef SIGHUP
        EventLoop loop;
        std::vector<int> caught;
        const SignalWatcher watcher(
            loop, [&](int signal) { caught.push_back(signal); }, Signals::Reload);
        std::raise(SIGHUP);
        QVERIFY(runUntil(loop, [&] { return !caught.empty(); }));
        QCOMPARE(caught, std::vector<int>{SIGHUP});
#endif
    }
};

QTEST_GUILESS_MAIN(TestEventLoop)
#include "test_event_loop.moc"
