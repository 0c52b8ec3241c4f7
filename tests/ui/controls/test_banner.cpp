#include "ui/controls/banner.h"

#include "support/qtest_support.h"

#include <QSignalSpy>

using namespace commonwatt;

class TestBanner : public QObject {
    Q_OBJECT

private slots:
    void isThereUntilItIsDismissed() {
        QWidget window;
        Banner banner(&window);
        QVERIFY(!banner.isVisibleTo(&window));
        banner.show("There is a new version.", "What to do");
        QVERIFY(banner.isVisibleTo(&window));
        const auto buttons = banner.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QSignalSpy pressed(&banner, &Banner::pressed);
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        buttons.front()->click();
        QCOMPARE(pressed.count(), 1);
        buttons.back()->click();
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(!banner.isVisibleTo(&window));
    }

    void hasNoButtonWhereNothingCanBeDone() {
        QWidget window;
        Banner banner(&window);
        banner.show("So it is.", {});
        QVERIFY(!banner.findChildren<QPushButton *>().front()->isVisibleTo(&window));
    }
};

QTEST_MAIN(TestBanner)
#include "test_banner.moc"
