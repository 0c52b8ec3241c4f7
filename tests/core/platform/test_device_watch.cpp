// With the kernel's own events: it sends one for a device whose "uevent" file is written to.
#include "core/platform/devices/device_watch.h"

#include "support/qtest_support.h"

#include <condition_variable>
#include <fstream>
#include <mutex>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

class Changes {
public:
    void add(DeviceChange change) {
        const std::lock_guard lock(m_mutex);
        m_changes.push_back(change);
        m_changed.notify_all();
    }
    [[nodiscard]] std::vector<DeviceChange> waitForOne(std::chrono::milliseconds timeout) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, timeout, [this] { return !m_changes.empty(); });
        return m_changes;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<DeviceChange> m_changes;
};

// Of the memory device "null", which every machine has.
bool sendEvent(const char *action) {
    std::ofstream file("/sys/class/mem/null/uevent");
    file << action << std::flush;
    return static_cast<bool>(file);
}

} // namespace

class TestDeviceWatch : public QObject {
    Q_OBJECT
private slots:
    void tellsOfAChange() {
        Changes changes;
        const auto watch =
            DeviceWatch::start([&](DeviceChange change) { changes.add(change); }, {{"mem"}});
        QVERIFY2(watch, watch ? "" : watch.error().describe().c_str());
        // As monitors' comings and goings are told: no other device.
        if (!sendEvent("change"))
            QSKIP("only root may have the kernel send an event");
        QVERIFY(changes.waitForOne(200ms).empty());
        QVERIFY(sendEvent("bind"));
        const auto seen = changes.waitForOne(10s);
        QVERIFY(!seen.empty());
        QCOMPARE(seen.front(), DeviceChange::Hardware);
    }

    void leavesOtherDevicesAlone() {
        Changes changes;
        const auto watch =
            DeviceWatch::start([&](DeviceChange change) { changes.add(change); }, {{"drm"}});
        QVERIFY(watch);
        sendEvent("bind");
        QVERIFY(changes.waitForOne(200ms).empty());
    }

    void endsAtOnce() {
        for (int i = 0; i < 100; ++i)
            QVERIFY(DeviceWatch::start([](DeviceChange) {}));
    }
};

QTEST_GUILESS_MAIN(TestDeviceWatch)
#include "test_device_watch.moc"
