// The page against a scripted daemon, for states that a real one is rarely in, and against the real
// commonwattd, in which every setting is set through its field.
#include "ui/pages/policy_page.h"

#include "net/control/control_socket.h"
#include "support/policy_values.h"
#include "support/qtest_support.h"
#include "ui/link/local_link.h"
#include "ui/scripted_link.h"

#include <boost/json/array.hpp>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace commonwatt;

namespace {

// Everything that can be read on it.
QString textOf(const QWidget &page) {
    QStringList texts;
    for (const QLabel *const label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            texts << label->text();
    for (const QAbstractButton *const button : page.findChildren<QAbstractButton *>())
        if (button->isVisibleTo(&page))
            texts << "[" + button->text() + "]";
    return texts.join(" | ").replace(QChar(QChar::Nbsp), " ");
}

json::object setting(const char *key, const char *value, const char *fallback, bool isSet,
                     const char *holds) {
    return {{"key", key},           {"value", value}, {"default", fallback},
            {"description", "..."}, {"isSet", isSet}, {"holds", holds}};
}

json::object settings() {
    return {{"settings", json::array{setting("idle_gpu", "5m", "5m", false, "15m"),
                                     setting("idle_cpu", "5m", "5m", false, "15m"),
                                     setting("core_target", "off", "75C", true, "off"),
                                     setting("duty_limit", "50%", "100%", true, "60%"),
                                     setting("run_windows", "Mon-Fri 18:00-08:00", "", true,
                                             "Mon-Fri 18:00-08:00"),
                                     setting("exclusive_programs", "", "", false, ""),
                                     setting("tariff", "", "", false, ""),
                                     setting("settle", "15s", "15s", false, "15s"),
                                     setting("full_screen", "unload", "unload", false, "unload"),
                                     {{"key", "threads"},
                                      {"value", "0"},
                                      {"default", "0"},
                                      {"description", "..."},
                                      {"isSet", false}},
                                     {{"key", "profiles.mine.duty_limit"},
                                      {"value", "60%"},
                                      {"default", ""},
                                      {"description", "..."},
                                      {"isSet", true}}}}};
}

json::object outlook(const char *action) {
    return {{"profile", "mine"},
            {"profileBy", "hand"},
            {"devices",
             json::array{json::object{
                 {"device", "cpu"}, {"action", action}, {"duty", 1}, {"reasons", json::array()}}}}};
}

DaemonStatus statusOf() {
    DaemonStatus status;
    status.profile = "mine";
    status.profiles = {"balanced", "gentle", "mine", "removed"};
    DeviceStatus device;
    device.device = {"cpu", "cpu", "A processor", Bytes(1)};
    status.devices = {device};
    return status;
}

// What an owner does to set a field to a value.
void enter(SettingEditor &editor, const CatalogueEntry &entry, const QString &value) {
    switch (entry.form) {
    case SettingForm::Choice:
    case SettingForm::Profile: {
        auto *const box = editor.findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(value));
        QVERIFY2(box->currentIndex() >= 0, qPrintable(value));
        Q_EMIT box->activated(box->currentIndex());
        break;
    }
    case SettingForm::YesNo:
        editor.findChild<QCheckBox *>()->click();
        break;
    case SettingForm::Text: {
        auto *const line = editor.findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, value);
        QTest::keyClick(line, Qt::Key_Return);
        break;
    }
    case SettingForm::Amount: {
        auto *const unit = editor.findChild<QComboBox *>();
        auto *const number = editor.findChild<QDoubleSpinBox *>();
        if (const int word = unit->findData(value); word >= 0) {
            unit->setCurrentIndex(word);
            Q_EMIT unit->activated(word);
            break;
        }
        const auto amount = parseAmount(value, entry.units, entry.of);
        QVERIFY2(amount, qPrintable(value));
        unit->setCurrentIndex(static_cast<int>(amount->unit));
        Q_EMIT unit->activated(unit->currentIndex());
        number->setValue(amount->number);
        break;
    }
    case SettingForm::List:
    case SettingForm::Prices:
    case SettingForm::Schedule:
    case SettingForm::Networks: {
        auto *const table = editor.findChild<QTableWidget *>();
        QPushButton *add = nullptr;
        for (QPushButton *const button : editor.findChildren<QPushButton *>())
            if (button->text() == "Add")
                add = button;
        for (const QString &one : listOf(value)) {
            add->click();
            const int row = table->rowCount() - 1;
            const qsizetype space = table->columnCount() > 1 ? one.lastIndexOf(' ') : one.size();
            table->item(row, 0)->setText(one.left(space));
            if (table->columnCount() > 1)
                table->item(row, 1)->setText(one.mid(space + 1));
        }
        break;
    }
    case SettingForm::Windows: {
        auto &view = dynamic_cast<WeekEditor &>(editor).view();
        view.setGrid(WeekGrid::fromTexts(listOf(value)).value());
        Q_EMIT view.painted();
        break;
    }
    }
}

