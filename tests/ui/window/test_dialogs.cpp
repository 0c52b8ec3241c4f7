#include "ui/window/about_dialog.h"
#include "ui/window/diagnostics_dialog.h"
#include "ui/window/log_dialog.h"
#include "ui/window/update_notice.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSysInfo>
#include <QTemporaryDir>

#include <boost/json/array.hpp>

using namespace commonwatt;

namespace {

json::object line(const std::string &level, const std::string &message) {
    return toJson(LogLine{WallTime(std::chrono::milliseconds(1)), level, message});
}

QString textOf(const QWidget &within) {
    QStringList texts;
    for (const QLabel *const label : within.findChildren<QLabel *>())
        if (label->isVisibleTo(&within))
            texts << label->text();
    return texts.join(" | ");
}

QPushButton *button(const QWidget &within, const QString &text) {
    for (QPushButton *const one : within.findChildren<QPushButton *>())
        if (one->text() == text)
            return one;
    qFatal("there is no %s", qPrintable(text));
    return nullptr;
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_link->answerWith("status", toJson(DaemonStatus()));
        m_link->answerWith(
            "log",
            json::object({{"lines", json::array{line("info", "started"), line("debug", "a detail"),
                                                line("error", "the disk is full")}}}));
    }
    void cleanup() {
        m_state.reset();
        m_link.reset();
    }

