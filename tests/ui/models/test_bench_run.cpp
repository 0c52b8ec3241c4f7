#include "ui/models/bench_run.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QSignalSpy>

using namespace commonwatt;

class TestBenchRun : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_link->answerWith("status", toJson(DaemonStatus()));
        m_link->answerWith("bench.start", json::object());
        m_link->answerWith("bench.cancel", json::object());
        m_link->become(DaemonLink::State::Connected);
        QTRY_VERIFY(m_state->status());
        m_run = std::make_unique<BenchRun>(*m_state);
        m_run->begin();
    }
    void cleanup() {
        m_run.reset();
        m_state.reset();
        m_link.reset();
    }

    void measuresOneAfterTheOther() {
        QSignalSpy reports(m_run.get(), &BenchRun::reported);
        QSignalSpy finished(m_run.get(), &BenchRun::finished);
        m_run->start({"cuda:0", "cpu"}, BenchProfile::Full);
        settle();
        QVERIFY(m_link->calls().back().params ==
                json::object({{"device", "cuda:0"}, {"profile", "full"}}));
        progress("cuda:0", 0.5, BenchFigure{"copy", "B/s", 1e9, 0, FigureState::Measured, ""});
        QCOMPARE(m_run->done(), 0.5);
        QCOMPARE(m_run->figures().size(), std::size_t(1));
        report("cuda:0");
        settle();
        QCOMPARE(m_run->device(), std::string("cpu"));
        QVERIFY(m_run->figures().empty());
        QCOMPARE(finished.count(), 0);
        report("cpu");
        QVERIFY(!m_run->isRunning());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(reports.count(), 2);
    }

    // The daemon measures by itself, and so does the command line.
    void heedsARunThatBeganElsewhere() {
        progress("cpu", 0.25);
        QVERIFY(m_run->isRunning());
        QCOMPARE(m_run->device(), std::string("cpu"));
        m_run->cancel();
        QVERIFY(m_run->isStopping());
        settle();
        QCOMPARE(m_link->calls().back().method, std::string("bench.cancel"));
        QVERIFY(m_run->isRunning()); // until its end is told
        error("cpu", "cancelled");
        QVERIFY(!m_run->isRunning());
        QCOMPARE(m_run->problem(), "Stopped.");
    }

    void heedsAnEndOfWhatItDidNotSee() {
        QSignalSpy reports(m_run.get(), &BenchRun::reported);
        report("cpu");
        QCOMPARE(reports.count(), 1);
        error("cpu", "internal", "it crashed");
        QCOMPARE(m_run->problem(), "It could not be measured: it crashed");
        error("cpu", "cancelled");
        QVERIFY(m_run->problem().startsWith("It was stopped"));
        progress("cpu", 0.5);
        QVERIFY(m_run->problem().isEmpty());
    }

    // They may still be on their way when the next one is asked for.
    void theEndOfAnEarlierOneIsNotThatOfTheNext() {
        m_run->start({"cpu"}, BenchProfile::Quick);
        error("cpu", "cancelled");
        report("cuda:0");
        QVERIFY(m_run->isRunning());
        settle();
        error("cuda:0", "internal", "another one");
        QVERIFY(m_run->isRunning());
        report("cpu");
        QVERIFY(!m_run->isRunning());
        QVERIFY(m_run->problem().isEmpty());
    }

    void saysWhyItCannotBegin() {
        m_link->answerWith("bench.start", fail(ErrorCode::Unavailable, "a game runs"));
        m_run->start({"cpu", "cuda:0"}, BenchProfile::Quick);
        settle();
        QVERIFY(!m_run->isRunning());
        QCOMPARE(m_run->problem(), "It could not be measured: a game runs");
    }

    void whatCannotBeStoppedGoesOn() {
        progress("cpu", 0.5);
        m_link->answerWith("bench.cancel", fail(ErrorCode::Timeout, "no answer"));
        m_run->cancel();
        settle();
        QVERIFY(m_run->isRunning() && !m_run->isStopping());
        QVERIFY(m_run->problem().contains("no answer"));
    }

    void aDaemonThatHasGoneMeasuresNothing() {
        progress("cpu", 0.5);
        m_link->become(DaemonLink::State::Absent);
        QVERIFY(!m_run->isRunning());
    }

    void listensOnlyWhileItIsSeen() {
        QVERIFY(std::ranges::find(m_link->events(), "bench") != m_link->events().end());
        m_run->end();
        QVERIFY(std::ranges::find(m_link->events(), "bench") == m_link->events().end());
        progress("cpu", 0.5);
        QVERIFY(!m_run->isRunning());
    }

private:
    static void settle() { QTest::qWait(10); }
    void progress(const std::string &device, double done, std::optional<BenchFigure> figure = {}) {
        m_link->tell("bench", {{"device", device},
                               {"progress", toJson(BenchProgress{done, "copy", figure})}});
    }
    void report(const std::string &device) {
        BenchReport report;
        report.device = device;
        m_link->tell("bench",
                     {{"device", device}, {"report", toJson(report)}, {"drops", json::array()}});
    }
    void error(const std::string &device, const std::string &kind,
               const std::string &message = "cancelled") {
        m_link->tell("bench",
                     {{"device", device}, {"error", {{"kind", kind}, {"message", message}}}});
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<BenchRun> m_run;
};

QTEST_GUILESS_MAIN(TestBenchRun)
#include "test_bench_run.moc"
