// One model on several volunteers answers as llama.cpp does with the whole model, and goes on doing
// so while volunteers and the coordinator come and go.
#include "e2e/test_fleet.h"
#include "support/qtest_support.h"
#include "tools/reference/reference_model.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>

using namespace commonwatt;

namespace {

const QString demoModel =
    QStringLiteral(COMMONWATT_SOURCE_DIR "/resources/models/commonwatt-demo-q8_0.gguf");
const QString storiesModel =
    QStringLiteral(COMMONWATT_SOURCE_DIR "/../shared/models/stories260K.gguf");

// Exact activations, and the same numbers after a take-over, however slow the machine: what is
// compared is the take-over, not rounding.
const QStringList exactly = {"--wire", "f32", "--exact-replay", "10m"};

QString reference(const QString &model, const QString &prompt, int tokens) {
    ReferenceModel whole = ReferenceModel::load(model.toStdString(), {2048, 1, 1}).value();
    const auto answer = whole.greedy(whole.tokenize(prompt.toStdString()).value(),
                                     static_cast<std::uint32_t>(tokens));
    return QString::fromStdString(whole.textOf(answer.value()));
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private slots:
    void splitModelsAnswerAsTheWhole_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("volunteers");
        QTest::addColumn<int>("maxBlocks");
        QTest::newRow("demo model, 2 volunteers") << demoModel << 2 << 0;
        QTest::newRow("stories, 2 volunteers") << storiesModel << 2 << 3;
        QTest::newRow("stories, 5 volunteers, one block each") << storiesModel << 5 << 1;
    }

