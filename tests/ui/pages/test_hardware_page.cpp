#include "ui/pages/hardware_page.h"

#include "support/qtest_support.h"
#include "ui/full_daemon.h"
#include "ui/pages/bar_list.h"

#include <QScrollArea>
#include <QSignalSpy>

using namespace commonwatt;

namespace {

template <typename T>
T *named(const QWidget &within, const QString &name) {
    for (T *const one : within.findChildren<T *>())
        if (one->isVisibleTo(&within) && one->accessibleName() == name)
            return one;
    return nullptr;
}

QPushButton *button(const QWidget &within, const QString &text) {
    for (QPushButton *const one : within.findChildren<QPushButton *>())
        if (one->isVisibleTo(&within) && one->text() == text)
            return one;
    return nullptr;
}

QString textOf(const QWidget &page) {
    QStringList texts;
    for (const QLabel *const label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            texts << label->text();
    for (const QAbstractButton *const one : page.findChildren<QAbstractButton *>())
        if (one->isVisibleTo(&page))
            texts << "[" + one->text() + "]";
    return texts.join(" | ").replace(QChar(QChar::Nbsp), " ");
}

const QString card = "A Graphics Card With A Long Name 12 GB";
const QString processor = "An Eight-Core Processor";

} // namespace

class TestHardwarePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_page = std::make_unique<HardwarePage>(*m_state);
        m_page->resize(800, 600);
        full::answer(*m_link, full::Amount::Normal);
        m_link->answerWith("bench.start", json::object());
        m_link->answerWith("bench.cancel", json::object());
        m_link->answerWith("config.unset", json::object());
    }
    void cleanup() {
        m_page.reset();
        m_state.reset();
        m_link.reset();
    }

    void offersToStartADaemonThatIsNotThere() {
        m_page->show();
        QVERIFY(shows("[Start it]"));
    }

    void saysThatItIsLoading() {
        m_page->show();
        m_link->become(DaemonLink::State::Connected);
        QVERIFY(shows("One moment"));
    }

    void saysWhatCouldNotBeRead() {
        m_link->answerWith("devices", fail(ErrorCode::Timeout, "the driver hangs"));
        showIt();
        QTRY_VERIFY(shows("the driver hangs"));
        m_link->answerWith("devices", full::devices(full::Amount::Normal));
        button(*m_page, "Try again")->click();
        QTRY_VERIFY(shows(card));
    }

    void saysThatNothingWasFound() {
        m_link->answerWith("devices", toJson(Inventory()));
        showIt();
        QTRY_VERIFY(shows("Nothing was found that could compute."));
        m_link->answerWith("devices", full::devices(full::Amount::Normal));
        button(*m_page, "Search again")->click();
        QTRY_VERIFY(shows(card));
        QCOMPARE(m_link->calls().back().method, std::string("bench.list"));
    }

    void aSearchThatFailsCanBeTriedAgain() {
        m_link->answerWith("devices", toJson(Inventory()));
        showIt();
        QTRY_VERIFY(shows("Nothing was found that could compute."));
        m_link->answerWith("devices", fail(ErrorCode::Timeout, "the driver hangs"));
        button(*m_page, "Search again")->click();
        QTRY_VERIFY(shows("The search failed: the driver hangs"));
        m_link->answerWith("devices", full::devices(full::Amount::Normal));
        button(*m_page, "Try again")->click();
        QTRY_VERIFY(shows(card));
    }

    void showsWhatADeviceIs() {
        showDevices();
        for (const QString expected :
             {"Graphics card, 12.0 GiB · A Vendor · PCI 0000:01:00.0", "12.0 GiB", "9.0 GiB",
              "Lent, by its interface cuda:0.", "Processor, 12.0 GiB"})
            QVERIFY2(shows(expected), qPrintable(expected + " is not in " + textOf(*m_page)));
        named<QToolButton>(*m_page, "Interfaces and drivers of " + card)->click();
        QVERIFY(shows("cuda:0: driver 580.65, can be used"));
    }

    void saysWhyADeviceIsUnusableAndWhatHelps() {
        Inventory inventory = *inventoryFromJson(full::devices(full::Amount::Normal));
        inventory.hardware[0].backends[0].obstacles = {
            {"The driver is too old.", "Install version 550 or newer."}};
        inventory.problems = {{"The Vulkan loader crashed.", "Reinstall it."}};
        m_link->answerWith("devices", toJson(inventory));
        m_link->answerWith("status", toJson(full::status(full::Amount::None)));
        showIt();
        QTRY_VERIFY(shows("Cannot be used."));
        QVERIFY(shows("cuda:0: The driver is too old. | Install version 550 or newer."));
        QVERIFY(shows("The Vulkan loader crashed. | Reinstall it."));
        // Nothing that can be measured but the processor.
        QCOMPARE(named<QComboBox>(*m_page, "Device to measure")->count(), 1);
    }

    void aSwitchLends() {
        showDevices();
        auto *const gpu = named<QCheckBox>(*m_page, "Lend " + card);
        QVERIFY(gpu->isChecked());
        QVERIFY(!gpu->isEnabled()); // by default the only one
        QVERIFY(shows("It is the only one that is lent, so it stays on."));
        auto *const cpu = named<QCheckBox>(*m_page, "Lend " + processor);
        QVERIFY(!cpu->isChecked());
        cpu->click();
        QVERIFY(isSet("devices", "cuda:0, cpu"));
        QVERIFY(cpu->isChecked() && gpu->isEnabled());
        // Builds upon the other, though nothing was answered yet.
        gpu->click();
        QVERIFY(isSet("devices", "cpu"));
        QVERIFY(!cpu->isEnabled());
    }

    void anAnswerOfBeforeDoesNotSwitchBack() {
        showDevices();
        auto *const cpu = named<QCheckBox>(*m_page, "Lend " + processor);
        // The settings are being asked for when the owner switches.
        Q_EMIT m_page->findChild<HardwareCard *>()->limitsChanged();
        QCOMPARE(m_link->calls().back().method, std::string("config.get"));
        json::object after = full::config();
        for (json::value &setting : after["settings"].as_array())
            if (setting.as_object()["key"] == "devices")
                setting.as_object()["value"] = "cuda:0, cpu";
        m_link->answerWith("config.get", after);
        const QSignalSpy toggles(cpu, &QCheckBox::toggled);
        cpu->click();
        QTest::qWait(20);
        QVERIFY(cpu->isChecked());
        QCOMPARE(toggles.count(), 1); // not for a moment either
    }

    // Which may be the same as before: limits are no part of it.
    void aStatusTellsOfOthersChanges() {
        showDevices();
        named<QToolButton>(*m_page, "Limits of " + card)->click();
        json::object config = full::config();
        config["settings"].as_array().push_back(
            toJson(SettingStatus{.key = "device.cuda:0.watt_limit",
                                 .value = "180W",
                                 .fallback = "",
                                 .description = "",
                                 .holds = "180W"}));
        m_link->answerWith("config.get", config);
        m_link->tell("status", toJson(full::status(full::Amount::Normal)));
        auto *const watts = named<QLineEdit>(*m_page, "Power at most of " + card);
        QTRY_COMPARE(watts->text(), "180W");
    }

    void whatWasRefusedIsToldAndUndone() {
        showDevices();
        m_link->answerWith("config.set", fail(ErrorCode::PermissionDenied, "the disk is full"));
        auto *const cpu = named<QCheckBox>(*m_page, "Lend " + processor);
        cpu->click();
        QTRY_VERIFY(shows("This could not be changed: the disk is full"));
        QTRY_VERIFY(!cpu->isChecked());
    }

    void limitsOfADevice() {
        json::object config = full::config();
        config["settings"].as_array().push_back(
            toJson(SettingStatus{.key = "device.cuda:0.watt_limit",
                                 .value = "180W",
                                 .fallback = "",
                                 .description = "",
                                 .holds = "180W"}));
        m_link->answerWith("config.get", config);
        showDevices();
        named<QToolButton>(*m_page, "Limits of " + card)->click();
        auto *const watts = named<QLineEdit>(*m_page, "Power at most of " + card);
        QCOMPARE(watts->text(), "180W");
        auto *const heat = named<QLineEdit>(*m_page, "Temperature that is kept of " + card);
        QVERIFY(heat->text().isEmpty());
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "must be 30C to 120C"));
        heat->setText("500C");
        QTest::keyClick(heat, Qt::Key_Return);
        QTRY_VERIFY(shows("Not taken: must be 30C to 120C"));
        QCOMPARE(heat->text(), "500C"); // to be mended
        m_link->answerWith("config.set", json::object());
        heat->setText("65C");
        QTest::keyClick(heat, Qt::Key_Return);
        QVERIFY(isSet("device.cuda:0.core_target", "65C"));
        QTRY_VERIFY(!shows("Not taken"));
        m_link->answerWith("config.get", full::config());
        named<QPushButton>(*m_page, "As for all devices: Power at most of " + card)->click();
        QCOMPARE(m_link->calls().back().method, std::string("config.unset"));
        QVERIFY(m_link->calls().back().params ==
                json::object({{"key", "device.cuda:0.watt_limit"}}));
        QTRY_VERIFY(watts->text().isEmpty());
        // The processor has no such limits.
        named<QToolButton>(*m_page, "Limits of " + processor)->click();
        QVERIFY(!named<QLineEdit>(*m_page, "Power at most of " + processor));
        QVERIFY(named<QLineEdit>(*m_page, "Memory that is lent of " + processor));
    }

    // A status comes whenever something changes.
    void whatIsTypedStays() {
        showDevices();
        named<QToolButton>(*m_page, "Limits of " + card)->click();
        auto *const watts = named<QLineEdit>(*m_page, "Power at most of " + card);
        watts->setText("20");
        DaemonStatus status = full::status(full::Amount::Normal);
        status.devices[0].device.memory = Bytes(1);
        m_link->tell("status", toJson(status));
        QTest::qWait(10);
        QCOMPARE(watts->text(), "20");
    }

    void showsWhatWasMeasured() {
        showDevices();
        QTRY_VERIFY(shows("It") && shows("Earlier runs"));
        for (const QString expected :
             {"257 GB/s",
              "llama-3.1-70b-instruct: does not fit as a whole, it has 40.0 GiB and "
              "9.0 GiB are lent.",
              "A model of 8 billion parameters, 4 bits: ", "tokens/s of an answer",
              "Memory, copied: 20 % slower", "Look whether it is hot",
              "1 figure(s) were disturbed"})
            QVERIFY2(shows(expected), qPrintable(expected + " is not in " + textOf(*m_page)));
        const auto bars = m_page->findChildren<BarList *>();
        QCOMPARE(bars.size(), 2);
        QVERIFY(bars[0]->accessibleDescription().contains("Yours: " + card));
        QVERIFY(bars[0]->accessibleDescription().contains("NVIDIA H100 SXM (data sheet)"));
        QVERIFY(!shows("Heat") && !shows("Starting a computation"));
        for (QToolButton *const fold : m_page->findChildren<QToolButton *>())
            if (fold->text() == "All figures")
                fold->click();
        QVERIFY(shows("Starting a computation"));
        QVERIFY(shows("not possible here: no such units"));
    }

    void saysThatNothingWasMeasuredYet() {
        m_link->answerWith("bench.list", json::object{{"reports", json::array()}});
        showDevices();
        QTRY_VERIFY(shows("Not measured yet."));
        QVERIFY(!shows("Earlier runs"));
    }

    void saysWhatCouldNotBeReadOfMeasurements() {
        m_link->answerWith("bench.list", fail(ErrorCode::Internal, "the disk is full"));
        showDevices();
        QTRY_VERIFY(shows("Earlier measurements could not be read: the disk is full"));
        QVERIFY(!shows("One moment…"));
        full::answer(*m_link, full::Amount::Normal);
        m_page->hide();
        m_page->show();
        QTRY_VERIFY(shows("Earlier runs"));
        QVERIFY(!shows("the disk is full"));
    }

    void measuresWithProgress() {
        showDevices();
        auto *const profile = named<QComboBox>(*m_page, "How thoroughly");
        profile->setCurrentIndex(1);
        button(*m_page, "Measure")->click();
        QVERIFY(m_link->calls().back().params ==
                json::object({{"device", "cuda:0"}, {"profile", "full"}}));
        QVERIFY(shows("Preparing…"));
        QTest::qWait(10);
        m_link->tell("bench",
                     {{"device", "cuda:0"},
                      {"progress", toJson(BenchProgress{0.5, "fma_f32",
                                                        BenchFigure{"copy", "B/s", 3.1e11, 0,
                                                                    FigureState::Measured, ""}})}});
        auto *const progress = named<QProgressBar>(*m_page, "Progress of the measurement");
        QVERIFY(progress);
        QCOMPARE(progress->value() * 2, progress->maximum());
        QVERIFY(shows(card + ": Arithmetic, 32-bit floats"));
        QVERIFY(shows("Memory, copied: 310 GB/s"));
        const auto asked = calls("bench.list");
        m_link->tell("bench", {{"device", "cuda:0"},
                               {"report", toJson(full::report(0, 0))},
                               {"drops", json::array()}});
        QVERIFY(!progress->isVisible());
        QCOMPARE(calls("bench.list"), asked + 1);
        QVERIFY(button(*m_page, "Measure"));
    }

    void measuringCanBeStoppedAndFail() {
        showDevices();
        button(*m_page, "Measure")->click();
        QTest::qWait(10);
        button(*m_page, "Stop measuring")->click();
        QVERIFY(shows("Stopping…"));
        m_link->tell("bench", {{"device", "cuda:0"},
                               {"error", {{"kind", "cancelled"}, {"message", "cancelled"}}}});
        QVERIFY(shows("Stopped."));
        m_link->answerWith("bench.start", fail(ErrorCode::Unavailable, "a game runs"));
        button(*m_page, "Measure")->click();
        QTRY_VERIFY(shows("It could not be measured: a game runs"));
    }

    void searchesAgain() {
        showDevices();
        m_link->answerWith("devices", fail(ErrorCode::Timeout, "the driver hangs"));
        button(*m_page, "Search again")->click();
        QVERIFY(m_link->calls().back().params == json::object({{"refresh", true}}));
        QVERIFY(!button(*m_page, "Searching…")->isEnabled());
        QTRY_VERIFY(shows("The search failed: the driver hangs"));
        QVERIFY(shows(card)); // what was known stays
    }

    void eightGpus() {
        full::answer(*m_link, full::Amount::Huge);
        showDevices();
        QCOMPARE(m_page->findChildren<HardwareCard *>().size(), 8);
        QVERIFY(shows("its driver does not answer"));
        const auto *const area = m_page->findChild<QScrollArea *>();
        QVERIFY(area->widget()->minimumSizeHint().width() <= 800);
    }

    void costsNothingWhileItIsHidden() {
        showDevices();
        QCOMPARE(m_link->events(), (std::vector<std::string>{"bench", "models", "status"}));
        m_page->hide();
        QCOMPARE(m_link->events(), std::vector<std::string>{"status"});
        const std::size_t before = m_link->calls().size();
        m_link->tell("status", toJson(full::status(full::Amount::Huge)));
        m_link->tell("bench", json::object());
        QTest::qWait(20);
        QCOMPARE(m_link->calls().size(), before);
    }

private:
    void showIt() {
        m_page->show();
        m_link->become(DaemonLink::State::Connected);
    }
    void showDevices() {
        showIt();
        QTRY_VERIFY(shows(card));
        QTest::qWait(10);
    }
    [[nodiscard]] bool shows(const QString &text) const { return textOf(*m_page).contains(text); }
    [[nodiscard]] std::ptrdiff_t calls(const std::string &method) const {
        return std::ranges::count(m_link->calls(), method, &ScriptedLink::Called::method);
    }
    [[nodiscard]] bool isSet(const std::string &key, const std::string &value) const {
        const auto &last = m_link->calls().back();
        return last.method == "config.set" && last.params.at("key") == json::value(key) &&
               last.params.at("value") == json::value(value);
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<HardwarePage> m_page;
};

QTEST_MAIN(TestHardwarePage)
#include "test_hardware_page.moc"
