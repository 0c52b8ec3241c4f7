// With a folder made as the kernel makes its own.
#include "core/platform/presence/system/power_supply.h"
#include "support/qtest_support.h"
#include "support/signal_recorder.h"

#include <QTemporaryDir>

#include <fstream>

using namespace commonwatt;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

// The machine's supplies, each a folder with a file for each property.
class Supplies {
public:
    void set(const std::string &supply, const std::string &property, const std::string &value) {
        fs::create_directories(folder() / supply);
        // In one step: a reader must not see a file that is empty.
        const fs::path file = folder() / supply / property;
        std::ofstream(m_temporary.filePath("new").toStdString()) << value << '\n';
        fs::rename(m_temporary.filePath("new").toStdString(), file);
    }
    void addMains(const std::string &name, const std::string &online,
                  const std::string &type = "Mains") {
        set(name, "type", type);
        set(name, "online", online);
    }
    void addBattery(const std::string &name, const std::string &status,
                    const std::string &capacity) {
        set(name, "type", "Battery");
        set(name, "status", status);
        set(name, "capacity", capacity);
    }
    void remove(const std::string &name) { fs::remove_all(folder() / name); }
    [[nodiscard]] fs::path folder() const {
        return m_temporary.filePath("power_supply").toStdString();
    }
    [[nodiscard]] PowerSupplies read() const { return readPowerSupplies(folder()); }

private:
    QTemporaryDir m_temporary;
};

} // namespace

class TestPowerSupply : public QObject {
    Q_OBJECT
private slots:
    void withoutSuppliesThereIsNothing() {
        Supplies supplies;
        QVERIFY(!supplies.read().battery && !supplies.read().ups);
        fs::create_directory(supplies.folder());
        QVERIFY(!supplies.read().battery && !supplies.read().ups);
        // The socket of a graphics card that could charge a telephone.
        supplies.addMains("ucsi-source-psy-1", "0", "USB");
        QVERIFY(!supplies.read().battery);
    }

    void aLaptop() {
        Supplies supplies;
        supplies.addMains("AC", "1");
        supplies.addBattery("BAT0", "Full", "98");
        QCOMPARE(supplies.read().battery->inUse, std::optional(false));
        QCOMPARE(supplies.read().battery->charge, 0.98);
        supplies.set("AC", "online", "0");
        QCOMPARE(supplies.read().battery->inUse, std::optional(true));
        supplies.set("BAT0", "status", "Discharging");
        QCOMPARE(supplies.read().battery->inUse, std::optional(true));
        // The charger is too weak.
        supplies.set("AC", "online", "1");
        QCOMPARE(supplies.read().battery->inUse, std::optional(true));
    }

    void chargedThroughAnotherSocket() {
        Supplies supplies;
        supplies.addMains("AC", "0");
        supplies.addMains("ucsi-source-psy-1", "1", "USB");
        supplies.addBattery("BAT0", "Not charging", "80");
        QCOMPARE(supplies.read().battery->inUse, std::optional(false));
        supplies.set("ucsi-source-psy-1", "online", "0");
        QCOMPARE(supplies.read().battery->inUse, std::optional(true));
        supplies.set("BAT0", "status", "Charging");
        QCOMPARE(supplies.read().battery->inUse, std::optional(false));
    }

    void aBatteryAlone() {
        Supplies supplies;
        supplies.addBattery("BAT0", "Charging", "50");
        QCOMPARE(supplies.read().battery->inUse, std::optional(false));
        supplies.set("BAT0", "status", "Discharging");
        QCOMPARE(supplies.read().battery->inUse, std::optional(true));
        supplies.set("BAT0", "status", "Unknown");
        QVERIFY(!supplies.read().battery->inUse);
        fs::remove(supplies.folder() / "BAT0" / "status");
        QVERIFY(!supplies.read().battery->inUse);
        // What is not in its bay says nothing.
        supplies.set("BAT0", "present", "0");
        QVERIFY(!supplies.read().battery);
    }

    void theChargeOfTwoBatteries() {
        Supplies supplies;
        supplies.addBattery("BAT0", "Full", "100");
        supplies.addBattery("BAT1", "Discharging", "40");
        QCOMPARE(supplies.read().battery->inUse, std::optional(true));
        QCOMPARE(supplies.read().battery->charge, 0.7);
        supplies.set("BAT0", "energy_full", "20000000");
        QCOMPARE(supplies.read().battery->charge, 0.7);
        supplies.set("BAT1", "energy_full", "60000000");
        QCOMPARE(supplies.read().battery->charge, 0.55);
        supplies.set("BAT1", "capacity", "nonsense");
        QCOMPARE(supplies.read().battery->charge, 1.0);
    }

    void devicesBatteriesDoNotCount() {
        Supplies supplies;
        supplies.addBattery("hidpp_battery_0", "Discharging", "10");
        supplies.set("hidpp_battery_0", "scope", "Device");
        QVERIFY(!supplies.read().battery);
    }

    void anUninterruptiblePowerSupply() {
        Supplies supplies;
        supplies.set("ups", "type", "UPS");
        supplies.set("ups", "status", "Charging");
        supplies.set("ups", "capacity", "70");
        QCOMPARE(supplies.read().ups->inUse, std::optional(false));
        QCOMPARE(supplies.read().ups->charge, 0.7);
        QVERIFY(!supplies.read().battery);
        supplies.set("ups", "status", "Discharging");
        QCOMPARE(supplies.read().ups->inUse, std::optional(true));
    }

    void theSourceTellsOfChanges() {
        Supplies supplies;
        supplies.addMains("AC", "1");
        supplies.addBattery("BAT0", "Charging", "50");
        SignalRecorder recorder;
        const auto source = startPowerSupplySource(
            {supplies.folder(), {.renewAfter = 20ms, .holdsFor = 1min}, 20ms}, recorder.sink());
        const auto mains = recorder.waitFor(SignalKind::Battery, [](const Signal &signal) {
            return signal.state == SignalState::Known && !signal.active && signal.expires;
        });
        QVERIFY(mains);
        QCOMPARE(mains->source, std::string("power_supply"));
        QVERIFY(recorder.waitFor(SignalKind::Ups, [](const Signal &signal) {
            return signal.state == SignalState::NotOffered;
        }));
        supplies.set("BAT0", "status", "Discharging");
        supplies.set("AC", "online", "0");
        const auto battery = recorder.waitFor(SignalKind::Battery,
                                              [](const Signal &signal) { return signal.active; });
        QVERIFY(battery);
        QVERIFY(battery->expires);
        QCOMPARE(battery->number, 0.5);
        supplies.set("BAT0", "capacity", "49");
        const auto emptier = recorder.waitFor(
            SignalKind::Battery, [](const Signal &signal) { return signal.number == 0.49; });
        QVERIFY(emptier);
        QVERIFY(emptier->since == battery->since);
        supplies.remove("AC");
        supplies.set("BAT0", "status", "Unknown");
        const auto unknown = recorder.waitFor(SignalKind::Battery, [](const Signal &signal) {
            return signal.state == SignalState::Unknown;
        });
        QVERIFY(unknown && !unknown->problem.empty());
    }

    void endsAtOnce() {
        SignalRecorder recorder;
        for (int i = 0; i < 100; ++i)
            QVERIFY(startPowerSupplySource({"/nowhere", {}, 1h}, recorder.sink()));
    }
};

QTEST_GUILESS_MAIN(TestPowerSupply)
#include "test_power_supply.moc"