    void splitModelsAnswerAsTheWhole() {
        QFETCH(QString, model);
        QFETCH(int, volunteers);
        QFETCH(int, maxBlocks);
        if (!QFile::exists(model))
            QSKIP("the model is not here");
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        QVERIFY2(!fleet.coordinator({"model", "add", model, "--name", "m"}).isNull(),
                 qPrintable(fleet.error()));
        if (maxBlocks == 0) // half of them each
            maxBlocks = (blocksOf(fleet) + 1) / 2;
        QVERIFY(!fleet.coordinator({"model", "limit", "m", QString::number(maxBlocks)}).isNull());
        for (int i = 0; i < volunteers; ++i)
            fleet.addVolunteer();
        const QString prompt = "Once upon a time";
        const Answer answer = fleet.post("/v1/completions", TestFleet::greedy("m", prompt, 60));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.complete);
        QCOMPARE(answer.text, reference(model, prompt, 60));
        for (int i = 0; i < volunteers; ++i) {
            QVERIFY(fleet.readyBlocks(i) >= 1);
            QVERIFY(fleet.readyBlocks(i) <= maxBlocks);
        }
    }

    void aVolunteerKilledInTheMiddleChangesNothing() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator(exactly));
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        const int blocks = blocksOf(fleet);
        const int half = (blocks + 1) / 2;
        QVERIFY(!fleet.coordinator({"model", "limit", "m", QString::number(half)}).isNull());
        for (int i = 0; i < 3; ++i) // one to spare
            fleet.addVolunteer();
        const auto allReady = [&] {
            return fleet.readyBlocks(0) > 0 && fleet.readyBlocks(1) > 0 && fleet.readyBlocks(2) > 0;
        };
        QVERIFY(waitUntil(allReady));
        const QString prompt = "The ship";
        constexpr int tokens = 900; // of the 1024 that the model has room for
        const QString expected = undisturbed(fleet, prompt, tokens);
        QVERIFY(!expected.isEmpty());

        const auto request =
            fleet.postInBackground("/v1/completions", TestFleet::greedy("m", prompt, tokens));
        QByteArray seen;
        QVERIFY(waitUntil([&] {
            request->waitForReadyRead(5);
            seen = request->peek(1 << 20);
            return seen.count("data: ") > 10;
        }));
        QVERIFY2(!seen.contains("[DONE]"), "the answer was over before anybody could be killed");
        const int killed = workingVolunteer(fleet, 3);
        QVERIFY2(killed >= 0, "nobody seems to work on the answer");
        fleet.killVolunteer(killed);
        QVERIFY2(!request->peek(1 << 20).contains("[DONE]"), "killed too late");
        const Answer answer = TestFleet::answerOf(*request);
        QVERIFY(answer.complete);
        QCOMPARE(answer.text, expected);
    }

    void aPauseInTheMiddleChangesNothing_data() {
        QTest::addColumn<int>("volunteers");
        QTest::newRow("others go on") << 2;
        QTest::newRow("it waits, there is nobody else") << 1;
    }

    void aPauseInTheMiddleChangesNothing() {
        QFETCH(int, volunteers);
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator(exactly));
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        for (int i = 0; i < volunteers; ++i)
            fleet.addVolunteer();
        QVERIFY(waitUntil([&] {
            for (int i = 0; i < volunteers; ++i)
                if (fleet.readyBlocks(i) == 0)
                    return false;
            return true;
        }));
        const QString prompt = "The ship";
        constexpr int tokens = 900; // of the 1024 that the model has room for
        const QString expected = undisturbed(fleet, prompt, tokens);
        QVERIFY(!expected.isEmpty());
        const auto request =
            fleet.postInBackground("/v1/completions", TestFleet::greedy("m", prompt, tokens));
        const auto pieces = [&] {
            request->waitForReadyRead(5);
            return request->peek(1 << 20).count("data: ");
        };
        QVERIFY(waitUntil([&] { return pieces() > 10; }));
        int working = -1;
        QVERIFY2(
            waitUntil([&] { return (working = workingVolunteer(fleet, volunteers)) >= 0; }, 10'000),
            "nobody seems to work on the answer");
        QVERIFY(!fleet.control(working, {"pause"}).isNull());
        QVERIFY2(!request->peek(1 << 20).contains("[DONE]"), "paused too late");
        const int held = fleet.readyBlocks(working);
        QVERIFY(held > 0);
        if (volunteers == 1) {
            // What was on its way has come; then nothing more does.
            QTest::qWait(500);
            const auto before = pieces();
            QTest::qWait(1000);
            QCOMPARE(pieces(), before);
            QVERIFY(!fleet.control(working, {"resume"}).isNull());
        }
        const Answer answer = TestFleet::answerOf(*request);
        QVERIFY(answer.complete);
        QCOMPARE(answer.text, expected);
        QCOMPARE(fleet.readyBlocks(working), held); // never let go
    }

    void aKilledCoordinatorComesBackWithEverything() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        fleet.addVolunteer();
        const QJsonObject request = TestFleet::greedy("m", "The ship", 20);
        const Answer before = fleet.post("/v1/completions", request);
        QCOMPARE(before.status, 200);

        fleet.killCoordinator();
        QVERIFY(fleet.startCoordinator());
        const Answer after = fleet.post("/v1/completions", request);
        QCOMPARE(after.status, 200);
        QCOMPARE(after.text, before.text);
    }

    // Both while the coordinator runs and over a restart; volunteers know the first certificate
    // from their join links.
    void aRenewedCertificateIsTakenUp() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        fleet.addVolunteer();
        fleet.killCoordinator();
        QVERIFY(QDir().rename(fleet.path("coordinator/tls"), fleet.path("first")));
        QVERIFY(fleet.startCoordinator());
        // The volunteer has to fetch its blocks, too.
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        const QJsonObject request = TestFleet::greedy("m", "The ship", 5);
        QCOMPARE(fleet.post("/v1/completions", request).status, 200);
        const QString link = fleet.coordinator({"invite"});

        for (const char *file : {"certificate.pem", "private-key.pem"}) {
            QVERIFY(QFile::remove(fleet.path("coordinator/tls/") + file));
            QVERIFY(
                QFile::copy(fleet.path("first/") + file, fleet.path("coordinator/tls/") + file));
        }
        QCOMPARE(fleet.post("/v1/completions", request).status, 0); // the old one is shown still
        fleet.reloadCoordinator();
        QVERIFY(waitUntil([&] { return fleet.post("/v1/completions", request).status == 200; }));
        const auto fingerprint = [](const QString &text) {
            return text.trimmed().section("fingerprint=", 1);
        };
        QVERIFY(fingerprint(fleet.coordinator({"invite"})) != fingerprint(link));
    }

    void bothSidesBookTheSameCredits() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        fleet.addVolunteer();
        QCOMPARE(fleet.post("/v1/completions", TestFleet::greedy("m", "The ship", 20)).status, 200);
        const auto earnedHere = [&] {
            return fleet.status(0)["totals"].toObject()["microCredits"].toInteger();
        };
        QVERIFY(waitUntil([&] { return earnedHere() > 0; }));
        const QString list = fleet.coordinator({"volunteer", "list"});
        const QString credits = QStringLiteral("%1.%2")
                                    .arg(earnedHere() / 1'000'000)
                                    .arg(earnedHere() % 1'000'000, 6, 10, QChar('0'));
        QVERIFY2(list.contains(credits), qPrintable(list + " against " + credits));
    }

    void newHardwareIsChecked() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        fleet.addVolunteer();
        const auto list = [&] { return fleet.coordinator({"volunteer", "list"}); };
        QVERIFY(waitUntil([&] { return list().contains("cpu verified: computes"); }));
        fleet.killCoordinator();
        QVERIFY(list().contains("cpu verified: computes"));
        QVERIFY(fleet.startCoordinator());
        // The worker that it took is gone again.
        QVERIFY(waitUntil([&] {
            const auto devices = fleet.status(0)["devices"].toArray();
            return !devices.isEmpty() && devices[0]["worker"].toString() == "absent";
        }));
    }

    void aVolunteerPausesAndQuits() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        fleet.addVolunteer();
        QVERIFY(waitUntil([&] { return fleet.readyBlocks(0) > 0; }));
        QVERIFY(!fleet.control(0, {"pause"}).isNull());
        QVERIFY(fleet.status(0)["paused"].toBool());
        // What it holds stays, until the owner wants the memory.
        QCOMPARE(fleet.status(0)["devices"].toArray()[0].toObject()["action"].toString(), "pause");
        QVERIFY(fleet.readyBlocks(0) > 0);
        QVERIFY(!fleet.control(0, {"config", "set", "give_back_after", "0s"}).isNull());
        QVERIFY(waitUntil([&] { return fleet.readyBlocks(0) == 0; }));
        QVERIFY(!fleet.control(0, {"config", "set", "cache_limit", "5G"}).isNull());
        QCOMPARE(fleet.control(0, {"config", "get", "cache_limit"}).trimmed(), "5G");
        QVERIFY(!fleet.control(0, {"resume"}).isNull());
        QVERIFY(waitUntil([&] { return fleet.readyBlocks(0) > 0; }));
        QVERIFY(!fleet.control(0, {"quit"}).isNull());
        QVERIFY(fleet.daemon(0).waitForFinished(10'000));
        QCOMPARE(fleet.daemon(0).exitCode(), 0);
        QVERIFY(fleet.control(0, {"status"}).isNull());
    }

    void joinLinksAreForOneMachineAndOneCoordinator() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        const int first = fleet.addVolunteer();
        QVERIFY(!fleet.status(first).isEmpty());
        const QString link = fleet.coordinator({"invite"}).trimmed();
        const int second = fleet.addVolunteer(); // joined by a link of its own
        QVERIFY(!fleet.control(second, {"leave"}).isNull());

        // A link that somebody has used is of no use to others.
        const QString used = fleet.coordinator({"invite"}).trimmed();
        const int third = fleet.addMachine();
        QVERIFY(!fleet.control(third, {"join", used}).isNull());
        const int fourth = fleet.addMachine();
        QVERIFY(fleet.control(fourth, {"join", used}).isNull());
        QVERIFY2(fleet.error().contains("used"), qPrintable(fleet.error()));

        QString other = link;
        const auto at = other.indexOf("fingerprint=") + 12;
        other[at] = other[at] == 'a' ? 'b' : 'a';
        QVERIFY(fleet.control(second, {"join", other}).isNull());
        QVERIFY2(fleet.error().contains("certificate"), qPrintable(fleet.error()));
        QVERIFY(fleet.control(second, {"join", "nonsense"}).isNull());
        QVERIFY2(fleet.error().contains("join link"), qPrintable(fleet.error()));
    }

    void aClockMayBeOffByADay_data() {
        QTest::addColumn<QString>("clock");
        QTest::newRow("ahead") << "+25h";
        QTest::newRow("behind") << "-25h";
    }

    void aClockMayBeOffByADay() {
        QFETCH(QString, clock);
        if (QStandardPaths::findExecutable("faketime").isEmpty())
            QSKIP("faketime is not installed");
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator());
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        fleet.addVolunteer({}, clock);
        const Answer answer = fleet.post("/v1/completions", TestFleet::greedy("m", "The ship", 5));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.complete);
        const auto earned = [&] {
            return fleet.status(0)["totals"].toObject()["microCredits"].toInteger() > 0;
        };
        QVERIFY(waitUntil(earned));
    }

    void noVolunteersIsSaidInTime() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator({"--request-timeout", "1s"}));
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        const Answer answer =
            fleet.post("/v1/completions", TestFleet::greedy("m", "The ship", 5, false));
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.json()["error"].toObject()["message"].toString().isEmpty());
    }

private:
    // What the same machines answer when nothing happens: another system's mathematics may choose
    // otherwise than libllama does here, somewhere in a long answer.
    static QString undisturbed(TestFleet &fleet, const QString &prompt, int tokens) {
        const Answer answer = fleet.post("/v1/completions", TestFleet::greedy("m", prompt, tokens));
        return answer.complete ? answer.text : QString();
    }
    // One that has a sequence of a running answer; -1: none.
    static int workingVolunteer(TestFleet &fleet, int volunteers) {
        for (int i = 0; i < volunteers; ++i)
            for (const QJsonValue device : fleet.status(i)["devices"].toArray())
                for (const QJsonValue assignment : device["assignments"].toArray())
                    if (assignment["sequences"].toInt() > 0)
                        return i;
        return -1;
    }
    static int blocksOf(TestFleet &fleet) {
        return static_cast<int>(
            fleet.coordinator({"model", "show", "m"}).count(QStringLiteral("\nblock ")));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
