// Owners decide which models their machines serve, for whom and what; requests go to the others.
#include "e2e/test_fleet.h"
#include "support/qtest_support.h"

#include <QJsonArray>
#include <QTest>

using namespace commonwatt;

namespace {

const QString demoModel =
    QStringLiteral(COMMONWATT_SOURCE_DIR "/resources/models/commonwatt-demo-q8_0.gguf");

QJsonObject models(TestFleet &fleet, int volunteer) {
    return QJsonDocument::fromJson(fleet.control(volunteer, {"models", "--json"}).toUtf8())
        .object();
}

qint64 tasks(TestFleet &fleet, int volunteer) {
    return fleet.status(volunteer)["totals"].toObject()["tasks"].toInteger();
}

QString errorOf(const Answer &answer) {
    return answer.json()["error"].toObject()["message"].toString();
}

Answer ask(TestFleet &fleet) {
    return fleet.post("/v1/completions", TestFleet::greedy("m", "The ship", 5, false));
}

} // namespace

class TestServing : public QObject {
    Q_OBJECT

private slots:
    void requestsGoWhereTheyAreWelcome() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator({"--request-timeout", "3s"}));
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        const int blocks = blocksOf(fleet);
        const int picky = fleet.addVolunteer({"models_deny = [\"M\"]"});
        const int other = fleet.addVolunteer();
        fleet.apiKey(); // of the name "test"
        const auto set = [&](int volunteer, const QString &key, const QString &value) {
            const bool done = !fleet.control(volunteer, {"config", "set", key, value}).isNull();
            QTest::qWait(200); // on its way to the coordinator
            return done;
        };

        // The model.
        QVERIFY(waitUntil([&] { return fleet.readyBlocks(other) == blocks; }));
        QCOMPARE(ask(fleet).status, 200);
        QVERIFY(waitUntil([&] { return tasks(fleet, other) == 1; }));
        QCOMPARE(fleet.readyBlocks(picky), 0);
        QCOMPARE(tasks(fleet, picky), 0);
        QVERIFY(waitUntil([&] { return !models(fleet, picky)["requesters"].toArray().isEmpty(); }));
        const QJsonObject seen = models(fleet, picky);
        const QJsonObject model = seen["models"].toArray().at(0).toObject();
        QCOMPARE(model["name"].toString(), "m");
        QCOMPARE(model["blocks"].toInt(), blocks);
        QVERIFY(model["offered"].toBool());
        QVERIFY(!model["allowed"].toBool());
        QCOMPARE(model["rule"].toString(), "M");
        QCOMPARE(seen["requesters"].toArray().at(0)["name"].toString(), "test");
        QVERIFY(fleet.control(picky, {"models"}).contains("no: models_deny M"));

        // The requester.
        QVERIFY(!fleet.control(picky, {"config", "unset", "models_deny"}).isNull());
        QVERIFY(waitUntil([&] { return fleet.readyBlocks(picky) == blocks; }));
        QVERIFY(set(other, "requesters_deny", "te*"));
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(ask(fleet).status, 200);
            QVERIFY(waitUntil([&] { return tasks(fleet, picky) == i; }));
        }
        QCOMPARE(tasks(fleet, other), 1);

        // The kind of work, and then nobody is willing.
        QVERIFY(set(picky, "work_allow", "chat"));
        const Answer refused = ask(fleet);
        QCOMPARE(refused.status, 503);
        QVERIFY2(errorOf(refused).contains("chosen not to serve completion requests of 'test'"),
                 qPrintable(errorOf(refused)));
        const QJsonObject chat{
            {"model", "m"},
            {"max_tokens", 5},
            {"messages", QJsonArray{QJsonObject{{"role", "user"}, {"content", "The ship"}}}}};
        QCOMPARE(fleet.post("/v1/chat/completions", chat).status, 200);
        QVERIFY(waitUntil([&] { return tasks(fleet, picky) == 4; }));
        QCOMPARE(tasks(fleet, other), 1);

        // Nor would anybody hold it.
        for (const int volunteer : {picky, other})
            QVERIFY(set(volunteer, "models_allow", "another"));
        QVERIFY(waitUntil(
            [&] { return fleet.readyBlocks(picky) == 0 && fleet.readyBlocks(other) == 0; }));
        const Answer unheld = ask(fleet);
        QCOMPARE(unheld.status, 503);
        QVERIFY2(errorOf(unheld).contains("chosen not to serve model 'm'"),
                 qPrintable(errorOf(unheld)));
        // It lies in the cache, and comes back at once.
        const QJsonArray held = models(fleet, other)["models"].toArray().at(0)["held"].toArray();
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.at(0)["state"].toString(), "cached");
        QVERIFY(!fleet.control(picky, {"config", "unset", "models_allow"}).isNull());
        QVERIFY(waitUntil([&] { return fleet.readyBlocks(picky) == blocks; }));
    }

    void aRunningAnswerLeavesWhoDoesNotServeItsModelAnyMore() {
        TestFleet fleet;
        QVERIFY(fleet.startCoordinator({"--wire", "f32", "--exact-replay", "10m"}));
        QVERIFY(!fleet.coordinator({"model", "add", demoModel, "--name", "m"}).isNull());
        const int blocks = blocksOf(fleet);
        for (int i = 0; i < 2; ++i)
            fleet.addVolunteer();
        QVERIFY(waitUntil(
            [&] { return fleet.readyBlocks(0) == blocks && fleet.readyBlocks(1) == blocks; }));
        const QJsonObject body = TestFleet::greedy("m", "Once upon a time", 400);
        const Answer undisturbed = fleet.post("/v1/completions", body);
        QVERIFY(undisturbed.complete);
        const auto works = [&](int volunteer) {
            for (const QJsonValue device : fleet.status(volunteer)["devices"].toArray())
                for (const QJsonValue assignment : device["assignments"].toArray())
                    if (assignment["sequences"].toInt() > 0)
                        return true;
            return false;
        };
        const auto running = fleet.postInBackground("/v1/completions", body);
        QVERIFY(waitUntil([&] { return works(0) || works(1); }));
        const int left = works(0) ? 0 : 1;
        QVERIFY(!fleet.control(left, {"config", "set", "models_deny", "m"}).isNull());
        QVERIFY(waitUntil([&] { return fleet.readyBlocks(left) == 0; }, 8'000));
        const Answer answer = TestFleet::answerOf(*running);
        QVERIFY(answer.complete);
        QCOMPARE(answer.text, undisturbed.text);
    }

private:
    static int blocksOf(TestFleet &fleet) {
        return static_cast<int>(
            fleet.coordinator({"model", "show", "m"}).count(QStringLiteral("\nblock ")));
    }
};

QTEST_GUILESS_MAIN(TestServing)
#include "test_serving.moc"
