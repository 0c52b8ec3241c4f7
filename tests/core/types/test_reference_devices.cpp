#include "core/types/reference_devices.h"

#include "support/qtest_support.h"

using namespace commonwatt;

class TestReferenceDevices : public QObject {
    Q_OBJECT
private slots:
    void thoseBuiltInAreWhole() {
        QVERIFY(referenceDevices().size() >= 4);
        for (const ReferenceDevice &device : referenceDevices()) {
            QVERIFY2(!device.source.empty(), device.name.c_str());
            QVERIFY2(device.figures.contains("read"), device.name.c_str());
            QVERIFY2(device.figures.contains("fma_f32"), device.name.c_str());
        }
    }

    void refusesWhatHasNoSource() {
        const auto read = [](const std::string &device) {
            return parseReferenceDevices(R"({"devices": [)" + device + "]}");
        };
        QVERIFY(read(R"({"name": "A", "measured": true, "source": "B", "figures": {"read": 1}})"));
        for (const char *wrong :
             {R"({"name": "A", "measured": true, "source": "", "figures": {"read": 1}})",
              R"({"name": "A", "measured": true, "figures": {"read": 1}})",
              R"({"name": "A", "measured": true, "source": "B", "figures": {"read": -1}})",
              R"({"name": "A", "measured": true, "source": "B", "figures": {"read": "fast"}})",
              "7"})
            QVERIFY2(!read(wrong), wrong);
    }
};

QTEST_GUILESS_MAIN(TestReferenceDevices)
#include "test_reference_devices.moc"
