#include "ui/window/notification_settings.h"

#include "support/qtest_support.h"

#include <QCheckBox>
#include <QTemporaryDir>

using namespace commonwatt;

class TestNotificationSettings : public QObject {
    Q_OBJECT

private slots:
    void aBoxForEachKind() {
        QTemporaryDir folder;
        NotificationSettings settings(folder.filePath("window.ini"));
        NotificationDialog dialog(settings);
        dialog.show();
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), qsizetype(allNotificationKinds.size()));
        for (qsizetype index = 0; index < boxes.size(); ++index) {
            const NotificationKind kind = allNotificationKinds[static_cast<std::size_t>(index)];
            QCOMPARE(boxes[index]->text(), describe(kind));
            QCOMPARE(boxes[index]->isChecked(), isOnByDefault(kind));
            boxes[index]->setFocus();
            QTest::keyClick(boxes[index], Qt::Key_Space);
            QCOMPARE(settings.isOn(kind), !isOnByDefault(kind));
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        // As it was left.
        const NotificationDialog again(settings);
        for (const QCheckBox *const box : again.findChildren<QCheckBox *>())
            QCOMPARE(box->isChecked(), box->text() == describe(NotificationKind::DailySummary));
    }
};

QTEST_MAIN(TestNotificationSettings)
#include "test_notification_settings.moc"
