// OpenAI's own client for JavaScript, unchanged, against a coordinator with two volunteers.
#include "e2e/test_fleet.h"
#include "support/qtest_support.h"

#include <QDir>

using namespace commonwatt;

class TestOpenAi : public QObject {
    Q_OBJECT

private slots:
    void theOfficialClientWorks() {
        const QDir folder(QStringLiteral(COMMONWATT_SOURCE_DIR "/tests/e2e/openai"));
        if (!folder.exists("node_modules/openai"))
            QSKIP("the openai package is not here; scripts/test fetches it (npm ci)");
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        QVERIFY(
            !fleet
                 .coordinator({"model", "add",
                               COMMONWATT_SOURCE_DIR "/resources/models/commonwatt-demo-q8_0.gguf",
                               "--name", "m", "--max-blocks-per-volunteer", "3"})
                 .isNull());
        const QString limited =
            fleet.coordinator({"key", "create", "limited", "--requests-per-minute", "1"}).trimmed();
        fleet.addVolunteer();
        fleet.addVolunteer();

        QProcess node;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("NODE_EXTRA_CA_CERTS", fleet.certificate());
        node.setProcessEnvironment(environment);
        node.setWorkingDirectory(folder.path());
        node.setProcessChannelMode(QProcess::ForwardedChannels);
        node.start("node", {"check.mjs", fleet.address() + "/v1", fleet.apiKey(), "m",
                            "--limited-key", limited});
        QVERIFY(node.waitForFinished(180'000));
        QCOMPARE(node.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOpenAi)
#include "test_openai.moc"
