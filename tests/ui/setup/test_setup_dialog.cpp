#include "ui/setup/setup_dialog.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"
#include "ui/setup/electricity_price.h"
#include "ui/setup/join_form.h"

#include "core/types/benchmark.h"
#include "core/types/hardware.h"

#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace commonwatt;

namespace {

const QString invited = QStringLiteral("commonwatt://h:8443/join?token=abc");

enum Step { FirstStep, Join, Devices, Profile, Price, Autostart };

DaemonStatus fresh() {
    DaemonStatus status;
    status.profile = "balanced";
    status.profiles = {"balanced", "gentle", "headless", "night", "mine & yours"};
    DeviceStatus device;
    device.device = {"cpu", "cpu", "A Processor", Bytes(std::uint64_t(8) << 30)};
    device.hardware = "cpu";
    device.action = "run";
    status.devices = {device};
    return status;
}

Inventory inventory() {
    Hardware card;
    card.name = "A Graphics Card";
    card.pciAddress = "0000:01:00.0";
    card.memoryTotal = Bytes(std::uint64_t(4) << 30);
    card.backends = {{.device = "vulkan:0",
                      .name = "vulkan",
                      .obstacles = {{"The driver is too old.", "Update it."}}}};
    Hardware processor;
    processor.name = "A Processor";
    processor.kind = HardwareKind::Cpu;
    processor.memoryTotal = Bytes(std::uint64_t(16) << 30);
    processor.backends = {{.device = "cpu", .name = "cpu"}};
    return {.hardware = {card, processor}};
}

json::object setting(const std::string &key, const std::string &value) {
    return {{"settings", json::array{toJson(SettingStatus{key, value, "", "", true, {}})}}};
}

} // namespace

class TestSetupDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        QApplication::clipboard()->clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_isOn = false;
        m_failure = {};
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_link->answerWith("devices", toJson(inventory()));
        m_link->answerWith("config.set", json::object());
        m_link->answerWith("bench.start", json::object({{"device", "cpu"}}));
        m_link->answerWith("bench.cancel", json::object());
        become(fresh());
        QTRY_VERIFY(m_state->status());
        open();
    }
    void cleanup() {
        m_dialog.reset();
        m_state.reset();
        m_link.reset();
    }

    void beginsByItselfOnceOnly() {
        SetupMemory memory(m_folder->filePath("other.ini"));
        QVERIFY(memory.shouldBegin(fresh()));
        DaemonStatus joined = fresh();
        joined.link = LinkState::Connected;
        QVERIFY(!memory.shouldBegin(joined));
        memory.setEnded(SetupMemory::End::Later);
        QVERIFY(!SetupMemory(m_folder->filePath("other.ini")).shouldBegin(fresh()));
        // A folder that cannot be written is no reason to fail.
        SetupMemory nowhere("/proc/nothing/window.ini");
        nowhere.setEnded(SetupMemory::End::Finished);
        QVERIFY(nowhere.shouldBegin(fresh()));
    }

    void welcomeSaysWhatIsDoneAndWhatNot() {
        const QString text = shown();
        for (const QString expected : {"Step 1 of 6", "What is done", "What is not touched",
                                       "What it costs", "[&Continue]", "[Set up &later]"})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
        QVERIFY(!text.contains("kip this"));
        QVERIFY(!text.contains("Back"));
    }

    void escapeIsLater() {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(memory().ended() == SetupMemory::End::Later);
        // Again, to its end, and once more.
        open();
        go(Autostart);
        press();
        QVERIFY(memory().ended() == SetupMemory::End::Finished);
        open();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(memory().ended() == SetupMemory::End::Finished);
    }

    void everyStepButTheFirstCanBeSkipped() {
        press();
        for (int step = Join; step <= Autostart; ++step) {
            QCOMPARE(m_dialog->step(), step);
            button("S&kip this")->click();
        }
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(memory().ended() == SetupMemory::End::Finished);
        for (const auto &call : m_link->calls())
            QVERIFY2(call.method != "config.set" && call.method != "join", call.method.c_str());
        QVERIFY(!m_isOn);
    }

    void goesBack() {
        go(Profile);
        button("&Back")->click();
        QCOMPARE(m_dialog->step(), Devices);
    }

    void joinsWithAPastedLink() {
        go(Join);
        QVERIFY(!button("&Join")->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), invited);
        QTRY_VERIFY(button("&Join")->isEnabled());
        m_link->answerWith("join", json::object({{"coordinator", "h:8443"},
                                                 {"coordinatorName", "The Institute"},
                                                 {"volunteer", 7}}));
        DaemonStatus joined = fresh();
        joined.link = LinkState::Connected;
        joined.coordinatorName = "The Institute";
        m_link->answerWith("status", toJson(joined));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(shown().contains("The Institute"));
        QVERIFY(field()->text().isEmpty()); // it was a secret
        QVERIFY(lastCall("join").params == json::object({{"link", invited.toStdString()}}));
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(m_dialog->step(), Devices);
    }

    void saysWhyJoiningFailedAndTriesAgain() {
        go(Join);
        QTest::keyClicks(QApplication::focusWidget(), invited);
        m_link->answerWith("join", fail(ErrorCode::Unauthorized, "the link was used already"));
        press();
        QTRY_VERIFY(shown().contains("the link was used already"));
        QCOMPARE(m_dialog->step(), Join);
        QVERIFY(button("&Join")->isEnabled());
        m_link->answerWith("join", json::object({{"coordinator", "h:8443"}}));
        press();
        QTRY_VERIFY(shown().contains("Joined h:8443."));
    }

    void aLinkThatIsNotWholeIsNotSent() {
        go(Join);
        QTest::keyClicks(QApplication::focusWidget(), "commonwatt://h:8443/join");
        press();
        QTRY_VERIFY(shown().contains("The link is not whole."));
        QVERIFY(!called("join"));
    }

    void theClipboardIsOffered() {
        QApplication::clipboard()->setText("Join us: " + invited);
        open();
        go(Join);
        QVERIFY(field()->text().isEmpty()); // a message is not taken unasked
        QTest::keySequence(field(), QKeySequence::Paste);
        QCOMPARE(field()->text(), invited);
        QApplication::clipboard()->setText(invited + "\n");
        open();
        go(Join);
        QCOMPARE(field()->text(), invited);
        QVERIFY(shown().contains("was in the clipboard"));
    }

    void filesAndImagesAreReadAside() {
        go(Join);
        const QString image = m_folder->filePath("invitation.png");
        QCOMPARE(QProcess::execute("qrencode", {"-o", image, invited}), 0);
        drop([&](QMimeData &mime) { mime.setUrls({QUrl::fromLocalFile(image)}); });
        QTRY_COMPARE(field()->text(), invited);
        field()->clear();
        // An image in the clipboard.
        QApplication::clipboard()->setImage(QImage(image));
        QTest::keySequence(field(), QKeySequence::Paste);
        QTRY_COMPARE(field()->text(), invited);
        field()->clear();
        drop([&](QMimeData &mime) { mime.setText("see " + invited); });
        QCOMPARE(field()->text(), invited);
        field()->clear();
        drop([](QMimeData &mime) { mime.setText("nothing"); });
        QVERIFY(shown().contains("There is no invitation in what was dropped."));
        m_dialog->findChild<JoinForm *>()->readFile(m_folder->filePath("not there"));
        QTRY_VERIFY(shown().contains("The file cannot be opened."));
    }

    // What the owner types counts more than what is still being read.
    void readingDoesNotOverwriteTyping() {
        go(Join);
        m_dialog->findChild<JoinForm *>()->readFile(m_folder->filePath("not there"));
        field()->setText("commonwatt://mine");
        QTest::qWait(200);
        QCOMPARE(field()->text(), "commonwatt://mine");
        QVERIFY(!shown().contains("cannot be opened"));
    }

    void whoeverHasJoinedGoesOn() {
        DaemonStatus joined = fresh();
        joined.link = LinkState::Connected;
        joined.coordinator = "h:8443";
        become(joined);
        go(Join);
        QVERIFY(shown().contains("This machine has joined h:8443."));
        QVERIFY(!field()->isVisible());
        press();
        QCOMPARE(m_dialog->step(), Devices);
        joined.link = LinkState::Refused;
        joined.linkMessage = "unknown key";
        become(joined);
        button("&Back")->click();
        QVERIFY(shown().contains("h:8443, which refuses this machine: unknown key"));
    }

    void showsDevicesAndWhatKeepsThem() {
        go(Devices);
        QTRY_VERIFY(shown().contains("A Graphics Card"));
        const QString text = shown();
        for (const QString expected :
             {"Graphics card, 4.0 GiB", "Cannot be used: The driver is too old. Update it.",
              "Processor, 16.0 GiB", "Can be lent. Not measured yet."})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
    }

    void saysWhyADeviceIsLeftOut() {
        Inventory both = inventory();
        both.hardware[0].backends[0].obstacles.clear();
        m_link->answerWith("devices", toJson(both));
        DaemonStatus status = fresh();
        status.devices[0].device.id = "vulkan:0";
        status.devices[0].hardware = both.hardware[0].id();
        become(status);
        go(Devices);
        QTRY_VERIFY(shown().contains("Not lent: a graphics card is used instead."));
        status.devices[0].device.id = "cpu";
        status.devices[0].hardware = both.hardware[1].id();
        become(status);
        QTRY_VERIFY(shown().contains("Not lent: left out by the settings."));
    }

    void measuresWithProgress() {
        go(Devices);
        QVERIFY(listensTo("bench"));
        button("&Measure now")->click();
        QVERIFY(lastCall("bench.start").params ==
                json::object({{"device", "cpu"}, {"profile", "quick"}}));
        settle();
        m_link->tell("bench", {{"device", "cpu"},
                               {"progress", toJson(BenchProgress{0.5, "copying", std::nullopt})}});
        QVERIFY(shown().contains("Measuring"));
        auto *const progress = m_dialog->findChild<QProgressBar *>();
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->value() * 2, progress->maximum());
        DaemonStatus measured = fresh();
        measured.devices.front().device.bytesPerSecond = 3.0 * (1 << 30);
        m_link->answerWith("status", toJson(measured));
        BenchReport report;
        report.device = "cpu";
        m_link->tell("bench",
                     {{"device", "cpu"}, {"report", toJson(report)}, {"drops", json::array()}});
        QTRY_VERIFY(shown().contains("Reads a model at 3.0 GiB a second."));
        QVERIFY(!progress->isVisible());
        QVERIFY(button("&Measure again"));
        press();
        QCOMPARE(m_dialog->step(), Profile);
        QVERIFY(!listensTo("bench"));
    }

    void measuringCanBeStoppedAndFail() {
        go(Devices);
        button("&Measure now")->click();
        settle();
        button("&Stop measuring")->click();
        QVERIFY(called("bench.cancel"));
        m_link->tell("bench", {{"device", "cpu"},
                               {"error", {{"kind", "cancelled"}, {"message", "cancelled"}}}});
        QVERIFY(shown().contains("Stopped."));
        m_link->answerWith("bench.start", fail(ErrorCode::Unavailable, "a game runs"));
        button("&Measure now")->click();
        QTRY_VERIFY(shown().contains("It could not be measured: a game runs"));
        m_link->answerWith("bench.start", json::object({{"device", "cpu"}}));
        button("&Measure now")->click();
        settle();
        m_link->tell("bench", {{"device", "cpu"},
                               {"error", {{"kind", "internal"}, {"message", "it crashed"}}}});
        QTRY_VERIFY(shown().contains("It could not be measured: it crashed"));
        QVERIFY(button("&Measure now")->isEnabled());
    }

    // The daemon measures by itself before a device is offered.
    void aMeasurementThatRunsAlreadyIsShown() {
        go(Devices);
        m_link->tell("bench", {{"device", "cpu"},
                               {"progress", toJson(BenchProgress{0.2, "copying", std::nullopt})}});
        QVERIFY(button("&Stop measuring"));
        QVERIFY(!called("bench.start"));
        m_link->become(DaemonLink::State::Absent);
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
    }

    void devicesThatCannotBeRead() {
        m_link->answerWith("devices", fail(ErrorCode::Timeout, "the driver hangs"));
        go(Devices);
        QTRY_VERIFY(shown().contains("The devices could not be read: the driver hangs"));
        QVERIFY(button("&Continue")->isEnabled());
        m_link->answerWith("devices", toJson(Inventory()));
        button("&Back")->click();
        button("S&kip this")->click();
        QTRY_VERIFY(shown().contains("Nothing was found that could compute."));
    }

    void choosesAProfile() {
        go(Profile);
        const QString text = shown();
        for (const QString expected : {"(x) Balanced", "( ) Gentle", "( ) Night", "( ) Headless",
                                       "( ) mine && yours", "A profile of your own."})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
        press(); // the one that holds
        QVERIFY(!called("config.set"));
        QCOMPARE(m_dialog->step(), Price);
        button("&Back")->click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(shown().contains("(x) Gentle"));
        m_link->answerWith("config.set", fail(ErrorCode::PermissionDenied, "the disk is full"));
        press();
        QTRY_VERIFY(shown().contains("The profile could not be set: the disk is full"));
        QCOMPARE(m_dialog->step(), Profile);
        m_link->answerWith("config.set", json::object());
        press();
        QTRY_COMPARE(m_dialog->step(), Price);
        QVERIFY(lastCall("config.set").params ==
                json::object({{"key", "profile"}, {"value", "gentle"}}));
    }

    void guessesThePriceOfTheTerritory() {
        go(Price);
        QVERIFY(shown().contains("Eurostat, 2025"));
        QCOMPARE(m_dialog->findChild<QDoubleSpinBox *>()->value(), 0.3869);
        press();
        QTRY_COMPARE(m_dialog->step(), Autostart);
        const auto calls = callsOf("config.set");
        QCOMPARE(calls.size(), std::size_t(2));
        QVERIFY(calls[0].params == json::object({{"key", "currency"}, {"value", "EUR"}}));
        QVERIFY(calls[1].params == json::object({{"key", "price"}, {"value", "0.3869"}}));
    }

    void aPriceThatWasSetIsKept() {
        m_link->answerWith("config.get", setting("price", "0.21"));
        open();
        go(Price);
        QTRY_COMPARE(m_dialog->findChild<QDoubleSpinBox *>()->value(), 0.21);
        QVERIFY(!shown().contains("average"));
    }

    void whoeverDoesNotKnowSetsNothing() {
        m_locale = QLocale(QLocale::German, QLocale::Switzerland); // not in the table
        open();
        go(Price);
        QVERIFY(shown().contains("(x) I do &not know"));
        press();
        QCOMPARE(m_dialog->step(), Autostart);
        QVERIFY(!called("config.set"));
        button("&Back")->click();
        auto *const price = m_dialog->findChild<QDoubleSpinBox *>();
        price->setFocus();
        price->selectAll();
        QTest::keyClicks(price, "0.2");
        QVERIFY(shown().contains("(x) A kilowatt-hour &costs"));
        m_link->answerWith("config.set", fail(ErrorCode::Unavailable, "not now"));
        press();
        QTRY_VERIFY(shown().contains("The price could not be kept: not now"));
    }

    void startsAtLogin() {
        go(Autostart);
        m_failure = Error(ErrorCode::PermissionDenied, "the folder is read-only");
        press();
        QVERIFY(shown().contains("The system could not be told: the folder is read-only"));
        QVERIFY(m_dialog->isVisible());
        m_failure = {};
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        press();
        QCOMPARE(accepted.count(), 1);
        QVERIFY(m_isOn);
    }

    // Whoever has turned it off since does not get it back by setting up again.
    void settingUpAgainKeepsTheStartAtLogin() {
        for (const bool isOn : {true, false}) {
            open();
            go(Autostart);
            press();
            m_isOn = isOn;
            open();
            go(Autostart);
            press();
            QCOMPARE(m_isOn, isOn);
        }
    }

    void saysThatTheDaemonIsNotThere() {
        m_link->become(DaemonLink::State::Absent);
        QVERIFY(!shown().contains("[S&tart it]")); // the welcome needs none
        go(Join);
        QVERIFY(shown().contains("The program in the background is not running."));
        QVERIFY(!button("&Join")->isEnabled());
        QSignalSpy starts(m_dialog.get(), &SetupDialog::startWanted);
        button("S&tart it")->click();
        QCOMPARE(starts.count(), 1);
        become(fresh());
        QTRY_VERIFY(!shown().contains("[S&tart it]"));
    }

    // Every entry has a publisher and a year, and is a price that a household could pay.
    void tableOfPrices() {
        int entries = 0;
        for (int territory = 1; territory <= QLocale::LastTerritory; ++territory)
            if (const auto typical = typicalPrice(static_cast<QLocale::Territory>(territory))) {
                ++entries;
                QVERIFY(typical->price > 0.05 && typical->price < 1);
                QCOMPARE(typical->currency.size(), 3);
                QVERIFY(!typical->source.isEmpty());
                QVERIFY(typical->year >= 2024);
            }
        QVERIFY(entries >= 20);
        QVERIFY(!typicalPrice(QLocale::AnyTerritory));
        QCOMPARE(currencyOf(QLocale(QLocale::Croatian, QLocale::Croatia)), "EUR");
        QCOMPARE(currencyOf(QLocale(QLocale::German, QLocale::Switzerland)), "CHF");
    }

