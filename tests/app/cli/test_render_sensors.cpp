#include "app/cli/render_sensors.h"

#include "support/qtest_support.h"

using namespace commonwatt;

class TestRenderSensors : public QObject {
    Q_OBJECT
private slots:
    void showsWhatIsToldAndADashForTheRest() {
        GpuSample sample;
        sample.gpu = "pci:0000:01:00.0";
        sample.name = "Some\nGPU";
        sample.core = Celsius(61.4);
        sample.power = Watts(212.6);
        sample.fan = Share(0.425);
        sample.coreClock = Hertz(1.98e9);
        sample.memoryByUs = Bytes(std::uint64_t(6) << 30);
        sample.useByUs = Share(0.97);
        sample.useByOthers = Share(0.02);
        sample.throttle = {ThrottleReason::Power, ThrottleReason::Thermal};
        const std::string text = renderSensors({sample}, Style::Plain);
        QCOMPARE(std::ranges::count(text, '\n'), 2);
        for (const char *part : {"Some GPU", "61 °C", "213 W", "42 %", "1980 MHz", "6.0 GiB / -",
                                 "97 % / 2 %", "its limit of watts"})
            QVERIFY2(text.find(part) != std::string::npos, (part + (": " + text)).c_str());
        QVERIFY(text.find("simulated") == std::string::npos);
    }

    void marksWhatIsSimulated() {
        GpuSample sample;
        sample.name = "A";
        sample.simulated = true;
        sample.throttle.emplace();
        const std::string text = renderSensors({sample}, Style::Plain);
        QVERIFY(text.find("A (simulated)") != std::string::npos);
        QVERIFY(text.find("nothing") != std::string::npos);
        QVERIFY(text.find("exists only in numbers") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestRenderSensors)
#include "test_render_sensors.moc"
