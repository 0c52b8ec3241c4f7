#include "ui/window/join_dialog.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace commonwatt;

class TestJoinDialog : public QObject {
    Q_OBJECT

private slots:
    void init() { QApplication::clipboard()->clear(); }

    void joinsWithTheLinkThatWasPasted() {
        ScriptedLink link;
        DaemonState state(link);
        link.answerWith("status", toJson(DaemonStatus()));
        link.answerWith("join", json::object());
        link.become(DaemonLink::State::Connected);
        JoinDialog dialog(state);
        dialog.open();
        QTRY_VERIFY(state.status());
        auto *const field = dialog.findChild<QLineEdit *>();
        QPushButton *const join = button(dialog);
        QVERIFY(!join->isEnabled());
        field->setText("hello");
        QVERIFY(!join->isEnabled());
        field->setText("  commonwatt://h:1/join?token=abcd ");
        QVERIFY(join->isEnabled());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        join->click();
        QVERIFY(!field->isEnabled());
        QTRY_COMPARE(accepted.count(), 1);
        QVERIFY(link.calls().back().params ==
                json::object({{"link", "commonwatt://h:1/join?token=abcd"}}));
        QVERIFY(field->text().isEmpty()); // it was a secret
    }

    void saysWhyItWasRefused() {
        ScriptedLink link;
        DaemonState state(link);
        link.answerWith("status", toJson(DaemonStatus()));
        link.answerWith("join", fail(ErrorCode::Unauthorized, "the link was used already"));
        link.become(DaemonLink::State::Connected);
        QApplication::clipboard()->setText("commonwatt://h:1/join?token=usedused\n");
        JoinDialog dialog(state);
        dialog.open();
        auto *const field = dialog.findChild<QLineEdit *>();
        QCOMPARE(field->text(), "commonwatt://h:1/join?token=usedused");
        QTRY_VERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
        const auto isTold = [&] {
            for (const QLabel *const label : dialog.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains("the link was used already"))
                    return true;
            return false;
        };
        QTRY_VERIFY(isTold());
        QVERIFY(field->isEnabled());
        field->setText("commonwatt://h:1/join?token=otherone");
        QVERIFY(!isTold());
    }

private:
    static QPushButton *button(const JoinDialog &dialog) {
        for (QPushButton *const button : dialog.findChildren<QPushButton *>())
            if (button->text() == "&Join")
                return button;
        qFatal("there is no button");
        return nullptr;
    }
};

QTEST_MAIN(TestJoinDialog)
#include "test_join_dialog.moc"
