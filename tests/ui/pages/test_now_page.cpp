#include "ui/pages/now_page.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QSignalSpy>

using namespace commonwatt;

namespace {

DaemonStatus working() {
    DaemonStatus status;
    status.link = LinkState::Connected;
    status.today.credits = MicroCredits(340'000);
    status.today.pending = 3;
    status.today.wattHours = 1250;
    status.today.cost = 0.4;
    status.today.currency = "EUR";
    status.totals.credits = MicroCredits(1'234'500);
    status.totals.tokens = 98'765;
    status.totals.tasks = 12;
    DeviceStatus device;
    device.device = {"cuda:0", "cuda", "A Graphics Card", Bytes(std::uint64_t(8) << 30)};
    device.hardware = "pci:0000:01:00.0";
    device.action = "run";
    device.duty = 1;
    AssignmentStatus assignment;
    assignment.model = "llama";
    assignment.modelBlocks = 32;
    assignment.span = {3, 17, false, false};
    assignment.state = AssignmentState::Ready;
    assignment.sequences = 2;
    device.assignments = {assignment};
    status.devices = {device};
    return status;
}

// Everything that can be read on it.
QString textOf(const QWidget &page) {
    QStringList texts;
    for (const QLabel *const label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            texts << label->text();
    for (const QPushButton *const button : page.findChildren<QPushButton *>())
        if (button->isVisibleTo(&page))
            texts << "[" + button->text() + "]";
    return texts.join(" | ").replace(QChar(QChar::Nbsp), " ");
}

} // namespace

class TestNowPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_page = std::make_unique<NowPage>(*m_state);
        m_page->show();
    }
    void cleanup() {
        m_page.reset();
        m_state.reset();
        m_link.reset();
    }

    void offersToStartADaemonThatIsNotThere() {
        QVERIFY(textOf(*m_page).contains("[Start it]"));
        QSignalSpy starts(m_page.get(), &NowPage::startWanted);
        button()->click();
        QCOMPARE(starts.count(), 1);
    }

    void offersToJoin() {
        become({});
        QVERIFY(textOf(*m_page).contains("[Join…]"));
        QSignalSpy joins(m_page.get(), &NowPage::joinWanted);
        button()->click();
        QCOMPARE(joins.count(), 1);
    }

    void showsWhatRuns() {
        become(working());
        const QString text = textOf(*m_page);
        for (const QString expected :
             {"Running", "Running llama.", "A Graphics Card", "0.34", "3 task", "EUR", "1.25 kWh",
              "estimated", "llama, blocks 4 to 17 of 32: computing 2 answer(s)", "1.23", "98765",
              "12", "of 8.0 GiB"})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
        QVERIFY(text.contains("[Snooze]"));
    }

    void offersWhatCanBeDone() {
        DaemonStatus status = working();
        status.devices.front().action = "pause";
        become(status);
        QVERIFY(textOf(*m_page).contains("[Run for 30 minutes anyway]"));
        button("Run for 30 minutes anyway")->click();
        QCOMPARE(m_link->calls().back().method, std::string("boost"));
        QTRY_VERIFY(textOf(*m_page).contains("there is no boost")); // what the daemon answers
        status.paused = true;
        become(status);
        QVERIFY2(!textOf(*m_page).contains("[Snooze]"), qPrintable(textOf(*m_page)));
        button("Resume")->click();
        QCOMPARE(m_link->calls().back().method, std::string("resume"));
    }

    // The daemon tells of its status every second.
    void aRefusalIsReadUntilTheNextPress() {
        DaemonStatus status = working();
        status.devices.front().action = "pause";
        become(status);
        button("Run for 30 minutes anyway")->click();
        QTRY_VERIFY(textOf(*m_page).contains("there is no boost"));
        ++status.totals.tokens;
        status.problems = {"x11 does not answer"};
        become(status);
        QVERIFY(textOf(*m_page).contains("there is no boost"));
        QVERIFY(textOf(*m_page).contains("x11 does not answer"));
        m_link->answerWith("boost", json::object());
        button("Run for 30 minutes anyway")->click();
        QVERIFY(!textOf(*m_page).contains("there is no boost"));
    }

    void aPriceMayBeUnknown() {
        DaemonStatus status = working();
        status.today.cost.reset();
        become(status);
        QVERIFY(textOf(*m_page).contains("its price is not known for all of it"));
    }

    void showsSensorsOfItsDevice() {
        become(working());
        GpuSample sample;
        sample.gpu = "pci:0000:01:00.0";
        sample.name = "A Graphics Card";
        sample.time = WallTime(std::chrono::milliseconds(1));
        sample.core = Celsius(64.4);
        sample.power = Watts(181.6);
        sample.useByUs = Share(0.97);
        sample.useByOthers = Share(0.02);
        m_link->tell("sensors", toJson(sample));
        const QString text = textOf(*m_page);
        for (const QString expected : {"64 °C", "182 W", "97 %, 2 %"})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
        sample.gpu = "pci:0000:02:00.0"; // another's
        sample.core = Celsius(99);
        m_link->tell("sensors", toJson(sample));
        QVERIFY(!textOf(*m_page).contains("99 °C"));
    }

    void saysWhyADevicePausesAndWhatIsWrong() {
        DaemonStatus status = working();
        status.devices.front().action = "pause";
        ReasonStatus reason;
        reason.code = "power.battery";
        reason.detail = "40 %";
        status.devices.front().reasons = {reason};
        status.problems = {"x11 does not answer"};
        become(status);
        const QString text = textOf(*m_page);
        QVERIFY(text.contains("Paused: on battery (40 %)."));
        QVERIFY(text.contains("x11 does not answer"));
    }

    void devicesComeAndGo() {
        DaemonStatus status = working();
        become(status);
        DeviceStatus cpu;
        cpu.device.id = "cpu";
        status.devices.push_back(cpu);
        become(status);
        QCOMPARE(m_page->findChildren<DeviceCard *>().size(), 2);
        status.devices.erase(status.devices.begin());
        become(status);
        QTRY_COMPARE(m_page->findChildren<DeviceCard *>().size(), 1);
        m_link->become(DaemonLink::State::Absent);
        QVERIFY(!textOf(*m_page).contains("cpu"));
    }

    // Sensors are read only while somebody looks, and nothing is asked for.
    void costsNothingWhileItIsHidden() {
        become(working());
        QCOMPARE(m_link->events(), (std::vector<std::string>{"sensors", "status"}));
        m_page->hide();
        QCOMPARE(m_link->events(), std::vector<std::string>{"status"});
        const std::size_t calls = m_link->calls().size();
        QTest::qWait(1500);
        QCOMPARE(m_link->calls().size(), calls);
        m_page->show();
        QTRY_VERIFY(m_link->calls().size() > calls + 1); // again and again
    }

private:
    // One that can be seen; the first without a name.
    [[nodiscard]] QPushButton *button(const QString &text = {}) const {
        for (QPushButton *const button : m_page->findChildren<QPushButton *>())
            if (button->isVisibleTo(m_page.get()) && (text.isEmpty() || button->text() == text))
                return button;
        qFatal("there is no button %s", qPrintable(text));
        return nullptr;
    }
    void become(const DaemonStatus &status) {
        m_link->answerWith("status", toJson(status));
        if (m_link->state() != DaemonLink::State::Connected)
            m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(status));
        QCoreApplication::processEvents(); // what is new is shown from there
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<NowPage> m_page;
};

QTEST_MAIN(TestNowPage)
#include "test_now_page.moc"