private:
    void become(const DaemonStatus &status) {
        m_link->answerWith("status", toJson(status));
        if (m_link->state() != DaemonLink::State::Connected)
            m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(status));
    }
    // What was called is answered.
    static void settle() { QTest::qWait(10); }
    void open() {
        m_dialog = std::make_unique<SetupDialog>(
            *m_state, SetupOptions{.memory = m_folder->filePath("window.ini"),
                                   .autostart = {.isOn = [this] { return Result<bool>(m_isOn); },
                                                 .set = [this](bool isOn) -> Status {
                                                     if (!m_failure.message.empty())
                                                         return std::unexpected(m_failure);
                                                     m_isOn = isOn;
                                                     return {};
                                                 }},
                                   .locale = m_locale});
        m_dialog->open();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    [[nodiscard]] SetupMemory memory() const {
        return SetupMemory(m_folder->filePath("window.ini"));
    }
    void go(int step) {
        if (m_dialog->step() == FirstStep && step > FirstStep)
            press();
        while (m_dialog->step() < step)
            button(m_dialog->step() == Join && button("S&kip this") == nullptr ? "&Continue"
                                                                               : "S&kip this")
                ->click();
    }
    // The default button, as the Enter key does.
    void press() { QTest::keyClick(m_dialog.get(), Qt::Key_Return); }
    [[nodiscard]] QPushButton *button(const QString &text) const {
        for (QPushButton *const button : m_dialog->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field() const {
        return m_dialog->findChild<JoinForm *>()->findChild<QLineEdit *>();
    }
    void drop(const std::function<void(QMimeData &)> &fill) {
        QMimeData mime;
        fill(mime);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_dialog->findChild<JoinForm *>(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_dialog->findChild<JoinForm *>(), &event);
    }
    // All that can be read.
    [[nodiscard]] QString shown() const {
        QStringList texts;
        for (const QLabel *const label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        for (const QRadioButton *const radio : m_dialog->findChildren<QRadioButton *>())
            if (radio->isVisible())
                texts << (radio->isChecked() ? "(x) " : "( ) ") + radio->text();
        for (const QPushButton *const push : m_dialog->findChildren<QPushButton *>())
            if (push->isVisible())
                texts << "[" + push->text() + "]";
        return texts.join(" | ").replace(QChar(QChar::Nbsp), " ");
    }
    [[nodiscard]] std::vector<ScriptedLink::Called> callsOf(const std::string &method) const {
        std::vector<ScriptedLink::Called> calls;
        for (const auto &call : m_link->calls())
            if (call.method == method)
                calls.push_back(call);
        return calls;
    }
    [[nodiscard]] bool called(const std::string &method) const { return !callsOf(method).empty(); }
    [[nodiscard]] ScriptedLink::Called lastCall(const std::string &method) const {
        return callsOf(method).back();
    }
    [[nodiscard]] bool listensTo(const std::string &event) const {
        return std::ranges::find(m_link->events(), event) != m_link->events().end();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<SetupDialog> m_dialog;
    QLocale m_locale{QLocale::German, QLocale::Germany};
    bool m_isOn = false;
    Error m_failure;
};

QTEST_MAIN(TestSetupDialog)
#include "test_setup_dialog.moc"
