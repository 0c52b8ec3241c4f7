#include "gpu/inventory/host.h"
#include "gpu/inventory/inventory.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <algorithm>
#include <fstream>

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
        QCOMPARE(devices.front().kind, HardwareKind::Cpu);
        QVERIFY(devices.front().memoryTotal.value > 0);
        QVERIFY(devices.front().memoryFree <= devices.front().memoryTotal);
        QVERIFY(devices.front().memoryTotal <= memoryLimit());
        const auto chosen = chooseDevice(std::nullopt);
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->name, std::string("cpu"));
    }

#ifdef __linux__
    void memoryIsThatOfTheControlGroup() {
        namespace fs = std::filesystem;
        const QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const ControlGroups groups{root / "groups", root / "membership"};
        const auto write = [](const fs::path &file, const std::string &text) {
            fs::create_directories(file.parent_path());
            std::ofstream(file) << text;
        };
        QVERIFY(memoryLimit(groups) == Bytes(UINT64_MAX));
        // Version 2: a container that sees its own group as the root.
        write(groups.membership, "0::/\n");
        write(groups.folder / "memory.max", "max\n");
        QVERIFY(memoryLimit(groups) == Bytes(UINT64_MAX));
        write(groups.folder / "memory.max", "3000\n");
        QVERIFY(memoryLimit(groups) == Bytes(3000));
        // The least on the way to its own; a way that is not shown is no limit.
        write(groups.membership, "0::/slice/service\n");
        QVERIFY(memoryLimit(groups) == Bytes(3000));
        write(groups.folder / "slice/memory.max", "2000\n");
        write(groups.folder / "slice/service/memory.max", "max\n");
        QVERIFY(memoryLimit(groups) == Bytes(2000));
        write(groups.membership, "0::/../slice\n");
        QVERIFY(memoryLimit(groups) == Bytes(3000));
        // Version 1, beside an empty version 2.
        fs::remove_all(groups.folder);
        write(groups.membership, "5:cpu,memory:/docker/1\n4:cpuset:/other\n0::/\nnonsense\n");
        write(groups.folder / "memory/memory.limit_in_bytes", "9223372036854771712\n");
        QVERIFY(memoryLimit(groups) == Bytes(9223372036854771712U));
        write(groups.folder / "memory/docker/1/memory.limit_in_bytes", "1000\n");
        QVERIFY(memoryLimit(groups) == Bytes(1000));
    }
#endif

    void unknownDeviceNamesTheKnownOnes() {
        const auto chosen = chooseDevice("cuda:7");
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::NotFound);
        QVERIFY(chosen.error().message.find("cpu") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "test_inventory.moc"
