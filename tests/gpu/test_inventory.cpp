#include "gpu/inventory/inventory.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace commonwatt;

class TestInventory : public QObject {
    Q_OBJECT
private slots:
    void emptyFolderIsNotFound() {
        const QTemporaryDir folder;
        const Status status = loadBackends(folder.path().toStdString(), "cpu");
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::NotFound);
    }

    void cpuIsLoadedAndChosen() {
        const Status status = loadBackends(backendFolder(), "cpu");
        QVERIFY2(status.has_value(), status ? "" : status.error().describe().c_str());
        const auto devices = listDevices();
        QCOMPARE(devices.size(), 1U);
        QCOMPARE(devices.front().name, std::string("cpu"));
        QCOMPARE(devices.front().kind, DeviceKind::Cpu);
        QVERIFY(devices.front().memoryTotal.value > 0);
        QVERIFY(devices.front().memoryFree <= devices.front().memoryTotal);
        const auto chosen = chooseDevice(std::nullopt);
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->name, std::string("cpu"));
    }

    void unknownDeviceNamesTheKnownOnes() {
        const auto chosen = chooseDevice("cuda:7");
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::NotFound);
        QVERIFY(chosen.error().message.find("cpu") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "test_inventory.moc"
