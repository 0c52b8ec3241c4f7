#include "app/daemon/traffic_meter.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <ctime>
#include <map>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

// Sets the local clock `ahead` of noon, so that no test runs into midnight.
void setLocalTime(std::chrono::hours ahead) {
    const auto sinceMidnight = wallNow() - std::chrono::floor<std::chrono::days>(wallNow());
    const auto hour = std::chrono::floor<std::chrono::hours>(sinceMidnight);
    qputenv("TZ", "CWT" + QByteArray::number(qlonglong((hour - 12h - ahead) / 1h)));
    tzset();
}

std::chrono::local_days today() {
    return std::chrono::local_days(
        std::chrono::floor<std::chrono::days>(wallNow() + utcOffset(wallNow())).time_since_epoch());
}

std::chrono::local_days firstOfMonth() {
    const std::chrono::year_month_day date(today());
    return std::chrono::local_days(date.year() / date.month() / 1);
}

} // namespace

class TestTrafficMeter : public QObject {
    Q_OBJECT

private slots:
    void init() {
        setLocalTime(0h);
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<History>(History::open(file()).value());
        m_told.clear();
    }
    void cleanup() { m_history.reset(); }

    void nothingIsZero() {
        const auto meter = startedMeter();
        QCOMPARE(m_told.size(), std::size_t(2));
        QCOMPARE(told(SignalKind::TrafficToday), 0);
        QCOMPARE(told(SignalKind::TrafficMonth), 0);
        for (const auto &[kind, signal] : m_told) {
            QVERIFY(signal.state == SignalState::Known);
            QVERIFY(!signal.expires);
        }
    }

    void countsByDayAndByMonth() {
        const std::chrono::local_days first = firstOfMonth();
        QVERIFY(m_history->addTraffic(first - std::chrono::days(1), Bytes(1)));
        QVERIFY(m_history->addTraffic(first, Bytes(20)));
        QVERIFY(m_history->addTraffic(today(), Bytes(300)));
        const auto meter = startedMeter();
        QCOMPARE(told(SignalKind::TrafficToday), today() == first ? 320 : 300);
        QCOMPARE(told(SignalKind::TrafficMonth), 320);
    }

    void whatIsNotKeptYetCountsToo() {
        const auto meter = startedMeter();
        meter->count(Bytes(100));
        meter->count(Bytes(50));
        meter->start();
        QCOMPARE(told(SignalKind::TrafficToday), 150);
        QCOMPARE(told(SignalKind::TrafficMonth), 150);
        QCOMPARE(m_history->trafficSince(firstOfMonth()).value(), Bytes(0));
    }

    void survivesARestart() {
        for (const int sum : {100, 200}) {
            {
                const auto meter = startedMeter();
                meter->count(Bytes(100));
            }
            m_history.reset();
            m_history = std::make_unique<History>(History::open(file()).value());
            const auto meter = startedMeter();
            QCOMPARE(told(SignalKind::TrafficToday), sum);
            QCOMPARE(told(SignalKind::TrafficMonth), sum);
        }
    }

    void anotherDayBeginsAtZero() {
        {
            const auto meter = startedMeter();
            meter->count(Bytes(100));
        }
        const auto meter = startedMeter();
        QCOMPARE(told(SignalKind::TrafficToday), 100);
        setLocalTime(12h);
        meter->start();
        QCOMPARE(told(SignalKind::TrafficToday), 0);
        // A clock that is put back finds what was counted on that day.
        setLocalTime(0h);
        meter->start();
        QCOMPARE(told(SignalKind::TrafficToday), 100);
    }

private:
    [[nodiscard]] std::filesystem::path file() const {
        return m_folder->filePath("history.db").toStdString();
    }
    [[nodiscard]] std::unique_ptr<TrafficMeter> startedMeter() {
        auto meter = std::make_unique<TrafficMeter>(
            m_loop, *m_history, [this](Signal signal) { m_told[signal.kind] = std::move(signal); });
        meter->start();
        return meter;
    }
    [[nodiscard]] double told(SignalKind kind) const { return m_told.at(kind).number; }

    EventLoop m_loop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::map<SignalKind, Signal> m_told;
};

QTEST_MAIN(TestTrafficMeter)
#include "test_traffic_meter.moc"