    void theLogGoesOnWhileItIsOpen() {
        m_link->become(DaemonLink::State::Connected);
        LogDialog dialog(*m_state);
        QCOMPARE(m_link->events(), std::vector<std::string>{"status"});
        dialog.open();
        QCOMPARE(m_link->events(), (std::vector<std::string>{"log", "status"}));
        const QAbstractItemModel &rows = *dialog.findChild<QListView *>()->model();
        QTRY_COMPARE(rows.rowCount(), 2); // not the detail
        m_link->tell("log", line("warning", "slow"));
        QTRY_COMPARE(rows.rowCount(), 3);
        dialog.findChild<QComboBox *>()->setCurrentIndex(0);
        QCOMPARE(rows.rowCount(), 4);
        dialog.findChild<QLineEdit *>()->setText("DISK");
        QCOMPARE(rows.rowCount(), 1);
        button(dialog, "&Copy")->click();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith("the disk is full"));
        dialog.close();
        QCOMPARE(m_link->events(), std::vector<std::string>{"status"});
        // What came twice, before and in the answer, is there once.
        dialog.findChild<QLineEdit *>()->clear();
        dialog.open();
        m_link->tell("log", line("error", "the disk is full"));
        QTest::qWait(300);
        QCOMPARE(rows.rowCount(), 3);
    }

    void anEmptyLogSaysWhatWouldBeThere() {
        m_link->become(DaemonLink::State::Connected);
        LogDialog dialog(*m_state);
        dialog.open();
        const QAbstractItemModel &rows = *dialog.findChild<QListView *>()->model();
        QTRY_COMPARE(rows.rowCount(), 2);
        dialog.findChild<QLineEdit *>()->setText("no line has this");
        QVERIFY(textOf(dialog).contains("No line fits"));
        dialog.findChild<QLineEdit *>()->clear();
        QVERIFY(!textOf(dialog).contains("No line fits"));
        dialog.close();
        m_link->answerWith("log", json::object({{"lines", json::array()}}));
        LogDialog other(*m_state);
        other.open();
        QTRY_VERIFY(textOf(other).contains("will be written here"));
        m_link->tell("log", line("debug", "a detail")); // which is not shown
        QTRY_VERIFY(textOf(other).contains("No line fits"));
    }

    void aLogWithoutADaemonSaysSo() {
        LogDialog dialog(*m_state);
        dialog.open();
        QVERIFY(textOf(dialog).contains("not there"));
        m_link->become(DaemonLink::State::Connected);
        QTRY_VERIFY(!textOf(dialog).contains("not there"));
        QCOMPARE(dialog.findChild<QListView *>()->model()->rowCount(), 2);
    }

    void aFloodOfLinesIsBounded() {
        m_link->become(DaemonLink::State::Connected);
        LogDialog dialog(*m_state);
        dialog.open();
        const QAbstractItemModel &rows = *dialog.findChild<QListView *>()->model();
        QTRY_COMPARE(rows.rowCount(), 2);
        for (int i = 0; i < 30000; ++i)
            m_link->tell("log", line("info", "line " + std::to_string(i)));
        QTRY_COMPARE(rows.rowCount(), static_cast<int>(LogList::mostLines));
        QVERIFY(rows.index(rows.rowCount() - 1, 0).data().toString().endsWith("line 29999"));
    }

    void aboutTellsVersionsAndLicences() {
        AboutDialog dialog(*m_state);
        const QString text = textOf(dialog);
        for (const QString expected :
             {"GPL-3.0-or-later", "testd 1", "Boost", "BSL-1.0", "ZXing-C++"})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
    }

    void diagnosticsAreWithoutSecrets() {
        DaemonStatus status;
        status.name = "Annas Kiste";
        status.key = std::string(64, 'b');
        status.coordinator = "lab.example.org:8443";
        status.coordinatorName = "Our Lab";
        status.software = "commonwattd 9.9";
        status.linkMessage = "no answer from 203.0.113.9";
        DeviceStatus device;
        device.reasons = {{.code = "game.full_screen",
                           .detail = "Planted Chess",
                           .words = "Planted Chess in full screen",
                           .since = {},
                           .until = {}}};
        status.devices = {device};
        m_link->answerWith("status", toJson(status));
        json::array settings;
        for (const auto &[key, value] :
             std::map<std::string, std::string>{{"profile_networks", "Villa* gentle"},
                                                {"external", "http://127.0.0.1:9/solar"},
                                                {"requesters_deny", "Berta Beispiel"},
                                                {"cache_limit", "20G"}})
            settings.push_back(
                toJson(SettingStatus{.key = key,
                                     .value = value,
                                     .fallback = "",
                                     .description = "",
                                     .isSet = true,
                                     .holds = key == "cache_limit" ? value : "Waldhaus gentle"}));
        m_link->answerWith("config.get", json::object({{"settings", std::move(settings)}}));
        m_link->answerWith(
            "policy.why",
            json::object({{"signals", json::array{json::object(
                                          {{"kind", "network"},
                                           {"names", json::array{"Villa Kunterbunt"}}})}}}));
        m_link->answerWith(
            "log",
            json::object({{"lines", json::array{line("info", "joined commonwatt://x.example/join?"
                                                             "token=hunter2"),
                                                line("info", "in Villa Kunterbunt, asked by Berta "
                                                             "Beispiel via Our Lab"),
                                                line("info", "commonwattd 9.9 started, key " +
                                                                 status.key.substr(0, 16)),
                                                line("info", "a signal: planted chess began"),
                                                line("info", "data in /home/planted/.local")}}}));
        m_link->become(DaemonLink::State::Connected);
        DiagnosticsDialog dialog(*m_state);
        dialog.open();
        QVERIFY(!button(dialog, "&Copy")->isEnabled());
        QTRY_VERIFY(button(dialog, "&Copy")->isEnabled());
        const QString text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        for (const QString secret : {"Annas Kiste", "bbbbbbbb", "lab.example", "Our Lab",
                                     "203.0.113.9", "Villa", "127.0.0.1", "solar", "Waldhaus",
                                     "Berta", "hunter2", "x.example", "planted", "Chess", "chess"})
            QVERIFY2(!text.contains(secret), qPrintable(secret + " is in " + text));
        for (const QString kept : {"commonwattd 9.9", "20G", "== log", "Qt 6",
                                   "there is no devices", "game.full_screen"})
            QVERIFY2(text.contains(kept), qPrintable(kept + " is not in " + text));

        const QTemporaryDir folder;
        dialog.saveTo(folder.filePath("d.txt"));
        QFile file(folder.filePath("d.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), text);
        dialog.saveTo(folder.filePath("not/there.txt"));
        QVERIFY(textOf(dialog).contains("could not be saved"));
        button(dialog, "&Copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void anUpdateIsToldOfUntilItIsDismissed() {
        const QTemporaryDir folder;
        const QString memory = folder.filePath("window.ini");
        UpdateNotice notice(*m_state, memory);
        m_link->become(DaemonLink::State::Connected);
        tell("");
        QVERIFY(notice.isHidden());
        tell("9.9.1");
        QVERIFY(!notice.isHidden());
        QVERIFY(textOf(notice).contains("9.9.1"));
        button(notice, "Dismiss")->click();
        QVERIFY(notice.isHidden());
        tell("");
        tell("9.9.1");
        QVERIFY(notice.isHidden());
        QVERIFY(UpdateNotice(*m_state, memory).isHidden()); // also after a restart
        tell("9.9.2");
        QVERIFY(!notice.isHidden());
        m_link->become(DaemonLink::State::Absent);
        QVERIFY(notice.isHidden());
    }

private:
    void tell(const std::string &update) {
        DaemonStatus status;
        status.link = LinkState::Connected;
        if (!update.empty())
            status.update = update;
        m_link->tell("status", toJson(status));
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
};

QTEST_MAIN(TestDialogs)
#include "test_dialogs.moc"
