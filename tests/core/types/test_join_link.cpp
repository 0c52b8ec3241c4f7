#include "core/types/join_link.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestJoinLink : public QObject {
    Q_OBJECT

private slots:
    void roundTrip() {
        const std::string fingerprint(64, 'a');
        for (const JoinLink &link : {JoinLink{"localhost", 8443, "dG9r", fingerprint},
                                     JoinLink{"203.0.113.7", 1, "dG9r", ""},
                                     JoinLink{"2001:db8::1", 65535, "dG9r", fingerprint}}) {
            const std::string text = formatJoinLink(link);
            QVERIFY2(parseJoinLink(text).value() == link, text.c_str());
        }
        QCOMPARE(formatJoinLink({"2001:db8::1", 1, "dG9r", ""}),
                 "commonwatt://[2001:db8::1]:1/join?token=dG9r");
    }

    void ignoresUnknownParameters() {
        QCOMPARE(parseJoinLink("commonwatt://h:1/join?later=x&token=dG9r&y")->token, "dG9r");
    }

    void refusesWhatIsNotALink_data() {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "https://h:1/join?token=dG9r", "commonwatt://h/join?token=dG9r",
              "commonwatt://h:0/join?token=dG9r", "commonwatt://h:65536/join?token=dG9r",
              "commonwatt://h:1x/join?token=dG9r", "commonwatt://:1/join?token=dG9r",
              "commonwatt://h:1", "commonwatt://h:1/other?token=dG9r", "commonwatt://h:1/join?",
              "commonwatt://h:1/join?token=", "commonwatt://h:1/join?token=%20",
              "commonwatt://h/../x:1/join?token=dG9r", "commonwatt://a b:1/join?token=dG9r",
              "commonwatt://[name]:1/join?token=dG9r",
              "commonwatt://h:1/join?token=dG9r&fingerprint=abc"})
            QTest::newRow(text) << text;
        QTest::newRow("long") << QString("commonwatt://h:1/join?token=") + QString(3000, 'A');
    }

    void refusesWhatIsNotALink() {
        QFETCH(QString, text);
        const auto link = parseJoinLink(text.toStdString());
        QVERIFY(!link);
        QCOMPARE(link.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(TestJoinLink)
#include "test_join_link.moc"
