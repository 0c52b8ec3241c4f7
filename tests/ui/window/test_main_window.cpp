#include "ui/window/about_dialog.h"
#include "ui/window/diagnostics_dialog.h"
#include "ui/window/log_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_settings.h"

#include "support/qtest_support.h"
#include "ui/full_daemon.h"

#include <QCheckBox>
#include <QMenuBar>
#include <QTemporaryDir>

using namespace commonwatt;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_notifications.emplace(m_folder->filePath("window.ini"));
        full::answer(*m_link, full::Amount::Normal);
        m_link->become(DaemonLink::State::Connected);
        m_window = makeWindow();
        tell(full::status(full::Amount::Normal));
        m_window->show();
    }
    void cleanup() {
        m_window.reset();
        m_state.reset();
        m_link.reset();
    }

    void aboutIsInTheMenus() { QVERIFY(open<AboutDialog>("&About Commonwatt")); }
    void diagnosticsAreInTheMenus() {
        const auto *const dialog = open<DiagnosticsDialog>("&Diagnostics…");
        QVERIFY(dialog);
        const auto *const text = dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(text->toPlainText().contains("== config.get"));
        QVERIFY(!text->toPlainText().contains("coordinator.example"));
        QVERIFY(!text->toPlainText().contains("Example University"));
    }
    void notificationsAreInTheMenus() {
        const auto *const dialog = open<NotificationDialog>("&Notifications…");
        QVERIFY(dialog);
        auto *const joined = dialog->findChild<QCheckBox *>();
        const bool before = m_notifications->isOn(NotificationKind::Joined);
        joined->click();
        QCOMPARE(m_notifications->isOn(NotificationKind::Joined), !before);
    }

    // What is done in the window can be followed in it, and it is there once.
    void theLogStandsBesideTheWindow() {
        auto *const dialog = open<LogDialog>("&Log…");
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QCOMPARE(open<LogDialog>("&Log…"), dialog);
        QCOMPARE(m_window->findChildren<LogDialog *>().size(), 1);
        dialog->close();
        QTRY_VERIFY(m_window->findChildren<LogDialog *>().isEmpty());
        QVERIFY(open<LogDialog>("&Log…"));
    }

    // Also where nothing can be remembered.
    void theFirstStartIsOfferedOnce() {
        MainWindow window(*m_state, *m_notifications,
                          {.memory = "/proc/nothing/window.ini", .autostart = {}, .locale = {}});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        DaemonStatus fresh = full::status(full::Amount::Normal);
        fresh.link = LinkState::NotJoined;
        tell(fresh);
        QTRY_COMPARE(window.findChildren<SetupDialog *>().size(), 1);
        window.findChild<SetupDialog *>()->reject();
        QTRY_VERIFY(window.findChildren<SetupDialog *>().isEmpty());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ++fresh.totals.tasks;
        tell(fresh);
        QTest::qWait(50);
        QVERIFY(window.findChildren<SetupDialog *>().isEmpty());
        window.setUp(); // when it is asked for
        QCOMPARE(window.findChildren<SetupDialog *>().size(), 1);
    }

    // The update's and the tray's lines stand together, and do not hide each other.
    void linesForNewsStack() {
        m_window->sayThatThereIsNoTray();
        const QList<Banner *> lines = m_window->findChildren<Banner *>();
        QCOMPARE(lines.size(), 2);
        for (const Banner *const line : lines)
            QVERIFY(line->isVisible());
        QVERIFY(!lines[0]->geometry().intersects(lines[1]->geometry()));
        auto *const update = m_window->findChild<UpdateNotice *>();
        update->findChildren<QPushButton *>().last()->click();
        QVERIFY(update->isHidden());
        QVERIFY(makeWindow()->findChild<UpdateNotice *>()->isHidden()); // it is remembered
        DaemonStatus newer = full::status(full::Amount::Normal);
        newer.update = "0.3.0";
        tell(newer);
        QVERIFY(update->isVisible());
    }

private:
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow() {
        return std::make_unique<MainWindow>(*m_state, *m_notifications,
                                            SetupOptions{.memory = m_folder->filePath("window.ini"),
                                                         .autostart = {},
                                                         .locale = QLocale::c()});
    }
    void tell(const DaemonStatus &status) { m_link->tell("status", toJson(status)); }

    // Presses what has this text in the menus; the dialog that is shown then, or none.
    template <typename Dialog>
    Dialog *open(const QString &text) {
        for (const QAction *const menu : m_window->menuBar()->actions())
            for (QAction *const action : menu->menu()->actions())
                if (action->text() == text)
                    action->trigger();
        auto *const dialog = m_window->findChild<Dialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::optional<NotificationSettings> m_notifications;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