// Values of the daemon's own settings; those of the policy are in policy_values.h.
const std::map<std::string, std::string> &ownValues() {
    static const std::map<std::string, std::string> values{
        {"name", "attic"},
        {"devices", "cpu"},
        {"memory_limit", "30%"},
        {"threads", "2"},
        {"cache_limit", "3G"},
        {"download_limit", "1M"},
        {"worker_memory_limit", "8G"},
        {"worker_stall_timeout", "30s"},
        {"benchmark", "manual"},
        {"sensors", "off"},
        {"metrics_port", "0"},
        {"profile", "gentle"},
        {"profile_otherwise", "night"},
        {"profile_schedule", "Mon-Fri 22:00-07:00 night"},
        {"profile_networks", "office* gentle"},
        {"log_level", "warning"},
        {"models_allow", "llama*"},
        {"models_deny", "other"},
        {"requesters_allow", "friend*"},
        {"requesters_deny", "foe"},
        {"work_allow", "chat"},
    };
    return values;
}

} // namespace

class TestPolicyPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_link->answerWith("config.get", settings());
        m_link->answerWith("config.set", json::object());
        m_link->answerWith("config.unset", json::object());
        m_link->answerWith("policy.why", outlook("pause"));
        m_link->answerWith("policy.test", outlook("run"));
        m_state = std::make_unique<DaemonState>(*m_link);
        m_page = std::make_unique<PolicyPage>(*m_state);
        m_page->resize(800, 600);
        m_page->show();
    }
    void cleanup() {
        m_page.reset();
        m_state.reset();
        m_link.reset();
    }

    void offersToStartADaemonThatIsNotThere() { QVERIFY(textOf(*m_page).contains("[Start it]")); }

    void loadsAndSaysWhatTheSettingsLeadTo() {
        become(statusOf());
        QVERIFY(textOf(*m_page).contains("One moment"));
        QTRY_VERIFY(textOf(*m_page).contains("Right now: It pauses."));
        const QString text = textOf(*m_page);
        for (const QString expected :
             {"23:00", "if nobody is here: It may run.", "mine holds, because you have chosen it.",
              "After 15 min without you", "GPUs as warm as they get", "At most 50 % of the time",
              "[Nights]", "[More settings]"})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
        QVERIFY(!text.contains("Games and video")); // under "More"
    }

    void whatCannotBeReadCanBeTriedAgain() {
        m_link->answerWith("config.get", fail(ErrorCode::Internal, "the disk is full"));
        become(statusOf());
        QTRY_VERIFY(textOf(*m_page).contains("the disk is full"));
        m_link->answerWith("config.get", settings());
        for (QPushButton *const button : m_page->findChildren<QPushButton *>())
            if (button->text() == "Try again")
                button->click();
        QTRY_VERIFY(textOf(*m_page).contains("At most 50 %"));
    }

    void slidersSetWhatBelongsTogether() {
        load();
        QSlider &idle = slider("away");
        idle.setFocus();
        QTest::keyClick(&idle, Qt::Key_Right); // from 15 to 20 minutes
        QVERIFY(textOf(*m_page).contains("After 20 min without you"));
        QTRY_COMPARE(sent(), (QStringList{"idle_gpu=20m", "idle_cpu=20m"}));
        QTRY_VERIFY(textOf(*m_page).contains("[Undo: time away]"));
        forget();
        QTest::keyClick(&idle, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(sent(), (QStringList{"idle_cpu", "idle_gpu"})); // unset
        forget();
        QTest::keyClick(&idle, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(sent(), (QStringList{"idle_gpu=20m", "idle_cpu=20m"}));
    }

    // The daemon's status tells of a change before the change is answered.
    void whatWasJustEnteredStays() {
        load();
        SettingEditor &editor = m_page->more().reveal("settle")->editor();
        auto *const unit = editor.findChild<QComboBox *>();
        auto *const number = editor.findChild<QDoubleSpinBox *>();
        unit->setCurrentIndex(1); // minutes
        Q_EMIT unit->activated(1);
        number->setValue(20);
        m_link->tell("status", toJson(statusOf()));
        QCOMPARE(number->value(), 20.0);
        QTRY_COMPARE(sent(), (QStringList{"settle=15m", "settle=20m"}));
    }

    void aSliderThatIsOnlyTouchedStays() {
        json::object between = settings();
        between["settings"].as_array()[3] = setting("duty_limit", "47%", "100%", true, "47%");
        m_link->answerWith("config.get", between);
        become(statusOf());
        QTRY_VERIFY(textOf(*m_page).contains("At most 47 %"));
        forget();
        QSlider &duty = slider("computes");
        duty.setSliderDown(true);
        duty.setValue(duty.value() + 1);
        QVERIFY(textOf(*m_page).contains("At most 60 %"));
        duty.setValue(duty.value() - 1);
        duty.setSliderDown(false);
        QVERIFY(textOf(*m_page).contains("At most 47 %"));
        QTest::qWait(50);
        QCOMPARE(sent(), QStringList());
        duty.setSliderDown(true);
        duty.setValue(duty.value() + 1);
        duty.setSliderDown(false);
        QTRY_COMPARE(sent(), QStringList{"duty_limit=60%"});
    }

    void aSliderThatIsSetBackAtOnceIsSetBack() {
        load();
        QSlider &idle = slider("away");
        for (const int by : {1, -1}) { // from 15 minutes, which hold unsaid
            idle.setSliderDown(true);
            idle.setValue(idle.value() + by);
            idle.setSliderDown(false);
        }
        QTRY_COMPARE(sent(),
                     (QStringList{"idle_gpu=20m", "idle_cpu=20m", "idle_gpu=15m", "idle_cpu=15m"}));
    }

    void aPriceMayHaveADecimalComma() {
        load();
        SettingEditor &editor = m_page->more().reveal("tariff")->editor();
        for (QPushButton *const button : editor.findChildren<QPushButton *>())
            if (button->text() == "Add")
                button->click();
        const auto *const table = editor.findChild<QTableWidget *>();
        table->item(0, 0)->setText("Mon, Fri 07:00-21:00");
        table->item(0, 1)->setText("0,34");
        QTRY_COMPARE(sent(), QStringList{"tariff=Mon Fri 07:00-21:00 0.34"});
        forget();
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        table->item(0, 1)->setText("0" + QLocale().decimalPoint() + "29");
        QLocale::setDefault(QLocale::c());
        QTRY_COMPARE(sent(), QStringList{"tariff=Mon Fri 07:00-21:00 0.29"});
    }

    // Which may be the same as before: a price is no part of it.
    void aStatusTellsOfOthersChanges() {
        load();
        QTest::qWait(1600); // what was to be asked by itself is asked
        json::object changed = settings();
        changed["settings"].as_array()[3] = setting("duty_limit", "20%", "100%", true, "20%");
        m_link->answerWith("config.get", changed);
        m_link->tell("status", toJson(statusOf()));
        QTRY_VERIFY(textOf(*m_page).contains("At most 20 %"));
    }

    void theWheelChangesNothingInPassing() {
        load();
        QSlider &idle = slider("away");
        const int before = idle.value();
        QWheelEvent wheel({5, 5}, idle.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&idle, &wheel);
        QCOMPARE(idle.value(), before);
    }

    void hoursArePaintedWithTheMouse() {
        m_page->resize(1000, 1400); // so that nothing scrolls
        load();
        WeekGridView &view = grid();
        QCOMPARE(view.grid().cell(0, 12), WeekGrid::Cell::None);
        QTest::mousePress(&view, Qt::LeftButton, {}, view.cellRect({0, 12}).center());
        QTest::mouseMove(&view, view.cellRect({1, 13}).center());
        QTest::mouseRelease(&view, Qt::LeftButton, {}, view.cellRect({1, 13}).center());
        QTRY_COMPARE(sent(), QStringList{"run_windows=Mon-Tue 12:00-14:00,Mon-Fri 18:00-08:00"});
        forget();
        // A press on a painted hour erases, and the corners of a cell are the cell's.
        QTest::mousePress(&view, Qt::LeftButton, {}, view.cellRect({0, 12}).topLeft());
        QTest::mouseMove(&view, view.cellRect({1, 13}).bottomRight());
        QTest::mouseRelease(&view, Qt::LeftButton, {}, view.cellRect({1, 13}).bottomRight());
        QCOMPARE(view.grid().cell(0, 12), WeekGrid::Cell::None);
        QCOMPARE(view.grid().cell(1, 13), WeekGrid::Cell::None);
        QCOMPARE(view.grid().cell(1, 18), WeekGrid::Cell::All);
    }

    void hoursArePaintedByKeyboard() {
        load();
        WeekGridView &view = grid();
        view.setFocus();
        QCOMPARE(view.cursor(), (WeekGridView::At{0, 0}));
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.accessibleName().contains("12:00:00"));
        QVERIFY(view.accessibleName().contains("nothing runs"));
        QTest::keyClick(&view, Qt::Key_Space);
        QTest::keyClick(&view, Qt::Key_Space); // and back
        QCOMPARE(view.grid().cell(0, 12), WeekGrid::Cell::None);
        QTest::keyClick(&view, Qt::Key_Space);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(view.accessibleName().contains("it may run"));
        QTRY_COMPARE(sent().value(sent().size() - 1),
                     "run_windows=Mon 12:00-14:00,Mon-Fri 18:00-08:00,Tue 13:00-14:00");
    }

    void anEmptyGridIsNotAlways() {
        load();
        press("Clear");
        QVERIFY(textOf(*m_page).contains("Paint at least one hour"));
        QTest::qWait(50);
        QCOMPARE(sent(), QStringList());
        press("Weekends");
        QTRY_COMPARE(sent(), QStringList{"run_windows=Sat-Sun"});
        QVERIFY(!textOf(*m_page).contains("Paint at least one hour"));
        forget();
        press("Always");
        QTRY_COMPARE(sent(), QStringList{"run_windows="});
    }

    void aRefusalIsToldBesideTheField() {
        load();
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "no program"));
        SettingRow *const row = reveal("full_screen");
        enter(row->editor(), row->entry(), "pause");
        QTRY_VERIFY(textOf(*row).contains("no program"));
        QCOMPARE(row->findChild<QComboBox *>()->currentData().toString(), "unload");
    }

    void aRefusalIsToldWhereItIsSeen() {
        load();
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "no program"));
        SettingRow *const row = reveal("full_screen");
        enter(row->editor(), row->entry(), "pause");
        for (QToolButton *const button : m_page->findChildren<QToolButton *>())
            if (button->text() == "More settings")
                button->setChecked(false);
        QTRY_VERIFY(textOf(*m_page).contains("no program"));
    }

    void settingsAreFoundAndReset() {
        load();
        press("More settings");
        QVERIFY(!textOf(*m_page).contains("Programs that come first"));
        auto *const search = m_page->more().findChild<QLineEdit *>();
        search->setText("programs first");
        QVERIFY(textOf(*m_page).contains("Programs that come first"));
        QVERIFY(!textOf(*m_page).contains("While a window fills the screen"));
        search->setText("no such setting");
        QVERIFY(textOf(*m_page).contains("No setting fits."));
        search->clear();
        SettingRow *const row = reveal("duty_limit");
        QVERIFY(textOf(*row).contains("The profile mine has its own: 60 %"));
        row->findChild<QPushButton *>()->click();
        QTRY_COMPARE(sent(), QStringList{"duty_limit"});
        QVERIFY(!textOf(*reveal("exclusive_programs")).contains("[Reset]"));
    }

    void profilesAndDevicesHaveSettingsOfTheirOwn() {
        load();
        auto *const scope = box("Settings of");
        QVERIFY(scope->findData("removed") < 0); // nothing is said for it
        scope->setCurrentIndex(scope->findData("mine"));
        Q_EMIT scope->activated(scope->currentIndex());
        QTRY_VERIFY(textOf(*m_page).contains("At most 60 %"));
        press("Always");
        QTRY_COMPARE(sent(), QStringList{"profiles.mine.run_windows=daily"});
        forget();
        press("More settings");
        auto *const device = box("For which device");
        device->setCurrentIndex(device->findData("cpu"));
        Q_EMIT device->activated(device->currentIndex());
        SettingRow *row = nullptr;
        QTRY_VERIFY((row = reveal("full_screen")) != nullptr);
        QTRY_COMPARE(row->key(), "device.cpu.full_screen");
        enter(row->editor(), row->entry(), "pause");
        QTRY_COMPARE(sent(), QStringList{"device.cpu.full_screen=pause"});
        QVERIFY(textOf(*m_page).contains("of the machine as a whole are left out"));
    }

    void anOwnProfileIsRemoved() {
        load();
        auto *const scope = box("Settings of");
        scope->setCurrentIndex(scope->findData("mine"));
        Q_EMIT scope->activated(scope->currentIndex());
        press("Remove profile");
        QTRY_COMPARE(sent(), QStringList{"profiles.mine.duty_limit"});
        QCOMPARE(m_page->store().profile(), "");
    }

    void namesOfProfilesAreNotCut() {
        m_page->resize(620, 600); // beside the list of pages in a window of 800
        load();
        for (const QString name : {"Profile", "Settings of"}) {
            QComboBox &choice = *box(name);
            QStyleOptionComboBox option;
            option.initFrom(&choice);
            const int room = choice.style()
                                 ->subControlRect(QStyle::CC_ComboBox, &option,
                                                  QStyle::SC_ComboBoxEditField, &choice)
                                 .width();
            QVERIFY(choice.count() > 1);
            for (int i = 0; i < choice.count(); ++i)
                QVERIFY2(choice.fontMetrics().horizontalAdvance(choice.itemText(i)) <= room,
                         qPrintable(choice.itemText(i)));
        }
    }

    void aProfileWithoutANameIsNone() {
        load();
        press("New profile…");
        auto *const dialog = m_page->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(" ");
        dialog->accept();
        QTest::qWait(50);
        QVERIFY(!textOf(*m_page).contains("already"));
        QCOMPARE(sent(), QStringList());
    }

    void whatIsTakenWhileItIsHiddenAsksNoOutlook() {
        load();
        QTest::qWait(1600); // nothing is to be asked any more
        const auto outlooks = [this] {
            return std::ranges::count(m_link->calls(), "policy.why", &ScriptedLink::Called::method);
        };
        const auto before = outlooks();
        m_page->store().change("one", {{"duty_limit", "40%"}});
        m_page->hide();
        QTRY_COMPARE(m_page->store().undoStack().count(), 1);
        QTest::qWait(300);
        QCOMPARE(outlooks(), before);
    }

    void asksNothingWhileItIsHidden() {
        load();
        m_page->hide();
        const std::size_t calls = m_link->calls().size();
        m_link->tell("status", toJson(statusOf()));
        QTest::qWait(1800);
        QCOMPARE(m_link->calls().size(), calls);
    }

    // ---- the real daemon

    void everySettingCanBeSetInARealDaemon() {
        const QTemporaryDir folder;
        const QString data = folder.path() + "/d";
        QProcess daemon;
        daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        daemon.start(COMMONWATT_DAEMON_PROGRAM, {"--data", data});
        QVERIFY(daemon.waitForStarted());
        {
            LocalLink link({.socket = controlSocketPath(data.toStdString()), .client = "test"});
            DaemonState state(link);
            PolicyPage page(state);
            page.resize(900, 700);
            page.show();
            QTRY_VERIFY_WITH_TIMEOUT((link.retry(), page.store().isLoaded()), 30'000);
            QTRY_VERIFY(textOf(page).contains("Right now:"));
            setAll(page);
            undoAll(page);
            heedsOthers(page, data);
        }
        daemon.terminate();
        QVERIFY(daemon.waitForFinished(20'000));
    }

private:
    void setAll(PolicyPage &page) {
        std::map<std::string, std::string> wanted = otherPolicyValues();
        wanted.insert(ownValues().begin(), ownValues().end());
        const QString documented = readFile(COMMONWATT_SOURCE_DIR "/docs/policy.md");
        QStringList fields = page.store().fields();
        fields.sort();
        QVERIFY(fields.size() > 60);
        for (const QString &field : fields) {
            const std::string key = field.toStdString();
            const CatalogueEntry *const entry = findInCatalogue(key);
            QVERIFY2(entry, qPrintable(field + " is not in the catalogue"));
            QVERIFY2(documented.contains("`" + field + "`"), qPrintable(field));
            QVERIFY2(wanted.contains(key), qPrintable(field));
            if (field == "profile") // not yet: others are to be seen at once
                continue;
            SettingRow *const row = page.more().reveal(field);
            QVERIFY2(row, qPrintable(field));
            const QString value = QString::fromStdString(wanted.at(key));
            enter(row->editor(), *entry, value);
            if (entry->form == SettingForm::Windows)
                QTRY_VERIFY(WeekGrid::fromTexts(listOf(page.store().view(field).own)) ==
                            WeekGrid::fromTexts(listOf(value)));
            else
                QTRY_COMPARE_WITH_TIMEOUT(page.store().view(field).shown(), value, 30'000);
            QVERIFY2(!textOf(*row).contains("must be"), qPrintable(textOf(*row)));
        }
    }

    void undoAll(PolicyPage &page) {
        const QUndoStack &stack = page.store().undoStack();
        QVERIFY(stack.count() > 60);
        for (int index = stack.index(); index > 0; --index) {
            page.store().undo();
            QTRY_COMPARE_WITH_TIMEOUT(stack.index(), index - 1, 30'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!page.store().view("idle_gpu").isSet, 30'000);
        for (const QString &field : page.store().fields())
            QTRY_VERIFY2(!page.store().view(field).isSet, qPrintable(field));
    }

    // By hand in the file.
    void heedsOthers(PolicyPage &page, const QString &data) {
        QFile file(data + "/settings.toml");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("duty_limit = \"30%\"\n");
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page).contains("At most 30 % of the time"), 30'000);
    }

    static QString readFile(const char *path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void become(const DaemonStatus &status) {
        m_link->answerWith("status", toJson(status));
        m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(status));
    }
    void load() {
        become(statusOf());
        QTRY_VERIFY(textOf(*m_page).contains("Right now: "));
        QTRY_VERIFY(textOf(*m_page).contains("At most 50 %"));
        QTest::qWait(20); // until all has found its place
        forget();
    }
    void forget() { m_first = m_link->calls().size(); }
    // What was changed since: "key=value", or a key that was taken back.
    [[nodiscard]] QStringList sent() const {
        QStringList texts;
        for (std::size_t i = m_first; i < m_link->calls().size(); ++i) {
            const ScriptedLink::Called &call = m_link->calls()[i];
            if (call.method != "config.set" && call.method != "config.unset")
                continue;
            QString text = QString::fromStdString(std::string(call.params.at("key").as_string()));
            if (call.method == "config.set")
                text +=
                    "=" + QString::fromStdString(std::string(call.params.at("value").as_string()));
            texts << text;
        }
        return texts;
    }
    void press(const QString &text) {
        for (QAbstractButton *const button : m_page->findChildren<QAbstractButton *>())
            if (button->text() == text && button->isVisibleTo(m_page.get()))
                return button->click();
        QFAIL(qPrintable("there is no button " + text));
    }
    [[nodiscard]] QComboBox *box(const QString &name) const {
        for (QComboBox *const box : m_page->findChildren<QComboBox *>())
            if (box->accessibleName() == name)
                return box;
        return nullptr;
    }
    [[nodiscard]] QSlider &slider(const QString &name) const {
        QSlider *found = nullptr;
        for (QSlider *const slider : m_page->findChildren<QSlider *>())
            if (slider->accessibleName().contains(name))
                found = slider;
        return *found;
    }
    [[nodiscard]] WeekGridView &grid() const { return *m_page->findChild<WeekGridView *>(); }
    [[nodiscard]] SettingRow *reveal(const QString &field) const {
        for (QToolButton *const button : m_page->findChildren<QToolButton *>())
            if (button->text() == "More settings")
                button->setChecked(true);
        return m_page->more().reveal(field);
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<PolicyPage> m_page;
    std::size_t m_first = 0;
};

QTEST_MAIN(TestPolicyPage)
#include "test_policy_page.moc"
