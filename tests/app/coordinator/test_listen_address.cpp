#include "app/coordinator/listen_address.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestListenAddress : public QObject {
    Q_OBJECT

private slots:
    void parses() {
        QVERIFY((parseListenAddress("0.0.0.0:8443").value() == ListenAddress{"0.0.0.0", 8443}));
        QVERIFY((parseListenAddress("[::1]:0").value() == ListenAddress{"::1", 0}));
        for (const char *text : {"", ":1", "8443", "::1:8443", "h:", "h:65536", "h:1x"})
            QVERIFY2(!parseListenAddress(text), text);
    }
};

QTEST_APPLESS_MAIN(TestListenAddress)
#include "test_listen_address.moc"
