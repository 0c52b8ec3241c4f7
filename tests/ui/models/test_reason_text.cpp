#include "ui/models/reason_text.h"

#include "core/policy/reason.h"
#include "support/qtest_support.h"

#include <QDateTime>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

ReasonStatus statusOf(const Reason &reason, WallTime now) {
    return {std::string(nameOf(reason.code)),
            reason.detail,
            reason.unknown,
            wordsOf(reason, now),
            reason.since,
            reason.until};
}

WallTime at(int day, int hour, int minute) {
    return WallTime(std::chrono::milliseconds(
        QDateTime(QDate(2026, 7, day), QTime(hour, minute)).toMSecsSinceEpoch()));
}

} // namespace

class TestReasonText : public QObject {
    Q_OBJECT

private slots:
    // What is said untranslated is what the daemon says.
    void everyCodeHasItsText() {
        const WallTime now = at(15, 14, 30);
        const QLocale locale = QLocale::c();
        for (const ReasonCode code : allReasonCodes())
            for (const bool unknown : {false, true})
                for (const std::string &detail : {std::string(), std::string("87 °C")}) {
                    const ReasonStatus status = statusOf({code, unknown, detail, {}, {}}, now);
                    ReasonStatus wordless = status;
                    wordless.words = "something else";
                    const QString text = reasonText(wordless, now, locale);
                    const bool isSaid = text != "something else";
                    // Not every code can be unknown, and not every one is without a detail.
                    // The window has a button in place of a command.
                    if (isSaid && !text.contains("()") && code != ReasonCode::UseUnseen)
                        QCOMPARE(text, QString::fromStdString(status.words));
                    const bool isEver =
                        code != ReasonCode::NetworkUnknown && code != ReasonCode::UseUnseen;
                    if (!unknown && isEver)
                        QVERIFY2(isSaid, nameOf(code).data());
                }
    }

    void saysWhen() {
        const WallTime now = at(15, 14, 30);
        Reason reason{ReasonCode::GameFullScreen, false, "chess", at(15, 14, 2), {}};
        QCOMPARE(reasonText(statusOf(reason, now), now, QLocale(QLocale::German)),
                 "chess in full screen, since 14:02");
        reason.until = at(16, 8, 0);
        QCOMPARE(reasonText(statusOf(reason, now), now, QLocale("en_US")),
                 "chess in full screen, since 2:02 PM, until Thu 8:00 AM");
    }

    void aCodeOfANewerDaemonHasItsOwnWords() {
        const ReasonStatus reason{"moon.full",  "98 %",
                                  false,        "the moon is full (98 %), since 9:00",
                                  at(15, 9, 0), std::nullopt};
        QCOMPARE(reasonText(reason, at(15, 14, 30), QLocale::c()),
                 "the moon is full (98 %), since 9:00");
    }
};

QTEST_GUILESS_MAIN(TestReasonText)
#include "test_reason_text.moc"
