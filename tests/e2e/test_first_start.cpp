// The first start as an owner goes through it, with a real coordinator and daemon: by the keyboard
// alone, from the welcome to the page Now.
#include "core/platform/autostart/autostart.h"
#include "e2e/test_fleet.h"
#include "ui/link/local_link.h"
#include "ui/pages/now_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QProcess>
#include <QRadioButton>
#include <QTest>

using namespace commonwatt;

class TestFirstStart : public QObject {
    Q_OBJECT

    static void press(Qt::Key key) {
        QWidget *const focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key);
    }
    static bool shows(const QWidget &widget, const QString &text) {
        for (const QLabel *const label : widget.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    static bool offers(const QWidget &widget, const QString &text) {
        for (const QPushButton *const button : widget.findChildren<QPushButton *>())
            if (button->isVisible() && button->isEnabled() && button->text() == text)
                return true;
        return false;
    }

private slots:
    void fromTheWelcomeToNow() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        const int machine = fleet.addMachine();
        const QString image = fleet.path("invitation.png");
        const QString link = fleet.coordinator({"invite"}).trimmed();
        QCOMPARE(QProcess::execute("qrencode", {"-o", image, link}), 0);
        qputenv("XDG_CONFIG_HOME", fleet.path("config").toUtf8());
        qputenv("XDG_CONFIG_DIRS", fleet.path("nothing").toUtf8());

        LocalLink daemon(
            {.socket =
                 fleet.path(QStringLiteral("volonté %1/control.sock").arg(machine)).toStdString(),
             .client = "test"});
        DaemonState state(daemon);
        const auto set = [](bool isOn) {
            return isOn ? autostart::turnOn("/usr/bin/commonwatt", {"--hidden"})
                        : autostart::turnOff();
        };
        const QString memory = fleet.path("window.ini");
        NotificationSettings notifications(memory);
        MainWindow window(state, notifications,
                          {.memory = memory,
                           .autostart = {.isOn = autostart::isOn, .set = set},
                           .locale = QLocale(QLocale::German, QLocale::Germany)});
        QElapsedTimer clock;
        clock.start();
        window.show();
        // By itself.
        const auto dialog = [&] { return window.findChild<SetupDialog *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 10'000);
        SetupDialog &setup = *dialog();
        QVERIFY(QTest::qWaitForWindowActive(&setup));
        press(Qt::Key_Return);

        QCOMPARE(setup.step(), 1);
        QApplication::clipboard()->setImage(QImage(image));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(offers(setup, "&Join"), 10'000);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(offers(setup, "&Continue"), 30'000);
        QTest::keyClick(&setup, Qt::Key_Return);

        QCOMPARE(setup.step(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(shows(setup, "Not measured yet"), 30'000);
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(offers(setup, "&Stop measuring"), 5'000);
        QTRY_VERIFY_WITH_TIMEOUT(shows(setup, "Reads a model at"), 60'000);
        QTest::keyClick(&setup, Qt::Key_Return);

        QCOMPARE(setup.step(), 3);
        const auto chosen = [&] {
            for (const QRadioButton *const one : setup.findChildren<QRadioButton *>())
                if (one->isVisible() && one->isChecked())
                    return one->text();
            return QString();
        };
        for (int step = 0; step < 10 && chosen() != "Gentle"; ++step)
            press(Qt::Key_Up);
        QCOMPARE(chosen(), "Gentle");
        press(Qt::Key_Return);

        QTRY_COMPARE(setup.step(), 4);
        QTest::keyClicks(QApplication::focusWidget(), "0,25");
        press(Qt::Key_Return);

        QTRY_COMPARE(setup.step(), 5);
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY2(clock.elapsed() < 120'000, qPrintable(QString::number(clock.elapsed())));

        QVERIFY(window.findChild<NowPage *>()->isVisible());
        const QJsonObject status = fleet.status(machine);
        QCOMPARE(status["link"].toString(), "connected");
        QCOMPARE(status["profile"].toString(), "gentle");
        QCOMPARE(fleet.control(machine, {"config", "get", "price"}), "0.25\n");
        QCOMPARE(fleet.control(machine, {"config", "get", "currency"}), "EUR\n");
        QCOMPARE(autostart::isOn().value(), true);
        QVERIFY(SetupMemory(memory).ended() == SetupMemory::End::Finished);
        // The link is nowhere any more.
        QVERIFY(!fleet.control(machine, {"log"}).contains(link.section("token=", 1).left(16)));

        // Once more, on purpose, it shows what is so.
        window.setUp();
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        press(Qt::Key_Return);
        QVERIFY(shows(*dialog(), "This machine has joined"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(SetupMemory(memory).ended() == SetupMemory::End::Finished);
    }
};

QTEST_MAIN(TestFirstStart)
#include "test_first_start.moc"
