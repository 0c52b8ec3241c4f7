#include "ui/models/lending.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

using Setting = std::vector<std::string>;

Hardware gpu(const std::string &number) {
    Hardware hardware;
    hardware.name = "GPU " + number;
    hardware.pciAddress = "0000:0" + number + ":00.0";
    hardware.backends = {{.device = "cuda:" + number, .name = "cuda"},
                         {.device = "vulkan:" + number, .name = "vulkan"}};
    return hardware;
}

Hardware cpu() {
    Hardware hardware;
    hardware.kind = HardwareKind::Cpu;
    hardware.backends = {{.device = "cpu", .name = "cpu"}};
    return hardware;
}

} // namespace

class TestLending : public QObject {
    Q_OBJECT

private slots:
    void emptyMeansEveryGpu() {
        const Inventory inventory{{gpu("0"), gpu("1"), cpu()}, {}};
        QVERIFY(isMeant(inventory, {}, inventory.hardware[0]));
        QVERIFY(isMeant(inventory, {}, inventory.hardware[1]));
        QVERIFY(!isMeant(inventory, {}, inventory.hardware[2]));
    }

    void emptyMeansTheProcessorWhereNoGpuIsUsable() {
        Inventory inventory{{gpu("0"), cpu()}, {}};
        inventory.hardware[0].obstacles = {{"broken", ""}};
        QVERIFY(isMeant(inventory, {}, inventory.hardware[1]));
        QVERIFY(!withLent(inventory, {}, inventory.hardware[1], false));
    }

    void oneIsTakenOutAndComesBack() {
        const Inventory inventory{{gpu("0"), gpu("1"), cpu()}, {}};
        const auto without = withLent(inventory, {}, inventory.hardware[0], false);
        QVERIFY(without == Setting{"cuda:1"});
        // Empty again: a third one that is built in later is lent too.
        QVERIFY(withLent(inventory, *without, inventory.hardware[0], true) == Setting{});
        QVERIFY(withLent(inventory, {}, inventory.hardware[2], true) ==
                (Setting{"cuda:0", "cuda:1", "cpu"}));
    }

    void theInterfaceThatTheOwnerNamedStays() {
        const Inventory inventory{{gpu("0"), gpu("1")}, {}};
        QVERIFY(isMeant(inventory, {"vulkan:0"}, inventory.hardware[0]));
        QVERIFY(withLent(inventory, {"vulkan:0"}, inventory.hardware[1], true) ==
                (Setting{"vulkan:0", "cuda:1"}));
        QVERIFY(withLent(inventory, {"vulkan:0", "cuda:0", "cuda:1"}, inventory.hardware[0],
                         false) == Setting{"cuda:1"});
    }

    void theLastOneCannotBeTakenOut() {
        const Inventory inventory{{gpu("0"), cpu()}, {}};
        QVERIFY(!withLent(inventory, {}, inventory.hardware[0], false));
        QVERIFY(!withLent(inventory, {"cpu"}, inventory.hardware[1], false));
        // One that is not there now still is one.
        QVERIFY(withLent(inventory, {"cpu", "cuda:5"}, inventory.hardware[1], false) ==
                Setting{"cuda:5"});
    }
};

QTEST_GUILESS_MAIN(TestLending)
#include "test_lending.moc"
